#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the sources, held against small trees that are wrong in one way each: a check that finds nothing must have looked."""
import pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
INIT = 'msgid ""\nmsgstr ""\n"Language: ja\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
PASS, FAIL = 'passes', 'fails'
# check, what is tested, {file: text}, result, what it must say
ROWS = [
    ('layers', 'a lower layer', {'draw/rk-a.c': '#include "core/rk-b.h"\n', 'core/rk-b.h': '#include <glib.h>\n'}, PASS, '0 faults'),
    ('layers', 'a higher layer', {'core/rk-a.c': '#include "draw/rk-b.h"\n', 'draw/rk-b.h': ''}, FAIL, 'core may not include "draw/rk-b.h"'),
    ('layers', 'a sibling', {'store/rk-a.c': '#include "draw/rk-b.h"\n', 'draw/rk-b.h': ''}, FAIL, 'store may not include'),
    ('layers', 'GTK on the command line', {'cli/main.c': '#include <gtk/gtk.h>\n'}, FAIL, 'cli may not include <gtk/gtk.h>'),
    ('layers', 'GTK in a window', {'app/main.c': '#include <gtk/gtk.h>\n'}, PASS, '0 faults'),
    ('layers', 'translations past rk-language', {'core/rk-a.c': '#include <glib/gi18n-lib.h>\n'}, FAIL, 'core may not include'),
    ('layers', 'translations', {'core/rk-language.h': '#include <glib/gi18n-lib.h>\n'}, PASS, '0 faults'),
    ('layers', 'no folder', {'core/rk-a.c': '#include "rk-a.h"\n', 'core/rk-a.h': ''}, FAIL, 'not written'),
    ('layers', 'a header that is not there', {'core/rk-a.c': '#include "core/rk-b.h"\n'}, FAIL, 'there is no'),
    ('layers', 'a cycle through a .c file', {'core/rk-a.h': '', 'core/rk-a.c': '#include "core/rk-b.h"\n', 'core/rk-b.h': '#include "core/rk-a.h"\n'},
     FAIL, 'core/rk-a → core/rk-b → core/rk-a'),
    ('layers', 'a private header', {'core/rk-a.h': '', 'core/rk-a.c': '#include "core/rk-a-private.h"\n', 'core/rk-a-private.h': '#include "core/rk-a.h"\n'},
     PASS, '0 faults'),
    ('layers', 'two folders of a layer', {'draw/map/rk-a.c': '#include "draw/text/rk-b.h"\n', 'draw/text/rk-b.h': ''}, PASS, '0 faults'),
    ('layers', 'a cycle of folders', {'draw/map/rk-a.c': '#include "draw/text/rk-b.h"\n', 'draw/text/rk-b.h': '', 'draw/text/rk-c.c': '#include "draw/map/rk-d.h"\n',
     'draw/map/rk-d.h': ''}, FAIL, 'draw/map → draw/text → draw/map'),
    ('layers', 'a folder in a folder', {'draw/map/land/rk-a.c': ''}, FAIL, 'not in the folder of a layer'),
    ('layers', 'nothing', {}, FAIL, '0 files'),
    ('sizes', 'a function of 60 lines', {'core/rk-a.c': 'int\nf (void)\n{\n' + '  ;\n' * 58 + '}\n'}, PASS, '0 faults'),
    ('sizes', 'a function of 61 lines', {'core/rk-a.c': 'int\nf (void)\n{\n' + '  ;\n' * 59 + '}\n'}, FAIL, 'rk-a.c f: 61 lines'),
    ('sizes', 'a file of 401 lines', {'core/rk-a.c': '\n' * 401}, FAIL, 'rk-a.c: 401 lines'),
    ('po', 'all translated', {'src/a.c': '_ ("Map");\n', 'po/POTFILES.in': 'src/a.c\n', 'po/ja.po': INIT + 'msgid "Map"\nmsgstr "地図"\n'}, PASS, '1 strings'),
    ('po', 'a string without translation', {'src/a.c': '_ ("Map");\n', 'po/POTFILES.in': 'src/a.c\n', 'po/ja.po': INIT}, FAIL, 'untranslated'),
    ('po', 'a string of a .ui file without translation', {'ui/a.ui': '<interface><object class="GtkLabel"><property name="label" translatable="yes">Map</property></object></interface>',
     'po/POTFILES.in': 'ui/a.ui\n', 'po/ja.po': INIT}, FAIL, 'untranslated'),
    ('po', 'a fuzzy translation', {'src/a.c': '_ ("Map");\n', 'po/POTFILES.in': 'src/a.c\n', 'po/ja.po': INIT + '#, fuzzy\nmsgid "Map"\nmsgstr "地図"\n'}, FAIL, 'fuzzy'),
    ('po', 'a file that is not listed', {'src/a.c': '_ ("Map");\n', 'po/POTFILES.in': '', 'po/ja.po': INIT + 'msgid "Map"\nmsgstr "地図"\n'}, FAIL, 'lacks src/a.c'),
    ('po', 'a format that does not fit', {'src/a.c': 'g_print (_ ("%d wards"), 1);\n', 'po/POTFILES.in': 'src/a.c\n',
     'po/ja.po': INIT + '#, c-format\nmsgid "%d wards"\nmsgstr "%s区"\n'}, FAIL, 'po/ja.po'),
]


def try_row(check, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        result = subprocess.run([sys.executable, HERE / f'check-{check}.py', folder], text=True, capture_output=True)
    return PASS if result.returncode == 0 else FAIL, result.stdout + result.stderr


def main():
    bad = 0
    print(f'1..{len(ROWS)}')
    for number, (check, what, files, expected, says) in enumerate(ROWS, 1):
        outcome, text = try_row(check, files)
        ok = outcome == expected and says in text
        bad += not ok
        print(f'{"ok" if ok else "not ok"} {number} {check}: {what} {expected}')
        if not ok:
            print('# ' + text.replace('\n', '\n# '))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
