"""Points on the map as other systems tell them: numbers, and now and then none."""

from kiosk.catalog.editing.yaml_words import Value
from kiosk.exchange.incoming.untrusted_json import ForeignRecord


def map_fields(where: ForeignRecord) -> dict[str, Value]:
    """A point on the map; none where it is half, or the place where maps begin."""
    lat, lon = where.number("latitude"), where.number("longitude")
    if lat is None or lon is None or (lat, lon) == (0.0, 0.0):
        return {}
    return {"lat": _degrees(lat), "lon": _degrees(lon)}


def _degrees(number: float) -> str:
    """Degrees as they are written here, without zeros that say nothing."""
    whole, _, part = f"{number:.9f}".partition(".")
    return f"{whole}.{part.rstrip('0') or '0'}"
