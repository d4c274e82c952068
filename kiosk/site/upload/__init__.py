"""Bringing the written pages to a web space, only what differs, through `sftp` or `rsync`."""
