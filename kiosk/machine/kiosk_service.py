"""The service that shows the kiosk on the wall: whether it is there, and a fresh start."""

from kiosk.machine.installed_paths import SERVICE
from kiosk.machine.system_programs import systemctl


def has_service() -> bool:
    """Whether a kiosk is installed here as a service that can be started."""
    return systemctl("cat", SERVICE)


def service_runs() -> bool:
    """Whether the screen on the wall is this system's service, and is running or starting."""
    return systemctl("is-active", "--quiet", SERVICE) or systemctl("is-failed", "--quiet", SERVICE)


def start_service() -> bool:
    """Start the kiosk now and at every start of the machine; whether that went well."""
    return systemctl("enable", SERVICE) and begin_anew()


def restart_service() -> bool:
    """Let the screen begin anew, if it is there."""
    return service_runs() and begin_anew()


def begin_anew() -> bool:
    """Start the screen, or start it again; nobody waits until it is ready."""
    return systemctl("restart", "--no-block", SERVICE)
