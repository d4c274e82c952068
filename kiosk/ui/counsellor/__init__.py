"""The guided session: a counsellor and a visitor before one screen, in two languages."""
