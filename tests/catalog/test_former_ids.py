"""An offer's file may name the ids under which printed codes know it."""

import pytest

from tests.catalog.content_folder import Content


def renamed(content: Content, was: str) -> None:
    """Let the model offer say which ids it had before."""
    content.change("offers/cafe.yaml", "id: cafe", f"id: cafe\nwas: {was}")


def test_an_offer_keeps_the_ids_that_it_had(content: Content) -> None:
    renamed(content, "[altes-cafe, cafe_2019, altes-cafe]")
    assert content.load().catalog.offers["cafe"].was == ("altes-cafe", "cafe_2019")


@pytest.mark.parametrize(
    ("was", "code"), [("[cafe]", "was-taken"), ("[../cafe]", "want-name"), ("altes", "want-list")]
)
def test_an_id_that_cannot_have_been_is_refused(content: Content, was: str, code: str) -> None:
    renamed(content, was)
    problem = content.problem()
    assert problem.code == code
    assert problem.field.startswith("was")


def test_the_id_of_another_offer_was_never_its_own(content: Content) -> None:
    other = (content.folder / "offers" / "cafe.yaml").read_text("utf-8")
    content.write("offers/tee.yaml", other.replace("id: cafe", "id: tee"))
    renamed(content, "[tee]")
    assert [problem.code for problem in content.load().problems] == ["was-taken"]
