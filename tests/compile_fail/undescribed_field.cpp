// SPDX-License-Identifier: Apache-2.0
// A field is of a type that can be described; a bare number has no words in which a draft could say it.
// expect: a field's type is a record, a choice, a list, a table, Stated, an enumeration or a scalar
#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/text/count.hpp"

struct Mooring {
#ifdef KADER_BAD
  KADER_RECORD(Mooring, "ligplaats", "A place where a ship may lie.",
    (berths, "plaatsen", "How many may lie there.", double))
#else
  KADER_RECORD(Mooring, "ligplaats", "A place where a ship may lie.",
    (berths, "plaatsen", "How many may lie there.", kader::Stated<kader::Count>))
#endif
};

const kader::TypeInfo& described() { return kader::type_of<Mooring>(); }
