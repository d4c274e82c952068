"""What other systems tell: fetched, distrusted, and made into drafts that a person releases."""
