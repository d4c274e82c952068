"""A folder is written piece by piece: only what differs, nothing of others, never broken."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalog.choices import Status
from kiosk.catalog.model import Catalog, Offer
from kiosk.site.publishing import DamagedMemoryError, publish
from kiosk.site.site_folder import ForeignFolderError
from tests.catalog.shipped import shipped
from tests.site.sites import broken_links, edition
from tests.walls.tree import ROOT

FEW = ("sprachcafe", "auslaenderbehoerde", "kleiderausgabe", "telefonseelsorge")


def catalog_of(*ids: str, **changed: Offer) -> Catalog:
    """The shipped catalogue with these offers alone, some of them changed."""
    offers = {id: shipped().offers[id] for id in ids}
    return replace(shipped(), offers=offers | changed)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which a few offers are published in German and Arabic."""
    publish(edition("de", "ar", catalog=catalog_of(*FEW)), tmp_path / "site")
    yield tmp_path / "site"
    assert broken_links(tmp_path / "site") == []


def times(folder: Path) -> dict[str, int]:
    """When each file was written last."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.stat().st_mtime_ns for file in files}


@pytest.mark.exhaustive
def test_publishing_twice_writes_nothing(folder: Path) -> None:
    before = times(folder)
    done = publish(edition("de", "ar", catalog=catalog_of(*FEW)), folder)
    assert (done.new, done.changed, done.removed) == (0, 0, 0)
    after = times(folder)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed <= {".published.txt.lock"}


@pytest.mark.exhaustive
def test_one_change_writes_only_the_pages_that_say_it(folder: Path) -> None:
    free = replace(shipped().offers["kleiderausgabe"], languages_spoken=("so",))
    before = times(folder)
    publish(edition("de", "ar", catalog=catalog_of(*FEW, kleiderausgabe=free)), folder)
    changed = {name for name, at in times(folder).items() if before.get(name) != at}
    assert "de/kleiderausgabe/index.html" in changed
    assert "de/sprachcafe/index.html" not in changed
    assert len(changed) < 20


@pytest.mark.exhaustive
def test_what_others_have_put_there_stays(folder: Path) -> None:
    (folder / "favicon.ico").write_bytes(b"ours")
    (folder / "de" / "sprachcafe" / "photo.jpg").write_bytes(b"ours")
    publish(edition("de", catalog=catalog_of("auslaenderbehoerde")), folder)
    assert (folder / "favicon.ico").exists()
    assert (folder / "de" / "sprachcafe" / "photo.jpg").exists()


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(ForeignFolderError):
        publish(edition("de", catalog=catalog_of(*FEW)), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.exhaustive
def test_a_list_that_names_files_outside_removes_none_of_them(folder: Path) -> None:
    outside = folder.parent / "mine.txt"
    outside.write_text("mine", "utf-8")
    with (folder / "published.txt").open("a", encoding="utf-8") as listed:
        listed.write(f"../mine.txt\n{outside}\n")
    publish(edition("de", "ar", catalog=catalog_of(*FEW)), folder)
    assert outside.exists()


@pytest.mark.exhaustive
def test_a_file_that_was_damaged_is_written_again(folder: Path) -> None:
    page = folder / "de" / "sprachcafe" / "index.html"
    good = page.read_bytes()
    page.write_bytes(b"")
    publish(edition("de", "ar", catalog=catalog_of(*FEW)), folder)
    assert page.read_bytes() == good


@pytest.mark.exhaustive
def test_an_offer_that_is_over_keeps_a_page_that_says_so(folder: Path) -> None:
    old = replace(shipped().offers["kleiderausgabe"], status=Status.HISTORIC)
    publish(edition("de", "ar", catalog=catalog_of(*FEW, kleiderausgabe=old)), folder)
    page = (folder / "de" / "kleiderausgabe" / "index.html").read_text("utf-8")
    assert "Dieses Angebot gibt es nicht mehr." in page


@pytest.mark.exhaustive
def test_an_offer_whose_file_is_deleted_keeps_its_page_for_ever(folder: Path) -> None:
    for _ in range(2):
        publish(edition("de", "ar", catalog=catalog_of(*FEW[:2])), folder)
        page = (folder / "ar" / "kleiderausgabe" / "index.html").read_text("utf-8")
        assert "هذا العرض" in page or "لم يعد" in page
        assert 'href="../../ar/-/needs/daily.clothes/"' in page


@pytest.mark.exhaustive
def test_an_offer_with_another_id_is_found_under_the_old_one(folder: Path) -> None:
    renamed = replace(shipped().offers["sprachcafe"], id="frauencafe", was=("sprachcafe",))
    publish(edition("de", "ar", catalog=catalog_of(*FEW[1:], frauencafe=renamed)), folder)
    page = (folder / "ar" / "sprachcafe" / "index.html").read_text("utf-8")
    assert 'content="0; url=../../ar/frauencafe/"' in page


@pytest.mark.exhaustive
def test_codes_in_a_language_that_is_offered_no_more_lead_to_the_first_one(folder: Path) -> None:
    for _ in range(2):
        publish(edition("de", catalog=catalog_of(*FEW)), folder)
        page = (folder / "ar" / "sprachcafe" / "index.html").read_text("utf-8")
        assert 'content="0; url=../../de/sprachcafe/"' in page
        assert not (folder / "ar" / "-").exists()


def test_a_memory_that_nobody_can_read_loses_no_page(folder: Path) -> None:
    memory = folder / "printed.json"
    good = memory.read_bytes()
    memory.write_text("[1", "utf-8")
    with pytest.raises(DamagedMemoryError):
        publish(edition("de", "ar", catalog=catalog_of(*FEW[:2])), folder)
    memory.write_bytes(good)


@pytest.mark.exhaustive
def test_a_killed_publishing_leaves_every_link_whole(tmp_path: Path) -> None:
    chance = random.Random(11)
    for round in range(24):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.site.publish_again", str(tmp_path / "site"), str(round)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0, 0.8))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert broken_links(tmp_path / "site") == []
    for _ in range(2):
        publish(edition("de", "ar", catalog=catalog_of(*FEW)), tmp_path / "site")
    lines = (tmp_path / "site" / "published.txt").read_text("utf-8").splitlines()[1:]
    there = {name for name in times(tmp_path / "site") if "published.txt" not in name}
    assert {line.partition("\t")[0] for line in lines} == there
