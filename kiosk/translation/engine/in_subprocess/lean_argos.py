"""Argos Translate, imported without what it does not need here and without what others set for it.

Its import asks for libraries that split sentences (stanza and minisbd; spacy may be missing),
makes folders in the user's home, and heeds environment variables and a `settings.json` there,
which may name a server on the internet to send the texts to.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

_OURS = {
    "ARGOS_MODEL_PROVIDER": "OPENNMT",  # the models here, and no server
    "ARGOS_CHUNK_TYPE": "DEFAULT",
    "ARGOS_DEVICE_TYPE": "cpu",
    "ARGOS_DEBUG": "0",
}


def import_argos() -> tuple[ModuleType, ModuleType, ModuleType]:
    """Argos' modules for packages, settings and translation; called once in a process."""
    with TemporaryDirectory(prefix="kiosk-engine-") as home:
        _set_environment(Path(home))
        sys.modules.update(_placeholders())
        from argostranslate import package, settings, translate
    return package, settings, translate


def _set_environment(home: Path) -> None:
    """Only what is set here counts; the empty folders in `home` are wanted for the import alone."""
    for name in [name for name in os.environ if name.startswith(("ARGOS_", "SNAP"))]:
        del os.environ[name]
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home)
    os.environ.update(_OURS)


def _placeholders() -> dict[str, Any]:
    """Stands in for the libraries that split sentences; the kiosk does that itself."""
    stanza, minisbd = ModuleType("stanza"), ModuleType("minisbd")
    models = ModuleType("minisbd.models")
    for module, name in ((stanza, "Pipeline"), (minisbd, "SBDetect"), (models, "list_models")):
        setattr(module, name, None)
    minisbd.models = models  # type: ignore[attr-defined]
    return {"stanza": stanza, "minisbd": minisbd, "minisbd.models": models, "spacy": None}
