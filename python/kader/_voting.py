# SPDX-License-Identifier: Apache-2.0
"""Voting power: how much each party and each holder of a seat can do when a body decides."""

from __future__ import annotations

import html
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, final


@final
@dataclass(frozen=True)
class Power:
    """What one party, or each holder of one seat, can do. Fractions are exact."""

    name: str
    pointer: str  #: of the party or seat: ``/parties/assen``
    members: int  #: how many vote; in a row of seats each of them has this power
    weight: int  #: of the votes of a party together; of one vote in a row of seats
    swings: int  #: in how many divisions of the others its vote decides
    banzhaf: Fraction  #: its share of the swings of all (Banzhaf 1965)
    shapley: Fraction  #: the part of all orders in which it is pivotal (Shapley and Shubik 1954)
    veto: bool  #: nothing is carried without it
    decides: bool  #: carries a proposal alone

    @classmethod
    def _of(cls, row: dict[str, Any]) -> Power:
        return cls(
            name=row["name"],
            pointer=row["pointer"],
            members=row["members"],
            weight=row["weight"],
            swings=int(row["swings"]),
            banzhaf=Fraction(*map(int, row["banzhaf"])),
            shapley=Fraction(*map(int, row["shapley"])),
            veto=row["veto"],
            decides=row["decides"],
        )


@final
@dataclass(frozen=True)
class VotingPower:
    """The voting power in one body, everybody being there and nobody abstaining."""

    body: str
    total: int  #: the weight of all votes
    needed: int  #: the least weight that carries a proposal
    parties: tuple[Power, ...]  #: those of one party voting as one
    seats: tuple[Power, ...]  #: each holder voting alone; empty where parties are counted instead of votes

    @classmethod
    def _of(cls, body: str, data: dict[str, Any]) -> VotingPower:
        return cls(
            body,
            data["total"],
            data["needed"],
            tuple(Power._of(row) for row in data["parties"]),
            tuple(Power._of(row) for row in data["seats"]),
        )

    def to_frame(self) -> Any:
        """The parties as a pandas DataFrame, with indices as floats.

        Raises:
            ImportError: pandas is not installed.
        """
        import pandas

        return pandas.DataFrame(
            [
                {
                    "party": row.name,
                    "members": row.members,
                    "weight": row.weight,
                    "banzhaf": float(row.banzhaf),
                    "shapley": float(row.shapley),
                    "veto": row.veto,
                    "decides": row.decides,
                }
                for row in self.parties
            ]
        )

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(row.name)}</td><td>{row.weight}</td><td>{float(row.banzhaf):.4f}</td>"
            f"<td>{float(row.shapley):.4f}</td><td>{'veto' if row.veto else ''}</td></tr>"
            for row in self.parties
        )
        return (
            f"<table><caption>{html.escape(self.body)}: {self.needed} / {self.total}</caption>"
            f"<tr><th></th><th>weight</th><th>Banzhaf</th><th>Shapley-Shubik</th><th></th></tr>{rows}</table>"
        )
