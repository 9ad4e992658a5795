// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kader/view/ground.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// How a post is filled, in a few words: "benoemd door het college", "uit gemeenten".
[[nodiscard]] Phrase in_words(const Model& model, const Post& post);

/// Who holds a post, as far as the text says.
struct Holders {
  /// `value` where the text describes how it is filled; otherwise how it is silent of it.
  Statement statement = Statement::not_stated;
  std::vector<Entity> who;           ///< ex officio, or by turns in this order
  std::vector<Entity> from;          ///< the pool from which they come
  std::vector<Entity> appointed_by;
  std::string first;                 ///< the name of the first holder, where the text gives one
  Extent count;                      ///< how many hold it
  Ground ground;
};

/// Of a seat, chair, deputy, secretary or role. Of what is no post, InvalidValue.
[[nodiscard]] Holders holders_of(const View& view, const Entity& post);

/// Who leads the meetings of a body.
struct Chairing {
  enum class As : std::uint8_t {
    chair,   ///< whoever holds the post
    deputy,  ///< the chair is away or there is none, and a deputy is provided for
    norm,    ///< a norm says who chairs; the body has no post for it
    law,     ///< the text is silent or its chair and deputy are away; the law says who
    nobody   ///< nothing that is there provides for it; `statement` tells how the text is silent
  };
  As as = As::nobody;
  Entity who = {};
  Statement statement = Statement::not_stated;
  Ground ground = {};
};

/// Who chairs while these are away: posts, or whoever holds them by what they are. A party or group that is away
/// takes along a chair that comes from it alone.
[[nodiscard]] Chairing chairs(const View& view, const Body& body, std::span<const Entity> absent = {});

/// Whether a post is surely left without its holder when these are away.
[[nodiscard]] bool is_away(const View& view, const Entity& post, std::span<const Entity> absent);

}  // namespace kader
