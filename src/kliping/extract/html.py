"""An article out of a page's HTML, read by general rules: no page is known by its address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timezone

from selectolax.lexbor import LexborHTMLParser

from kliping.core.errors import Quarantine
from kliping.core.evidence import Removed, Rule
from kliping.extract import bylines, paging, published
from kliping.extract.around import Around, AroundReader, Scope
from kliping.extract.body import Body, BodyReader, densest, listing, paint, paint_teasers
from kliping.extract.contributor import contributor_place
from kliping.extract.credits import names
from kliping.extract.draft import Draft
from kliping.extract.fallback import DOUBT, installed, instead
from kliping.extract.hints import Hints
from kliping.extract.lines import Closing, Dateline, Labels, split_closing, split_dateline
from kliping.extract.metadata import MODIFIED, PUBLISHED, SECTIONS, Metadata, read_metadata
from kliping.extract.naming import Naming, name_outlet
from kliping.extract.page import Page
from kliping.extract.pen import Traits, read_page
from kliping.extract.refusals import refusal
from kliping.extract.second import Ask, quality
from kliping.extract.section import section_of
from kliping.extract.title import Title, find_title
from kliping.language.zones import Zones
from kliping.outlets.catalogue import Catalogue
from kliping.outlets.profiles import Elements, Paging, Profile, Profiles
from kliping.resources import Resources

_LITTLE = 120  # characters of body below which boxes and captions are read as body
_BOXES = frozenset(("caption", "summary", "notice", "embed", "section", "pages"))
_BEFORE_DATELINE = 4  # paragraphs among which the one with the dateline is looked for


@dataclass(frozen=True, slots=True)
class Words:
    """What names of elements, labels and phrases tell."""

    hints: Hints
    labels: Labels
    body: BodyReader


@dataclass(frozen=True, slots=True)
class Outlets:
    """Who publishes, and what is known of their pages."""

    catalogue: Catalogue
    profiles: Profiles


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page once its outlet is."""

    html: str
    tree: LexborHTMLParser
    page: Page
    metadata: Metadata
    naming: Naming
    profile: Profile | None
    address: str | None

    @property
    def outlet(self) -> str | None:
        """The name of the outlet."""
        return self.naming.outlet.name if self.naming.outlet else None

    @property
    def rule(self) -> str:
        """What was read by the profile is read by this rule."""
        return f"profile:{self.profile.name}" if self.profile else "profile"

    def text_rule(self, body: Body) -> str:
        """By which rule the body was found."""
        return self.rule if self.page.blocks[body.block].hint.own else "densest"

    @property
    def paging(self) -> Paging | None:
        """The outlet's rule of articles in parts."""
        return self.profile.paging if self.profile else None

    @property
    def false_z(self) -> bool:
        """Whether a ``Z`` in machine dates stands before local digits."""
        return self.profile is not None and self.profile.false_z


@dataclass(frozen=True, slots=True)
class _Text:
    """The paragraphs, without dateline and closing mark, and these two."""

    paragraphs: tuple[str, ...]
    dateline: Dateline | None
    closing: Closing | None

    @property
    def end_code(self) -> str | None:
        """The initials that close the text: ``boy/jpnn``."""
        mark = self.closing.mark if self.closing and not self.closing.named else ""
        return mark if mark.strip("*()[] ") else None

    @property
    def place(self) -> str | None:
        """The place of the dateline."""
        return self.dateline.place if self.dateline else None


