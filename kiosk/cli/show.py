"""`kiosk show`: one thing as visitors see it, and what staff should know about it."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from kiosk.catalog import text_keys
from kiosk.catalog.checking.check import Report, about, check
from kiosk.catalog.checking.report_lines import (
    count_line,
    helpline_lines,
    problem_lines,
    review_lines,
    weeks_of,
)
from kiosk.catalog.every_text import texts_for_visitors
from kiosk.catalog.finding.matching import Index, Query, find
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading.loader import load
from kiosk.cli.card_lines import CardLines
from kiosk.cli.find import in_berlin, unknown, warn_of_errors
from kiosk.cli.find_report import answer_lines, answer_of, moment_words, need_title
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.script_lines import ScriptLines, for_this_output, put
from kiosk.cli.shown_things import meant_key
from kiosk.facts.offer_facts import OfferFacts
from kiosk.journey import Visit
from kiosk.language.german_names import code_called, german_name
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say
from kiosk.settings.values import Settings
from kiosk.ui.components.answer import answer_card
from kiosk.ui.components.view import View
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Space

KINDS: Final = {
    "missing": "cli-show-missing",
    "failed": "report-failed",
    "unseen": "report-unseen",
    "outdated": "report-outdated",
    "machine": "report-machine",
}
"""The gaps of a text and what staff call them, what is worst first."""


def run(arguments: Namespace) -> int:
    """Print a thing in a language: what visitors read, then what is said to staff."""
    say, setting = staff_words(), for_this_output()
    config = settings_with_content(arguments.config, say)
    language, now = code_called(arguments.language), in_berlin(arguments.at)
    if language not in LANGUAGES:
        raise unknown(say, "cli-unknown-language", arguments.language, LANGUAGES, LANGUAGES)
    loaded = load(config.content_folder)
    warn_of_errors(loaded, say)
    key = meant_key(arguments.id, loaded.catalog, config.content_folder, say)
    view = visitors_view(config, loaded.catalog, language, now, setting)
    lines = [f"{key} · {german_name(language)} · {moment_words(now)}", ""]
    lines += thing_lines(key, view, setting, say)
    report = check(config.content_folder, now.date(), (), config.kiosk.languages)
    lines += text_lines(key, report, view, setting, say)
    lines += check_lines(key, about(report, [f"{file_of(key)}.yaml"]), setting, say)
    put(lines, setting)
    return 0


def visitors_view(
    config: Settings, catalog: Catalog, language: str, now: datetime, setting: ScriptLines
) -> View:
    """What the screens of a visitor know who reads this language."""
    return View(
        visit=Visit(language=language),
        catalog=catalog,
        say=Strings(language, isolate=setting.terminal),
        look=Look(right_to_left=LANGUAGES[language].right_to_left),
        now=now,
        languages=tuple(map(config.language, dict.fromkeys((language, *config.kiosk.languages)))),
        content_folder=config.content_folder,
        base_url=config.links.base_url,
    )


def thing_lines(key: str, view: View, setting: ScriptLines, say: Say) -> Iterator[str]:
    """What there is to read about a thing."""
    kind, _, identity = key.partition("/")
    if kind in text_keys.FOLDERS.values():
        yield from offer_lines(view.catalog.offers[identity], view, setting, say)
    elif kind == text_keys.of_need("").rstrip("/"):
        yield from need_lines(identity, view, setting, say)
    else:
        yield from provider_lines(identity, view, setting, say)


def offer_lines(offer: Offer, view: View, setting: ScriptLines, say: Say) -> Iterator[str]:
    """The answer card of an offer, and its next weeks."""
    facts, today = view.facts(offer), view.now.date()
    if not offer.offered_on(today):
        yield from (*setting.text(say("cli-show-not-offered"), SOURCE), "")
    title = Heading(facts.title, language=facts.language)
    card: list[Part] = [title, Space(), *answer_card(facts, view)]
    yield from CardLines(setting, view.language.code).of(card)
    yield from ("", say("cli-show-hours"))
    for line in weeks_of(facts.offer.hours, today, say):
        yield from setting.text(line, SOURCE, indent=2, more=len("09.12.2026  "))
    if offer.seasons:
        yield from ("", say("cli-show-seasons"))
        for fact in facts.all_year:
            yield from setting.text(fact.words, view.language.code, indent=2)


def need_lines(need: str, view: View, setting: ScriptLines, say: Say) -> Iterator[str]:
    """What a need is called, the narrower ones, and its offers as visitors find them."""
    language, reader = view.language.code, view.reader
    yield from setting.text(need_title(need, reader), language, indent=2)
    whole = view.catalog.needs.get(need)
    for sub in whole.subs if whole else ():
        yield from setting.text(f"{sub.id}: {view.label(sub.id)}", SOURCE, indent=4)
    found = find(Index(view.catalog), Query(need, language), view.now)
    for line in answer_lines(answer_of(found, reader), say):
        heading = line.startswith("\n")
        yield from setting.text(line.strip(" "), SOURCE, indent=0 if heading else 2, more=2)


def provider_lines(identity: str, view: View, setting: ScriptLines, say: Say) -> Iterator[str]:
    """What a provider is called, and the offers that it makes or supports."""
    provider, today = view.catalog.providers[identity], view.now.date()
    yield from setting.text(provider.name, SOURCE, indent=2)
    if provider.texts:
        reading = view.read(provider.texts)
        yield from setting.text(reading.text.summary, reading.language, indent=2)
    if provider.url:
        yield f"  {provider.url}"
    own, supported = (
        [offer for offer in view.catalog.offers.values() if chosen(offer)]
        for chosen in (
            lambda offer: offer.provider == identity,
            lambda offer: identity in offer.supporters,
        )
    )
    for message, offers in (("cli-show-offers", own), ("cli-show-supported", supported)):
        if offers:
            yield from ("", say(message))
        for offer in offers:
            yield from setting.text(offer_line(offer, view, today, say), SOURCE, indent=2, more=2)
    if not own and not supported:
        yield from ("", say("cli-show-no-offers"))


def offer_line(offer: Offer, view: View, today: date, say: Say) -> str:
    """An offer on one line: its id, its title, and whether one can go there."""
    facts = OfferFacts(offer, view.reader)
    when = facts.opening.words if offer.offered_on(today) else say("cli-show-gone")
    return f"{offer.id}: {facts.title} – {when}"


def file_of(key: str) -> str:
    """The content file in which a thing stands, without its ending."""
    kind = key.partition("/")[0]
    return key if kind in text_keys.FOLDERS.values() else kind


def text_lines(
    key: str, report: Report, view: View, setting: ScriptLines, say: Say
) -> Iterator[str]:
    """Where the translations of a thing stand, and how to go on with them."""
    yield from ("", say("cli-show-texts"))
    if key not in dict(texts_for_visitors(view.catalog)):
        yield f"  {say('cli-show-no-texts')}"
        return
    codes = [language.code for language in view.languages if language.code != SOURCE]
    lacking = {kind: codes_of(kind, key, report) for kind in KINDS}
    good = [code for code in codes if not any(code in found for found in lacking.values())]
    for label, found in (("cli-show-good", good), *((KINDS[k], lacking[k]) for k in KINDS)):
        if found:
            words = f"{say(label)}: {', '.join(map(german_name, found))}"
            yield from setting.text(words, SOURCE, indent=2, more=2)
    if waiting := [code for found in lacking.values() for code in found]:
        own = view.language.code
        first = own if own in waiting else waiting[0]
        yield f"  {say('cli-show-review', language=first, thing=key)}"


def codes_of(kind: str, key: str, report: Report) -> list[str]:
    """The languages in which a text has this gap."""
    return [gaps.language for gaps in report.gaps if key in gaps.by_kind[kind]]


def check_lines(key: str, report: Report, setting: ScriptLines, say: Say) -> Iterator[str]:
    """What somebody should verify next, and what is wrong in the file."""
    for lines in (review_lines(report, say), helpline_lines(report, say)):
        if block := list(lines):
            yield ""
            yield from (one for line in block for one in setting.text(line, SOURCE))
    yield from ("", say("cli-show-check", file=f"{file_of(key)}.yaml"))
    for line in (*problem_lines(report, say), count_line(report, say)):
        yield from setting.text(line, SOURCE, indent=2, more=2)
