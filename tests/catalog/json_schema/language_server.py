"""The real YAML language server, spoken to as an editor does: JSON-RPC over its pipes.

`npm install --prefix tests/catalog/json_schema` brings it; nothing is asked for while tests run.
"""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

PROGRAM = Path(__file__).parent / "node_modules/yaml-language-server/bin/yaml-language-server"
PATIENCE_SECONDS = 60.0
SETTINGS = {
    "validate": True,
    "completion": True,
    "hover": True,
    "schemaStore": {"enable": False},
}
"""What an editor answers when the server asks; no schema comes from the internet."""

ABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
}
Message = dict[str, Any]


class LanguageServer:
    """A running server; it reads schemas from the disk, and texts from nowhere but here."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._asked = 0
        self._opened = 0

    def start(self, folder: Path) -> None:
        """Greet the server; its words are German, as in an editor that speaks German."""
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            locale="de",
            capabilities=ABILITIES,
            initializationOptions={"l10nPath": str(PROGRAM.parents[1] / "l10n")},
        )
        self._tell("initialized")

    def marked(self, file: Path, text: str) -> dict[int, str]:
        """What the editor marks when the file holds `text`, by line counted from 1."""
        uri = self._open(file, text)
        found = self._until(lambda one: _diagnoses(one, uri))["params"]["diagnostics"]
        return {one["range"]["start"]["line"] + 1: one["message"] for one in found}

    def offered(self, file: Path, text: str) -> list[str]:
        """What the editor offers at the place that `text` marks with |."""
        found = self._ask("textDocument/completion", **self._pointed(file, text))
        return [one["label"] for one in found["items"]]

    def said(self, file: Path, text: str) -> str:
        """What the editor says when somebody points at the place marked with |."""
        found = self._ask("textDocument/hover", **self._pointed(file, text))
        return str(found["contents"]["value"])

    def _pointed(self, file: Path, text: str) -> Message:
        """The place of the | in a file that is open without it."""
        before, _, after = text.partition("|")
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        position = {"line": line, "character": column}
        return {"textDocument": {"uri": self._open(file, before + after)}, "position": position}

    def _open(self, file: Path, text: str) -> str:
        """Open the text under a name of its own, so that no answer belongs to another text."""
        self._opened += 1
        uri = file.with_stem(f"{file.stem}-{self._opened}").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=document)
        return uri

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _ask(self, method: str, **params: Any) -> Any:
        """The server's answer; what it asks meanwhile is answered."""
        self._asked += 1
        number = self._asked
        self._send({"id": number, "method": method, "params": params})
        answer = self._until(lambda one: one.get("id") == number and "method" not in one)
        assert "error" not in answer, answer
        return answer["result"]

    def _until(self, wanted: Callable[[Message], bool]) -> Message:
        while True:
            message = self._read()
            if wanted(message):
                return message
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": _answer(message)})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> Message:
        out = self._process.stdout
        assert out
        length = 0
        while (line := out.readline().strip()) or not length:
            assert line, "the language server has ended"
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return dict(json.loads(out.read(length)))


def _diagnoses(message: Message, uri: str) -> bool:
    """Whether a message says what is wrong in a file."""
    published = message.get("method") == "textDocument/publishDiagnostics"
    return published and message["params"]["uri"] == uri


def _answer(message: Message) -> Any:
    """What an editor answers to the server's question."""
    if message["method"] == "workspace/configuration":
        asked = message["params"]["items"]
        return [SETTINGS if one.get("section") == "yaml" else {} for one in asked]
    return None


@contextmanager
def language_server(folder: Path) -> Iterator[LanguageServer]:
    """A server for the files of a folder, ended with the block or when it does not answer."""
    if shutil.which("node") is None:
        pytest.skip("needs the program node")
    if not PROGRAM.is_file():
        pytest.skip("needs the npm package yaml-language-server")
    command = ["node", str(PROGRAM), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        watchdog = Timer(PATIENCE_SECONDS, process.kill)
        watchdog.start()
        try:
            server = LanguageServer(process)
            server.start(folder)
            yield server
        finally:
            watchdog.cancel()
            process.kill()
