"""How each thing is called in the translation memory and in reports: `offers/sprachcafe`."""

from typing import Final

from kiosk.catalog.choices import Kind

FOLDERS: Final = {Kind.OFFER: "offers", Kind.HELPLINE: "helplines"}
"""The folder of each kind; its name also begins the keys of its texts."""

CENTRE: Final = "centre"
"""The key of the house's welcome."""


def of_offer(kind: Kind, identity: str) -> str:
    """The key of an offer or help line."""
    return f"{FOLDERS[kind]}/{identity}"


def of_need(identity: str) -> str:
    """The key of a need, or of a sub-need by its full id such as `german.practice`."""
    return f"needs/{identity}"


def of_phrase(identity: str) -> str:
    """The key of a topic of the phrasebook, or of a phrase by its full id (`meeting.hello`)."""
    return f"phrases/{identity}"


def of_provider(identity: str) -> str:
    """The key of a provider."""
    return f"providers/{identity}"


def of_closure(identity: str) -> str:
    """The key of a closure, whose title is its reason."""
    return f"closures/{identity}"
