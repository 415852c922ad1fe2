"""Why a file could not be read or written, in the officer's words instead of the system's."""

from __future__ import annotations

import errno
from pathlib import Path

from cchc_desktop.domain.refusal import Refusal

WORDS = {
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EDQUOT: "hết dung lượng được cấp",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.ENOENT: "không có thư mục hoặc tệp này",
    errno.ENOTDIR: "đường dẫn đi qua một tệp, không phải thư mục",
    errno.EEXIST: "đã có tệp trùng tên",
    errno.EISDIR: "đó là một thư mục",
    errno.EINVAL: "có ký tự không dùng được",
    errno.EBUSY: "tệp đang được dùng",
    errno.EIO: "ổ đĩa báo lỗi",
}


def fault_words(error: OSError) -> str:
    """What happened, as a phrase; the system's own number where there is no better word."""
    return WORDS.get(error.errno or 0, f"lỗi hệ thống số {error.errno}")


def is_taken(path: Path) -> bool:
    """Whether something stands at `path`; refused when the system cannot even look there."""
    try:
        if "\0" in str(path):
            raise OSError(errno.EINVAL, "null byte")
        return path.exists()
    except OSError as error:
        words = fault_words(error)
        raise Refusal(f"Không dùng được tên tệp {path.name[:60]} ({words}); hãy chọn tên khác.") from None
