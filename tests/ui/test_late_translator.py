"""The engine of a running kiosk is made when somebody talks, once, and closed with the kiosk."""

from concurrent.futures import ThreadPoolExecutor

from kiosk.ui.services.late_translator import LateTranslator
from tests.ui.fake_translator import FakeTranslator


class Workshop:
    """Makes engines and remembers them."""

    def __init__(self) -> None:
        self.made: list[FakeTranslator] = []

    def make(self) -> FakeTranslator:
        """One more."""
        self.made.append(FakeTranslator())
        return self.made[-1]


def test_no_engine_is_made_before_the_first_question() -> None:
    workshop = Workshop()
    translator = LateTranslator(workshop.make)
    translator.cancel()
    translator.close()
    assert workshop.made == []


def test_many_threads_at_once_make_one_engine() -> None:
    workshop = Workshop()
    translator = LateTranslator(workshop.make)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: translator.reaches("de", "tr"), range(50)))
    assert answers == [True] * 50
    assert len(workshop.made) == 1


def test_what_is_asked_goes_to_the_engine() -> None:
    workshop = Workshop()
    translator = LateTranslator(workshop.make)
    assert translator.translated(["Guten Tag."], "de", "tr") == ["İyi günler."]
    assert translator.provenance("de", "tr") == "dictionary 1.0"
    translator.cancel()
    assert workshop.made[0].cancellations == 1
    translator.close()
    assert workshop.made[0].cancellations == 2
