#!/bin/sh
# Makes an AppImage of the frozen app, with appimagetool in the PATH: appimage.sh build/dist/photo-restorer OUTPUT
set -eu

app=$1
output=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
id=io.github.photo_restorer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

command -v appimagetool >/dev/null || {
    echo "appimage.sh needs appimagetool in the PATH." >&2
    exit 1
}
mkdir -p "$folder/usr/lib" "$folder/usr/share/metainfo"
cp -a "$app" "$folder/usr/lib/photo-restorer"
cp "$here/$id.metainfo.xml" "$folder/usr/share/metainfo/$id.appdata.xml"
cp "$here/$id.desktop" "$folder/"
cp "$root/build/icons/256.png" "$folder/$id.png"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/photo-restorer/restorer" "$@"\n' > "$folder/AppRun"
chmod +x "$folder/AppRun"
ARCH=$(uname -m) appimagetool --no-appstream "$folder" "$output"
