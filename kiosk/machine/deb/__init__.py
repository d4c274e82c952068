"""The workshop that makes the Debian package; it runs on the makers' machines only."""
