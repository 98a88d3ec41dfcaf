#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh COMMAND…: run COMMAND with an X server, a home folder and a session bus of its own (the accessibility bus comes
# with the session bus on demand). Any number may run at once.
#   WM=openbox           with a window manager: without one a window can be neither maximised nor full screen
#   SCREEN=1920x1080x24  another size of screen; 1280x800x24 unless told
#   LC_ALL=ja_JP.UTF-8   a Japanese locale, made in RK_LOCALES (default: ~/.cache/renkei-locales) where the system has none
set -u
[ $# -gt 0 ] || { echo "usage: with-display.sh COMMAND…" >&2; exit 2; }
wanted_locale=${LC_ALL:-C.UTF-8}
locales=${RK_LOCALES:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/renkei-locales}
export LC_ALL=C.UTF-8
private=$(mktemp -d "${TMPDIR:-/tmp}/renkei-display-XXXXXX") || exit 99
server= manager= command=

clean_up() {
  for process in $command $manager $server; do kill "$process" 2>/dev/null; done
  wait 2>/dev/null
  # what the session's services still write while they end is no reason to fail
  rm -rf "$private" 2>/dev/null || { sleep 0.2; rm -rf "$private" 2>/dev/null; }
}
trap clean_up EXIT
trap 'exit 143' TERM INT HUP

fail() { echo "with-display.sh: $*" >&2; exit 99; }

# The server itself picks a free number, so that servers started at one moment do not want the same.
start_server() {
  rm -f "$private/number"
  mkfifo "$private/number" || fail "no pipe"
  Xvfb -displayfd 3 -screen 0 "${SCREEN:-1280x800x24}" -nolisten tcp -noreset 3>"$private/number" >/dev/null 2>"$private/server.log" &
  server=$!
  number=
  read -r -t 60 number <"$private/number" && [ -n "$number" ] && return 0
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  server=
  return 1
}
start_server || start_server || start_server || fail "the X server did not start: $(tail -n 3 "$private/server.log")"

unset XAUTHORITY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS GTK_THEME GTK_MODULES NO_AT_BRIDGE XDG_CURRENT_DESKTOP XDG_DATA_DIRS
export DISPLAY=":$number" GDK_BACKEND=x11 GSK_RENDERER="${GSK_RENDERER:-cairo}" GDK_DEBUG="${GDK_DEBUG:-gl-disable}" GSETTINGS_BACKEND=memory \
  HOME="$private/home" XDG_RUNTIME_DIR="$private/run" XDG_CONFIG_HOME="$private/home/.config" XDG_DATA_HOME="$private/home/.local/share" \
  XDG_CACHE_HOME="$private/home/.cache" XDG_STATE_HOME="$private/home/.local/state"
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME/gtk-4.0" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
printf '[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n' >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini"

# Built aside and moved into place in one step: another run may want it at the same moment.
make_locale() {
  local name=$1 made
  [ ! -d "$locales/$name" ] || return 0
  mkdir -p "$locales" && made=$(mktemp -d "$locales/making-XXXXXX") || fail "cannot write to $locales"
  localedef -i "${name%.*}" -f UTF-8 "$made/$name" >/dev/null 2>&1
  mv -T "$made/$name" "$locales/$name" 2>/dev/null
  rm -rf "$made"
  [ -d "$locales/$name" ] || fail "the locale $name could not be made"
}
if ! locale -a 2>/dev/null | sed 's/utf8$/UTF-8/' | grep -qixF "$wanted_locale"; then
  make_locale "$wanted_locale"
  export LOCPATH=$locales
fi

if [ -n "${WM:-}" ]; then
  # what is fatal to the program under test is none of the window manager's business
  env -u G_DEBUG -u G_SLICE "$WM" >/dev/null 2>&1 &
  manager=$!
  for _ in $(seq 200); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '#' && break
    kill -0 "$manager" 2>/dev/null || fail "the window manager $WM did not start"
    sleep 0.05
  done
fi

# In the background, so that a signal is answered at once and everything is taken down. What the services of the bus say is kept
# out of the command's output: that is read as a protocol.
LC_ALL=$wanted_locale dbus-run-session -- bash -c 'exec "$@" >&3 3>&-' bash "$@" 3>&1 >/dev/null <&0 &
command=$!
wait "$command"
result=$?
command=
exit "$result"
