"""What there is: needs, providers, offers, their hours, and which of them fit a visitor."""
