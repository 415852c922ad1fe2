"""What the command understands: its verbs and options, with help and faults in Vietnamese."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from cchc_desktop import __version__
from cchc_desktop.command.signing_arguments import add_sign, add_signatures
from cchc_desktop.domain.numbers import read_day
from cchc_desktop.domain.progress import CONCLUSION_WORDS, HANDLING_WORDS, STATE_WORDS, Conclusion, Handling, State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.papers.catalogue import FORMS, form_named
from cchc_desktop.services.papers.request import Form, Need

WRONG_USAGE = 2
PARTS = (("--month", "tháng", 12), ("--quarter", "quý", 4))
"""Parts of a year that some forms print alone, each named as the form's variant; their names and how many there are."""
CODE_WORDS = "số nhiệm vụ hoặc mã sản phẩm với phiếu nhiệm vụ; số, ký hiệu hồ sơ với mục lục văn bản trong hồ sơ"
PERIODS = ("quy-1", "6-thang", "quy-3", "9-thang", "nam")


class VietnameseHelp(argparse.HelpFormatter):
    """argparse's help with its one word of its own in Vietnamese."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "cách dùng: " if prefix is None else prefix)


class VietnameseParser(argparse.ArgumentParser):
    """argparse with the officer's words: wrong usage is one sentence, exit 2."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=VietnameseHelp)
        self.add_argument("-h", "--help", action="help", help="cách dùng")
        self._positionals.title = "đối số"
        self._optionals.title = "tùy chọn"

    def error(self, message: str) -> NoReturn:
        # Not by self.exit: in Python 3.11.2 it stumbles where a program has no stderr.
        if sys.stderr is not None:
            sys.stderr.write(f"{self.prog}: {spoken(message)}. Xem cách dùng bằng {self.prog} --help.\n")
        raise SystemExit(WRONG_USAGE)


TRANSLATED = (
    ("the following arguments are required:", "còn thiếu"),
    ("unrecognized arguments:", "không hiểu"),
    ("expected one argument", "cần một giá trị"),
    ("expected at least one argument", "cần ít nhất một giá trị"),
    ("ignored explicit argument", "không nhận giá trị"),
    ("invalid choice:", "không có lựa chọn"),
    ("(choose from", "(chọn trong"),
    ("not allowed with argument", "không đi cùng"),
    ("invalid int value:", "cần số nguyên, không phải"),
    ("argument ", "mục "),
)
LONGEST_FAULT = 300


def spoken(message: str) -> str:
    """argparse's sentence in Vietnamese; what was typed wrongly is quoted, a long one not to its end."""
    for english, vietnamese in TRANSLATED:
        message = message.replace(english, vietnamese, 1)
    message = " ".join(message.split()).rstrip(".")
    return message if len(message) <= LONGEST_FAULT else message[:LONGEST_FAULT] + "…"


def day(text: str) -> date:
    try:
        return read_day(text)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(str(refusal)) from None


ANYWHERE: dict[str, dict[str, Any]] = {
    "--book": {"type": Path, "metavar": "TỆP"},
    "--sample": {"action": "store_true"},
    "--today": {"type": day, "metavar": "NGÀY"},
}


def build_parser() -> VietnameseParser:
    parser = VietnameseParser(prog="cchc-desktop", description="Kế hoạch cải cách hành chính của một cơ quan, một năm.")
    parser.add_argument("--version", action="version", version=f"CCHC Desktop {__version__}", help="phiên bản")
    for option, words in (
        ("--book", "sổ cần mở"),
        ("--sample", "kế hoạch mẫu 2023, ngày đặt ở 20/10/2023"),
        ("--today", "coi ngày này là hôm nay (YYYY-MM-DD)"),
    ):
        parser.add_argument(option, help=words, **ANYWHERE[option])
    verbs = parser.add_subparsers(dest="verb", metavar="LỆNH", parser_class=VietnameseParser, title="các lệnh")
    reading = (_add_new, _add_show, _add_deadlines, _add_search)
    doing = (_add_record, _add_print, _add_report, _add_export, _add_pack, _add_check, _add_history, _add_signing)
    for add in (*reading, *doing):
        add(verbs)
    return parser


def _verb(verbs: argparse._SubParsersAction[VietnameseParser], name: str, words: str) -> VietnameseParser:
    """A verb; the options of the whole command may stand behind it as well."""
    verb: VietnameseParser = verbs.add_parser(name, help=words, description=words)
    for option, settings in ANYWHERE.items():
        verb.add_argument(option, default=argparse.SUPPRESS, help=argparse.SUPPRESS, **settings)
    return verb


def _year_and_json(verb: VietnameseParser) -> None:
    verb.add_argument("--year", type=int, required=True, metavar="NĂM", help="năm của kế hoạch")
    verb.add_argument("--json", action="store_true", help="ra JSON")


