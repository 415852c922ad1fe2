"""Deadlines as the plans word them: what is read, what waits for the officer, what stays unread."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.deadline import Deadline, DeadlineKind, DeadlineRules, read_deadline
from cchc_desktop.domain.periods import DEFAULT_PERIODS, PeriodKind, YearDay

WORDINGS = Path(__file__).parent / "data" / "deadlines.tsv"
UNDATED = {DeadlineKind.ONGOING, DeadlineKind.CONDITIONAL, DeadlineKind.UNREAD}


def listed_wordings() -> list[list[str]]:
    lines = WORDINGS.read_text(encoding="utf-8").splitlines()
    return [[*line.split("\t"), *[""] * 7][:7] for line in lines if line and not line.startswith("#")]


def due_days(wording: str, year: int = 2025, rules: DeadlineRules | None = None) -> list[str]:
    deadline = read_deadline(wording, year, rules or DeadlineRules())
    return [f"{milestone.due_on:%d/%m/%Y}" for milestone in deadline.milestones if milestone.due_on]


def labels(wording: str, year: int = 2025) -> list[str]:
    return [milestone.label for milestone in read_deadline(wording, year).milestones]


@pytest.mark.parametrize("row", listed_wordings(), ids=lambda row: f"{row[0]} ({row[1]})")
def test_every_listed_wording_is_read_as_listed(row: list[str]) -> None:
    wording, year, kind, opens_on, due_on, count, _note = row
    deadline = read_deadline(wording, int(year))
    expected = int(count) if count else int(kind not in UNDATED)
    found = (deadline.kind, str(deadline.opens_on or ""), str(deadline.due_on or ""), len(deadline.milestones))
    assert found == (kind, opens_on, due_on, expected)


@pytest.mark.parametrize("row", listed_wordings(), ids=lambda row: f"{row[0]} ({row[1]})")
def test_spelling_of_the_same_wording_changes_nothing(row: list[str]) -> None:
    wording, year = row[0], int(row[1])
    meant = read_deadline(wording, year)
    for spelling in (
        unicodedata.normalize("NFD", wording),
        wording.upper(),
        wording.lower(),
        f"  {wording}. ",
        wording.replace("/", " / ").replace(" ", "\n"),
        wording.replace("hằng", "hàng").replace("Hằng", "Hàng"),
        wording.replace("Quý", "Quí").replace("quý", "quí"),
        wording.replace("-", "–"),
    ):
        assert replace(read_deadline(spelling, year), text="") == replace(meant, text="")


def test_the_wording_is_kept_as_signed_but_for_its_spaces() -> None:
    assert read_deadline("   Trước \n 31/10 \n/2023 ", 2023).text == "Trước 31/10 /2023"
    assert read_deadline(unicodedata.normalize("NFD", "Quý II"), 2023).text == "Quý II"


def test_before_a_day_leaves_that_day_out_unless_the_office_reads_it_in() -> None:
    inclusive = DeadlineRules(before_inclusive=True)
    assert due_days("Trước ngày 31/10/2023") == ["30/10/2023"]
    assert due_days("Trước ngày 31/10/2023", rules=inclusive) == ["31/10/2023"]
    assert due_days("trước ngày 20 hàng tháng", rules=inclusive)[:2] == ["20/01/2025", "20/02/2025"]
    assert due_days("Trước năm 2030", rules=inclusive) == ["31/12/2029"]
    assert due_days("Chậm nhất ngày 31/10/2023") == due_days("Chậm nhất ngày 31/10/2023", rules=inclusive)


def test_an_hour_makes_the_day_belong_to_the_window() -> None:
    assert due_days("Trước 17h00 ngày 15/12/2025") == ["15/12/2025"]
    assert due_days("Trước 17 giờ 00 phút ngày 15/12") == ["15/12/2025"]


def test_several_dates_are_a_milestone_each() -> None:
    assert due_days("20/3, 20/6, 20/9, 20/12") == ["20/03/2025", "20/06/2025", "20/09/2025", "20/12/2025"]
    assert due_days("Trước ngày 10/6 và 10/12") == ["09/06/2025", "09/12/2025"]
    assert due_days("Quý I, II, III và IV năm 2024") == ["31/03/2024", "30/06/2024", "30/09/2024", "31/12/2024"]
    assert due_days("Tháng 12, tháng 6") == ["30/06/2025", "31/12/2025"]
    assert due_days("Quý I, quý I") == ["31/03/2025"]


def test_a_year_named_last_holds_for_the_whole_list() -> None:
    assert due_days("Quý I, quý III năm 2026") == ["31/03/2026", "30/09/2026"]
    assert due_days("ngày 15, 16 và 17/3/2026") == ["15/03/2026", "16/03/2026", "17/03/2026"]


def test_a_rule_gives_its_turns() -> None:
    assert due_days("Định kỳ hằng quý") == ["31/03/2025", "30/06/2025", "30/09/2025", "31/12/2025"]
    assert len(due_days("Hàng tháng")) == 12
    assert due_days("Định kỳ 06 tháng một lần") == ["30/06/2025", "31/12/2025"]
    assert due_days("ngày 31 hằng tháng")[:3] == ["31/01/2025", "28/02/2025", "31/03/2025"]
    assert due_days("Trước ngày 15 tháng đầu quý sau")[-1] == "14/01/2026"
    assert due_days("Ngày 20 tháng cuối quý II") == ["20/06/2025"]
    assert due_days("Ngày 05 tháng đầu tiên của mỗi quý")[0] == "05/01/2025"


def test_of_reports_due_together_the_longest_stays() -> None:
    assert labels("Hàng quý, 6 tháng, năm") == ["Quý I/2025", "6 tháng đầu năm 2025", "Quý III/2025", "Năm 2025"]


def test_what_follows_a_rule_can_say_when() -> None:
    assert due_days("Hằng tháng, trước ngày 25")[0] == "24/01/2025"
    assert due_days("Hằng tháng (chậm nhất ngày 25)")[11] == "25/12/2025"
    assert due_days("Định kỳ hằng tháng vào ngày 20")[1] == "20/02/2025"
    assert due_days("Hằng năm (quý IV)") == ["31/12/2025"]
    assert due_days("Hằng năm, từ tháng 3 đến tháng 5") == ["31/05/2025"]
    assert due_days("Hằng quý, năm 2026")[0] == "31/03/2026"
    assert due_days("Hằng quý (theo hướng dẫn)")[0] == "31/03/2025"
    assert due_days("Hằng năm, giai đoạn 2021 - 2025") == ["31/12/2025"]
    assert due_days("Hằng quý (giai đoạn 2021 - 2025)")[0] == "31/03/2025"


def test_each_report_of_a_rule_can_have_its_own_day() -> None:
    own_days = "Định kỳ hằng quý (trước ngày 15 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)"
    assert due_days(own_days) == ["14/03/2025", "14/06/2025", "14/09/2025", "14/12/2025"]
    assert due_days("6 tháng (trước ngày 10/6), năm (trước ngày 10/12)") == ["09/06/2025", "09/12/2025"]


@pytest.mark.parametrize("wording", ["Định kỳ", "Theo định kỳ", "Định kỳ theo quy định", "Theo kỳ báo cáo"])
def test_without_a_rule_of_its_own_it_follows_the_reports_as_a_proposal(wording: str) -> None:
    deadline = read_deadline(wording, 2023)
    assert deadline.proposed
    assert deadline.kind is DeadlineKind.RECURRING
    assert labels(wording, 2023) == ["Quý I", "6 tháng", "Quý III", "Năm"]
    assert due_days(wording, 2023) == ["20/03/2023", "20/06/2023", "20/09/2023", "20/12/2023"]
    assert deadline.opens_on == date(2022, 12, 15)


def test_the_proposal_is_of_the_year_named() -> None:
    assert due_days("Định kỳ năm 2024", 2023)[0] == "20/03/2024"


def test_the_offices_own_reporting_days_win() -> None:
    own = tuple(
        replace(rule, due=YearDay(9, 12), enabled=True) if rule.kind is PeriodKind.M9 else rule
        for rule in DEFAULT_PERIODS
    )
    rules = DeadlineRules(reporting_periods=own)
    assert due_days("Định kỳ", rules=rules) == ["20/03/2025", "20/06/2025", "12/09/2025", "20/09/2025", "20/12/2025"]
    assert len(due_days("Chậm nhất là ngày 20 của tháng cuối kỳ báo cáo", rules=rules)) == 4
    nothing = DeadlineRules(reporting_periods=())
    assert read_deadline("Ngày 20 của tháng cuối kỳ báo cáo", 2025, nothing).kind is DeadlineKind.UNREAD


def test_a_rule_tied_to_the_reports_is_no_proposal() -> None:
    wording = "Chậm nhất là ngày 20 của tháng cuối kỳ báo cáo"
    assert not read_deadline(wording, 2026).proposed
    assert due_days(wording, 2026) == ["20/03/2026", "20/06/2026", "20/09/2026", "20/12/2026"]
    assert labels(wording, 2026) == ["Quý I/2026", "6 tháng đầu năm 2026", "Quý III/2026", "Năm 2026"]


def test_labels_are_what_the_officer_would_say() -> None:
    assert labels("quý 2-2023") == ["Quý II/2023"]
    assert labels("Tháng 12/2022") == ["Tháng 12/2022"]
    assert labels("Trước 31/10/2023") == ["30/10/2023"]
    assert labels("6 tháng cuối năm 2023") == ["6 tháng cuối năm 2023"]
    assert labels("9 tháng đầu năm") == ["9 tháng đầu năm 2025"]
    assert labels("Từ 01/7/2025") == ["Từ 01/07/2025"]
    assert labels("Từ ngày ký đến 31/12/2025") == ["Đến 31/12/2025"]
    assert labels("03 lần/năm")[1] == "Tháng 5 - 8/2025"


def test_an_open_range_has_a_milestone_without_a_last_day() -> None:
    deadline = read_deadline("Quý IV năm 2025 và các năm tiếp theo", 2025)
    assert (deadline.kind, deadline.opens_on, deadline.due_on) == (DeadlineKind.RANGE, date(2025, 10, 1), None)
    assert len(deadline.milestones) == 1
    assert due_days("Quý I, III năm 2025 và các năm tiếp theo") == ["31/03/2025", "30/09/2025"]
    assert due_days("Trước ngày 15/12 và các năm tiếp theo") == ["14/12/2025"]


@pytest.mark.parametrize(
    "wording",
    [
        "31/02/2025",
        "Quý V",
        "Tháng 13",
        "Quý II và quý V",
        "Trước ngày 31/9",
        "Quý I hoặc quý II",
        "3-4/2025",
        "Tháng 6/12",
        "Ngày 15 tháng 8 âm lịch",
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021",
        "Năm học 2024 - 2025",
        "15 ngày kể từ ngày 01/01/2026",
        "Kể từ ngày ký 01/01/2026",
        "Trước hết năm 2025",
        "Sau năm nào đó số 3",
        "Từ tháng 11/2025 đến tháng 3/2025",
        "Tháng 6 đến lúc xong",
        "Quý I/2025, từ quý II/2025",
        "Trước ngày 15 tháng 6 và tháng 12",
        "Ngày 15 tháng 3 và tháng 9 hằng năm",
        "Cuối quý III, đầu quý IV",
        "Ngày 01 và ngày 15 hằng tháng",
        "31/12/29",
        "Quý I/29",
        "08 tháng (theo hợp đồng)",
        "Ngày 20 hằng quý",
        "Quý I, 15 tháng",
        "Hằng quý, quý I",
        "12345/2025",
        "9999-12-31",
        "(",
        "",
        "...",
        "Quý I " * 200,
    ],
)
def test_what_is_not_certain_stays_unread(wording: str) -> None:
    deadline = read_deadline(wording, 2025)
    assert deadline.kind is DeadlineKind.UNREAD
    assert deadline.milestones == ()
    assert deadline.due_on is None


@pytest.mark.parametrize("wording", ["2025-12-31", "31.12.2025", "31-12-2025", "31/12/25", "ngày 31.12", "31/12/2025"])
def test_a_day_has_many_spellings(wording: str) -> None:
    assert due_days(wording) == ["31/12/2025"]


# Properties

WORDS = """
    quý tháng ngày năm hằng hàng mỗi các cuối đầu trước sau trong đến hết từ kể khi định kỳ theo thường xuyên liên tục
    I II III IV V 1 3 6 12 13 20 31 02 15 2024 2025 2026 9999 99999 / - – . , ; ( ) : và hoặc lần một sáu mười hai
    của báo cáo tiếp sau giai đoạn chậm nhất là không quá hoàn thành kế hoạch số âm lịch nửa 17h00 giờ trở đi nay
    t q qii % làm việc
