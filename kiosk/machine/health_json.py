"""The health of a kiosk as JSON, for monitoring programs and for the other kiosks.

The keys are fixed: whoever adds one lets the schema as it is, whoever takes one away or changes
what it means counts `SCHEMA` up. Times are ISO 8601 with their zone, None means unknown.
"""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kiosk import storage
from kiosk.machine.health import Health, KioskHealth, RegularWork
from kiosk.machine.health_rules import judged, overall
from kiosk.machine.health_words import health_lines
from kiosk.problems import Say

SCHEMA = 1

OPEN_TO_THE_GROUP = 0o640
"""Syncthing runs as the kiosk's user, volunteers are in its group."""


def health_json(kiosk: KioskHealth, say: Say) -> str:
    """All of it, how it is judged, and in words what somebody should do."""
    return json.dumps(told(kiosk, say), ensure_ascii=False, indent=2)


def status_file(folder: Path, kiosk: str) -> Path:
    """Where a kiosk tells the others how it is."""
    return folder / f"status-{kiosk}.json"


def keep_health(folder: Path, kiosk: KioskHealth, say: Say) -> Path:
    """Put it where the other kiosks find it; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    file, content = status_file(folder, kiosk.kiosk), f"{health_json(kiosk, say)}\n".encode()
    storage.replace(file, content, mode=OPEN_TO_THE_GROUP, keep_previous=False)
    return file


def told(kiosk: KioskHealth, say: Say) -> dict[str, Any]:
    """The same as plain values."""
    lines = health_lines(kiosk, say)
    return {
        "schema": SCHEMA,
        "id": kiosk.kiosk,
        "machine": kiosk.machine,
        "written": _time(kiosk.checked),
        "health": overall(kiosk),
        "subjects": {str(subject): state for subject, state in judged(kiosk).items()},
        "words": [line.words for line in lines if line.state is not Health.GOOD],
        "version": kiosk.versions.kiosk,
        "python": kiosk.versions.python,
        "system": kiosk.versions.system,
        "languages": kiosk.languages,
        "content": {
            "changed": _time(kiosk.content.changed),
            "errors": kiosk.content.errors,
            "offers": kiosk.content.offers,
            "old_facts": kiosk.content.old_facts,
        },
        "pages": _work(kiosk.pages),
        **_of_machine(kiosk),
    }


def _of_machine(kiosk: KioskHealth) -> dict[str, Any]:
    """What is told of the computer and what hangs on it."""
    return {
        "screen": {
            "service": kiosk.screen.service,
            "since": _time(kiosk.screen.since),
            "unplanned_restarts": kiosk.screen.restarts,
            "troubles": list(kiosk.screen.troubles),
        },
        "backup": _work(kiosk.backup),
        "update": {
            "wanted": kiosk.update.wanted,
            "last": _time(kiosk.update.last),
            "on_trial": kiosk.update.on_trial,
            "refused": kiosk.update.refused,
        },
        "printer": {
            "kind": kiosk.printer.kind,
            "reason": kiosk.printer.reason,
            "paper_low": kiosk.printer.paper_low,
        },
        "disk": {
            "records_free_megabytes": kiosk.disk.records,
            "content_free_megabytes": kiosk.disk.content,
        },
        "clock": {"synchronised": kiosk.clock.synchronised, "behind": kiosk.clock.behind},
        "temperature": kiosk.degrees,
    }


def _work(work: RegularWork) -> dict[str, Any]:
    return {"wanted": work.wanted, "last": _time(work.last)}


def _time(moment: datetime | date | None) -> str | None:
    return moment.isoformat() if moment else None
