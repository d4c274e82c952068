"""The touch screen: everything that knows Textual."""
