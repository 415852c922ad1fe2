"""The papers an agency prints, and which of them go out under the office's own letterhead."""

from __future__ import annotations

from enum import StrEnum


class Paper(StrEnum):
    """A kind of printed form; the value is what a book keeps."""

    PLAN = "plan"
    SUBMISSION = "submission"
    CONSULTATION = "consultation"
    REPORT = "report"
    PLAN_REPORT = "plan-report"
    DECISION = "decision"
    INSPECTION_PLAN = "inspection-plan"
    INSPECTION_REPORT = "inspection-report"
    REMINDER = "reminders"
    PROGRESS = "progress"
    UNIT_SHEET = "unit-sheet"
    TASK_SHEET = "task-sheet"
    CALENDAR = "calendar"
    MINUTES = "inspection-minutes"
    REGISTER = "register"
    EVIDENCE_INDEX = "evidence-index"
    ARCHIVE = "archive"


PAPER_WORDS: dict[Paper, str] = {
    Paper.PLAN: "Kế hoạch cải cách hành chính",
    Paper.SUBMISSION: "Tờ trình về kế hoạch",
    Paper.CONSULTATION: "Công văn lấy ý kiến",
    Paper.REPORT: "Báo cáo định kỳ",
    Paper.PLAN_REPORT: "Báo cáo kết quả thực hiện kế hoạch",
    Paper.DECISION: "Quyết định",
    Paper.INSPECTION_PLAN: "Kế hoạch kiểm tra",
    Paper.INSPECTION_REPORT: "Báo cáo kết quả kiểm tra",
    Paper.REMINDER: "Công văn đôn đốc",
    Paper.PROGRESS: "Bảng tiến độ",
    Paper.UNIT_SHEET: "Phiếu đơn vị",
    Paper.TASK_SHEET: "Phiếu nhiệm vụ",
    Paper.CALENDAR: "Lịch thời hạn",
    Paper.MINUTES: "Biên bản kiểm tra",
    Paper.REGISTER: "Danh mục sáng kiến, văn bản rà soát",
    Paper.EVIDENCE_INDEX: "Danh mục tài liệu kiểm chứng",
    Paper.ARCHIVE: "Danh mục, mục lục, biên bản nộp lưu hồ sơ",
}

OFFICE_PAPERS: tuple[Paper, ...] = (
    Paper.SUBMISSION,
    Paper.REMINDER,
    Paper.PROGRESS,
    Paper.UNIT_SHEET,
    Paper.TASK_SHEET,
    Paper.CALENDAR,
    Paper.MINUTES,
    Paper.REGISTER,
    Paper.EVIDENCE_INDEX,
    Paper.ARCHIVE,
)
"""What the office sends out itself, to begin with [custom]: the officer changes it. The rest is the agency's own."""
