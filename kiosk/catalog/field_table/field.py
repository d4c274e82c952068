"""What one field of a content file is: the row of which the field table is made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST_LINE = 300
"""The most characters of a field that is one line."""


class FieldKind(StrEnum):
    """What stands in a field."""

    LINE = "line"
    PARAGRAPHS = "paragraphs"
    NAME = "name"
    WORD = "word"
    YES_OR_NO = "yes-or-no"
    DAY = "day"
    SEASON_DAY = "season-day"
    YEAR = "year"
    OPENING = "opening"
    HOURS = "hours"
    LANGUAGE = "language"
    NEED = "need"
    PROVIDER = "provider"
    PLACE = "place"
    PICTOGRAM = "pictogram"
    PHONE = "phone"
    MAIL = "mail"
    LINK = "link"
    POSTCODE = "postcode"
    DEGREES = "degrees"
    COLOUR = "colour"
    FINGERPRINT = "fingerprint"
    FIELDS = "fields"
    BY_LANGUAGE = "by-language"
    ANYTHING = "anything"


FREE_TEXT = (FieldKind.LINE, FieldKind.PARAGRAPHS)
"""The kinds in which people write whole sentences."""


class Demand(StrEnum):
    """Whether a field has to be filled in; samples and drafts know less than real entries."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    UNLESS_DRAFT = "unless-draft"
    UNLESS_SAMPLE_OR_DRAFT = "unless-sample-or-draft"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in the file, its German label, and a German hint how to fill it in.

    `many` marks a list. `words` are the only words that may stand there, each with its German
    meaning. More than `fits` characters are pointed out, more than `longest` refused; 0 fits any.
    `fields` are those inside: of the mapping itself, of each entry of a list, or of each language.
    """

    name: str
    kind: FieldKind
    label: str
    hint: str
    demand: Demand = Demand.OPTIONAL
    many: bool = False
    words: Mapping[str, str] = field(default_factory=dict)
    fits: int = 0
    longest: int = LONGEST_LINE
    fields: "Fields" = field(default_factory=dict)


Fields = Mapping[str, Field]
"""The fields of one mapping by name, in the order in which the guide names them."""


def fields(*listed: Field) -> Fields:
    """These fields by name."""
    return {one.name: one for one in listed}
