"""What a provider wants changed: its corrections beside what the files say now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.catalog import text_keys
from kiosk.catalog.editing import yaml_tree
from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.verification import HALF_A_YEAR
from kiosk.catalog.editing.yaml_tree import EditRefusedError, planted
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.field import FieldKind
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.content_files import FileFaultError
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened
from kiosk.exchange.field_differences import FieldDifference, order_at
from kiosk.exchange.inherited_values import entries
from kiosk.exchange.provider_table.field_words import (
    ABSENT,
    german_words,
    meant_value,
    unknown_words,
)
from kiosk.exchange.provider_table.german_hours import german_rule, kept_holidays
from kiosk.exchange.provider_table.provider_rows import (
    INVENTED,
    MARK,
    OfferFile,
    asked,
    field_at,
    hint,
    label,
    offer_file,
    said_at,
)
from kiosk.exchange.provider_table.table_reading import Correction, ReturnedTable
from kiosk.language.languages import SOURCE
from kiosk.problems import Problem, Say


@dataclass(slots=True)
class ProviderAnswer:
    """What a provider says about one offer.

    `overtaken` are the labels of fields that have been changed here since the table was made;
    what is said about them waits for a person. `impossible` are sentences about what no field can
    hold; as long as there is one, nothing of the answer is written. `remarks` say what was added.
    """

    file: OfferFile
    title: str
    differences: list[FieldDifference] = field(default_factory=list)
    overtaken: list[str] = field(default_factory=list)
    impossible: dict[yaml_tree.Path, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def provider_answers(
    told: ReturnedTable, folder: Path, catalog: Catalog, report: FileReport, say: Say
) -> list[ProviderAnswer]:
    """The answers about each offer; what belongs to no offer or field is reported."""
    offers = {text_keys.of_offer(one.kind, one.id): one for one in catalog.offers.values()}
    found: dict[str, ProviderAnswer] = {}
    owner = _owner(told.above, catalog)
    for one in told.corrections:
        key, _, place = one.key.partition(MARK)
        offer, path = offers.get(key), _path(place)
        if offer is None:
            report.error_at(one.line, one.column, "provider-unknown", value=shortened(one.key))
            continue
        if owner and offer.provider != owner:
            title = shortened(offer.texts[SOURCE].title)
            report.error_at(one.line, one.column, "provider-foreign", value=title)
            continue
        try:
            if key not in found:
                found[key] = ProviderAnswer(offer_file(folder, offer), offer.texts[SOURCE].title)
        except (EditRefusedError, FileFaultError):
            report.error_at(one.line, one.column, "import-broken-draft", file=f"{key}.yaml")
            continue
        if path in [*asked(found[key].file)]:
            _hear(found[key], path, one, say)
        else:
            report.error_at(one.line, one.column, "provider-unknown", value=shortened(one.key))
    return [one for one in found.values() if one.differences or one.overtaken]


def _owner(above: Sequence[str], catalog: Catalog) -> str:
    """The provider to which a table was sent, by the longest name that ends a line above it."""
    providers = catalog.providers.values()
    named = [one for one in providers if any(line.endswith(one.name) for line in above)]
    return max(named, key=lambda one: len(one.name)).id if named else ""


def _path(place: str) -> yaml_tree.Path:
    """The path that a key names."""
    return tuple(int(part) if part in "0123456789" else part for part in place.split("."))


def _hear(answer: ProviderAnswer, path: yaml_tree.Path, told: Correction, say: Say) -> None:
    """Put a correction to the others, unless it says what the file says."""
    fields, file = field_at(path), answer.file
    ours = "" if path[0] in file.invented else german_words(said_at(file, path), fields)
    value = None if told.words in ABSENT else meant_value(told.words, fields)
    if fields.kind is FieldKind.HOURS and isinstance(value, str):
        value = _with_holidays(answer, value, str(said_at(file, path)), say)
    theirs = "" if value is None else german_words(planted(value), fields)
    if value is not None and (wrong := unknown_words(value, fields)):
        answer.impossible[path] = impossible(path, wrong, say)
    if _plain(theirs) == _plain(ours):
        return
    if _plain(told.said) != _plain(ours):
        answer.overtaken.append(label(path))
    if path[0] in file.inherited:
        _hear_of_inherited(answer, path, value, say)
    answer.differences.append(FieldDifference(path, label(path), ours, theirs, value))


def _hear_of_inherited(
    answer: ProviderAnswer, path: yaml_tree.Path, value: Value | None, say: Say
) -> None:
    """Say that a correction of what holds for several offers is written for this one alone."""
    name = OFFER[str(path[0])].label
    if value is None:
        answer.impossible[path] = say("provider-inherited-away", label=label(path))
    elif (remark := say("inherited-own-now", label=name)) not in answer.remarks:
        answer.remarks.append(remark)


def _with_holidays(answer: ProviderAnswer, rule: str, ours: str, say: Say) -> str:
    """The rule with our holidays, of which most people do not think when they write their hours."""
    kept = kept_holidays(rule, ours)
    if not kept or wording_problems(rule):
        return rule
    answer.remarks.append(say("provider-holidays", kept=german_rule(kept)))
    return f"{rule}; {kept}"


def impossible(path: yaml_tree.Path, wrong: str, say: Say) -> str:
    """That some words cannot stand in a field, and what can."""
    how = hint(field_at(path), say)
    return say("provider-impossible", label=label(path), value=shortened(wrong), how=how)


def refused(file: OfferFile, problem: Problem, say: Say) -> str:
    """What the check refuses, by the label that the provider's table gives the field."""
    for path in asked(file):
        if ".".join(map(str, path)) == problem.field:
            words = say(problem.code, **problem.values)
            return say("provider-refused", label=label(path), words=words)
    return problem.line_in(say)


