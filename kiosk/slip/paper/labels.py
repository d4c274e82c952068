"""The words around the facts of a slip, in two languages."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.slip.paper.slip_content import Said

Words = Callable[[str], str]
"""Says a message by its id, as `Strings` does."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the visitor's language and of German."""

    own: Words
    german: Words

    def __call__(self, message: str) -> Said:
        """The message in both languages, German only where it differs."""
        own, german = self.own(message), self.german(message)
        return Said(own, german if german != own else "")
