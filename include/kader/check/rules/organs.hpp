// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "kader/check/placed_post.hpp"

namespace kader {

/// A municipality decides by an organ: which one, council, executive or mayor, makes a difference in law.
inline constexpr RuleInfo organ_unnamed{
    .name = "organ-unnamed",
    .severity = Severity::note,
    .demands = {"Waar een gemeente, provincie of waterschap publiekrechtelijk handelt, staat door welk orgaan.",
                "Where a municipality, province or water authority acts in public law, its organ is named."},
    .message = {"Hier staat '{0}', maar niet door welk orgaan er wordt gehandeld.",
                "Here stands '{0}', but not which organ acts."},
    .why = {"raad, college en burgemeester hebben elk hun eigen bevoegdheden",
            "council, executive and mayor each have powers of their own"},
    .help = {"noem het orgaan achter de naam, zoals in 'assen.college'",
             "name the organ after the name, as in 'assen.college'"},
    .source = "Gemeentewet 6; Wgr 1",
    .instance = "Samenwerkingskader Groningen ('de gemeenten')"};

namespace detail {

/// Finds parties of public law that are named without an organ; each only once, also by way of a group.
class UnnamedOrgans {
 public:
  explicit UnnamedOrgans(Context& context)
      : context_(&context),
        told_(context.framework().parties.size(), false),
        groups_(context.framework().groups.size(), false) {}

  void look_at(std::span<const Entity> names, const std::string& pointer, const std::vector<std::string>& provisions) {
    for (const Entity& name : names) look_at(name, pointer, provisions);
  }
  void look_at(const Entity& name, const std::string& pointer, const std::vector<std::string>& provisions) {
    if (name.kind != EntityKind::group && name.kind != EntityKind::party) return;
    context_->looked_at();
    bool unnamed = false;
    std::vector<Entity> todo{name};
    while (!todo.empty()) {
      const Entity next = todo.back();
      todo.pop_back();
      if (next.organ != 0 || next.post != PostKind::none) continue;
      if (const Party* party = context_->model().party(next);
          party != nullptr && has_organs(*party) && !told_[next.index])
        unnamed = told_[next.index] = true;
      const Group* group = context_->model().group(next);
      if (group == nullptr || groups_[next.index]) continue;
      groups_[next.index] = true;  // opened once: whoever is in it has been told of
      // Of a group that is only described, the kind tells that each has organs.
      const auto kind = kind_of_members(*group);
      if (!group->members && kind && !implied_organs(*kind).empty()) unnamed = true;
      for (const Membership& member : each_of(group->members))
        for (const Entity& who : context_->model().resolve(member.who)) todo.push_back(who);
    }
    if (unnamed) context_->report<organ_unnamed>(pointer, context_->model().name(name)).provisions = provisions;
  }

 private:
  [[nodiscard]] static bool has_organs(const Party& party) {
    return party.kind.has_value() && !implied_organs(*party.kind).empty();
  }
  Context* context_;
  std::vector<bool> told_;
  std::vector<bool> groups_;
};

/// Whether who does this acts in public law, and so by an organ. Buying, paying and working together the municipality
/// does as a legal person; so it does with its own contracts.
[[nodiscard]] inline bool in_public_law(const ResolvedAct& act, bool private_agreement) noexcept {
  if (act.family == Family::deciding) return true;
  if (act.is(CoreAct::evaluate)) return false;
  if (act.family == Family::agreement) return !private_agreement;
  return act.is(CoreAct::mandate) || act.is(CoreAct::delegate) || act.is(CoreAct::instruct) ||
         act.is(CoreAct::authorise);
}

}  // namespace detail

inline void check_organ_unnamed(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const bool is_contract = agreement.kind && *agreement.kind == AgreementKind::overeenkomst;
  detail::UnnamedOrgans organs(context);
  if (!is_contract) {
    const auto provisions = written_in(agreement.source);
    const auto& parties = each_of(agreement.parties);
    for (std::size_t i = 0; i < parties.size(); ++i)
      organs.look_at(model.resolve(parties[i]), "/agreement/parties/" + std::to_string(i), provisions);
    organs.look_at(model.resolve(agreement.adopted_by), "/agreement/adopted by", provisions);
    organs.look_at(model.resolve(agreement.with_consent_of), "/agreement/with consent of", provisions);
  }
  for (const PlacedPost& placed : all_posts(context)) {
    const Post& post = *placed.post;
    const auto look_at = [&](const Stated<Actor>& actor, const char* field) {
      if (actor) organs.look_at(model.resolve(actor), model.pointer(placed.entity) + field, provisions_of(placed));
    };
    // An office tells the organ: an alderman comes from the executive. So does who appoints.
    if (!post.capacity && !post.appointed_by) look_at(post.drawn_from, "/drawn from");
    look_at(post.appointed_by, "/appointed by");
    look_at(post.on_proposal_of, "/on proposal of");
    look_at(post.with_consent_of, "/with consent of");
    look_at(post.dismissed_by, "/dismissed by");
  }
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.derivation == Derivation::appointment || norm.derivation == Derivation::dismissal) continue;
    if (norm.modality == Modality::cannot || norm.modality == Modality::must_not) continue;
    bool public_law = false;
    for (const ResolvedAct& act : model.acts(norm.acts))
      public_law = public_law || detail::in_public_law(act, is_contract);
    if (!public_law) continue;
    for (const Entity& who : model.entities(norm.who.of))
      organs.look_at(who, model.pointer(norm) + (norm.written != nullptr ? "/who" : ""), model.provisions(norm));
  }
}

}  // namespace kader
