# SPDX-FileCopyrightText: 2026 The Rapporteur authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the architecture: who may include whom, where SQL and widgets may be, how long a file may grow.

Include paths cannot enforce this, since the folders share one. Usage: layerstest.py CHECKOUT
"""
import pathlib
import re
import sys

# What each part may include besides itself. A part is the longest matching folder.
ALLOWED = {
    "core": set(),
    "core/text": {"core"},
    "core/text/extract": {"core", "core/text"},
    "core/lexicon": {"core", "core/text"},
    "core/report": {"core", "core/text", "core/lexicon"},
    "core/library": {"core", "core/text", "core/lexicon", "core/report"},
    "core/archive": {"core"},
    "core/paper": {"core", "core/archive"},
    "core/annotations": {"core", "core/archive", "core/text", "core/lexicon", "core/report", "core/library"},
    "core/drafts": {"core", "core/text", "core/lexicon", "core/report", "core/library", "core/paper"},
    "core/briefings": {"core", "core/text", "core/lexicon", "core/report", "core/library", "core/paper", "core/drafts"},
    "ui": {"core", "core/text", "core/lexicon", "core/report", "core/library", "core/annotations",
           "core/paper", "core/drafts", "core/briefings"},
    "app": {"core", "core/text", "core/lexicon", "core/report", "core/library", "core/annotations",
            "core/paper", "core/drafts", "core/briefings", "ui"},
    "app/extractor": {"core", "core/text", "core/text/extract"},
}
ROOTS = ("core", "ui", "app")
LONGEST = {".cpp": 400, ".h": 200}
PARSERS = r"poppler|gumbo|uchardet"
ARCHIVES = r"KZip|KArchive"
# (pattern, parts where it is allowed, what it is)
KEPT_TO = [
    (r"#include <(QSql\w*|sqlite3\.h)>", {"core/library"}, "SQL headers"),
    (r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\s', {"core/library"}, "SQL text"),
    (r"#include <(QWidget|QApplication|QtWidgets|QLabel|QDialog|QMainWindow|QLayout|Q\w*(?:Tree|List|Table|Item|Graphics)View|Q(?:\w*Box|Grid|Form|Stacked)?Layout)>",
     {"ui", "app"}, "widgets"),
    (rf"#include <.*({PARSERS}).*>", {"core/text/extract", "app/extractor"}, "document parsers"),
    # A draft is the user's own text.
    (r"#include <md4c", {"core/text/extract", "app/extractor", "core/drafts"}, "Markdown parsers"),
    (rf"#include <.*({ARCHIVES}).*>", {"core/text/extract", "app/extractor", "core/archive"}, "archives"),
    (r"QDateTime::current|QDate::current|QTime::current|system_clock::now",
     {"core/library", "ui", "app"}, "the clock (parsers are pure)"),
    (r"\bthrow\s", set(), "exceptions thrown (errors are values)"),
]
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)


def part_of(path):
    """The part that a file belongs to: the longest folder of ALLOWED above it."""
    folder = str(pathlib.PurePosixPath(path).parent)
    while folder not in ALLOWED and "/" in folder:
        folder = folder.rsplit("/", 1)[0]
    return folder if folder in ALLOWED else None


def component(path):
    return str(pathlib.PurePosixPath(path).with_suffix(""))


def cycle_in(graph):
    """One cycle of the graph as a list of nodes, or None."""
    done, path, on_path = set(), [], set()

    def visit(node):
        if node in on_path:
            return path[path.index(node):] + [node]
        if node in done:
            return None
        path.append(node)
        on_path.add(node)
        for other in sorted(graph.get(node, ())):
            found = visit(other)
            if found:
                return found
        done.add(node)
        on_path.discard(path.pop())
        return None

    for node in sorted(graph):
        found = visit(node)
        if found:
            return found
    return None


def problems(root):
    """Every breach below `root`, a sentence each."""
    found, graph = [], {}
    files = [f for top in ROOTS for f in sorted((root / top).rglob("*")) if f.suffix in LONGEST]
    for file in files:
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        part = part_of(path)
        lines = text.count("\n")
        if lines > LONGEST[file.suffix]:
            found.append(f"{path}: {lines} lines; {LONGEST[file.suffix]} at most")
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:300]:
            found.append(f"{path}: no SPDX header")
        for include in INCLUDE.findall(text):
            if not (root / include).exists():
                if not include.endswith((".moc", ".h")) or include.startswith(ROOTS):
                    found.append(f"{path}: includes {include}, which is not there")
                continue
            other = part_of(include)
            if other != part and other not in ALLOWED[part]:
                found.append(f"{path}: {part} may not include {other} ({include})")
            if component(include) != component(path):
                graph.setdefault(component(path), set()).add(component(include))
        code = re.sub(r"//.*", "", text)
        for pattern, allowed, what in KEPT_TO:
            match = re.search(pattern, code)
            if match and not any(part == a or part.startswith(a + "/") and a != "core" for a in allowed):
                found.append(f"{path}: {what} may not be in {part}: {match.group(0).strip()}")
    cycle = cycle_in(graph)
    if cycle:
        found.append("a cycle of includes: " + " -> ".join(cycle))
    return found


if __name__ == "__main__":
    breaches = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(breaches) or "The layers hold.")
    sys.exit(1 if breaches else 0)
