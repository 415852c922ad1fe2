"""A table of a TOML file whose entries are asked for by type, and missed in words."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class TomlTable:
    """One table of the file; every question raises Refusal naming file, place and entry when the answer is unfit."""

    file: str
    place: str
    entries: Mapping[str, object]

    @classmethod
    def of_file(cls, path: Path) -> TomlTable:
        """The whole file as one table, all its text in NFC."""
        try:
            return cls(path.name, "đầu tệp", tomllib.loads(nfc(path.read_text(encoding="utf-8"))))
        except (OSError, UnicodeDecodeError) as fault:
            raise Refusal(f"Không đọc được tệp {path}; hãy cài đặt lại chương trình hoặc chép lại tệp này.") from fault
        except tomllib.TOMLDecodeError as fault:
            raise Refusal(f"Tệp {path} viết sai cú pháp TOML ({fault}); hãy sửa lại chỗ đó.") from fault

    @property
    def where(self) -> str:
        """File and place, as a refusal begins."""
        return f"Tệp {self.file}, {self.place}"

    def refuse(self, key: str) -> NoReturn:
        """Say that the entry is missing or unfit."""
        raise Refusal(f"{self.where}: thiếu hoặc ghi sai mục “{key}”; hãy sửa lại tệp.")

    def refuse_unknown(self, known: Collection[str]) -> None:
        """Refuse an entry that nobody asks for: one misspelt would be left out unseen."""
        for key in self.entries:
            if key not in known:
                raise Refusal(f"{self.where}: không có mục nào tên là “{key}”; hãy sửa lại tên mục, hoặc bỏ đi.")

    def text(self, key: str, default: str | None = None) -> str:
        """The text of an entry; `default` where it may be left out."""
        value = self.entries.get(key, default)
        return value if isinstance(value, str) else self.refuse(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, possibly empty."""
        value = self.entries.get(key)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.refuse(key)
        return tuple(value)

    def whole(self, key: str) -> int:
        """A whole number."""
        value = self.entries.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else self.refuse(key)

    def percent(self, key: str) -> int | None:
        """0 to 100, or None when left out."""
        if key not in self.entries:
            return None
        value = self.whole(key)
        return value if 0 <= value <= 100 else self.refuse(key)

    def flag(self, key: str, default: bool | None = None) -> bool:
        """true or false; `default` where it may be left out."""
        value = self.entries.get(key, default)
        return value if isinstance(value, bool) else self.refuse(key)

    def day(self, key: str) -> date | None:
        """A day without a time, or None when left out."""
        value = self.entries.get(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        return self.refuse(key)

    def word(self, key: str, words: type[Word]) -> Word | None:
        """One of a fixed set of words, or None when left out."""
        value = self.text(key, "")
        if value and value not in set(words):
            self.refuse(key)
        return words(value) if value else None

    def table(self, key: str) -> TomlTable:
        """The one table of this name."""
        value = self.entries.get(key)
        return TomlTable(self.file, f"mục [{key}]", value) if isinstance(value, dict) else self.refuse(key)

    def tables(self, key: str, *, optional: bool = False) -> tuple[TomlTable, ...]:
        """The tables of an array, in the order of the file; only an `optional` one may be left out."""
        value = self.entries.get(key, [] if optional else None)
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.refuse(key)
        return tuple(TomlTable(self.file, self._place_of(key, n), each) for n, each in enumerate(value, start=1))

    def _place_of(self, key: str, n: int) -> str:
        inside = "" if self.place == "đầu tệp" else f"{self.place}, "
        return f"{inside}{key} thứ {n}"
