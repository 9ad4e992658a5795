# SPDX-License-Identifier: Apache-2.0
"""What goes wrong when a value cannot exist."""

from __future__ import annotations


class InvalidValue(ValueError):
    """A single value that cannot exist: 30 February, a range from 5 to 2, a half vote.

    Attributes:
        value: the offending value, as it was given.
        reason: why it cannot be.
        where: the field that was to hold it, such as ``Meetings.per``; empty where there is none.
    """

    def __init__(self, value: object, reason: str, where: str = "") -> None:
        super().__init__(value, reason, where)
        self.value = value
        self.reason = reason
        self.where = where

    def __str__(self) -> str:
        shown = self.value if isinstance(self.value, str) else repr(self.value)
        if len(shown) > 100:
            shown = shown[:97] + "..."
        return (f"{self.where}: " if self.where else "") + f"'{shown}': {self.reason}"
