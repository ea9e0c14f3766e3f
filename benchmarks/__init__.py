"""Measurements that take longer than a test may: quality against gold folders, and speed against named peers."""
