"""`kiosk setup`: sets a kiosk up, in a dialogue or from a file of answers."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import partial
from textwrap import shorten

from kiosk.cli import doctor, setup_answers, setup_folders, setup_house, setup_printer, setup_screen
from kiosk.cli.answers import refusing_at_the_end
from kiosk.cli.asking import agreed, answer
from kiosk.cli.prerequisites import staff_words
from kiosk.cli.printer_words import printer_words
from kiosk.cli.setup_arguments import STEPS
from kiosk.cli.setup_ground import SetupGround
from kiosk.machine import kiosk_service
from kiosk.machine.setup.answers_file import EXAMPLE

Ask = Callable[[SetupGround], None]


def run(arguments: Namespace) -> int:
    """One step, or all that somebody chooses from the list; or answers that are written down."""
    if arguments.example:
        print(EXAMPLE, end="")
        return 0
    ground = SetupGround(arguments.config, staff_words())
    ground.settings  # noqa: B018  (refuses settings that nobody can read, before any question)
    if arguments.here:
        setup_screen.check_touch(ground, here=True)
        return 0
    ground.demand_rights()
    if arguments.answers:
        return setup_answers.follow(ground, arguments.answers)
    if arguments.join:
        return setup_answers.joined(ground, arguments.join)
    with refusing_at_the_end(ground.say("setup-ended")):
        if arguments.step:
            do(arguments.step, ground)
        else:
            choose_steps(ground)
    return 0


def choose_steps(ground: SetupGround) -> None:
    """Show the list; do all steps, or the chosen ones, until somebody has enough."""
    while True:
        show_steps(ground)
        said = answer(ground.say("setup-ask-step"))
        if not said:
            for name in STEPS:
                do(name, ground)
            return
        number = int(said[:2]) if said.isascii() and said.isdigit() else 0
        if said in STEPS or 0 < number <= len(STEPS):
            do(said if said in STEPS else STEPS[number - 1], ground)
        elif said.casefold() in ("e", "ende", "q"):
            return
        else:
            print(ground.say("setup-number-again", last=len(STEPS)))


SHOWN = 40
"""Characters of a list that is longer."""


def show_steps(ground: SetupGround) -> None:
    """Each step with what is set now."""
    say, now = ground.say, present(ground)
    print(f"\n{say('setup-head', file=str(ground.file))}")
    for number, name in enumerate(STEPS, 1):
        print(f"  {number:>2}  {say(f'setup-step-{name}'):<24}{now.get(name, '')}".rstrip())


def present(ground: SetupGround) -> Mapping[str, str]:
    """What is set now, by step; steps that only look and do have nothing."""
    config = ground.settings
    own, codes = config.machine, config.kiosk.languages
    return {
        "name": config.kiosk.id,
        "languages": f"{len(codes)}: {briefly(' '.join(codes))}",
        "printer": printer_words(config.slip_printer, ground.say),
        "pin": setup_house.pin_now(ground),
        "links": config.links.base_url or ground.say("setup-links-none"),
        "records": str(config.records_folder),
        "screen": setup_screen.screen_now(ground),
        "machine": " · ".join(filter(None, (own.screen_hours, own.updates, own.backup))),
    }


def briefly(text: str) -> str:
    """A list that would not fit into its line, cut between two words."""
    return shorten(text, SHOWN, break_on_hyphens=False, placeholder=" …")


def do(name: str, ground: SetupGround) -> None:
    """One step under its title."""
    steps: Mapping[str, Ask] = {
        "name": setup_house.ask_name,
        "languages": setup_house.ask_languages,
        "printer": setup_printer.ask_printer,
        "pin": setup_house.ask_pin,
        "links": setup_house.ask_links,
        "records": setup_folders.ask_records,
        "screen": setup_screen.ask_screen,
        "touch": partial(setup_screen.check_touch, here=False),
        "machine": setup_folders.ask_machine,
        "start": start,
    }
    print(f"\n── {ground.say(f'setup-step-{name}')} ──")
    steps[name](ground)


def start(ground: SetupGround) -> None:
    """What the doctor says; then the kiosk may start."""
    say = ground.say
    doctor.run(Namespace(config=ground.file, essentials=False))
    if not (setup_screen.installed(ground.file) and kiosk_service.has_service()):
        print(say("setup-start-by-hand", file=str(ground.file)))
    elif agreed(say("setup-ask-start"), say, usually=True):
        print(say("setup-started" if kiosk_service.start_service() else "setup-not-started"))
