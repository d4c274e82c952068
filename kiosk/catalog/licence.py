"""Under which licence the house gives its open data away."""

from enum import StrEnum


class Licence(StrEnum):
    """A licence by its name in the SPDX list; none means that nobody may pass the data on.

    Those of GovData are what German towns mostly choose (https://www.govdata.de/dl-de/by-2-0).
    """

    NONE = ""
    CC0 = "CC0-1.0"
    CC_BY = "CC-BY-4.0"
    DL_ZERO = "DL-DE-ZERO-2.0"
    DL_BY = "DL-DE-BY-2.0"

    @property
    def called(self) -> str:
        """What it is called."""
        return _TITLES[self]

    @property
    def url(self) -> str:
        """Where its text stands."""
        return _URLS[self]


_TITLES = {
    Licence.NONE: "",
    Licence.CC0: "Creative Commons CC0 1.0",
    Licence.CC_BY: "Creative Commons BY 4.0",
    Licence.DL_ZERO: "Datenlizenz Deutschland – Zero – Version 2.0",
    Licence.DL_BY: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
}
_URLS = {
    Licence.NONE: "",
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
    Licence.DL_ZERO: "https://www.govdata.de/dl-de/zero-2-0",
    Licence.DL_BY: "https://www.govdata.de/dl-de/by-2-0",
}
