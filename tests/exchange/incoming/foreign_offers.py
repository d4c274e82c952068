"""Offers as other systems tell them."""

from typing import Any

SERVICE_ID = "11111111-1111-4111-8111-111111111111"


def place(identity: int = 4, title: str = "Treff im Park", **fields: object) -> dict[str, Any]:
    """A place of Integreat."""
    return {
        "id": identity + 100,
        "title": title,
        "meta_description": "",
        "content": "<p>Kommen Sie vorbei.</p><p>Es gibt <b>Kaffee</b> &amp; Kuchen.</p>",
        "website": "https://www.meerbusch.de/treff",
        "email": "treff@meerbusch.de",
        "phone_number": "02132 916450",
        "category": {"name": "Begegnung"},
        "opening_hours": None,
        "location": {
            "id": identity,
            "name": title,
            "address": "Dorfstraße 20",
            "town": "Meerbusch",
            "postcode": "40667",
            "latitude": 51.2534,
            "longitude": 6.6912,
        },
        "organization": {"name": "Freundeskreis"},
        "barrier_free": True,
        **fields,
    }


def day(*slots: tuple[str, str], **fields: object) -> dict[str, object]:
    """A day of Integreat's opening hours."""
    times = [{"start": start, "end": end} for start, end in slots]
    return {"allDay": False, "closed": not slots, "timeSlots": times, **fields}


def service(identity: str = SERVICE_ID, **fields: object) -> dict[str, Any]:
    """A service of HSDS."""
    return {
        "id": identity,
        "name": "Sprachtreff",
        "status": "active",
        "description": "Wir sprechen Deutsch.",
        **fields,
    }
