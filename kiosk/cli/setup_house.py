"""The steps of `kiosk setup` about the house: name, languages, PIN and pages."""

import re
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence

from kiosk.catalog.every_text import texts_for_visitors
from kiosk.catalog.reading.loader import load
from kiosk.cli import pin
from kiosk.cli.asking import agreed
from kiosk.cli.refusal import INTERRUPTED, RefusalError
from kiosk.cli.setup_ground import SetupGround
from kiosk.language.languages import LANGUAGES
from kiosk.language.locale_review import unreviewed
from kiosk.machine.setup.kiosk_name import fault_of_name
from kiosk.problems import Say
from kiosk.settings.values import Settings


def ask_name(ground: SetupGround) -> None:
    """How this kiosk is called among the others."""
    print(ground.say("setup-name-how"))

    def fault_of(said: str) -> str:
        wrong = fault_of_name(said)
        return f"„{said}“ {wrong}." if wrong else ""

    now = ground.settings.kiosk.id
    asked = ground.say("setup-ask-name")
    ground.keep(ground.ask(asked, now, lambda said: {("kiosk", "id"): said}, fault_of))


def ask_languages(ground: SetupGround) -> None:
    """Which languages are offered, and in which order."""
    say, config = ground.say, ground.settings
    print(say("setup-languages-how"))
    print(*language_lines(config, say), sep="\n")
    now = list(config.kiosk.languages)

    def change_of(said: str) -> dict[tuple[str, str], list[str]]:
        return {("kiosk", "languages"): chosen_languages(said, now)}

    ground.keep(ground.ask(say("setup-ask-languages"), " ".join(now), change_of))


def language_lines(config: Settings, say: Say) -> list[str]:
    """Each language with its own name, how much of the content it has, and who read its screens."""
    texts = [texts for _, texts in texts_for_visitors(load(config.content_folder).catalog)]
    has = Counter(code for one in texts for code in one)
    drafts, most = unreviewed(), max(len(texts), 1)
    lines = []
    for number, (code, language) in enumerate(LANGUAGES.items(), 1):
        draft = say("setup-language-draft" if code in drafts else "setup-language-read")
        share = say("setup-language-share", percent=100 * has[code] // most)
        lines.append(f"  {number:>2}  {code:<8} {language.endonym} · {share} · {draft}")
    return lines


def chosen_languages(said: str, now: Sequence[str]) -> list[str]:
    """The codes that somebody means: a new list, or `+ja` and `-so` to change the old one.

    Numbers are those of the list that was shown; what nobody knows stays for the checker.
    """
    words, numbered = re.split(r"[\s,;]+", said.strip()), [*LANGUAGES]
    known = {code.casefold(): code for code in LANGUAGES}

    def code(word: str) -> str:
        if word.isascii() and word.isdigit() and 0 < int(word[:3]) <= len(numbered):
            return numbered[int(word[:3]) - 1]
        return known.get(word.casefold(), word)

    if not all(word[:1] in "+-" for word in words if word):
        return [code(word) for word in words if word]
    chosen = [*now]
    for word in filter(None, words):
        one = code(word[1:])
        chosen = [other for other in chosen if other != one]
        if word[0] == "+":
            chosen.append(one)
    return chosen


def ask_pin(ground: SetupGround) -> None:
    """The PIN of the staff area; one that is set may stay."""
    say = ground.say
    print(say("setup-pin-how"))
    there = bool(ground.settings.staff.pin_hash)
    asked = say("setup-ask-pin-new" if there else "setup-ask-pin")
    while agreed(asked, say, usually=not there, again="setup-pin-later"):
        try:
            pin.run(Namespace(config=ground.file))
            return
        except RefusalError as refusal:
            if refusal.status == INTERRUPTED:
                raise
            print(refusal)


def ask_links(ground: SetupGround) -> None:
    """Where the pages of the offers are, and how they get there."""
    print(ground.say("setup-links-how"))
    for key in ("base_url", "publish"):
        ground.keep(ground.ask_for("links", key, ground.say(f"setup-ask-{key.replace('_', '-')}")))


def pin_now(ground: SetupGround) -> str:
    """Whether there is a PIN."""
    return ground.say("setup-pin-there" if ground.settings.staff.pin_hash else "setup-pin-none")
