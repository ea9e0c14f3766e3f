"""What a reader does with the pages, in a real browser."""

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.web.readings import TITLE, rich

pytestmark = pytest.mark.browser

ARTICLE = f"/artikel/{rich().article.id}"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
PHONE = {"width": 360, "height": 740}


def ground(page: Page) -> str:
    """The colour of the page."""
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return colour


def test_a_search_changes_the_list_without_loading_the_page_anew(page: Page) -> None:
    page.goto("/")
    page.evaluate("window.stayed = true")
    page.fill("#q", "bukchon")
    expect(page.locator(".line-title")).to_have_count(1)
    expect(page.locator("#q")).to_be_focused()
    assert page.url.endswith("/?q=bukchon") and page.evaluate("window.stayed")


def test_a_filter_is_chosen_and_taken_back_and_the_back_button_works(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Kota Palopo", exact=False).first.click()
    expect(page.locator(".line-title")).to_have_count(1)
    expect(page.locator(".chip")).to_contain_text("Kota Palopo")
    page.go_back()
    expect(page.locator(".line-title")).to_have_count(20)


def test_a_day_is_asked_for_as_soon_as_it_is_chosen(page: Page) -> None:
    page.goto("/")
    page.fill("#since", "2023-01-01")
    expect(page.locator(".line-title")).to_have_count(1)
    assert "since=2023-01-01" in page.url


def test_a_mistake_is_told_without_losing_the_page(browser: Browser, address: str) -> None:
    with browser.new_context(base_url=address) as context:  # a browser reports the status 400 on its console
        page = context.new_page()
        page.goto("/")
        page.fill("#q", '"kota')
        expect(page.locator("#hasil")).to_contain_text("belum ditutup")
        expect(page.locator("#q")).to_have_value('"kota')


def test_a_label_lights_up_its_evidence_and_goes_through_it(page: Page) -> None:
    page.goto("/?q=bukchon")
    page.click(f"text={TITLE}")
    label = page.locator("#wilayah .shows", has_text="Kota Palopo")
    label.click()
    expect(page.locator("mark.lit")).to_have_count(5)
    expect(page.locator("#place-0-0")).to_have_class("m-place lit here")
    label.click()
    expect(page.locator("#place-0-1")).to_have_class("m-place lit here")
    expect(page.locator("#place-0-1")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator("mark.lit")).to_have_count(0)


def test_a_proof_of_the_register_lights_up_its_sentence(page: Page) -> None:
    page.goto(ARTICLE)
    page.click("#kerja-sama summary")
    page.locator("#kerja-sama .proof").first.click()
    expect(page.locator("#row-0-0")).to_have_class("m-row lit here")
    expect(page.locator("#row-0-0")).to_be_in_viewport()


def test_a_mention_shows_its_label(page: Page) -> None:
    page.goto(ARTICLE)
    page.locator("#person-0-0").click()
    expect(page.locator('[data-label="person-0"]')).to_have_class("lit")


def test_without_scripts_a_label_still_leads_to_its_evidence(browser: Browser, address: str) -> None:
    with browser.new_context(base_url=address, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(ARTICLE)
        page.locator("#tokoh .shows").first.click()
        assert page.url.endswith("#person-0-0")
        page.goto("/")
        page.fill("#q", "bukchon")
        page.press("#q", "Enter")
        expect(page.locator(".line-title")).to_have_count(1)


def test_layers_are_switched_off_and_on(page: Page) -> None:
    page.goto(ARTICLE)
    mark = page.locator(".body .m-place").first
    underlined = "mark => getComputedStyle(mark).borderBottomWidth"
    assert mark.evaluate(underlined) == "2px"
    page.uncheck("#lapis-place")
    assert mark.evaluate(underlined) == "0px"


def test_the_language_is_switched_and_stays(page: Page) -> None:
    page.goto("/")
    page.click('a[hreflang="en"]')
    expect(page.locator("h1")).to_have_text("Regional press clippings")
    page.goto(ARTICLE)
    expect(page.locator("#wilayah h2")).to_contain_text("Places")


def test_dark_is_as_the_device_has_it_or_as_chosen(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("/")
    light = ground(page)
    page.emulate_media(color_scheme="dark")
    dark = ground(page)
    assert light != dark
    page.click('[data-choose-theme="light"]')
    assert ground(page) == light
    page.reload()
    assert ground(page) == light


@pytest.mark.parametrize("path", ["/", ARTICLE, "/kerja-sama", "/masalah", "/tentang", "/?q=bukchon&place=73.73"])
def test_nothing_is_wider_than_a_phone(page: Page, path: str) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto(path)
    assert page.evaluate(OVERFLOW) == 0
    wide = "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && \
            !e.closest('.scroll, pre, .hidden')).map(e => e.outerHTML.slice(0, 90))"
    assert page.evaluate(wide) == []


def test_on_a_phone_the_filters_open_on_demand(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto("/")
    expect(page.locator(".filters")).to_be_hidden()
    page.click(".open-filters")
    expect(page.locator(".filters")).to_be_visible()


def test_the_keyboard_is_enough(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("Escape")
    for key, place in (("j", 0), ("j", 1), ("j", 2), ("k", 1)):
        page.keyboard.press(key)
        expect(page.locator(".line-title").nth(place)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("article.read")).to_be_visible()


def test_everything_that_can_be_used_has_a_name(page: Page) -> None:
    nameless = (
        "[...document.querySelectorAll('a, button, input:not([type=hidden])')].filter(e => !(e.innerText.trim() || \
                e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length)).map(e => e.outerHTML)"
    )
    for path in ("/", ARTICLE, "/kerja-sama", "/masalah"):
        page.goto(path)
        assert page.evaluate(nameless) == []
        assert page.locator("main, header.top, footer, h1").count() == 4


def test_the_last_day_is_one_choice_away(page: Page) -> None:
    page.goto("/")
    page.locator(".periods a").first.click()
    expect(page.locator(".line-title")).to_have_count(1)
    expect(page.locator(".periods .chosen")).to_have_text("Hari terakhir")
    expect(page.locator(".chip")).to_contain_text("sejak 31 Agu 2023")
