"""The fields of what the town has set itself: the focus of two years, and the recommendations."""

from kiosk.catalog.field_table import words
from kiosk.catalog.field_table.field import Demand, Field, FieldKind, fields
from kiosk.catalog.field_table.shared import identity, text, title

SENTENCE = 200
"""How many characters of a sentence are read at a glance."""

FOCUS = Field(
    "focus",
    FieldKind.FIELDS,
    "Schwerpunkt",
    "Das Thema des Kommunalen Integrationszentrums; weglassen, solange keines feststeht.",
    fields=fields(
        Field("needs", FieldKind.NEED, "Anliegen", "Eine Liste, zum Beispiel [german, work].",
              Demand.REQUIRED, many=True),
        Field("from", FieldKind.YEAR, "Erstes Jahr", "Zum Beispiel 2026.", Demand.REQUIRED),
        Field("to", FieldKind.YEAR, "Letztes Jahr", "Zum Beispiel 2027.", Demand.REQUIRED),
        text(title(SENTENCE)),
    ),
)  # fmt: skip

RECOMMENDATION = fields(
    identity("Ein kurzes Wort, zum Beispiel conferences."),
    text(title(SENTENCE)),
    Field("owner", FieldKind.LINE, "Zuständig",
          "Eine Stelle oder Aufgabe, nie der Name eines Menschen; sonst weglassen."),
    Field("status", FieldKind.WORD, "Stand", "„open“, „doing“ oder „done“.",
          Demand.REQUIRED, words=words.RECOMMENDATION),
)  # fmt: skip
RECOMMENDATIONS = fields(
    Field("recommendations", FieldKind.FIELDS, "Handlungsempfehlungen",
          "Eine Liste, jede mit „- id:“.", Demand.REQUIRED, many=True, fields=RECOMMENDATION),
)  # fmt: skip
