"""What holds for every text: nothing is lost, doubled, widened or moved to another style."""

from collections import Counter
from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st

from kiosk.language.script import cells, clean, set_lines
from kiosk.language.script.bidi import MIRRORED
from kiosk.language.script.clean import INVISIBLE
from kiosk.language.script.shaping import UNGLUED, shape

WIDE_ENOUGH = 10_000
LETTERS = "ابتلمسەێڕ אב abc äß日本 12٣٤ ()[]«»-+:,./@ \u2066\u2067\u2068\u2069\u200e"
TEXTS = st.text(LETTERS, max_size=60)
ANY_TEXTS = st.text(max_size=60)
WITHOUT_ALEF = st.text(LETTERS.replace("ا", "").replace(" ", ""), max_size=20)


def _unmirrored(text: str) -> Counter[str]:
    """The characters of `text`, each bracket the same as its mirror image."""
    return Counter(min(sign, sign.translate(MIRRORED)) for sign in text)


def _visible(text: str) -> str:
    return "".join(sign for sign in text if sign not in INVISIBLE).translate(UNGLUED)


@given(TEXTS, st.booleans())
def test_reordering_is_a_permutation_of_the_visible_cells(text: str, right_to_left: bool) -> None:
    text = text.strip()
    (line,) = set_lines(text, WIDE_ENOUGH, right_to_left=right_to_left)
    assert _unmirrored(line.text) == _unmirrored(_visible(shape(clean(text))))


@given(ANY_TEXTS | TEXTS, st.integers(2, 30), st.booleans())
def test_no_line_is_wider_than_its_width(text: str, width: int, right_to_left: bool) -> None:
    lines = set_lines(text, width, right_to_left=right_to_left)
    assert all(line.width <= width for line in lines)


@given(TEXTS, st.integers(2, 30), st.booleans())
def test_the_cells_of_all_lines_add_up(text: str, width: int, right_to_left: bool) -> None:
    wrapped = set_lines(text, width, right_to_left=right_to_left)
    whole = set_lines(text, WIDE_ENOUGH, right_to_left=right_to_left)
    assert sum(cells(line.text.replace(" ", "")) for line in wrapped) == sum(
        cells(line.text.replace(" ", "")) for line in whole
    )


@given(WITHOUT_ALEF, WITHOUT_ALEF, WITHOUT_ALEF, st.integers(2, 30), st.booleans())
def test_a_tag_covers_the_same_number_of_letters_as_before(
    before: str, tagged: str, after: str, width: int, right_to_left: bool
) -> None:
    source = [(before, ""), (tagged, "b"), (after, "")]
    lines = set_lines(source, width, right_to_left=right_to_left)
    shown = "".join(text for line in lines for text, tag in line.runs if tag == "b")
    assert len(shown) == len(_visible(clean(tagged)))


@given(ANY_TEXTS, st.integers(2, 30), st.booleans(), st.integers(1, 3))
def test_only_printable_characters_come_out(
    text: str, width: int, right_to_left: bool, most: int
) -> None:
    for line in set_lines(text, width, right_to_left=right_to_left, most=most):
        assert not {category(sign) for sign in line.text} & {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}
