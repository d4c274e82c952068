"""Looking over a file in the editor of one's own before it is written."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.catalog.checking.trial import trial
from kiosk.catalog.choices import Status
from kiosk.catalog.editing.fresh_offer import FreshOffer
from kiosk.catalog.model import Catalog
from kiosk.cli.asking import agreed
from kiosk.cli.editor_program import EditorError, edited_text
from kiosk.problems import Say


def edited_by_hand(fresh: FreshOffer, catalog: Catalog, today: date, say: Say) -> FreshOffer:
    """The file as somebody leaves it in the editor, which opens again until the check agrees."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if not editor or not agreed(say("new-ask-editor", editor=editor), say):
        return fresh
    changed = fresh
    while True:
        try:
            text = edited_text(changed.text, Path(fresh.name).name)
        except EditorError as error:
            print(say("new-editor-failed", editor=error.editor))
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
