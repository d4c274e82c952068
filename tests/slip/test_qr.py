"""A code on the screen is decoded from its painted cells, as a phone would see them."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.font.code_modules import PATTERNS
from kiosk.slip.codes.qr import (
    BLANK,
    DENSE,
    HALF_BLOCKS,
    LOWER_HALF,
    WITH_FONT,
    Code,
    Level,
    capacity,
    drawn,
    fit,
)
from tests.slip.cells import decoded, painted

PAYLOADS = {
    "link": "https://kiosk.example.org/de/sprachcafe",
    "phone": "+493023125042",
    "short number": "112",
    "route": "geo:51.25,6.70?q=51.25,6.70(Muetterzentrum)",
    "arabic card": "BEGIN:VCARD\r\nVERSION:3.0\r\nN:مقهى اللغة للأمهات\r\n"
    "FN:مقهى اللغة للأمهات\r\nTEL:+493023125042\r\nEND:VCARD\r\n",
    "ukrainian lines": "Мовне кафе для мам\n+493023125042\nсер, 25.11. 16:00-18:00",
    "turkish lines": "Anneler için dil kafesi\nışık, ğüşçö",
    "long text": "Sprachcafe fuer Muetter, mittwochs 16:00 bis 18:00 Uhr. " * 12,
}


def ready(payload: str, columns: int = 200, rows: int = 100) -> Code:
    """The code of a payload for which there is room."""
    code = fit(payload, columns, rows)
    assert code is not None
    return code


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_painted_code_says_its_payload(name: str) -> None:
    assert decoded(painted(ready(PAYLOADS[name]))) == [PAYLOADS[name]]


@pytest.mark.parametrize("cell", [(4, 9), (5, 11), (6, 12), (7, 15), (8, 16), (11, 23)])
@pytest.mark.parametrize("name", ["link", "arabic card"])
def test_a_code_is_read_at_every_cell_size(name: str, cell: tuple[int, int]) -> None:
    assert decoded(painted(ready(PAYLOADS[name]), *cell)) == [PAYLOADS[name]]


@pytest.mark.parametrize("name", PAYLOADS)
def test_the_tightest_space_still_gives_a_readable_code(name: str) -> None:
    rows = next(rows for rows in range(9, 100) if fit(PAYLOADS[name], 2 * rows, rows))
    code = ready(PAYLOADS[name], 2 * rows, rows)
    assert code.zone == 2
    assert decoded(painted(code)) == [PAYLOADS[name]]


@pytest.mark.parametrize("space", [(33, 17), (37, 19), (60, 22), (61, 31), (90, 40)])
def test_a_code_keeps_to_its_space(space: tuple[int, int]) -> None:
    code = ready("https://example.org/a", *space)
    assert code.columns <= space[0]
    assert code.rows <= space[1]


def test_plenty_of_room_gives_a_full_zone_and_the_most_redundancy() -> None:
    code = ready(PAYLOADS["link"])
    assert (code.zone, code.level) == (4, Level.Q)


def test_a_full_zone_goes_before_redundancy() -> None:
    link = PAYLOADS["link"]
    assert (ready(link, 37, 19).zone, ready(link, 37, 19).level) == (4, Level.M)
    assert (ready(link, 36, 18).zone, ready(link, 36, 18).level) == (2, Level.M)


def test_a_payload_too_large_for_the_space_has_no_code() -> None:
    assert fit(PAYLOADS["long text"], 60, 22) is None


def test_no_space_has_no_code() -> None:
    assert fit("a", 0, 0) is None
    assert fit("a", 24, 100) is None


def test_a_payload_beyond_the_largest_code_has_none() -> None:
    assert fit("a" * 2953, 1000, 1000) is None


def test_the_largest_payload_has_a_code() -> None:
    assert ready("a" * 2952, 1000, 1000).level is Level.L


@pytest.mark.parametrize("space", [(25, 13), (33, 17), (45, 22), (60, 27), (96, 27), (999, 999)])
def test_capacity_is_exactly_what_fits(space: tuple[int, int]) -> None:
    limit = capacity(*space)
    assert fit("a" * limit, *space)
    assert fit("a" * (limit + 1), *space) is None


def test_too_little_space_has_no_capacity() -> None:
    assert capacity(24, 12) == 0
    assert capacity(0, 0) == 0


def test_capacity_counts_bytes() -> None:
    limit = capacity(60, 27)
    assert fit("я" * (limit // 2), 60, 27)
    assert fit("я" * (limit // 2 + 1), 60, 27) is None


def test_every_row_covers_the_same_columns() -> None:
    code = ready(PAYLOADS["link"])
    rows = drawn(code)
    assert len(rows) == code.rows
    assert {sum(len(run.text) for run in row) for row in rows} == {code.columns}


def test_only_lower_half_blocks_and_blanks_are_drawn() -> None:
    runs = [run for row in drawn(ready(PAYLOADS["link"])) for run in row]
    assert {char for run in runs for char in run.text} == {BLANK, LOWER_HALF}
    assert all((run.text[0] == BLANK) == (run.ground == run.ink) for run in runs)


def test_the_quiet_zone_is_light_on_all_sides() -> None:
    code = ready(PAYLOADS["link"])
    rows = drawn(code)
    assert rows[0] == rows[1] == rows[-1] == ((BLANK * code.columns, False, False),)
    assert all(not row[0].ground and len(row[0].text) >= 4 for row in rows)
    assert all(not row[-1].ground and len(row[-1].text) >= 4 for row in rows)


def dense(payload: str, columns: int, rows: int) -> Code:
    """The code of a payload in a place that is too small for half blocks."""
    code = fit(payload, columns, rows, WITH_FONT)
    assert code is not None
    assert code.per_cell == DENSE
    return code


def tightest(payload: str) -> Code:
    """The code of a payload in the least rows that hold it with the font."""
    rows = next(rows for rows in range(1, 100) if fit(payload, 2 * rows, rows, WITH_FONT))
    return dense(payload, 2 * rows, rows)


@pytest.mark.parametrize("name", ["route", "arabic card", "turkish lines", "long text"])
def test_with_the_font_a_code_fits_a_quarter_of_the_cells(name: str) -> None:
    code = tightest(PAYLOADS[name])
    half_blocks = next(rows for rows in range(1, 100) if fit(PAYLOADS[name], 2 * rows, rows))
    assert code.rows <= half_blocks / 2 + 1
    assert decoded(painted(code)) == [PAYLOADS[name]]


def test_large_modules_go_before_everything() -> None:
    link = PAYLOADS["link"]
    large = fit(link, 34, 17, WITH_FONT)
    assert large == fit(link, 34, 17)
    assert large is not None
    assert (large.per_cell, large.zone) == (HALF_BLOCKS, 2)
    assert dense(link, 30, 16).level is Level.Q


@pytest.mark.parametrize("space", [(13, 7), (17, 9), (23, 12), (30, 13), (34, 15), (44, 22)])
def test_capacity_with_the_font_is_exactly_what_fits(space: tuple[int, int]) -> None:
    limit = capacity(*space, WITH_FONT)
    code = fit("a" * limit, *space, WITH_FONT)
    assert code is not None
    assert (code.columns, code.rows) <= space
    assert fit("a" * (limit + 1), *space, WITH_FONT) is None


def test_a_dense_code_begins_with_a_cell_and_ends_with_one() -> None:
    code = tightest(PAYLOADS["arabic card"])
    rows = [row[0].text for row in drawn(code)]
    assert code.zone == 2
    assert not rows[0].strip()
    assert rows[1][0] == BLANK != rows[1][1]
    assert ord(rows[1][1]) - PATTERNS.start == 0b01_01_01_11
    assert {len(row) for row in rows} == {code.columns}


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=60))
def test_any_text_comes_back_from_its_code(payload: str) -> None:
    found = zxingcpp.read_barcodes(painted(ready(payload)))
    assert [barcode.bytes for barcode in found] == [payload.encode()]
