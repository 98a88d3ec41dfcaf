#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check-cli-links.sh PROGRAM: fail when the command line needs a library of windows, itself or through another library (the X11
# that cairo brings along is no such library), or one that is not there.
set -eu
libraries=$(ldd "$1")
case $libraries in *libglib-2.0.so*) ;; *) echo "ldd did not say what $1 needs"; exit 1 ;; esac
if printf '%s\n' "$libraries" | grep -E 'not found|lib(gtk|gdk|adwaita|graphene|wayland-client|EGL)-?[0-9.]*\.?so'; then
  echo "$1 must not need these"
  exit 1
fi
