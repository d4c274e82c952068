"""Letters that were saved as UTF-8 and read as something else: `MÃ¼tter` for `Mütter`."""

import re
from collections.abc import Iterator

_GARBLED = re.compile(r"[\u00c2-\u00f4][^\x00-\x7f]{1,3}")
_ALONE = "\u00c2\u00c3\u00e2"
"""`Â`, `Ã` and `â`, with which every garbled letter of western languages and every dash begins."""


def garbled_words(text: str) -> Iterator[tuple[int, str, str]]:
    """Where each garbled word begins in `text`, as it stands there and as it was meant."""
    if text.isascii() or not _GARBLED.search(text):
        return
    for word in re.finditer(r"\S+", text):
        pairs = [pair for pair in _GARBLED.finditer(word[0]) if _meant(pair[0])]
        if len(pairs) > 1 or any(pair[0][0] in _ALONE for pair in pairs):
            meant = _GARBLED.sub(lambda pair: _meant(pair[0]) or pair[0], word[0])
            yield word.start(), word[0], meant


def _meant(garbled: str) -> str:
    """The letter behind a garbled one, and what follows it; nothing when there is none."""
    for length in range(len(garbled), 1, -1):
        try:
            letter = b"".join(map(_byte, garbled[:length])).decode("utf-8")
        except (UnicodeDecodeError, UnicodeEncodeError):
            continue
        return letter + garbled[length:]
    return ""


def _byte(character: str) -> bytes:
    """The byte that Windows shows as `character`; five bytes it shows as nothing at all."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")
