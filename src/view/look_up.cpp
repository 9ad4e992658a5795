// SPDX-License-Identifier: Apache-2.0
#include "kader/view/look_up.hpp"

#include <initializer_list>
#include <utility>

#include "text/nearest.hpp"

namespace kader {
namespace {

constexpr Language both[] = {Language::english, Language::dutch};
constexpr Entity unresolved{EntityKind::unresolved, PostKind::none, 0, 0, 0};

template <class F>
void each_id(const Framework& f, F&& call) {
  const auto in = [&](const auto& table) {
    for (const auto& one : table) call(std::string_view(one.id.str()));
  };
  in(f.parties), in(f.groups), in(f.bodies), in(f.roles), in(f.matters), in(f.acts), in(f.cites);
  for (const Norm& norm : f.norms)
    if (norm.id.given()) call(std::string_view(norm.id.str()));
}

/// What may stand behind the dot after this name.
template <class F>
void each_part(const Model& model, const Entity& whole, F&& call) {
  for (const std::string_view post :
       {"chair", "deputy", "secretary", "members", "voorzitter", "plaatsvervanger", "secretaris", "leden"})
    call(post);
  if (const Body* body = model.body(whole))
    for (const Seat& seat : each_of(body->seats)) call(std::string_view(seat.id.str()));
  if (const Party* party = model.party(whole)) {
    if (party->kind)
      for (const std::string_view organ : implied_organs(*party->kind)) call(organ);
    for (const Organ& organ : each_of(party->organs)) call(std::string_view(organ.id.str()));
  }
}

}  // namespace

NameFound look_up(const Model& model, std::string_view name) {
  for (const Language language : both)
    if (const auto reference = Reference::parse(name, language))
      if (const Entity found = model.resolve(*reference); found.known()) return {found, {}};
  const auto dot = name.find('.');
  const std::string_view head = name.substr(0, dot);
  NameFound made{unresolved, {}};
  std::string meant(head);
  Entity whole = unresolved;
  if (const auto reference = Reference::parse(head, Language::english)) whole = model.resolve(*reference);
  if (!whole.known()) {
    detail::Nearest near(head);
    each_id(model.framework(), [&](std::string_view id) { near.consider(id); });
    if (near.found().empty()) return made;
    meant = std::string(near.found());
    whole = model.resolve(Reference(meant));
  }
  if (dot == std::string_view::npos) return made.nearest = std::move(meant), made;
  const std::string_view part = name.substr(dot + 1);
  detail::Nearest near(part);
  each_part(model, whole, [&](std::string_view id) { near.consider(id); });
  std::string whole_name = meant + "." + std::string(near.found().empty() ? part : near.found());
  if (whole_name != name) made.nearest = std::move(whole_name);
  return made;
}

ActFound look_up_act(const Model& model, std::string_view word) {
  for (const Language language : both)
    if (const auto act = Act::parse(word, language))
      if (const ResolvedAct found = model.resolve_act(*act); found.known()) return {found, true, {}};
  detail::Nearest near(word);
  for (const WordInfo& one : EnumDescription<CoreAct>::words)
    for (const Language language : both) near.consider(one.in(language));
  for (const OwnAct& own : model.framework().acts) near.consider(own.id.str());
  return {{}, false, std::string(near.found())};
}

}  // namespace kader
