# SPDX-License-Identifier: Apache-2.0
"""The tables of src/generated: each module reads one kind of source and says what stands in its table."""
