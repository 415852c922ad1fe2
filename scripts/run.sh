#!/bin/sh
# Opens the window on the sample plan; where there is no screen, prints the sample's annual report to the PDF named.
set -eu
cd "$(dirname "$0")/.."
report=${1:?name the PDF}

has_screen() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

if has_screen; then
    exec .venv/bin/cchc-desktop --sample
fi
mkdir -p "$(dirname "$report")"
echo "Không có màn hình (DISPLAY và WAYLAND_DISPLAY đều trống), nên in báo cáo năm của kế hoạch mẫu 2023 ra PDF."
.venv/bin/cchc-desktop --sample print report --year 2023 --period nam --to "$PWD/$report" --force
