// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/presence.hpp"

#include <algorithm>

#include "resolve/resolver.hpp"

namespace kader {

namespace {

bool states(const Stated<Actor>* field) { return field != nullptr && field->stated(); }

void add_body(Presence& all, const Body& body) {
  all.add(Feature::seats, body.seats.stated());
  all.add(Feature::chairs, body.chair.stated());
  all.add(Feature::deputies, body.deputy.stated());
  all.add(Feature::secretaries, body.secretary.stated());
  all.add(Feature::meetings, body.meetings.stated());
  all.add(Feature::quorums, body.quorum.stated());
  all.add(Feature::votings, body.voting.stated());
  all.add(Feature::forms_in_law, body.form.stated());
  all.add(Feature::body_like, body.like.stated());
  all.add(Feature::body_of, body.of.stated());
  all.add(Feature::body_answers, body.accountable_to.stated());
}

void add_norm(Presence& all, const ResolvedNorm& norm) {
  all.add(norm.modality);
  if (norm.charged) all.add(Modality::is_charged_with);
  all.add(norm.derivation);
  all.add(Feature::body_set_up, norm.derivation == Derivation::setting_up);
  all.add(Feature::jointly, norm.who.together == Together::jointly || norm.to.together == Together::jointly);
  all.add(Feature::some, norm.who.together == Together::some || norm.to.together == Together::some);
  all.add(Feature::conditions, norm.conditional());
  all.add(Feature::timings, norm.when != nullptr && norm.when->stated());
  all.add(Feature::proposals, states(norm.on_proposal_of()));
  all.add(Feature::hearings, states(norm.after_hearing()));
  all.add(Feature::consents, states(norm.with_consent_of()));
  all.add(Feature::mandates, states(norm.mandated_by()));
  all.add(Feature::delegations, states(norm.delegated_by()));
  all.add(Feature::forms, norm.post != nullptr && norm.post->form.stated());
  if (norm.written == nullptr) return;
  const Norm& written = *norm.written;
  all.add(Feature::approvals, written.approved_by.stated());
  all.add(Feature::overrides, written.overrides.stated());
  all.add(Feature::forms, written.form.stated());
  all.add(Feature::amounts, written.amount.stated());
  all.add(Feature::laws, written.law.stated());
  all.add(Feature::words, written.words.stated());
}

}  // namespace

void Resolver::note_presence() {
  const Framework& f = framework_;
  Presence& all = data_->presence;
  all.add(Feature::parties, !f.parties.empty());
  all.add(Feature::groups, !f.groups.empty());
  all.add(Feature::bodies, !f.bodies.empty());
  all.add(Feature::roles, !f.roles.empty());
  all.add(Feature::matters, !f.matters.empty());
  all.add(Feature::own_acts, !f.acts.empty());
  all.add(Feature::cites, !f.cites.empty());
  all.add(Feature::norms, !f.norms.empty());
  all.add(Feature::costs, f.agreement.costs.stated());
  all.add(Feature::signatures, f.agreement.signatures.stated());
  all.add(Feature::participants, f.agreement.participants.stated());
  const auto is_part = [](const auto& one) { return one.part_of.stated(); };
  all.add(Feature::parts, std::any_of(f.matters.begin(), f.matters.end(), is_part) ||
                              std::any_of(f.groups.begin(), f.groups.end(), is_part));
  for (const Body& body : f.bodies) add_body(all, body);
  for (const ResolvedNorm& norm : data_->norms) add_norm(all, norm);
  for (const ResolvedAct& act : data_->acts)
    if (!act.is_own) all.add(act.core);
}

}  // namespace kader
