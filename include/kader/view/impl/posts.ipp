// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/posts.hpp"

#include <cstdint>
#include "kader/text/listed.hpp"
#include "kader/view/persons.hpp"

namespace kader {

Posts::Posts(const View& view) : model_(&view.model()), of_body_(view.framework().bodies.size()) {
  for (const Body* body : view.bodies()) add(view, *body);
  for (const Role* role : view.roles())
    all_.push_back({&role->post, view.model().entity(*role), nullptr, nullptr, role});
  in_force_ = all_.size();
  for (const Body& body : view.framework().bodies)
    if (!of_body_[view.model().index(body)].added) add(view, body);
}

void Posts::add(const View& view, const Body& body) {
  const Entity table = model_->entity(body);
  Stretch& stretch = of_body_[table.index];
  stretch.added = true;
  stretch.first = all_.size();
  const auto& seats = each_of(body.seats);
  for (std::uint32_t i = 0; i < seats.size(); ++i)
    if (view.in_force(seats[i].from_, seats[i].until))
      all_.push_back({&seats[i].post, table.with_post(PostKind::seat, i), &body, &seats[i], nullptr});
  stretch.seats = all_.size() - stretch.first;
  const auto add_post = [&](const Stated<Post>& post, PostKind which) {
    if (post) all_.push_back({post.get(), table.with_post(which), &body, nullptr, nullptr});
  };
  add_post(body.chair, PostKind::chair);
  add_post(body.deputy, PostKind::deputy);
  add_post(body.secretary, PostKind::secretary);
  stretch.posts = all_.size() - stretch.first;
}

std::vector<std::string> provisions_of(const PlacedPost& placed) {
  if (placed.role != nullptr) return provisions_of(*placed.role);
  auto written = written_in(placed.post->source);
  return written.empty() ? provisions_of(*placed.body) : written;
}

std::vector<Entity> sources_of(const Model& model, const Post& post) {
  const auto who = model.resolve(post.who);
  std::vector<Entity> made(who.begin(), who.end());
  for (const Entity& from : model.resolve(post.drawn_from)) made.push_back(from);
  for (const Entity& turn : resolved(model, post.rotates)) made.push_back(turn);
  return made;
}

Phrase seat_names(const std::vector<PlacedPost>& seats) {
  const auto quoted = [](const PlacedPost& placed) {
    return "'" + placed.seat->name.value_or(placed.seat->id.str()) + "'";
  };
  return listed(seats, quoted, {.most = 7});
}

}  // namespace kader
