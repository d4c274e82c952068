"""The step of `kiosk setup` about the printer: found, chosen, tried."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from kiosk.cli import print_test
from kiosk.cli.asking import agreed, answer
from kiosk.cli.printer_words import printer_words
from kiosk.cli.setup_ground import NOTHING, SetupGround
from kiosk.machine.setup.printer_search import FoundPrinter, found_printers, without_queue
from kiosk.machine.setup.settings_change import Change
from kiosk.settings.limits import NEEDED, RANGES
from kiosk.settings.values import PrinterKind

RECEIPT = (PrinterKind.NETWORK, PrinterKind.DEVICE)
"""Printers with a roll; the others have sheets."""

WIDTHS = {"80": 576, "58": 384}
"""The dots on paper of so many millimetres."""

LEAST_DOTS = RANGES["width_dots"][0]
"""A smaller number was meant in millimetres."""


def ask_printer(ground: SetupGround) -> None:
    """Let somebody choose a printer until a slip came out as it should, or they have enough."""
    while True:
        choose(ground)
        if ground.settings.printer.kind is PrinterKind.NONE or _came_out(ground):
            return
        print(ground.say("setup-printer-again"))


def choose(ground: SetupGround) -> None:
    """Choose a printer and its paper; Enter keeps the one that is set."""
    say, found = ground.say, found_printers()
    choices = [
        FoundPrinter("none", ""),
        *found,
        FoundPrinter("network", ""),
    ]
    print(say("setup-printer-how"))
    for number, one in enumerate(choices, 1):
        print(f"  {number:>2}  {say(f'setup-printer-{one.kind}', where=one.where)}")
    for address in without_queue() if not any(one.kind == "cups" for one in found) else ():
        print(say("setup-printer-no-queue", address=address))
    chosen = _chosen(ground, choices)
    if chosen is None:
        ground.keep(_paper(ground, ground.settings.printer.kind))
        return
    change = _where(ground, chosen)
    if change:
        kind = PrinterKind(chosen.kind)
        ground.keep({**change, **_paper(ground, kind)})


def _chosen(ground: SetupGround, choices: Sequence[FoundPrinter]) -> FoundPrinter | None:
    """The printer with the number that somebody types; None to keep the present one."""
    now = printer_words(ground.settings.printer, ground.say)
    while said := answer(f"{ground.say('setup-ask-printer')} [{now}]"):
        if said.isascii() and said.isdigit() and 0 < int(said[:3]) <= len(choices):
            return choices[int(said[:3]) - 1]
        print(ground.say("setup-number-again", last=len(choices)))
    return None


def _where(ground: SetupGround, chosen: FoundPrinter) -> Change:
    """The settings of a printer; the address of one in the network is asked for."""
    kind = PrinterKind(chosen.kind)
    change: dict[tuple[str, str], Any] = {("printer", "kind"): chosen.kind}
    if kind is PrinterKind.NONE:
        return change
    key, _ = NEEDED[kind]
    if chosen.where:
        return {**change, ("printer", key): chosen.where}
    now = ground.settings.printer.host
    while True:
        said = answer(f"{ground.say('setup-ask-host')} [{now}]") or now
        if said in ("", NOTHING):
            return {}
        host, _, port = said.partition(":")
        wanted = {**change, ("printer", key): host}
        if port:
            wanted["printer", "port"] = int(port) if port.isascii() and port.isdigit() else port
        if not (wrong := ground.objection(wanted)):
            return wanted
        print(ground.say("setup-wrong", words=wrong))


def _paper(ground: SetupGround, kind: PrinterKind) -> Change:
    """The width of the roll, or the size of the sheets."""
    say, now = ground.say, ground.settings.printer
    if kind in RECEIPT:
        known = {str(dots): width for width, dots in WIDTHS.items()}

        def fault_of(said: str) -> str:
            return "" if _dots(said) else say("setup-width-again")

        shown = known.get(str(now.width_dots), str(now.width_dots))
        asked = say("setup-ask-width")
        return ground.ask(
            asked, shown, lambda said: {("printer", "width_dots"): _dots(said)}, fault_of
        )
    if kind in (PrinterKind.CUPS, PrinterKind.FOLDER):
        asked = say("setup-ask-paper")
        return ground.ask(asked, now.paper, lambda said: {("printer", "paper"): said.lower()})
    return {}


def _dots(said: str) -> int:
    """The dots of a roll of so many millimetres, or the number itself; 0 for what is neither."""
    width = said.removesuffix("mm").strip()
    plain = int(width) if width.isascii() and width.isdigit() and len(width) < 5 else 0
    return WIDTHS.get(width, plain if plain >= LEAST_DOTS else 0)


def _came_out(ground: SetupGround) -> bool:
    """Print a slip and ask how it looks; whether nobody wants to choose once more."""
    say = ground.say
    if agreed(say("setup-ask-print"), say, usually=True):
        sent = print_test.run(Namespace(config=ground.file)) == 0
        if sent and agreed(say("setup-ask-came-out"), say, usually=True):
            return True
        print(say("setup-printer-hints"))
        return not agreed(say("setup-ask-other-printer"), say)
    return True
