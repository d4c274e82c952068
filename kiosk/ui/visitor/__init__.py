"""The screens of a visit, one a step, and the value that each of them shows."""
