"""Asks the application without a network."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import httpx
from starlette.applications import Starlette


@dataclass(frozen=True)
class Client:
    """A browser without scripts, cookies or patience."""

    app: Starlette
    base: str = "http://127.0.0.1:8552"

    def get(self, path: str, method: str = "GET", **headers: str) -> httpx.Response:
        """The answer to one request; ``HX_Request="true"`` becomes the header ``HX-Request``."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return asyncio.run(self._ask(method, path, named))

    async def _ask(self, method: str, path: str, headers: dict[str, str]) -> httpx.Response:
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url=self.base) as client:
            return await client.request(method, path, headers=headers)
