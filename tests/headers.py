#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""headers.py COMPILER WORK: whether every public header compiles alone; a line `ok NAME` or `not ok NAME` for each.

Most headers include the model, and parsing that again for each is what takes the time. So a few headers are
precompiled, and a header is compiled after one that it includes anyway: it sees nothing that it does not ask for.
"""

from __future__ import annotations

import functools
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

INCLUDE = pathlib.Path(__file__).resolve().parents[1] / "include"
NAMES = sorted(path.relative_to(INCLUDE).as_posix() for path in INCLUDE.rglob("*.hpp"))
FLAGS = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", f"-I{INCLUDE}"]
HEADS = 6  # more of them cost more than they save


@functools.cache
def closure(name: str) -> frozenset[str]:
    """The header and all of ours that it includes."""
    included = re.findall(r'^#include "(kader/[^"]+)"', (INCLUDE / name).read_text(encoding="utf-8"), re.M)
    return frozenset([name]).union(*map(closure, included))


def best(name: str, heads: list[str]) -> str | None:
    """The head that holds most of what the header includes, and nothing else."""
    return max((head for head in heads if closure(head) < closure(name)), key=lambda h: len(closure(h)), default=None)


def chosen_heads() -> list[str]:
    """Those that save most parsing, one after the other."""

    def saved(heads: list[str]) -> int:
        found = [best(name, heads) for name in NAMES]
        return sum(len(closure(head)) for head in found if head) - 2 * sum(len(closure(head)) for head in heads)

    heads: list[str] = []
    while len(heads) < HEADS:
        more = max((name for name in NAMES if name not in heads), key=lambda name: saved([*heads, name]))
        if saved([*heads, more]) <= saved(heads):
            break
        heads.append(more)
    return heads


def run(compiler: str, arguments: list[str], text: str) -> bool:
    done = subprocess.run([compiler, *FLAGS, *arguments], input=text, text=True, capture_output=True, check=False)
    sys.stderr.write(done.stderr)
    return done.returncode == 0


def main() -> int:
    compiler, work = sys.argv[1], pathlib.Path(sys.argv[2])
    work.mkdir(parents=True, exist_ok=True)

    def precompile(head: str) -> tuple[str, pathlib.Path | None]:
        path = work / head.replace("/", "_")
        path.write_text(f'#include "{head}"\n', encoding="utf-8")
        made = run(compiler, ["-x", "c++-header", str(path), "-o", f"{path}.gch"], "")
        return head, path if made else None

    def alone(name: str) -> bool:
        head = best(name, list(heads))
        first = ["-Winvalid-pch", "-include", str(heads[head])] if head else []
        ok = run(compiler, [*first, "-fsyntax-only", "-x", "c++", "-"], f'#include "{name}"\n#include "{name}"\n')
        print("ok" if ok else "not ok", name, flush=True)
        return ok

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        heads = {head: path for head, path in pool.map(precompile, chosen_heads()) if path}
        return 0 if all(list(pool.map(alone, NAMES))) else 1


if __name__ == "__main__":
    sys.exit(main())
