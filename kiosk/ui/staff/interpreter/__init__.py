"""The live interpreter: two people of two languages at one screen, with an engine or without."""
