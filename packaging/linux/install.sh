#!/bin/sh
# Installs Photo Restorer into the user's home, without being root: ./install.sh, and ./install.sh --remove
set -eu

id=io.github.photo_restorer
data=${XDG_DATA_HOME:-$HOME/.local/share}
app=$data/photo-restorer-app
bin=$HOME/.local/bin
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$data/applications" || true
    fi
}

remove() {
    rm -rf "$app"
    if [ -L "$bin/restorer" ]; then rm -f "$bin/restorer"; fi
    rm -f "$data/applications/$id.desktop" "$data/metainfo/$id.metainfo.xml" "$data/man/man1/restorer.1"
    rm -f "$data"/icons/hicolor/*/apps/"$id".png
    refresh
}

case ${1:-} in
--remove)
    remove
    echo "Photo Restorer is removed. Its settings and your own models are kept in $data/photo-restorer."
    exit 0
    ;;
"") ;;
*)
    echo "install.sh installs Photo Restorer into your home; install.sh --remove removes it." >&2
    exit 2
    ;;
esac

if [ -e "$bin/restorer" ] && [ ! -L "$bin/restorer" ]; then
    echo "$bin/restorer is another program; move it away first." >&2
    exit 1
fi
mkdir -p "$data/applications" "$data/metainfo" "$data/man/man1" "$bin"
new=$app.new
rm -rf "$new"
mkdir -p "$new"
cp -a "$here/restorer" "$here/_internal" "$new/"
cp "$here/share/install.sh" "$new/install.sh"
chmod +x "$new/install.sh"
remove
mv "$new" "$app"
ln -s "$app/restorer" "$bin/restorer"
sed "s|^Exec=restorer|Exec=\"$app/restorer\"|" "$here/share/$id.desktop" > "$data/applications/$id.desktop"
cp "$here/share/$id.metainfo.xml" "$data/metainfo/"
cp "$here/share/restorer.1" "$data/man/man1/"
for picture in "$here"/share/icons/*.png; do
    size=$(basename "$picture" .png)
    mkdir -p "$data/icons/hicolor/${size}x$size/apps"
    cp "$picture" "$data/icons/hicolor/${size}x$size/apps/$id.png"
done
refresh
echo "Photo Restorer is installed. It is in your menu, and as $bin/restorer."
case :$PATH: in
*:"$bin":*) ;;
*) echo "$bin is not in your PATH yet; log in anew, or add it." ;;
esac
echo "To remove it: $app/install.sh --remove"
