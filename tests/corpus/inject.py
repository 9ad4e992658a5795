#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts one certain defect into copies of texts, and counts how many are found.

inject.py [--build DIR] [--seed N] FOLDER: for each text and each kind of defect one copy, where the text has a place for
it. A defect is found when the copy has a finding of its rule that the text itself has not.

    article      a reference to an article far beyond the last
    paragraph    a reference to a paragraph that the article does not have
    item         a reference to an item that the paragraph does not have
    gap          an article that is taken out
    double       an article with the number of the one before it
    blank        a date that was never filled in
    term         a term that is defined and never used
    figure       a number that is one thing in words and another in figures
"""

from __future__ import annotations

import argparse
import collections
import pathlib
import random
import re
import tempfile

import measure

ARTICLE = re.compile(r"^(#+\s*\W{0,3}artikel\s+)(\d+)(\W{0,3}\s*)$", re.IGNORECASE | re.MULTILINE)
SENTENCE = re.compile(r"^(?:\d+\.\s+)?[A-Z][^\n|#\[<]{40,400}\.\s*$", re.MULTILINE)
TERMS = re.compile(r"verstaan onder:?\s*\n+\s*(a\.)", re.IGNORECASE)

RULES = {
    "article": "unresolved-reference",
    "paragraph": "unresolved-reference",
    "item": "unresolved-reference",
    "gap": "numbering-gap",
    "double": "duplicate-number",
    "blank": "placeholder-left",
    "term": "defined-not-used",
    "figure": "figure-mismatch",
}


def articles(text: str) -> list[tuple[re.Match, int]]:
    """The headings of articles that count on from 1, and their numbers: those of the first series."""
    found = []
    for match in ARTICLE.finditer(text):
        if int(match[2]) == len(found) + 1:
            found.append((match, int(match[2])))
    return found


def body(text: str, all_articles: list[tuple[re.Match, int]], index: int) -> tuple[int, int]:
    end = all_articles[index + 1][0].start() if index + 1 < len(all_articles) else all_articles[index][0].end()
    return all_articles[index][0].end(), end


def behind_sentence(text: str, all_articles: list[tuple[re.Match, int]], chance: random.Random, words: str) -> str | None:
    """The text with a sentence put behind one that stands in an article."""
    places = []
    for index in range(len(all_articles) - 1):
        begin, end = body(text, all_articles, index)
        places += [match.end() for match in SENTENCE.finditer(text, begin, end)]
    if not places:
        return None
    at = len(text[: chance.choice(places)].rstrip())
    return f"{text[:at]} {words}{text[at:]}"


def numbered(text: str, all_articles: list[tuple[re.Match, int]]) -> list[tuple[int, int, str]]:
    """Articles with numbered paragraphs of which the first has items, or none: number, last paragraph, last item."""
    found = []
    for index in range(len(all_articles) - 1):
        begin, end = body(text, all_articles, index)
        paragraphs = [int(n) for n in re.findall(r"^(\d+)\.\s", text[begin:end], re.MULTILINE)]
        if paragraphs and paragraphs == list(range(1, len(paragraphs) + 1)) and len(paragraphs) > 1:
            first = text[begin:end].split("\n2.")[0]
            items = re.findall(r"^([a-w])\.\s", first, re.MULTILINE)
            if items == [chr(ord("a") + k) for k in range(len(items))]:
                found.append((all_articles[index][1], len(paragraphs), items[-1] if items else ""))
    return found


def inject(kind: str, text: str, chance: random.Random) -> str | None:
    all_articles = articles(text)
    if len(all_articles) < 4:
        return None
    with_paragraphs = numbered(text, all_articles)
    if kind == "article":
        return behind_sentence(text, all_articles, chance, f"Artikel {all_articles[-1][1] + 400} is van toepassing.")
    if kind == "paragraph" and with_paragraphs:
        number, last, _ = chance.choice(with_paragraphs)
        return behind_sentence(text, all_articles, chance, f"Artikel {number}, lid {last + 7}, is van toepassing.")
    if kind == "item" and (with_items := [one for one in with_paragraphs if one[2]]):
        number, _, item = chance.choice(with_items)
        missing = chr(ord(item) + 2)
        return behind_sentence(
            text, all_articles, chance, f"Artikel {number}, eerste lid, onderdeel {missing}, is van toepassing."
        )
    if kind == "gap":
        index = chance.randrange(1, len(all_articles) - 1)
        return text[: all_articles[index][0].start()] + text[all_articles[index + 1][0].start() :]
    if kind == "double":
        match, number = all_articles[chance.randrange(2, len(all_articles))]
        return text[: match.start(2)] + str(number - 1) + text[match.end(2) :]
    if kind == "blank":
        return behind_sentence(text, all_articles, chance, "Dit geldt tot dd-mm-jjjj.")
    if kind == "figure":
        return behind_sentence(text, all_articles, chance, "De termijn is drie (4) weken.")
    if kind == "term" and (match := TERMS.search(text)):
        return text[: match.start(1)] + "a. zwaluwstaartberaad: het beraad over zwaluwen;\n\n" + text[match.start(1) :]
    return None


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--build", type=pathlib.Path, default=measure.ROOT / "build/release")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--missed", action="store_true", help="the copies whose defect was not found")
    chosen = arguments.parse_args()
    texts = measure.texts_in(chosen.folder)
    before = {
        text.name: collections.Counter(one["rule"] for one in measure.findings(report))
        for text, report in zip(texts, measure.reports(chosen.build, texts), strict=True)
    }
    put = collections.Counter()
    found = collections.Counter()
    for kind, rule in RULES.items():
        with tempfile.TemporaryDirectory() as folder:
            copies = []
            for text in texts:
                made = inject(kind, text.read_text(encoding="utf8"), random.Random(f"{chosen.seed} {kind} {text.name}"))
                if made is not None:
                    copies.append(pathlib.Path(folder, text.name))
                    copies[-1].write_text(made, encoding="utf8")
            for copy, report in zip(copies, measure.reports(chosen.build, copies) if copies else [], strict=True):
                put[kind] += 1
                count = sum(1 for one in measure.findings(report) if one["rule"] == rule)
                if count > before[copy.name][rule]:
                    found[kind] += 1
                elif chosen.missed:
                    print(f"missed {kind} in {copy.name}")
    for kind in RULES:
        if put[kind]:
            print(f"{kind:10} {found[kind]:4} of {put[kind]:4}  {100 * found[kind] / put[kind]:5.1f} %")
    print(f"{'all':10} {found.total():4} of {put.total():4}  {100 * found.total() / max(put.total(), 1):5.1f} %")


if __name__ == "__main__":
    main()
