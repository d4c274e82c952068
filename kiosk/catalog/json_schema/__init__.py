"""What editors know of the content files: JSON Schemas made from the field table."""
