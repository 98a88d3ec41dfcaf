#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check-cli-links.sh PROGRAM: fail when the command line needs a library of windows, itself or through another library.
set -eu
libraries=$(ldd "$1")
case $libraries in *libglib-2.0.so*) ;; *) echo "ldd did not say what $1 needs"; exit 1 ;; esac
if printf '%s\n' "$libraries" | grep -E 'not found|lib(gtk|gdk-?[0-9]|adwaita|X11|wayland-client|EGL|GL)\b'; then
  # cairo brings X11 itself; only what we ask for by name is our fault there
  if printf '%s\n' "$libraries" | grep -qE 'not found|lib(gtk|gdk-?[0-9]|adwaita|wayland-client|EGL)\b' ||
    readelf -d "$1" | grep NEEDED | grep -E 'libX|libGL'; then
    echo "renkei-cli must need none of these"
    exit 1
  fi
fi
