"""From a slip to paper: printers, what they answer, how long they may take."""
