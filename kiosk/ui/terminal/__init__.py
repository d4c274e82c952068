"""The line to the terminal: a driver that survives bad input, an app without a way out."""
