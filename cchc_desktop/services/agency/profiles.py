"""What an agency of each kind begins with: a profile and the name of the place make a whole `Agency` [custom]."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.text import fold, nfc, spaces_folded
from cchc_desktop.paths import packaged
from cchc_desktop.services.agency.tables import agency_of_table
from cchc_desktop.services.seed.toml_table import TomlTable

PEOPLES_COMMITTEE = "ỦY BAN NHÂN DÂN"
PROVINCE_WORDS = ("thành phố", "tỉnh")
CITY_SHORT = ("tp.", "tp ")


@dataclass(frozen=True, slots=True)
class ProfileUnit:
    """A kind of place that a profile is for: "huyện", "phường", "Sở"; and what its party committee is called."""

    word: str
    party: str


@dataclass(frozen=True, slots=True)
class AgencyProfile:
    """`name` is what the agency is called to begin with (a Sở is Nội vụ); blank where only the officer knows."""

    key: str
    label: str
    units: tuple[ProfileUnit, ...]
    name: str
    table: TomlTable
    cities: tuple[str, ...]

    def agency(self, unit: str, name: str, province: str) -> Agency:
        """The agency of the place `name`, such as "Đồng Thịnh" with the unit "xã" in "tỉnh Ninh Bình".

        The province may be given without its word: the cities run by the central government are known. What is blank
        leaves its words out; a unit that the profile does not have is its first.
        """
        kind = next((each for each in self.units if fold(each.word) == fold(unit)), self.units[0])
        words = _words(kind, spaces_folded(nfc(name)), full_province(province, self.cities))
        return agency_of_table(TomlTable(self.table.file, self.table.place, _filled(self.table.entries, words)))


@cache
def read_profiles() -> tuple[AgencyProfile, ...]:
    """The profiles that ship with the program, in the order they are offered. Raises Refusal when the file is unfit."""
    file = TomlTable.of_file(packaged("resources/agency-profiles.toml"))
    return tuple(_profile(table, file.texts("cities")) for table in file.tables("profile"))


def _profile(table: TomlTable, cities: tuple[str, ...]) -> AgencyProfile:
    units = tuple(ProfileUnit(unit.text("word"), unit.text("party")) for unit in table.tables("units"))
    agency = table.table("agency")
    return AgencyProfile(table.text("key"), table.text("label"), units, table.text("name", ""), agency, cities)


def split_name(profile: AgencyProfile, typed: str, unit: str) -> tuple[str, str]:
    """Unit and name from "xã Đồng Thịnh", whichever word is given; `unit` where the name comes without one."""
    text = spaces_folded(nfc(typed))
    for each in sorted(profile.units, key=lambda each: len(each.word), reverse=True):
        if fold(text).startswith(f"{fold(each.word)} "):
            return each.word, text[len(each.word) :].strip()
    return unit, text


def full_province(text: str, cities: tuple[str, ...]) -> str:
    """ "tỉnh Ninh Bình" or "thành phố Hải Phòng" from any way to write them; "tỉnh" while it is not named."""
    name = spaces_folded(nfc(text))
    for short in CITY_SHORT:
        if name.casefold().startswith(short):
            return f"thành phố {name[len(short) :].strip()}"
    for word in PROVINCE_WORDS:
        if f"{name.casefold()} ".startswith(f"{word} "):
            return f"{word} {name[len(word) :].strip()}".strip()
    word = "thành phố" if fold(name) in map(fold, cities) else "tỉnh"
    return f"{word} {name}".strip()


def proposed_office(agency: Agency) -> Agency | None:
    """The paper of the office within an agency known only by its name; None where its kind has no office paper."""
    found = _recognised(agency)
    return found[0].agency(found[1], found[2], "").office if found else None


def _recognised(agency: Agency) -> tuple[AgencyProfile, str, str] | None:
    """Profile, unit and name behind "ỦY BAN NHÂN DÂN / XÃ ĐỒNG THỊNH"."""
    text = " ".join(agency.name_lines).strip()
    name = text[len(PEOPLES_COMMITTEE) :].strip() if fold(text).startswith(fold(PEOPLES_COMMITTEE)) else text
    for profile in read_profiles():
        unit, rest = split_name(profile, name, "")
        if unit and rest:
            return profile, unit, rest.title()
    return None


def _words(unit: ProfileUnit, name: str, province: str) -> dict[str, str]:
    word = next(word for word in PROVINCE_WORDS if province.startswith(word))
    words = {
        "unit": unit.word,
        "name": name,
        "province": province,
        "province_name": province.removeprefix(word).strip(),
        "party": unit.party,
        "initials": _initials(f"{unit.word} {name}"),
    }
    return words | {key.upper(): text.upper() for key, text in words.items()}


def _initials(name: str) -> str:
    """ "SVHTTDL" of "Sở Văn hóa, Thể thao và Du lịch"."""
    return "".join(word[0] for word in name.split() if word[0].isalpha() and word != "và").upper()


def _filled(value: Any, words: dict[str, str]) -> Any:
    """The table with every text's placeholders filled in."""
    if isinstance(value, str):
        return spaces_folded(value.format_map(words))
    if isinstance(value, list):
        return [_filled(each, words) for each in value]
    if isinstance(value, dict):
        return {key: _filled(each, words) for key, each in value.items()}
    return value


def follow(present: Agency, old: Agency, new: Agency) -> Agency:
    """The agency after another proposal: what still stands as the old one had it follows, what was edited stays."""
    changes: dict[str, Any] = {
        field.name: getattr(new, field.name)
        for field in fields(present)
        if getattr(present, field.name) == getattr(old, field.name)
    }
    if "office" not in changes and present.office and old.office and new.office:
        changes["office"] = follow(present.office, old.office, new.office)
    return replace(present, **changes)
