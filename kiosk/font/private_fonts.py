"""The kiosk's font for one program alone, without installing it.

Programs that draw ask fontconfig for their fonts, and fontconfig reads the file that an
environment variable names (FONTCONFIG_FILE).
"""

from pathlib import Path
from xml.sax.saxutils import escape

from kiosk.font.files import font_files

VARIABLE = "FONTCONFIG_FILE"
SYSTEM = "/etc/fonts/fonts.conf"

_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <cachedir>{cache}</cachedir>
  <include ignore_missing="yes">{usual}</include>
  <dir>{fonts}</dir>
  <selectfont>
    <rejectfont><glob>*/kiosk-cells-mono/*</glob></rejectfont>
  </selectfont>
</fontconfig>
"""
"""The first cache is the one that is written. An installed font may be an older version."""


def private_fonts(folder: Path, usual: str = SYSTEM) -> Path:
    """Write into a folder what gives a program the font besides all `usual` ones.

    Returns the file for FONTCONFIG_FILE. All that fontconfig writes stays in the folder too.
    """
    fonts, file = folder / "fonts", folder / "fonts.conf"
    fonts.mkdir()
    for font in font_files():
        (fonts / font.name).symlink_to(font)
    places = {"cache": str(folder / "cache"), "usual": usual, "fonts": str(fonts)}
    file.write_text(_CONFIGURATION.format_map({k: escape(v) for k, v in places.items()}), "utf-8")
    return file
