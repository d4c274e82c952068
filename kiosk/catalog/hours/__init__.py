"""When a door is open: rules in the OpenStreetMap notation, holidays, single dates."""
