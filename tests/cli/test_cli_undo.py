"""The last change of the content is taken back, after everybody has seen what that means."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

import pytest

from kiosk.catalog.editing.content_changes import FOLDER, changes, take_back
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow, changing, written
from tests.catalog.content_folder import Content
from tests.cli.typed_lines import Run

NEW = ("new", "offer", "--title=Tee", "--yes")


def git(content: Content, *words: str) -> None:
    """Run git in the content folder."""
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", *who, *words], cwd=content.folder, check=True, capture_output=True)


@pytest.fixture
def committed(content: Content) -> Content:
    """A content folder that is a git repository."""
    git(content, "init", "-q")
    git(content, "add", ".")
    git(content, "commit", "-qm", "x")
    return content


def files(content: Content) -> dict[str, bytes]:
    """Everything that the kiosk reads of the folder."""
    return {
        str(file.relative_to(content.folder)): file.read_bytes()
        for file in content.folder.rglob("*")
        if file.is_file() and not any(part.startswith(".") for part in file.parts[-2:])
    }


@pytest.mark.parametrize(
    "command",
    [
        NEW,
        ("new", "provider", "--name=Verein", "--kind=Verein", "--yes"),
        ("new", "need", "--title=Chat", "--under=german", "--yes"),
        ("verify", "notruf"),
    ],
)
def test_what_a_command_did_is_taken_back_to_the_byte(
    run: Run, content: Content, command: tuple[str, ...]
) -> None:
    before = files(content)
    assert run(*command, typed=())[0] == 0
    assert files(content) != before
    assert run("undo", "--yes", typed=())[0] == 0
    assert files(content) == before


def test_the_schemas_follow_a_new_need_and_its_way_back(run: Run, content: Content) -> None:
    run("schema", typed=())
    before = (content.folder / ".schema/offer.json").read_bytes()
    run("new", "need", "--title=Chat", "--under=german", "--yes", typed=())
    assert "schema" not in run("check", typed=())[1]
    assert b"german.chat" in (content.folder / ".schema/offer.json").read_bytes()
    run("undo", "--yes", typed=())
    assert (content.folder / ".schema/offer.json").read_bytes() == before


def test_schemas_that_follow_a_command_are_no_change_by_hand(run: Run, committed: Content) -> None:
    run("schema", typed=())
    git(committed, "add", ".")
    git(committed, "commit", "-qm", "y")
    before = files(committed)
    run("new", "need", "--title=Chat", "--under=german", "--yes", typed=())
    assert "kiosk new need" in run("undo", "--yes", typed=())[1]
    assert files(committed) == before


def test_it_says_first_what_it_would_do_and_enter_leaves_all(run: Run, content: Content) -> None:
    run("verify", "notruf", typed=())
    before = files(content)
    _, told, _ = run("undo", typed=("",))
    assert "kiosk verify" in told
    assert "+ last_verified: 2026-10-15" in told
    assert files(content) == before


def test_the_change_before_comes_next(run: Run, content: Content) -> None:
    before = files(content)
    run(*NEW, typed=())
    run("verify", "notruf", typed=())
    run("undo", "--yes", typed=())
    run("undo", "--yes", typed=())
    assert files(content) == before


def test_a_file_changed_by_hand_since_is_not_lost(run: Run, content: Content) -> None:
    run("verify", "notruf", typed=())
    content.change("helplines/notruf.yaml", "Feuerwehr und", "Feuerwehr,")
    before = files(content)
    status, _, complaint = run("undo", "--yes", typed=())
    assert status == 2
    assert "helplines/notruf.yaml" in complaint
    assert files(content) == before


@pytest.mark.parametrize("wrong", [{"name": "../x.yaml"}, {"name": 1}, {"head": "1"}])
def test_a_record_that_no_command_wrote_changes_nothing(
    run: Run, content: Content, wrong: dict[str, object]
) -> None:
    outside = content.folder.parent / "x.yaml"
    outside.write_bytes(b"x")
    run(*NEW, typed=())
    (record,) = (content.folder / FOLDER).glob(".0*.json")
    document = json.loads(record.read_bytes())
    document["files"][0] |= {"after": blake2b(b"x", digest_size=16).hexdigest(), **wrong}
    record.write_text(json.dumps(document))
    before = files(content)
    assert run("undo", "--yes", typed=())[0] == 2
    assert outside.exists()
    assert files(content) == before


def test_where_nothing_has_changed_there_is_nothing_to_undo(run: Run) -> None:
    assert run("undo", typed=())[0] == 2


def test_a_change_by_hand_goes_back_to_the_last_commit(run: Run, committed: Content) -> None:
    before = files(committed)
    committed.change("offers/cafe.yaml", "cost: free", "cost: fee")
    _, told, _ = run("undo", typed=("j",))
    assert "- cost: fee" in told
    assert files(committed) == before


def test_what_was_reviewed_at_the_kiosk_is_no_change_by_hand(run: Run, committed: Content) -> None:
    memory = committed.folder / "translations.json"
    row = MemoryRow("offers/cafe", "tr", Text("Kahve", origin=Origin.MACHINE), "x")
    memory.write_bytes(written({1: row}))
    git(committed, "add", ".")
    git(committed, "commit", "-qm", "y")
    with changing(memory) as rows:
        rows[next(iter(rows))] = replace(row, by="y")
    assert run("undo", "--yes", typed=())[0] == 2
    with changing(memory) as rows:
        assert [one.by for one in rows.values()] == ["y"]


def test_a_file_deleted_by_hand_comes_back(run: Run, committed: Content) -> None:
    before = files(committed)
    (committed.folder / "offers/cafe.yaml").unlink()
    run("undo", "--yes", typed=())
    assert files(committed) == before


def test_a_restored_file_can_be_had_back_as_it_was_by_hand(run: Run, committed: Content) -> None:
    committed.change("offers/cafe.yaml", "cost: free", "cost: fee")
    by_hand = files(committed)
    run("undo", "--yes", typed=())
    run("undo", "--yes", typed=())
    assert files(committed) == by_hand


def test_a_command_after_a_change_by_hand_is_undone_alone(run: Run, committed: Content) -> None:
    committed.change("offers/cafe.yaml", "cost: free", "cost: fee")
    past = time.time() - 60
    os.utime(committed.folder / "offers/cafe.yaml", (past, past))
    before = files(committed)
    run("verify", "notruf", typed=())
    run("undo", "--yes", typed=())
    assert files(committed) == before


def test_the_record_of_changes_is_nothing_for_git(run: Run, committed: Content) -> None:
    run(*NEW, typed=())
    answer = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=all"],
        cwd=committed.folder,
        capture_output=True,
        text=True,
        check=True,
    )
    assert FOLDER not in answer.stdout


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk import storage
from kiosk.catalog.editing.content_changes import ContentEditor

whole = storage.replace
def killed(file, content, **more):
    if file.name == "b" and sys.argv[2] == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    whole(file, content, **more)
    if file.name == "b":
        os.kill(os.getpid(), signal.SIGKILL)
storage.replace = killed
editor = ContentEditor(Path(sys.argv[1]), "new")
editor.write("a", b"new a")
editor.write("b", b"new b")
"""


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_command_that_is_killed_leaves_files_and_record_right(
    tmp_path: Path, moment: str
) -> None:
    (tmp_path / "a").write_bytes(b"old a")
    (tmp_path / "b").write_bytes(b"old b")
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), moment], check=False)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / "b").read_bytes() == (b"old b" if moment == "before" else b"new b")
    take_back(tmp_path, next(changes(tmp_path)))
    assert (tmp_path / "a").read_bytes() == b"old a"
    assert (tmp_path / "b").read_bytes() == b"old b"
