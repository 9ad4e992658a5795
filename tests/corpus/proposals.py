#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How right are proposals, and how much of a model do they say?

    python3 tests/corpus/proposals.py TEXTS MODELS [--kader PROGRAM] [--verbose]

Makes a draft of each text in TEXTS (`kader new --from`) and holds what is proposed against the model that was made by
hand in MODELS, element by element and value by value. Elements are matched by what they are (the legal form of a body,
who appoints to a seat, the act of a norm at one provision), never by id; a value is right where the model says the same
in its own ids. A value of which the model says nothing counts as wrong: the figure is a lower bound.
"""

import argparse
import difflib
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

import kader

PAIRS = {
    "Bestuursreglement_ACM_2013.txt": "acm-bestuursreglement",
    "Bestuursreglement_NZa_2006.txt": "nza-bestuursreglement",
    "GR_RHC_Groninger_Archieven.txt": "groninger-archieven",
    "GR_Schadeschap_Schiphol.txt": "schadeschap-schiphol",
    "GR_Zeeuws_Archief.txt": "zeeuws-archief",
    "Instelling_BAO_zoonosen.txt": "bao-zoonosen",
    "Instelling_Transitie_Autoriteit_Jeugd.txt": "transitie-autoriteit-jeugd",
    "Instelling_stuurgroepen_verspilling_in_de_zorg.txt": "stuurgroepen-verspilling",
    "Logius_Beheermodel_standaarden.txt": "logius-beheermodel",
    "Overeenkomst_ministers_Waarborgfonds_HBO.txt": "waarborgfonds-hbo",
}
NO_VALUES = {"source", "note", "words", "name", "aka", "id", "established", "kind", "of", "law", "topics", "cycle"}
ACTS = {"can", "cannot", "may", "must not", "must", "is charged with"}


def as_list(value):
    return value if isinstance(value, list) else [value]


def sources(element, default=()):
    return {str(source).split("(")[0] for source in as_list(element.get("source", list(default)))}


def likeness(a, b):
    return difflib.SequenceMatcher(None, str(a).lower(), str(b).lower()).ratio()


class Names:
    """The ids of a proposal in those of the model."""

    def __init__(self):
        self.of = {}
        self.groups = {}

    def path(self, text):
        parts = str(text).split(".")
        for end in range(len(parts), 0, -1):
            head = ".".join(parts[:end])
            if head in self.of:
                return ".".join([self.of[head], *parts[end:]])
        return str(text)

    def value(self, value):
        if isinstance(value, dict):
            return {key: self.value(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.value(inner) for inner in value]
        return self.path(value) if isinstance(value, str) else value

    def expand(self, value):
        """A group of organs as its members: whoever reads a text names them."""
        if isinstance(value, dict):
            return {key: self.expand(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.expand(inner) for inner in value]
        return self.groups.get(value, value) if isinstance(value, str) else value


def flat(value, prefix=""):
    """The leaves of a record: ("vacancy.within", "8 weeks")."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "each":  # what a list of actors means anyhow
                yield from flat(inner, prefix)
            elif key not in NO_VALUES:
                yield from flat(inner, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for inner in value:
            yield from flat(inner, prefix)
    else:
        yield prefix, str(value)


class Measure:
    def __init__(self, verbose):
        self.verbose = verbose
        self.right, self.wrong, self.all = Counter(), Counter(), Counter()
        self.wrongs = defaultdict(list)

    def values(self, kind, proposed, model, where):
        said = set(flat(proposed))
        true = set(flat(model))
        self.all[kind] += len(true)
        for leaf in said:
            if leaf in true:
                self.right[kind] += 1
            else:
                self.wrong[kind] += 1
                self.wrongs[kind].append(f"{where}: {leaf[0]} = {leaf[1]}  (model: "
                                         f"{sorted(v for k, v in true if k == leaf[0])})")

    def missing(self, kind, model):
        self.all[kind] += len(set(flat(model)))

    def table(self):
        for kind in sorted(self.all):
            said = self.right[kind] + self.wrong[kind]
            print(f"{kind:12} right {self.right[kind]:4} of {said:4} proposed "
                  f"({100 * self.right[kind] / max(said, 1):5.1f} %), of {self.all[kind]:4} in the models "
                  f"({100 * self.right[kind] / max(self.all[kind], 1):5.1f} %)")
        right, wrong, every = sum(self.right.values()), sum(self.wrong.values()), sum(self.all.values())
        print(f"{'in all':12} right {right:4} of {right + wrong:4} proposed ({100 * right / max(right + wrong, 1):5.1f} %), "
              f"of {every:4} in the models ({100 * right / max(every, 1):5.1f} %)")
        if self.verbose:
            for kind, lines in self.wrongs.items():
                print(f"\n{kind}:")
                for line in lines:
                    print("  " + line)


def parts_of_body(body):
    kinds = {"meetings": "meetings", "quorum": "quorum", "voting": "majority", "chair": "chair", "deputy": "chair",
             "secretary": "chair", "seats": None}
    plain = {key: value for key, value in body.items() if key not in kinds}
    parts = [("body", plain)]
    for key, kind in kinds.items():
        if kind and key in body:
            parts.append((kind, {key: body[key]}))
    return parts


def match_parties(names, proposed, model):
    for pid, party in proposed.items():
        best = max(model, key=lambda mid: (party.get("kind") == model[mid].get("kind"))
                   + likeness(party.get("name", pid), model[mid].get("name", mid)), default=None)
        if best is None:
            continue
        names.of[pid] = best
        for oid, organ in party.get("organs", {}).items():
            organs = model[best].get("organs", {})
            same = max(organs, key=lambda x: likeness(organ.get("name", oid), organs[x].get("name", x)), default=None)
            if same:
                names.of[f"{pid}.{oid}"] = f"{best}.{same}"


def best_match(element, candidates, score, least):
    best, most = None, least
    for key, other in candidates.items():
        points = score(element, other)
        if points > most:
            best, most = key, points
    return best


def measure(text, model_file, program, result):
    with tempfile.TemporaryDirectory() as folder:
        draft = pathlib.Path(folder) / "draft.kader.md"
        subprocess.run([program, "new", "--from", str(text), "-o", str(draft)], check=True)
        proposed = kader.read(str(draft)).to_dict()
    model = kader.read(str(model_file)).to_dict()
    groups = {gid: as_list(group["members"]) for gid, group in model.get("groups", {}).items()
              if "members" in group and all("." in member for member in as_list(group["members"]))}
    expander = Names()
    expander.groups = groups
    for section in ("agreement", "bodies", "roles", "norms"):
        if section in model:
            model[section] = expander.expand(model[section])
    names = Names()
    match_parties(names, proposed.get("parties", {}), model.get("parties", {}))
    for gid in proposed.get("groups", {}):
        if gid in model.get("groups", {}):
            names.of[gid] = gid
    taken = set()
    for bid, body in proposed.get("bodies", {}).items():
        best = best_match(body, {k: v for k, v in model.get("bodies", {}).items() if k not in taken},
                          lambda a, b: 2 * (a.get("form") is not None and a.get("form") == b.get("form"))
                          + max(likeness(a.get("name", ""), name)
                                for name in [b.get("name", ""), *as_list(b.get("aka", []))]), 0.6)
        if best:
            names.of[bid] = best
            taken.add(best)
    for rid, role in proposed.get("roles", {}).items():
        best = best_match(role, model.get("roles", {}), lambda a, b: likeness(a.get("name", ""), b.get("name", "")), 0.6)
        if best:
            names.of[rid] = best
    for mid, matter in proposed.get("matters", {}).items():
        best = best_match(matter, model.get("matters", {}),
                          lambda a, b: likeness(a.get("name", ""), b.get("name", ""))
                          + 0.5 * (a.get("kind") == b.get("kind")) + 0.5 * bool(sources(a) & sources(b)), 0.9)
        if best:
            names.of[mid] = best

    for bid, body in proposed.get("bodies", {}).items():
        mine = dict(model.get("bodies", {}).get(names.of.get(bid), {}).get("seats", {}))
        for sid, seat in body.get("seats", {}).items():
            best = best_match(seat, mine, lambda a, b: len(set(flat(names.value(a))) & set(flat(b)))
                              + likeness(a.get("name", ""), b.get("name", "")) + 0.5 * bool(sources(a) & sources(b)), 0.4)
            if best:
                names.of[f"{bid}.{sid}"] = f"{names.of[bid]}.{best}"
                mine.pop(best)

    where = text.stem
    agreement = dict(proposed.get("agreement", {}))
    result.values("agreement", names.value(agreement), model.get("agreement", {}), where)
    seen = set()
    for bid, body in proposed.get("bodies", {}).items():
        other = model["bodies"].get(names.of.get(bid), {})
        seen.add(names.of.get(bid))
        mine = dict(parts_of_body(body))
        parts = {kind: part for kind, part in parts_of_body(body)}
        theirs = defaultdict(dict)
        for kind, part in parts_of_body(other):
            theirs[kind].update(part)
        gathered = defaultdict(dict)
        for kind, part in parts_of_body(body):
            gathered[kind].update(part)
        for kind in set(gathered) | set(theirs):
            result.values(kind, names.value(gathered[kind]), theirs[kind], f"{where} {bid}")
        del mine, parts
        seats = dict(other.get("seats", {}))
        for sid, seat in body.get("seats", {}).items():
            value = names.value(seat)
            best = names.of.get(f"{bid}.{sid}", ".").rpartition(".")[2] or None
            result.values("seat", value, seats.pop(best, {}) if best else {}, f"{where} {bid}.{sid}")
        for seat in seats.values():
            result.missing("seat", seat)
    for bid, body in model.get("bodies", {}).items():
        if bid not in seen:
            for kind, part in parts_of_body(body):
                result.missing(kind, part)
            for seat in body.get("seats", {}).values():
                result.missing("seat", seat)
    for rid, role in model.get("roles", {}).items():
        same = [pid for pid in proposed.get("roles", {}) if names.of.get(pid) == rid]
        result.values("role", names.value(proposed["roles"][same[0]]) if same else {}, role, f"{where} {rid}")

    norms = {i: norm for i, norm in enumerate(model.get("norms", []))}
    for norm in proposed.get("norms", []):
        value = names.value(norm)
        acts = {act for key in ACTS if key in value for act in as_list(value[key])}

        def score(a, b, acts=acts):
            same = bool(acts & {act for key in ACTS if key in b for act in as_list(b[key])})
            return (same and bool(sources(a) & sources(b))) * (1 + len(set(flat(a)) & set(flat(b))))

        best = best_match(value, norms, score, 0)
        result.values("norm", value, norms.pop(best) if best is not None else {}, f"{where} {sorted(sources(norm))} {sorted(acts)}")
    for norm in norms.values():
        result.missing("norm", norm)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("texts", type=pathlib.Path)
    options.add_argument("models", type=pathlib.Path)
    options.add_argument("--kader", default="kader")
    options.add_argument("--verbose", action="store_true")
    given = options.parse_args()
    result = Measure(given.verbose)
    for name, model in PAIRS.items():
        if (given.texts / name).exists():
            measure(given.texts / name, given.models / f"{model}.kader.yaml", given.kader, result)
    result.table()
    return 0


if __name__ == "__main__":
    sys.exit(main())
