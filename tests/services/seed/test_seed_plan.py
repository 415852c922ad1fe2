"""The transcribed 2023 plan, held against a second reading of the signed text."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.seed.seed_plan import SeedGroup, SeedPlan, SeedTask, SeedUnit, read_seed

SEED = Path(__file__).parents[3] / "data" / "seed"

OFFICE, CULTURE = "Văn phòng HĐND&UBND huyện", "Phòng Văn hóa và Thông tin"
COMMUNES, OFFICES = "UBND các xã, thị trấn", "Các cơ quan, đơn vị"

DEADLINES = {
    "1.1": "Tháng 12/2022",
    "2.1": "Định kỳ năm 2023",
    "3.1": "Quý II/2023",
    "3.2": "Quý III năm 2023",
    "4.1": "Quý I/2023",
    "4.2": "Trước ngày 31/ 10 /2023",
    "5.1": "Quý IV/2022",
    "6.1": "Quý IV/2022",
    "6.2": "Trước 31/10/2023",
    "7.1": "Quý IV/2022",
    "7.2": "Trước 31/10/2023",
    "8.1": "Tháng 1/2023",
    "9.1": "Tháng 12/2022",
    "9.2": "Tháng 12/2022",
    "9.3": "Tháng 01/2023",
    "9.4": "Tháng 01/2023",
    "9.5": "31/10/2023",
    "10.1": "Thường xuyên",
    "11.1": "Quý III năm 2023",
    "12.1": "Quý 1/2023",
    "13.1": "Quý 1/2023",
    "14.1": "Thường xuyên",
    "15.1": "Trước 31/10/2023",
    "16.1": "Quý IV/2022",
    "17.1": "Quý II/2023",
    "18.1": "Thường xuyên",
    "19.1": "Năm 2023",
    "20.1": "Tháng 1/2023",
    "20.2": "Năm 2023",
    "21.1": "Năm 2023",
    "22.1": "Năm 2023",
    "23.1": "Năm 2023",
    "23.2": "Năm 2023",
    "24.1": "Theo định kỳ",
    "25.1": "Theo định kỳ",
    "26.1": "Quý IV/2022",
    "26.2": "Quý IV/năm 2023",
    "27.1": "Thường xuyên",
    "28.1": "Thường xuyên",
    "29.1": "Thường xuyên",
    "30.1": "Thường xuyên",
    "31.1": "Thường xuyên",
    "32.1": "Quý II/2023",
    "33.1": "Quý IV/2022",
    "34.1": "Thường xuyên",
    "35.1": "Thường xuyên",
    "36.1": "Thường xuyên",
    "37.1": "Tháng 10/2023",
    "38.1": "Tháng 10/2023",
    "39.1": "Tháng 10/2023",
    "40.1": "Tháng 11/2023",
}

# Every other task is led by Phòng Nội vụ alone.
LEADS = {
    4: ("Phòng Kinh tế và Hạ tầng",),
    **dict.fromkeys((5, 6, 7, 8), ("Phòng Tư pháp",)),
    **dict.fromkeys((9, 10, 11, 12, 13, 14, 15, 16, 17), (OFFICE,)),
    **dict.fromkeys((24, 25), ("Phòng Tài chính-Kế hoạch",)),
    **dict.fromkeys((26, 29, 30, 31, 32, 33, 35), (CULTURE,)),
    **dict.fromkeys((27, 28, 34), (OFFICE, CULTURE)),
    36: ("Đài Truyền thanh huyện", COMMUNES),
}

# Every other task is coordinated by the offices and the communes.
COORDINATING = {
    8: (OFFICES,),
    14: ("Phòng Nội vụ",),
    15: (COMMUNES,),
    16: (OFFICE,),
    17: (COMMUNES,),
    25: ("Các đơn vị sự nghiệp công lập",),
    36: ("Phòng Nội vụ", CULTURE),
}


@pytest.fixture(scope="module")
def seed() -> SeedPlan:
    return read_seed(SEED)


def _named(seed: SeedPlan) -> tuple[SeedUnit | SeedGroup, ...]:
    return (*seed.units, *seed.groups)


def _task(seed: SeedPlan, number: int) -> SeedTask:
    return next(task for task in seed.tasks if task.number == number)


def test_counts_are_those_of_the_signed_plan(seed: SeedPlan) -> None:
    assert [area.number for area in seed.areas] == list(range(1, 10))
    assert [task.number for task in seed.tasks] == list(range(1, 41))
    assert len(list(seed.deliverables)) == 51
    assert [len(area.tasks) for area in seed.areas] == [4, 4, 9, 2, 4, 2, 7, 4, 4]


def test_eight_tasks_have_more_than_one_deliverable(seed: SeedPlan) -> None:
    several = {task.number: len(task.deliverables) for task in seed.tasks if len(task.deliverables) > 1}
    assert several == {3: 2, 4: 2, 6: 2, 7: 2, 9: 5, 20: 2, 23: 2, 26: 2}


def test_area_titles(seed: SeedPlan) -> None:
    assert [area.title for area in seed.areas] == [
        "Công tác chỉ đạo, điều hành cải cách hành chính",
        "Cải cách thể chế",
        "Cải cách thủ tục hành chính, thực hiện cơ chế Một cửa, Một cửa liên thông",
        "Cải cách tổ chức bộ máy",
        "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
        "Công tác cải cách tài chính công",
        "Xây dựng và phát triển chính quyền điện tử, chuyển đổi số",
        "Công tác thông tin, tuyên truyền",
        "Xác định chỉ số CCHC cấp huyện, cấp xã",
    ]


def test_heading_keeps_the_room_for_number_and_day(seed: SeedPlan) -> None:
    assert seed.heading.year == 2023
    assert seed.heading.annex_title.startswith("PHÂN CÔNG THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH")
    assert "Kế hoạch số:    /KH-UBND, ngày     tháng 12  năm 2022" in seed.heading.annex_basis


def test_deadlines_as_signed(seed: SeedPlan) -> None:
    assert {each.code: each.deadline_text for each in seed.deliverables} == DEADLINES


def test_funding_as_signed(seed: SeedPlan) -> None:
    budgeted = {each.code for each in seed.deliverables if each.funding_text == "Kinh phí theo dự toán ngân sách"}
    regular = {each.code for each in seed.deliverables if each.funding_text == "Kinh phí thường xuyên"}
    assert budgeted == {"3.1", "3.2", "4.1", "4.2"}
    assert budgeted | regular == set(DEADLINES)


def test_leads_and_coordinating_units(seed: SeedPlan) -> None:
    for task in seed.tasks:
        assert task.leads == LEADS.get(task.number, ("Phòng Nội vụ",)), task.number
        assert task.coordinating == COORDINATING.get(task.number, (OFFICES, COMMUNES)), task.number


def test_joiners_of_the_leads_stay_as_signed(seed: SeedPlan) -> None:
    assert {number: _task(seed, number).leads_text for number in (10, 27, 28, 34, 36)} == {
        10: "Văn phòng HĐND&UBND",
        27: "Văn phòng HĐND&UBND, Phòng Văn hóa và Thông tin",
        28: "Văn phòng HĐND&UBND – Phòng Văn hoá và Thông tin",
        34: "Văn phòng HĐND&UBND, Phòng Văn hóa và Thông tin",
        36: "Đài Truyền thanh huyện; UBND các xã, thị trấn",
    }


def test_cells_hold_nothing_but_known_names_and_joiners(seed: SeedPlan) -> None:
    names = {named.name: named.name for named in _named(seed)} | seed.aliases
    pattern = re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))
    for task in seed.tasks:
        for text, resolved in ((task.leads_text, task.leads), (task.coordinating_text, task.coordinating)):
            assert [names[found] for found in pattern.findall(text)] == list(resolved), text
            assert set(pattern.sub("", text).split()) <= {"và", ",", ";", "–", "."}, text


@pytest.mark.parametrize(
    ("code", "signed", "sought"),
    [
        ("5", "phổ biến giái dục pháp luật", "phổ biến giáo dục pháp luật"),
        ("9.5", "Báo cáo kết thực hiện các kế hoạch", "Báo cáo kết quả thực hiện các kế hoạch"),
        ("13", "Công dịch vụ công của tỉnh", "Cổng dịch vụ công của tỉnh"),
        ("16", "ISO 900: 2015 tại các cơ quan,UBND xã,thị trấn", "ISO 9001:2015"),
        ("17", "ISO 900: 2015 tại các cơ quan, UBND các xã, thị trấn", "ISO 9001:2015"),
        ("28", "Số hoá hồ sơ, kết quả giải quyết thủ tực hành chính", "thủ tục hành chính"),
        ("36", "duy trì chuyện mục trên sóng", "duy trì chuyên mục trên sóng"),
        ("2", "quý I, 6 tháng, quý 3 và báo cáo năm 2023", "quý III"),
        ("39", "đối với xã, TT và UBND huyện", "xã, thị trấn"),
        ("20.2", "bồi dưỡng trong năm 2022.", ""),
        ("21", "Nghị định 143/NĐ-CP ngày 10/12/2020", "143/2020/NĐ-CP"),
        ("16.1", "tiêu chuẩn Việt Nam ISO 9001: 2015", "ISO 9001:2015"),
    ],
)
def test_signed_errors_stay_and_the_right_spelling_is_found(
    seed: SeedPlan, code: str, signed: str, sought: str
) -> None:
    texts = {str(task.number): (task.title, task.search_also) for task in seed.tasks}
    texts |= {each.code: (each.title, each.search_also) for each in seed.deliverables}
    title, search_also = texts[code]
    assert signed in title
    assert sought in search_also
    assert sought not in title or not sought


def test_three_deliverables_carry_a_checklist(seed: SeedPlan) -> None:
    lists = {each.code: [(item.label, item.is_rate) for item in each.checklist] for each in seed.deliverables}
    assert {code: items for code, items in lists.items() if items} == {
        "6.2": [("Tỷ lệ hoàn thành Kế hoạch", True), ("Xử lý vấn đề không còn phù hợp", False)],
        "7.2": [("Tỷ lệ hoàn thành Kế hoạch", True), ("Xử lý tồn tại, hạn chế qua kiểm tra", False)],
        "9.5": [
            ("Kế hoạch rà soát, đánh giá TTHC", True),
            ("Kế hoạch hoạt động kiểm soát TTHC", True),
            ("Kế hoạch kiểm tra công tác kiểm soát TTHC", True),
            ("Kế hoạch truyền thông hỗ trợ công tác kiểm soát TTHC", True),
            ("Xử lý vấn đề không còn phù hợp", False),
        ],
    }


def test_texts_are_nfc_with_single_spaces(seed: SeedPlan) -> None:
    for path in SEED.glob("*.toml"):
        assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8")), path
    texts = [text for task in seed.tasks for text in (task.title, task.leads_text, task.coordinating_text)]
    texts += [text for each in seed.deliverables for text in (each.title, each.deadline_text, each.funding_text)]
    assert [text for text in texts if text != " ".join(text.split())] == []


def test_twenty_four_communes_and_towns(seed: SeedPlan) -> None:
    communes = next(group for group in seed.groups if group.name == COMMUNES)
    kinds = {unit.name: unit.kind for unit in seed.units}
    assert len(set(communes.members)) == 24
    assert Counter(kinds[member] for member in communes.members) == {"town": 3, "commune": 21}
    assert {name for name, kind in kinds.items() if kind in ("town", "commune")} == set(communes.members)


def test_all_names_and_aliases_differ(seed: SeedPlan) -> None:
    spellings = [text for named in _named(seed) for text in (named.name, *named.aliases)]
    assert len(spellings) == len(set(spellings))


def test_letterhead_of_the_district(seed: SeedPlan) -> None:
    assert seed.agency.name_lines == ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")
    assert (seed.agency.parent, seed.agency.signer_name) == ("", "")
    assert (seed.agency.recipients[0], seed.agency.recipients[-1]) == ("Như trên", "Lưu: VT, NV")


# --- broken files


@pytest.mark.parametrize(
    ("file", "spoil", "said"),
    [
        ("plan-2023.toml", lambda text: text.replace('title = "Cải cách thể chế"', ""), "area thứ 2: .*“title”"),
        (
            "plan-2023.toml",
            lambda text: text.replace('"Kinh phí thường xuyên"', "7", 1),
            "deliverable thứ 1.*“funding”",
        ),
        ("plan-2023.toml", lambda text: text.replace("[plan]", "[plan"), "sai cú pháp TOML"),
        (
            "plan-2023.toml",
            lambda text: text.replace('["Phòng Tư pháp"]', '["Phòng Tư"]', 1),
            "“Phòng Tư” .*nhiệm vụ 5",
        ),
        ("units.toml", lambda text: text.replace('    "UBND xã Nghĩa Sơn",', '    "UBND xã X",'), "“UBND xã X”"),
        ("units.toml", lambda text: text.replace("2025-06-30", "2025-06-30T00:00:00", 1), "unit thứ 8: .*“last_day”"),
    ],
)
def test_a_broken_file_is_refused_by_name_and_place(
    tmp_path: Path, file: str, spoil: Callable[[str], str], said: str
) -> None:
    folder = shutil.copytree(SEED, tmp_path / "seed")
    whole = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_text(spoil(whole), encoding="utf-8")
    with pytest.raises(Refusal, match=said):
        read_seed(folder)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"plan-2023\.toml"):
        read_seed(tmp_path)
