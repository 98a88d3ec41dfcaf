#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check-ui.sh ROOT: fail when a file in ui/ is not what GtkBuilder reads, or has a button or an entry that a screen reader could not name.
cd "$1" || exit 1
xmllint --noout --relaxng /usr/share/gtk-4.0/gtk4builder.rng ui/*.ui || exit 1
nameless='//object[not(accessibility) and (@class="GtkSearchEntry" or
  (contains("GtkButton GtkMenuButton GtkToggleButton", @class) and property/@name="icon-name" and not(property/@name="label")))]'
for file in ui/*.ui; do
  if found=$(xmllint --xpath "$nameless" "$file" 2>/dev/null); then
    echo "$file: without an accessible label: $found"
    failed=1
  fi
done
exit "${failed:-0}"
