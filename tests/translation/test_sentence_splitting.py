"""Where a sentence ends for the models, and where one that is too long is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.translation.engine.in_subprocess.sentence_splitting import halves, joined, sentences

WHOLE = (
    "Das Büro ist im 2. Stock.",
    "Am 3. Mai ist geschlossen.",
    "Bringen Sie z. B. Ihren Pass mit.",
    "Tel. 02132 123 hilft weiter.",
    "Mo. bis Fr. von 8 bis 12 Uhr.",
    "Der Kurs kostet ca. 20 Euro inkl. Material.",
    "Haus Nr. 5 in der Dorfstr. 12 in Büderich.",
    "Um 9.30 Uhr beginnt das Frühstück.",
    "Nach § 5 Abs. 2 SGB II haben Sie Anspruch.",
    "Fragen Sie Fr. Dr. Weber.",
    "Die Sprechstunde fällt am 24. und 31. Dezember aus.",
)


@pytest.mark.parametrize("sentence", WHOLE)
def test_abbreviations_and_ordinals_do_not_end_a_sentence(sentence: str) -> None:
    assert sentences(sentence, "de") == [sentence]


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Kommen Sie her! Wann? Heute.", "de", ["Kommen Sie her!", "Wann?", "Heute."]),
        ("Das Büro ist oben. Es ist offen.", "de", ["Das Büro ist oben.", "Es ist offen."]),
        ("مرحبا. كيف حالك؟ جيد.", "ar", ["مرحبا.", "كيف حالك؟", "جيد."]),
        ("こんにちは。元気ですか？", "ja", ["こんにちは。", "元気ですか？"]),
        ("سڵاو. چۆنی؟", "ckb", ["سڵاو.", "چۆنی؟"]),
        ("Dr. Yılmaz geldi. Kat 2.", "tr", ["Dr. Yılmaz geldi.", "Kat 2."]),
        ("", "de", []),
        ("  ", "de", []),
    ],
)
def test_sentences_end_where_they_end(text: str, language: str, parts: list[str]) -> None:
    assert sentences(text, language) == parts


@given(st.text(max_size=200), st.sampled_from(["de", "ar", "ja", "ti", "de-easy"]))
def test_splitting_loses_nothing_but_spaces(text: str, language: str) -> None:
    line = " ".join(text.split())
    assert "".join("".join(sentences(line, language)).split()) == "".join(line.split())


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("Bringen Sie bitte Ihren Pass, Ihre Meldung und den Brief mit", ("Pass,", "Ihre")),
        (
            "Wir helfen bei Anträgen und bei Briefen; kommen Sie einfach vorbei",
            ("Briefen;", "kommen"),
        ),
        ("eins zwei drei vier", ("zwei", "drei")),
    ],
)
def test_a_long_sentence_is_cut_where_one_would_breathe(
    sentence: str, cut: tuple[str, str]
) -> None:
    first, second = halves(sentence)
    assert (first.split()[-1], second.split()[0]) == cut


@given(st.text(min_size=2, max_size=300))
def test_both_halves_are_shorter_than_the_whole_and_lose_nothing_but_spaces(text: str) -> None:
    first, second = halves(text)
    assert max(len(first), len(second)) < len(text)
    assert "".join((first + second).split()) == "".join(text.split())


def test_parts_are_joined_as_the_language_does_it() -> None:
    assert joined(["Tag.", "Termin."], "tr") == "Tag. Termin."
    assert joined(["予約。", "旅券。"], "ja") == "予約。旅券。"
