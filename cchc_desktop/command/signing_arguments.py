"""The options of the verbs for digital signatures."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_sign(verb: argparse.ArgumentParser) -> None:
    """What to sign, with which key, how it shows, where it goes. There is no option for the password."""
    verb.add_argument("paper", type=Path, metavar="TỆP.pdf", help="văn bản cần ký; tệp này không bị sửa")
    key = verb.add_mutually_exclusive_group(required=True)
    key.add_argument("--p12", type=Path, metavar="TỆP", dest="key", help="chứng thư có khóa riêng (.p12, .pfx)")
    key.add_argument(
        "--token", dest="key", type=Path, metavar="TỆP", help="tệp PKCS#11 (.dll, .so) của thiết bị lưu khóa"
    )
    look = verb.add_mutually_exclusive_group()
    look.add_argument("--image", type=Path, metavar="TỆP.png", help="ảnh chữ ký, đặt giữa chức vụ và họ tên người ký")
    look.add_argument("--seal", type=Path, metavar="TỆP.png", help="ảnh dấu cơ quan, trùm 1/3 ảnh chữ ký đã ký trước")
    look.add_argument(
        "--line", metavar="LỜI", help="ghi ở góc trên trang đầu cùng giờ ký: số và ký hiệu, hình thức sao"
    )
    verb.add_argument("--name", default="", metavar="HỌ_TÊN", help="họ tên in dưới chỗ ký, khi khác chứng thư")
    verb.add_argument("--reason", default="", metavar="LỜI", help="lý do ký")
    verb.add_argument("--place", default="", metavar="LỜI", help="nơi ký")
    verb.add_argument("--to", type=Path, required=True, metavar="TỆP.pdf", help="tệp đã ký sẽ tạo")
    verb.add_argument("--force", action="store_true", help="ghi đè tệp đã có")


def add_signatures(verb: argparse.ArgumentParser) -> None:
    """Whose signatures are to be told."""
    verb.add_argument("paper", type=Path, metavar="TỆP.pdf", help="tệp cần xem")
    verb.add_argument("--json", action="store_true", help="ra JSON")
