"""The fields of an offer's or a help line's file."""

from kiosk.catalog.field_table import words
from kiosk.catalog.field_table.field import Demand, Field, FieldKind, fields
from kiosk.catalog.field_table.shared import (
    BY_APPOINTMENT,
    DATES,
    HOURS,
    LINK,
    SAMPLE,
    TEXT,
    identity,
)
from kiosk.catalog.field_table.whereabouts import (
    ACCESSIBILITY,
    ADDRESS,
    CONTACTS,
    GEO,
    TRANSIT,
    at,
)

WHERE = 80
"""How many characters of a room or meeting point fit on a card and on paper."""

VALID = Field(
    "valid",
    FieldKind.FIELDS,
    "Gültig",
    "Zum Beispiel {from: 2026-01-01, until: 2026-12-31}; weglassen, wenn es kein Ende gibt.",
    fields=fields(
        Field("from", FieldKind.DAY, "Erster Tag", "Zum Beispiel 2026-01-01."),
        Field("until", FieldKind.DAY, "Letzter Tag", "Zum Beispiel 2026-12-31."),
    ),
)
COST = Field("cost", FieldKind.WORD, "Kosten", "Was es die Besucherin kostet.", words=words.COST)
REGISTRATION = Field(
    "registration",
    FieldKind.WORD,
    "Anmeldung",
    "Wie man sich vorher anmeldet.",
    words=words.REGISTRATION,
)
SEASONS = Field(
    "seasons",
    FieldKind.FIELDS,
    "Zeitraum",
    "Eine Liste, wann man sich anders anmeldet oder anders zahlt, zum Beispiel "
    "[{from: 09-01, until: 09-30, registration: form}]; sonst gilt, was beim Angebot steht.",
    many=True,
    fields=fields(
        Field("from", FieldKind.SEASON_DAY, "Erster Tag",
              "Zum Beispiel 2027-02-01, oder jedes Jahr: 02-01."),
        Field("until", FieldKind.SEASON_DAY, "Letzter Tag",
              "Zum Beispiel 2027-07-31, oder jedes Jahr: 07-31."),
        REGISTRATION,
        COST,
    ),
)  # fmt: skip
IMPORTED = Field(
    "imported",
    FieldKind.FIELDS,
    "Herkunft",
    "Woher ein anderes System das Angebot kennt; bitte nur bei „notes“ etwas löschen.",
    fields=fields(
        Field("source", FieldKind.LINE, "Quelle", "Das andere System.", Demand.REQUIRED),
        Field("id", FieldKind.LINE, "Kennung dort", "Wie das Angebot dort heißt.",
              Demand.REQUIRED),
        Field("provider", FieldKind.LINE, "Anbieter dort", "Wie er dort heißt."),
        Field("groups", FieldKind.LINE, "Gruppen dort", "Worunter das Angebot dort steht.",
              many=True),
        Field("notes", FieldKind.LINE, "Zu klären",
              "Was ein Mensch vor der Freigabe klären soll; Erledigtes löschen.", many=True),
        Field("on", FieldKind.DAY, "Geholt am", "Zum Beispiel 2026-11-27.", Demand.REQUIRED),
        Field("of", FieldKind.FINGERPRINT, "Prüfwert", "Aus dem, was dort stand.",
              Demand.REQUIRED),
    ),
)  # fmt: skip

OFFER = fields(
    identity("Wie die Datei heißt, ohne „.yaml“."),
    Field("was", FieldKind.NAME, "Frühere Kennungen",
          "Eine Liste, wenn die Datei früher anders hieß, zum Beispiel [altes-cafe]. "
          "So führen gedruckte Codes weiter hierher.",
          many=True),
    SAMPLE,
    Field("status", FieldKind.WORD, "Stand",
          "„active“ wird gezeigt, „historic“ gab es früher, „draft“ wartet auf die Freigabe.",
          words=words.STATUS),
    Field("area", FieldKind.WORD, "Gebiet", "Für wen das Angebot weit genug reicht.",
          words=words.AREA),
    Field("provider", FieldKind.PROVIDER, "Anbieter", "Eine Kennung aus providers.yaml.",
          Demand.UNLESS_DRAFT),
    Field("supporters", FieldKind.PROVIDER, "Förderer", "Kennungen aus providers.yaml, als Liste.",
          many=True),
    Field("funding", FieldKind.PROVIDER, "Geldgeber", "Eine Kennung aus providers.yaml."),
    Field("needs", FieldKind.NEED, "Anliegen",
          "Kennungen aus needs.yaml, als Liste, zum Beispiel [german.practice].",
          Demand.UNLESS_DRAFT, many=True),
    Field("audience", FieldKind.WORD, "Zielgruppen", "Eine Liste, zum Beispiel [mothers, women].",
          many=True, words=words.AUDIENCE),
    Field("life_stage", FieldKind.WORD, "Lebensphasen", "Eine Liste, zum Beispiel [school, work].",
          many=True, words=words.LIFE_STAGE),
    Field("ki_field", FieldKind.WORD, "Handlungsfeld des KI", "Eines der fünf Felder.",
          words=words.KI_FIELD),
    Field("eligibility", FieldKind.WORD, "Aufenthaltsstatus",
          "Andere Bedingungen gehören in die Beschreibung.", words=words.ELIGIBILITY),
    Field("languages_spoken", FieldKind.LANGUAGE, "Sprachen vor Ort",
          "Sprachkürzel, als Liste, zum Beispiel [de, tr, ar].", many=True),
    Field("language_hours", FieldKind.FIELDS, "Zeiten einer Sprache",
          "Wann eine der Sprachen wirklich gesprochen wird, zum Beispiel {tr: 'Tu 10:00-12:00'}; "
          "„unknown“, wenn niemand es weiß. Ohne Eintrag: immer, wenn offen ist."),
    COST,
    REGISTRATION,
    SEASONS,
    Field("childcare", FieldKind.WORD, "Kinderbetreuung", "Passt dort jemand auf Kinder auf?",
          words=words.ANSWER),
    Field("women_only", FieldKind.YES_OR_NO, "Nur für Frauen", "„yes“ oder „no“.",
          words=words.YES_OR_NO),
    at("Eine Kennung aus places.yaml; was dort steht, gilt auch hier. „none“ heißt: an keinem "
       "Ort. Ohne diese Zeile gilt, was in providers.yaml steht."),
    ACCESSIBILITY,
    CONTACTS,
    LINK,
    Field("where", FieldKind.LINE, "Raum oder Treffpunkt",
          "Wie er an der Tür steht, zum Beispiel Raum 2.07; er wird nicht übersetzt.",
          longest=WHERE),
    ADDRESS,
    GEO,
    TRANSIT,
    HOURS,
    DATES,
    BY_APPOINTMENT,
    VALID,
    Field("last_verified", FieldKind.DAY, "Zuletzt geprüft",
          "Wann jemand die Angaben zuletzt bestätigt hat, zum Beispiel 2026-10-15.",
          Demand.UNLESS_SAMPLE_OR_DRAFT),
    Field("next_review", FieldKind.DAY, "Nächste Prüfung",
          "Wann jemand wieder nachfragen soll, zum Beispiel 2027-04-15.",
          Demand.UNLESS_SAMPLE_OR_DRAFT),
    Field("hsds", FieldKind.ANYTHING, "Kennungen für den Austausch", "Bitte nicht ändern."),
    IMPORTED,
    TEXT,
)  # fmt: skip
"""Every field of an offer; a help line has the same."""
