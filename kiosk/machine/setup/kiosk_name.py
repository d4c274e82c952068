"""The name of a kiosk, by which its files and figures are told from those of the others."""

import re
from typing import Final

LONGEST_NAME: Final = 40

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def fault_of_name(name: str) -> str:
    """Why a kiosk may not be called so, in German; empty when it may."""
    if len(name) > LONGEST_NAME:
        return f"darf höchstens {LONGEST_NAME} Zeichen haben"
    if not _NAME.fullmatch(name):
        return (
            "darf nur kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche enthalten"
        )
    return ""
