"""`kiosk new provider`: adds one to those who offer and support."""

from argparse import Namespace

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.fresh_offer import identity_for
from kiosk.catalog.editing.house_entries import PROVIDERS_FILE, with_provider
from kiosk.catalog.field_table.words import PROVIDER
from kiosk.catalog.json_schema.schema_folder import keep_up
from kiosk.catalog.reading.loader import load
from kiosk.cli.answers import refusing_at_the_end
from kiosk.cli.choosing import chosen, meant
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.new_entry import content_of, refuse_faults, told
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say


def run(arguments: Namespace) -> int:
    """Ask what is not said yet, and add the provider."""
    say, silent = staff_words(), arguments.yes
    folder = settings_for_editing(arguments.config, say).content_folder
    with import_refusals(folder, say), refusing_at_the_end(say("new-ended")):
        catalog = load(folder).catalog
        name = told(arguments.name, "new-ask-name", say, silent=silent, needed=True)
        same = [one.id for one in catalog.providers.values() if one.name == name]
        if same or arguments.id in catalog.providers:
            identity = same[0] if same else arguments.id
            raise RefusalError(say("new-provider-there", id=identity))
        kind = _kind(arguments.kind, say, silent=silent)
        url = told(arguments.url, "new-ask-url", say, silent=silent)
        summary = told(arguments.summary, "new-ask-who", say, silent=silent)
        identity = arguments.id or identity_for(name, catalog.providers, "anbieter")
        text = {"de": {"summary": summary}} if summary else {}
        entry = {"id": identity, "name": name, "kind": kind, "url": url, "text": text}
        with storage.exclusive(folder / IMPORTED):
            fresh = with_provider(content_of(folder, PROVIDERS_FILE, say), entry)
            refuse_faults(fresh.errors, say)
            ContentEditor(folder, "new provider").write(fresh.name, fresh.text.encode())
            keep_up(folder, load(folder))
    print(say("new-provider-done", name=name, id=identity, file=PROVIDERS_FILE))
    return 0


def _kind(given: str, say: Say, *, silent: bool) -> str:
    """What kind of provider it is, by its German or its own word."""
    if given:
        return meant(given, PROVIDER, "--kind", say)
    if silent:
        raise RefusalError(say("new-ask-kind-needed"))
    while not (found := chosen(say("new-ask-kind"), "", PROVIDER, say)):
        print(say("new-ask-kind-needed"))
    return found[0]
