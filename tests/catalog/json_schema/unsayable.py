"""What a schema cannot say, precisely: the one list of where editor and checker differ.

A schema sees the values of one file, not its letters, not the other files and no calendar. So an
editor is silent about the errors in `UNSAYABLE`, whose codes are those of the checker's problems,
and says only part of those in `PARTLY_SAYABLE`. Besides:

- `~` and `null` without quotation marks are words to the checker and nothing to an editor.
- A number without quotation marks loses its spelling: `040667`, `4e4` and `0x9C` reach a schema
  as 40667, 40000 and 156, so it accepts what might have been meant.
- A text of characters that nobody sees is blank to the checker alone.
- What is only advice (a long title, a stale date, `http:`) is told by the checker. The two kinds
  of advice that an editor marks as well are in `SAYABLE_ADVICE`: the kiosk ignores such a word.
"""

UNSAYABLE = {
    "duplicate-id": "two entries with one name are both well formed",
    "id-differs": "a schema does not know how the file is called",
    "was-taken": "a schema does not know the other files",
    "duplicate-key": "the YAML parser itself sees it, before there are values",
    "yaml-missing-dash": "the same, for the entry of a list",
    "yaml-open-quote": "a value does not tell on how many lines it stood",
    "character": "editors may hold characters that act on a terminal",
    "alias": "anchors are resolved before there are values",
    "tag": "tags as well",
    "too-deep": "a schema knows its fields and no depth",
    "until-before-from": "a schema compares no two values",
    "empty-contact": "the field table does not say that one of two fields is enough",
    "missing-either": "the same: a street or a place, a first or a last day of a season",
    "season-empty": "the same",
    "season-mixed": "a schema compares no two values",
    "season-overlap": "the same",
    "language-hours-stray": "the same: the languages stand in another field",
    "real-in-sample-phone": "numbers that are kept for samples are ranges, not spellings",
    "real-in-sample-email": "so are domains; and it depends on another field",
    "real-in-sample-url": "the same",
    "reserved-in-real-phone": "the same",
    "reserved-in-real-email": "the same",
    "reserved-in-real-url": "the same",
    "invisible": "characters that nobody sees count when the spelling is judged, not before",
    "place-none": "the field table does not say that one name is kept for no place",
    "closure-nobody": "the field table does not say that an empty list is none",
    "glossary-twice": "two equal terms are both well formed",
}
"""Errors of which an editor says nothing, each with the reason."""

PARTLY_SAYABLE = {
    "phone": "the characters are said; whether so many digits can be dialled is not",
    "url": "scheme and shape are said; not each letter that a domain may have",
    "url-scheme": "the same",
    "no-such-day": "the 29th of February is there in every year",
    "no-offer": "the spelling is said; which offers there are would make a schema old every week",
    "no-offer-meant": "the same",
    "too-long": "blanks at the edges count in a schema",
}
"""Errors of which an editor says some."""

SPELT_AS_NUMBERS = ("degrees", "postcode", "want-fingerprint", "want-name", "want-year")
"""Errors of which an editor says nothing where the value is a number without quotation marks."""

HOURS = "hours-"
"""How the codes begin of what is wrong with an opening rule: its grammar is no pattern."""

SAYABLE_ADVICE = ("unknown-value", "unknown-language")
"""How the codes begin of what the checker accepts with advice, and an editor marks."""
