#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-layers.py SRC: fail when a file includes what its layer may not, when units (.c and .h) or the folders of a layer form a
cycle, or when an include of ours is not "layer/rk-name.h" or "layer/folder/rk-name.h"."""
import pathlib, re, sys

LIBC = (r'(assert|ctype|errno|fcntl|float|inttypes|limits|locale|math|poll|signal|stdarg|stdbool|stddef|stdint|stdio|stdlib|string'
        r'|strings|time|unistd)\.h|sys/[a-z]+\.h')
GLIB = r'glib\.h|glib/gstdio\.h|glib-unix\.h|glib-object\.h'
GIO = GLIB + r'|gio/[a-z]+\.h'
CAIRO = r'cairo[a-z-]*\.h|pango/[a-z-]+\.h'
GTK = GIO + '|' + CAIRO + r'|gtk/[a-z/-]+\.h|gdk/[a-z0-9/-]+\.h|gsk/[a-z/-]+\.h|graphene[a-z-]*\.h|adwaita\.h'

# layer: the layers of ours it may include, the headers of others it may include
LAYERS = {
    'core': ('core', r'glib\.h'),
    'store': ('core store', GIO + r'|sqlite3\.h'),
    'exchange': ('core exchange', GIO + r'|xlsxwriter\.h|minizip/[a-z]+\.h|unzip\.h|zip\.h|zlib\.h|libical/[a-z]+\.h|json-glib/[a-z-]+\.h|iconv\.h'),
    'draw': ('core draw', GLIB + '|' + CAIRO + r'|png\.h'),
    'model': ('core store exchange draw model', GIO + r'|cairo\.h'),
    'widgets': ('core draw model widgets', GTK),
    'app': ('core store exchange draw model widgets app', GTK),
    'cli': ('core store exchange draw model cli', GIO),
}
# the one way to translations
ALLOWED_IN = {'core/rk-language.h': r'glib/gi18n-lib\.h'}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', re.M)
# written by the build: what glib-compile-resources makes
GENERATED = re.compile(r'rk-[a-z-]+-resources\.h')
OURS = re.compile(r'([a-z]+)/(?:[a-z-]+/)?rk-[a-z0-9-]+\.h')


def find_fault(name, layer, kind, included, names):
    """Returns what is wrong with one include, or None."""
    may_ours, may_others = LAYERS[layer]
    if kind == '<':
        allowed = f'(?:{LIBC}|{may_others}|{ALLOWED_IN.get(name, "(?!)")})'
        return None if re.fullmatch(allowed, included) else f'{layer} may not include <{included}>'
    if GENERATED.fullmatch(included):
        return None
    match = OURS.fullmatch(included)
    if not match:
        return f'"{included}" is not written "layer/rk-name.h" or "layer/folder/rk-name.h"'
    if match[1] not in may_ours.split():
        return f'{layer} may not include "{included}"'
    return None if included in names else f'there is no "{included}"'


def unit_of(name):
    """A unit is a .c and its .h, and the .h that only its own family sees."""
    return re.sub(r'(-private)?\.[ch]$', '', name)


def read(src):
    """Returns the faults of single includes, and which unit includes which."""
    paths = sorted(path for path in src.rglob('*.[ch]'))
    names = {path: path.relative_to(src).as_posix() for path in paths}
    known = set(names.values())
    faults, graph = [], {}
    for path, name in names.items():
        layer = name.split('/')[0]
        if layer not in LAYERS or name.count('/') > 2:
            faults.append(f'{name}: not in the folder of a layer')
            continue
        for kind, included in INCLUDE.findall(path.read_text()):
            fault = find_fault(name, layer, kind, included, known)
            if fault:
                faults.append(f'{name}: {fault}')
            elif kind == '"' and unit_of(included) != unit_of(name):
                graph.setdefault(unit_of(name), set()).add(unit_of(included))
    return faults, graph, len(paths)


def folder_of(unit):
    """Returns "layer/folder"; None for what stands in the layer itself: it is used by all of its folders, or made of them."""
    return unit.rsplit('/', 1)[0] if unit.count('/') == 2 else None


def fold(graph):
    """Returns which folder includes which, within and across layers."""
    folders = {}
    for unit, includes in graph.items():
        for lower in includes:
            pair = folder_of(unit), folder_of(lower)
            if None not in pair and pair[0] != pair[1]:
                folders.setdefault(pair[0], set()).add(pair[1])
    return folders


def find_cycles(graph):
    cycles, done = [], set()

    def visit(unit, trail):
        if unit in trail:
            cycles.append('cycle: ' + ' → '.join(trail[trail.index(unit):] + [unit]))
        elif unit not in done:
            for lower in sorted(graph.get(unit, ())):
                visit(lower, trail + [unit])
            done.add(unit)

    for unit in sorted(graph):
        visit(unit, [])
    return cycles


def main(src):
    faults, graph, number = read(pathlib.Path(src))
    faults += find_cycles(graph) + find_cycles(fold(graph))
    print(*faults, f'{number} files, {len(faults)} faults', sep='\n')
    return 1 if faults or not number else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
