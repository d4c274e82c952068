"""Saying it: the languages, their scripts, dates and the interface's words."""
