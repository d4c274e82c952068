"""The translation engine: Argos Translate in a process of its own, and its packages."""
