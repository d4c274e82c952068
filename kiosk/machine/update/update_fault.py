"""Why there is no newer program tonight."""


class UpdateFaultError(Exception):
    """What keeps an update back: the name of a staff message, and what completes it."""

    def __init__(self, message: str, **values: str) -> None:
        super().__init__(message, values)
        self.message = message
        self.values = values


class UnfitReleaseError(UpdateFaultError):
    """The release itself is to blame; it is not tried again."""
