// SPDX-License-Identifier: Apache-2.0
#include "kader/standard/conform.hpp"

#include <algorithm>
#include <utility>

#include "standard/subject.hpp"

namespace kader {
namespace {

using detail::Subject;

constexpr std::size_t steps_a_requirement = 200'000;

struct Words {
  std::string_view name;
  Bilingual words;
};
constexpr std::array<Words, 4> words{{{"met", {"voldaan", "met"}},
                                      {"not-met", {"niet voldaan", "not met"}},
                                      {"not-assessable", {"niet te beoordelen", "not assessable"}},
                                      {"not-applicable", {"niet van toepassing", "not applicable"}}}};

void add(std::vector<ProofLine>& all, ProofLine one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

/// Assesses one requirement after the other over one subject.
class Assessor {
 public:
  explicit Assessor(const Subject& subject) : subject_(subject) {}

  [[nodiscard]] Assessment assess(const Standard& standard, std::size_t requirement) const {
    Assessment made;
    made.requirement = requirement;
    const Standard::Expressions& expressions = standard.expressions(requirement);
    if (!is_asked(standard.applies(), made) || !is_asked(expressions.applies, made)) return made;
    if (!expressions.holds) return made;
    const expr::Value holds = evaluate(*expressions.holds, made);
    if (holds.is_true()) made.conformity = Conformity::met;
    if (holds.is_false()) {
      made.conformity = Conformity::not_met;
      explain(*expressions.holds, made);
    }
    not_known(holds, made);
    not_read(*expressions.holds, made);
    return made;
  }

 private:
  expr::Value evaluate(const expr::Program& program, Assessment& made) const {
    expr::Run run(Budget(steps_a_requirement), &subject_);
    expr::Value value = program.evaluate(subject_.variables(), run);
    prove(run, made, value.is_true());
    return value;
  }
  void prove(const expr::Run& run, Assessment& made, bool met) const {
    for (const expr::Handle& handle : run.deciding) add(made.evidence, subject_.evidence_of(handle));
    // That something is there meets a requirement; it does not show that one is not met.
    if (met)
      for (const expr::Handle& handle : run.found) add(made.evidence, subject_.evidence_of(handle));
    for (ProofLine& evidence : subject_.take_found()) add(made.evidence, std::move(evidence));
  }
  bool is_asked(const std::optional<expr::Program>& applies, Assessment& made) const {
    if (!applies) return true;
    const expr::Value asked = evaluate(*applies, made);
    made.evidence.clear();  // that it is asked is no proof that it is met
    if (asked.is_false()) made.conformity = Conformity::not_applicable;
    not_known(asked, made);
    return asked.is_true();
  }
  // Which part of an && is not so, and what shows it.
  void explain(const expr::Program& holds, Assessment& made) const {
    const std::vector<ByteRange> parts = holds.conjuncts();
    for (std::size_t i = 0; i < parts.size(); ++i) {
      expr::Run run(Budget(steps_a_requirement), &subject_);
      if (!holds.evaluate_conjunct(i, subject_.variables(), run).is_false()) {
        static_cast<void>(subject_.take_found());
        continue;
      }
      made.evidence.clear();
      prove(run, made, false);
      made.failing = holds.text().substr(parts[i].begin, parts[i].end - parts[i].begin);
      return;
    }
  }
  // Of a list of which something was not read, neither "all" nor "none" is known.
  void not_read(const expr::Program& holds, Assessment& made) const {
    const Unread& unread = subject_.unread();
    if (unread.empty()) return;
    for (const expr::Variable& variable : detail::requirement_names().variables) {
      if (holds.text().find(variable.name) == std::string::npos) continue;
      const bool positions = variable.name == "positions";
      if (positions ? !unread.within("/norms") : !unread.at("/" + variable.name + "/-")) continue;
      made.conformity = Conformity::not_assessable;
      add(made.missing, {{"een deel van het ontwerp is niet gelezen", "part of the draft was not read"},
                         {.pointer = positions ? std::string("/norms") : "/" + variable.name}});
    }
  }
  void not_known(const expr::Value& value, Assessment& made) const {
    if (const auto* unknown = value.get_if<expr::Unknown>())
      for (const expr::Lack& lack : *unknown->lacks) add(made.missing, {lack.why, subject_.ground_at(lack.place)});
    if (const auto* error = value.get_if<expr::Error>()) add(made.missing, {*error->message, {}});
  }

  const Subject& subject_;
};

}  // namespace

Bilingual conformity_words(Conformity conformity) noexcept { return words[static_cast<std::size_t>(conformity)].words; }
std::string_view conformity_name(Conformity conformity) noexcept {
  return words[static_cast<std::size_t>(conformity)].name;
}

std::size_t Conformance::count(Conformity conformity) const noexcept {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Assessment& one) { return one.conformity == conformity; }));
}

Conformance conform(const View& view, std::shared_ptr<const Standard> standard, const Unread& unread) {
  const Subject subject(view, unread);
  const Assessor assessor(subject);
  Conformance made{std::move(standard), {}};
  for (std::size_t i = 0; i < made.standard->text().requirements.size(); ++i)
    made.all.push_back(assessor.assess(*made.standard, i));
  return made;
}

}  // namespace kader
