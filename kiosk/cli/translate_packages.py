"""`kiosk translate packages`: which language packages there are, and how far they lead."""

from argparse import Namespace
from collections.abc import Iterator

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.problems import Say
from kiosk.settings.values import Settings
from kiosk.translation.engine.installed_packages import InstalledPackages, installed_packages


def run(arguments: Namespace) -> int:
    """Print what is installed and which languages it reaches; 1 when a package is broken."""
    say = staff_words()
    config = settings(arguments.config, say)
    found = installed_packages(config.packages_folder)
    print(say("cli-packages-folder", folder=str(config.packages_folder)))
    print(*lines(found, config, say), sep="\n")
    return 1 if found.broken else 0


def lines(found: InstalledPackages, config: Settings, say: Say) -> Iterator[str]:
    """One line for each package, and one for each language that the kiosk offers."""
    for name, fault in found.broken.items():
        yield f"✗ {fault.words(say, name)}"
    for package in found.usable.values():
        yield f"✓ {package.source} → {package.target} {package.version}"
    if not found.usable:
        yield say("cli-packages-none")
    others = [code for code in config.kiosk.languages if code != SOURCE]
    yield from (way(found, code, say) for code in others)
    unreached = next((code for code in others if not found.route(SOURCE, code)), None)
    if found.usable and unreached:
        yield say("cli-packages-more", code=unreached)


def way(found: InstalledPackages, code: str, say: Say) -> str:
    """Over which packages German gets into a language."""
    language, route = LANGUAGES[code].endonym, found.route(SOURCE, code)
    if not route:
        return say("cli-packages-unreached", code=code, language=language)
    steps = " → ".join((SOURCE, *(package.target for package in route)))
    return say("cli-packages-reached", code=code, language=language, way=steps)
