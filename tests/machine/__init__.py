"""The kiosk as a machine: its package, its service and what else runs beside the screen."""
