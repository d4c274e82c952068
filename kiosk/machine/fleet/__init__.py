"""Many kiosks: content goes out from an office, figures and signs of life come back (Syncthing)."""
