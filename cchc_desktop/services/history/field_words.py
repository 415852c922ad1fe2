"""What the book's tables and their columns are called in the office's words, and what their coded values mean."""

from __future__ import annotations

from cchc_desktop.domain.dossiers import MEDIUM_WORDS
from cchc_desktop.domain.periods import PERIOD_WORDS
from cchc_desktop.domain.progress import CONCLUSION_WORDS, HANDLING_WORDS
from cchc_desktop.domain.registers.every import REGISTERS
from cchc_desktop.domain.registers.inspections import MATTERS
from cchc_desktop.domain.report_content import REPORT_STATE_WORDS

SILENT = frozenset({"id", "uid"})
"""Columns by which rows are known to the program; nobody is told of them."""

TABLE_WORDS: dict[str, str] = {
    "setting": "Thiết lập",
    "unit": "Đơn vị",
    "unit_succession": "Kế thừa giữa các đơn vị",
    "unit_group": "Nhóm đơn vị",
    "unit_group_member": "Thành viên nhóm đơn vị",
    "unit_alias": "Tên gọi khác của đơn vị",
    "plan": "Kế hoạch",
    "content_area": "Nội dung",
    "task": "Nhiệm vụ",
    "task_unit": "Đơn vị của nhiệm vụ",
    "deliverable": "Sản phẩm",
    "checklist_item": "Mục phải điền của sản phẩm",
    "document": "Văn bản",
    "milestone": "Mốc thời hạn",
    "milestone_unit": "Kết quả của đơn vị",
    "progress_entry": "Lần cập nhật tiến độ",
    "document_link": "Minh chứng của sản phẩm",
    "evidence_file": "Tệp của văn bản",
    "dossier": "Hồ sơ",
    "dossier_document": "Văn bản trong hồ sơ",
    "reminder": "Lần nhắc việc",
    "reminder_item": "Sản phẩm được nhắc",
    "finding": "Vấn đề kiểm tra phát hiện",
    "inspection": "Cuộc kiểm tra",
    "inspection_visit": "Đơn vị được kiểm tra",
    "initiative": "Sáng kiến",
    "legal_document": "Văn bản rà soát",
    "survey": "Cuộc khảo sát",
    "saved_filter": "Bộ lọc đã lưu",
    "holiday": "Ngày nghỉ",
    "report": "Báo cáo",
    "report_section": "Mục của báo cáo",
}
"""Name of every journalled table, of one row of it."""

