"""A text is translated plainly, then in two rougher ways, and is else left to a person."""

from collections.abc import Callable, Sequence

from kiosk.translation.careful import Attempt, Translate, translated_carefully
from kiosk.translation.protected_facts import Fault, FaultKind
from kiosk.translation.terms import Term, Terms

TERMS = Terms((Term("Jobcenter"), Term("Bürgergeld", renderings=("الدخل المدني",))))


class Engine:
    """An engine that writes large, and garbles as it is told; `asked` is what it was given."""

    def __init__(self, garbled: Callable[[str], str] = str) -> None:
        self.asked: list[list[str]] = []
        self._garbled = garbled

    def __call__(self, texts: Sequence[str]) -> list[str]:
        self.asked.append(list(texts))
        return [self._garbled(text).upper() for text in texts]


def one(text: str, engine: Translate) -> Attempt:
    """What becomes of one text."""
    (attempt,) = translated_carefully([text], engine, TERMS)
    return attempt


def test_a_text_that_keeps_its_facts_is_translated_once() -> None:
    engine = Engine()
    assert one("Um 9.30 im Jobcenter", engine) == Attempt("UM 9.30 IM JOBCENTER")
    assert engine.asked == [["Um 9.30 im Jobcenter"]]


def test_a_model_that_garbles_a_number_is_given_slots() -> None:
    engine = Engine(lambda text: text.replace("9.30", "9.00"))
    assert one("Um 9.30 im Jobcenter.", engine) == Attempt("UM 9.30 IM Jobcenter.")
    assert engine.asked[1] == ["Um (71) im (72)."]


def test_slots_come_back_in_the_digits_of_the_language() -> None:
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    engine = Engine(lambda text: text.replace("9.30", "9").translate(digits))
    assert one("Um 9.30 hier", engine) == Attempt("UM 9.30 HIER")


def test_a_slot_is_no_number_of_the_text() -> None:
    engine = Engine(lambda text: text.replace("Raum 71", "Raum 17"))
    one("Raum 71, um 9", engine)
    assert engine.asked[1] == ["Raum (72), um (73)"]


def test_a_model_that_loses_slots_too_is_given_pieces() -> None:
    engine = Engine(lambda text: "".join(c for c in text if not c.isdigit()))
    assert one("Sie kommen um 9.30 Uhr.", engine) == Attempt("SIE KOMMEN UM 9.30 UHR.")
    assert engine.asked[2] == ["Sie kommen um", "Uhr."]


def test_a_term_with_a_rendering_gets_it_in_the_rougher_ways() -> None:
    engine = Engine(lambda text: text.replace("Bürgergeld", "Geld"))
    assert one("Wer Bürgergeld bekommt", engine) == Attempt("WER الدخل المدني BEKOMMT")


def test_what_fails_in_every_way_says_what_is_missing() -> None:
    attempt = one("Um 9 Uhr", Engine(lambda _: "3"))
    assert attempt.text == "3"
    assert attempt.faults == (Fault(FaultKind.MISSING, "9"), Fault(FaultKind.ADDED, "3"))


def test_an_engine_that_says_nothing_leaves_the_text_to_a_person() -> None:
    assert one("Guten Tag", Engine(lambda _: "")).faults == (Fault(FaultKind.EMPTY),)


def test_facts_alone_are_never_shown_to_an_engine() -> None:
    engine = Engine()
    assert one("Jobcenter", engine) == Attempt("Jobcenter")
    assert one("02132 123456, www.example.org", engine) == Attempt("02132 123456, www.example.org")
    assert one("Bürgergeld", engine) == Attempt("الدخل المدني")
    assert one("", engine) == Attempt("")
    assert engine.asked == []


def test_many_texts_are_given_to_the_engine_together_and_come_back_in_order() -> None:
    engine = Engine(lambda text: text.replace("9.30", "9.00"))
    attempts = translated_carefully(["Um 9.30 da", "", "Guten Tag", "Um 9.30 da"], engine, TERMS)
    assert [a.text for a in attempts] == ["UM 9.30 DA", "", "GUTEN TAG", "UM 9.30 DA"]
    assert engine.asked == [["Um 9.30 da", "Guten Tag"], ["Um (71) da"]]


def test_the_joiners_of_a_script_stay_where_slots_were_filled() -> None:
    engine = Engine(lambda text: text.replace("9", "").replace("da", "می\u200cشود"))
    assert "\u200c" in one("Um 9 da", engine).text
