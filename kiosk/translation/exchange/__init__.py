"""Translations as files for the programs that volunteers know (Poedit, Weblate, tables)."""
