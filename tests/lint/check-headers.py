#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-headers.py SRC BUILD: compile each header of ours alone, with the flags of its layer, warnings being errors."""
import concurrent.futures, json, os, pathlib, shlex, subprocess, sys

DROP_WITH_VALUE = {'-o', '-MF', '-MQ', '-MT'}
DROP = {'-c', '-MD', '-pipe'}


def flags_of_layers(build, src):
    """Returns layer → the compiler's words for a file of it; the first file of a layer stands for all."""
    layers = {}
    for entry in json.loads((build / 'compile_commands.json').read_text()):
        path = (pathlib.Path(entry['directory']) / entry['file']).resolve()
        if src not in path.parents:
            continue
        words, kept = iter(shlex.split(entry['command'])), []
        for word in words:
            if word in DROP_WITH_VALUE:
                next(words, None)
            elif word not in DROP and word != entry['file']:
                kept.append(word)
        layers.setdefault(path.relative_to(src).parts[0], (entry['directory'], kept))
    return layers


def compile_alone(name, flags):
    directory, words = flags
    source = f'#include "{name}"\n#include "{name}"\ntypedef int rk_not_empty;\n'
    result = subprocess.run(words + ['-fsyntax-only', '-Werror', '-x', 'c', '-'], cwd=directory, input=source, text=True, capture_output=True)
    return f'{name} does not compile alone:\n{result.stderr}' if result.returncode else None


def main(src, build):
    src, build = pathlib.Path(src).resolve(), pathlib.Path(build).resolve()
    layers = flags_of_layers(build, src)
    names = sorted(path.relative_to(src).as_posix() for path in src.rglob('*.h'))
    faults = [f'{name}: its layer is not built' for name in names if name.split('/')[0] not in layers]
    known = [name for name in names if name.split('/')[0] in layers]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        faults += filter(None, pool.map(lambda name: compile_alone(name, layers[name.split('/')[0]]), known))
    print(*faults, f'{len(names)} headers, {len(faults)} faults', sep='\n')
    return 1 if faults or not names else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
