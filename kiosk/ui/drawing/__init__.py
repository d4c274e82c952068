"""Words, pictures and colours in the cells of the terminal, and the sizes of everything."""
