"""Every field of the content files with an example: the part of the guide that nobody writes."""

from collections.abc import Iterator
from typing import Final

from kiosk.catalog.field_table.field import Demand, Field, FieldKind, Fields
from kiosk.catalog.json_schema.file_schemas import OFFER_FILE, TITLES, content_files

BEGIN: Final = "<!-- Ab hier schreibt „kiosk schema“ die Felder. -->"
END: Final = "<!-- Bis hier schreibt „kiosk schema“ die Felder. -->"

EXAMPLES: Final = {
    FieldKind.LINE: "Ein paar Worte",
    FieldKind.PARAGRAPHS: "Sie üben Deutsch. Fehler sind kein Problem.",
    FieldKind.NAME: "sprachcafe",
    FieldKind.DAY: "2026-10-15",
    FieldKind.SEASON_DAY: "09-01",
    FieldKind.YEAR: "2026",
    FieldKind.OPENING: "2026-12-03 16:00-18:00",
    FieldKind.HOURS: "'Mo-Fr 09:00-12:00; PH off'",
    FieldKind.LANGUAGE: "tr",
    FieldKind.NEED: "german.practice",
    FieldKind.PROVIDER: "awo-muetterzentrum",
    FieldKind.PLACE: "gemeindehaus",
    FieldKind.PICTOGRAM: "german",
    FieldKind.PHONE: '"02132 123456"',
    FieldKind.MAIL: "name@beispiel.de",
    FieldKind.LINK: "https://www.beispiel.de/seite",
    FieldKind.POSTCODE: '"40667"',
    FieldKind.DEGREES: '"51.2534"',
    FieldKind.COLOUR: '"#1f5fa8"',
    FieldKind.FINGERPRINT: "3f1c9a00",
}
"""What may stand in a field of each kind."""

LINES: Final = {
    "name": "AWO Mütterzentrum Büderich",
    "street": "Markt 1",
    "city": "Meerbusch",
    "place": "Bürgerhaus",
    "stop": "Landsknecht",
    "lines": "830",
    "title": "Sprachcafé",
    "summary": "Deutsch sprechen bei Kaffee und Kuchen.",
    "bring": "Ausweis und Zeugnisse",
    "owner": "Stadt Meerbusch",
    "term": "Jobcenter",
    "forms": "Ämter",
    "where": "Raum 2.07",
    "lon": '"6.6912"',
}
"""Better examples where the field's name tells what is meant."""

_DEMANDED: Final = {
    Demand.REQUIRED: " (muss da sein)",
    Demand.UNLESS_DRAFT: " (muss da sein, nur im Entwurf nicht)",
    Demand.UNLESS_SAMPLE_OR_DRAFT: " (muss da sein, nur bei Beispiel und Entwurf nicht)",
}


def field_list() -> str:
    """The list as Markdown, file by file; what is the same as before is told once."""
    told: set[str] = set()
    return "\n".join(line for name in content_files() for line in _file(name, told))


def with_field_list(guide: str) -> str:
    """The guide with the list of today between its two marks; unchanged where it has none."""
    before, begin, rest = guide.partition(BEGIN)
    _, end, after = rest.partition(END)
    return f"{before}{begin}\n\n{field_list()}\n{end}{after}" if end else guide


def example(field: Field) -> str:
    """A line as it may stand in a file, or nothing for what holds fields itself."""
    if field.kind in (FieldKind.FIELDS, FieldKind.BY_LANGUAGE, FieldKind.ANYTHING):
        return ""
    word = next(iter(field.words), LINES.get(field.name) or EXAMPLES.get(field.kind, "…"))
    return f"{field.name}: {f'[{word}]' if field.many else word}"


def _file(name: str, told: set[str]) -> Iterator[str]:
    """The fields of one kind of file under its heading."""
    files = "`offers/….yaml`, `helplines/….yaml`" if name == OFFER_FILE else f"`{name}`"
    yield f"### {TITLES.get(name, name)}: {files}\n"
    if fields := content_files()[name]:
        yield from _lines(fields, "", told)
    else:
        yield "Vorne steht ein Anliegen, darunter je Sprache eine Liste von Wörtern."
    yield ""


def _lines(fields: Fields, indent: str, told: set[str], within: str = "") -> Iterator[str]:
    """A line for each field that was not `told` before, what is inside it one step to the right."""
    for field in fields.values():
        block = "\n".join((_said(field), *_lines(field.fields, "", set(), field.name)))
        if within and f"{within}/{block}" in told:
            continue
        told.add(f"{within}/{block}")
        inside = list(_lines(field.fields, f"{indent}  ", told, field.name))
        yield f"{indent}- {_said(field)}{_as_before(field, inside)}"
        yield from inside


def _as_before(field: Field, inside: list[str]) -> str:
    """Where the reader finds the fields inside that were told before."""
    steps = [len(line) - len(line.lstrip()) for line in inside]
    if steps.count(min(steps, default=0)) == len(field.fields):
        return ""
    return f" Darin{' sonst' if inside else ''} dasselbe wie weiter oben bei `{field.name}`."


def _said(field: Field) -> str:
    """What a field is, what may stand there, and an example."""
    parts = [f"`{field.name}` – **{field.label}**{_DEMANDED.get(field.demand, '')}: {field.hint}"]
    if field.words:
        words = ", ".join(f"`{word}` ({meaning})" for word, meaning in field.words.items())
        parts.append(f"Möglich: {words}.")
    if (shown := example(field)) and "um Beispiel" not in field.hint:
        parts.append(f"Beispiel: `{shown}`")
    return " ".join(parts)
