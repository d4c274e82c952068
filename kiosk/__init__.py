"""A touch kiosk that shows people with a migration history which help fits them."""
