"""The web server as a verb starts it."""

from __future__ import annotations

import socket

import click
import uvicorn
from msgspec.structs import replace

from kliping.cli.session import Session
from kliping.core.errors import BadRequest
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app


def serve_pages(store: SqliteStore, here: Session, host: str | None = None, port: int | None = None) -> None:
    """Serve until Ctrl-C; the address is printed once it is open. Raises ``BadRequest`` if it cannot be had."""
    web = here.settings.web
    web = replace(web, host=host or web.host, port=web.port if port is None else port)
    with _listening(web.host, web.port) as listener:
        click.echo(here.words("summary.open", address=address(listener)))
        click.echo(here.words("serve.stop"), err=True)
        app = create_app(store, replace(here.settings, web=web))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        try:
            server.run(sockets=[listener])
        except KeyboardInterrupt:
            return


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as error:
        raise BadRequest(f"{host} port {port} cannot be listened on", "another program may hold it: try --port 0") \
            from error  # fmt: skip


def address(listener: socket.socket) -> str:
    """Where a browser finds this listener."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
