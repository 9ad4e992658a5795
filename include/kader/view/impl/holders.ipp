// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/holders.hpp"

#include <algorithm>

#include "kader/text/listed.hpp"
#include "kader/view/chairing_norms.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/settled.hpp"

namespace kader {
namespace holders {

inline std::vector<Entity> list_of(std::span<const Entity> some) { return {some.begin(), some.end()}; }

/// What the text says of a post that is a field of a body; a value for seats and roles, which stand there themselves.
inline Statement statement_of(const Model& model, const Entity& post) {
  const Body* body = model.body(post.thing());
  if (body == nullptr) return Statement::value;
  switch (post.post) {
    case PostKind::chair: return body->chair.statement();
    case PostKind::deputy: return body->deputy.statement();
    case PostKind::secretary: return body->secretary.statement();
    default: return Statement::value;
  }
}

inline bool is_post(const Model& model, const Entity& e) {
  if (e.kind == EntityKind::role) return e.post == PostKind::none;
  return e.kind == EntityKind::body && (e.post == PostKind::chair || e.post == PostKind::deputy ||
                                        e.post == PostKind::secretary || model.seat(e) != nullptr);
}

}  // namespace holders

Phrase in_words(const Model& model, const Post& post) {
  std::vector<Phrase> parts;
  const auto add = [&](Bilingual how, const std::vector<Entity>& names) {
    if (names.empty()) return;
    const Phrase who = model.names(names);
    parts.emplace_back(std::string(how.nl) + who.nl, std::string(how.en) + who.en);
  };
  add({"ambtshalve ", "ex officio "}, holders::list_of(model.resolve(post.who)));
  add({"benoemd door ", "appointed by "}, holders::list_of(model.resolve(post.appointed_by)));
  add({"bij toerbeurt ", "by turns "}, resolved(model, post.rotates));
  add({"uit ", "from "}, holders::list_of(model.resolve(post.drawn_from)));
  return listed(parts, [](const Phrase& part) { return part; }, {.last = {", ", ", "}});
}

Holders holders_of(const View& view, const Entity& entity) {
  const Model& model = view.model();
  if (!holders::is_post(model, entity)) throw InvalidValue(model.name(entity).en, "this is no post");
  Holders made;
  made.statement = holders::statement_of(model, entity);
  made.count = entity.post == PostKind::seat ? model.holders(entity) : Extent{1, 1, true};
  const Post* post = model.post(entity);
  if (post == nullptr) {
    made.ground = ground_of(model, *model.body(entity.thing()), "");
    made.ground.pointer = model.pointer(entity);
    return made;
  }
  made.ground = ground_of_post(model, entity);
  made.who = holders::list_of(model.resolve(post->who));
  for (const Entity& turn : resolved(model, post->rotates)) made.who.push_back(turn);
  made.from = holders::list_of(model.resolve(post->drawn_from));
  made.appointed_by = holders::list_of(model.resolve(post->appointed_by));
  if (post->first_holder && post->first_holder->name) made.first = *post->first_holder->name;
  if (made.statement == Statement::value && made.who.empty() && made.from.empty() && made.appointed_by.empty() &&
      made.first.empty())
    made.statement = post->who.stated() ? post->who.statement() : post->appointed_by.statement();
  return made;
}

bool is_away(const View& view, const Entity& post, std::span<const Entity> absent) {
  const Model& model = view.model();
  if (std::any_of(absent.begin(), absent.end(),
                  [&](const Entity& gone) { return gone == post || model.same_holder(gone, post); }))
    return true;
  const Post* described = model.post(post);
  if (described == nullptr) return false;
  // Whoever comes from elsewhere too may be somebody who is there.
  auto sources = sources_of(model, *described);
  if (const Seat* seat = model.seat(post))
    for (const Entity& whom : model.resolve(seat->for_)) sources.push_back(whom);
  const auto taken_along = [&](const Entity& from) {
    const Entity party = model.party_of(from);
    return std::any_of(absent.begin(), absent.end(), [&](const Entity& gone) {
      return model.within(from, gone) || (party.known() && (party == gone || model.within(party, gone)));
    });
  };
  return !sources.empty() && std::all_of(sources.begin(), sources.end(), taken_along);
}

Chairing chairs(const View& view, const Body& body, std::span<const Entity> absent) {
  const Model& model = view.model();
  const Entity table = model.entity(body);
  const bool has_chair = body.chair.has_value();
  const auto is_there = [&](PostKind which, const Stated<Post>& stated) {
    return stated && !is_away(view, table.with_post(which), absent);
  };
  const auto by_post = [&](PostKind which, Chairing::As as) {
    const Entity who = table.with_post(which);
    return Chairing{as, who, Statement::value, ground_of_post(model, who)};
  };
  if (is_there(PostKind::chair, body.chair)) return by_post(PostKind::chair, Chairing::As::chair);
  if (has_chair && is_there(PostKind::deputy, body.deputy)) return by_post(PostKind::deputy, Chairing::As::deputy);
  if (const Position* norm = view.index<ChairingNorms>().of(table.index);
      norm != nullptr && norm->who.given() && !is_away(view, norm->who, absent))
    return {Chairing::As::norm, norm->who, Statement::value, ground_of(model, view.norm(*norm))};
  if (is_there(PostKind::deputy, body.deputy)) return by_post(PostKind::deputy, Chairing::As::deputy);
  const Stated<Post>& silent = has_chair ? body.deputy : body.chair;
  const StatutoryDefault* law = law_on(body, has_chair ? LegalSubject::deputy : LegalSubject::chair);
  if (law != nullptr && !silent.stated()) return {Chairing::As::law, {}, Statement::not_stated, {{}, {}, law}};
  return {Chairing::As::nobody, {}, silent.statement(), ground_of(model, body, has_chair ? "deputy" : "chair")};
}

}  // namespace kader
