"""`kiosk links`: where the code of each offer leads."""

from argparse import Namespace

from kiosk.catalog.reading.loader import load
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.facts.links import DetailsLink, details_links
from kiosk.language.languages import SOURCE
from kiosk.problems import Say


def run(arguments: Namespace) -> int:
    """Print a line for each offer; 1 when one leads to a page that is not https."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    catalog = load(config.content_folder).catalog
    found = list(details_links(catalog, SOURCE, config.links.base_url))
    unsafe = sum(not link.safe for link in found)
    print(*(line(link, say) for link in found), sep="\n")
    print(say("cli-links-count", unsafe=unsafe))
    return 1 if unsafe else 0


def line(link: DetailsLink, say: Say) -> str:
    """Where one offer's code leads, and whether that is safe."""
    if not link.target:
        return say("cli-links-card", offer=link.offer)
    message = "cli-links-line" if link.safe else "cli-links-unsafe"
    return say(message, offer=link.offer, target=link.target)
