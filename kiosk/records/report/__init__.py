"""The report of demand and supply: a value, and the ways in which it is shown."""
