"""With which status the kiosk ends, for the service that decides whether to start it again."""

HUNG_UP = 129
"""The terminal is gone: what shells call the end by SIGHUP."""

ENDED_BY_STAFF = 193
"""Staff have ended a locked kiosk, which then stays off (`RestartPreventExitStatus=`).

The first number of the range for applications (150 to 199 in systemd.exec(5)) that no shell
uses for a signal: these end at 128 + 64.
"""

BEGINS_AFRESH = 0
"""A locked kiosk has ended by itself in order to be started again (`Restart=always`)."""
