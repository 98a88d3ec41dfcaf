#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [ARGUMENT…]: install what is missing, build, and start Renkei. Without a display it draws the meeting deck, the map of
# the blocks and two charts into build/demo/ and says where they are.
set -eu
root=$(dirname "$(readlink -f "$0")")
build=$root/build
demo=$build/demo

"$root/.ci/install" run
[ -f "$build/build.ninja" ] || meson setup --buildtype=release -Dtests=false "$build" "$root" >&2
# ninja is silent when all goes well; what went wrong it says on standard output
ninja -C "$build" --quiet >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$build/src/app/renkei" "$@"
fi

cli=$build/src/cli/renkei-cli
# draw FILE VERB…: the figures are built into the program, so a picture newer than the program still holds.
draw() {
  local file=$demo/$1
  shift
  [ "$file" -nt "$cli" ] || "$cli" "$@" -o "$file"
  printf '%s\n' "$file"
}

mkdir -p "$demo"
echo "There is no display; these were drawn instead:" >&2
draw deck.pdf deck
for form in png pdf; do
  draw "map-r6.$form" map --year R6 --colour-by block
  draw "meetings-attended.$form" chart meetings-attended
  draw "consultations.$form" chart consultations
done
