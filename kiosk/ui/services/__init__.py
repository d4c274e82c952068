"""What the app does besides showing screens, as plain objects that know no screen."""
