# SPDX-License-Identifier: Apache-2.0
"""The command `kader`."""

from __future__ import annotations

import signal
import sys

from . import _core


def main() -> int:
    """Runs the command line with the arguments of this process, as the compiled command does."""
    # The command does its own reading and writing: a closed pipe and Ctrl-C end it as they end any other program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.stdout.flush()
    code: int = _core.cli_run(["kader", *sys.argv[1:]])
    return code


if __name__ == "__main__":
    sys.exit(main())
