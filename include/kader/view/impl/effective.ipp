// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/effective.hpp"

#include <string>
#include <utility>
#include <variant>

#include "kader/text/listed.hpp"
#include "kader/text/pointer.hpp"
#include "kader/view/holders.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/settled.hpp"

namespace kader {
namespace effective_rules {

template <class E>
Phrase words_of(E value) {
  return {std::string(word(value, Language::dutch)), std::string(word(value, Language::english))};
}
inline Phrase of_what(Phrase share, const Phrase& of) {
  return {std::move(share.nl) + " van de " + of.nl, std::move(share.en) + " of the " + of.en};
}

/// The body whose field holds: its own, or that of the body it is like.
template <class T>
const Body& whose(const Model& model, const Body& body, Stated<T> Body::*field) {
  if ((body.*field).stated() || !body.like) return body;
  const Body* like = model.body(model.resolve_id(body.like->str()));
  return like != nullptr && (like->*field).stated() ? *like : body;
}

inline EffectiveRule by_law(const StatutoryDefault& law) {
  EffectiveRule made{.origin = Origin::law, .says = Phrase(law.says), .ground = {{}, {}, &law}};
  if (const auto share = Share::parse(law.share, Language::english)) made.share = *share;
  return made;
}

/// What can be said of any field: whose it is, how the text speaks, and what the law gives where it is silent.
template <class T>
EffectiveRule begun(const Model& model, const Body& body, Stated<T> Body::*field, std::string_view key,
                    LegalSubject subject) {
  const Body& of = whose(model, body, field);
  const Stated<T>& stated = of.*field;
  EffectiveRule made;
  made.statement = stated.statement();
  made.ground = ground_of(model, of, key, stated ? &stated->source : nullptr);
  if (stated.stated()) {
    made.origin = &of == &body ? Origin::text : Origin::like;
    if (const Vague* vague = stated.vague()) made.says = Phrase(vague->words);
    return made;
  }
  const StatutoryDefault* law = law_on(body, subject);
  return law != nullptr ? by_law(*law) : made;
}

inline EffectiveRule quorum(const Model& model, const Body& body) {
  EffectiveRule made = begun(model, body, &Body::quorum, "quorum", LegalSubject::quorum);
  const Quorum* stated = model.quorum(body).stated;
  if (made.origin == Origin::law) made.of = words_of(QuorumOf::members);
  if (stated == nullptr || !stated->share) return made;
  made.share = *stated->share;
  made.of = words_of(stated->of.value_or(QuorumOf::members));
  made.says = of_what(share_text(*made.share), made.of);
  return made;
}

inline EffectiveRule majority(const Model& model, const Body& body) {
  const Voting* stated = model.voting(body).stated;
  EffectiveRule made = begun(model, body, &Body::voting, "voting", LegalSubject::majority);
  if (stated != nullptr && !stated->majority.stated()) {  // it speaks of voting, and not of the majority
    const StatutoryDefault* law = law_on(body, LegalSubject::majority);
    if (law == nullptr) return {.ground = std::move(made.ground)};
    made = by_law(*law);
  }
  if (made.origin == Origin::law) made.of = words_of(MajorityOf::votes);
  if (stated == nullptr || !stated->majority.stated()) return made;
  made.statement = stated->majority.statement();
  if (const Vague* vague = stated->majority.vague()) made.says = Phrase(vague->words);
  if (!stated->majority) return made;
  if (const auto* way = std::get_if<MajorityWord>(&*stated->majority)) {
    made.says = words_of(*way);
    return made;
  }
  made.share = std::get<Share>(*stated->majority);
  made.of = words_of(stated->of.value_or(MajorityOf::votes));
  made.says = of_what(share_text(*made.share), made.of);
  return made;
}

inline Phrase step_in_words(const Model& model, const DeadlockStep& step) {
  if (step.step) return words_of(*step.step);
  if (step.decided_by) {
    const Phrase who = model.names(model.resolve(*step.decided_by));
    return {who.nl + " beslist", who.en + " decides"};
  }
  if (step.refer_to) {
    const Phrase where = model.name(model.resolve(*step.refer_to));
    return {"voorgelegd aan " + where.nl, "referred to " + where.en};
  }
  return {"niet gezegd", "not said"};
}

inline EffectiveRule tie(const Model& model, const Body& body) {
  const Body& of = whose(model, body, &Body::voting);
  EffectiveRule made;
  made.ground = ground_of(model, of, "voting", of.voting ? &of.voting->source : nullptr);
  made.statement = of.voting ? of.voting->deadlock.statement() : of.voting.statement();
  if (of.voting && of.voting->deadlock.stated()) {
    made.origin = &of == &body ? Origin::text : Origin::like;
    append_segment(made.ground.pointer, "deadlock");
    made.says = listed(each_of(of.voting->deadlock), [&](const DeadlockStep& s) { return step_in_words(model, s); });
  } else if (const StatutoryDefault* law = law_on(body, LegalSubject::tie)) {
    made = by_law(*law);
  }
  return made;
}

inline EffectiveRule meetings(const Model& model, const Body& body) {
  EffectiveRule made = begun(model, body, &Body::meetings, "meetings", LegalSubject::meetings);
  const Meetings* stated = model.meetings(body).stated;
  if (stated == nullptr || !stated->at_least) return made;
  const std::string times = std::to_string(stated->at_least->value());
  const Stated<Period>& per = stated->per;
  made.says = {"ten minste " + times + (per ? " per " + per->text(Language::dutch) : std::string()),
               "at least " + times + (per ? " per " + per->text(Language::english) : std::string())};
  return made;
}

inline EffectiveRule chair(const Model& model, const Body& body) {
  EffectiveRule made;
  made.statement = body.chair.statement();
  made.ground = ground_of(model, body, "chair", body.chair ? &body.chair->source : nullptr);
  if (body.chair.stated()) {
    made.origin = Origin::text;
    if (body.chair) made.says = in_words(model, *body.chair);
    if (const Vague* vague = body.chair.vague()) made.says = Phrase(vague->words);
  } else if (const StatutoryDefault* law = law_on(body, LegalSubject::chair)) {
    made = by_law(*law);
  }
  return made;
}

}  // namespace effective_rules

EffectiveRules effective(const Model& model, const Body& body) {
  using namespace effective_rules;
  (void)model.index(body);  // InvalidValue for a stranger
  return {quorum(model, body), majority(model, body), tie(model, body), meetings(model, body), chair(model, body)};
}

}  // namespace kader
