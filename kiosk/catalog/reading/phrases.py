"""The phrasebook, read from `phrases.yaml`."""

from kiosk.catalog import text_keys
from kiosk.catalog.phrasebook import Phrase, PhraseTopic, Reply
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.translation_memory import Drafts, joined
from kiosk.language.languages import SOURCE


def read_phrases(section: Section, known: set[str], memory: Drafts) -> dict[str, PhraseTopic]:
    """The topics that can be shown; the id of each topic and phrase is added to `known`."""
    found: dict[str, PhraseTopic] = {}
    for entry in section.sections("topics"):
        identity = shared_fields.new_id(entry, known)
        drafts = memory.get(text_keys.of_phrase(identity), {})
        topic = PhraseTopic(
            id=identity,
            texts=joined(shared_fields.texts(entry), drafts),
            phrases=_phrases(entry, identity, known if identity else set(), memory),
        )
        entry.finish()
        if identity and SOURCE in topic.texts:
            found[identity] = topic
    section.finish()
    return found


def _phrases(topic: Section, identity: str, known: set[str], memory: Drafts) -> tuple[Phrase, ...]:
    """The phrases of one topic that can be shown; the full id of each is added to `known`."""
    found = []
    for entry in topic.sections("phrases"):
        full = shared_fields.new_id(entry, known, f"{identity}.")
        texts = joined(shared_fields.texts(entry), memory.get(text_keys.of_phrase(full), {}))
        reply = entry.choice("reply", Reply.NONE)
        entry.finish()
        if full and SOURCE in texts:
            found.append(Phrase(full, texts, reply))
    return tuple(found)
