"""The fields of the files that stand alone: the house, its needs, its words."""

from dataclasses import replace

from kiosk.catalog.field_table import words
from kiosk.catalog.field_table.field import Demand, Field, FieldKind, Fields, fields
from kiosk.catalog.field_table.goals import FOCUS, RECOMMENDATIONS
from kiosk.catalog.field_table.shared import (
    BY_APPOINTMENT,
    DATES,
    HOURS,
    LINK,
    SAMPLE,
    STATUS_TODAY,
    TEXT,
    identity,
    text,
    title,
)
from kiosk.catalog.field_table.whereabouts import (
    ACCESSIBILITY,
    ADDRESS,
    CONTACTS,
    GEO,
    TRANSIT,
    at,
)

TILE = 20
"""How many characters of a title fit under a pictogram."""

ANSWER = 30
"""How many characters of an answer can be ticked at a glance."""

REASON = 40
"""How many characters of a reason fit on a card, behind the closed days."""

SENTENCE = 90
"""How many characters of a phrase can be read at a glance in large letters."""

CENTRE = fields(
    Field("name", FieldKind.LINE, "Name des Hauses", "Wie es an der Tür steht.", Demand.REQUIRED),
    Field(
        "provider",
        FieldKind.PROVIDER,
        "Das Haus als Anbieter",
        "Seine Kennung aus providers.yaml, zum Beispiel awo-muetterzentrum.",
    ),
    SAMPLE,
    at("Seine Kennung aus places.yaml, wenn Anschrift und Telefon dort stehen."),
    ADDRESS,
    CONTACTS,
    LINK,
    HOURS,
    DATES,
    BY_APPOINTMENT,
    FOCUS,
    Field(
        "licence",
        FieldKind.WORD,
        "Lizenz der offenen Daten",
        "Zum Beispiel CC-BY-4.0; weglassen, wenn es keine offenen Daten geben soll.",
        words=words.LICENCE,
    ),
    TEXT,
)

DISCREET = Field(
    "discreet",
    FieldKind.YES_OR_NO,
    "Diskret",
    "„yes“, wenn es gefährlich werden kann, dass andere davon erfahren; sonst weglassen.",
    words=words.YES_OR_NO,
)
SUB_NEED = fields(
    identity("Ein kurzes Wort ohne Punkt, zum Beispiel practice."),
    Field("pictogram", FieldKind.PICTOGRAM, "Piktogramm",
          "Der Name eines Bildes in pictograms; ohne eines gilt das des Anliegens."),
    DISCREET,
    text(title(TILE)),
)  # fmt: skip
NEED = fields(
    identity("Ein kurzes Wort, zum Beispiel german."),
    Field("pictogram", FieldKind.PICTOGRAM, "Piktogramm", "Der Name eines Bildes in pictograms.",
          Demand.REQUIRED),
    Field("colour", FieldKind.COLOUR, "Farbe", 'In Anführungszeichen, zum Beispiel "#1f5fa8".',
          Demand.REQUIRED),
    Field("urgent", FieldKind.YES_OR_NO, "Dringend", "„yes“ beim Notfall, sonst weglassen.",
          words=words.YES_OR_NO),
    DISCREET,
    text(title(TILE)),
    Field("subs", FieldKind.FIELDS, "Engere Anliegen",
          "Eine Liste, zum Beispiel - {id: practice, text: {de: {title: Sprechen üben}}}.",
          many=True, fields=SUB_NEED),
)  # fmt: skip
NEEDS = fields(
    Field("needs", FieldKind.FIELDS, "Anliegen", "Eine Liste, jedes mit „- id:“.",
          Demand.REQUIRED, many=True, fields=NEED),
)  # fmt: skip

PROVIDER = fields(
    identity("Ein kurzer Name, zum Beispiel awo-muetterzentrum."),
    Field("name", FieldKind.LINE, "Name", "Der volle Name; er wird nicht übersetzt.",
          Demand.REQUIRED),
    Field("kind", FieldKind.WORD, "Art", "Zum Beispiel association für einen Verein.",
          Demand.REQUIRED, words=words.PROVIDER),
    STATUS_TODAY,
    SAMPLE,
    LINK,
    at("Eine Kennung aus places.yaml, wenn dort fast alle seine Angebote sind."),
    CONTACTS,
    ADDRESS,
    GEO,
    TRANSIT,
    ACCESSIBILITY,
    text(title(demand=Demand.OPTIONAL), Demand.OPTIONAL),
)  # fmt: skip
PROVIDERS = fields(
    Field("providers", FieldKind.FIELDS, "Anbieter", "Eine Liste, jeder mit „- id:“.",
          Demand.REQUIRED, many=True, fields=PROVIDER),
)  # fmt: skip

