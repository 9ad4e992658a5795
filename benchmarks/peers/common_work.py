# SPDX-License-Identifier: Apache-2.0
"""The common work of the peers: frameworks with seeded faults, the same ones for every engine.

`common_work.py N FOLDER` writes N frameworks of some 80 facts as `corpus.jsonl` (a framework of the format a line), `facts.lp`
(facts of logic programs), `frameworks.nt` (triples) and `frameworks.json` (what a policy engine takes), and the number of
faults of each of eight invariants as `expected.json`:

1. a body that meets has exactly one chair;
2. every duty has a bearer;
3. what is called advisory does not decide;
4. nobody is appointed by what needs them to exist: appointments go round in no circle;
5. every matter that is named exists;
6. every role has an appointer;
7. every duty has a term;
8. the size of a body is the sum of its seats.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any

BODIES = ("platform", "steering", "board", "table-one", "table-two")
MEETING = BODIES[:3]
CHAIN = ("platform", "steering", "board")  # the seats of each are filled by the next; those of the last by a party
PARTIES = ("assen", "meppel", "tynaarlo")
MATTERS = ("agenda", "budget", "vision", "report", "evaluation", "quality", "data")
LABELS = {"platform": "consultative", "steering": "advisory", "board": "deciding"}
DUTIES = (("platform", "inform"), ("steering", "prepare"), ("board", "report"), ("platform", "evaluate"))
ROLES = ("coordinator", "director", "kwartiermaker")
INVARIANTS = 8


def framework(number: int, dice: random.Random) -> tuple[dict[str, Any], list[int]]:
    """One framework in words of our own, and how often each invariant is broken in it."""
    faults = [0] * INVARIANTS

    def broken(invariant: int, chance: float) -> bool:
        hit = dice.random() < chance
        faults[invariant - 1] += hit
        return hit

    made: dict[str, Any] = {"id": number, "bodies": {}, "roles": {}, "powers": [], "duties": []}
    for body in BODIES:
        seats = {f"s{i}": dice.randint(1, 4) for i in range(3)}
        chairs = 0 if body not in MEETING else 1
        if body in MEETING and broken(1, 0.02):
            chairs = dice.choice((0, 2))
        made["bodies"][body] = {
            "label": LABELS.get(body, "preparatory"),
            "seats": seats,
            "size": sum(seats.values()) + (3 if broken(8, 0.01) else 0),
            "chairs": list(PARTIES[:chairs]),
            "filled_by": PARTIES[dice.randrange(3)],
        }
    for body, filler in zip(CHAIN, CHAIN[1:]):
        made["bodies"][body]["filled_by"] = filler
    if broken(4, 0.02):
        made["bodies"][CHAIN[-1]]["filled_by"] = CHAIN[0]
    decider = "steering" if broken(3, 0.02) else "board"
    for who, act, what in ((decider, "decide", 0), ("steering", "advise", 1), ("board", "adopt", 2), ("board", "approve", 3)):
        matter = "nowhere" if broken(5, 0.01) else MATTERS[what]
        made["powers"].append({"who": who, "act": act, "what": matter})
    for place, (who, act) in enumerate(DUTIES):
        made["duties"].append(
            {
                "who": None if broken(2, 0.01) else who,
                "act": act,
                "what": MATTERS[place + 3],
                "per_year": None if broken(7, 0.01) else dice.randint(1, 4),
            }
        )
    for role in ROLES:
        made["roles"][role] = {"appointed_by": None if broken(6, 0.02) else "board"}
    return made, faults


def as_kader(made: dict[str, Any]) -> dict[str, Any]:
    """The framework in the format."""
    bodies: dict[str, Any] = {}
    norms: list[dict[str, Any]] = []
    for name, body in made["bodies"].items():
        filler = body["filled_by"] if body["filled_by"] in BODIES else f"{body['filled_by']}.college"
        entry: dict[str, Any] = {
            "established": "1",
            "labelled": body["label"],
            "size": body["size"],
            "seats": {seat: {"count": count, "appointed by": filler} for seat, count in body["seats"].items()},
        }
        if name in MEETING:
            entry["meetings"] = {"at least": 4, "per": "year"}
            if body["chairs"]:
                entry["chair"] = f"{body['chairs'][0]}.burgemeester"
            norms += [
                {"who": f"{other}.burgemeester", "must": "chair", "what": name, "when": "always"}
                for other in body["chairs"][1:]
            ]
        else:
            entry["meetings"] = "none"
        bodies[name] = entry
    norms += [{"who": power["who"], "can": power["act"], "what": power["what"]} for power in made["powers"]]
    for duty in made["duties"]:
        norm = {"must": duty["act"], "what": duty["what"], "to": "platform"}
        if duty["who"]:
            norm["who"] = duty["who"]
        if duty["per_year"]:
            norm["when"] = {"at least": duty["per_year"], "per": "year"}
        norms.append(norm)
    return {
        "kader": 1,
        "language": "en",
        "agreement": {"name": f"Framework {made['id']}", "parties": [f"{party}.college" for party in PARTIES]},
        "parties": {party: {"kind": "gemeente"} for party in PARTIES},
        "bodies": bodies,
        "roles": {
            name: {"drawn from": "assen.college"}
            | ({"appointed by": role["appointed_by"]} if role["appointed_by"] else {})
            for name, role in made["roles"].items()
        },
        "matters": {matter: {} for matter in MATTERS},
        "norms": norms,
    }


def facts(made: dict[str, Any]) -> list[tuple[str, ...]]:
    """The framework as facts: a predicate and its terms; names of things begin with the number of the framework."""
    own = f"f{made['id']}_"

    def local(name: str) -> str:
        return own + name.replace("-", "_")

    all_facts: list[tuple[str, ...]] = [("framework", own + "it")]
    all_facts += [("matter", local(matter)) for matter in MATTERS]
    for name, body in made["bodies"].items():
        it = local(name)
        all_facts += [("body", it), ("label", it, body["label"]), ("size", it, str(body["size"]))]
        if name in MEETING:
            all_facts.append(("meets", it))
        all_facts += [("chair", it, local(chair)) for chair in body["chairs"]]
        all_facts += [("seat", it, local(f"{name}_{seat}"), str(count)) for seat, count in body["seats"].items()]
        if body["filled_by"] in BODIES:
            all_facts.append(("filled_by", it, local(body["filled_by"])))
    for place, power in enumerate(made["powers"]):
        it = local(f"power{place}")
        all_facts += [("power", it), ("holder", it, local(power["who"])), ("act", it, power["act"])]
        all_facts.append(("about", it, local(power["what"])))
    for place, duty in enumerate(made["duties"]):
        it = local(f"duty{place}")
        all_facts += [("duty", it), ("act", it, duty["act"]), ("about", it, local(duty["what"]))]
        if duty["who"]:
            all_facts.append(("holder", it, local(duty["who"])))
        if duty["per_year"]:
            all_facts.append(("per_year", it, str(duty["per_year"])))
    for name, role in made["roles"].items():
        all_facts.append(("role", local(name)))
        if role["appointed_by"]:
            all_facts.append(("appointed_by", local(name), local(role["appointed_by"])))
    return all_facts


KADER = "urn:kader:"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
CLASSES = {"framework", "matter", "body", "meets", "power", "duty", "role"}
NUMBERS = {"size", "per_year"}


def triples(all_facts: list[tuple[str, ...]]) -> list[str]:
    """Facts as lines of N-Triples: a fact of one term is a class, one of two a property; a seat is a thing of its own."""

    def line(subject: str, predicate: str, value: str) -> str:
        return f"<{KADER}{subject}> <{predicate}> {value} ."

    lines = []
    for predicate, subject, *rest in all_facts:
        if predicate in CLASSES:
            lines.append(line(subject, TYPE, f"<{KADER}{predicate}>"))
        elif predicate == "seat":
            lines.append(line(subject, KADER + "seat", f"<{KADER}{rest[0]}>"))
            lines.append(line(rest[0], KADER + "count", f'"{rest[1]}"^^<http://www.w3.org/2001/XMLSchema#integer>'))
        elif predicate in NUMBERS:
            lines.append(line(subject, KADER + predicate, f'"{rest[0]}"^^<http://www.w3.org/2001/XMLSchema#integer>'))
        else:
            lines.append(line(subject, KADER + predicate, f"<{KADER}{rest[0]}>"))
    return lines


def write(count: int, folder: Path) -> None:
    """Writes the work in all its forms."""
    dice = random.Random(20260101)
    expected = [0] * INVARIANTS
    folder.mkdir(parents=True, exist_ok=True)
    everything = []
    number_of_facts = 0
    with (
        open(folder / "corpus.jsonl", "w", encoding="utf-8") as corpus,
        open(folder / "facts.lp", "w", encoding="utf-8") as logic,
        open(folder / "frameworks.nt", "w", encoding="utf-8") as graph,
    ):
        for number in range(count):
            made, faults = framework(number, dice)
            expected = [before + more for before, more in zip(expected, faults)]
            corpus.write(json.dumps(as_kader(made), separators=(",", ":")) + "\n")
            all_facts = facts(made)
            number_of_facts += len(all_facts)
            logic.write(" ".join(f"{predicate}({','.join(terms)})." for predicate, *terms in all_facts) + "\n")
            graph.write("\n".join(triples(all_facts)) + "\n")
            everything.append(made)
    (folder / "frameworks.json").write_text(
        json.dumps({"frameworks": everything, "matters": MATTERS}, separators=(",", ":")), encoding="utf-8"
    )
    (folder / "expected.json").write_text(json.dumps({"faults": expected, "facts": number_of_facts}), encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
