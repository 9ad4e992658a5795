#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs what the documents show, and compares what comes out.

run.py [--update] [--build DIR] [--python PYTHON] [DOCUMENT...]: all documents where none is named.
Prints a line "ok PLACE" or "not ok PLACE" for each thing shown; --update writes what came out into the document.

How a document shows something, after the word on the fence:

    yaml NAME       a file NAME for the commands that follow; `yaml + NAME` adds to its end
    console         lines "$ command" and what they print, both streams; a line "…" stands for any lines
    cpp NAME        a program, compiled against this tree and run; also the file NAME
    python          a cell of one notebook a document: its prints, and the value of its last line
    text output     what the program or cell above prints; "…" as above
    sh              not run: only that a `make` target it names exists

Each document has a folder of its own, in which `docs` is this one. Also: every link to a file leads somewhere, the
programs in README.md are those of tests/consumer, and docs/images/check.svg shows what `kader check` prints now.
"""

from __future__ import annotations

import argparse
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md", "docs/dependencies.md",
             *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs/guide").glob("*.md"))]
CONSUMERS = {"README.md": "tests/consumer/find_package/main.cpp", "docs/guide/cpp.md": "tests/consumer/model_only/main.cpp"}

CUT = re.compile(r"^…\n", re.M)

# A notebook in a file: the value of a cell's last line is shown as a notebook would show it as text.
NOTEBOOK = """
import ast, sys
names = {"__name__": "__main__"}
for number, cell in enumerate(CELLS):
    print("\\x1e%d" % number, flush=True)
    tree = ast.parse(cell)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)
    value = eval(compile(ast.Expression(last.value), "cell", "eval"), names) if last else None
    if value is not None:
        print(repr(value))
