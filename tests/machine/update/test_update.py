"""A good version replaces the one in use; any other leaves it, or it comes back."""

import os
import tarfile
from pathlib import Path

import pytest

from kiosk.cli.refusal import REFUSED
from tests.machine.update.release_workshop import (
    DEAF,
    PROGRAM,
    UNFIT,
    Workshop,
    forget_signature,
    gpg,
    lay,
    make_key,
)


def refused(workshop: Workshop, words: str) -> None:
    """The update says why not, and everything is as it was."""
    before = kept(workshop)
    answer = workshop.update()
    assert (answer.returncode, answer.stdout) == (REFUSED, "")
    assert words in answer.stderr
    assert kept(workshop) == before
    assert workshop.start() == "1.0"


def kept(workshop: Workshop) -> set[str]:
    """What lies in the folder of the releases but for locks and the list of the refused."""
    names = os.listdir(workshop.kept) if workshop.kept.is_dir() else []
    return {name for name in names if not name.endswith(".lock") and name != "refused"}


@pytest.mark.exhaustive
def test_a_good_version_takes_the_place_of_the_one_in_use(workshop: Workshop) -> None:
    workshop.publish("1.1")
    answer = workshop.update()
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "Fassung 1.1 ist da und geprüft." in answer.stdout
    assert workshop.start() == "1.1"
    workshop.confirm()
    assert kept(workshop) == {"1.1", "current"}
    assert [workshop.start() for _ in range(4)] == ["1.1"] * 4


@pytest.mark.exhaustive
def test_the_newest_of_several_is_taken(workshop: Workshop) -> None:
    for version in ("1.2", "1.10", "1.9.9"):
        workshop.build(version)
    workshop.sign()
    workshop.update()
    assert workshop.start() == "1.10"


def test_it_is_compiled_once_and_for_all(workshop: Workshop) -> None:
    workshop.publish("1.1")
    workshop.update()
    assert list((workshop.kept / "1.1/program/kiosk/__pycache__").glob("part_7.*.pyc"))


def test_the_same_version_once_more_changes_nothing_and_a_night_says_nothing(
    workshop: Workshop,
) -> None:
    workshop.publish("1.0.0")
    assert workshop.update("--nightly").stdout == ""
    assert workshop.update().stdout == "Fassung 1.0 ist die neueste.\n"
    assert kept(workshop) == set()


def test_no_older_version_is_taken(workshop: Workshop) -> None:
    workshop.publish("0.9")
    assert workshop.update().returncode == 0
    assert workshop.start() == "1.0"


@pytest.mark.exhaustive
def test_a_version_that_never_gets_ready_goes_back_after_its_second_start(
    workshop: Workshop,
) -> None:
    workshop.publish("1.1")
    workshop.update()
    assert [workshop.start() for _ in range(4)] == ["1.1", "1.1", "1.0", "1.0"]
    assert "Fassung 1.1 ist auf diesem Gerät schon gescheitert" in workshop.update().stdout
    workshop.publish("1.2")
    workshop.update()
    assert workshop.start() == "1.2"


@pytest.mark.exhaustive
def test_it_goes_back_to_the_release_that_had_proved_itself(workshop: Workshop) -> None:
    for version in ("1.1", "1.2"):
        workshop.publish(version)
        workshop.update()
        assert workshop.start() == version
        if version == "1.1":
            workshop.confirm()
    assert [workshop.start() for _ in range(3)] == ["1.2", "1.1", "1.1"]


@pytest.mark.exhaustive
def test_a_version_on_trial_is_not_what_a_later_one_goes_back_to(workshop: Workshop) -> None:
    for version in ("1.1", "1.2"):
        workshop.publish(version)
        workshop.update()
    assert [workshop.start() for _ in range(3)] == ["1.2", "1.2", "1.0"]


@pytest.mark.exhaustive
def test_only_the_one_before_is_kept(workshop: Workshop) -> None:
    for version in ("1.1", "1.2", "1.3"):
        workshop.publish(version)
        workshop.update()
        workshop.start()
        workshop.confirm()
    workshop.update()
    assert kept(workshop) == {"1.2", "1.3", "current"}


@pytest.mark.exhaustive
def test_whoever_goes_back_by_hand_stays_there_until_there_is_a_later_one(
    workshop: Workshop,
) -> None:
    for version in ("1.1", "1.2"):
        workshop.publish(version)
        workshop.update()
        workshop.start()
        workshop.confirm()
    assert "Statt 1.2 gilt wieder Fassung 1.1." in workshop.update("--back").stdout
    assert workshop.start() == "1.1"
    workshop.update()
    assert workshop.start() == "1.1"
    workshop.update("--back")
    assert workshop.start() == "1.0"
    answer = workshop.update("--back")
    assert (answer.returncode, "kam mit dem Paket" in answer.stderr) == (REFUSED, True)


@pytest.mark.exhaustive
def test_a_package_that_apt_made_newer_wins(workshop: Workshop) -> None:
    workshop.publish("1.1")
    workshop.update()
    workshop.start()
    workshop.confirm()
    (workshop.root / PROGRAM).rename(workshop.folder / "old")
    lay(workshop.root / PROGRAM, "1.2")
    assert workshop.start() == "1.2"
    workshop.publish("1.3")
    workshop.update()
    assert [workshop.start() for _ in range(3)] == ["1.3", "1.3", "1.2"]


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("check", "words"),
    [(UNFIT, "✗ Inhalt: so nicht"), (DEAF, "kommt mit diesem Kiosk nicht zurecht")],
)
def test_a_version_that_does_not_get_on_with_the_content_is_refused_for_good(
    workshop: Workshop, check: str, words: str
) -> None:
    workshop.publish("1.1", check)
    refused(workshop, words)
    assert workshop.update("--nightly").stdout == ""


