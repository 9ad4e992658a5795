# SPDX-License-Identifier: Apache-2.0
"""src/data/laws.yaml: the laws that texts cite."""

from __future__ import annotations

from .header import array, header, keys_of, literal, read, refuse


def make() -> str:
    rows = []
    names: set[str] = set()
    laws = read("laws.yaml")["laws"]
    for entry in laws:
        keys_of(entry["id"], entry, {"id", "name", "also", "bwb", "certain", "read"})
        if len(entry["also"]) > 4:
            refuse(f"{entry['id']}: at most four other names")
        if entry["certain"] == "true" and not entry["read"]:
            refuse(f"{entry['id']}: what was not read is not certain")
        for name in (entry["name"], *entry["also"]):
            if name in names:
                refuse(f"{name} stands twice")
            names.add(name)
        also = ", ".join(literal(name) for name in entry["also"])
        rows.append(
            f"    {{{literal(entry['id'])}, {literal(entry['name'])}, {{{also}}}, {literal(entry['bwb'])},"
            f" {entry['certain']}, {literal(entry['read'])}}},\n"
        )
    if [entry["id"] for entry in laws] != sorted({entry["id"] for entry in laws}):
        refuse("the laws stand in the order of their ids, each once")
    return header(
        "src/data/laws.yaml",
        ['"kader/document/known_law.hpp"'],
        "kader::detail",
        array("KnownLaw", "known_law_table", rows),
    )
