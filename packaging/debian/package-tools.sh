#!/bin/sh
# Sees to what making the packages (without a word), or testing them (`test`), asks for on Linux.
set -eu

[ "$(uname -s)" = Linux ] || exit 0
here=$(dirname "$0")
there() { for tool in "$@"; do command -v "$tool" >/dev/null || return 1; done; }

if [ "${1:-}" = test ]; then
    there debootstrap Xvfb xdotool import || exec "$here/install.sh" debootstrap xvfb xdotool imagemagick
    exit 0
fi
# cc makes the empty libraries; libwayland's are part of the app, Qt's window needs them
there cc readelf strip && /sbin/ldconfig -p | grep -q libwayland-cursor && /sbin/ldconfig -p | grep -q libwayland-egl ||
    exec "$here/install.sh" binutils gcc libc6-dev libwayland-cursor0 libwayland-egl1
