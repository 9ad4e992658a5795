#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `kader check` prints in colour, cut to three findings, as a picture: render.py KADER > check.svg.

tests/docs/run.py keeps it true.
"""

from __future__ import annotations

import html
import re
import subprocess
import sys
import unicodedata

DRAFT = "docs/frameworks/groningen-samenwerkingskader.kader.yaml"
SHOWN = ("[body-without-members]", ":112:", "[no-route-to-decision]")  # what the findings in the picture have
COLUMNS = 128
WIDTH, HEIGHT, MARGIN = 7.8, 19, 18  # of a character in 13 px monospace; of a line; around all
COLOURS = {"1": "#ffffff;font-weight:bold", "2": "#8b949e", "32": "#56d364", "1;31": "#ff7b72;font-weight:bold",
           "1;33": "#e3b341;font-weight:bold", "1;36": "#76e3ea;font-weight:bold"}


def columns(text: str) -> int:
    """The columns of a terminal that a text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pieces(line: str) -> list[tuple[str, str]]:
    """A line as (style, text)."""
    style, found = "", []
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b["):
            style = part[2:-1] if part != "\x1b[0m" else ""
        elif part:
            found.append((style, part))
    return found


def wrapped(lines: list[str]) -> list[list[tuple[str, str]]]:
    """Lines as wide as a terminal, broken between words."""
    out: list[list[tuple[str, str]]] = []
    for line in lines:
        row: list[tuple[str, str]] = []
        used = 0
        for style, text in pieces(line):
            while used + columns(text) > COLUMNS:
                room = text.rfind(" ", 0, COLUMNS - used) + 1
                row.append((style, text[:room]))
                out.append(row)
                row, used, text = [], 0, text[room:] if room or used else text[:COLUMNS]
            row.append((style, text))
            used += columns(text)
        out.append(row)
    return out


def svg(lines: list[str]) -> str:
    rows = wrapped(lines)
    width, height = int(COLUMNS * WIDTH + 2 * MARGIN), int(len(rows) * HEIGHT + 2 * MARGIN)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
           f'role="img" aria-label="The output of kader check">',
           f'<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>',
           '<g font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="13" fill="#e6edf3" '
           'xml:space="preserve">']
    for number, row in enumerate(rows):
        y = MARGIN + 13 + number * HEIGHT
        column = 0
        for style, text in row:
            length = columns(text)
            if text.strip():
                look = f' style="fill:{COLOURS[style]}"' if style else ""
                out.append(f'<text x="{MARGIN + column * WIDTH:.1f}" y="{y}" textLength="{length * WIDTH:.1f}"{look}>'
                           f"{html.escape(text)}</text>")
            column += length
    return "\n".join([*out, "</g>", "</svg>"]) + "\n"


def main() -> int:
    done = subprocess.run([sys.argv[1], "check", "--color", "always", DRAFT], capture_output=True, text=True, check=False)
    if done.returncode != 1:
        print(done.stderr, file=sys.stderr)
        return 1
    *findings, count = done.stdout.rstrip("\n").split("\n\n")
    shown, cut = [f"$ kader check {DRAFT}"], False
    for finding in findings:
        if any(mark in finding for mark in SHOWN):
            shown += [*finding.split("\n"), ""]
            cut = False
        elif not cut:
            shown += ["\x1b[2m…\x1b[0m", ""]
            cut = True
    sys.stdout.write(svg([*shown, count]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
