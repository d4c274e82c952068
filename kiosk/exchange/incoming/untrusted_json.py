"""JSON of other systems: nothing in it is what it should be until somebody has looked."""

import json
import math
import re
from collections.abc import Iterator
from typing import NoReturn

from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.plain_text import one_line, plain_text

_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")
_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d{1,15})?\Z", re.ASCII)


def parsed(content: bytes, name: str) -> object:
    """What some bytes say; `name` is how staff call the source. Raises ImportFaultError."""
    if content.startswith(_PACKED):
        raise ImportFaultError("import-packed", name=name)
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError as wrong:
        at = str(wrong.start)
        raise ImportFaultError("import-not-utf8", name=name, offset=at) from wrong
    except RecursionError as wrong:
        raise ImportFaultError("import-too-deep", name=name) from wrong
    except json.JSONDecodeError as wrong:
        line = str(wrong.lineno)
        raise ImportFaultError("import-no-json", name=name, line=line) from wrong
    except ValueError as wrong:
        raise ImportFaultError("import-no-json", name=name, line="1") from wrong


def _no_number(word: str) -> NoReturn:
    """Refuse what JSON does not know: NaN and infinities."""
    raise ValueError(word)


class ForeignRecord:
    """An object of foreign JSON, field by field; what is of another type counts as absent."""

    def __init__(self, value: object) -> None:
        self._fields = value if isinstance(value, dict) else {}

    def __bool__(self) -> bool:
        return bool(self._fields)

    def has(self, name: str) -> bool:
        """Whether anything stands in a field."""
        return self._fields.get(name) is not None

    def name(self, name: str) -> str:
        """An id: a text, or a whole number."""
        value = self._fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return self.line(name)

    def line(self, name: str) -> str:
        """A text on one line, without markup and what nobody sees."""
        return one_line(self.words(name))

    def words(self, name: str) -> str:
        """A text in paragraphs, without markup and what nobody sees."""
        value = self._fields.get(name)
        return plain_text(value) if isinstance(value, str) else ""

    def exact(self, name: str) -> str:
        """A code or an address, of which nothing is markup."""
        value = self._fields.get(name)
        return one_line(value) if isinstance(value, str) else ""

    def number(self, name: str) -> float | None:
        """A number that can be written down; also where it stands in quotation marks."""
        value = self._fields.get(name)
        if isinstance(value, str) and _NUMBER.match(value):
            value = float(value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if math.isfinite(value) else None

    def says(self, name: str) -> bool | None:
        """A yes or no; None where neither is said."""
        value = self._fields.get(name)
        return value if isinstance(value, bool) else None

    def record(self, name: str) -> "ForeignRecord":
        """The object in a field, an empty one where there is none."""
        return ForeignRecord(self._fields.get(name))

    def records(self, name: str) -> "list[ForeignRecord]":
        """The objects of a list."""
        return list(records(self._fields.get(name)))

    def told(self, name: str) -> str:
        """What stands in a field, as it stands there, for a person to read."""
        value = self._fields.get(name)
        return one_line(json.dumps(value, ensure_ascii=False))


def records(value: object) -> Iterator[ForeignRecord]:
    """The objects of a list, and none where there is no list."""
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict):
            yield ForeignRecord(one)
