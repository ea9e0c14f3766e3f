"""Who may ask, and what a browser may do with the answer."""

from __future__ import annotations

from ipaddress import ip_address

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Nothing but our own files, no inline script or style, no frame around us.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guard:
    """Refuses requests under a foreign name and puts the security headers on every answer.

    A page elsewhere can have its own name point to this machine (DNS rebinding) and read what only this machine may;
    its requests carry that name as Host. A literal address cannot be rebound, so all of them are taken.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str]) -> None:
        self.app = app
        self.hosts = hosts | {"localhost"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        known = self.knows(Headers(scope=scope).get("host", ""))
        await (self.app if known else _refused)(scope, receive, guarded)

    def knows(self, host: str) -> bool:
        """Whether the value of a Host header is one of ours."""
        name = _name(host)
        return name in self.hosts or name.endswith(".localhost") or _is_address(name)


_refused = PlainTextResponse(
    "This address is not known here. Add the name to hosts in [web] of kliping.toml if it should be.\n"
    "Alamat ini tidak dikenal. Bila memang benar, tambahkan namanya pada hosts di [web] kliping.toml.\n",
    status_code=421,
)


def _name(host: str) -> str:
    """Without port and brackets: ``[::1]:8552`` is ``::1``."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower().rstrip(".")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
