"""Why a command does not do what was asked."""

REFUSED = 2
"""The exit status of a wrong call, the same that argparse uses."""


class RefusalError(Exception):
    """A command that cannot go on; the text says in German what is wrong and how to mend it."""
