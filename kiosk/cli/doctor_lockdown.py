"""What `kiosk doctor` finds about ways out of the kiosk, and traces of what it held in memory."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.cli.doctor_finding import Finding
from kiosk.machine.health import Health
from kiosk.machine.system_facts import SystemFacts
from kiosk.problems import Say

SYSRQ, CORE = Path("/proc/sys/kernel/sysrq"), Path("/proc/sys/kernel/core_pattern")
CORE_SETTINGS = Path("/etc/systemd/coredump.conf.d"), Path("/usr/lib/systemd/coredump.conf.d")
SWAPS = Path("/proc/swaps")

_IN_MEMORY = "/dev/zram"


def of_lockdown(system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Special keys, core files, swap, and other consoles."""
    faults = [name for name, closed in _closed(system).items() if not closed]
    for name in faults:
        yield Finding(Health.HINT, say(f"doctor-{name}"))
    if not faults:
        yield Finding(Health.GOOD, say("doctor-closed"))
    yield of_swap(system, say)
    yield of_consoles(system, say)


def of_swap(system: SystemFacts, say: Say) -> Finding:
    """Whether memory may land on a disk."""
    lines = system.text(SWAPS).splitlines()[1:]
    places = [line.split()[0] for line in lines if line and not line.startswith(_IN_MEMORY)]
    if places:
        return Finding(Health.HINT, say("doctor-swap", place=", ".join(places)))
    return Finding(Health.GOOD, say("doctor-no-swap"))


def of_consoles(system: SystemFacts, say: Say) -> Finding:
    """Whether somebody could log in beside the kiosk."""
    listed = system.answer(
        *("systemctl", "list-units", "--plain", "--no-legend", "--state=active", "getty@*")
    )
    units = [line.split()[0] for line in listed.splitlines() if line.strip()]
    if not units:
        return Finding(Health.GOOD, say("doctor-consoles"))
    terminals = [unit.removeprefix("getty@").removesuffix(".service") for unit in units]
    words = {"terminals": ", ".join(terminals), "units": " ".join(units)}
    return Finding(Health.HINT, say("doctor-console-open", **words))


def _closed(system: SystemFacts) -> dict[str, bool]:
    """Which doors are shut, by the end of the message that says otherwise."""
    pattern = system.text(CORE)
    by_systemd = pattern.startswith("|") and "systemd-coredump" in pattern
    return {
        "sysrq": system.text(SYSRQ) in ("", "0"),
        "core": pattern in ("", "|/bin/false") or (by_systemd and _keeps_none(system)),
    }


def _keeps_none(system: SystemFacts) -> bool:
    """Whether systemd is told to throw core files away."""
    files = [file for folder in CORE_SETTINGS for file in system.below(folder).glob("*.conf")]
    return any("Storage=none" in file.read_text("utf-8", "replace") for file in files)
