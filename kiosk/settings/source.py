"""The text of `kiosk.toml` with its lines, and the error that names one of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


class SettingsError(Exception):
    """The settings cannot be used; the text names file, line, key and remedy in German."""


@dataclass(frozen=True, slots=True)
class Source:
    """The settings as they are written; lines count from 1."""

    file: Path
    text: str

    def error(
        self,
        section: str,
        key: str,
        wrong: str,
        known: Mapping[str, object] | None = None,
        written: str = "",
        times: int = 1,
    ) -> SettingsError:
        """What to raise for `key`, with its line and, for a slip of the pen, a suggestion.

        `written` is the word to which the known ones are compared, the key itself if empty; it
        is wrong when it stands there for the `times`-th time.
        """
        message = f"{self.file}:{self.line(section, key, written, times)}: {key}: {wrong}."
        if known:
            near = get_close_matches(written or key, known, 1)
            message += f" Meinten Sie „{near[0]}“?" if near else f" Es gibt: {', '.join(known)}."
        return SettingsError(message)

    def line(self, section: str, key: str, word: str = "", times: int = 1) -> int:
        """The line on which `key` stands in `section`, or `word` behind it; 1 where neither is.

        A key inside braces stands where its section does.
        """
        lines = self.text.splitlines()
        begin = self._key_line(section, key) or self._key_line("", section) or 1
        quoted = (f'"{word}"', f"'{word}'")
        for number, line in enumerate(lines[begin - 1 :] if word else (), begin):
            times -= sum(line.count(one) for one in quoted)
            if times <= 0:
                return number
        return begin

    def _key_line(self, section: str, key: str) -> int | None:
        """The line on which `key` is written, in its section or with the section's name."""
        name = rf"[\"']?{re.escape(key)}[\"']?"
        full = rf"[\"']?{re.escape(section)}[\"']?\s*\.\s*{name}" if section else name
        inside = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            if header := re.match(r"\s*\[{1,2}\s*[\"']?([^\]\"']+?)[\"']?\s*\]", line):
                inside = header[1]
                if not section and inside.partition(".")[0] == key:
                    return number
            elif inside in ("", section):
                wanted = name if inside == section else full
                if re.match(rf"\s*{wanted}\s*[=.]", line):
                    return number
        return None
