#!/bin/sh
# Installs the Debian packages that are named, when allowed to; otherwise one line says what to type.
set -eu

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install these packages first, then try again: sudo apt-get install $*" >&2
    exit 1
fi
echo "Installing $*"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq --yes --no-install-recommends "$@" >/dev/null
