#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes src/generated, the tables that the compiler reads, from what people maintain: the YAML in this folder, the
examples in tests/rules and two frameworks of docs.

    python3 src/data/generate.py           writes them
    python3 src/data/generate.py --check   writes nothing; exits 1 where what is committed differs
"""

from __future__ import annotations

import sys

from tables import known_laws, law, municipalities, phrases, texts
from tables.header import ROOT

MADE = {
    "law_table.hpp": law.make,
    "municipality_table.hpp": municipalities.make,
    "known_law_table.hpp": known_laws.make,
    "phrase_table.hpp": phrases.make,
    "template_table.hpp": texts.templates,
    "example_table.hpp": texts.examples,
    "standard_table.hpp": texts.standards,
}
GENERATED = ROOT / "src" / "generated"


def differing(made: dict[str, str]) -> list[str]:
    """The tables that are not what their sources say, and the files that nothing makes."""
    committed = {path.name: path.read_text(encoding="utf-8") for path in GENERATED.iterdir()}
    return sorted(name for name in made.keys() | committed.keys() if made.get(name) != committed.get(name))


def main() -> int:
    made = {name: make() for name, make in MADE.items()}
    if "--check" not in sys.argv[1:]:
        for name, text in made.items():
            (GENERATED / name).write_text(text, encoding="utf-8")
    wrong = differing(made)
    for name in wrong:
        print(f"src/generated/{name} is not what its source says: run python3 src/data/generate.py")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
