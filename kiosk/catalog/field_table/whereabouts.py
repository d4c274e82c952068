"""The fields of how people reach something, which offers inherit from a place or a provider."""

from kiosk.catalog.field_table.field import Demand, Field, FieldKind, fields
from kiosk.catalog.field_table.words import ANSWER, ROLE

CONTACTS = Field(
    "contacts",
    FieldKind.FIELDS,
    "Kontakte",
    'Eine Liste, zum Beispiel [{role: office, phone: "02132 123456"}].',
    many=True,
    fields=fields(
        Field("role", FieldKind.WORD, "Rolle", "Wer dort antwortet, ohne Namen.", words=ROLE),
        Field("phone", FieldKind.PHONE, "Telefon", "Mit Vorwahl und in Anführungszeichen."),
        Field("email", FieldKind.MAIL, "E-Mail", "Zum Beispiel name@beispiel.de."),
    ),
)
ADDRESS = Field(
    "address",
    FieldKind.FIELDS,
    "Anschrift",
    'Zum Beispiel {street: Markt 1, postcode: "40667", city: Meerbusch}.',
    fields=fields(
        Field("street", FieldKind.LINE, "Straße und Hausnummer", "Oder ein Ort bei „place“."),
        Field(
            "postcode", FieldKind.POSTCODE, "Postleitzahl", "Fünf Ziffern, mit Anführungszeichen."
        ),
        Field("city", FieldKind.LINE, "Stadt", "Zum Beispiel Meerbusch.", Demand.REQUIRED),
        Field("place", FieldKind.LINE, "Haus oder Ortsteil", "Woran man den Ort erkennt."),
    ),
)
ACCESSIBILITY = Field(
    "accessibility",
    FieldKind.FIELDS,
    "Zugang",
    "Zum Beispiel {step_free: yes, wc: unknown}.",
    fields=fields(
        Field("step_free", FieldKind.WORD, "Ohne Stufen", "Kommt ein Rollstuhl hinein?",
              words=ANSWER),
        Field("wc", FieldKind.WORD, "Rollstuhl-WC", "Gibt es eine Toilette für Rollstühle?",
              words=ANSWER),
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


def at(hint: str) -> Field:
    """The place at which something is."""
    return Field("at", FieldKind.PLACE, "Ort", hint)
