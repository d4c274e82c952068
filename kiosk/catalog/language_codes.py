"""Language codes that an offer may name as spoken, and what a wrong one probably means."""

import re

_SHAPE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")

# Split from words, since 240 quoted codes would fill two pages.
_LANGUAGES = frozenset(
    """
    aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy
    hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv
    sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    aii aeb acm afb apc apd arq ars ary arz ayl ber bgn byn ckb cnr diq fil gsg haz hbo kab kmr
    lad lzz man mnk nds nqo pbt pbu pes pnb prs rhg rif rmn rmy rom sdh shi swc swh syr
    tig tly tzm uzs wuu yue zza zgh
    """.split()  # noqa: SIM905
)
_MEANT = {
    "al": "sq", "at": "de", "cn": "zh", "cz": "cs", "deu": "de", "dk": "da", "dt": "de",
    "eng": "en", "far": "fa", "fra": "fr", "gb": "en", "ger": "de", "gr": "el", "ir": "fa",
    "iq": "ar", "jp": "ja", "rus": "ru", "sy": "ar", "tur": "tr", "ua": "uk",
    "ukr": "uk", "us": "en", "ara": "ar", "arab": "ar", "kur": "ku", "pol": "pl",
}  # fmt: skip
"""Codes of countries, and other codes of languages, that are written by mistake."""


def known(code: str) -> bool:
    """Whether `code` begins with a language that the kiosk has heard of."""
    if not _SHAPE.match(code):
        return False
    return code.partition("-")[0] in _LANGUAGES


def meant(code: str) -> str:
    """The code that was probably meant, or nothing."""
    return _MEANT.get(code.lower(), "") or (code.lower() if known(code.lower()) else "")
