#!/bin/sh
# Makes a fresh checkout ready: system libraries, a face with Vietnamese, .venv with the packages of constraints.txt.
#
#   scripts/setup.sh run     what the program needs
#   scripts/setup.sh test    that, and what the tests and checks need
#
# Needs Python >= 3.11. Where something else is missing and apt is there, apt brings it (through sudo unless root).
# A stamp in .venv makes the next call return at once until this file, pyproject.toml or constraints.txt changes.
set -eu
cd "$(dirname "$0")/.."

goal=${1:-run}
venv=${CCHC_VENV:-.venv}

say() { printf '%s\n' "$*" >&2; }

refuse() {
    say "$@"
    exit 1
}

case $goal in
run) extras='' ;;
test) extras='[test,check]' ;;
*) refuse "usage: scripts/setup.sh run|test" ;;
esac

fingerprint() { cat scripts/setup.sh pyproject.toml constraints.txt | cksum; }

is_ready() {
    [ -x "$venv/bin/python" ] || return 1
    for reached in "$goal" test; do
        [ "$(cat "$venv/ready-$reached" 2>/dev/null)" = "$(fingerprint)" ] && return 0
    done
    return 1
}

# --- the system -----------------------------------------------------------------------------------------------------

is_linux() { [ "$(uname -s)" = Linux ]; }

has_library() {
    for listing in ldconfig /sbin/ldconfig /usr/sbin/ldconfig; do
        command -v "$listing" >/dev/null 2>&1 || continue
        "$listing" -p | grep -q "[[:space:]]$1 " && return 0
        return 1
    done
    return 1
}

has_font() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        -iname "$1" -print 2>/dev/null | head -n 1)" ]
}

# Library files and the Debian packages that bring them. Qt opens the first six even without a screen.
libraries() {
    cat <<'LIST'
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
LIST
}

# Programs that the tests start: a screen without a monitor, real keys and clicks, a window manager, PDF tools.
programs() {
    cat <<'LIST'
Xvfb xvfb
xauth xauth
xdotool xdotool
openbox openbox
pdftotext poppler-utils
LIST
}

missing_packages() {
    libraries | while read -r file package; do has_library "$file" || echo "$package"; done
    # Tinos has every Vietnamese letter and the measures of Times New Roman; Arimo beside it serves the interface.
    has_font 'Tinos-Regular.ttf' && has_font 'Arimo-Regular.ttf' || echo fonts-croscore
    [ "$goal" = test ] || return 0
    programs | while read -r program package; do
        command -v "$program" >/dev/null 2>&1 || echo "$package"
    done
}

install_packages() {
    packages=$(echo "$*" | tr '\n' ' ')
    command -v apt-get >/dev/null 2>&1 || refuse "These are missing, and there is no apt here to bring them: $packages
Install them, then start again."
    as_root=''
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || refuse "As root, run: apt-get install $packages"
        as_root=sudo
    fi
    say "Installing system packages: $packages"
    $as_root apt-get update -q >&2 || say "apt-get update failed; trying with the lists that are here"
    # shellcheck disable=SC2086  # a list of words on purpose
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages </dev/null >&2 ||
        refuse "apt could not install: $packages. Check the network and the apt sources, then start again."
}

prepare_system() {
    is_linux || return 0
    missing=$(missing_packages)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages $missing
}

# --- Python ---------------------------------------------------------------------------------------------------------

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
        echo "$candidate"
        return 0
    done
    return 1
}

# Debian and Ubuntu ship venv without ensurepip until a package of their own brings it.
prepare_venv_module() {
    "$1" -c 'import venv, ensurepip' >/dev/null 2>&1 && return 0
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    install_packages "python$version-venv"
}

make_venv() {
    "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && return 0
    python=$(find_python) || refuse "Python 3.11 or newer is needed; found none of python3, python3.13, 3.12, 3.11."
    prepare_venv_module "$python"
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

install_project() {
    say "Installing the Python packages into $venv …"
    pip="$venv/bin/python -m pip --quiet --disable-pip-version-check install --no-input --constraint constraints.txt"
    # The build backend comes first, from the constraints too: an isolated build would take the newest one.
    $pip hatchling editables </dev/null >&2
    $pip --no-build-isolation --editable ".$extras" </dev/null >&2
}

is_ready && exit 0
prepare_system
make_venv
install_project
fingerprint >"$venv/ready-$goal"
say "Ready."
