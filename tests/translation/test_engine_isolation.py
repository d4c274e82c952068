"""The engine reaches no network, writes no text anywhere, and heeds nothing that others set."""

import sys
from pathlib import Path

import pytest

from tests.translation.conftest import Engines
from tests.translation.watching import Watch

SECRET = "Kowalski-Geheimnis"

TRY_THE_NETWORK = """
    import asyncio, socket
    for attempt in (
        lambda: socket.socket(),
        lambda: socket.socketpair(),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.create_connection(("127.0.0.1", 9), 1),
        lambda: asyncio.new_event_loop(),
    ):
        try:
            attempt()
        except PermissionError:
            note("refused")
        else:
            note("reached")"""

TALK = """
    import logging, sys
    logging.basicConfig(filename={log!r}, level=logging.DEBUG, force=True)
    logging.getLogger("argostranslate.utils").propagate = True
    for level in (logging.DEBUG, logging.INFO, logging.CRITICAL):
        logging.getLogger("argostranslate.utils").log(level, "a text")
    print("a stray line")
    print("a stray line", file=sys.stderr)"""

SHOW_WHAT_IS_HELD = """
    for name in os.listdir("/proc/self/fd"):
        try:
            note(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            pass
    note(open("/proc/self/cmdline").read() + open("/proc/self/environ").read())"""

LOOK_FOR_THE_SECRET = f"""
    import gc
    secret = "-".join({SECRET.split("-")})
    found = any(
        held is not secret and isinstance(held, (str, bytes)) and secret in str(held)
        for holder in gc.get_objects()
        for held in gc.get_referents(holder)
    )
    note("there" if found else "gone")"""


def test_the_engine_can_open_no_socket_at_all(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching = watched(TRY_THE_NETWORK)
    assert engines(house_packages).translated(["Tag"], "de", "en") == ["day"]
    assert watching.noted == ["refused"] * 5


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_the_engine_holds_no_socket_and_no_text_where_others_see_it(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching = watched(SHOW_WHAT_IS_HELD)
    engines(house_packages).translated([f"Tag {SECRET}"], "de", "en")
    held = "\n".join(watching.noted)
    assert "pipe:" in held
    assert "socket:" not in held
    assert SECRET not in held


def test_the_engine_logs_nothing_and_a_stray_line_spoils_no_answer(
    house_packages: Path, engines: Engines, watched: Watch, capfd: pytest.CaptureFixture[str]
) -> None:
    watching = watched(TALK)
    assert engines(house_packages).translated(["Tag"], "de", "en") == ["day"]
    assert watching.noted == []
    assert capfd.readouterr() == ("", "")


def test_the_engine_leaves_nothing_in_the_home_or_among_temporary_files(
    house_packages: Path, engines: Engines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    engine = engines(house_packages)
    engine.translated([f"Tag {SECRET}"], "de", "tr")
    engine.close()
    assert [path for path in tmp_path.rglob("*") if path.parent != tmp_path] == []


@pytest.mark.parametrize(
    "settings",
    [
        '{"ARGOS_MODEL_PROVIDER": "LIBRETRANSLATE", "ARGOS_CHUNK_TYPE": "STANZA"}',
        '{"ARGOS_DEVICE_TYPE": "cuda", "ARGOS_BEAM_SIZE": "none"}',
        "[]",
        "{",
    ],
)
def test_settings_in_the_home_do_not_count(
    house_packages: Path,
    engines: Engines,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: str,
) -> None:
    file = tmp_path / ".config" / "argos-translate" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(settings, "utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert engines(house_packages).translated(["Guten Tag"], "de", "tr") == ["Iyi günler"]


def test_settings_in_the_environment_do_not_count(
    house_packages: Path, engines: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "ARGOS_MODEL_PROVIDER": "OPENAI",
        "ARGOS_PACKAGES_DIR": "/nowhere",
        "ARGOS_BEAM_SIZE": "none",
        "ARGOS_DEBUG": "1",
        "ARGOS_CHUNK_TYPE": "SPACY",
        "SNAP": "/nowhere",
    }.items():
        monkeypatch.setenv(name, value)
    assert engines(house_packages).translated(["Guten Tag"], "de", "tr") == ["Iyi günler"]


def test_code_in_the_folder_from_which_the_kiosk_runs_is_not_run(
    house_packages: Path, engines: Engines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "queue.py").write_text("raise SystemExit(7)\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert engines(house_packages).translated(["Tag"], "de", "en") == ["day"]


def test_a_crash_leaves_no_core_file_with_the_last_text(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching = watched("    import resource; note(resource.getrlimit(resource.RLIMIT_CORE))")
    engines(house_packages).translated(["Tag"], "de", "en")
    assert watching.noted == ["(0, 0)"]


def test_the_last_text_is_not_kept(house_packages: Path, engines: Engines, watched: Watch) -> None:
    watching, engine = watched(LOOK_FOR_THE_SECRET), engines(house_packages)
    engine.translated([f"Tag {SECRET}"], "de", "en")
    engine.translated(["Tag"], "de", "tr")
    assert watching.noted == ["there", "gone"]
