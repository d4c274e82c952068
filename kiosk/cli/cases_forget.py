"""`kiosk cases forget CODE`: nothing of one case remains."""

from argparse import Namespace

from kiosk.catalog.reading.loader import load
from kiosk.cli.answers import refusing_at_the_end, seen_answer
from kiosk.cli.case_lines import case_lines
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.records_access import cared_for_cases, refusing_when_records_fail
from kiosk.cli.refusal import RefusalError
from kiosk.cli.staff_pin import demand_pin
from kiosk.problems import Say
from kiosk.records.case_code import digits_in, mistake, spoken, understood
from kiosk.records.case_folder import UnknownCaseError


def run(arguments: Namespace) -> int:
    """Show the case, and forget it once its code was typed again."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    code = read(" ".join(arguments.code), say)
    demand_pin(config, arguments.config, say)
    with refusing_when_records_fail(config.records_folder, say):
        cases = cared_for_cases(config, say)
        try:
            case = cases.find(code)
            print(*case_lines(case, load(config.content_folder).catalog, say), sep="\n")
            confirm(code, say)
            cases.forget(code)
        except UnknownCaseError as error:
            raise RefusalError(say("cli-case-unknown", code=spoken(code))) from error
    print(say("cli-case-forgotten", code=spoken(code)))
    return 0


def read(written: str, say: Say) -> str:
    """The code that somebody typed; refused when it cannot be one."""
    if wrong := mistake(written):
        raise RefusalError(say("cli-case-no-code", mistake=wrong, digits=digits_in(written)))
    return understood(written)


def confirm(code: str, say: Say) -> None:
    """Go on when the same code is typed once more."""
    with refusing_at_the_end(say("cli-ended")):
        answer = seen_answer(say("cli-case-confirm"))
    if understood(answer) != code:
        raise RefusalError(say("cli-case-differs"))
