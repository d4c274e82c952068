"""A field that somebody emptied is told, whatever the kind of file, and empties nothing."""

from tests.translation.exchange.desk import CAFE, Desk, fill_in, finish, place_of, row


def test_a_po_entry_that_is_finished_without_words_is_told(desk: Desk) -> None:
    finish(file := desk.export(), title="")
    said = desk.take(file)
    assert f"1 Feld ist in der Datei leer, im Kiosk aber nicht: {CAFE}#title." in said
    assert desk.row() == row()


def test_an_emptied_row_that_is_called_missing_is_told_as_well(desk: Desk) -> None:
    table = desk.export("xlsx")
    number = place_of(table, f"{CAFE}#summary")
    fill_in(table, {f"C{number}": "", f"D{number}": "fehlt"})
    assert f"nicht: {CAFE}#summary." in desk.take(table)
    assert desk.row() == row()


def test_what_has_no_translation_yet_is_nothing_to_tell(desk: Desk) -> None:
    assert "leer" not in desk.take(desk.export(language="ar"))
