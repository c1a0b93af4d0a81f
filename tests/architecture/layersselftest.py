# SPDX-FileCopyrightText: 2026 The Rapporteur authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that layerstest.py fails on each kind of breach, and only on those."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import layerstest

HEADER = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
BREACHES = {
    "upward include": ({"core/text/a.h": '#include "core/report/b.h"\n', "core/report/b.h": ""}, "may not include"),
    "helper reaches the library": (
        {"app/extractor/main.cpp": '#include "core/library/l.h"\n', "core/library/l.h": ""}, "may not include"),
    "cycle": ({"core/text/a.h": '#include "core/text/b.h"\n', "core/text/b.h": '#include "core/text/a.h"\n'}, "cycle"),
    "widget in core": ({"core/report/a.h": "#include <QWidget>\n"}, "widgets"),
    "SQL in ui": ({"ui/a.cpp": "#include <QSqlQuery>\n"}, "SQL"),
    "SQL text in briefings": ({"core/briefings/a.cpp": 'auto s = "SELECT 1";\n'}, "SQL"),
    "parser in the library": ({"core/library/a.cpp": "#include <poppler-qt6.h>\n"}, "parsers"),
    "parser among annotations": ({"core/annotations/a.cpp": "#include <poppler-qt6.h>\n"}, "parsers"),
    "archive in the library": ({"core/library/a.cpp": "#include <KZip>\n"}, "archives"),
    "clock in a parser": ({"core/report/a.cpp": "auto d = QDate::currentDate();\n"}, "clock"),
    "exception": ({"core/text/a.cpp": "throw 1;\n"}, "thrown"),
    "long file": ({"core/text/a.cpp": "\n" * 401}, "lines"),
    "missing include": ({"core/text/a.cpp": '#include "core/text/none.h"\n'}, "not there"),
}
FINE = {"ui/v.cpp": '#include "core/library/queries/q.h"\n#include <QWidget>\n', "core/library/queries/q.h": "",
        "core/library/c.cpp": "#include <QSqlQuery>\n"}


def found_in(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(HEADER + text)
        return layerstest.problems(root)


failures = [name for name, (files, word) in BREACHES.items() if not any(word in p for p in found_in(files))]
failures += [f"fine files: {p}" for p in found_in(FINE)]
print("\n".join(f"not as it should be: {f}" for f in failures) or f"{len(BREACHES)} kinds of breach are found.")
sys.exit(1 if failures else 0)
