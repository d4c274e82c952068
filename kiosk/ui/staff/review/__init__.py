"""Reviewing translations behind the PIN: a page of languages, one of a text, one to type on."""
