"""Looking over a file in the editor of one's own before it is written."""

import os
import shlex
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.catalog.checking.trial import trial
from kiosk.catalog.choices import Status
from kiosk.catalog.editing.fresh_offer import FreshOffer
from kiosk.catalog.model import Catalog
from kiosk.cli.asking import agreed
from kiosk.problems import Say


def edited_by_hand(fresh: FreshOffer, catalog: Catalog, today: date, say: Say) -> FreshOffer:
    """The file as somebody leaves it in the editor, which opens again until the check agrees."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if not editor or not agreed(say("new-ask-editor", editor=editor), say):
        return fresh
    changed = fresh
    while True:
        text = typed_in(editor, changed.text, Path(fresh.name).name)
        if text is None:
            print(say("new-editor-failed", editor=editor))
            return fresh
        tried = trial(text.encode(), fresh.name, catalog, today)
        changed = replace(changed, text=text, problems=tried.problems, errors=tried.errors)
        if tried.offer:
            draft = tried.offer.status is Status.DRAFT
            return replace(changed, sample=tried.offer.sample, draft=draft)
        print(*(problem.line_in(say) for problem in tried.errors), sep="\n")
        if not agreed(say("new-editor-again"), say, usually=True):
            print(say("new-editor-left"))
            return fresh


def typed_in(editor: str, text: str, name: str) -> str | None:
    """The text after somebody has changed it in an editor; None when that could not be."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_text(text, "utf-8")
        try:
            subprocess.run([*shlex.split(editor), str(file)], check=True)
            return file.read_text("utf-8")
        except (OSError, ValueError, subprocess.SubprocessError):
            return None
