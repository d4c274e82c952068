"""Setting a kiosk up: what each step finds out, decides and writes; the questions are above."""
