#!/bin/sh
# Sees to what making the packages with a Python (`package-tools.sh build/venv/bin/python`), or testing them
# (`package-tools.sh test`), asks for on Linux; without a word where it is there.
set -eu

[ "$(uname -s)" = Linux ] || exit 0
here=$(dirname "$0")
there() { for tool in "$@"; do command -v "$tool" >/dev/null || return 1; done; }
linked() { for library in "$@"; do /sbin/ldconfig -p | grep -q "$library" || return 1; done; }

if [ "$1" = test ]; then
    there debootstrap Xvfb xdotool import || exec "$here/install.sh" debootstrap xvfb xdotool imagemagick
    exit 0
fi
# Python's own library is part of the app; Debian keeps it in a package of its own
library=$("$1" -c 'from sysconfig import get_config_var as of; print(of("LIBDIR"), of("INSTSONAME"), sep="/")')
if [ ! -e "$library" ]; then
    "$here/install.sh" "$(basename "${library%.so*}")"
fi
# cc makes the empty libraries; libwayland's are part of the app, Qt's window needs them
there cc readelf strip && linked libwayland-cursor libwayland-egl ||
    exec "$here/install.sh" binutils gcc libc6-dev libwayland-cursor0 libwayland-egl1
