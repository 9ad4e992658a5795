// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/resolve/model.hpp"
#include "resolve/model_data.hpp"

namespace kader {

/// Builds a Model: names, then norms, then the check that every name is somebody's.
class Resolver {
 public:
  explicit Resolver(std::shared_ptr<const Framework> framework);
  [[nodiscard]] Model build() &&;

 private:
  void make_room();
  // names.cpp
  void collect_names();
  void collect_organs();
  void check_circles();
  void number_parts();
  // derive.cpp
  void resolve_norms();
  void derive_norms();
  void derive_body(std::uint32_t index);
  void derive_post(const Post& post, Entity filled);
  void derive_accounting(const Stated<Actor>& to, Entity of);
  void derive_meetings(const Body& body, Entity table);
  void derive_deadlock(const Body& body, Entity table);
  void derive_agreement();
  void derive_procedures(const Stated<List<Procedure>>& procedures, std::string_view at, Derivation derivation);
  // positions.cpp
  void distribute();
  void distribute(std::uint32_t norm);
  // sizes.cpp
  void count_members();
  // presence.cpp
  void note_presence();
  // references.cpp
  void check_references();
  friend class ReferenceWalk;

  ResolvedNorm& add(Modality modality, Derivation derivation, CoreAct act, Entity owner, std::string_view field);
  // An expression is known by its address, so it must be the framework's own: never a copy, never a temporary.
  [[nodiscard]] Actors actors(const Actor& actor);
  [[nodiscard]] Actors actors(const Stated<Actor>& actor);
  Actors actors(const Actor&&) = delete;
  Actors actors(const Stated<Actor>&&) = delete;
  /// The names of an expression, each looked up once.
  Slice names(const Actor& actor);
  Slice names(const Actor&&) = delete;
  [[nodiscard]] std::span<const Entity> named(const Actor& actor) { return data_->of(names(actor)); }
  [[nodiscard]] Actors one(Entity entity);
  [[nodiscard]] Slice keep(Entity entity);
  [[nodiscard]] Slice keep(std::span<const Reference> names);
  [[nodiscard]] Slice keep(ResolvedAct act);

  std::shared_ptr<detail::ModelData> data_;
  Model model_;  // of the data as far as it is made: names can be asked for from the beginning
  const Framework& framework_;
  bool spent_ = false;  // whether it was said that there are too many combinations in all
};

}  // namespace kader
