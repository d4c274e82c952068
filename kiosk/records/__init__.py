"""What the centre learns: how often what was needed, and cases that bear no name."""
