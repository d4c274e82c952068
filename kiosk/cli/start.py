"""`kiosk` and `kiosk --locked`: the app on this terminal."""

import logging
import os
import sys
from argparse import Namespace
from importlib.util import find_spec
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path, user_state_path

from kiosk.cli.prerequisites import (
    refuse_to_keep_slips,
    settings,
    settings_with_content,
    staff_words,
)
from kiosk.cli.refusal import RefusalError
from kiosk.machine.service_manager import ServiceManager
from kiosk.problems import Say, system_reason
from kiosk.settings.values import Settings
from kiosk.ui.terminal.environment import tidy

LOG_BYTES = 1_000_000
LOGS_KEPT = 3

TOO_SIMPLE = ("", "dumb", "unknown")
"""What TERM says of a terminal that can place no character."""


def run(arguments: Namespace) -> int:
    """Run the app until staff end it."""
    say = staff_words()
    state = user_state_path("kiosk")
    config = settings_with_something_to_show(arguments.config, state, say)
    if arguments.locked and not config.staff.pin_hash:
        raise RefusalError(say("cli-no-pin", file=str(arguments.config)))
    if arguments.locked:
        refuse_to_keep_slips(config, arguments.config, say)
    demand_terminal(say)
    log_to_file()
    tidy(os.environ, locked=arguments.locked)
    manager, public = ServiceManager(os.environ), arguments.locked

    from kiosk.ui.app import KioskApp  # takes a moment, for which no refusal should wait
    from kiosk.ui.services.services import usual_services
    from kiosk.voice.voices import installed_voices

    records = config.records_folder if public else None  # a preview counts nothing
    services = usual_services(
        config, installed_voices, state, records, public=public, manager=manager
    )
    app = KioskApp(config, services, locked=public)
    return app.run() or app.return_code or 0


def demand_terminal(say: Say) -> None:
    """Refuse where there is no terminal that can show the screen."""
    if find_spec("termios") is None:
        raise RefusalError(say("cli-no-terminal-lines"))
    # A stream that was closed before the start is None.
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise RefusalError(say("cli-no-terminal"))
    term = os.environ.get("TERM", "")
    if term in TOO_SIMPLE:
        raise RefusalError(say("cli-simple-terminal", term=term))


def settings_with_something_to_show(file: Path, state: Path, say: Say) -> Settings:
    """The settings in `file`; without its folder, content that was good before does."""
    config = settings(file, say)
    if not os.path.isdir(config.content_folder):
        from kiosk.catalog.reading.kept_files import folder_for  # which nobody else needs yet

        if not folder_for(config.content_folder, state).is_dir():
            return settings_with_content(file, say)
    return config


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
