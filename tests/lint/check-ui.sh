#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check-ui.sh ROOT: fail when a file in ui/ is not what GtkBuilder reads.
cd "$1" && exec xmllint --noout --relaxng /usr/share/gtk-4.0/gtk4builder.rng ui/*.ui
