#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh: install what is missing, build twice (warnings are errors; address and undefined behaviour sanitizers), run every test
# of both builds. The last line is "N passed, N failed". A test that is skipped has failed.
set -u
root=$(dirname "$(readlink -f "$0")")
cd "$root" || exit 1
unset DESTDIR LANGUAGE MESON_TESTTHREADS
export LC_ALL=C.UTF-8
logs=()

# check BUILD MULTIPLIER OPTION…: configure, build, run the tests; what they did is read from their log afterwards.
check() {
  local build=$root/$1 multiplier=$2
  shift 2
  logs+=("$build/meson-logs/testlog.json")
  rm -f "$build/meson-logs/testlog.json"
  if [ ! -f "$build/build.ninja" ]; then
    meson setup "$@" "$build" "$root" || return
  fi
  ninja -C "$build" --quiet || return
  # the words of each failed command are long and count-results.py tells what failed
  meson test -C "$build" --no-rebuild --quiet --timeout-multiplier "$multiplier" </dev/null | grep -v "^>>> "
}

if "$root/.ci/install" test; then
  check build-test 1 --buildtype=debugoptimized -Dwerror=true
  # without optimisation a sanitized program is slow, with much of it gcc warns of what it made up itself
  check build-sanitize 4 --buildtype=debugoptimized -Doptimization=1 -Db_sanitize=address,undefined -Db_lundef=false
else
  logs+=("the packages of .ci/packages")
fi
exec python3 -B "$root/tests/count-results.py" "${logs[@]}"