"""


@dataclass
class Block:
    """A fenced block: the word on its fence, what stands after it, its text and its first line."""

    language: str
    name: str
    text: str
    line: int
    ticks: str = "```"  # four or more where the text itself holds fenced blocks


def blocks_of(text: str) -> list[Block]:
    found = []
    for match in re.finditer(r"^(`{3,})([^\s`]+)[ ]?(.*)\n((?:.*\n)*?)\1$", text, re.M):
        found.append(Block(match[2], match[3].strip(), match[4], text.count("\n", 0, match.start()) + 1, match[1]))
    return found


def same(shown: str, real: str) -> bool:
    """Whether the real output is the one shown, where a line of one ellipsis stands for any lines."""
    parts = [re.escape(part) for part in CUT.split(shown)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), real) is not None


def refreshed(shown: str, real: str) -> str:
    """What to show now: all of it, or of each paragraph that was shown between ellipses the one most like it."""
    if same(shown, real):
        return shown
    if not CUT.search(shown):
        return real
    there = re.split(r"(?<=\n)\n", real)
    kept = set()
    for paragraph in re.split(r"(?<=\n)\n", CUT.sub("\n", shown)):
        likeness = [difflib.SequenceMatcher(None, paragraph.splitlines(), other.splitlines()).ratio() +
                    difflib.SequenceMatcher(None, paragraph, other, autojunk=False).ratio() for other in there]
        if paragraph.strip():
            kept.add(likeness.index(max(likeness)))
    out = ""
    for number, paragraph in enumerate(there):
        if number in kept:
            out += ("" if number == 0 or number - 1 in kept else "…\n") + paragraph
            out += "\n" if number + 1 < len(there) else ""
    return out if len(there) - 1 in kept else out + "…\n"


class Runner:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self.update: bool = arguments.update
        self.build = pathlib.Path(arguments.build).resolve()
        self.python = str(pathlib.Path(arguments.python).absolute())
        self.failed = False
        self.environment = {
            "PATH": f"{self.build / 'bin'}:{os.environ['PATH']}", "HOME": "/nonexistent", "LANG": "C.UTF-8",
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""), "PYTHONDONTWRITEBYTECODE": "1",
            "CCACHE_DIR": os.environ.get("CCACHE_DIR", str(ROOT / "build/ccache"))}

    def say(self, fine: bool, what: str, why: str = "") -> None:
        if why and not fine:
            print(textwrap.indent(why.rstrip("\n"), "    "))
        print(("ok " if fine else "not ok ") + what, flush=True)
        self.failed = self.failed or not fine

    def run(self, command: list[str], folder: pathlib.Path) -> str:
        done = subprocess.run(command, cwd=folder, env=self.environment, stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300, check=False)
        return done.stdout if done.stdout == "" or done.stdout.endswith("\n") else done.stdout + "\n"

    def compile(self, source: pathlib.Path) -> str:
        compiler = os.environ.get("CXX", "g++")
        return self.run([compiler, "-std=c++20", "-Wall", "-Wextra", "-O0", f"-I{ROOT / 'include'}", str(source), "-o",
                         str(source.with_suffix("")), str(self.build / "libkader.a"), "-lyaml", "-lcmark"], source.parent)

    def document(self, name: str) -> None:
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        self.environment["LANG"] = "nl_NL.UTF-8" if path.stem in ("nl", "literate", "monitor") else "C.UTF-8"
        self.links(name, text)
        blocks = blocks_of(text)
        with tempfile.TemporaryDirectory() as made:
            folder = pathlib.Path(made)
            (folder / "docs").symlink_to(ROOT / "docs")
            real = self.outputs(blocks, folder, name)
        changed = text
        for block, output in real:
            if self.update:
                changed = changed.replace(f"{fence(block)}{block.text}{block.ticks}",
                                          f"{fence(block)}{output}{block.ticks}", 1)
            difference = difflib.unified_diff(block.text.splitlines(), output.splitlines(), "shown", "real", lineterm="")
            self.say(self.update or block.text == output, f"{name}:{block.line}", "\n".join(difference))
        if changed != text:
            path.write_text(changed, encoding="utf-8")

    def outputs(self, blocks: list[Block], folder: pathlib.Path, name: str) -> list[tuple[Block, str]]:
        """Every block that shows output, with what it would show now."""
        cells = [block for block in blocks if block.language == "python"]
        found: list[tuple[Block, str]] = []
        printed = ""
        notebook: list[str] | None = None
        for block in blocks:
            if block.name == "output":
                found.append((block, refreshed(block.text, printed)))
            elif block.language == "console":
                found.append((block, self.console(block, folder)))
            elif block.language == "cpp" and block.name:
                source = folder / block.name
                source.write_text("// SPDX-License-Identifier: Apache-2.0\n" + block.text, encoding="utf-8")
                errors = self.compile(source)
                self.say(not errors, f"{name}:{block.line} compiles", errors)
                printed = errors or self.run([str(source.with_suffix(""))], folder)
            elif block.language == "python":
                if notebook is None:
                    notebook = self.notebook([cell.text for cell in cells], folder)
                at = cells.index(block)
                printed = notebook[at] if at < len(notebook) else "this cell was not reached\n"
                if "Traceback (most recent call last)" in printed or at >= len(notebook):
                    self.say(False, f"{name}:{block.line} runs", printed)
            elif block.language == "sh":
                for target in re.findall(r"^make ([a-z]+)", block.text, re.M):
                    self.say(re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.M) is not None,
                             f"{name}:{block.line} make {target}")
            elif block.name:
                with (folder / block.name.removeprefix("+ ")).open("a" if block.name.startswith("+ ") else "w") as file:
                    file.write(block.text)
        return found

    def console(self, block: Block, folder: pathlib.Path) -> str:
        """The block as it would be with what its commands print now."""
        out = ""
        for part in re.split(r"^(?=\$ )", block.text, flags=re.M):
            command, _, shown = part.partition("\n")
            if not command.startswith("$ "):
                continue
            real = self.run(["bash", "-c", command[2:]], folder)
            out += f"{command}\n{refreshed(shown, real)}"
        return out

    def notebook(self, cells: list[str], folder: pathlib.Path) -> list[str]:
        script = folder / "notebook.py"
        script.write_text(f"CELLS = {cells!r}\n" + NOTEBOOK, encoding="utf-8")
        return [part.partition("\n")[2] for part in self.run([self.python, str(script)], folder).split("\x1e")[1:]]

    def links(self, name: str, text: str) -> None:
        plain = re.sub(r"^(`{3,})[^\n`]+\n.*?^\1$", "", text, flags=re.M | re.S)
        for link in re.findall(r"\]\(([^)\s]+)\)", plain):
            if re.match(r"[a-z]+:|#", link):
                continue
            self.say(((ROOT / name).parent / link.partition("#")[0]).exists(), f"{name} links to {link}")

    def programs(self) -> None:
        for name, consumer in CONSUMERS.items():
            shown = [block.text for block in blocks_of((ROOT / name).read_text(encoding="utf-8")) if block.language == "cpp"]
            _, _, program = (ROOT / consumer).read_text(encoding="utf-8").partition("\n")
            self.say(program in shown, f"{name} shows {consumer}")

    def picture(self) -> None:
        image = ROOT / "docs/images/check.svg"
        command = [sys.executable, str(ROOT / "docs/images/render.py"), str(self.build / "bin/kader")]
        real = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
        if self.update and real.returncode == 0:
            image.write_text(real.stdout, encoding="utf-8")
        self.say(image.exists() and image.read_text(encoding="utf-8") == real.stdout, "docs/images/check.svg", real.stderr)


def fence(block: Block) -> str:
    return f"{block.ticks}{block.language}{' ' + block.name if block.name else ''}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs what the documents show.")
    parser.add_argument("--update", action="store_true", help="write what came out into the documents")
    parser.add_argument("--build", default=ROOT / "build/release", help="a release build of the library and the command")
    parser.add_argument("--python", default=ROOT / "build/venv/bin/python", help="a Python that can import kader")
    parser.add_argument("documents", nargs="*")
    arguments = parser.parse_args()
    runner = Runner(arguments)
    for document in arguments.documents or DOCUMENTS:
        runner.document(document)
    if not arguments.documents:
        runner.programs()
        runner.picture()
    return runner.failed


if __name__ == "__main__":
    sys.exit(main())
