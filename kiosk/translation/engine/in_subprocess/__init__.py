"""What runs in the engine's own process and nowhere else: Argos Translate and its models."""