def _plain(said: str) -> str:
    return " ".join(said.split())


def accepted_text(file: OfferFile, found: Iterable[FieldDifference]) -> str:
    """The file with what a provider says; raises EditRefusedError.

    Whoever says when everything was checked makes a sample a real offer: what was invented goes,
    and only what the provider has told takes its place.
    """
    values = {one.path: one.value for one in found}
    verified = values.get(("last_verified",))
    text = file.text
    if file.sample and isinstance(verified, str):
        text = _made_real(file, text, values)
        values = {path: value for path, value in values.items() if path[0] not in INVENTED}
    for path, value in sorted(values.items(), key=lambda pair: pair[1] is None):
        text = _put(text, file, path, value, values)
    if isinstance(verified, str):
        text = _asked_again(text, file, verified)
    return text


def _made_real(file: OfferFile, text: str, values: Mapping[yaml_tree.Path, Value | None]) -> str:
    """The text without invented data."""
    for top in INVENTED:
        if built := _built(file, top, values):
            text = edited(text, (top,), built, [*OFFER])
        elif top in file.fields:
            text = edited(text, (top,), None)
    return edited(text, ("sample",), None)


def _put(
    text: str,
    file: OfferFile,
    path: yaml_tree.Path,
    value: Value | None,
    values: Mapping[yaml_tree.Path, Value | None],
) -> str:
    """The text with one answer; where nothing of its field is there, all of it comes at once."""
    top = str(path[0])
    if len(path) > 1 and not file.fields.get(top):
        first = next(one for one in values if one[0] == top and values[one] is not None)
        built = _built(file, top, values)
        return edited(text, (top,), built, [*OFFER]) if path == first else text
    if value is None and not said_at(file, path):
        return text
    return edited(text, path, value, order_at(path))


def _built(
    file: OfferFile, top: str, values: Mapping[yaml_tree.Path, Value | None]
) -> Value | None:
    """Everything that is told about a field whose parts are asked about one by one.

    What the file has inherited of it stands beside that: from now on it is the file's own.
    """
    told = {path: value for path, value in values.items() if path[0] == top and value}
    if not told:
        return None
    if (whole := told.get((top,))) is not None:
        return whole
    found = entries(() if top in file.invented else file.inherited.get(top, ()))
    for path, value in told.items():
        at = path[1] if isinstance(path[1], int) else 0
        found += [{} for _ in range(at + 1 - len(found))]
        found[at][str(path[-1])] = value
    return found if top == "contacts" else found[0]


def _asked_again(text: str, file: OfferFile, verified: str) -> str:
    """The text with a later day on which somebody asks again, where it has none."""
    planned = file.fields.get("next_review", "")
    try:
        later = (date.fromisoformat(verified) + HALF_A_YEAR).isoformat()
    except ValueError:
        return text
    if isinstance(planned, str) and planned > verified:
        return text
    return edited(text, ("next_review",), later, [*OFFER])
