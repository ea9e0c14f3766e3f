"""Print the figures of the house style and fail where one is over its bound.

The bounds are what admired Python code bases of this size keep to; a bound is only ever made stricter.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parent.parent
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Module:
    """One file of source code."""

    path: Path

    @cached_property
    def text(self) -> str:
        """The whole file."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> list[str]:
        """The file in lines."""
        return self.text.splitlines()

    @cached_property
    def code(self) -> int:
        """Lines that are neither empty nor comments."""
        return sum(bool(line.strip()) and not line.lstrip().startswith("#") for line in self.lines)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Every node of the syntax tree."""
        return list(ast.walk(ast.parse(self.text)))

    def functions(self) -> Iterator[int]:
        """The length of each function, from ``def`` to its last line."""
        for node in self.nodes:
            if isinstance(node, FUNCTION):
                yield (node.end_lineno or node.lineno) - node.lineno + 1

    def broad(self) -> Iterator[int]:
        """Lines of ``except Exception`` and the like."""
        for node in self.nodes:
            if isinstance(node, ast.ExceptHandler) and _BROAD & _names(node.type):
                yield node.lineno

    def public(self) -> Iterator[bool]:
        """For each public class and function, whether it has a docstring."""
        for node in self.nodes:
            if isinstance(node, (*FUNCTION, ast.ClassDef)) and not node.name.startswith("_"):
                yield ast.get_docstring(node) is not None


_BROAD = {"Exception", "BaseException"}
_UNTYPED = re.compile(r"dict\[str, Any\]|Dict\[|:\s*dict\b(?!\[)|->\s*dict\b(?!\[)")
_MOCK = re.compile(r"\b(?:Mock|MagicMock|monkeypatch\.setattr|mock\.patch|patch)\(")


def _names(caught: ast.expr | None) -> set[str]:
    """The exceptions an ``except`` names; a bare one names them all."""
    if caught is None:
        return _BROAD
    return {node.id for node in ast.walk(caught) if isinstance(node, ast.Name)}


@dataclass(frozen=True)
class House:
    """The source code and its tests."""

    source: list[Module]
    tests: list[Module]

    @cached_property
    def functions(self) -> list[int]:
        """All function lengths of the source."""
        return [length for module in self.source for length in module.functions()]

    def per_thousand(self, modules: list[Module], pattern: re.Pattern[str]) -> float:
        """Matches per 1,000 lines of code."""
        return 1000 * sum(len(pattern.findall(module.text)) for module in modules) / sum(m.code for m in modules)

    def broad(self) -> float:
        """Broad excepts per 1,000 lines of code."""
        return 1000 * sum(len(list(module.broad())) for module in self.source) / sum(m.code for m in self.source)

    def unexplained(self) -> int:
        """Broad excepts without a comment on the line above."""
        return sum(not m.lines[line - 2].lstrip().startswith("#") for m in self.source for line in m.broad())

    def documented(self) -> float:
        """Share of public classes and functions with a docstring, in per cent."""
        told = [has for module in self.source for has in module.public()]
        return 100 * sum(told) / len(told)

    def tests_per_code(self) -> float:
        """Lines of test code per line of code."""
        return sum(m.code for m in self.tests) / sum(m.code for m in self.source)


def _ninth(values: list[int]) -> float:
    return quantiles(values, n=10)[-1]


@dataclass(frozen=True)
class Bound:
    """A figure with its bound: at most ``bound``, or at least when ``least`` is set."""

    name: str
    figure: Callable[[House], float]
    bound: float
    least: bool = False


BOUNDS = (
    Bound("function lines, median", lambda h: median(h.functions), 9),
    Bound("function lines, ninth decile", lambda h: _ninth(h.functions), 30),
    Bound("functions over 50 lines, %", lambda h: 100 * sum(n > 50 for n in h.functions) / len(h.functions), 2),
    Bound("file lines, median", lambda h: median(len(m.lines) for m in h.source), 150),
    Bound("file lines, ninth decile", lambda h: _ninth([len(m.lines) for m in h.source]), 350),
    Bound("file lines, most", lambda h: max(len(m.lines) for m in h.source), 500),
    Bound("broad excepts per 1,000 lines", House.broad, 0.5),
    Bound("broad excepts without a reason above", House.unexplained, 0),
    Bound("untyped dicts per 1,000 lines", lambda h: h.per_thousand(h.source, _UNTYPED), 3),
    Bound("public docstrings, %", House.documented, 80, least=True),
    Bound("mocks per 1,000 test lines", lambda h: h.per_thousand(h.tests, _MOCK), 3),
    Bound("test lines per code line", House.tests_per_code, 0.6, least=True),
)


def main(root: Path = ROOT) -> int:
    """Print every figure; 1 when one is out of bounds, else 0."""
    house = House(
        [Module(path) for path in sorted((root / "src").rglob("*.py"))],
        [Module(path) for path in sorted((root / "tests").rglob("*.py"))],
    )
    wrong = 0
    for row in BOUNDS:
        value = row.figure(house)
        kept = value >= row.bound if row.least else value <= row.bound
        wrong += not kept
        sign = ">=" if row.least else "<="
        print(f"style  {row.name:<38} {value:8.1f}  {sign} {row.bound:g}{'' if kept else '   OUT OF BOUNDS'}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
