# SPDX-License-Identifier: Apache-2.0
"""Makes the tables that the compiler reads from the YAML that people maintain.

    python3 src/standards/generate.py           writes them
    python3 src/standards/generate.py --check   exits 1 where what is committed differs
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
LAW_TABLE = HERE.parent / "resolve" / "law_table.hpp"

HEAD = """\
// SPDX-License-Identifier: Apache-2.0
// Made from src/standards/law/forms.yaml by `python3 src/standards/generate.py`: change that file, not this one.
#pragma once

#include "kader/resolve/law.hpp"

namespace kader::law {

// clang-format off
inline constexpr StatutoryDefault table[] = {
"""
TAIL = """\
};
// clang-format on

}  // namespace kader::law
"""
FIELDS = {"form", "subject", "share", "nl", "en", "article", "read", "certain"}


def literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def law_table() -> str:
    defaults = yaml.safe_load((HERE / "law" / "forms.yaml").read_text(encoding="utf-8"))["defaults"]
    rows = []
    seen = set()
    for entry in defaults:
        unknown = set(entry) - FIELDS
        missing = FIELDS - {"share"} - set(entry)
        if unknown or missing:
            sys.exit(f"{entry}: unknown {sorted(unknown)}, missing {sorted(missing)}")
        key = (entry["form"], entry["subject"])
        if key in seen:
            sys.exit(f"{key} stands twice")
        seen.add(key)
        if entry["certain"] and not entry["read"]:
            sys.exit(f"{key}: what was not read is not certain")
        rows.append(
            f"    {{BodyForm::{entry['form'].replace('-', '_')}, LegalSubject::{entry['subject']},"
            f" {literal(str(entry.get('share', '')))},\n"
            f"     {{{literal(entry['nl'])},\n      {literal(entry['en'])}}},\n"
            f"     {literal(entry['article'])}, {literal(entry['read'])}, {str(entry['certain']).lower()}}},\n"
        )
    return HEAD + "".join(rows) + TAIL


def main() -> int:
    made = law_table()
    if "--check" in sys.argv[1:]:
        if LAW_TABLE.read_text(encoding="utf-8") == made:
            return 0
        print(f"{LAW_TABLE} is not what src/standards/law/forms.yaml says: run python3 src/standards/generate.py")
        return 1
    LAW_TABLE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
