"""The settings of one machine: their values, and the strict reading of `kiosk.toml`."""
