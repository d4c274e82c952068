"""`kiosk review`: goes through the translations of a language, German and draft side by side."""

import sys
from argparse import Namespace
from collections.abc import Mapping

from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.loader import load
from kiosk.catalog.translation_memory import latest, stored
from kiosk.cli.asking import answer
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import INTERRUPTED, RefusalError
from kiosk.cli.review_round import ReviewRound
from kiosk.cli.translate_import import name_of
from kiosk.language.german_names import code_called, german_name
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.problems import Say
from kiosk.records.added_up import added_up
from kiosk.records.figure_files import all_figure_files
from kiosk.records.report.demand import demand_figures
from kiosk.settings.values import Settings
from kiosk.translation.review_order import by_urgency
from kiosk.translation.review_queue import UnderReview, reviewable


def run(arguments: Namespace) -> int:
    """Review what waits in a language, or one thing in it."""
    say = staff_words()
    config = settings_for_editing(arguments.config, say)
    language = reviewed_language(arguments.language, say)
    by = name_of(arguments.by, say)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise RefusalError(say("cli-review-terminal"))
    loaded, file = load(config.content_folder), config.content_folder / MEMORY
    warn_of_errors(loaded, say)
    with memory_refusals(file, say):
        memory = latest(stored(file))
    every = reviewable(loaded.catalog, memory, language)
    texts = wanted(arguments.thing, every, loaded.catalog, say)
    keys = [one.key for one in by_urgency(texts, loaded.catalog, demand(config))]
    if not keys:
        print(say("review-all-done"))
        return 0
    print(say("cli-review-begin", language=german_name(language), count=len(keys)))
    review = ReviewRound(config.content_folder, loaded.catalog, language, keys, by, memory, say)
    return reviewed(review, say)


def reviewed(review: ReviewRound, say: Say) -> int:
    """Go through the texts, and say at the end, whatever the end was, what is done and left."""
    status = 0
    try:
        review.by = review.by or answer(say("cli-review-by")) or say("review-reviewer")
        review.by = name_of(review.by, say)
        review.go()
    except (EOFError, KeyboardInterrupt) as end:
        status = INTERRUPTED if isinstance(end, KeyboardInterrupt) else 0
        print()
    print(say("cli-review-ended", done=len(review.decided), left=review.left))
    if review.decided:
        print(say("cli-review-undo"))
    return status


def reviewed_language(written: str, say: Say) -> str:
    """The code of the language that is meant; German needs no review."""
    code = code_called(written)
    if code == SOURCE:
        raise RefusalError(say("cli-review-german"))
    if code not in LANGUAGES:
        others = [one for one in LANGUAGES if one != SOURCE]
        raise unknown(say, "cli-unknown-language", written, others, others)
    return code


def wanted(thing: str, every: list[UnderReview], catalog: Catalog, say: Say) -> list[UnderReview]:
    """The texts that wait, or those of one thing, also where a person has reviewed it."""
    waiting = [one for one in every if not one.settled]
    if not thing:
        return waiting
    name = thing.removesuffix(".yaml").rstrip("/")
    if found := [one for one in every if one.key == name or one.key.partition("/")[2] == name]:
        return found
    kinds = dict.fromkeys(key.partition("/")[0] for key, _ in every_text(catalog))
    if name in kinds:
        return [one for one in waiting if one.key.startswith(f"{name}/")]
    keys = dict(every_text(catalog))
    if any(name in (key, key.partition("/")[2]) for key in keys):
        raise RefusalError(say("cli-review-by-hand", thing=name))
    ids = [*keys, *(key.partition("/")[2] for key in keys)]
    raise unknown(say, "cli-review-unknown", thing, ids, kinds)


def demand(config: Settings) -> Mapping[str, int]:
    """How often each need was asked for, from figures that may leave the house."""
    figures = added_up(all_figure_files(config.records_folder)).sums
    months = {period for _, period, *_ in figures if "H" not in period}
    return {need: count.total for need, count in demand_figures(figures, months).needs.items()}
