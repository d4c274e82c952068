"""The kiosk as a machine on a wall: its package, its service, its updates and its fellows."""
