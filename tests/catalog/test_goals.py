"""The focus of two years and the recommendations are read as strictly as all other content."""

import pytest

from kiosk.catalog.integration_goals import Focus, Recommendation, RecommendationStatus
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loader import load
from kiosk.catalog.texts import Text
from tests.catalog.content_folder import RECOMMENDATIONS, Content

FOCUS = "focus: {needs: [german], from: 2026, to: 2027, text: {de: {title: Sprache}}}"


def test_the_focus_names_needs_and_years(content: Content) -> None:
    focus = Focus(("german",), 2026, 2027, {"de": Text("Sprache")})
    assert content.load().catalog.centre.focus == focus


def test_a_house_without_a_focus_is_faultless(content: Content) -> None:
    content.change("centre.yaml", FOCUS, "")
    loaded = content.load()
    assert loaded.problems == ()
    assert loaded.catalog.centre.focus is None


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("needs: [germann], from: 2026, to: 2027", "dangling-meant"),
        ("needs: [german], from: 26, to: 2027", "want-year"),
        ("needs: [german], from: 2026, to: 9999", "year"),
        ("needs: [german], from: 2027, to: 2026", "until-before-from"),
        ("needs: [german], from: 2026", "missing"),
        ("from: 2026, to: 2027", "missing"),
    ],
)
def test_a_wrong_focus_is_an_error_at_its_place(content: Content, wrong: str, code: str) -> None:
    content.change("centre.yaml", "needs: [german], from: 2026, to: 2027", wrong)
    problem = content.problem()
    assert (problem.code, problem.path) == (code, "content/centre.yaml")
    assert problem.field.startswith("focus.")


def test_a_folder_without_recommendations_is_faultless(content: Content) -> None:
    loaded = content.load()
    assert loaded.problems == ()
    assert loaded.catalog.recommendations == ()


def test_a_recommendation_has_an_owner_once_one_is_named(content: Content) -> None:
    content.write("recommendations.yaml", RECOMMENDATIONS)
    loaded = content.load()
    assert loaded.problems == ()
    assert loaded.catalog.recommendations == (
        Recommendation(
            "concept",
            {"de": Text("Konzept erstellen")},
            "Stadt Meerbusch",
            RecommendationStatus.DOING,
        ),
        Recommendation("network", {"de": Text("Anbieter vernetzen")}),
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("status: doing", "status: begonnen", "unknown-value"),
        ("status: doing", "status: erledigt", "unknown-value-meant"),
        ("status: doing, ", "", "missing"),
        ("owner:", "ower:", "unknown-field-meant"),
        ("id: network", "id: concept", "duplicate-id"),
    ],
)
def test_a_wrong_recommendation_is_an_error(
    content: Content, old: str, new: str, code: str
) -> None:
    content.write("recommendations.yaml", RECOMMENDATIONS.replace(old, new))
    assert content.problem().code == code


def test_a_broken_file_leaves_the_recommendations_as_they_were(content: Content) -> None:
    kept = KeptFiles()
    content.write("recommendations.yaml", RECOMMENDATIONS)
    before = load(content.folder, kept).catalog.recommendations
    content.write("recommendations.yaml", "recommendations: [")
    after = load(content.folder, kept)
    assert after.catalog.recommendations == before
    assert [problem.code for problem in after.problems][-1] == "former-version"