PLACE = fields(
    identity("Ein kurzer Name, zum Beispiel gemeindehaus; nicht „none“."),
    Field("name", FieldKind.LINE, "Name", "Wie Sie den Ort nennen; Besucher lesen ihn nicht.",
          Demand.REQUIRED),
    SAMPLE,
    replace(ADDRESS, demand=Demand.REQUIRED),
    CONTACTS,
    GEO,
    TRANSIT,
    ACCESSIBILITY,
)  # fmt: skip
PLACES = fields(
    Field("places", FieldKind.FIELDS, "Orte", "Eine Liste, jeder mit „- id:“.",
          Demand.REQUIRED, many=True, fields=PLACE),
)  # fmt: skip
CLOSURE = fields(
    identity("Ein kurzer Name mit dem Jahr, zum Beispiel weihnachten-2026."),
    Field("from", FieldKind.DAY, "Erster geschlossener Tag", "Zum Beispiel 2026-12-23.",
          Demand.REQUIRED),
    Field("until", FieldKind.DAY, "Letzter geschlossener Tag", "Zum Beispiel 2027-01-06.",
          Demand.REQUIRED),
    Field("providers", FieldKind.PROVIDER, "Anbieter",
          "Eine Liste von Kennungen aus providers.yaml; weglassen, wenn das Haus schließt.",
          many=True),
    Field("places", FieldKind.PLACE, "Orte",
          "Eine Liste von Kennungen aus places.yaml; weglassen, wenn das Haus schließt.",
          many=True),
    Field("offers", FieldKind.NAME, "Angebote",
          "Eine Liste von Kennungen, zum Beispiel [sprachcafe]; weglassen, wenn alle schließen.",
          many=True),
    Field("except", FieldKind.NAME, "Trotzdem offen",
          "Eine Liste von Kennungen der Angebote, die trotzdem offen sind; sonst weglassen.",
          many=True),
    text(title(REASON)),
)  # fmt: skip
CLOSURES = fields(
    Field("closures", FieldKind.FIELDS, "Geschlossene Tage",
          "Eine Liste, zum Beispiel - {id: weihnachten-2026, from: 2026-12-23, "
          "until: 2027-01-06, text: {de: {title: Weihnachten}}}.",
          many=True, fields=CLOSURE),
)  # fmt: skip

PHRASE = fields(
    identity("Ein kurzes Wort ohne Punkt, zum Beispiel hello."),
    Field("reply", FieldKind.WORD, "Antwort",
          "„yes_no“, wenn Ja oder Nein genügt, „number“ bei einer Zahl; sonst weglassen.",
          words=words.REPLY),
    text(title(SENTENCE)),
)  # fmt: skip
PHRASES = fields(
    Field("topics", FieldKind.FIELDS, "Themen", "Eine Liste, jedes mit „- id:“.",
          Demand.REQUIRED, many=True, fields=fields(
        identity("Ein kurzes Wort, zum Beispiel meeting."),
        text(title(TILE)),
        Field("phrases", FieldKind.FIELDS, "Sätze",
              "Eine Liste, zum Beispiel - {id: hello, text: {de: {title: Guten Tag.}}}.",
              Demand.REQUIRED, many=True, fields=PHRASE),
    )),
)  # fmt: skip

TICK = fields(
    identity("Ein kurzes Wort ohne Punkt, zum Beispiel form."),
    text(title(ANSWER)),
)
COUNSELLING = fields(
    Field("done", FieldKind.FIELDS, "Was getan wurde",
          "Eine Liste, zum Beispiel - {id: form, text: {de: {title: Formular ausgefüllt}}}.",
          many=True, fields=TICK),
    Field("heard", FieldKind.FIELDS, "Wie jemand von uns erfahren hat",
          "Eine Liste, zum Beispiel - {id: internet, text: {de: {title: Internet}}}.",
          many=True, fields=TICK),
)  # fmt: skip
GLOSSARY_TERM = fields(
    Field("term", FieldKind.LINE, "Begriff", "Das deutsche Wort, zum Beispiel Jobcenter.",
          Demand.REQUIRED),
    Field("forms", FieldKind.LINE, "Andere Formen",
          "Eine Liste der Formen, die nicht nur anders enden, zum Beispiel [Ämter].", many=True),
    Field("renderings", FieldKind.FIELDS, "Wiedergaben",
          "Je Sprache ein Kürzel und eine Liste, zum Beispiel {tr: [Yabancılar Dairesi]}."),
)  # fmt: skip
GLOSSARY = fields(
    Field("terms", FieldKind.FIELDS, "Begriffe", "Eine Liste, jeder mit „- term:“.",
          Demand.REQUIRED, many=True, fields=GLOSSARY_TERM),
)  # fmt: skip

FILES: dict[str, Fields] = {
    "centre.yaml": CENTRE,
    "needs.yaml": NEEDS,
    "providers.yaml": PROVIDERS,
    "places.yaml": PLACES,
    "closures.yaml": CLOSURES,
    "phrases.yaml": PHRASES,
    "recommendations.yaml": RECOMMENDATIONS,
    "counselling.yaml": COUNSELLING,
    "synonyms.yaml": {},
    "glossary.yaml": GLOSSARY,
}
"""The fields of each file of the content folder itself; those of the synonyms are need ids."""
