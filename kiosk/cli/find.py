"""`kiosk find`: the answer of the screen on the command line, with its reasons."""

import json
import sys
from argparse import Namespace
from collections.abc import Collection
from datetime import datetime
from difflib import get_close_matches

from kiosk.catalog.finding.matching import Filters, Index, Query, find, whole
from kiosk.catalog.finding.search import SearchIndex, search
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import printable
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load
from kiosk.cli.find_report import answer_lines, answer_of, answer_of_words, moment_words
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.facts.reader import Reader
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say, Severity


def run(arguments: Namespace) -> int:
    """Print what fits a need, or words, at one moment."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    language, at = arguments.language, in_berlin(arguments.at)
    if language not in LANGUAGES:
        raise unknown(say, "cli-unknown-language", language, LANGUAGES, LANGUAGES)
    loaded = load(config.content_folder)
    warn_of_errors(loaded, say)
    words, german = (Strings(code, isolate=False) for code in (language, SOURCE))
    reader = Reader(loaded.catalog, config.language(language), words, german, at)
    index = Index(loaded.catalog)
    question = {"language": language, "at": at.isoformat(timespec="minutes")}
    filters = chosen_filters(arguments)
    if arguments.words is not None:
        question = {"words": arguments.words, **question}
        hits = search(SearchIndex(index), arguments.words, language, at, filters)
        answer = answer_of_words(hits, reader)
    else:
        refuse_unknown_need(arguments.need, loaded.catalog, say)
        question = {"need": arguments.need, **question}
        wish = Query(arguments.need, language)
        answer = answer_of(find(index, wish, at, filters), reader)
    if arguments.json:
        print(json.dumps({**question, **answer}, ensure_ascii=False, indent=2))
    else:
        title = f"{arguments.need or arguments.words} · {language} · {moment_words(at)}"
        print(title, *answer_lines(answer, say), sep="\n")
    return 0


def in_berlin(moment: datetime | None) -> datetime:
    """The moment on the clock of the house; none means now, one without a zone is local."""
    if moment is None:
        return datetime.now(BERLIN)
    return moment.astimezone(BERLIN) if moment.tzinfo else moment.replace(tzinfo=BERLIN)


def chosen_filters(arguments: Namespace) -> Filters:
    """What the visitor insists on."""
    return Filters(
        open_now=arguments.open_now,
        my_language=arguments.my_language,
        women_only=arguments.women_only,
        childcare=arguments.childcare,
        free=arguments.free,
    )


def warn_of_errors(loaded: Loaded, say: Say) -> None:
    """Tell staff that something is missing from the answer because its file is broken."""
    errors = sum(problem.severity is Severity.ERROR for problem in loaded.problems)
    if errors:
        print(say("cli-content-errors", count=errors), file=sys.stderr)


def refuse_unknown_need(need: str, catalog: Catalog, say: Say) -> None:
    """End when nobody knows `need`, and list the needs around it."""
    subs = {known.id: [sub.id for sub in known.subs] for known in catalog.needs.values()}
    every = [*subs, *(sub for narrower in subs.values() for sub in narrower)]
    if need not in every:
        raise unknown(say, "cli-unknown-need", need, every, subs.get(whole(need)) or subs)


def unknown(
    say: Say, message: str, value: str, known: Collection[str], listed: Collection[str]
) -> RefusalError:
    """What to raise for a value that is not `known`: what was meant, else what is `listed`."""
    near = get_close_matches(value, known, 1) or [one for one in known if value in one]
    hint = say("cli-meant", value=near[0]) if near else say("cli-known", known=", ".join(listed))
    return RefusalError(f"{say(message, value=printable(value))} {hint}")
