"""What goes out to other programs: JSON and the gold schema."""
