"""The settings of an installed kiosk: the project's own, with other places and no printer yet."""

from tomlkit import item, parse
from tomlkit.items import Item, Table

from kiosk.machine.installed_paths import HOME, RECORDS
from kiosk.settings.values import PrinterKind

CHANGED = {
    ("kiosk", "id"): "kiosk",
    ("screen", "kiosk_font"): True,
    ("printer", "kind"): PrinterKind.NONE.value,
    ("records", "folder"): str(RECORDS),
    ("translation", "packages"): str(HOME / "translation"),
    ("fleet", "folder"): str(HOME / "syncthing"),
}
"""What differs from `kiosk.toml` of the project, by section and key."""


def installed_settings(text: str) -> str:
    """The text of `kiosk.toml` for the package; every comment stays in its column if it can."""
    document = parse(text)
    for (section, key), value in CHANGED.items():
        table = document.item(section)
        assert isinstance(table, Table)
        if key not in table:
            table.add(key, value)
            continue
        before, after = table.value.item(key), item(value)
        assert isinstance(before, Item)
        if before.trivia.comment:
            longer = len(after.as_string()) - len(before.as_string())
            after.trivia.comment_ws = " " * max(len(before.trivia.comment_ws) - longer, 1)
            after.trivia.comment = before.trivia.comment
        table[key] = after
    return document.as_string()
