"""The offers as a small static site: pages in every language, and the writing of their folder."""