"""
PHRASES = """
    quý I|Quý III/2026|tháng 6|tháng 12/2025|ngày 15|15/3|20/12/2026|trước|trước ngày|đến hết|từ|đến|và|,|;|-|(|)
    hằng quý|hằng tháng|hằng năm|định kỳ|6 tháng|6 tháng đầu năm|năm|cả năm|năm 2026|2 lần/năm|các tháng 3, 6
    tháng cuối quý|kỳ báo cáo|và các năm tiếp theo|trở đi|năm sau|năm trước|thường xuyên
    khi có yêu cầu|hoàn thành|30 ngày|29/2|II|12
"""
FRAGMENTS = st.sampled_from(WORDS.split())
COMPOSED = st.sampled_from([phrase.strip() for phrase in PHRASES.replace("\n", "|").split("|") if phrase.strip()])


def check_whole(deadline: Deadline) -> None:
    """What holds of everything that is read."""
    windows = deadline.milestones
    assert (not windows) == (deadline.kind in UNDATED)
    if deadline.kind is DeadlineKind.RECURRING:
        assert len(windows) > 1
    elif windows:
        assert len(windows) == 1
    if windows:
        assert (deadline.opens_on, deadline.due_on) == (windows[0].opens_on, windows[0].due_on)
    else:
        assert deadline.opens_on is None
        assert deadline.due_on is None
    for window in windows:
        assert window.label
        assert window.opens_on or window.due_on
        assert not window.opens_on or not window.due_on or window.opens_on <= window.due_on
    if deadline.kind is not DeadlineKind.RANGE:
        assert all(window.due_on for window in windows)
    assert len({window.label for window in windows}) == len(windows)


@given(st.text(), st.integers(1, 9999))
def test_any_text_at_all_is_answered(text: str, year: int) -> None:
    check_whole(read_deadline(text, year))


@given(st.lists(FRAGMENTS | COMPOSED, max_size=10).map(" ".join), st.integers(1, 9999), st.booleans())
def test_any_mixture_of_the_words_of_deadlines_is_answered(text: str, year: int, before_inclusive: bool) -> None:
    check_whole(read_deadline(text, year, DeadlineRules(before_inclusive=before_inclusive)))


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["/", "-", "."]), st.integers(2000, 2099))
def test_every_day_is_read_back(day: date, mark: str, plan_year: int) -> None:
    wording = f"{day.day:02d}{mark}{day.month}{mark}{day.year}"
    assert read_deadline(wording, plan_year).due_on == day
    assert read_deadline(f"ngày {day.day} tháng {day.month} năm {day.year}", plan_year).opens_on == day


@pytest.mark.parametrize("piece", ["quý ", "1/", "(", "ngày 1 tháng ", "thường xuyên, trước ", "a", "từ ", "9"])
def test_a_very_long_wording_takes_no_time(piece: str) -> None:
    began = perf_counter()
    assert read_deadline(piece * 100_000, 2025).kind in UNDATED
    assert read_deadline(piece * 30, 2025).kind is not None
    assert perf_counter() - began < 5


@pytest.mark.parametrize(
    ("wording", "days"),
    [
        ("Trước ngày 31/01 của năm tiếp theo", ["30/01/2026"]),
        ("Quý I của năm sau", ["31/03/2026"]),
        ("Trước ngày 15/01 trong năm kế tiếp", ["14/01/2026"]),
        ("Trước ngày 31/12 của năm liền trước", ["30/12/2024"]),
        ("Ngày 10 tháng đầu quý liền kề", ["10/04/2025", "10/07/2025", "10/10/2025", "10/01/2026"]),
        ("02 lần/năm (tháng 5, tháng 10)", ["31/05/2025", "31/10/2025"]),
        ("02 lần/năm: tháng 5 và tháng 10", ["31/05/2025", "31/10/2025"]),
        ("Hằng năm (tháng 6, tháng 12)", ["30/06/2025", "31/12/2025"]),
        ("Quý III hằng năm, giai đoạn 2025-2030", ["30/09/2025"]),
    ],
)
def test_the_year_beside_and_the_turns_of_a_rule_are_read_where_they_stand(wording: str, days: list[str]) -> None:
    assert due_days(wording) == days


@pytest.mark.parametrize(
    "wording",
    [
        "Quý III năm 2025, 2026",
        "Tháng 6/2025, 2026",
        "Quý II/2025-2026",
        "Hằng năm đến 2030",
        "01/7/2025 - nay",
        "Trước ngày 20 tháng cuối quý (riêng báo cáo năm trước ngày 10/12)",
        "03 lần/năm (tháng 5, tháng 10)",
        "Trong tháng 3, chậm nhất ngày 20/3",
        "Trước ngày 30/6/2025, chậm nhất 31/7/2025",
        "Ngày 30/6/2025, gia hạn đến 31/7/2025",
        "Quý II/2025 (chuyển sang Quý III/2025)",
        "Trong quý II hoặc III",
        "Hằng quý, 6 tháng, năm (trước ngày 15 tháng cuối kỳ báo cáo)",
    ],
)
def test_what_can_mean_two_days_means_none(wording: str) -> None:
    assert read_deadline(wording, 2025).kind is DeadlineKind.UNREAD
