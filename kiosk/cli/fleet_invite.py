"""`kiosk fleet invite`: this computer is the office, and new kiosks come to it with a code."""

import signal
from argparse import Namespace
from collections.abc import Collection
from threading import Event

from kiosk.cli.fleet_access import refusing_when_sync_fails
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.machine.fleet.join_code import JoinCode, is_place
from kiosk.machine.fleet.office import Judgement, Newcomer, Office
from kiosk.machine.fleet.sync_home import OFFICE
from kiosk.machine.fleet.sync_running import running
from kiosk.machine.users import acting_as_kiosk
from kiosk.problems import Say

_PAUSE_SECONDS = 0.5


def run(arguments: Namespace) -> int:
    """Show a code, let in who comes with it, and show the next one, until Ctrl+C."""
    say = staff_words()
    config = settings_for_editing(arguments.config, say)
    places = [place.lower() for place in arguments.address]
    for place in places:
        if not is_place(place):
            raise RefusalError(say("fleet-invite-place", place=place))
    with refusing_when_sync_fails(config, say) as home, running(home, OFFICE) as api:
        if arguments.internet:
            api.allow_internet()
        office = Office(
            api, home.device, config.kiosk.id, config.content_folder, config.records_folder
        )
        receive(office, places, arguments.internet, ended_by_hand(), say)
    print(f"\n{say('fleet-invite-ended')}", flush=True)
    return 0


def ended_by_hand() -> Event:
    """What Ctrl+C sets from now on; the exception that it else raises may get lost."""
    ended = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    return ended


def receive(
    office: Office, places: Collection[str], internet: bool, ended: Event, say: Say
) -> None:
    """Let in one kiosk after the other until the end; each code is for one of them."""
    with acting_as_kiosk():
        office.open()
    while not ended.is_set():
        code = JoinCode(office.device, tuple(places), internet)
        print(say("fleet-invite-code", code=code.written()), flush=True)
        told: set[Newcomer] = set()
        while not (ended.is_set() or any_welcomed(office, code, told, say)):
            ended.wait(_PAUSE_SECONDS)


def any_welcomed(office: Office, code: JoinCode, told: set[Newcomer], say: Say) -> bool:
    """Whether one of those who came was let in."""
    return any(welcomed(office, one, code, told, say) for one in [*office.newcomers()])


def welcomed(
    office: Office, newcomer: Newcomer, code: JoinCode, told: set[Newcomer], say: Say
) -> bool:
    """Whether somebody was let in; who is not is told once."""
    answer = office.judged(newcomer, code)
    if answer is Judgement.WELCOME:
        with acting_as_kiosk():
            office.let_in(newcomer)
    else:
        office.turn_away(newcomer)
    if newcomer not in told:
        name = "".join(sign for sign in newcomer.kiosk if sign.isprintable())[:64]
        print(say(f"fleet-invite-{answer}", kiosk=name or "?"), flush=True)
        told.add(newcomer)
    return answer is Judgement.WELCOME
