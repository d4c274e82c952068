"""One entity of HSDS as a mapping, its identity, and addresses as the schemas want them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit
from uuid import UUID, uuid5

Entity = dict[str, Any]
"""A service, a phone, a schedule and so on: the fields of its schema, without empty ones."""

NAMESPACE: Final = UUID("9b6649c8-3964-4a0d-9c6a-2a6ac1132f6b")
"""That of all ids which kiosks give; it never changes, for with it would all ids."""

_ALLOWED = "%/:=&?~#+!$,;'@()*[]-._"


@dataclass(frozen=True, slots=True)
class Identities:
    """Gives each thing its id: the UUID 5 of the house, the kind of thing and its own names.

    They are the same in every language, at every export and on every machine. The house keeps
    the offers of two centres apart, both of which may be called "cafe". An export in 23 languages
    asks 23 times, and works each id out once.
    """

    house: str
    _known: dict[tuple[str, ...], str] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, *names: str) -> str:
        """The id of one thing, by its kind and its own names."""
        known = self._known.get(names)
        if known is None:
            known = self._known[names] = str(uuid5(NAMESPACE, "/".join((self.house, *names))))
        return known


def filled(fields: Mapping[str, object]) -> Entity:
    """An entity without the fields about which nothing is known."""
    return {name: value for name, value in fields.items() if value not in ("", None, [])}


def in_utf8(text: str) -> bytes:
    """The bytes of a file; half a character, which no encoding has, becomes a question mark."""
    return text.encode("utf-8", "replace")


def uri(address: str) -> str:
    """A web address in ASCII (RFC 3986), nothing for one that cannot be written so."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""
    rest = (quote(part, safe=_ALLOWED) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme.lower(), host, *rest)) if host else ""
