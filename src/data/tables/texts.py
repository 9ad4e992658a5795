# SPDX-License-Identifier: Apache-2.0
"""Whole texts that the program carries: the drafts to begin with, and the examples of the rules."""

from __future__ import annotations

from pathlib import Path

from .header import ROOT, array, header, literal

TEMPLATES = {"nl": "voorbeeldregio.kader.md", "en": "example-region.kader.md"}


def lines_of(text: str, indent: str) -> str:
    return "\n".join(f"{indent}{literal(line)}" for line in text.splitlines(keepends=True))


def templates() -> str:
    """The texts of docs/frameworks that `kader new --template` writes."""
    body = ""
    for language, name in TEMPLATES.items():
        text = (ROOT / "docs" / "frameworks" / name).read_text(encoding="utf-8")
        body += f"inline constexpr std::string_view template_{language} =\n{lines_of(text, '    ')};\n"
    source = "docs/frameworks/{" + ",".join(TEMPLATES.values()) + "}"
    return header(source, ["<string_view>"], "kader::detail", body)


def standards() -> str:
    """The standards of this folder, which `kader conform --standard` knows by name."""
    rows = []
    for path in sorted((ROOT / "src" / "data" / "standards").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        rows.append(f'    {{"{path.stem}",\n{lines_of(text, "     ")}}},\n')
    body = (
        "struct StandardEntry {\n  std::string_view id;\n  std::string_view text;\n};\n"
        + array("StandardEntry", "standard_table", rows)
    )
    return header("src/data/standards", ["<string_view>"], "kader::detail", body)


def any_bytes(data: bytes) -> str:
    """Bytes as C++ string literals, a line each; what is no printable UTF-8 in octal."""
    lines = []
    for line in data.splitlines(keepends=True) or [b""]:
        try:
            characters, encoding = line.decode(), "utf-8"
        except UnicodeDecodeError:
            characters, encoding = line.decode("latin-1"), "latin-1"
        text = ""
        for character in characters:
            if character in '"\\':
                text += "\\" + character
            elif character == "\n":
                text += "\\n"
            elif character.isprintable() and (character.isascii() or encoding == "utf-8"):
                text += character
            else:
                text += "".join(f"\\{byte:03o}" for byte in character.encode(encoding))
        lines.append(f'        "{text}"')
    return "\n".join(lines)


def example(folder: Path) -> str:
    syntax = next(folder.glob("bad.*")).suffix[1:]
    texts = [(folder / f"{kind}.{syntax}").read_bytes() for kind in ("bad", "good")]
    bad, good = (f"std::string_view(\n{any_bytes(text)},\n        {len(text)})" for text in texts)
    return f'    {{"{folder.name}",\n     {bad},\n     {good},\n     "{syntax}"}},\n'


def examples() -> str:
    """The pairs of tests/rules, which `kader explain` shows."""
    folders = sorted(folder for folder in (ROOT / "tests" / "rules").iterdir() if any(folder.glob("bad.*")))
    rows = [example(folder) for folder in folders]
    return header(
        "tests/rules", ['"kader/check/examples.hpp"'], "kader::detail", array("RuleExample", "example_table", rows)
    )
