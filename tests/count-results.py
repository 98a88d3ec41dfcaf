#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-results.py LOG…: read meson's testlog.json of each build, print what failed, end with "N passed, N failed".

Every case of a program that speaks TAP counts by itself. A case that was skipped has failed, and so has a test that is in the build
and not in its log, or a build that left no log."""
import json, pathlib, re, sys

CASE = re.compile(r'^(ok|not ok)\b(.*)$', re.M)
NOT_RUN = re.compile(r'#\s*(skip|todo)', re.I)
TAIL = 120


def count(test):
    """Returns how many cases passed and failed, and their lines that failed."""
    cases = CASE.findall(test.get('stdout') or '')
    failed = [word + rest for word, rest in cases if word == 'not ok' or NOT_RUN.search(rest)]
    if test['result'] == 'OK':
        return (len(cases) - len(failed) or (0 if cases else 1)), failed
    return len(cases) - len(failed), failed or [test['result']]


def show(build, test, failed):
    print(f'\n==== {build}: {test["name"]}: {", ".join(failed)}')
    for stream in 'stdout', 'stderr':
        lines = (test.get(stream) or '').rstrip().splitlines()
        if lines:
            print(f'---- {stream}', *lines[-TAIL:], sep='\n')


def read(log):
    """Returns the tests of a log; none when the build did not get that far."""
    path = pathlib.Path(log)
    # a run that was killed leaves its last line unfinished
    return [json.loads(line) for line in path.read_text().splitlines() if line.endswith('}')] if path.is_file() else []


def find_not_run(log, tests):
    """Returns the names of the tests that the build has and the log has not: the run was cut short."""
    known = json.loads((pathlib.Path(log).parent.parent / 'meson-info' / 'intro-tests.json').read_text())
    # the log has "project:suite / name"
    ran = {re.split(r'[:/]', test['name'], 1)[1].replace(' ', '') for test in tests}
    return sorted({f'{test["suite"][0].split(":")[-1]}/{test["name"]}' for test in known} - ran)


def main(logs):
    total = bad = 0
    for log in logs:
        build = pathlib.Path(log).parent.parent.name
        tests = read(log)
        if not tests:
            print(f'\n==== {build or log}: no test was run')
            bad += 1
        else:
            for name in find_not_run(log, tests):
                print(f'\n==== {build}: {name}: was not run')
                bad += 1
        for test in tests:
            passed, failed = count(test)
            total += passed
            bad += len(failed)
            if failed:
                show(build, test, failed)
    print(f'{total} passed, {bad} failed', flush=True)
    return 1 if bad or not total else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
