"""Why a command does not do what was asked."""

REFUSED = 2
"""The exit status of a wrong call, the same that argparse uses."""

INTERRUPTED = 130
"""What shells call a program that was ended with Ctrl+C."""


class RefusalError(Exception):
    """A command that cannot go on; the text says in German what is wrong and how to mend it."""

    def __init__(self, words: str, status: int = REFUSED) -> None:
        super().__init__(words)
        self.status = status
