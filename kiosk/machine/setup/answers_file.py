"""Answers written down beforehand: the keys of `kiosk.toml`, and a few that only a setup knows."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kiosk.machine.setup.kiosk_name import fault_of_name
from kiosk.machine.setup.letter_size import Pixels, screen_size
from kiosk.settings.checking import SECTIONS, Checker
from kiosk.settings.reading import tables_of, text_of
from kiosk.settings.source import SettingsError, Source

MONITOR: Final = "monitor"
"""The section that says how the screen hangs; its file is not `kiosk.toml`."""

TURNS: Final = {"none": 0, "right": 90, "over": 180, "left": 270}
"""Whither the monitor was turned, and how far its picture turns against the clock for that."""

MAKE_ONE: Final = "Eine solche zum Ausfüllen macht: kiosk setup --example > antworten.toml"

EXAMPLE: Final = """\
# Antworten für: sudo kiosk setup --answers antworten.toml
# Jede Zeile darf fehlen; dann bleibt, was eingestellt ist. Es gehen alle Schlüssel der kiosk.toml.

[kiosk]
id = "buederich-1"                  # a-z, 0-9 und -; kein anderer Kiosk darf so heißen
languages = ["de", "en", "tr", "ar", "uk", "ru"]

[printer]
kind = "network"                    # none, network, device, cups
host = "192.168.1.50"
width_dots = 576                    # 576 für 80 mm breites Papier, 384 für 58 mm

[staff]
pin = ""                            # Ziffern; besser ist pin_hash aus einer anderen kiosk.toml

[links]
base_url = ""
publish = ""

[records]
folder = "/var/lib/kiosk/records"

[monitor]
size = "1080x1920"                  # so, wie er hängt: Breite x Höhe
turn = "right"                      # none, right oder left: wohin er gedreht wurde; over: kopfüber
"""


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What is to be set: values by section and key, a PIN in plain digits, the screen."""

    change: Mapping[tuple[str, str], Any] = field(default_factory=dict)
    pin: str = ""
    size: Pixels | None = None
    turn: int | None = None


def read_answers(file: Path) -> SetupAnswers:
    """The answers in `file`, each checked; raises SettingsError with line, key and remedy."""
    if not os.path.exists(file):
        raise SettingsError(f"{file}: Die Datei mit den Antworten fehlt. {MAKE_ONE}")
    source = Source(file, text_of(file))
    tables, checker = tables_of(source), Checker(source)
    pin, monitor = _pin(tables, source), _monitor(tables, checker)
    change: dict[tuple[str, str], Any] = {}
    for name, table in tables.items():
        if name not in SECTIONS:
            raise checker.unknown("", name, "unbekannter Abschnitt", {**SECTIONS, MONITOR: None})
        checker.section(name, table)
        change |= {(name, key): value for key, value in table.items()}
    named = change.get(("kiosk", "id"))
    if named is not None and (wrong := fault_of_name(named)):
        raise source.error("kiosk", "id", wrong)
    return SetupAnswers(change, pin, *monitor)


def _pin(tables: dict[str, Any], source: Source) -> str:
    """The PIN that is written in plain digits, taken out of the tables."""
    staff = tables.get("staff")
    pin = staff.pop("pin", "") if isinstance(staff, dict) else ""
    if not isinstance(pin, str):
        raise source.error("staff", "pin", "muss ein Text in Anführungszeichen sein")
    return pin


def _monitor(tables: dict[str, Any], checker: Checker) -> tuple[Pixels | None, int | None]:
    """How the screen hangs, taken out of the tables."""
    table = checker.table(MONITOR, tables.pop(MONITOR, {}))
    for key in table:
        if key not in ("size", "turn"):
            known = {"size": None, "turn": None}
            raise checker.source.error(MONITOR, key, "unbekannter Schlüssel", known)
    written, turn = table.get("size", ""), table.get("turn")
    size = screen_size(written) if isinstance(written, str) else None
    if written != "" and size is None:
        raise checker.source.error(MONITOR, "size", 'muss lauten wie "1920x1080"')
    if turn is not None and turn not in TURNS:
        raise checker.source.error(MONITOR, "turn", f"„{turn}“ gibt es nicht", TURNS, str(turn))
    return size, None if turn is None else TURNS[str(turn)]
