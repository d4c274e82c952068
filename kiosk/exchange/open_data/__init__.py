"""Our offers as open data in the Human Services Data Specification 3.0 (openreferral.org)."""
