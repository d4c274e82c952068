"""How links are opened that lead on to others: each who fetches says which way is still safe."""

import http.client
from collections.abc import Callable
from typing import IO
from urllib.error import URLError
from urllib.request import BaseHandler, HTTPRedirectHandler, OpenerDirector, Request, build_opener

from kiosk.problems import NOT_ENCRYPTED

AGENT = {"User-Agent": "meerbusch-kiosk"}
"""As whom the program asks."""

MayLead = Callable[[str, str], bool]
"""Whether the first link may lead on to the second."""


def link_opener(may_lead: MayLead, *handlers: BaseHandler) -> OpenerDirector:
    """Opens links; a way that is refused raises URLError, with NOT_ENCRYPTED as its reason."""
    return build_opener(_GuardedRedirects(may_lead), *handlers)


class _GuardedRedirects(HTTPRedirectHandler):
    """Follows a link on a few times, where it may lead."""

    max_redirections = 5

    def __init__(self, may_lead: MayLead) -> None:
        self._may_lead = may_lead

    def redirect_request(
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> Request | None:
        """The next request, or an error."""
        if not self._may_lead(req.full_url, newurl):
            fp.close()
            raise URLError(NOT_ENCRYPTED)
        return super().redirect_request(req, fp, code, msg, headers, newurl)
