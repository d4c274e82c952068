"""Which language a file is in: said inside it, and often by its name as well."""

from pathlib import PurePath
from typing import Final

from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened
from kiosk.language.languages import LANGUAGES, SOURCE

_GETTEXT: Final = {"sr-Latn": "sr@latin", "de-easy": "de@easy"}
"""Languages that gettext writes otherwise than BCP 47."""


def gettext_name(language: str) -> str:
    """What a language is called in the header of a PO file."""
    return _GETTEXT.get(language, language)


def language_of(written: str, report: FileReport) -> str:
    """The language that is `written` in the file, else the one the file is named after.

    Empty after the report was told: there is none, there are two, or it is German itself.
    """
    inside, outside = _meant(written), _meant(PurePath(report.path).stem)
    language = inside or outside
    if not language:
        report.error("exchange-no-language", value=shortened(written))
    elif inside and outside and inside != outside:
        report.error("exchange-two-languages", inside=inside, outside=outside)
    elif language == SOURCE:
        report.error("exchange-german")
    else:
        return language
    return ""


def _meant(written: str) -> str:
    """The language that is meant, empty when it is none of the kiosk's."""
    names = {_plain(name): code for code, name in _GETTEXT.items()}
    names |= {_plain(code): code for code in LANGUAGES}
    return names.get(_plain(written), "")


def _plain(name: str) -> str:
    """A language's name however its parts are joined: sr_Latn, sr-latn and sr@latin are one."""
    return name.strip().casefold().replace("_", "-").replace("@", "-")
