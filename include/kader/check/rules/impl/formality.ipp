// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/formality.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace formality {

/// The most persons, posts or parties that these names can denote; nothing where the text does not bound it.
[[nodiscard]] inline std::optional<std::uint64_t> most_of(const Model& model, std::span<const Entity> names) {
  std::uint64_t total = 0;
  for (const Entity& e : names) {
    std::optional<std::uint64_t> most;
    if (const Body* body = model.body(e); body != nullptr && e.post == PostKind::members) {
      if (const Extent size = model.size(*body); size.most && *size.most > 0) most = *size.most;
    } else if (model.seat(e) != nullptr) {
      if (const Extent holders = model.holders(e); holders.most) most = *holders.most;
    } else if (body != nullptr || e.kind == EntityKind::party) {
      if (e.post != PostKind::members) most = 1;
    } else if (const Role* role = model.role(e)) {
      if (!role->count.stated() && !role->per.stated()) most = 1;
    } else if (const Group* group = model.group(e)) {
      const bool closed = group->members.has_value() && !group->open.stated();
      if (const auto members = model.members(e); closed && e.post == PostKind::none)
        if (std::all_of(members.begin(), members.end(), [](const Entity& m) { return m.kind == EntityKind::party; }))
          most = members.size();
    } else if (e.kind == EntityKind::agreement_parties && !model.framework().agreement.accession.stated()) {
      most = party_count(model);
    }
    if (!most) return std::nullopt;
    total += *most;
  }
  return total;
}

[[nodiscard]] inline Phrase too_few(std::uint64_t needed, std::uint64_t there) {
  return {"nodig zijn er " + std::to_string(needed) + ", er zijn er ten hoogste " + std::to_string(there),
          std::to_string(needed) + " are needed, there are at most " + std::to_string(there)};
}

/// Why so many of so few cannot act together; nothing where they can, or the text does not tell.
[[nodiscard]] inline std::optional<Phrase> out_of_reach(const Model& model, const Share* share,
                                                        std::span<const Entity> of) {
  if (share == nullptr || share->kind() != Share::Kind::count) return std::nullopt;
  const auto most = most_of(model, of);
  const std::uint64_t needed = share->least_of(0);
  if (!most || needed <= *most) return std::nullopt;
  return too_few(needed, *most);
}

/// Why the vote of somebody cannot be among those for a proposal.
[[nodiscard]] inline std::optional<Phrase> without_vote(const Model& model, const Body& body, const Entity& required) {
  const Seat* seat = model.seat(required);
  const bool weightless = seat != nullptr && seat->vote && seat->vote->value() && *seat->vote->value() == 0 &&
                          required.thing() == model.entity(body);
  if (!weightless && !required_in_vain(model, body, required)) return std::nullopt;
  const Phrase name = model.name(required);
  return Phrase("de stem van " + name.nl + " moet erbij zijn, maar die heeft daar geen stem",
                "the vote of " + name.en + " has to be among them, but that one has no vote there");
}

/// Beside the field that a norm is written in or derived from.
[[nodiscard]] inline std::string beside(const Model& model, const ResolvedNorm& norm, const char* field) {
  const std::string pointer = model.pointer(norm);
  return norm.written != nullptr ? pointer + "/" + field : pointer.substr(0, pointer.rfind('/') + 1) + field;
}

inline void check_majorities(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    if (!body->voting || !body->seats) continue;
    const Entity table = model.entity(*body);
    const Extent size = model.size(*body);
    if (size.most && *size.most == 0) continue;  // body-without-members
    const std::string at = model.pointer(table) + "/voting/";
    const auto report = [&](const std::string& place, const Phrase& why, Bilingual what) {
      const Phrase name = model.name(table);
      Finding& finding = context.report<void_by_form>(
          at + place, Phrase(std::string(what.nl) + name.nl, std::string(what.en) + name.en), why);
      cite(finding, provisions_of(body->voting->source, body->source));
    };
    const auto compare = [&](const Stated<Majority>& majority, const Stated<MajorityOf>& of, const std::string& place,
                             Bilingual what) {
      const Share* share = majority ? std::get_if<Share>(&*majority) : nullptr;
      if (share == nullptr) return;
      context.looked_at();
      std::optional<std::uint64_t> total;
      if (!of.stated() || (of && *of == MajorityOf::votes))
        total = total_weight(model, *body);
      else if (of && *of != MajorityOf::parties && size.known && size.most)
        total = *size.most;
      if (total && *total > 0 && share->least_of(*total) > *total)
        report(place, too_few(share->least_of(*total), *total), what);
    };
    compare(body->voting->majority, body->voting->of, "majority", {"een besluit van ", "a decision of "});
    const auto& special = each_of(body->voting->for_);
    for (std::size_t i = 0; i < special.size(); ++i) {
      const std::string place = "for/" + std::to_string(i) + "/";
      const Bilingual what{"een bijzonder besluit van ", "a special decision of "};
      compare(special[i].majority, special[i].of.stated() ? special[i].of : body->voting->of, place + "majority", what);
      const auto& required = each_of(special[i].including);
      for (std::size_t j = 0; j < required.size(); ++j) {
        context.looked_at();
        if (const Entity e = model.resolve(required[j]); e.known())
          if (const auto why = without_vote(model, *body, e))
            report(place + "including/" + std::to_string(j), *why, what);
      }
    }
  }
}

[[nodiscard]] inline bool contradicts_itself(const Stated<List<Form>>& form) {
  const auto has = [&](Form one) {
    return std::find(each_of(form).begin(), each_of(form).end(), one) != each_of(form).end();
  };
  return has(Form::published) && has(Form::confidential);
}

}  // namespace formality

void check_void_by_form(Context& context) {
  const Model& model = context.model();
  formality::check_majorities(context);
  std::uint32_t last = UINT32_MAX;
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.modality != Modality::can) continue;
    if (norm.written != nullptr && std::exchange(last, norm.index) == norm.index) continue;
    const auto& acts = model.acts(norm.acts);
    const Phrase act = acts.empty() ? Phrase("dit", "this") : model.name(acts.front());
    const auto report = [&](const std::string& place, const Phrase& why) {
      Finding& finding = context.report<void_by_form>(place, act, why);
      cite(finding, model.provisions(norm));
    };
    if (norm.who.together == Together::some) {
      context.looked_at();
      const auto who = model.entities(norm.who.of);
      if (const auto why = formality::out_of_reach(model, norm.who.share, {who.begin(), who.end()}))
        report(norm.written != nullptr ? model.pointer(norm) + "/who" : model.pointer(norm), *why);
    }
    const auto agrees = [&](const Stated<Actor>* actor, const char* field) {
      const Some* some = actor != nullptr && *actor ? std::get_if<Some>(&**actor) : nullptr;
      if (some == nullptr) return;
      context.looked_at();
      if (const auto why = formality::out_of_reach(model, &some->some, model.resolve(*actor)))
        report(formality::beside(model, norm, field), *why);
    };
    agrees(norm.on_proposal_of(), "on proposal of");
    agrees(norm.with_consent_of(), "with consent of");
    const Stated<List<Form>>* form = norm.written ? &norm.written->form : norm.post ? &norm.post->form : nullptr;
    if (form == nullptr || !form->has_value()) continue;
    context.looked_at();
    if (formality::contradicts_itself(*form))
      report(formality::beside(model, norm, "form"), {"het moet worden bekendgemaakt en toch vertrouwelijk blijven",
                                                      "it has to be published and yet stay confidential"});
  }
}

}  // namespace kader
