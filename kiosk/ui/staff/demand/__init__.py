"""What was needed and what there is, in exact figures that stay behind the PIN."""
