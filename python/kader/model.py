# SPDX-License-Identifier: Apache-2.0
"""The classes of the model: one for every record, enumeration and scalar of the type table."""

from ._framework import FrameworkBase
from ._records import build
from ._text import ProvisionBase

_classes = build({"Framework": FrameworkBase, "ProvisionEntry": ProvisionBase})
globals().update(_classes)
__all__ = list(_classes)
