"""The tests; a package of its own name, for a library installs another one called `tests`."""
