"""The tables of HSDS 3.0 that we fill, with their columns: what the tabular package consists of."""

from collections.abc import Mapping
from typing import Final

_ID = "id service_id"
_COLUMNS: Final = {
    "organization": "id name description website:uri",
    "service": (
        "id organization_id name alternate_name description url:uri email:email status "
        "application_process fees_description eligibility_description assured_date:date alert"
    ),
    "service_at_location": f"{_ID} location_id",
    "location": "id location_type name transportation latitude:number longitude:number",
    "address": (
        "id location_id address_1 address_2 city state_province postal_code country address_type"
    ),
    "accessibility": "id location_id description",
    "phone": f"{_ID} contact_id number type",
    "contact": f"{_ID} department email:email",
    "schedule": (
        f"{_ID} valid_from:date valid_to:date dtstart:date until:date timezone:number freq "
        "interval:number byday description opens_at:time closes_at:time attending_type notes"
    ),
    "service_area": f"{_ID} name",
    "language": f"{_ID} name code note",
    "funding": f"{_ID} source",
    "cost_option": (
        f"{_ID} valid_from:date valid_to:date currency amount:number amount_description"
    ),
    "required_document": f"{_ID} document",
    "attribute": "id link_id taxonomy_term_id link_type link_entity value",
    "taxonomy": "id name description",
    "taxonomy_term": "id code name description parent_id taxonomy language taxonomy_id",
}

Columns = Mapping[str, str]
"""The names of a table's columns, each with its type or format."""

TABLES: Final[Mapping[str, Columns]] = {
    table: {
        name: kind or ("uuid" if name == "id" or name.endswith("_id") else "string")
        for name, _, kind in (column.partition(":") for column in columns.split())
    }
    for table, columns in _COLUMNS.items()
}
"""Each table by the name of its entity; its official schema knows many more columns."""

FILES: Final = {
    **{table: f"{table}s.csv" for table in TABLES},
    "service_at_location": "service_at_location.csv",
    "address": "addresses.csv",
    "accessibility": "accessibility.csv",
    "funding": "funding.csv",
    "taxonomy": "taxonomies.csv",
}
"""The file of each table, as the official schemas name it."""

INSIDE: Final = {
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "service_at_locations": "service_at_location",
    "languages": "language",
    "funding": "funding",
    "cost_options": "cost_option",
    "required_documents": "required_document",
    "contacts": "contact",
    "attributes": "attribute",
    "taxonomy_term": "taxonomy_term",
    "organization": "organization",
    "location": "location",
    "addresses": "address",
    "accessibility": "accessibility",
}
"""The fields of an entity that hold other entities, and which."""


def reference(table: str, column: str) -> str:
    """The table to which a column refers; empty when it refers to none, or to several."""
    if column == "parent_id":
        return table
    other = column.removesuffix("_id")
    return other if column.endswith("_id") and other in TABLES else ""
