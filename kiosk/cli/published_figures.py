"""The figures that a command may show: of all kiosks in the folder of records, added up."""

import sys
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches

from kiosk.cli.records_access import care, refusing_when_records_fail
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say, system_reason
from kiosk.records.added_up import AddedUp, Unreadable, added_up
from kiosk.records.case_folder import CaseFolder
from kiosk.records.figure_files import FigureFile, all_figure_files, kiosks_of
from kiosk.records.figure_rows import NewerFiguresError
from kiosk.records.report.period import Period
from kiosk.records.rounding import Named
from kiosk.settings.values import Settings

MOST_NAMED = 12
"""So many kiosks or files are named, and then how many more there are."""


def published_figures(config: Settings, say: Say) -> Mapping[Named, int]:
    """All figures that any kiosk of the folder has published, this one's due ones among them."""
    figures = added_up(figures_wanted(config, (), say))
    tell_unreadable(figures.unreadable, say)
    return figures.sums


def figures_wanted(config: Settings, wanted: Collection[str], say: Say) -> list[FigureFile]:
    """The published figures of the wanted kiosks, or of all that there are.

    What is due of this kiosk is published first; every other kiosk publishes its own.
    """
    folder = config.records_folder
    with refusing_when_records_fail(folder, say):
        care_aloud(config, say)
        files, known = all_figure_files(folder), sorted(kiosks_of(folder))
    for kiosk in wanted:
        if kiosk not in known:
            near = get_close_matches(kiosk, known, MOST_NAMED, cutoff=0)
            raise RefusalError(say("cli-report-no-kiosk", kiosk=kiosk, known=", ".join(near)))
    return [file for file in files if not wanted or file.kiosk in wanted]


def care_aloud(config: Settings, say: Say) -> None:
    """Publish what is due; cases that nobody can read keep nobody from what was published."""
    try:
        care(config, say)
    except ValueError:
        unreadable = CaseFolder(config.records_folder, config.kiosk.id).unreadable()
        if not unreadable:
            raise
        for file in unreadable:
            print(say("cli-cases-unreadable", file=str(file)), file=sys.stderr)


def added_up_aloud(files: Sequence[FigureFile], period: Period, say: Say) -> AddedUp:
    """The sums of a period and the one before; what cannot be read is named and left out."""
    before = period.before
    periods = {*before.months, *before.half_years, *period.months, *period.half_years}
    figures = added_up(file for file in files if file.period in periods)
    tell_unreadable(figures.unreadable, say)
    return figures


def tell_unreadable(files: Sequence[Unreadable], say: Say) -> None:
    """Name the files that are not in the sums, and what to do."""
    for one in files[:MOST_NAMED]:
        print(_why(one, say), file=sys.stderr)
    if (more := len(files) - MOST_NAMED) > 0:
        print(say("cli-report-more-unreadable", count=more), file=sys.stderr)


def _why(one: Unreadable, say: Say) -> str:
    file = str(one.file)
    if isinstance(one.error, OSError):
        return say("cli-report-unreadable", file=file, reason=system_reason(one.error))
    if isinstance(one.error, NewerFiguresError):
        return say("cli-report-newer", file=file)
    return say("cli-report-broken", file=file)


def some_names(names: Sequence[str], say: Say) -> str:
    """The names, as many of them as one reads."""
    shown, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    return say("report-more", names=shown, more=more) if more > 0 else shown
