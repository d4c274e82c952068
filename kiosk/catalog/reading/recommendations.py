"""What the integration conference recommends, read from `recommendations.yaml`."""

from kiosk.catalog.integration_goals import Recommendation, RecommendationStatus
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.language.languages import SOURCE


def read_recommendations(section: Section) -> dict[str, Recommendation]:
    """The recommendations that say something in German, by their ids."""
    found: dict[str, Recommendation] = {}
    known: set[str] = set()
    for entry in section.sections("recommendations"):
        one = Recommendation(
            id=shared_fields.new_id(entry, known),
            texts=shared_fields.texts(entry),
            owner=entry.line("owner"),
            status=entry.choice("status", RecommendationStatus.OPEN),
        )
        entry.finish()
        if one.id and SOURCE in one.texts:
            found[one.id] = one
    section.finish()
    return found
