"""Every field of the content files, once: what it is called, what may stand in it, how long."""
