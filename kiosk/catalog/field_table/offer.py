"""The fields of an offer's or a help line's file."""

from kiosk.catalog.field_table import words
from kiosk.catalog.field_table.field import Demand, Field, FieldKind, fields
from kiosk.catalog.field_table.shared import (
    ADDRESS,
    BY_APPOINTMENT,
    CONTACTS,
    DATES,
    HOURS,
    LINK,
    SAMPLE,
    TEXT,
    identity,
)

ACCESSIBILITY = Field(
    "accessibility",
    FieldKind.FIELDS,
    "Zugang",
    "Zum Beispiel {step_free: yes, wc: unknown}.",
    fields=fields(
        Field("step_free", FieldKind.WORD, "Ohne Stufen", "Kommt ein Rollstuhl hinein?",
              words=words.ANSWER),
        Field("wc", FieldKind.WORD, "Rollstuhl-WC", "Gibt es eine Toilette für Rollstühle?",
              words=words.ANSWER),
    ),
)  # fmt: skip
GEO = Field(
    "geo",
    FieldKind.FIELDS,
    "Punkt auf der Karte",
    'Zum Beispiel {lat: "51.2534", lon: "6.6912"}.',
    fields=fields(
        Field("lat", FieldKind.DEGREES, "Breite", "In Grad, mit Punkt.", Demand.REQUIRED),
        Field("lon", FieldKind.DEGREES, "Länge", "In Grad, mit Punkt.", Demand.REQUIRED),
    ),
)
TRANSIT = Field(
    "transit",
    FieldKind.FIELDS,
    "Bus und Bahn",
    "Eine Liste, zum Beispiel [{stop: Landsknecht, lines: [U76, 830]}].",
    many=True,
    fields=fields(
        Field("stop", FieldKind.LINE, "Haltestelle", "Wie sie am Schild heißt.", Demand.REQUIRED),
        Field("lines", FieldKind.LINE, "Linien", "Eine Liste, zum Beispiel [U76, 830].", many=True),
    ),
)
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
    Field("cost", FieldKind.WORD, "Kosten", "Was es die Besucherin kostet.", words=words.COST),
    Field("registration", FieldKind.WORD, "Anmeldung", "Wie man sich vorher anmeldet.",
          words=words.REGISTRATION),
    Field("childcare", FieldKind.WORD, "Kinderbetreuung", "Passt dort jemand auf Kinder auf?",
          words=words.ANSWER),
    Field("women_only", FieldKind.YES_OR_NO, "Nur für Frauen", "„yes“ oder „no“.",
          words=words.YES_OR_NO),
    ACCESSIBILITY,
    CONTACTS,
    LINK,
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
