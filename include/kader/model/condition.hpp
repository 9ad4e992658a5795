// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/timing.hpp"

namespace kader {

KADER_ENUM(Circumstance, "omstandigheid", "What a rule on a tie may depend on.",
  (complete, "complete", "voltallig", "All members are present."),
  (persons, "persons", "personen", "The vote is on persons."),
  (urgent, "urgent", "spoedeisend", "The matter cannot wait."))

struct Done {
  KADER_BARE(Done, "gedaan", "Such an act has happened.", (done, "gedaan", "Which act.", ActPattern))
};
struct NotDone {
  KADER_BARE(NotDone, "niet gedaan", "No such act has happened.", (not_done, "niet gedaan", "Which act.", ActPattern))
};
struct TieIn {
  KADER_BARE(TieIn, "stemmen staken in", "Votes are tied there.", (tie_in, "stemmen staken in", "In which body.", BodyId))
};
struct NoConsensusIn {
  KADER_BARE(NoConsensusIn, "geen consensus in", "No consensus is reached there.",
    (no_consensus_in, "geen consensus in", "In which body.", BodyId))
};
struct Vacant {
  KADER_BARE(Vacant, "vacant", "Nobody holds the post.", (vacant, "vacant", "Which post.", Reference))
};
struct Absent {
  KADER_BARE(Absent, "afwezig", "The holder of the post is absent.", (absent, "afwezig", "Which post.", Reference))
};
struct Over {
  KADER_BARE(Over, "boven", "More than so much money is involved.", (over, "boven", "How much.", Money))
};
struct PartiesAgree {
  KADER_BARE(PartiesAgree, "partijen", "At least that share of the parties.", (parties, "partijen", "Which share.", Share))
};
struct Impact {
  KADER_BARE(Impact, "gevolgen", "What is at stake.", (impact, "gevolgen", "In words.", Text))
};

/// A condition that is not made of others. Words are shown and never decided.
using SimpleCondition =
    std::variant<Circumstance, Done, NotDone, TieIn, NoConsensusIn, Vacant, Absent, Over, PartiesAgree, Impact, Words>;

struct AnyOf {
  KADER_BARE(AnyOf, "een van", "One of these holds.", (any, "een van", "Which.", List<SimpleCondition>))
};

using Condition = std::variant<Circumstance, Done, NotDone, TieIn, NoConsensusIn, Vacant, Absent, Over, PartiesAgree,
                               Impact, AnyOf, Words>;

/// A list of conditions: all hold.
using Conditions = List<Condition>;

template <>
struct ChoiceDescription<Condition> {
  static constexpr std::string_view name = "Condition";
  static constexpr std::string_view dutch = "voorwaarde";
  static constexpr std::string_view doc = "When something holds: words, or one of the forms that a check can use.";
};
template <>
struct ChoiceDescription<SimpleCondition> {
  static constexpr std::string_view name = "SimpleCondition";
  static constexpr std::string_view dutch = "voorwaarde";
  static constexpr std::string_view doc = "A condition that is not made of others.";
};

}  // namespace kader
