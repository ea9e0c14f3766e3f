"""The records everything else speaks in. Standard library only; nothing here reads a file or a clock."""
