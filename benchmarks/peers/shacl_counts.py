# SPDX-License-Identifier: Apache-2.0
"""The invariants by pySHACL: `shacl_counts.py SHAPES TRIPLES` prints how often each is broken."""

import sys
from collections import Counter

import pyshacl
import rdflib


def main(shapes: str, triples: str) -> None:
    data = rdflib.Graph().parse(triples, format="nt")
    _, results, _ = pyshacl.validate(data, shacl_graph=rdflib.Graph().parse(shapes, format="turtle"))
    found = Counter(str(one) for one in results.objects(None, rdflib.SH.resultMessage))
    print([found[str(number)] for number in range(1, 9)])


main(sys.argv[1], sys.argv[2])
