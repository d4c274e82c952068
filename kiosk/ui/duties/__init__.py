"""What the app does besides showing the visit, one duty a file."""
