"""Letters that share a key: which ones can be taken instead of a typed one."""

from collections.abc import Iterable, Iterator

MOST = 8
"""How many relatives are offered at once."""


def _joined(families: Iterable[str]) -> dict[str, str]:
    """For each letter of a family all others, the nearest being those listed first."""
    return {letter: family.replace(letter, "") for family in families for letter in family}


FRENCH = _joined(("aàâæ", "eéèêë", "iîï", "oôœ", "uùûü", "yÿ"))

PASHTO = _joined(("تټ", "دډ", "رړ", "نڼ", "سښ", "زژږ", "یيېۍئ", "هة", "کك", "اآأ", "وؤ"))


def _ethiopic() -> Iterator[tuple[str, str]]:
    """The seven orders of each consonant; the labialized ones follow the sixth order.

    Unicode keeps the orders of a consonant together, the first at a multiple of eight.
    """
    labialized = {"ቅ": "ቈቊቋቌቍ", "ቕ": "ቘቚቛቜቝ", "ክ": "ኰኲኳኴኵ", "ኽ": "ዀዂዃዄዅ", "ግ": "ጐጒጓጔጕ"}
    for first in "ሀለሐመረሰሸሠቀቐበቨተቸነኘአከኸኀወዐዘዠየደጀገጠጨጸፀጰፈፐ":
        orders = "".join(chr(ord(first) + order) for order in range(7))
        for letter in orders:
            others = orders.replace(letter, "")
            yield letter, labialized.get(letter, others) if letter != first else others
    for sixth, others in labialized.items():
        for letter in others:
            yield letter, others.replace(letter, "") + sixth


ETHIOPIC = dict(_ethiopic())

_LINES = (
    *("あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ"),
    *("まみむめも", "やゆよ", "らりるれろ", "わを", "がぎぐげご", "ざじずぜぞ", "だぢづでど"),
    *("ばびぶべぼ", "ぱぴぷぺぽ", "ぁぃぅぇぉ", "ゃゅょ"),
)
_VOICED = (
    *("かが", "きぎ", "くぐ", "けげ", "こご", "さざ", "しじ", "すず", "せぜ", "そぞ"),
    *("ただ", "ちぢ", "つづっ", "てで", "とど", "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ"),
    *("あぁ", "いぃ", "うぅ", "えぇ", "おぉ", "やゃ", "ゆゅ", "よょ"),
)


def _kana() -> Iterator[tuple[str, str]]:
    """The other kana of the same line, and the voiced and small forms of the same kana."""
    line, voiced = _joined(_LINES), _joined(_VOICED)
    for letter in dict.fromkeys("".join((*_LINES, *_VOICED))):
        yield letter, line.get(letter, "") + voiced.get(letter, "")


KANA = dict(_kana())
