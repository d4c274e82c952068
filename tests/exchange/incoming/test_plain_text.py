"""Whatever another system writes becomes plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.incoming.plain_text import LONGEST, plain_text
from kiosk.language.characters import forbidden


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("<p>Eins</p><p>Zwei<br>Drei</p>", "Eins\n\nZwei\nDrei"),
        ("<ul><li>Ausweis</li><li>Foto</li></ul>", "– Ausweis\n– Foto"),
        ("<p>Tee &amp; Brot&nbsp;f&uuml;r 1 &lt; 2</p>", "Tee & Brot für 1 < 2"),
        ("<p>a</p><script>alert(1)</script><style>p{}</style>", "a"),
        ("<p onclick='x()'>a <a href='javascript:x()'>b</a></p>", "a b"),
        ("<p>a<!-- b --></p><iframe src=x>c</iframe>", "a"),
        ("1 < 2 und 3 > 2, also <3", "1 < 2 und 3 > 2, also <3"),
        ("Tee &amp; Brot", "Tee &amp; Brot"),
        ("a\r\n\r\n\r\n\r\nb\x00\u202ec\u2028d", "a\n\nbc\nd"),
        ("<table><tr><td>Mo</td><td>9 Uhr</td></tr></table>", "Mo 9 Uhr"),
        ("<p>offen", "offen"),
        ("", ""),
    ],
)
def test_markup_becomes_paragraphs_and_nothing_of_it_stays(written: str, plain: str) -> None:
    assert plain_text(written) == plain


@pytest.mark.parametrize("flood", ["<a ", "<!--", "<![CDATA[", "<a x='", "&", "<div>", "<script"])
def test_a_flood_of_markup_is_read_at_once(flood: str) -> None:
    assert len(plain_text("<p>" + flood * LONGEST)) <= LONGEST


def test_a_text_without_an_end_is_cut() -> None:
    assert len(plain_text("ab " * LONGEST)) <= LONGEST


@given(st.text() | st.text("<>&;/!pbrli \n\u202e\x00"))
def test_nothing_that_acts_on_a_terminal_comes_through(written: str) -> None:
    assert not forbidden(plain_text(written))
