"""Messages that always say the same are told without a parser, and as a parser tells them."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.language.locale_file import LocaleFile

PIECES = (
    "a = ",
    "word",
    " ",
    "  ",
    "\n",
    "\n ",
    "\n\n",
    "# c",
    "\n# c\n",
    "\n## d\n",
    "#",
    "é",
    "=",
)
SIGNS = (
    "{",
    "}",
    "{ $x }",
    '{"q"}',
    ".b = c",
    "[one]",
    "*",
    "\t",
    "\na = ",
    "\nb = c",
    "\n-t = u\n",
)
FILES = st.lists(st.sampled_from(PIECES + SIGNS), max_size=10).map("".join)


@given(FILES)
def test_a_message_that_needs_no_parser_says_what_the_parser_reads(source: str) -> None:
    file = LocaleFile("de", f"a = x{source}")
    if constant := file.constant("a"):
        bundle = file.bundle("a", isolate=True)
        assert bundle
        pattern = bundle.get_message("a").value
        assert pattern
        assert bundle.format_pattern(pattern, {}) == (constant, [])


def test_only_what_always_says_the_same_is_constant() -> None:
    file = LocaleFile("de", "back = Zurück\n\n## Suche\n\nfound = { $count } Angebote\n")
    assert file.constant("back") == "Zurück"
    assert file.constant("found") == file.constant("lost") == ""
