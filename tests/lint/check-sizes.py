#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-sizes.py SRC: no C file over 400 lines, no function over 60. CEILINGS names what is larger; its numbers may only fall."""
import pathlib, re, sys

FILE_LINES, FUNCTION_LINES = 400, 60
# "layer/rk-name.c" or "layer/rk-name.c function": lines
CEILINGS = {
}


def measure_functions(lines):
    """Yields name and lines of each function, from its opening to its closing brace, both in the first column as clang-format puts them."""
    name, start = None, None
    for number, line in enumerate(lines):
        if line == '{':
            start = number
        elif line == '}' and start is not None:
            yield name, number - start + 1
            start = None
        elif start is None:
            match = re.match(r'(\w+) \(', line)
            name = match[1] if match else name


def measure(src):
    sizes = {}
    for path in sorted(src.rglob('*.c')):
        name = path.relative_to(src).as_posix()
        lines = path.read_text().splitlines()
        sizes[name] = len(lines), FILE_LINES
        for function, length in measure_functions(lines):
            sizes[f'{name} {function}'] = length, FUNCTION_LINES
    return sizes


def find_fault(name, length, limit, ceiling):
    if ceiling is None:
        return f'{name}: {length} lines, at most {limit}' if length > limit else None
    if length > ceiling:
        return f'{name}: {length} lines, it had {ceiling} and may only fall'
    if length <= limit:
        return f'{name}: {length} lines, no longer needs its ceiling'
    return f'{name}: {length} lines, lower its ceiling of {ceiling} to that' if length < ceiling else None


def main(src):
    sizes = measure(pathlib.Path(src))
    faults = [find_fault(name, *size, CEILINGS.get(name)) for name, size in sizes.items()]
    faults += [f'{name}: has a ceiling and is not there' for name in CEILINGS if name not in sizes]
    faults = [fault for fault in faults if fault]
    print(*faults, f'{len(sizes)} files and functions, {len(faults)} faults', sep='\n')
    return 1 if faults or not sizes else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
