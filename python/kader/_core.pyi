# SPDX-License-Identifier: Apache-2.0
# The compiled part. For the package's own use: it may change without notice.
from typing import Any

def __getattr__(name: str) -> Any: ...