FIELD_WORDS: dict[str, dict[str, str]] = {
    "setting": {"key": "Tên thiết lập", "value": "Giá trị"},
    "unit": {
        "name": "Tên đơn vị",
        "short_name": "Tên viết tắt",
        "kind": "Loại đơn vị",
        "first_day": "Hoạt động từ ngày",
        "last_day": "Hoạt động đến hết ngày",
        "contact": "Liên hệ",
    },
    "unit_succession": {"unit_id": "Đơn vị cũ", "successor_id": "Đơn vị kế thừa", "on_day": "Từ ngày"},
    "unit_group": {"name": "Tên nhóm", "short_name": "Tên viết tắt"},
    "unit_group_member": {"group_id": "Nhóm", "unit_id": "Thành viên", "position": "Thứ tự"},
    "unit_alias": {"folded": "Cách viết khác", "unit_id": "Đơn vị", "group_id": "Nhóm"},
    "plan": {
        "year": "Năm",
        "title": "Tên kế hoạch",
        "number": "Số, ký hiệu",
        "issued_on": "Ngày ban hành",
        "state": "Tình trạng",
        "annex_title": "Tên phụ lục",
        "annex_basis": "Dòng căn cứ của phụ lục",
    },
    "content_area": {"plan_id": "Kế hoạch", "number": "Số", "position": "Thứ tự", "title": "Tên nội dung"},
    "task": {
        "area_id": "Thuộc nội dung",
        "number": "Số",
        "position": "Thứ tự",
        "title": "Tên nhiệm vụ",
        "leads_text": "Đơn vị chủ trì",
        "coordinating_text": "Đơn vị phối hợp",
        "search_also": "Từ khóa tìm thêm",
    },
    "task_unit": {
        "task_id": "Nhiệm vụ",
        "role": "Vai trò",
        "position": "Thứ tự",
        "unit_id": "Đơn vị",
        "group_id": "Nhóm đơn vị",
    },
    "deliverable": {
        "task_id": "Thuộc nhiệm vụ",
        "number": "Số",
        "position": "Thứ tự",
        "title": "Tên sản phẩm",
        "deadline_text": "Thời hạn",
        "kind": "Loại thời hạn",
        "opens_on": "Bắt đầu từ ngày",
        "due_on": "Hạn cuối",
        "set_by_hand": "Thời hạn đặt bằng tay",
        "funding_text": "Kinh phí",
        "funding_amount": "Số tiền",
        "search_also": "Từ khóa tìm thêm",
    },
    "checklist_item": {
        "deliverable_id": "Sản phẩm",
        "position": "Thứ tự",
        "kind": "Loại nội dung",
        "label": "Nội dung phải điền",
        "rate": "Tỷ lệ hoàn thành",
        "handling": "Kết quả xử lý",
    },
    "document": {
        "reference": "Số, ký hiệu",
        "year": "Năm",
        "issued_on": "Ngày văn bản",
        "abstract": "Trích yếu",
        "issuer": "Cơ quan ban hành",
        "kind": "Loại văn bản",
        "signer": "Người ký",
        "arrived_on": "Ngày đến",
        "arrival_number": "Số đến",
        "recipients": "Nơi nhận, người nhận",
        "drafter": "Người soạn thảo",
    },
    "milestone": {
        "deliverable_id": "Sản phẩm",
        "position": "Thứ tự",
        "label": "Tên mốc",
        "opens_on": "Bắt đầu từ ngày",
        "due_on": "Hạn cuối",
        "origin": "Nguồn của mốc",
        "period": "Kỳ báo cáo",
        "confirmed": "Đã xác nhận",
        "conclusion": "Kết luận",
        "done_on": "Ngày hoàn thành",
        "document_id": "Văn bản",
        "reason": "Lý do",
        "new_due_on": "Hạn mới",
    },
    "milestone_unit": {
        "milestone_id": "Mốc",
        "unit_id": "Đơn vị",
        "conclusion": "Kết luận",
        "done_on": "Ngày hoàn thành",
        "document_id": "Văn bản",
        "reason": "Lý do",
    },
    "progress_entry": {
        "deliverable_id": "Sản phẩm",
        "milestone_id": "Mốc",
        "unit_id": "Đơn vị",
        "day": "Ngày cập nhật",
        "percent": "Tiến độ",
        "result": "Kết quả",
        "difficulty": "Khó khăn, vướng mắc",
        "proposal": "Đề xuất, kiến nghị",
    },
    "document_link": {"document_id": "Văn bản", "deliverable_id": "Sản phẩm", "milestone_id": "Mốc"},
    "evidence_file": {
        "document_id": "Văn bản",
        "position": "Thứ tự",
        "name": "Tên tệp",
        "sha256": "Mã nội dung tệp",
        "size": "Dung lượng",
        "added_on": "Ngày gắn",
    },
    "dossier": {
        "year": "Năm",
        "code": "Số, ký hiệu hồ sơ",
        "heading": "Đề mục lớn",
        "subheading": "Đề mục nhỏ",
        "title": "Tiêu đề hồ sơ",
        "retention": "Thời hạn bảo quản",
        "keeper": "Người lập hồ sơ",
        "medium": "Hình thức hồ sơ",
        "sheets": "Số tờ, số trang",
        "goes_to_archive": "Nộp lưu",
        "note": "Ghi chú",
        "area_id": "Nội dung của kế hoạch",
    },
    "dossier_document": {
        "dossier_id": "Hồ sơ",
        "document_id": "Văn bản",
        "sheets": "Tờ số, trang số",
        "note": "Ghi chú",
    },
    "reminder": {
        "unit_id": "Đơn vị",
        "day": "Ngày nhắc",
        "means": "Hình thức",
        "note": "Nội dung nhắc",
        "document_id": "Văn bản",
    },
    "reminder_item": {"reminder_id": "Lần nhắc việc", "deliverable_id": "Sản phẩm", "label": "Mốc"},
    "finding": {
        "unit_id": "Đơn vị",
        "found_on": "Ngày phát hiện",
        "source": "Nguồn",
        "text": "Vấn đề phát hiện",
        "mend_by": "Hạn khắc phục",
        "mended_on": "Ngày khắc phục",
        "remedy": "Cách khắc phục",
        "inspection_id": "Cuộc kiểm tra",
    },
    "saved_filter": {"name": "Tên bộ lọc", "conditions": "Điều kiện"},
    "holiday": {"day": "Ngày", "name": "Tên ngày", "is_working": "Làm bù"},
    "report": {
        "plan_id": "Kế hoạch",
        "period": "Kỳ báo cáo",
        "number": "Số, ký hiệu",
        "signed_on": "Ngày ký",
        "state": "Trạng thái",
        "frozen_on": "Ngày chốt số liệu",
        "frozen_content": "Nội dung đã chốt",
        "frozen_sha256": "Mã bản PDF đã chốt",
        "signer": "Người ký",
        "document_id": "Văn bản",
        "signed_file_id": "Bản đã ký",
    },
    "report_section": {"report_id": "Báo cáo", "key": "Mục", "text": "Nội dung"},
    **{
        register.name: {field.column: field.words for field in register.stored}
        for register in REGISTERS
        if register is not MATTERS
    },
}
"""Name of every column of every journalled table; a test holds this and the tables together."""

