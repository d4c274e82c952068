"""`kiosk hours`: what an opening rule means in the next four weeks."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from kiosk.catalog.hours.availability import Hours, RuleProblem, problems
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.table import HoursRow, table
from kiosk.cli.prerequisites import staff_words
from kiosk.language import dates
from kiosk.language.languages import SOURCE


def run(arguments: Namespace) -> int:
    """Print the table of a rule, or why there is none; 1 when the rule cannot be used."""
    first = arguments.first or datetime.now(BERLIN).date()
    found = problems(arguments.rule, first)
    if any(problem.severe for problem in found):
        return refused(found, as_json=arguments.json)
    for problem in found:
        print(staff_words()("warning", words=problem_line(problem)), file=sys.stderr)
    rows = table(Hours(arguments.rule), first)
    print(json.dumps(rows, indent=2) if arguments.json else "\n".join(table_lines(rows)))
    return 0


def refused(found: Sequence[RuleProblem], *, as_json: bool) -> int:
    """Print what is wrong; as JSON only the first, with its column."""
    if as_json:
        error = {"error": words(found[0]), "column": found[0].column}
        print(json.dumps(error, ensure_ascii=False, indent=2))
    else:
        print(*map(problem_line, found), sep="\n", file=sys.stderr)
    return 1


def words(problem: RuleProblem) -> str:
    """What is wrong and how to mend it."""
    return staff_words()(f"hours-{problem.code}", **problem.values)


def problem_line(problem: RuleProblem) -> str:
    """The same with its place in the rule."""
    return staff_words()("cli-column", column=problem.column, words=words(problem))


def table_lines(rows: Sequence[HoursRow]) -> Iterator[str]:
    """A line for each span."""
    if not rows:
        yield staff_words()("report-no-opening")
    for row in rows:
        day = date.fromisoformat(row["date"])
        weekday = dates.weekday(SOURCE, day, short=True)
        yield f"{weekday} {dates.numeric(day)}  {row['opens']}–{row['closes']}"
