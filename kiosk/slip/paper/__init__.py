"""What stands on a slip, and how it is laid out."""
