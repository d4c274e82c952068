"""The steps of `kiosk setup` about the screen: its size and turning, and whether touches fit."""

from pathlib import Path

from kiosk.cli.asking import answer
from kiosk.cli.refusal import RefusalError
from kiosk.cli.setup_ground import SetupGround
from kiosk.machine.installed_paths import SETTINGS
from kiosk.machine.kiosk_service import has_service
from kiosk.machine.setup import touch_request
from kiosk.machine.setup.answers_file import TURNS
from kiosk.machine.setup.letter_size import Pixels, cells, letters_for, screen_size
from kiosk.machine.setup.screen_files import (
    SCREEN_FILE,
    TOUCH_RULE,
    HungScreen,
    hang,
    hung_screen,
    panel_size,
    touch_matrix,
    turn_touches,
)
from kiosk.machine.setup.touch_fit import MARKS, TURNED, Point, fit

SHOWN_TURNS = (*TURNS,)
"""The turnings in the order of their numbers."""


def ask_screen(ground: SetupGround) -> None:
    """How the screen hangs and how many pixels it has; its files are written at once."""
    say, now = ground.say, hung_screen(ground.file)
    print(say("setup-screen-how"))
    for number, name in enumerate(SHOWN_TURNS, 1):
        print(f"  {number:>2}  {say(f'setup-turn-{name}')}")
    turn = _turn(ground, now.turn)
    size = _size(ground, as_it_hangs(panel_size(), turn))
    keep_screen(ground, turn, size)


def _turn(ground: SetupGround, now: int) -> int:
    """How the picture is to be turned."""
    present = next(number for number, name in enumerate(TURNS, 1) if TURNS[name] == now)
    while said := answer(f"{ground.say('setup-ask-turn')} [{present}]"):
        if said in ("1", "2", "3", "4"):
            return TURNS[SHOWN_TURNS[int(said) - 1]]
        print(ground.say("setup-number-again", last=len(SHOWN_TURNS)))
    return now


def as_it_hangs(panel: str, turn: int) -> Pixels | None:
    """The pixels of a panel whose picture is turned; None when nobody knows them."""
    size = screen_size(panel)
    return Pixels(size.height, size.width) if size and turn in (90, 270) else size


def _size(ground: SetupGround, panel: Pixels | None) -> Pixels | None:
    """The pixels of the screen as it hangs; None to leave the letters as they are."""
    now = f"[{panel}]" if panel else ground.say("setup-empty")
    while said := answer(f"{ground.say('setup-ask-size')} {now}"):
        if size := screen_size(said):
            return size
        print(ground.say("setup-size-again"))
    return panel


def keep_screen(ground: SetupGround, turn: int, size: Pixels | None) -> None:
    """Write how the screen hangs, and let the touches turn along."""
    say, before = ground.say, hung_screen(ground.file)
    letters = letters_for(size) if size else before.letters
    try:
        changed = hang(HungScreen(turn, letters), ground.file)
        if turn != before.turn and installed(ground.file):
            turn_touches(TURNED[turn])
            touch_request.tell_udev()
    except OSError as error:
        raise ground.unwritable(ground.file.with_name(SCREEN_FILE), error) from error
    if size:
        columns, rows = cells(size, letters)
        print(say("setup-screen-cells", columns=columns, rows=rows, letters=letters))
    print(say("setup-screen-kept" if changed else "setup-same"))


def installed(file: Path) -> bool:
    """Whether these are the settings of the kiosk that is installed on this machine."""
    return file.resolve() == SETTINGS


def check_touch(ground: SetupGround, *, here: bool) -> None:
    """Let somebody touch three marks, say how it went, and mend what can be mended."""
    if here:
        answered = touch_request.was_asked()
        touched = touches_here(ground)
        if answered:
            touch_request.tell_touches(touched)
            return
    elif installed(ground.file) and has_service():
        answer(ground.say("setup-touch-go"))
        touched = touch_request.touches_on_the_wall()
    else:
        print(ground.say("setup-touch-elsewhere"))
        return
    judge_touches(ground, touched)


def touches_here(ground: SetupGround) -> tuple[Point, ...]:
    """The touches in this terminal, which must be one."""
    from kiosk.cli.start import demand_terminal
    from kiosk.ui.terminal.touch_check import TouchCheck  # which brings Textual

    demand_terminal(ground.say)
    check = TouchCheck()
    check.run()
    return check.touched


def judge_touches(ground: SetupGround, touched: tuple[Point, ...]) -> None:
    """Say whether touches fit; else write how they must be turned, where that is possible."""
    say = ground.say
    if len(touched) < len(MARKS):
        print(say("setup-touch-none"))
        return
    found = fit(touched)
    print(say(f"setup-touch-{found.kind}", percent=round(100 * found.distance)))
    if found.kind in ("straight", "unclear"):
        return
    matrix = found.correction.after(touch_matrix())
    if not installed(ground.file):
        print(say("setup-touch-rule", file=str(TOUCH_RULE), matrix=matrix.words))
        return
    try:
        turn_touches(matrix)
    except OSError as error:
        raise RefusalError(say("setup-no-rights", file=str(TOUCH_RULE))) from error
    touch_request.tell_udev()
    print(say("setup-touch-mended"))


def screen_now(ground: SetupGround) -> str:
    """How the screen hangs, in a few words."""
    now = hung_screen(ground.file)
    name = next(name for name, turn in TURNS.items() if turn == now.turn)
    words = ground.say(f"setup-turn-{name}")
    return f"{words} · {ground.say('setup-letters', letters=now.letters)}" if now.letters else words
