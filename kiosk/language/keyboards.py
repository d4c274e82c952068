"""Keyboards for the screen: the letters of each language where its writers look for them.

Three rows are enough for every script, because a key may stand for a family of letters: once
`ሰ` is typed, `relatives` gives `ሱ ሲ ሳ …` to take instead.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.language.keyboard_families import ETHIOPIC, FRENCH, KANA, PASHTO

MOST_KEYS = 12
"""How many keys a row holds at most."""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Rows of keys from left to right in every script, as on the keyboards that people own.

    `name` is what the key says that leads here. `families` gives, for a letter, those that can
    be taken instead of it once it is typed.
    """

    name: str
    rows: tuple[str, ...]
    families: Mapping[str, str] = field(default_factory=dict)

    @property
    def letters(self) -> frozenset[str]:
        """Every letter that can be typed in one step or two."""
        return frozenset("".join((*self.rows, *self.families.values())))


DIGITS = Keyboard("123", ("12345", "67890"))

_LATIN = {
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "es": ("qwertyuiopá", "asdfghjklñé", "zxcvbnmíóúü"),
    "fr": ("azertyuiopéè", "qsdfghjklmàç", "wxcvbnêùîô"),
    "it": ("qwertyuiopè", "asdfghjklòà", "zxcvbnmùìé"),
    "ku": ("qwertyuiopîû", "asdfghjklşê", "zxcvbnmç"),
    "pl": ("qwertyuiopąć", "asdfghjklłęń", "zxcvbnmóśźż"),
    "ro": ("qwertyuiopăâ", "asdfghjklșț", "zxcvbnmî"),
    "so": ("qwertyuiop", "asdfghjkl", "zxcvbnm’"),
    "sq": ("qwertzuiopç", "asdfghjklë", "yxcvbnm"),
    "sr-Latn": ("qwertzuiopšđ", "asdfghjklčć", "yxcvbnmž"),
    "tr": ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),
}

_CYRILLIC = {
    "bg": ("явертъуиопч", "асдфгхйклшщ", "зьцжбнмю"),
    "ru": ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"),
    "uk": ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю’"),
}

_PERSIAN = ("ضصثقفغعهخحجچ", "شسیبلاتنمکگپ", "ظطزژرذدوئءآؤ")

_ARABIC = {
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأإآ"),
    "ckb": ("قوەرڕتیێئۆپ", "اسشدفھژلڵکگ", "زعحخغجچڤبنم"),
    "fa": _PERSIAN,
    "prs": _PERSIAN,
    "ps": ("ضصثقفغعهخحجچ", "شسیبلاتنمکګپ", "ظطزژرذدوځڅئآ"),
}

_OTHER = {
    "ja": Keyboard("あいう", ("あかさわ", "たなはん", "まやらー"), KANA),
    "ti": Keyboard("ሀለሐ", ("ሀለሐመረሰሸቀቐበቨተ", "ቸነኘአከኸወዐዘዠየደ", "ጀገጠጨጸፈፐሠፀጰኀ"), ETHIOPIC),
}

_FAMILIES = {"fr": FRENCH, "ps": PASHTO}


def keyboards(language: str) -> tuple[Keyboard, ...]:
    """The keyboard of `language`, then the Latin one where that is another, then digits."""
    code = "de" if language == "de-easy" else language
    families = _FAMILIES.get(code, {})
    latin = Keyboard("abc", _LATIN.get(code, _LATIN["de"]), families if code in _LATIN else {})
    if code in _CYRILLIC:
        return Keyboard("абв", _CYRILLIC[code]), latin, DIGITS
    if code in _ARABIC:
        return Keyboard("ابج", _ARABIC[code], families), latin, DIGITS
    if code in _OTHER:
        return _OTHER[code], latin, DIGITS
    return latin, DIGITS


def relatives(typed: str, boards: tuple[Keyboard, ...]) -> str:
    """The letters that can be taken instead of the last one of `typed`."""
    last = typed[-1:]
    return next((board.families[last] for board in boards if last in board.families), "")


def most_relatives(boards: tuple[Keyboard, ...]) -> int:
    """How many letters `relatives` gives at most."""
    return max((len(family) for board in boards for family in board.families.values()), default=0)