def _add_new(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "new", "tạo sổ mới: kế hoạch 2023 đã ký, hoặc kế hoạch trống")
    verb.add_argument("--to", type=Path, required=True, metavar="TỆP", help="tệp sổ sẽ tạo")
    what = verb.add_mutually_exclusive_group()
    what.add_argument("--seed", action="store_true", help="có sẵn kế hoạch năm 2023")
    what.add_argument("--year", type=int, metavar="NĂM", help="kế hoạch trống của năm này")
    verb.add_argument("--force", action="store_true", help="ghi đè sổ đã có")


def _add_show(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    _year_and_json(_verb(verbs, "show", "xem cả kế hoạch"))


def _add_deadlines(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "deadlines", "xem các mốc thời hạn theo ngày")
    _year_and_json(verb)
    states = "; ".join(f"{state.value} = {STATE_WORDS[state]}" for state in State)
    verb.add_argument("--state", choices=[state.value for state in State], metavar="TRẠNG_THÁI", help=states)


def _add_search(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "search", "tìm trong mọi kế hoạch, không cần dấu")
    verb.add_argument("words", nargs="+", metavar="TỪ", help="từ cần tìm")
    verb.add_argument("--json", action="store_true", help="ra JSON")


def _add_record(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "record", "ghi tiến độ, kết thúc một mốc")
    verb.add_argument("code", metavar="MÃ", help="mã sản phẩm, ví dụ 6.2")
    verb.add_argument("--year", type=int, metavar="NĂM", help="năm của kế hoạch (khi sổ có nhiều năm)")
    verb.add_argument("--percent", type=int, metavar="N", help="tiến độ, 0 đến 100")
    verb.add_argument("--result", default="", metavar="LỜI", help="kết quả")
    verb.add_argument("--difficulty", default="", metavar="LỜI", help="khó khăn, vướng mắc")
    verb.add_argument("--proposal", default="", metavar="LỜI", help="đề xuất")
    verb.add_argument("--rate", action="append", default=[], metavar="TÊN=N", help="tỷ lệ hoàn thành Kế hoạch, %%")
    handlings = "; ".join(f"{handling.value} = {words}" for handling, words in HANDLING_WORDS.items())
    verb.add_argument("--handling", choices=[handling.value for handling in Handling], metavar="XỬ_LÝ", help=handlings)
    verb.add_argument("--milestone", default="", metavar="TÊN", help="mốc hoặc kỳ, ví dụ “Quý I”")
    verb.add_argument("--unit", default="", metavar="TÊN", help="đơn vị (khi một nhóm cùng chủ trì)")
    conclusions = "; ".join(f"{conclusion.value} = {words}" for conclusion, words in CONCLUSION_WORDS.items())
    choices = [conclusion.value for conclusion in Conclusion]
    verb.add_argument("--conclusion", choices=choices, metavar="KẾT_THÚC", help=conclusions)
    verb.add_argument("--done-on", type=day, metavar="NGÀY", help="ngày hoàn thành (mặc định hôm nay)")
    verb.add_argument("--document", default="", metavar="SỐ", help="văn bản chứng minh, ví dụ 05/BC-UBND")
    verb.add_argument("--reason", default="", metavar="LỜI", help="lý do chậm hoặc dừng")
    verb.add_argument("--new-due", type=day, metavar="NGÀY", help="hạn mới đã thống nhất")


def _add_print(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "print", "in ra PDF hoặc Word: phụ lục phân công, báo cáo định kỳ và các mẫu khác")
    listed = "; ".join(f"{form.name} = {form.title}" for form in FORMS)
    verb.add_argument("form", choices=[form.name for form in FORMS], metavar="MẪU", help=listed)
    verb.add_argument("--year", type=int, required=True, metavar="NĂM", help="năm của kế hoạch")
    verb.add_argument("--period", choices=PERIODS, metavar="KỲ", help=" | ".join(PERIODS))
    verb.add_argument("--unit", default="", metavar="TÊN", help="đơn vị, với mẫu lập theo đơn vị")
    verb.add_argument("--code", default="", metavar="MÃ", help=CODE_WORDS)
    kinds = "; ".join(f"{form.name}: {_choices(form)}" for form in FORMS if form.choices)
    verb.add_argument("--variant", "--heading", dest="choice", default="", metavar="KIỂU", help=kinds)
    for option, name, most in PARTS:
        words = f"chỉ in một {name}, với mẫu lịch"
        verb.add_argument(option, type=int, choices=range(1, most + 1), metavar="SỐ", help=words)
    verb.add_argument("--to", type=Path, required=True, metavar="TỆP", help="tệp .pdf hoặc .docx sẽ tạo")
    verb.add_argument("--force", action="store_true", help="ghi đè tệp đã có")


def _choices(form: Form) -> str:
    return ", ".join(f"{choice.name} = {choice.words}" for choice in form.choices)


def _add_report(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    words = "báo cáo định kỳ: xem tình trạng, chốt số liệu, mở lại, ghi số và ngày ký"
    parser: VietnameseParser = verbs.add_parser("report", help=words, description=words)
    actions = parser.add_subparsers(
        dest="action", metavar="VIỆC", parser_class=VietnameseParser, title="các việc", required=True
    )
    _add_report_action(actions, "status", "tình trạng, chỗ còn thiếu, khác biệt so với bản đã chốt")
    _add_report_action(actions, "freeze", "chốt số liệu: số liệu, lời văn và bản PDF giữ nguyên từ đây")
    thaw = _add_report_action(actions, "thaw", "mở lại báo cáo đã chốt, chưa ký")
    thaw.add_argument("--reason", required=True, metavar="LỜI", help="lý do mở lại")
    sign = _add_report_action(actions, "sign", "ghi số, ngày ký, người ký và gắn bản đã ký")
    sign.add_argument("--number", required=True, metavar="SỐ", help="số đã cấp, ví dụ 05 hoặc 05/BC-UBND")
    sign.add_argument("--signed-on", type=day, required=True, metavar="NGÀY", help="ngày ký")
    sign.add_argument("--signer", default="", metavar="TÊN", help="người ký (mặc định như trên báo cáo)")
    sign.add_argument("--file", type=Path, metavar="TỆP.pdf|.docx", help="bản quét hoặc tệp Word đã ký")


def _add_report_action(
    actions: argparse._SubParsersAction[VietnameseParser], name: str, words: str
) -> VietnameseParser:
    action = _verb(actions, name, words)
    _year_and_json(action)
    action.add_argument("--period", choices=PERIODS, required=True, metavar="KỲ", help=" | ".join(PERIODS))
    return action


def _add_export(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "export", "xuất các thời hạn ra tệp lịch .ics")
    verb.add_argument("--year", type=int, required=True, metavar="NĂM", help="năm của kế hoạch")
    verb.add_argument("--to", type=Path, required=True, metavar="TỆP.ics", help="tệp lịch sẽ tạo")
    verb.add_argument("--force", action="store_true", help="ghi đè tệp đã có")


def _add_pack(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "pack", "xuất hồ sơ tài liệu kiểm chứng: thư mục đánh số theo sản phẩm, có danh mục PDF")
    verb.add_argument("--year", type=int, required=True, metavar="NĂM", help="năm của kế hoạch")
    verb.add_argument("--to", type=Path, required=True, metavar="THƯ_MỤC", help="thư mục sẽ chứa hồ sơ")
    verb.add_argument("--force", action="store_true", help="thay hồ sơ đã xuất trước đó")


def _add_check(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "check", "kiểm tra sổ")
    verb.add_argument("--json", action="store_true", help="ra JSON")


def _add_history(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    verb = _verb(verbs, "history", "xem lịch sử thay đổi")
    verb.add_argument("--json", action="store_true", help="ra JSON")
    _verb(verbs, "undo", "hoàn tác bước gần nhất")
    _verb(verbs, "redo", "làm lại bước vừa hoàn tác")


def _add_signing(verbs: argparse._SubParsersAction[VietnameseParser]) -> None:
    add_sign(_verb(verbs, "sign", "ký số tệp PDF bằng tệp .p12 hoặc thiết bị lưu khóa; mật khẩu được hỏi khi ký"))
    add_signatures(_verb(verbs, "signatures", "xem chữ ký số của tệp PDF: ai ký, lúc nào, có đổi sau khi ký không"))


def read_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options; what argparse cannot see is missing is wrong usage too."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.book and options.sample:
        parser.error("mục --sample: không đi cùng --book")
    if options.verb == "print":
        _refuse_half_a_paper(parser, options)
    if options.verb == "sign" and options.name and options.image is None:
        parser.error("mục --name: chỉ đi cùng --image")
    return options


def _refuse_half_a_paper(parser: VietnameseParser, options: argparse.Namespace) -> None:
    form = form_named(options.form)
    if Need.PERIOD in form.needs and options.period is None:
        parser.error(f"in {form.title.lower()} còn thiếu --period ({', '.join(PERIODS)})")
    if Need.UNIT in form.needs and not options.unit.strip():
        parser.error(f"in {form.title.lower()} còn thiếu --unit (tên đơn vị)")
    _take_part(parser, options, form)
    names = [choice.name for choice in form.choices]
    if options.choice and options.choice not in names:
        parser.error(f"mục --variant: không có lựa chọn {options.choice} (chọn trong {', '.join(names) or 'không'})")


def _take_part(parser: VietnameseParser, options: argparse.Namespace, form: Form) -> None:
    """A month or a quarter that is named says by itself which variant is meant."""
    options.part = None
    for option, _, _ in PARTS:
        variant = option.removeprefix("--")
        number = getattr(options, variant)
        if number is None:
            continue
        if options.choice not in ("", variant) or options.part is not None:
            parser.error(f"mục {option}: không đi cùng kiểu {options.choice}")
        if not any(choice.name == variant and choice.parts for choice in form.choices):
            parser.error(f"mục {option}: mẫu {form.title.lower()} không in theo phần này")
        options.choice, options.part = variant, number
