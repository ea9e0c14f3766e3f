from __future__ import annotations

from kliping.core.dates import WIB
from kliping.outlets.catalogue import Catalogue
from kliping.outlets.profiles import Elements, Layout, Paging, Profile, Profiles, named
from kliping.resources import Resources

RESOURCES = Resources()
PROFILES = Profiles.of(RESOURCES)


def test_every_selector_of_every_profile_can_be_read() -> None:
    assert all(len(list(named(profile))) > 0 for profile in PROFILES.all)


def test_there_are_profiles_for_forty_outlets_and_networks() -> None:
    assert len(PROFILES.all) >= 40


def test_no_domain_has_two_profiles() -> None:
    domains = [domain for profile in PROFILES.all for domain in profile.domains]
    assert len(domains) == len(set(domains))


def test_a_subdomain_has_the_profile_of_its_parent() -> None:
    found = PROFILES.of_address("https://money.kompas.com/read/2023/11/02/1/menhub")
    assert found is not None
    assert (found.name, found.clock) == ("kompas", WIB)


def test_any_site_of_an_office_has_the_template() -> None:
    found = PROFILES.of_address("https://diskominfo.sumedangkab.go.id/berita/1")
    assert found is not None
    assert found.template


def test_an_address_without_a_profile_has_none() -> None:
    assert PROFILES.of_address("https://kabar.example/1") is None
    assert PROFILES.of_address("notdetik.com") is None


def test_a_profile_and_the_catalogue_name_the_same_network() -> None:
    catalogue = Catalogue.of(RESOURCES)
    for profile in PROFILES.all:
        for domain in profile.domains:
            spec = catalogue.by_domain(domain)
            if spec is not None and spec.domain == domain and spec.network and profile.network:
                assert (domain, profile.network) == (domain, spec.network)


def test_a_profile_that_was_not_checked_says_so() -> None:
    verified = {profile.name for profile in PROFILES.all if not profile.unverified}
    assert verified == {"antara", "detik", "kompas", "liputan6", "mediaindonesia", "okezone", "tempo"}


def test_an_element_is_what_the_first_fitting_selector_says() -> None:
    elements = Elements(Profile("kabar", ("kabar.example",), (Layout((".isi",), drop=(".isi.iklan",)),)))
    assert elements.kind("div", ("isi", None, None, None, None)) == "body"
    assert elements.kind("div", ("judul", None, None, None, None)) is None


def test_all_parts_at_once_are_asked_for_by_the_rule_of_the_outlet() -> None:
    rule = Paging("page", "page=all")
    assert rule.whole("https://kabar.example/read/1?page=2&a=b#x") == "https://kabar.example/read/1?a=b&page=all"
    assert Paging("page", "single=1").whole("https://kabar.example/1?page=3") == "https://kabar.example/1?single=1"
    assert Paging("page").whole("https://kabar.example/1") is None
