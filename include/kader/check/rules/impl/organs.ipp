// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/organs.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace organs {

/// Finds parties of public law that are named without an organ; each only once, also by way of a group.
class UnnamedOrgans {
 public:
  explicit UnnamedOrgans(Context& context)
      : context_(&context),
        told_(context.framework().parties.size(), false),
        groups_(context.framework().groups.size(), false) {}

  void look_at(std::span<const Entity> names, const std::string& pointer, const std::vector<std::string>& provisions) {
    for (const Entity& name : names)
      if (const auto unnamed = first_unnamed(name))
        context_->report<organ_unnamed>(pointer, context_->model().name(*unnamed)).provisions = provisions;
  }
  /// As above, of whom another document says more: which organ may stand there.
  void look_elsewhere(std::span<const Entity> names, const std::string& pointer) {
    for (const Entity& name : names)
      if (first_unnamed(name))
        context_->undetermined(pointer, {"welk orgaan er handelt, staat wellicht in een ander stuk",
                                         "which organ acts may stand in another document"});
  }

 private:
  /// Of what a name stands for, the first party or group of parties that no organ is named of.
  [[nodiscard]] std::optional<Entity> first_unnamed(const Entity& name) {
    if (name.kind != EntityKind::group && name.kind != EntityKind::party) return std::nullopt;
    context_->looked_at();
    const Model& model = context_->model();
    std::optional<Entity> unnamed;
    struct Step {
      Entity name;
      Entity called;  // a group of nothing but such parties is named as one
    };
    std::vector<Step> todo{{name, name}};
    while (!todo.empty()) {
      const auto [next, called] = todo.back();
      todo.pop_back();
      if (next.organ != 0 || next.post != PostKind::none) continue;
      if (is_unnamed(next) && !told_[next.index]) {
        told_[next.index] = true;
        unnamed = called;
      }
      const Group* group = model.group(next);
      if (group == nullptr || groups_[next.index]) continue;
      groups_[next.index] = true;  // opened once: whoever is in it has been told of
      // Of a group that is only described, the kind tells that each has organs.
      const auto kind = kind_of_members(*group);
      if (!group->members && kind && !implied_organs(*kind).empty()) unnamed = next;
      const std::size_t below = todo.size();
      bool alike = true;
      for (const Membership& membership : each_of(group->members))
        for (const Entity& member : model.resolve(membership.who)) {
          todo.push_back({member, member});
          alike = alike && is_unnamed(member);
        }
      for (std::size_t i = below; alike && i < todo.size(); ++i) todo[i].called = next;
    }
    return unnamed;
  }
  [[nodiscard]] bool is_unnamed(const Entity& name) const {
    const Party* party = context_->model().party(name);
    return party != nullptr && name.organ == 0 && name.post == PostKind::none && has_organs(*party);
  }
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

}  // namespace organs

void check_organ_unnamed(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const bool is_contract = agreement.kind && *agreement.kind == AgreementKind::overeenkomst;
  organs::UnnamedOrgans organs(context);
  if (!is_contract) {
    const auto provisions = written_in(agreement.source);
    const auto& parties = each_of(agreement.parties);
    for (std::size_t i = 0; i < parties.size(); ++i) {
      const Entity party = model.resolve(parties[i]);
      organs.look_at(std::span(&party, 1), "/agreement/parties/" + std::to_string(i), provisions);
    }
    organs.look_at(model.resolve(agreement.adopted_by), "/agreement/adopted by", provisions);
    organs.look_at(model.resolve(agreement.with_consent_of), "/agreement/with consent of", provisions);
  }
  for (const PlacedPost& placed : all_posts(context)) {
    const Post& post = *placed.post;
    const auto look_at = [&](const Stated<Actor>& actor, const char* field) {
      if (actor) organs.look_at(model.resolve(actor), model.pointer(placed.entity) + field, provisions_of(placed));
    };
    look_at(post.appointed_by, "/appointed by");
    look_at(post.on_proposal_of, "/on proposal of");
    look_at(post.with_consent_of, "/with consent of");
    look_at(post.dismissed_by, "/dismissed by");
  }
  std::vector<std::pair<const ResolvedNorm*, std::string>> elsewhere;  // of whom another document says more
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.derivation == Derivation::appointment || norm.derivation == Derivation::dismissal) continue;
    if (norm.modality == Modality::cannot || norm.modality == Modality::must_not) continue;
    bool public_law = false;
    for (const ResolvedAct& act : model.acts(norm.acts))
      public_law = public_law || organs::in_public_law(act, is_contract);
    if (!public_law) continue;
    const std::string pointer = model.pointer(norm) + (norm.written != nullptr ? "/who" : "");
    if (norm.written != nullptr && norm.written->elsewhere.stated())
      elsewhere.emplace_back(&norm, pointer);
    else
      organs.look_at(model.entities(norm.who.of), pointer, model.provisions(norm));
  }
  // Last, for where somebody comes from nobody acts yet. An office tells the organ: an alderman comes from the
  // executive. So does who appoints.
  for (const PlacedPost& placed : all_posts(context))
    if (const Post& post = *placed.post; post.drawn_from && !post.capacity && !post.appointed_by)
      organs.look_at(model.resolve(post.drawn_from), model.pointer(placed.entity) + "/drawn from",
                     provisions_of(placed));
  for (const auto& [norm, pointer] : elsewhere) organs.look_elsewhere(model.entities(norm->who.of), pointer);
}

}  // namespace kader
