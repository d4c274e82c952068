"""From content files to the catalogue: YAML with positions, fields, files, the last good state."""
