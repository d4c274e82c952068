"""`kiosk font install`: puts the kiosk's own font where the terminal finds it."""

from argparse import Namespace

from platformdirs import user_data_path

from kiosk.cli.prerequisites import staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.font import FAMILY, install
from kiosk.problems import system_reason


def run(_arguments: Namespace) -> int:
    """Install the font for this user and say how it is switched on."""
    say = staff_words()
    folder = user_data_path() / "fonts"
    try:
        written = install(folder)
    except OSError as error:
        words = say("cli-unwritable", file=str(folder), reason=system_reason(error))
        raise RefusalError(words) from error
    print(say("cli-font-installed", family=FAMILY, folder=str(written[0].parent)))
    return 0