@pytest.mark.exhaustive
def test_a_fault_of_the_content_that_both_find_keeps_no_version_back(workshop: Workshop) -> None:
    (workshop.root / PROGRAM).rename(workshop.folder / "old")
    lay(workshop.root / PROGRAM, "1.0", UNFIT)
    workshop.publish("1.1", UNFIT)
    workshop.update()
    assert workshop.start() == "1.1"


def test_a_version_that_is_another_than_it_says_is_refused(workshop: Workshop) -> None:
    lay(workshop.folder / "tree" / PROGRAM, "1.1")
    workshop.pack(workshop.folder / "tree", "1.2")
    workshop.sign()
    refused(workshop, "startet auf diesem Gerät nicht")


@pytest.mark.exhaustive
def test_a_changed_byte_is_found(workshop: Workshop) -> None:
    package = workshop.build("1.1")
    workshop.sign()
    content = bytearray(package.read_bytes())
    content[len(content) // 2] ^= 1
    package.write_bytes(content)
    refused(workshop, "ist nicht die Datei, die unterschrieben wurde")
    content[len(content) // 2] ^= 1
    package.write_bytes(content)
    workshop.update()
    assert workshop.start() == "1.1"


def test_checksums_that_were_changed_are_not_believed(workshop: Workshop) -> None:
    workshop.publish("1.1")
    forget_signature(workshop.releases)
    refused(workshop, "Die Unterschrift (SHA256SUMS.sig) fehlt, ist beschädigt")


def test_somebody_elses_signature_does_not_count(workshop: Workshop) -> None:
    workshop.publish("1.1")
    make_key("other@example.org")
    sums = workshop.releases / "SHA256SUMS"
    gpg("--yes", "-u", "other@example.org", "--output", f"{sums}.sig", "--detach-sign", str(sums))
    refused(workshop, "von jemand anderem")


def test_a_missing_signature_does_not_count(workshop: Workshop) -> None:
    workshop.publish("1.1")
    (workshop.releases / "SHA256SUMS.sig").unlink()
    refused(workshop, "lässt sich nicht lesen")


def test_without_a_key_nothing_is_taken(workshop: Workshop) -> None:
    workshop.publish("1.1")
    (workshop.root / "usr/share/meerbusch-kiosk/release-key.gpg").unlink()
    refused(workshop, "Legen Sie ihn als " + str(workshop.root / "etc/kiosk/release-key.gpg"))


def test_a_house_may_trust_a_key_of_its_own_instead(workshop: Workshop) -> None:
    workshop.publish("1.1")
    make_key("house@example.org")
    (workshop.root / "etc/kiosk").mkdir(parents=True)
    ring = workshop.root / "etc/kiosk/release-key.gpg"
    gpg("--output", str(ring), "--export", "house@example.org")
    refused(workshop, "von jemand anderem")


def test_an_open_web_address_is_refused(workshop: Workshop) -> None:
    answer = workshop.update(place="http://127.0.0.1:9/releases")
    assert (answer.returncode, answer.stdout) == (REFUSED, "")
    assert "nicht verschlüsselt" in answer.stderr


@pytest.mark.parametrize("link", ["symlink", "hard link", "escape"])
def test_an_archive_that_leads_out_of_its_folder_is_refused(workshop: Workshop, link: str) -> None:
    tree = workshop.folder / "tree"
    lay(tree / PROGRAM, "1.1")
    if link == "symlink":
        (tree / PROGRAM / "out").symlink_to("/etc")
    elif link == "hard link":
        os.link(tree / PROGRAM / "kiosk/part_1.py", tree / PROGRAM / "kiosk/part_one.py")
    package = workshop.pack(tree, "1.1")
    if link == "escape":
        with_member(package, f"./{PROGRAM}/../../../../etc/out")
    workshop.sign()
    refused(workshop, "etwas, was nicht hineingehört")


def with_member(package: Path, name: str) -> None:
    """Make a package of the same kind whose archive has one file of that name."""
    data = package.with_name("data.tar")
    with tarfile.open(data, "w") as archive:
        archive.addfile(tarfile.TarInfo(name))
    content = package.read_bytes()
    head = content[: content.rindex(b"data.tar")]
    size = data.stat().st_size
    entry = f"{'data.tar':<16}{0:<12}{0:<6}{0:<6}{100644:<8}{size:<10}`\n".encode()
    package.write_bytes(head + entry + data.read_bytes())
    data.unlink()


def test_the_content_is_never_touched(workshop: Workshop) -> None:
    content = workshop.root / "etc/kiosk/content"
    content.mkdir(parents=True)
    (content / "needs.yaml").write_text("needs: []\n")
    before = content.stat().st_mtime_ns, (content / "needs.yaml").stat()
    tree = workshop.folder / "tree"
    lay(tree / PROGRAM, "1.1")
    (tree / "etc/kiosk/content").mkdir(parents=True)
    (tree / "etc/kiosk/content/needs.yaml").write_text("needs: [other]\n")
    workshop.pack(tree, "1.1")
    workshop.sign()
    workshop.update()
    assert workshop.start() == "1.1"
    assert (content.stat().st_mtime_ns, (content / "needs.yaml").stat()) == before
