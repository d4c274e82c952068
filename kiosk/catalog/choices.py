"""What can be chosen about an offer, a help line or a provider: the words and no more."""

from enum import StrEnum


class Cost(StrEnum):
    """What an offer costs a visitor."""

    FREE = "free"
    DONATION = "donation"
    FEE = "fee"
    UNKNOWN = "unknown"


class Registration(StrEnum):
    """How a visitor registers before coming."""

    NONE = "none"
    PHONE = "phone"
    FORM = "form"
    APPOINTMENT = "appointment"
    UNKNOWN = "unknown"


class Answer(StrEnum):
    """A fact that may simply not be known yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Whether an offer or provider is there today, was once, or waits for its release."""

    ACTIVE = "active"
    HISTORIC = "historic"
    DRAFT = "draft"


class Area(StrEnum):
    """How far away an offer is made, nearest first."""

    TOWN = "town"
    DISTRICT = "district"
    STATE = "state"
    NATIONAL = "national"


class Kind(StrEnum):
    """Whether visitors come to an offer or reach it as a help line."""

    OFFER = "offer"
    HELPLINE = "helpline"


class ProviderKind(StrEnum):
    """What sort of body stands behind offers."""

    PUBLIC = "public"
    WELFARE = "welfare"
    ASSOCIATION = "association"
    CLUB = "club"
    PARISH = "parish"
    INITIATIVE = "initiative"
    PRIVATE = "private"