class HtmlReader:
    """Reads pages of HTML."""

    def __init__(self, words: Words, outlets: Outlets, zones: Zones, fallback: Ask | None = None) -> None:
        hints, labels, body = words.hints, words.labels, words.body
        self._hints = hints
        self._traits: dict[str | None, Traits] = {None: Traits(hints)}
        self._body = body
        self._around = AroundReader(labels)
        self._fallback = fallback
        self._outlets = outlets
        self._zones = zones

    @classmethod
    def of(cls, resources: Resources) -> HtmlReader:
        """From the tables of names, labels, phrases, outlets and regions."""
        words = Words(Hints.of(resources), Labels.of(resources), BodyReader.of(resources))
        outlets = Outlets(Catalogue.of(resources), Profiles.of(resources))
        return cls(words, outlets, Zones.of(resources), installed())

    def read(self, html: str, url: str | None = None, depth: int = 512, general: bool = False) -> Draft:
        """The article of a page; without paragraphs where there is none. Raises ``Quarantine("too_deep")``.

        With ``general`` no profile of its outlet is asked.
        """
        tree = LexborHTMLParser(html)
        metadata = read_metadata(tree)
        address = url or metadata.address
        profile = self._outlets.profiles.of_address(address) if address and not general else None
        page = read_page(tree, self._traits_of(profile))
        if page.depth > depth:
            raise Quarantine("too_deep", f"the page is nested deeper than {depth} elements")
        naming = name_outlet(page, metadata, url, self._outlets.catalogue)
        known = Known(html, tree, page, metadata, naming, profile, address)
        title = find_title(page, metadata, known.outlet)
        body = self._body_of(page, title)
        refused = refusal(html, page, metadata, title.text if title else None, body.size(page) if body else 0)
        if body is None or refused:
            return Draft(title.text if title else "", (), naming.outlet, canonical=metadata.canonical, refusal=refused)
        draft = self._draft(known, title, body)
        return self._doubted(html, draft) if self._fallback and (draft.quality or 0) < DOUBT else draft

    def _doubted(self, html: str, draft: Draft) -> Draft:
        """A draft on whose text our readings disagree, with the text of the program installed for that."""
        other = instead(html, draft.paragraphs, self._fallback) if self._fallback else None
        if other is None:
            return draft
        rules = tuple(rule for rule in draft.provenance if rule.field != "text")
        return replace(draft, paragraphs=other, provenance=(Rule("text", "trafilatura"), *rules))

    def _traits_of(self, profile: Profile | None) -> Traits:
        """The traits by which a page of this profile is walked; made once."""
        name = profile.name if profile is not None else None
        if name not in self._traits and profile is not None:
            self._traits[name] = Traits(self._hints, Elements(profile))
        return self._traits[name]

    def _body_of(self, page: Page, title: Title | None) -> Body | None:
        """The body; on a page with next to no text outside its captions and boxes, those are the text."""
        paint(page, title.line if title else None)
        paint_teasers(page)
        body = self._densest(page, title, pictures=False)
        if body is not None and body.size(page) >= _LITTLE:
            return body
        for line in page.lines:
            line.kind = None if line.kind in _BOXES else line.kind
        return self._densest(page, title, pictures=True) or body

    def _densest(self, page: Page, title: Title | None, pictures: bool) -> Body | None:
        block = densest(page, title.line if title else None)
        body = None if block is None else self._body.read(page, block, title.text if title else "", pictures)
        return None if body is None or listing(page, body) else body

    def _draft(self, known: Known, title: Title | None, body: Body) -> Draft:
        page, metadata, name = known.page, known.metadata, known.outlet
        text = self._text(page, body, name)
        around = self._around.read(page, body, Scope.of(page, title.line if title else None, body), name)
        closing = _closing_names(page, body, text, name)
        signed = bylines.decide(
            bylines.Found(around.credits, around.marks, tuple(around.bare), closing, around.own, known.rule),
            metadata, name,
        )  # fmt: skip
        home = self._home(text, known)
        when = self._published(around, known, home)
        told = (metadata.first(MODIFIED), metadata.schema.modified)
        modified = published.machine_dates(told, known.false_z)
        return Draft(
            title=title.text if title else "",
            paragraphs=text.paragraphs,
            outlet=known.naming.outlet,
            published=when.instant if when else None,
            updated=published.updated(modified, when.instant if when else None, home),
            byline=signed.byline,
            editor=signed.editor,
            dateline=text.place,
            section=section_of(metadata.schema.section, metadata.first(SECTIONS), around.section),
            tags=tuple(dict.fromkeys(filter(None, around.tags or around.labelled_tags or around.upper_tags))),
            captions=tuple(around.captions),
            views=around.credits.views,
            related=tuple(around.related),
            pages=around.pages,
            page=paging.part(known.address),
            whole=paging.whole(known.tree, known.address, known.paging, around.pages),
            canonical=metadata.address,
            amp=metadata.amp_url,
            end_code=text.end_code,
            contributor_place=contributor_place(_lines_around(page, body), self._known),
            partial=_partial(known, body),
            provenance=(Rule("text", known.text_rule(body)), *_rules(known.naming, title, text, signed, when)),
            removed=_removed(page, body, title),
            quality=quality(page, body, known.html),
        )

    def _text(self, page: Page, body: Body, outlet: str | None) -> _Text:
        paragraphs = ["\n".join(page.lines[number].text for number in part) for part in body.paragraphs]
        dateline = self._dateline(page, body, paragraphs, outlet)
        closing = split_closing(paragraphs[-1]) if paragraphs else None
        if closing:
            paragraphs[-1:] = [closing.rest] if closing.rest else []
        return _Text(tuple(paragraphs), dateline, closing)

    def _dateline(self, page: Page, body: Body, paragraphs: list[str], outlet: str | None) -> Dateline | None:
        """Take the dateline off. What stands above a paragraph that has one is no body: a caption, a summary."""
        for number, text in enumerate(paragraphs[:_BEFORE_DATELINE]):
            found = split_dateline(text, self._known, outlet)
            if found is not None:
                paragraphs[: number + 1] = [found.rest]
                body.leave_out(number, "before-dateline")
                return found
        above = body.first - 1
        if body.paragraphs and body.reasons.get(above) == "header":
            return split_dateline(f"{page.lines[above].text} {paragraphs[0]}", self._known, outlet)
        return None

    def _known(self, name: str) -> bool:
        return self._zones.known(name)

    def _home(self, text: _Text, known: Known) -> timezone | None:
        """The zone of the dateline, else of the outlet's home."""
        place = self._zones.zone(text.place) if text.place else None
        spec, profile = known.naming.spec, known.profile
        return place or (spec.zone if spec else None) or (profile.clock if profile else None)

    def _published(self, around: Around, known: Known, home: timezone | None) -> published.Published | None:
        told = (known.metadata.schema.published, *known.metadata.all(PUBLISHED), *around.stamps)
        return published.decide(tuple(around.seen), published.machine_dates(told, known.false_z), home)


