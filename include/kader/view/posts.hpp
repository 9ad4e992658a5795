// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "kader/view/provisions.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// A post with where it stands: a seat, chair, deputy or secretary of a body, or a role.
struct PlacedPost {
  const Post* post = nullptr;
  Entity entity;
  const Body* body = nullptr;  ///< null for a role
  const Seat* seat = nullptr;  ///< where it is a seat
  const Role* role = nullptr;  ///< where it is a role
};

/// The posts of a framework that are in force on the day, found once for all rules.
class Posts {
 public:
  explicit Posts(const View& view);

  [[nodiscard]] std::span<const PlacedPost> all() const noexcept { return std::span(all_).first(in_force_); }
  [[nodiscard]] std::span<const PlacedPost> of(const Body& body) const noexcept {
    const Stretch& stretch = of_body_[model_->index(body)];
    return std::span(all_).subspan(stretch.first, stretch.posts);
  }
  [[nodiscard]] std::span<const PlacedPost> seats_of(const Body& body) const noexcept {
    return of(body).first(of_body_[model_->index(body)].seats);
  }

 private:
  struct Stretch {
    std::size_t first = 0;
    std::size_t seats = 0;
    std::size_t posts = 0;
    bool added = false;
  };

  void add(const View& view, const Body& body);

  const Model* model_;
  std::vector<PlacedPost> all_;  // of bodies in force, of roles, of the other bodies
  std::size_t in_force_ = 0;
  std::vector<Stretch> of_body_;
};

/// The seats of a body that are in force on the day, as posts; none where the body states none.
[[nodiscard]] inline std::span<const PlacedPost> seats_of(const View& view, const Body& body) {
  return view.index<Posts>().seats_of(body);
}

/// All posts of a body that are in force, in the order of its fields: seats, chair, deputy, secretary.
[[nodiscard]] inline std::span<const PlacedPost> posts_of(const View& view, const Body& body) {
  return view.index<Posts>().of(body);
}

/// All posts of the framework that are in force: of its bodies, then its roles.
[[nodiscard]] inline std::span<const PlacedPost> all_posts(const View& view) { return view.index<Posts>().all(); }

[[nodiscard]] std::vector<std::string> provisions_of(const PlacedPost& placed);

[[nodiscard]] inline bool conditional(const Post& post) noexcept { return post.if_.stated() || post.unless.stated(); }

/// Where the holder of a post comes from, as far as the text says: who, drawn from, rotates.
[[nodiscard]] std::vector<Entity> sources_of(const Model& model, const Post& post);

/// "van 'gemeenten'" and the like: the ids or names of seats, in quotation marks.
[[nodiscard]] Phrase seat_names(const std::vector<PlacedPost>& seats);

}  // namespace kader
