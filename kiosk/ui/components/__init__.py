"""What screens are put together from: bars, buttons, cards, fact rows."""