_PERIODS = {kind.value: words for kind, words in PERIOD_WORDS.items()}
_CONCLUSIONS = {kind.value: words for kind, words in CONCLUSION_WORDS.items()}

VALUE_WORDS: dict[tuple[str, str], dict[str, str]] = {
    ("unit", "kind"): {
        "office": "Phòng, ban",
        "service": "Đơn vị sự nghiệp",
        "town": "Thị trấn",
        "commune": "Xã",
        "ward": "Phường",
    },
    ("plan", "state"): {"draft": "Dự thảo", "issued": "Đã ban hành", "amended": "Đã điều chỉnh"},
    ("task_unit", "role"): {"lead": "Chủ trì", "coordinating": "Phối hợp"},
    ("deliverable", "kind"): {
        "day": "Một ngày",
        "before": "Trước hoặc đến một ngày",
        "month": "Tháng",
        "quarter": "Quý",
        "half": "Sáu tháng",
        "year": "Năm",
        "range": "Khoảng thời gian",
        "recurring": "Định kỳ",
        "ongoing": "Thường xuyên",
        "conditional": "Theo điều kiện",
        "unread": "Chưa rõ thời hạn",
    },
    ("checklist_item", "kind"): {"rate": "Tỷ lệ", "handling": "Kết quả xử lý"},
    ("checklist_item", "handling"): {kind.value: words for kind, words in HANDLING_WORDS.items()},
    ("milestone", "origin"): {"wording": "Theo lời văn", "hand": "Đặt bằng tay", "period": "Theo kỳ báo cáo"},
    ("milestone", "period"): _PERIODS,
    ("milestone", "conclusion"): _CONCLUSIONS,
    ("milestone_unit", "conclusion"): _CONCLUSIONS,
    ("dossier", "medium"): {medium.value: words for medium, words in MEDIUM_WORDS.items()},
    ("reminder", "means"): {"letter": "Công văn", "telephone": "Điện thoại", "message": "Tin nhắn"},
    ("report", "period"): _PERIODS,
    ("report", "state"): {state.value: words for state, words in REPORT_STATE_WORDS.items()},
    **{
        (register.name, field.name): dict(field.choices)
        for register in REGISTERS
        for field in register.fields
        if field.choices
    },
}
"""The meaning of every value that a column may hold out of a fixed list; a test reads the lists in the tables."""

SETTING_WORDS: dict[str, str] = {
    "agency": "Thông tin cơ quan",
    "agency.papers": "Người ký, nơi nhận, giấy của phòng",
    "deadline.before_inclusive": "“Trước ngày” tính cả ngày đó",
    "deadline.soon_days": "Số ngày làm việc coi là sắp đến hạn",
    "reminders.answer_days": "Số ngày làm việc để trả lời công văn",
    "report.calendar": "Lịch báo cáo",
    "sample.ready": "Kế hoạch mẫu đã nạp đủ",
}

AGENCY_WORDS: dict[str, str] = {
    "parent": "Cơ quan chủ quản",
    "name_lines": "Cơ quan ban hành",
    "place": "Địa danh",
    "short_name": "Tên ngắn",
    "symbol": "Ký hiệu cơ quan",
    "authority_lines": "Quyền hạn người ký",
    "signer_name": "Người ký",
    "addressees": "Kính gửi",
    "recipients": "Nơi nhận",
    "drafting_symbol": "Ký hiệu đơn vị soạn thảo",
    "other_signers": "Người ký khác",
    "kind_recipients": "Nơi nhận theo loại văn bản",
    "contact_lines": "Địa chỉ, liên hệ",
    "office": "Giấy của phòng",
    "office_papers": "Văn bản dùng giấy của phòng",
}
"""Fields of the agency, which two settings hold together."""