def _partial(known: Known, body: Body) -> str | None:
    """Why the text is not the whole article."""
    return "paywall" if known.metadata.schema.paid or "paywall" in body.reasons.values() else None


def _lines_around(page: Page, body: Body) -> Iterator[str]:
    """The lines of the header and the foot."""
    own = range(body.first, body.last + 1)
    near = range(max(0, body.first - 15), min(len(page.lines), body.last + 10))
    return (page.lines[number].text for number in near if number not in own)


def _closing_names(page: Page, body: Body, text: _Text, outlet: str | None) -> tuple[str, ...]:
    """Who signs the article: in brackets at its end, or in capitals on the line below."""
    if text.closing is not None and text.closing.named:
        return tuple(names(text.closing.mark.partition("/")[0], outlet))
    below = page.lines[body.last + 1].text if body.last + 1 < body.end else ""
    shouted = below.isupper() and 2 <= len(below.split()) <= 4 and body.reasons.get(body.last + 1) == "after-body"
    return tuple(names(below, outlet)) if shouted else ()


def _removed(page: Page, body: Body, title: Title | None) -> tuple[Removed, ...]:
    """Every line of the page that is neither title nor paragraph, with its reason."""
    own = {number for paragraph in body.paragraphs for number in paragraph}
    return tuple(
        Removed(line.text, body.reasons.get(number) or line.kind or "outside")
        for number, line in enumerate(page.lines)
        if number not in own and not (title and title.line == number)
    )


def _rules(naming: Naming, title: Title | None, text: _Text, signed: bylines.Signed,
           when: published.Published | None) -> tuple[Rule, ...]:  # fmt: skip
    told = (
        ("title", title.rule if title else ""),
        ("outlet", naming.rule),
        ("published", when.rule if when else ""),
        ("byline", signed.byline_rule),
        ("editor", signed.editor_rule),
        ("dateline", text.dateline.rule if text.dateline else ""),
    )
    return tuple(Rule(name, rule) for name, rule in told if rule)
