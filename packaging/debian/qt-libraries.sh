#!/bin/sh
# Sees to the system libraries and the font that Qt's window needs on Linux: qt-libraries.sh VENV
set -eu

[ "$(uname -s)" = Linux ] || exit 0
qt=$(echo "$1"/lib/python3*/site-packages/PySide6)
if ! ldd "$qt"/QtGui.abi3.so "$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so "$qt"/Qt/plugins/platforms/libqxcb.so | grep -q 'not found' &&
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" -name '*.[ot]t[fc]' 2>/dev/null | head -n 1)" ]; then
    exit 0
fi
exec "$(dirname "$0")/install.sh" \
    libegl1 libgl1 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 \
    libxcb-render-util0 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libglib2.0-0 \
    libfontconfig1 libdbus-1-3 fonts-dejavu-core
