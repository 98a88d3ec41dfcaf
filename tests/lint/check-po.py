#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-po.py ROOT: fail when po/POTFILES.in is not the list of files that hold strings for people, when a string of theirs is not
translated in po/ja.po, or when a translation is fuzzy or does not fit its source.

check-po.py --write ROOT: write that list, and take the new strings into po/ja.po (nothing that was translated is lost)."""
import pathlib, re, subprocess, sys, tempfile

MARKED_C = re.compile(r'(?<![\w"])(?:_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2|g_dcgettext) ?\(')
MARKED_UI = re.compile(r'translatable="(?:yes|true)"')
COMMENT = re.compile(r'/\*.*?\*/', re.S)
HEAD = ['# List of the files that hold strings for people, sorted; check-po.py --write makes it.']
# what meson's preset "glib" tells xgettext
XGETTEXT = ['xgettext', '--from-code=UTF-8', '--add-comments=Translators', '--package-name=renkei',
            '--msgid-bugs-address=https://renkei.example/', '--copyright-holder=The Renkei developers',
            '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2', '--keyword=NC_:1c,2', '--keyword=g_dcgettext:2',
            '--keyword=g_dngettext:2,3', '--keyword=g_dpgettext2:2c,3', '--flag=N_:1:pass-c-format', '--flag=C_:2:pass-c-format',
            '--flag=NC_:2:pass-c-format', '--flag=g_dngettext:2:pass-c-format', '--flag=g_strdup_printf:1:c-format',
            '--flag=g_string_printf:2:c-format', '--flag=g_string_append_printf:2:c-format', '--flag=g_error_new:3:c-format',
            '--flag=g_set_error:4:c-format', '--flag=g_markup_printf_escaped:1:c-format', '--flag=g_print:1:c-format',
            '--flag=g_printerr:1:c-format', '--flag=g_log:3:c-format', '--sort-by-file']


def run(words, root, **options):
    return subprocess.run(words, cwd=root, text=True, capture_output=True, **options)


def holds_strings(path):
    text = path.read_text()
    return bool(MARKED_UI.search(text) if path.suffix == '.ui' else MARKED_C.search(COMMENT.sub('', text)))


def find_sources(root):
    paths = [*root.glob('src/**/*.[ch]'), *root.glob('ui/**/*.ui')]
    return sorted(path.relative_to(root).as_posix() for path in paths if holds_strings(path))


def make_template(root, sources, folder):
    template = pathlib.Path(folder) / 'renkei.pot'
    run([*XGETTEXT, '-o', str(template), *sources], root, check=True)
    return template


def listed(root):
    path = root / 'po' / 'POTFILES.in'
    return [line for line in path.read_text().splitlines() if line and not line.startswith('#')] if path.exists() else []


def find_list_faults(root, sources):
    names = listed(root)
    faults = [f'po/POTFILES.in: lacks {name}' for name in sources if name not in names]
    faults += [f'po/POTFILES.in: {name} has no strings' for name in names if name not in sources]
    return faults or ([] if names == sources else ['po/POTFILES.in: not sorted'])


def find_catalogue_faults(root, template, folder):
    merged = pathlib.Path(folder) / 'merged.po'
    check = run(['msgfmt', '--check', '-o', '/dev/null', 'po/ja.po'], root)
    if check.returncode:
        return ['po/ja.po: ' + check.stderr.strip()]
    run(['msgmerge', '--quiet', '--no-fuzzy-matching', '-o', str(merged), 'po/ja.po', str(template)], root, check=True)
    faults = []
    for what, option in ('untranslated', '--untranslated'), ('fuzzy', '--only-fuzzy'):
        left = run(['msgattrib', option, '--no-obsolete', '--no-wrap', str(merged)], root, check=True).stdout
        # the first entry is the header
        entries = [entry for entry in left.split('\n\n')[1:] if entry.strip()]
        faults += [f'po/ja.po: {what}:\n{entry.strip()}' for entry in entries]
    return faults


def check(root):
    sources = find_sources(root)
    with tempfile.TemporaryDirectory() as folder:
        template = make_template(root, sources, folder)
        faults = find_list_faults(root, sources) + find_catalogue_faults(root, template, folder)
        strings = template.read_text().count('\nmsgid ') - 1
    print(*faults, f'{len(sources)} files, {strings} strings, {len(faults)} faults', sep='\n')
    return 1 if faults or not sources else 0


def write(root):
    sources, catalogue = find_sources(root), root / 'po' / 'ja.po'
    (root / 'po' / 'POTFILES.in').write_text('\n'.join(HEAD + sources) + '\n')
    with tempfile.TemporaryDirectory() as folder:
        template = make_template(root, sources, folder)
        if catalogue.exists():
            run(['msgmerge', '--quiet', '--update', '--backup=none', '--no-fuzzy-matching', '--sort-by-file', 'po/ja.po', str(template)], root, check=True)
        else:
            run(['msginit', '--no-translator', '--locale=ja', '-i', str(template), '-o', 'po/ja.po'], root, check=True)
    return 0


if __name__ == '__main__':
    sys.exit((write if '--write' in sys.argv else check)(pathlib.Path(sys.argv[-1]).resolve()))
