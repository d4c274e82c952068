"""What every step of `kiosk setup` stands on: the settings as they are, and safe changes."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tomlkit.exceptions import TOMLKitError

from kiosk.cli.asking import typed_answer
from kiosk.cli.prerequisites import settings
from kiosk.cli.refusal import RefusalError
from kiosk.machine.setup import settings_change
from kiosk.machine.setup.settings_change import Change
from kiosk.problems import Say, system_reason
from kiosk.settings.source import SettingsError
from kiosk.settings.values import Settings
from kiosk.storage import FileInUseError

NOTHING = "-"
"""What somebody types to empty a setting; Enter alone keeps it."""


def no_fault(_: str) -> str:
    """What is wrong with an answer of which nobody knows more than the checker."""
    return ""


@dataclass(frozen=True, slots=True)
class SetupGround:
    """The settings of one machine, which each step reads anew and changes by itself."""

    file: Path
    say: Say

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return settings(self.file, self.say)

    def demand_rights(self) -> None:
        """Refuse before the first question where nothing could be kept."""
        file = self.file.resolve()
        if not (os.access(file, os.R_OK | os.W_OK) and os.access(file.parent, os.W_OK)):
            raise RefusalError(self.say("setup-no-rights", file=str(self.file)))

    def objection(self, change: Change) -> str:
        """What the checker says against a change; empty when nothing."""
        try:
            return settings_change.objection(self.file, change)
        except TOMLKitError as error:
            raise RefusalError(self.say("setup-odd-file", file=str(self.file))) from error

    def keep(self, change: Change) -> bool:
        """Write a change, and say whether anything is different now."""
        try:
            changed = settings_change.keep(self.file, change)
        except SettingsError as error:
            raise RefusalError(str(error)) from error
        except TOMLKitError as error:
            raise RefusalError(self.say("setup-odd-file", file=str(self.file))) from error
        except FileInUseError as error:
            raise RefusalError(self.say("cli-in-use", file=str(self.file))) from error
        except OSError as error:
            raise self.unwritable(self.file, error) from error
        print(self.say("setup-kept" if changed else "setup-same"))
        return changed

    def unwritable(self, file: Path, error: OSError) -> RefusalError:
        """What to raise for a file or folder that cannot be written."""
        reason = system_reason(error)
        return RefusalError(self.say("cli-unwritable", file=str(file), reason=reason))

    def ask(
        self,
        question: str,
        now: str,
        change_of: Callable[[str], Change],
        fault_of: Callable[[str], str] = no_fault,
    ) -> Change:
        """What somebody's answer changes: nothing for Enter, else what everybody accepts."""
        shown = f"[{now}]" if now else self.say("setup-empty")
        while typed := typed_answer(f"{question} {shown}"):
            if not (said := typed.strip()):
                print(self.say("setup-wrong", words=self.say("setup-blank")))
                continue
            value = "" if said == NOTHING else said
            change = change_of(value)
            if not (wrong := fault_of(value) or self.objection(change)):
                return change
            print(self.say("setup-wrong", words=wrong))
        return {}

    def ask_for(
        self, section: str, key: str, question: str, fault_of: Callable[[str], str] = no_fault
    ) -> Change:
        """What somebody's answer changes about one text of the settings."""
        now = str(getattr(getattr(self.settings, section), key))
        return self.ask(question, now, lambda said: {(section, key): said}, fault_of)
