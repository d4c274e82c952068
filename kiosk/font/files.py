"""The font's files, and putting them where the terminal finds them."""

import shutil
import subprocess
from pathlib import Path

FAMILY = "Kiosk Cells Mono"
"""The name under which terminals know the font."""
_HERE = Path(__file__).parent
_FOLDER = "kiosk-cells-mono"
_LICENCES = ("OFL.txt", "FONTLOG.txt")


def font_files() -> tuple[Path, ...]:
    """The font in its weights, regular first."""
    return tuple(_HERE / f"KioskCellsMono-{weight}.ttf" for weight in ("Regular", "Bold"))


def install(fonts_folder: Path) -> tuple[Path, ...]:
    """Copy the font and its licence below a folder of fonts and tell fontconfig about it.

    Says which files were written. An older version is replaced, also while terminals use it.
    """
    target = fonts_folder / _FOLDER
    target.mkdir(parents=True, exist_ok=True)
    sources = (*font_files(), *(_HERE / name for name in _LICENCES))
    written = tuple(_replaced(source, target) for source in sources)
    if cache := shutil.which("fc-cache"):
        subprocess.run([cache, str(target)], check=False, capture_output=True, timeout=60)
    return written


def is_installed() -> bool:
    """Whether fontconfig finds the font, so that a terminal can use it."""
    listing = shutil.which("fc-list")
    if listing is None:
        return False
    found = subprocess.run(
        [listing, FAMILY, "family"], check=False, capture_output=True, timeout=60
    )
    return FAMILY in found.stdout.decode("utf-8", "replace")


def _replaced(source: Path, folder: Path) -> Path:
    """Put a file in place by a new name, which fontconfig notices and open files survive."""
    fresh = shutil.copyfile(source, folder / f".{source.name}.new")
    return Path(fresh).rename(folder / source.name)
