"""The words that fields may hold, and what each of them means in German."""

from collections.abc import Mapping

from kiosk.catalog.choices import Answer, Area, Cost, ProviderKind, Registration, Status
from kiosk.catalog.integration_goals import RecommendationStatus
from kiosk.catalog.licence import Licence
from kiosk.catalog.phrasebook import Reply

Words = Mapping[str, str]
"""The words of a field by which it is filled in, each with its German meaning."""

YES_OR_NO: Words = {"yes": "ja", "no": "nein"}

ANSWER: Words = {Answer.YES: "ja", Answer.NO: "nein", Answer.UNKNOWN: "unbekannt"}

PROVIDER_STATUS: Words = {Status.ACTIVE: "aktuell", Status.HISTORIC: "früher"}

STATUS: Words = {**PROVIDER_STATUS, Status.DRAFT: "Entwurf"}

AREA: Words = {
    Area.TOWN: "Stadt",
    Area.DISTRICT: "Kreis",
    Area.STATE: "Land",
    Area.NATIONAL: "bundesweit",
}

COST: Words = {
    Cost.FREE: "kostenlos",
    Cost.DONATION: "Spende",
    Cost.FEE: "Gebühr",
    Cost.UNKNOWN: "unbekannt",
}

REGISTRATION: Words = {
    Registration.NONE: "ohne Anmeldung",
    Registration.PHONE: "telefonisch",
    Registration.FORM: "Formular",
    Registration.APPOINTMENT: "Termin",
    Registration.UNKNOWN: "unbekannt",
}

REPLY: Words = {
    Reply.NONE: "keine",
    Reply.YES_NO: "Ja oder Nein",
    Reply.NUMBER: "eine Zahl",
}

PROVIDER: Words = {
    ProviderKind.PUBLIC: "Behörde",
    ProviderKind.WELFARE: "Wohlfahrtsverband",
    ProviderKind.ASSOCIATION: "Verein",
    ProviderKind.CLUB: "Club",
    ProviderKind.PARISH: "Pfarrei",
    ProviderKind.INITIATIVE: "Initiative",
    ProviderKind.PRIVATE: "Privatperson",
}

RECOMMENDATION: Words = {
    RecommendationStatus.OPEN: "offen",
    RecommendationStatus.DOING: "in Arbeit",
    RecommendationStatus.DONE: "erledigt",
}

LICENCE: Words = {
    Licence.CC0: "frei, ohne Bedingung",
    Licence.CC_BY: "frei, wenn das Haus genannt wird",
    Licence.DL_ZERO: "frei, ohne Bedingung (Datenlizenz Deutschland)",
    Licence.DL_BY: "frei, wenn das Haus genannt wird (Datenlizenz Deutschland)",
}
"""Under which licence the open data may be passed on; without one nobody may."""

AUDIENCE: Words = {
    "mothers": "Mütter",
    "women": "Frauen",
    "men": "Männer",
    "children": "Kinder",
    "youth": "Jugendliche",
    "adults": "Erwachsene",
    "seniors": "Ältere",
    "families": "Familien",
    "resettlers": "Spätaussiedler",
    "refugees": "Geflüchtete",
    "newcomers": "Neuzugewanderte",
    "volunteers": "Ehrenamtliche",
    "everyone": "alle",
}
"""Visitors read these groups on the screen, by the messages `audience-…`."""

LIFE_STAGE: Words = {
    "birth": "Geburt",
    "early_childhood": "frühe Kindheit",
    "school": "Schule",
    "work": "Ausbildung und Beruf",
    "adult": "Erwachsenenalter",
    "old_age": "Alter",
}
"""The stages of the education chain that goes along with a biography."""

KI_FIELD: Words = {
    "cross_cutting": "Integration als Querschnitt",
    "early_education": "Frühe Bildung",
    "school": "Schule",
    "school_to_work": "Übergang Schule und Beruf",
    "newcomers": "Seiteneinsteiger",
}
"""The fields of action of the district's Kommunales Integrationszentrum."""

ELIGIBILITY: Words = {"any_status": "jeder Aufenthaltsstatus"}
"""No offer asks for a residence status; what else it asks for stands in its description."""

ROLE: Words = {
    "office": "Büro",
    "desk": "Theke",
    "advice": "Beratung",
    "volunteer_coordination": "Ehrenamtskoordination",
    "emergency": "Notruf",
}
"""Who answers, never by a person's name."""
