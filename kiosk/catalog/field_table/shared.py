"""The fields that offers, needs, providers and the centre have in common."""

from kiosk.catalog.field_table.field import Demand, Field, FieldKind, fields
from kiosk.catalog.field_table.words import PROVIDER_STATUS, YES_OR_NO

REFUSED = 4
"""A text is refused when it is this many times as long as fits well."""

SAMPLE = Field(
    "sample",
    FieldKind.YES_OR_NO,
    "Beispiel",
    "„yes“, solange Telefon, Link und Anschrift erfunden sind; sonst weglassen.",
    words=YES_OR_NO,
)
STATUS_TODAY = Field(
    "status",
    FieldKind.WORD,
    "Stand",
    "„active“ wird gezeigt, „historic“ gab es früher.",
    words=PROVIDER_STATUS,
)
LINK = Field(
    "url",
    FieldKind.LINK,
    "Link",
    "Die vollständige Adresse der Seite, zum Beispiel https://www.beispiel.de/seite.",
    longest=2000,
)
HOURS = Field(
    "hours",
    FieldKind.HOURS,
    "Öffnungszeiten",
    "In Anführungszeichen, mit englischen Tagen, zum Beispiel 'Mo-Fr 09:00-12:00; PH off'; "
    "„PH unknown“, wenn niemand weiß, ob an Feiertagen offen ist.",
)
DATES = Field(
    "dates",
    FieldKind.OPENING,
    "Einzelne Termine",
    "Eine Liste, zum Beispiel [2026-12-03 16:00-18:00].",
    many=True,
)
BY_APPOINTMENT = Field(
    "by_appointment",
    FieldKind.YES_OR_NO,
    "Nur nach Vereinbarung",
    "„yes“, wenn man vorher einen Termin ausmachen muss.",
    words=YES_OR_NO,
)


def identity(hint: str) -> Field:
    """The id of a thing, by which others refer to it."""
    return Field("id", FieldKind.NAME, "Kennung", hint, Demand.REQUIRED)


def title(fits: int = 80, demand: Demand = Demand.REQUIRED) -> Field:
    """The title, as long as there is room for it."""
    hint = f"Kurz und deutlich, höchstens {fits} Zeichen."
    return Field("title", FieldKind.LINE, "Titel", hint, demand, fits=fits, longest=80 * REFUSED)


SUMMARY = Field(
    "summary",
    FieldKind.LINE,
    "Zusammenfassung",
    "Ein kurzer Satz für die Karte, höchstens 200 Zeichen.",
    fits=200,
    longest=200 * REFUSED,
)
DESCRIPTION = Field(
    "description",
    FieldKind.PARAGRAPHS,
    "Beschreibung",
    "Kurze Sätze; nach „>-“ in eigenen Zeilen, alle gleich weit eingerückt.",
    fits=2000,
    longest=2000 * REFUSED,
)
BRING = Field(
    "bring",
    FieldKind.LINE,
    "Mitbringen",
    "Was man mitbringen soll, zum Beispiel: Ausweis und Zeugnisse.",
    fits=200,
    longest=200 * REFUSED,
)
MADE_OF = Field(
    "of",
    FieldKind.FINGERPRINT,
    "Prüfwert",
    "Aus welchem deutschen Text übersetzt wurde; im deutschen Text fehlt das Feld.",
)


def text(titled: Field, demand: Demand = Demand.REQUIRED) -> Field:
    """The texts by language, which may differ in their titles alone."""
    return Field(
        "text",
        FieldKind.BY_LANGUAGE,
        "Texte",
        "Je Sprache ein Kürzel, darunter eingerückt die Texte; „de“ muss dabei sein.",
        demand,
        fields=fields(titled, SUMMARY, DESCRIPTION, BRING, MADE_OF),
    )


TEXT = text(title())
