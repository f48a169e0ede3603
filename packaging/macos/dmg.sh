#!/bin/sh
# Makes a disk image of the app on macOS: dmg.sh "build/dist/Photo Restorer.app" build/packages/photo-restorer.dmg
# Signs with the identity that CODESIGN_IDENTITY names; without one, for this machine only (users then have to
# allow the app in the system's settings).
set -eu

app=$1
image=$2
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

codesign --force --deep --options runtime --sign "${CODESIGN_IDENTITY:--}" "$app"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -quiet -volname "Photo Restorer" -srcfolder "$stage" -format UDZO "$image"
hdiutil verify -quiet "$image"
