"""What the interpreter has the engine do, in threads of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from kiosk.journey import Side, TranslationRequest
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.translation.careful import Attempt, translated_carefully
from kiosk.translation.protected_facts import described, faults
from kiosk.translation.terms import Terms, terms_for
from kiosk.translation.translator import TranslationError
from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.work import Move

WARMING = "Guten Tag."
"""What is translated for nobody, so that the models are there when somebody speaks."""


@dataclass(frozen=True, slots=True)
class FindingReach:
    """Whose words the engine translates between German and a language; the talk then begins."""

    language: str
    name: ClassVar[str] = "interpreter-reach"

    def done(self, services: Services) -> Move:
        """Ask the engine for both ways."""
        reaches = services.translator.reaches
        ways = {
            Side.COUNSELLOR: reaches(SOURCE, self.language),
            Side.VISITOR: reaches(self.language, SOURCE),
        }
        understood = frozenset(side for side, there in ways.items() if there)
        return lambda area: area.talking(area.talk.begun(self.language, understood))

    def failed(self, area: StaffArea) -> StaffArea:
        """The phrasebook needs no engine."""
        return area.talking(area.talk.begun(self.language, frozenset()))


@dataclass(frozen=True, slots=True)
class WarmingUp:
    """The engine loads its models before somebody waits for them."""

    language: str
    understood: frozenset[Side]
    name: ClassVar[str] = "interpreter-warm-up"

    def done(self, services: Services) -> Move:
        """Translate a greeting each way; what goes wrong is told to whoever really speaks."""
        for side in sorted(self.understood):
            try:
                services.translator.translated([WARMING], *way(side, self.language))
            except TranslationError:
                break
        return self.failed

    def failed(self, area: StaffArea) -> StaffArea:
        """Nobody waits for it."""
        return area


@dataclass(frozen=True, slots=True)
class Interpreting:
    """What one of the two has said, for the other one to read."""

    request: TranslationRequest
    name: ClassVar[str] = "interpreter"

    def done(self, services: Services) -> Move:
        """Translate it; the answer may come when nobody waits for it any more."""
        request, say = self.request, staff_words()
        try:
            attempt = self.attempt(services)
        except TranslationError as error:
            return partial(not_heard, request, error.words(say))
        if not attempt.text.strip():
            return self.failed
        return partial(heard, request, attempt.text, described(attempt.faults, say))

    def attempt(self, services: Services) -> Attempt:
        """The translation, and what is wrong with it.

        How facts stand in a text is known for German; elsewhere numbers alone are compared.
        """
        words, language = self.request.words, self.request.language
        source, target = way(self.request.side, language)

        def translate(texts: Sequence[str]) -> list[str]:
            return services.translator.translated(texts, source, target)

        if source == SOURCE:
            terms = terms_for(services.content.index.catalog, language)
            return translated_carefully([words], translate, terms)[0]
        (text,) = translate([words])
        return Attempt(text, tuple(faults(words, text, Terms(language=target))))

    def failed(self, area: StaffArea) -> StaffArea:
        """What was typed is still there."""
        return not_heard(self.request, staff_words()("interpreter-failed"), area)


def way(side: Side, language: str) -> tuple[str, str]:
    """From which language into which one has to translate what `side` says."""
    return (SOURCE, language) if side is Side.COUNSELLOR else (language, SOURCE)


def heard(request: TranslationRequest, translated: str, doubts: str, area: StaffArea) -> StaffArea:
    """The translation is there."""
    return area.talking(area.talk.heard(request, translated, doubts))


def not_heard(request: TranslationRequest, why: str, area: StaffArea) -> StaffArea:
    """There is no translation."""
    return area.talking(area.talk.not_heard(request, why))


def staff_words() -> Strings:
    """The words for staff."""
    return Strings(SOURCE, "staff", isolate=False)
