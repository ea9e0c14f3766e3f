"""The program: global options, verbs imported on use, help in the reader's language, errors in one form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

import click

from kliping.cli.session import Session
from kliping.cli.words import language_of, words_in
from kliping.core.errors import BadRequest, KlipingError
from kliping.locale import LANGUAGES, Words

Callback = Callable[..., int | None]
VERBS = ("run", "read", "add", "serve", "search", "show", "components", "outlets", "doctor", "init")


def invoke(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run the arguments; errors are printed and become an exit code."""
    words = words_in(language_of(arguments, environ))
    try:
        with Program(words).make_context("kliping", list(arguments)) as context:
            context.color = False if environ.get("NO_COLOR") else None
            return int(context.command.invoke(context) or 0)
    except click.exceptions.Exit as exit:
        return exit.exit_code
    except click.exceptions.Abort:
        return 130
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help(), err=True)
        return BadRequest.exit_code
    except click.UsageError as error:
        complain(_told(error, words), words)
        return BadRequest.exit_code
    except KlipingError as error:
        complain(error, words)
        return error.exit_code


def complain(error: KlipingError, words: Words, about: str = "") -> None:
    """Print an error and its hint on standard error; ``about`` names the input where the message does not."""
    from kliping.locale.errors import translated

    message, hint = translated(error, words.language)
    click.echo(f"error: {message if about in message else f'{about}: {message}'}", err=True)
    if hint:
        click.echo(f"\nhint: {hint}", err=True)


class _Formatter(click.HelpFormatter):
    """Headings in the reader's language."""

    def __init__(self, words: Words) -> None:
        super().__init__(max_width=100)
        self._words = words

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The first line of a help page."""
        super().write_usage(prog, args, self._words("heading.usage"))

    def write_heading(self, heading: str) -> None:
        """A heading; Click knows two."""
        super().write_heading(self._words(f"heading.{heading}"))


class _Context(click.Context):
    def make_formatter(self) -> click.HelpFormatter:
        words: Words = self.command.words  # type: ignore[attr-defined]  # every command here is one of ours
        return _Formatter(words)


class Verb(click.Command):
    """A command that knows its language; its help stands in the catalogue under its name."""

    context_class = _Context

    def __init__(self, words: Words, name: str, callback: Callback, params: list[click.Parameter]) -> None:
        self.words = words
        text = "\n\n".join(filter(None, [words(f"verb.{name}"), words(f"help.{name}")]))
        super().__init__(name, callback=callback, params=params, help=text, options_metavar=words("metavar.options"))

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help``, told in the reader's language."""
        return _help_option(super().get_help_option(ctx), self.words)


class Program(click.Group):
    """``kliping``: a verb's module is imported when it is called, and none for the list of verbs."""

    context_class = _Context

    def __init__(self, words: Words) -> None:
        self.words = words
        super().__init__(
            "kliping", callback=self._start, params=self._globals(), help=words("program"),
            options_metavar=words("metavar.options"), subcommand_metavar=words("metavar.verb"),
        )  # fmt: skip

    def _globals(self) -> list[click.Parameter]:
        return [
            click.Option(["--lang"], type=click.Choice(LANGUAGES), help=self.words("option.lang")),
            click.Option(["--settings"], metavar=self.words("file"), help=self.words("option.settings")),
            click.Option(
                ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version,
                help=self.words("option.version"),
            ),
        ]  # fmt: skip

    def _start(self, lang: str | None, settings: str | None) -> None:
        click.get_current_context().obj = Session(Path(settings) if settings else None, lang)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, the most used first."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """The verb, its module imported now. Raises ``BadRequest`` for an unknown one."""
        if cmd_name not in VERBS:
            raise BadRequest(self.words("usage.verb", name=cmd_name), self.words("usage.hint", path="kliping"))
        verb: click.Command = import_module(f"kliping.cli.{cmd_name}").command(self.words)
        return verb

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of verbs, from the catalogue."""
        with formatter.section("Commands"):
            formatter.write_dl([(verb, self.words(f"verb.{verb}")) for verb in VERBS])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help``, told in the reader's language."""
        return _help_option(super().get_help_option(ctx), self.words)


def _help_option(option: click.Option | None, words: Words) -> click.Option | None:
    if option:
        option.help = words("option.help")
    return option


def _version(context: click.Context, option: click.Parameter, asked: bool) -> None:
    if asked:
        from kliping import __version__

        click.echo(f"kliping {__version__}")
        context.exit()


def _told(error: click.UsageError, words: Words) -> BadRequest:
    """A usage error of Click in the reader's language."""
    path = error.ctx.command_path if error.ctx else "kliping"
    say = next(say for kind, say in _USAGE if isinstance(error, kind))
    return BadRequest(say(error, words), words("usage.hint", path=path))


def _parameter(error: click.BadParameter) -> str:
    return error.param.human_readable_name if isinstance(error.param, click.Argument) else _options(error)


def _options(error: click.BadParameter) -> str:
    return " / ".join(error.param.opts) if error.param else str(error.param_hint or "")


_USAGE: tuple[tuple[type[click.UsageError], Callable[..., str]], ...] = (
    (click.NoSuchOption, lambda error, words: words("usage.option", name=error.option_name)),
    (click.MissingParameter, lambda error, words: words("usage.missing", name=_parameter(error))),
    (click.BadParameter, lambda error, words: words("usage.value", name=_parameter(error), value=error.message)),
    (click.UsageError, lambda error, words: words("usage.other", text=error.message)),
)
