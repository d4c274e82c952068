"""Which offers have had a page: what is printed once stays, so that no code leads nowhere."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FILE = "printed.json"
"""Lies in the published folder, for every kiosk's codes lead there."""


@dataclass(frozen=True, slots=True)
class PrintedOffer:
    """What is remembered of an offer: for whom to look when it is gone.

    A `discreet` one had a page whose address does not tell what it is. Of one that is `missing`
    it has been said already that its file is not there any more.
    """

    needs: tuple[str, ...] = ()
    discreet: bool = False
    missing: bool = False


def read_printed(content: bytes) -> dict[str, PrintedOffer]:
    """What the file remembers; raises ValueError when it is damaged."""
    found = json.loads(content)
    if not isinstance(found, dict) or not all(isinstance(one, dict) for one in found.values()):
        raise ValueError("no table of offers")
    return {str(id): _printed(one) for id, one in found.items()}


def written_printed(offers: Mapping[str, PrintedOffer]) -> bytes:
    """The file, an offer a line, so that changes are easy to see."""
    lines = [f"{json.dumps(id)}: {json.dumps(_row(one))}" for id, one in sorted(offers.items())]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _row(offer: PrintedOffer) -> dict[str, object]:
    row: dict[str, object] = {"needs": offer.needs, "discreet": offer.discreet}
    return {**row, "missing": True} if offer.missing else row


def _printed(row: Mapping[str, Any]) -> PrintedOffer:
    needs = row.get("needs", ())
    return PrintedOffer(
        tuple(map(str, needs)), row.get("discreet") is True, row.get("missing") is True
    )
