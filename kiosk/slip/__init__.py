"""What a visitor takes along: codes on the screen and slips on paper."""
