"""The few widgets of which every screen is made."""
