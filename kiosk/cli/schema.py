"""`kiosk schema`: writes what editors know of the content files, and the guide's list of fields."""

from argparse import Namespace
from pathlib import Path, PurePosixPath

from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.json_schema.schema_folder import FOLDER, name_schemas, renew, write_schemas
from kiosk.catalog.reading.loader import load
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Severity, system_reason


def run(arguments: Namespace) -> int:
    """Write them and say where; 1 when a file that names things is broken."""
    say = staff_words()
    folder = settings_with_content(arguments.config, say).content_folder
    loaded = load(folder)
    if stops := [
        one
        for one in loaded.problems
        if one.severity is Severity.ERROR and PurePosixPath(one.path).name in FILES
    ]:
        print(*(problem.line_in(say) for problem in stops), say("schema-stopped"), sep="\n")
        return 1
    place: Path = arguments.to or folder / FOLDER
    try:
        if arguments.to:
            written = write_schemas(place, folder, loaded.catalog)
        else:
            written = [*renew(folder, loaded.catalog), *name_schemas(folder)]
    except OSError as wrong:
        words = say("cli-unwritable", file=str(place), reason=system_reason(wrong))
        raise RefusalError(words) from wrong
    print(*written, sep="\n", end="\n" if written else "")
    print(say("schema-done", count=len(written), folder=str(place)))
    return 0
