"""One screen a step of the journey, and those around it."""
