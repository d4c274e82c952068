"""What waits to be translated, as lines for staff."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from kiosk.language.german_names import german_name
from kiosk.problems import Say
from kiosk.translation.translator import WITHOUT_MODEL
from kiosk.translation.waiting import FOR_MACHINES, LanguageWaits, WaitingText, Waits

_FOR_PERSONS = (Waits.RENEWAL, Waits.FAILED)


def summary(waits: Sequence[LanguageWaits], reached: Collection[str], say: Say) -> Iterator[str]:
    """A line for each language, and what to do where no package leads."""
    for one in waits:
        counts = {reason: len(one.of(reason)) for reason in Waits}
        parts = [say(f"cli-translate-{r}", count=n) for r, n in counts.items() if n]
        name = german_name(one.language)
        told = ", ".join(parts) or say("cli-translate-nothing")
        yield say("cli-translate-language", name=name, code=one.language, told=told)
        if one.of(*FOR_MACHINES) and one.language not in reached:
            yield f"  {_advice(one.language, say)}"
    if any(one.of(*_FOR_PERSONS) for one in waits):
        yield say("cli-translate-persons")


def listed(texts: Sequence[WaitingText], say: Say) -> Iterator[str]:
    """What would be translated: a line for each language and reason, with the keys."""
    for (language, why), group in groupby(texts, lambda text: (text.language, text.why)):
        keys = " ".join(text.key for text in group)
        yield f"{language} {say(f'cli-translate-why-{why}')}: {keys}"


def listed_for_persons(waits: Iterable[LanguageWaits], say: Say) -> Iterator[str]:
    """What a machine leaves to people, told in the same way."""
    for one in waits:
        for reason in _FOR_PERSONS:
            yield from listed(one.of(reason), say)


def _advice(language: str, say: Say) -> str:
    """What to do for a language that no installed package leads to."""
    if language in WITHOUT_MODEL:
        return say("cli-translate-no-model", code=language)
    pairs = ["de-en"] if language == "en" else ["de-en", f"en-{language}"]
    return say("cli-translate-no-package", packages=" ".join(pairs))
