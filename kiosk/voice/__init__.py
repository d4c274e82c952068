"""Reading aloud: which voices there are, what a voice is given to say, and the reading itself."""
