# SPDX-License-Identifier: Apache-2.0
"""Clean frameworks are broken on purpose, and each break must be found by the rule that owns the invariant.

    python tests/mutation/mutations.py            a table of what was broken, found and missed
    python tests/mutation/mutations.py --all      every mutation there is, not the 200 that are drawn

A mutation is one small change of a draft in its long form, such as a slip of the pen makes: a seat dropped, a reference
misspelt, a bearer left out. Each knows the rule that must report it, and applies only where it breaks that invariant.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import kader

ROOT = Path(__file__).resolve().parents[2]
CLEAN = [
    "docs/frameworks/groningen-samenwerkingskader-improved.kader.yaml",
    "docs/frameworks/voorbeeldregio.kader.md",
    "docs/frameworks/example-region.kader.md",
]
AS_OF = "2028-01-01"
DRAWN = 200
SEED = 20261122

Draft = dict[str, Any]
Change = Callable[[Draft], None]


@dataclass(frozen=True)
class Mutation:
    framework: str
    kind: str
    owner: str
    where: str
    change: Change


Sites = Iterator[tuple[str, Change]]
OPERATORS: list[tuple[str, str, Callable[[Draft], Sites]]] = []


def operator(owner: str) -> Callable[[Callable[[Draft], Sites]], Callable[[Draft], Sites]]:
    def keep(function: Callable[[Draft], Sites]) -> Callable[[Draft], Sites]:
        OPERATORS.append((function.__name__.replace("_", " "), owner, function))
        return function

    return keep


def at(draft: Draft, path: str) -> Any:
    value: Any = draft
    for step in path.strip("/").split("/"):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def drop(path: str) -> Change:
    parent, _, key = path.rpartition("/")

    def change(draft: Draft) -> None:
        holder = at(draft, parent)
        del holder[int(key) if isinstance(holder, list) else key]

    return change


def put(path: str, value: Any) -> Change:
    parent, _, key = path.rpartition("/")

    def change(draft: Draft) -> None:
        holder = at(draft, parent) if parent else draft
        if isinstance(holder, list):
            holder[int(key)] = value
        else:
            holder[key] = value

    return change


def bodies(draft: Draft) -> Iterator[tuple[str, Draft]]:
    for name, body in draft.get("bodies", {}).items():
        yield f"/bodies/{name}", body


def norms(draft: Draft, modal: str, *acts: str) -> Iterator[tuple[str, Draft]]:
    for index, norm in enumerate(draft.get("norms", [])):
        if modal in norm and (not acts or any(act in norm[modal] for act in acts)):
            yield f"/norms/{index}", norm


def fixed_seats(body: Draft) -> int | None:
    """How many seats a body has, where every count is a number."""
    seats = body.get("seats")
    if not isinstance(seats, dict) or any(
        not isinstance(seat.get("count", 1), int) or "per" in seat or "who" in seat or "as" in seat
        for seat in seats.values()
    ):
        return None
    return sum(seat.get("count", 1) for seat in seats.values())


def votes(body: Draft) -> bool:
    return isinstance(body.get("voting"), dict) and str(body["voting"].get("majority", "")).startswith("more than")


# --- names ------------------------------------------------------------------------------------------------------


@operator("unknown-name")
def break_a_reference_to_a_bearer(draft: Draft) -> Sites:
    for path, norm in [*norms(draft, "must"), *norms(draft, "can"), *norms(draft, "is charged with")]:
        if isinstance(norm.get("who"), str):
            yield path + "/who", put(path + "/who", norm["who"].split(".")[0] + "en")


@operator("unknown-name")
def break_a_reference_to_a_matter(draft: Draft) -> Sites:
    for path, norm in [*norms(draft, "must"), *norms(draft, "can"), *norms(draft, "is charged with")]:
        for i, what in enumerate(norm.get("what", [])):
            yield f"{path}/what/{i}", put(f"{path}/what/{i}", "x" + what.split(".")[0])


@operator("duplicate-name")
def give_a_body_the_name_of_another(draft: Draft) -> Sites:
    named = [(path, body) for path, body in bodies(draft) if isinstance(body.get("name"), str)]
    for (path, _), (_, other) in zip(named, named[1:] + named[:1], strict=True):
        if len(named) > 1:
            yield path + "/name", put(path + "/name", other["name"])


@operator("part-of-itself")
def make_a_matter_part_of_itself(draft: Draft) -> Sites:
    for name in draft.get("matters", {}):
        yield f"/matters/{name}/part of", put(f"/matters/{name}/part of", name)


@operator("body-not-set-up")
def forget_who_sets_a_body_up(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if "established" in body and "form" not in body:
            yield path + "/established", drop(path + "/established")


# --- composition ------------------------------------------------------------------------------------------------


@operator("body-without-members")
def drop_all_seats(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if body.get("seats") and "form" not in body:
            yield path + "/seats", drop(path + "/seats")


@operator("no-chair")
def drop_the_chair(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if isinstance(body.get("chair"), (dict, str)) and body["chair"] != "none" and "form" not in body and body.get("meetings"):
            yield path + "/chair", drop(path + "/chair")


@operator("no-deputy")
def drop_the_deputy(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if isinstance(body.get("deputy"), (dict, str)) and body["deputy"] != "none" and "form" not in body:
            yield path + "/deputy", drop(path + "/deputy")


@operator("size-mismatch")
def state_another_size(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if (size := fixed_seats(body)) is not None:
            yield path + "/size", put(path + "/size", size + 3)


@operator("size-unknown")
def make_a_count_vague(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if fixed_seats(body) is not None and "size" not in body:
            for name in body["seats"]:
                yield f"{path}/seats/{name}/count", put(f"{path}/seats/{name}/count", {"vague": "een aantal"})


@operator("no-appointer")
def forget_who_appoints(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        for name, seat in body.get("seats", {}).items():
            if "appointed by" in seat and "drawn from" in seat and "who" not in seat:
                yield f"{path}/seats/{name}/appointed by", drop(f"{path}/seats/{name}/appointed by")
    for name, role in draft.get("roles", {}).items():
        if "appointed by" in role and "who" not in role:
            yield f"/roles/{name}/appointed by", drop(f"/roles/{name}/appointed by")


@operator("conflicting-terms")
def give_a_seat_two_terms(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        for name, seat in body.get("seats", {}).items():
            if seat.get("term") == ["4 years"]:
                yield f"{path}/seats/{name}/term", put(f"{path}/seats/{name}/term", ["4 years", "6 years"])


@operator("accountable-to-itself")
def make_a_body_answer_to_itself(draft: Draft) -> Sites:
    for path, _ in bodies(draft):
        yield path + "/accountable to", put(path + "/accountable to", path.rpartition("/")[2])


@operator("chair-outside-composition")
def take_the_chair_from_elsewhere(draft: Draft) -> Sites:
    def outsider(draft: Draft) -> None:
        draft.setdefault("parties", {})["buiten"] = {"name": "Buitenstaander BV", "kind": "vennootschap"}

    for path, body in bodies(draft):
        chair = body.get("chair")
        if not isinstance(chair, dict) or "appointed by" not in chair:
            continue

        def change(draft: Draft, path: str = path) -> None:
            outsider(draft)
            at(draft, path)["chair"]["drawn from"] = "buiten"

        yield path + "/chair/drawn from", change


# --- deciding ---------------------------------------------------------------------------------------------------


@operator("quorum-impossible")
def raise_a_quorum_above_the_seats(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if "quorum" in body and (size := fixed_seats(body)) is not None:
            yield path + "/quorum", put(path + "/quorum", {"share": str(size + 1)})


@operator("half-is-no-majority")
def let_half_be_enough(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if votes(body):
            yield path + "/voting/majority", put(path + "/voting/majority", "1/2")


@operator("tie-unresolved")
def forget_what_follows_a_tie(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if votes(body) and "more than 1/2" == body["voting"]["majority"] and "deadlock" in body["voting"] and "form" not in body:
            yield path + "/voting/deadlock", drop(path + "/voting/deadlock")


@operator("tie-break-needs-majority")
def let_the_tied_body_break_the_tie(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        if votes(body):
            name = path.rpartition("/")[2]
            yield path + "/voting/deadlock", put(path + "/voting/deadlock", [{"decided by": name}])


@operator("contradictory-norms")
def deny_a_power(draft: Draft) -> Sites:
    for path, norm in norms(draft, "can"):
        if isinstance(norm.get("who"), str) and "." not in norm["who"] and not ({"if", "unless", "when"} & set(norm)):
            denial = {key: value for key, value in norm.items() if key in ("who", "what", "to")} | {"cannot": norm["can"]}
            yield path, lambda draft, denial=denial: draft["norms"].append(denial)


@operator("contradictory-norms")
def flip_a_duty_into_a_prohibition_beside_it(draft: Draft) -> Sites:
    for path, norm in norms(draft, "must"):
        if isinstance(norm.get("who"), str) and not ({"if", "unless"} & set(norm)):
            twin = {key: value for key, value in norm.items() if key in ("who", "what", "to")} | {"must not": norm["must"]}
            yield path, lambda draft, twin=twin: draft["norms"].append(twin)


@operator("duty-without-power")
def take_the_power_and_keep_the_duty(draft: Draft) -> Sites:
    for path, norm in norms(draft, "is charged with", "appoint", "approve"):
        who = norm.get("who")
        if not isinstance(who, str) or who not in draft.get("roles", {}) or len(norm["is charged with"]) > 1:
            continue
        powers = [n for n in draft["norms"] if n.get("who") == who and ("can" in n or "is charged with" in n)]
        if len(powers) == 1:
            changed = {key: value for key, value in norm.items() if key != "is charged with"}
            yield path, put(path, changed | {"must": norm["is charged with"]})


@operator("advice-without-addressee")
def leave_out_whom_advice_is_for(draft: Draft) -> Sites:
    for path, norm in [*norms(draft, "must", "advise", "propose"), *norms(draft, "can", "advise", "propose")]:
        acts = norm.get("must") or norm.get("can")
        who = norm.get("who")
        if "to" in norm and len(acts) == 1 and not wanted_elsewhere(draft, who):
            yield path + "/to", drop(path + "/to")


def wanted_elsewhere(draft: Draft, who: Any) -> bool:
    """Whether some decision is taken after hearing them or on their proposal: then that is the addressee."""
    text = repr([{k: v for k, v in norm.items() if k in ("after hearing", "on proposal of", "when", "if")} for norm in draft["norms"]])
    posts = repr(draft.get("bodies", {})) + repr(draft.get("roles", {})) + repr(draft.get("agreement", {}))
    return isinstance(who, str) and (f"'{who}'" in text or f"'on proposal of': '{who}'" in posts or f"'after hearing': '{who}'" in posts)


@operator("dominant-party")
def weigh_one_vote_more_than_all_others(draft: Draft) -> Sites:
    for path, body in bodies(draft):
        size = fixed_seats(body)
        if not votes(body) or size is None or len(body["seats"]) < 2:
            continue
        for name, seat in body["seats"].items():
            source = seat.get("for") or seat.get("drawn from") or seat.get("appointed by")
            if isinstance(source, str) and source.split(".")[0] in draft.get("parties", {}):
                yield f"{path}/seats/{name}/vote", put(f"{path}/seats/{name}/vote", 10 * size)


@operator("more-than-held")
def mandate_what_nobody_has(draft: Draft) -> Sites:
    bodies_without = [
        name
        for name, body in draft.get("bodies", {}).items()
        if body.get("labelled") in ("advisory", "consultative", "preparatory") and "form" not in body
    ]
    for role in draft.get("roles", {}):
        for giver in bodies_without:
            norm = {"who": role, "can": ["adopt"], "what": [next(iter(draft["matters"]))], "mandated by": giver}
            if not any(n.get("who") == giver and ("can" in n or "is charged with" in n) for n in draft["norms"]):
                yield f"/roles/{role}", lambda draft, norm=norm: draft["norms"].append(norm)


# --- duties, time, money, conflict ------------------------------------------------------------------------------


@operator("duty-without-bearer")
def remove_a_bearer(draft: Draft) -> Sites:
    for path, norm in [*norms(draft, "must"), *norms(draft, "is charged with")]:
        if "who" in norm:
            yield path + "/who", drop(path + "/who")


OBSERVED = ("report", "inform", "send", "publish", "account", "evaluate", "propose")


@operator("duty-without-term")
def forget_when_a_duty_is_due(draft: Draft) -> Sites:
    for path, norm in norms(draft, "must", *OBSERVED):
        if "when" in norm and not ({"if", "unless"} & set(norm)):
            yield path + "/when", drop(path + "/when")


@operator("duty-without-term")
def make_a_term_vague(draft: Draft) -> Sites:
    for path, norm in norms(draft, "must", *OBSERVED):
        if "when" in norm:
            yield path + "/when", put(path + "/when", {"vague": "tijdig"})


@operator("evaluation-incomplete")
def forget_when_to_evaluate(draft: Draft) -> Sites:
    for i, procedure in enumerate(draft["agreement"].get("evaluation", [])):
        for key in ("when", "by"):
            if key in procedure and not (key == "by" and "in" in procedure):
                yield f"/agreement/evaluation/{i}/{key}", drop(f"/agreement/evaluation/{i}/{key}")


@operator("exit-impossible")
def ask_more_parties_than_there_are_for_exit(draft: Draft) -> Sites:
    if closed(draft):
        for i, _ in enumerate(draft["agreement"].get("exit", [])):
            yield f"/agreement/exit/{i}/if", put(f"/agreement/exit/{i}/if", [{"parties": "99"}])


def closed(draft: Draft) -> bool:
    """Whether the parties can be counted: none of their groups is open."""
    groups = draft.get("groups", {})
    names = [name.split(".")[0] for name in draft["agreement"].get("parties", [])]
    for name in names:  # grows with what is in it
        group = groups.get(name, {})
        if "open" in group:
            return False
        for member in group.get("members", []):
            who = member.get("who") if isinstance(member, dict) else member
            if isinstance(who, str) and who.split(".")[0] not in names:
                names.append(who.split(".")[0])
    return True


@operator("no-end-no-exit")
def forget_how_one_leaves(draft: Draft) -> Sites:
    for key in ("exit", "amendment", "dissolution"):
        if key in draft["agreement"]:

            def change(draft: Draft, key: str = key) -> None:
                draft["agreement"]["until"] = "none"
                del draft["agreement"][key]

            yield f"/agreement/{key}", change


@operator("accession-without-acceptance")
def forget_who_accepts_a_new_party(draft: Draft) -> Sites:
    for i, procedure in enumerate(draft["agreement"].get("accession", [])):
        for key in ("by", "effective"):
            if key in procedure:
                yield f"/agreement/accession/{i}/{key}", drop(f"/agreement/accession/{i}/{key}")


@operator("cost-key-incomplete")
def lower_a_share(draft: Draft) -> Sites:
    for i, costs in enumerate(draft["agreement"].get("costs", [])):
        for j, share in enumerate(costs.get("shares", [])):
            if str(share.get("part", "")).endswith("%"):
                yield f"/agreement/costs/{i}/shares/{j}", put(f"/agreement/costs/{i}/shares/{j}/part", "1%")


@operator("dispute-blockable")
def let_disputes_start_jointly_only(draft: Draft) -> Sites:
    for i, procedure in enumerate(draft["agreement"].get("disputes", [])):
        if isinstance(procedure.get("started by"), str):
            path = f"/agreement/disputes/{i}/started by"
            yield path, put(path, {"jointly": [procedure["started by"]]})
        if "outcome" in procedure:
            yield f"/agreement/disputes/{i}/outcome", drop(f"/agreement/disputes/{i}/outcome")


@operator("signature-without-decision")
def sign_without_a_decision(draft: Draft) -> Sites:
    for i, signature in enumerate(draft["agreement"].get("signatures", [])):
        if "on decision of" in signature:
            yield f"/agreement/signatures/{i}", drop(f"/agreement/signatures/{i}/on decision of")


@operator("party-list-differs")
def leave_out_a_signature(draft: Draft) -> Sites:
    signatures = draft["agreement"].get("signatures", [])
    if len(signatures) > 1 and closed(draft):
        for i in range(len(signatures)):
            yield f"/agreement/signatures/{i}", drop(f"/agreement/signatures/{i}")


@operator("escalation-loop")
def make_an_escalation_point_back(draft: Draft) -> Sites:
    settlers = repr(draft["agreement"].get("disputes", [])) + repr(
        [norm for norm in draft["norms"] if "settle" in repr(norm) or "decide" in repr(norm)]
    )
    names = [name for name in draft.get("bodies", {}) if repr(name) not in settlers]
    for one, two in zip(names, names[1:], strict=False):
        matter = next(iter(draft.get("matters", {})))
        there = {"who": one, "must": ["escalate"], "to": two, "what": [matter], "when": {"after": "geschil", "within": "2 weeks"}}
        back = {"who": two, "must": ["escalate"], "to": one, "what": [matter], "when": {"after": "geschil", "within": "2 weeks"}}
        yield f"/bodies/{one}", lambda draft, pair=(there, back): draft["norms"].extend(pair)


def mutations() -> list[Mutation]:
    """All there are, in a fixed order."""
    made = []
    for path in CLEAN:
        draft = kader.read(ROOT / path).to_dict()
        for kind, owner, sites in OPERATORS:
            made += [Mutation(path, kind, owner, where, change) for where, change in sites(draft)]
    return made


def drawn() -> list[Mutation]:
    """The seeded choice: from every kind in turn, so that the common ones do not crowd out the rare."""
    chance = random.Random(SEED)
    kinds: dict[str, list[Mutation]] = {}
    for mutation in mutations():
        kinds.setdefault(mutation.kind, []).append(mutation)
    for several in kinds.values():
        chance.shuffle(several)
    chosen: list[Mutation] = []
    while len(chosen) < DRAWN and any(kinds.values()):
        for several in kinds.values():
            if several and len(chosen) < DRAWN:
                chosen.append(several.pop())
    return chosen


@dataclass(frozen=True)
class Outcome:
    mutation: Mutation
    found: bool
    others: tuple[str, ...]  # rules that report what was not there before


def told(report: kader.Report) -> Counter[tuple[str, str]]:
    """What a report says, and how often; what is counted under another finding was found too."""
    return Counter((finding.rule, finding.pointer) for finding in report)


def run(chosen: list[Mutation]) -> list[Outcome]:
    clean = {}
    for path in CLEAN:
        draft = kader.read(ROOT / path).to_dict()
        clean[path] = (draft, told(kader.Framework.from_dict(draft).check(as_of=AS_OF)))
    outcomes = []
    for mutation in chosen:
        draft, before = clean[mutation.framework]
        broken = deepcopy(draft)
        mutation.change(broken)
        now = told(kader.Framework.from_dict(broken).check(as_of=AS_OF))
        new = sorted({rule for rule, _ in now - before})
        outcomes.append(Outcome(mutation, mutation.owner in new, tuple(new)))
    return outcomes


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--all", action="store_true", help="every mutation there is")
    chosen = mutations() if arguments.parse_args().all else drawn()
    outcomes = run(chosen)
    kinds = Counter(outcome.mutation.kind for outcome in outcomes)
    found = Counter(outcome.mutation.kind for outcome in outcomes if outcome.found)
    for kind, number in kinds.items():
        print(f"{found[kind]:4} of {number:4}  {kind}")
    survivors = [outcome for outcome in outcomes if not outcome.found]
    for outcome in survivors:
        others = ", ".join(outcome.others) or "nothing"
        print(f"survived: {outcome.mutation.kind} at {outcome.mutation.where} of {outcome.mutation.framework}; "
              f"{outcome.mutation.owner} is silent, {others} reports")
    print(f"{len(outcomes) - len(survivors)} of {len(outcomes)} found, {len(survivors)} survived")
    return 0


if __name__ == "__main__":
    sys.exit(main())
