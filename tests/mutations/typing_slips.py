"""Slips of the hand on one line of a content file, as a volunteer makes them."""

import re
from collections.abc import Callable
from random import Random

Slip = Callable[[str, Random], "str | None"]
"""The line after the slip, or None where it cannot happen."""

_FIELD = re.compile(r"(\s*(?:- )?)([a-z_-]+):( +)(\S.*)$")
_PROSE = ("title", "summary", "stop", "street", "name")


def _field(line: str) -> tuple[str, str, str] | None:
    """What stands before the field's name, the name, and its value."""
    found = _FIELD.match(line)
    return (found[1], found[2], found[4]) if found else None


def no_blank_after_the_colon(line: str, dice: Random) -> str | None:
    """`area:town`"""
    found = _field(line)
    return f"{found[0]}{found[1]}:{found[2]}" if found else None


def no_colon(line: str, dice: Random) -> str | None:
    """`area town`"""
    found = _field(line)
    return f"{found[0]}{found[1]} {found[2]}" if found else None


def a_tab_before(line: str, dice: Random) -> str | None:
    """A tab where there were blanks."""
    return f"\t{line.lstrip()}" if line.startswith(" ") and _field(line) else None


def too_far_left(line: str, dice: Random) -> str | None:
    """One blank too few."""
    return line[1:] if line.startswith(" ") and _field(line) else None


def too_far_right(line: str, dice: Random) -> str | None:
    """One blank too many."""
    return f" {line}" if _field(line) else None


def an_unclosed_quote(line: str, dice: Random) -> str | None:
    """`hours: 'Mo-Fr 09:00-12:00`"""
    found = _field(line)
    if found and found[2][-1:] in "\"'" and found[2][0] == found[2][-1]:
        return line[:-1]
    return None


def a_quote_that_only_begins(line: str, dice: Random) -> str | None:
    """`title: "Deutsch lernen`"""
    found = _field(line)
    if found and found[1] in _PROSE and '"' not in line:
        return f'{found[0]}{found[1]}: "{found[2]}'
    return None


def a_quote_inside_quotes(line: str, dice: Random) -> str | None:
    """`title: "Mo" und Di`"""
    found = _field(line)
    if found and found[1] in _PROSE and " " in found[2] and '"' not in line:
        first, rest = found[2].split(" ", 1)
        return f'{found[0]}{found[1]}: "{first}" {rest}'
    return None


def an_unclosed_bracket(line: str, dice: Random) -> str | None:
    """`needs: [german.practice`"""
    return line[:-1] if _field(line) and line.endswith("]") else None


def no_comma_in_a_list(line: str, dice: Random) -> str | None:
    """`contacts: [{role: office phone: "112"}]`"""
    return line.replace('", ', '" ', 1) if '", ' in line else None


def a_colon_in_the_text(line: str, dice: Random) -> str | None:
    """`summary: Hilfe: jetzt`"""
    found = _field(line)
    if found and found[1] in _PROSE and found[2][0] not in "\"'>|":
        return f"{found[0]}{found[1]}: Hilfe: {found[2]}"
    return None


def a_sign_before_the_value(line: str, dice: Random) -> str | None:
    """`title: @home`"""
    found = _field(line)
    if found and found[2][0].isalpha():
        return f"{found[0]}{found[1]}: {dice.choice('%@`*&!')}{found[2]}"
    return None


def a_misspelt_field(line: str, dice: Random) -> str | None:
    """`registratoin: none`"""
    found = _field(line)
    if not found or len(found[1]) < 4 or found[1][-1] == found[1][-2]:
        return None
    name = found[1]
    return line.replace(f"{name}:", f"{name[:-2]}{name[-1]}{name[-2]}:", 1)


def a_wrong_word(line: str, dice: Random) -> str | None:
    """`cost: gratis`"""
    found = _field(line)
    words = ("cost", "registration", "area", "status", "childcare", "women_only", "kind", "sample")
    return f"{found[0]}{found[1]}: gratis" if found and found[1] in words else None


def a_day_that_is_none(line: str, dice: Random) -> str | None:
    """`next_review: 2027-02-31`"""
    found = _field(line)
    days = ("last_verified", "next_review")
    wrong = dice.choice(("2027-02-31", "31.12.2027", "2027-1-5", "morgen"))
    return f"{found[0]}{found[1]}: {wrong}" if found and found[1] in days else None


def a_reference_to_nothing(line: str, dice: Random) -> str | None:
    """`provider: nobody`"""
    found = _field(line)
    return f"{found[0]}{found[1]}: nobody" if found and found[1] == "provider" else None


def no_value(line: str, dice: Random) -> str | None:
    """`title:`"""
    found = _field(line)
    needed = ("title", "provider", "needs", "id", "last_verified", "next_review", "name", "kind")
    return f"{found[0]}{found[1]}:" if found and found[1] in needed else None


def an_unseen_character(line: str, dice: Random) -> str | None:
    """An escape sequence or an override of the writing direction."""
    at = dice.randrange(len(line)) if line.strip() else 0
    return line[:at] + dice.choice("\x07\x1b\x85\u202e\u2028\ue000") + line[at:] if at else None


def a_foreign_encoding(line: str, dice: Random) -> str | None:
    """An umlaut as an old editor saves it."""
    for letter in "äöüßÄÖÜ":
        if letter in line:
            return line.replace(letter, chr(0xDC00 + ord(letter)), 1)
    return None


SLIPS: tuple[Slip, ...] = (
    no_blank_after_the_colon,
    no_colon,
    a_tab_before,
    too_far_left,
    too_far_right,
    an_unclosed_quote,
    a_quote_that_only_begins,
    a_quote_inside_quotes,
    an_unclosed_bracket,
    no_comma_in_a_list,
    a_colon_in_the_text,
    a_sign_before_the_value,
    a_misspelt_field,
    a_wrong_word,
    a_day_that_is_none,
    a_reference_to_nothing,
    no_value,
    an_unseen_character,
    a_foreign_encoding,
)


def slipped(lines: list[str], dice: Random) -> tuple[Slip, int, bytes] | None:
    """A slip, the number of its line, and the file with it; None where it cannot happen."""
    slip = dice.choice(SLIPS)
    for at in dice.sample(range(len(lines)), len(lines)):
        line = None if lines[at].lstrip().startswith("#") else slip(lines[at], dice)
        if line is not None and line != lines[at]:
            changed = [*lines[:at], line, *lines[at + 1 :]]
            return slip, at + 1, "\n".join(changed).encode("utf-8", "surrogateescape")
    return None
