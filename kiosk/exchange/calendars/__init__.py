"""Calendars that phones subscribe to: what goes on here, with a real date for each event."""
