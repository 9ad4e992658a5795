// SPDX-License-Identifier: Apache-2.0
// A finding fills every place of its rule's message.
// expect: as many arguments as the message has places
#include "kader/report/finding.hpp"

inline constexpr kader::RuleInfo empty_chair{
    .name = "empty-chair",
    .demands = {"Een voorzitter is er.", "There is a chair."},
    .message = {"Bij {0} ontbreekt {1}.", "{0} lacks {1}."},
    .why = {"zonder voorzitter geen vergadering", "no meeting without a chair"},
    .help = {"wijs iemand aan", "designate somebody"}};

kader::Finding found() {
#ifdef KADER_BAD
  return kader::finding<empty_chair>({}, "de raad");
#else
  return kader::finding<empty_chair>({}, "de raad", "een voorzitter");
#endif
}
