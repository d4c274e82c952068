"""`kiosk` and `kiosk --locked`: the app on this terminal."""

import logging
import os
import sys
from argparse import Namespace
from logging.handlers import RotatingFileHandler

from platformdirs import user_log_path

from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import system_reason

LOG_BYTES = 1_000_000
LOGS_KEPT = 3


def run(arguments: Namespace) -> int:
    """Run the app until staff end it."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    if arguments.locked and not config.staff.pin_hash:
        raise RefusalError(say("cli-no-pin", file=str(arguments.config)))
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise RefusalError(say("cli-no-terminal"))
    log_to_file()
    # xterm shows all colours but does not say so, and Textual would make do with 256.
    os.environ.setdefault("COLORTERM", "truecolor")

    from kiosk.ui.app import KioskApp  # takes a moment, for which no refusal should wait
    from kiosk.voice.voices import installed_voices

    app = KioskApp(config, locked=arguments.locked, find_voices=installed_voices)
    return app.run() or app.return_code or 0


def log_to_file() -> None:
    """Send what goes wrong to a file: the terminal belongs to the visitors.

    Only warnings and errors are kept; libraries tell what they work on at lower levels.
    """
    try:
        folder = user_log_path("kiosk", ensure_exists=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "kiosk.log", maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
        )
    except OSError as error:
        print(staff_words()("cli-no-log", reason=system_reason(error)), file=sys.stderr)
        handler = logging.NullHandler()
    logging.basicConfig(
        level=logging.WARNING,
        handlers=[handler],
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.captureWarnings(True)
