"""Finds the dated phrase in a whole wording, or says that it is ongoing or waits for an event."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.deadline_reading.items import Item, Phrase
from cchc_desktop.domain.deadline_reading.parts import UnclearError
from cchc_desktop.domain.deadline_reading.phrases import SEPARATORS, TO, Phrases
from cchc_desktop.domain.deadline_reading.points import Points
from cchc_desktop.domain.deadline_reading.turns import EVERY
from cchc_desktop.domain.deadline_reading.windows import Meaning, meaning_of
from cchc_desktop.domain.deadline_reading.words import END, MOST_WORDS, Mark, Walk, number_of, roman_of, tokens_of
from cchc_desktop.domain.window import DeadlineRules

_MOST_SIGNS = 2_000
_MOST_LEADING_WORDS = 25
_BULLETS = ("-", "+", "*", "•", "–")
_ONGOING = (
    ("thường", "xuyên"),
    ("liên", "tục"),
    ("hằng", "ngày"),
    ("quanh", "năm"),
    ("suốt", "năm"),
)
_EVENTS = (
    ("ngay", "sau"),
    ("ngay", "khi"),
    ("sau", "khi"),
    ("trước", "khi"),
    ("trước", "kỳ", "họp"),
    ("trước", "các", "kỳ", "họp"),
    ("từ", "khi"),
    ("kể", "từ", "khi"),
    ("đến", "khi"),
    ("cho", "đến", "khi"),
    ("đột", "xuất"),
    ("phát", "sinh"),
    ("trường", "hợp"),
    ("căn", "cứ"),
    ("trên", "cơ", "sở"),
    ("tùy",),
    ("khi",),
    ("nếu",),
    ("theo",),
    ("sau",),
)
# A date may follow these verbs at once ("Hoàn thành tháng 6"); after other words it needs a "trong", a "trước" …
_VERBS = (
    ("hoàn", "thành"),
    ("hoàn", "thiện"),
    ("thực", "hiện"),
    ("ban", "hành"),
    ("triển", "khai"),
    ("tổ", "chức"),
    ("tham", "mưu"),
    ("trình",),
    ("phê", "duyệt"),
    ("công", "bố"),
    ("kết", "thúc"),
    ("xong",),
    ("gửi",),
    ("nộp",),
    ("định", "kỳ"),
)
_INTRODUCERS = frozenset(
    (
        *("trong", "trước", "chậm", "muộn", "trễ", "đến", "từ", "vào", "hết", "xong", "cuối", "sau", "kể", "bắt"),
        *("định", "hằng", "mỗi", "cả", "thời", "hạn", "giai", "ngay", "dự", "không", "cho", "đợt", "lần"),
    )
)
# Words that bring a date of something else ("Nghị quyết số 76 ngày …"), or a time that has no last day.
_STOPPERS = frozenset(
    (
        *("số", "căn", "so", "cùng", "kể", "không", "chưa", "đầu", "giữa", "tuần", "thứ", "khoảng", "ngày", "tháng"),
        *("quý", "năm", "kỳ", "mùa", "tết", "học", "âm", "từ", "đến", "trước", "sau", "cuối", "hết", "hoặc", "hay"),
        *("/", "(", "thập", "hè", "ký", "nhiệm"),
    )
)
# What cannot stand right behind a date that was understood: it would change it.
_SPOILERS = frozenset(
    (
        *("ngày", "tháng", "quý", "năm", "tuần", "kỳ", "của", "đầu", "cuối", "giữa", "âm", "dương", "học", "lần"),
        *(
            "hằng",
            "mỗi",
            "từng",
            "các",
            "đến",
            "tới",
            "trước",
            "sau",
            "/",
            "hay",
            "%",
            "giờ",
            "h",
            "hoặc",
            "liền",
            "tiếp",
        ),
    )
)
_HARMLESS = (".", ",", ";", ":", "(", ")", "-", "+", "&", "*", "•", '"', "“", "”", "[", "…")
_CLOCKED = ("ngày", "giờ", "tháng", "tuần", "năm", "phút", "quý", "buổi")
_MOVED = (("gia", "hạn"), ("chuyển", "sang"), ("lùi", "sang"), ("lùi", "đến"))
_CHANGE_OF_DATE = ("trước", "chậm", "muộn", "trễ", "hạn", "xong", "hoàn")


def understood(wording: str, plan_year: int, rules: DeadlineRules) -> Meaning:
    """What the wording means; UnclearError when that is not certain."""
    if len(wording) > _MOST_SIGNS:
        raise UnclearError
    tokens = _bare(tokens_of(wording))
    if not tokens or len(tokens) > MOST_WORDS or not date.min.year + 2 <= plan_year <= date.max.year - 2:
        raise UnclearError
    return _Reader(tokens, plan_year, rules).meaning()


def _bare(tokens: tuple[str, ...]) -> tuple[str, ...]:
    first, last = 0, len(tokens)
    while first < last and tokens[first] in _BULLETS:
        first += 1
    while last > first and tokens[last - 1] in (".", ",", ";", ":", "/"):
        last -= 1
    return tokens[first:last]


class _Reader:
    """One wording being read; `walk` stands where the reading has come to."""

    def __init__(self, tokens: tuple[str, ...], plan_year: int, rules: DeadlineRules) -> None:
        self.walk = Walk(tokens)
        self.plan_year = plan_year
        self.rules = rules
        self.phrases = Phrases(self.walk, Points(self.walk, plan_year, rules.reporting_periods))

    def meaning(self) -> Meaning:
        """Steps over the words that lead to the date until something is understood."""
        walk, introduced = self.walk, True
        while walk.at < _MOST_LEADING_WORDS and walk.peek() != END:
            if found := self._here(introduced=introduced):
                return found
            introduced = walk.take_phrase(_VERBS) or walk.take(":")
            if not introduced:
                self._step_over()
        raise UnclearError

    def _here(self, *, introduced: bool) -> Meaning | None:
        """What is said from this word on."""
        walk = self.walk
        if walk.take_phrase(_ONGOING):
            return self._finer_date() or Meaning(DeadlineKind.ONGOING)
        if self._counts_from_an_event():
            return Meaning(DeadlineKind.CONDITIONAL)
        may_be_dated = introduced or walk.peek() in _INTRODUCERS or self._is_rule_by()
        if dated := self._bracketed_range() or (self._dated() if may_be_dated else None):
            return dated
        dated_after = walk.sees("sau") and (walk.peek(1) in _DATED or number_of(walk.peek(1)) is not None)
        if not dated_after and walk.take_phrase(_EVENTS):
            return self._finer_date() or Meaning(DeadlineKind.CONDITIONAL)
        return None

    def _dated(self) -> Meaning | None:
        start = self.walk.at
        if phrase := self.phrases.phrase():
            return self._settled(phrase)
        self.walk.at = start
        return self._from_an_event()

    def _is_rule_by(self) -> bool:
        """ "Theo quý", "theo định kỳ", "theo từng tháng": a rule, where "theo kế hoạch" is a condition."""
        walk = self.walk
        return walk.peek() == "theo" and walk.peek(1) in ("tháng", "quý", "định", "kỳ", *EVERY)

    def _step_over(self) -> None:
        """Leaves a word that only leads to the date; a number only where it counts something else."""
        walk = self.walk
        word = walk.peek()
        if word in _STOPPERS or (number_of(word) is not None and not self._counts_things()):
            raise UnclearError
        walk.at += 1

    def _counts_things(self) -> bool:
        following = self.walk.peek(1)
        return following == "%" or (following.isalpha() and following not in _CLOCKED and following != "lần")

    def _settled(self, phrase: Phrase) -> Meaning:
        """The phrase's meaning, unless the words right behind it would change it."""
        meaning = meaning_of(phrase, self.plan_year, self.rules)
        walk = self.walk
        if self._is_moved_later():
            raise UnclearError
        names_a_point = (
            walk.peek(1) in _DATED or number_of(walk.peek(1)) is not None or roman_of(walk.peek(1)) is not None
        )
        if walk.sees("hoặc") and not names_a_point:
            return meaning
        if walk.peek() in ("trước", "sau", "đến", "/") and walk.peek(1) in ("khi", "đột", "thường"):
            return meaning
        symbol = walk.peek() != END and not walk.peek().isalnum() and walk.peek() not in _HARMLESS
        follows_number = number_of(walk.peek()) is not None or number_of(walk.peek(1)) is not None
        if symbol or walk.peek() in _SPOILERS or (follows_number and walk.peek() not in (",", ";", "(")):
            raise UnclearError
        return meaning

    def _is_moved_later(self) -> bool:
        """ "30/6/2025, gia hạn đến 31/7/2025": the day that was understood no longer holds."""
        rest = self.walk.tokens[self.walk.at :]
        return any(pair in _MOVED for pair in pairwise(rest))

    # Events

    def _counts_from_an_event(self) -> bool:
        """ "03 ngày làm việc kể từ khi …", "trong vòng 15 ngày sau khi …", "05 ngày kể từ ngày nhận"."""
        walk = Walk(self.walk.tokens, self.walk.at)
        while walk.take_one_of(("trong", "vòng", "chậm", "nhất", "không", "quá", "sau", "tối", "đa", "trước", "là")):
            pass
        if walk.take_number() is None or not walk.take_one_of(_CLOCKED):
            return False
        walk.take("làm", "việc")
        walk.take(",")
        if not walk.take_phrase((("kể", "từ"), ("tính", "từ"), ("từ",), ("sau",), ("trước",))):
            return False
        if any(number_of(token) is not None for token in walk.tokens[walk.at :]):
            raise UnclearError
        return walk.peek() != END

    def _bracketed_range(self) -> Meaning | None:
        """ "08 tháng (từ tháng 3 đến tháng 10)": the length first, the days in brackets."""
        walk, start = self.walk, self.walk.at
        if walk.take_number() is not None and walk.take_one_of(_CLOCKED) and walk.take("("):
            phrase = self.phrases.phrase()
            if phrase and len(phrase.items) == 1 and phrase.items[0].is_range and walk.take(")"):
                return self._settled(phrase)
        walk.at = start
        return None

    def _from_an_event(self) -> Meaning | None:
        """ "Từ ngày ký đến hết ngày 31/12/2025": begins with an event, ends on a day."""
        walk, start = self.walk, self.walk.at
        if walk.take_phrase((("kể", "từ"), ("từ",))):
            while walk.peek() != END and number_of(walk.peek()) is None and not walk.sees("đến"):
                walk.at += 1
            if walk.take_phrase(TO) and (phrase := self.phrases.phrase()) and len(phrase.items) == 1:
                last = phrase.items[0]
                if len(last.parts) == 1 and not last.is_range and last.mark in (Mark.WITHIN, Mark.UNTIL):
                    return self._settled(Phrase((Item(Mark.WITHIN, (), last.parts[0], is_range=True),)))
            walk.at = start
            if walk.take("kể", "từ", "ngày") or walk.take("từ", "ngày"):
                if any(number_of(token) is not None for token in walk.tokens[walk.at :]):
                    raise UnclearError
                return Meaning(DeadlineKind.CONDITIONAL)
        walk.at = start
        return None

    def _finer_date(self) -> Meaning | None:
        """ "Thường xuyên; báo cáo trước ngày 15/12": the first part that can be dated, where a last day is named."""
        walk = self.walk
        start = walk.at
        if "số" in walk.tokens[start:]:
            return None
        while walk.peek() != END:
            clause = walk.take_one_of((*SEPARATORS, "."))
            while clause and walk.peek() not in ("", *SEPARATORS, ".", *_CHANGE_OF_DATE):
                walk.at += 1
            if clause and walk.peek() in _CHANGE_OF_DATE:
                walk.take_phrase(_VERBS)
                if (phrase := self.phrases.phrase()) and not phrase.periodic:
                    return self._settled(phrase)
            elif not clause:
                walk.at += 1
        return None


_DATED = ("ngày", "tháng", "quý", "năm", "trước", "trong", "sau", "đầu", "cuối", "giữa", "vào", "đến")
