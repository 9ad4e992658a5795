#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the examples of tests/rules into examples.generated.cpp, so that `kader explain` has them at hand.

    python3 src/check/embed_examples.py            # writes the file
    python3 src/check/embed_examples.py --check    # fails where it is not up to date
"""
import pathlib
import sys

here = pathlib.Path(__file__).resolve().parent
target = here / "examples.generated.cpp"
rules = here.parent.parent / "tests" / "rules"


def literal(data: bytes) -> str:
    """Bytes as C++ string literals, a line each; what is no printable UTF-8 in octal."""
    lines = []
    for line in data.splitlines(keepends=True) or [b""]:
        text = ""
        try:
            characters = line.decode()
        except UnicodeDecodeError:
            characters = line.decode("latin-1")
            raw = True
        else:
            raw = False
        for character in characters:
            code = ord(character)
            if character in '"\\':
                text += "\\" + character
            elif character == "\n":
                text += "\\n"
            elif character.isprintable() and (code < 128 or not raw):
                text += character
            else:
                text += "".join(f"\\{byte:03o}" for byte in character.encode("latin-1" if raw else "utf-8"))
        lines.append(f'        "{text}"')
    return "\n".join(lines)


def entry(folder: pathlib.Path) -> str:
    syntax = next(folder.glob("bad.*")).suffix[1:]
    texts = [(folder / f"{kind}.{syntax}").read_bytes() for kind in ("bad", "good")]
    bad, good = (f"std::string_view(\n{literal(text)},\n        {len(text)})" for text in texts)
    return f'    {{"{folder.name}",\n     {bad},\n     {good},\n     "{syntax}"}},\n'


def generated() -> str:
    folders = sorted(f for f in rules.iterdir() if f.is_dir() and any(f.glob("bad.*"))) if rules.is_dir() else []
    entries = "".join(entry(folder) for folder in folders)
    return f"""// SPDX-License-Identifier: Apache-2.0
// Generated from tests/rules by src/check/embed_examples.py; change the examples there and run it again.
// clang-format off
#include "kader/check/examples.hpp"

#include <array>

namespace kader {{
namespace {{

constexpr std::array<RuleExample, {len(folders)}> examples{{{{
{entries}}}}};

}}  // namespace

std::span<const RuleExample> rule_examples() noexcept {{ return examples; }}

}}  // namespace kader
"""


def main() -> int:
    text = generated()
    if "--check" in sys.argv[1:]:
        if target.exists() and target.read_text(encoding="utf-8") == text:
            return 0
        print(f"{target.name} is not up to date: run python3 src/check/embed_examples.py")
        return 1
    target.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
