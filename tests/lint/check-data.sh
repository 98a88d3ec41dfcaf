#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check-data.sh ROOT: fail when the desktop would not take the launcher, the description of the program or the icons.
set -eu
cd "$1/data"
desktop-file-validate --warn-kde ./*.desktop
appstreamcli validate --no-net ./*.metainfo.xml
xmllint --noout ./*.gresource.xml icons/hicolor/*/apps/*.svg
if ls ./*.gschema.xml >/dev/null 2>&1; then glib-compile-schemas --strict --dry-run .; fi
