"""Cases as rows of a TinyDB file, and back; sorted by their codes, which tell nothing."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from kiosk.records.case import (
    CHOICES,
    Became,
    Case,
    ContactChannel,
    ContactKind,
    Detail,
    Record,
    Referral,
)
from kiosk.records.case_code import understood

TABLE = "cases"


def cases_written(cases: Mapping[str, Case]) -> bytes:
    """The bytes of a file with one row for each case; the same cases give the same bytes."""
    table = {
        str(number): {"code": code, "records": list(map(_record_written, case.records))}
        for number, (code, case) in enumerate(sorted(cases.items()), start=1)
    }
    return f"{json.dumps({TABLE: table}, ensure_ascii=False, indent=1)}\n".encode()


def cases_parsed(content: bytes) -> dict[str, Case]:
    """The cases of a file by their codes; raises ValueError when anything is not as written."""
    try:
        rows = json.loads(content)[TABLE].values()
        found = [_case(row) for row in rows]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no cases: {error}") from error
    return {case.code: case for case in found}


def _record_written(record: Record) -> dict[str, object]:
    written = {
        "day": record.day.isoformat(),
        "kind": str(record.kind),
        "channel": str(record.channel),
        "topics": list(record.topics),
        "done": list(record.done),
        "referrals": [{"to": one.to, "became": str(one.became)} for one in record.referrals],
        "details": {str(name): value for name, value in sorted(record.details.items())},
    }
    return {name: value for name, value in written.items() if value}


def _case(row: Mapping[str, Any]) -> Case:
    code = understood(row["code"])
    if not code or not row["records"] or row.keys() - {"code", "records"}:
        raise ValueError("no case")
    return Case(code, tuple(map(_record, row["records"])))


def _record(row: Mapping[str, Any]) -> Record:
    """A contact; ticks that nobody knows are refused, so that no free text can hide in them."""
    known = {"day", "kind", "channel", "topics", "done", "referrals", "details"}
    if row.keys() - known:
        raise ValueError(f"no record: {sorted(row.keys() - known)}")
    details = {Detail(name): str(value) for name, value in row.get("details", {}).items()}
    for name, value in details.items():
        if name in CHOICES and value not in CHOICES[name]:
            raise ValueError(f"no answer: {name}")
    return Record(
        date.fromisoformat(row["day"]),
        ContactKind(row["kind"]),
        ContactChannel(row["channel"]),
        _each(row.get("topics", ()), _name),
        _each(row.get("done", ()), _name),
        _each(
            row.get("referrals", ()), lambda one: Referral(_name(one["to"]), Became(one["became"]))
        ),
        details,
    )


def _referral(row: Mapping[str, Any]) -> Referral:
    return Referral(_name(row["to"]), Became(row["became"]))


def _each(rows: Iterable[Any], make: Callable[[Any], Any]) -> tuple[Any, ...]:
    return tuple(make(one) for one in rows)


def _name(value: object) -> str:
    """An id, which holds no words."""
    if not isinstance(value, str) or not value or any(sign.isspace() for sign in value):
        raise ValueError("no name")
    return value
