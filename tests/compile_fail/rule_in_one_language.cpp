// SPDX-License-Identifier: Apache-2.0
// A rule speaks Dutch and English, or there is no finding of it.
// expect: a rule needs a name and all its texts in both languages
#include "kader/report/finding.hpp"

inline constexpr kader::RuleInfo empty_chair{
    .name = "empty-chair",
    .demands = {"Een voorzitter is er.", "There is a chair."},
#ifdef KADER_BAD
    .message = {.nl = "Er is geen voorzitter.", .en = ""},
#else
    .message = {.nl = "Er is geen voorzitter.", .en = "There is no chair."},
#endif
    .why = {"zonder voorzitter geen vergadering", "no meeting without a chair"},
    .help = {"wijs iemand aan", "designate somebody"}};

kader::Finding found() { return kader::finding<empty_chair>({}); }
