"""What an engine left as it was: a copy of the source, or Latin words in another script."""

import re

_OTHER_SCRIPTS = frozenset(("ar", "bg", "ckb", "fa", "ja", "prs", "ps", "ru", "ti", "uk"))
"""The languages that are not written in Latin letters."""

_NOT_TOLD = ("", "de-easy")
"""Where a copy may be right: in no language in particular, and in easy German."""

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_WORD = re.compile(r"(?<![\w.'’-])[^\W\d_]{3,}(?![\w'’-]|\.\w)")
_QUOTED = re.compile(r"\([^()]*\)|\[[^][]*\]|[„“«「『][^„“”«»」』]*[“”»」』]|\"[^\"]*\"")
"""What stands beside the translation of a word, for visitors who look for it on a sign."""

_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:(?:\s+[a-zß-öø-ÿ]+)*\s+[A-ZÀ-Þ][\w.'’-]*)+")
"""A name of several words, of which small ones stand only between others."""


def left_over(source: str, told: str, language: str) -> str:
    """The words of a translation into `language` that nobody translated; empty for none.

    Both texts come without their facts. Languages have words in common, so in Latin letters
    only a whole copy counts, and only where it is more than a few names.
    """
    if language in _NOT_TOLD:
        return ""
    copied = re.findall(r"\w+", source) == re.findall(r"\w+", told)
    if copied and any(_ordinary(source)):
        return told
    return _foreign(told) if language in _OTHER_SCRIPTS else ""


def _foreign(told: str) -> str:
    """The Latin words that do not belong into a text in another script."""
    letters = [one for one in told if one.isalpha()]
    if letters and all(map(_LATIN.match, letters)):
        return told
    beside = _NAME.sub(" ", _QUOTED.sub(" ", told))
    return " ".join(word for word in _ordinary(beside) if _LATIN.match(word))


def _ordinary(text: str) -> list[str]:
    """The words that are written small, as no name begins, or in a script without capitals."""
    return [word for word in _WORD.findall(text) if not word[0].isupper()]
