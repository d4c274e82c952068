"""Levels inside one isolating run sequence (UAX #9, rules W1 to W7, N0 to N2, I1 and I2).

Classes are single signs in a string, so that most rules are one substitution: L, R, A (Arabic
letter), E (European number), S and T (its separators and terminators), N (Arabic number), C
(common separator), M (mark), B and s (separators), w (space), o (other), l, r, f, p (isolates).
"""

import re
from collections.abc import Iterator
from functools import cache

_PAIRS = (
    "() [] {} ༺༻ ༼༽ ᚛᚜ ⁅⁆ ⁽⁾ ₍₎ ⌈⌉ ⌊⌋ \u3008\u3009 ❨❩ ❪❫ ❬❭ ❮❯ ❰❱ ❲❳ ❴❵ ⟅⟆ ⟦⟧ ⟨⟩ ⟪⟫ ⟬⟭ ⟮⟯ ⦃⦄ ⦅⦆ "
    "⦇⦈ ⦉⦊ ⦋⦌ ⦍⦐ ⦏⦎ ⦑⦒ ⦓⦔ ⦕⦖ ⦗⦘ ⧘⧙ ⧚⧛ ⧼⧽ ⸢⸣ ⸤⸥ ⸦⸧ ⸨⸩ ⹕⹖ ⹗⹘ ⹙⹚ ⹛⹜ 《》 「」 『』 【】 "
    "〔〕 〖〗 〘〙 〚〛 ﹙﹚ ﹛﹜ ﹝﹞ （） ［］ ｛｝ ｟｠ ｢｣"
)
PAIRS = {pair[0]: pair[1] for pair in _PAIRS.split()}
"""Closing brackets by opening bracket."""

_CLOSING = frozenset(PAIRS.values())
_SAME = str.maketrans("\u2329\u232a", "\u3008\u3009")
_BRACKET = re.compile("[" + re.escape("".join(_CLOSING)) + "\u232a]")
_MOST_OPEN_BRACKETS = 63

_MARKS = re.compile("(?<=(.))M+")
_AFTER_ARABIC = re.compile("A[^LR]*")
_BETWEEN_EUROPEAN = re.compile("(?<=E)[SC](?=E)")
_BETWEEN_ARABIC = re.compile("(?<=N)C(?=N)")
_BESIDE_EUROPEAN = re.compile("T+(?=E)|(?<=E)T+")
_AFTER_LATIN = re.compile("L[^R]*")
_NEUTRAL = "Bswolrfp"
_LEFT_GAP = re.compile(f"(?<=L)[{_NEUTRAL}]+(?=L)")
_RIGHT_GAP = re.compile(f"(?<=[REN])[{_NEUTRAL}]+(?=[REN])")
_LEFT_OVER = str.maketrans("STC", "ooo")
_ISOLATES = "lrfp"


def resolve(types: str, text: str, level: int, before: str, after: str) -> bytes:
    """The levels of a sequence at `level`, with the directions L or R on its two sides."""
    right_to_left = bool(level & 1)
    resolved = _resolve_weak(before + types)
    resolved = resolve_brackets(resolved, types, text, "R" if right_to_left else "L") + after
    other = _LEFT_GAP if right_to_left else _RIGHT_GAP
    resolved = other.sub(lambda gap: ("L" if right_to_left else "R") * len(gap[0]), resolved)
    return resolved[1:-1].translate(_levels(level)).encode("ascii")


@cache
def _levels(level: int) -> dict[int, str]:
    """The level of each class inside a sequence at `level`; neutral classes keep `level`."""
    number = level + 1 if level & 1 else level + 2
    levels = dict.fromkeys(_NEUTRAL, level)
    levels |= {
        "L": level + (level & 1),
        "R": level + 1 - (level & 1),
        "E": number,
        "N": number,
    }
    return {ord(kind): chr(one) for kind, one in levels.items()}


def _resolve_weak(types: str) -> str:
    """Rules W1 to W7; `types` begin with the direction before the sequence."""
    if "M" in types:
        types = _MARKS.sub(lambda m: ("o" if m[1] in _ISOLATES else m[1]) * len(m[0]), types)
    if "A" in types:
        types = _AFTER_ARABIC.sub(lambda m: m[0].replace("E", "N"), types).replace("A", "R")
    if "N" in types:
        types = _BETWEEN_ARABIC.sub("N", types)
    if "E" in types:
        types = _BETWEEN_EUROPEAN.sub("E", types)
        types = _BESIDE_EUROPEAN.sub(lambda m: "E" * len(m[0]), types)
        types = _AFTER_LATIN.sub(lambda m: m[0].replace("E", "L"), types)
    return types.translate(_LEFT_OVER)


def _side(kind: str) -> str:
    """The direction that a strong class or a number counts as; empty for others."""
    return "L" if kind == "L" else "R" if kind in "REN" else ""


def resolve_brackets(resolved: str, types: str, text: str, direction: str) -> str:
    """Rule N0; `resolved` begins with the direction before the sequence, the others do not."""
    if "o" not in resolved or not _BRACKET.search(text):
        return resolved
    kinds = list(resolved)
    for opening, closing in sorted(_pairs(resolved[1:], text.translate(_SAME))):
        inside = {_side(kind) for kind in kinds[opening + 2 : closing + 1]}
        if direction in inside:
            towards = direction
        elif inside & {"L", "R"}:
            towards = next(side for kind in kinds[opening::-1] if (side := _side(kind)))
        else:
            continue
        for bracket in (opening, closing):
            end = bracket + 1
            while end < len(types) and types[end] == "M":
                end += 1
            kinds[bracket + 1 : end + 1] = towards * (end - bracket)
    return "".join(kinds)


def _pairs(types: str, text: str) -> Iterator[tuple[int, int]]:
    """The places of matching brackets that are still neutral (rule BD16)."""
    waiting: list[tuple[str, int]] = []
    for at, sign in enumerate(text):
        if types[at] != "o":
            continue
        if sign in PAIRS:
            if len(waiting) == _MOST_OPEN_BRACKETS:
                return
            waiting.append((PAIRS[sign], at))
        elif sign in _CLOSING:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == sign:
                    yield waiting[depth][1], at
                    del waiting[depth:]
                    break
