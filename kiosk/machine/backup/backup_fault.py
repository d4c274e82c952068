"""Why a backup cannot be made or used."""


class BackupFaultError(Exception):
    """What is wrong: the name of a staff message, and what completes it."""

    def __init__(self, message: str, **values: str) -> None:
        super().__init__(message, values)
        self.message = message
        self.values = values
