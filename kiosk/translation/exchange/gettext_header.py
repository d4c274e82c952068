"""What stands in the header of a PO file: its language as gettext writes it, and no person."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from kiosk.translation.exchange.file_language import gettext_name

PROJECT: Final = "meerbusch-kiosk"
_NO_DAY: Final = date(2000, 1, 1)
"""What stands for the last change where nothing is translated yet; gettext wants a date."""

_ONE: Final = "nplurals=1; plural=0;"
_TWO: Final = "nplurals=2; plural=(n != 1);"
_NONE_IS_ONE: Final = "nplurals=2; plural=(n > 1);"
_EAST_SLAVIC: Final = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
_PLURALS: Final = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
    "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "fa": _NONE_IS_ONE,
    "fr": _NONE_IS_ONE,
    "ja": _ONE,
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "prs": _NONE_IS_ONE,
    "ro": "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100>0 && n%100<20)) ? 1 : 2);",
    "ru": _EAST_SLAVIC,
    "sr-Latn": _EAST_SLAVIC,
    "ti": _NONE_IS_ONE,
    "uk": _EAST_SLAVIC,
}
"""The plural forms as gettext's manual lists them, where a language has not just two (n != 1)."""


def header(language: str, days: Iterable[date | None]) -> dict[str, str]:
    """The header of a language whose texts are of these days; the same texts give the same.

    Programs write the translator's name into it; the kiosk writes none and reads none.
    """
    last = max((day for day in days if day), default=_NO_DAY)
    return {
        "Project-Id-Version": PROJECT,
        "PO-Revision-Date": f"{last.isoformat()} 00:00+0000",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": gettext_name(language),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": _PLURALS.get(language, _TWO),
    }
