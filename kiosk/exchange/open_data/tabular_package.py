"""The same data as tables: one CSV file a table and the descriptor that explains them.

It is a tabular data package (https://specs.frictionlessdata.io/tabular-data-package/), the other
form in which HSDS 3.0 may be published.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

from kiosk.catalog.licence import Licence
from kiosk.exchange.open_data.entity import Entity, in_utf8
from kiosk.exchange.open_data.tables import FILES, INSIDE, TABLES, reference

Rows = Mapping[str, Entity]
"""The rows of one table by their ids."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_FORMATS = {"uuid": "uuid", "uri": "uri", "email": "email"}


def package_files(
    name: str, language: str, licence: Licence, entities: Iterable[tuple[str, Entity]]
) -> Iterator[tuple[str, bytes]]:
    """The descriptor and the tables of whole entities, each of which comes with its kind."""
    tables = _tables(entities)
    yield "datapackage.json", _descriptor(name, language, licence, tables)
    for table, rows in tables.items():
        yield FILES[table], _csv(table, rows)


def _tables(entities: Iterable[tuple[str, Entity]]) -> dict[str, dict[str, Entity]]:
    """The rows of every table that has any, in its order; what stands there twice is one row."""
    found: dict[str, dict[str, Entity]] = {table: {} for table in TABLES}
    for kind, entity in entities:
        for table, row in _rows(kind, entity):
            found[table].setdefault(row["id"], row)
    return {table: rows for table, rows in found.items() if rows}


def _rows(kind: str, entity: Entity) -> Iterator[tuple[str, Entity]]:
    """The row of an entity, and those of all entities inside it."""
    own: Entity = {}
    for name, value in entity.items():
        if isinstance(value, dict):
            yield from _rows(INSIDE[name], value)
        elif isinstance(value, list):
            for one in value:
                yield from _rows(INSIDE[name], one)
        else:
            own[name] = value
    yield kind, own


def _csv(table: str, rows: Rows) -> bytes:
    """One table (RFC 4180) in UTF-8."""
    out = StringIO(newline="")
    writer = csv.DictWriter(out, list(TABLES[table]), restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(
        {name: _cell(name, value) for name, value in row.items()} for row in rows.values()
    )
    return in_utf8(out.getvalue())


def _cell(column: str, value: object) -> object:
    """A value as text, also for a spreadsheet that would take it for a formula (as OWASP advises).

    Our own numbers and dates begin with no such sign, phone numbers with a plus and a digit.
    """
    formula = isinstance(value, str) and value.startswith(_FORMULA)
    return f"'{value}" if formula and column != "number" else value


def _descriptor(name: str, language: str, licence: Licence, tables: Mapping[str, Rows]) -> bytes:
    """What the package is, who may use it, and which columns its tables have."""
    licences = [{"name": licence.value, "title": licence.called, "path": licence.url}]
    package = {
        "profile": "tabular-data-package",
        "name": "hsds",
        "title": name,
        "languages": [language],
        **({"licenses": licences} if licence else {}),
        "resources": [_resource(table, tables) for table in tables],
    }
    return in_utf8(f"{json.dumps(package, ensure_ascii=False, indent=2)}\n")


def _resource(table: str, tables: Mapping[str, Rows]) -> Entity:
    """One table: its file, its columns, and the tables to which they lead."""
    keys = [
        {
            "fields": column,
            "reference": {"resource": "" if other == table else other, "fields": "id"},
        }
        for column in TABLES[table]
        if (other := reference(table, column)) in tables
    ]
    return {
        "profile": "tabular-data-resource",
        "name": table,
        "path": FILES[table],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(name, kind) for name, kind in TABLES[table].items()],
            "primaryKey": "id",
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _field(name: str, kind: str) -> Entity:
    """One column; times have a distance from UTC, which the default format does not allow."""
    if kind in _FORMATS:
        return {"name": name, "type": "string", "format": kind}
    return {"name": name, "type": kind, **({"format": "any"} if kind == "time" else {})}
