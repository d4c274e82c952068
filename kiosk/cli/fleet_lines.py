"""What `kiosk fleet` prints: a table of the kiosks, and a sentence for each thing to mend."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from textwrap import shorten
from typing import Any

from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.fleet_arguments import USUAL_HOURS
from kiosk.machine.fleet.fleet_state import FleetState, fleet_state
from kiosk.machine.fleet.fleet_view import WELL, FleetView, KioskRow
from kiosk.machine.users import acting_as_kiosk
from kiosk.problems import Say, system_reason
from kiosk.settings.values import Settings

MOST_SIGNS = 72
"""So much of a message is on its line of the table; programs get all of it."""

MOST_NAMED = 8
"""So many files are named, and then how many more there are."""


def table(state: FleetState, now: datetime, say: Say) -> list[str]:
    """The kiosks under their headings, each on one line."""
    view = state.view
    if not view.rows:
        return [say("fleet-none-here" if state.office else "fleet-none")]
    heads = [say(f"fleet-head-{name}") for name in ("kiosk", "state", "sign", "version", "words")]
    rows = [heads, *(_cells(row, now, say) for row in view.rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def as_rows(view: FleetView, now: datetime) -> list[dict[str, Any]]:
    """The same for programs."""
    return [_as_row(row, now) for row in view.rows]


def trouble_words(state: FleetState, config: Settings, say: Say) -> list[str]:
    """What somebody should do, the most pressing first."""
    words = [
        say(f"fleet-{one.discord}", kiosk=one.kiosk, file=str(one.file))
        for one in state.view.discords
    ]
    for file in state.conflicts[:MOST_NAMED]:
        words.append(say("fleet-twice", file=str(file)))
    if (more := len(state.conflicts) - MOST_NAMED) > 0:
        words.append(say("fleet-twice-more", count=more))
    if state.changed:
        named = ", ".join(state.changed[:MOST_NAMED])
        words.append(say("fleet-changed", files=named, count=len(state.changed)))
    if not state.alone and not state.runs:
        words.append(say("fleet-stopped"))
    if state.office and state.office.kiosk != config.kiosk.id:
        words.append(say("fleet-renamed", before=state.office.kiosk, now=config.kiosk.id))
    return words


def fleet_worries(config: Settings, say: Say) -> list[str]:
    """The same sentences for whoever asks how everything is, with one for the kiosks not well."""
    now = datetime.now(BERLIN)
    try:
        with acting_as_kiosk():
            state = fleet_state(config, now, timedelta(hours=USUAL_HOURS))
    except OSError as error:
        return [say("fleet-join-disk", file=str(error.filename or ""), reason=system_reason(error))]
    unwell = [row.kiosk for row in state.view.rows if row.state not in WELL]
    others = sorted({*unwell} - {config.kiosk.id})
    words = trouble_words(state, config, say)
    return [*words, say("fleet-unwell", kiosks=", ".join(others))] if others else words


def _cells(row: KioskRow, now: datetime, say: Say) -> Sequence[str]:
    state = say(f"fleet-state-{row.state}")
    if row.sign is None:
        return row.kiosk, state, "–", "–", ""
    sign = row.sign
    words = shorten(sign.words, MOST_SIGNS, placeholder=" …")
    return row.kiosk, state, _age(now - sign.written, say), sign.version or "–", words


def _age(age: timedelta, say: Say) -> str:
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 120:
        return say("fleet-age-minutes", count=minutes)
    if minutes < 48 * 60:
        return say("fleet-age-hours", count=minutes // 60)
    return say("fleet-age-days", count=minutes // (24 * 60))


def _as_row(row: KioskRow, now: datetime) -> dict[str, Any]:
    told: dict[str, Any] = {"id": row.kiosk, "state": str(row.state)}
    if sign := row.sign:
        told |= {
            "machine": sign.machine,
            "written": sign.written.isoformat(),
            "age_seconds": int((now - sign.written).total_seconds()),
            "health": sign.health,
            "version": sign.version,
            "words": sign.words,
        }
    return told
