// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/model/framework.hpp"
#include "kader/report/finding.hpp"
#include "kader/resolve/entity.hpp"
#include "kader/resolve/law.hpp"
#include "kader/resolve/presence.hpp"
#include "kader/resolve/resolved_norm.hpp"

namespace kader {

/// The least and greatest number of something, as far as the text tells.
struct Extent {
  std::uint32_t least = 0;
  std::optional<std::uint32_t> most;  ///< nothing: unbounded, or not stated
  bool known = false;                 ///< whether the text says both
  friend bool operator==(const Extent&, const Extent&) = default;
};

/// What somebody says, or the law where the text is silent.
template <class T>
struct Effective {
  const T* stated = nullptr;            ///< by the text, of the body itself or of the one it is `like`
  const StatutoryDefault* law = nullptr;///< by the law, where the text is silent and the form has a default
  Statement statement = Statement::not_stated;  ///< how the text speaks where it gives no value
  [[nodiscard]] bool settled() const noexcept { return stated != nullptr || law != nullptr; }
};

namespace detail {

struct ModelData;
/// Says that what a model was asked about belongs to another. Throws InvalidValue.
[[noreturn]] void not_of_this_model(std::string_view what);

}  // namespace detail

/// A framework with its names resolved: references are indices, shorthand is norms, groups are sets, the law's
/// defaults are at hand. Immutable; threads may share it; it keeps the framework alive. A copy shares all of it and
/// costs nothing, and a model that was moved from is as good as before. Everything keeps its interval of validity: the
/// day on which to look is an argument of the check.
///
/// A model copies nothing of what it was made from by `resolve(std::shared_ptr)`; `resolve(Framework)` makes a
/// framework of its own. It is asked about bodies, roles and expressions of `framework()` and about entities that it
/// gave itself; what is not among those is InvalidValue.
class Model {
 public:
  // No moving: a moved-from model would be an empty one, and a copy costs as little.
  Model(const Model& other) noexcept;
  Model& operator=(const Model& other) noexcept;
  ~Model();

  [[nodiscard]] const Framework& framework() const noexcept { return *framework_; }
  [[nodiscard]] const std::shared_ptr<const Framework>& shared_framework() const noexcept;

  /// What resolving found wrong: names that nothing has, names used twice, reserved ids.
  [[nodiscard]] std::span<const Finding> findings() const noexcept { return findings_; }

  /// All norms, written ones first and in their order, then the derived ones.
  [[nodiscard]] std::span<const ResolvedNorm> norms() const noexcept { return norms_; }
  /// All combinations of all norms, in the order of the norms.
  [[nodiscard]] std::span<const Position> positions() const noexcept { return positions_; }
  /// The combinations of one norm; none where it names no act, or there are too many in all.
  [[nodiscard]] std::span<const Position> positions_of(std::uint32_t norm) const noexcept {
    return positions_.subspan(first_position_[norm], first_position_[norm + 1] - first_position_[norm]);
  }
  [[nodiscard]] std::span<const Entity> entities(Slice slice) const noexcept {
    return entities_.subspan(slice.first, slice.count);
  }
  [[nodiscard]] std::span<const ResolvedAct> acts(Slice slice) const noexcept {
    return acts_.subspan(slice.first, slice.count);
  }
  /// What occurs in the framework at all.
  [[nodiscard]] const Presence& presence() const noexcept { return presence_; }

  // Names

  /// What a name stands for; `unresolved` where nothing has it. Constant time.
  [[nodiscard]] Entity resolve(const Reference& name) const;
  [[nodiscard]] Entity resolve(const char* name) const { return resolve(Reference(name)); }
  [[nodiscard]] Entity resolve_id(std::string_view id) const;
  /// The names of an actor expression of this framework, without those excepted. Constant time: they were looked up
  /// when the model was made. An expression that does not stand in it is InvalidValue.
  [[nodiscard]] std::span<const Entity> resolve(const Actor& actor) const;
  std::span<const Entity> resolve(const Actor&&) const = delete;  // would not stand in this framework
  /// As above; empty where it has no value.
  [[nodiscard]] std::span<const Entity> resolve(const Stated<Actor>& actor) const {
    return actor ? resolve(*actor) : std::span<const Entity>();
  }
  std::span<const Entity> resolve(const Stated<Actor>&&) const = delete;
  /// An act with its family; `known()` is false of a name that no act has.
  [[nodiscard]] ResolvedAct resolve_act(const Act& act) const;
  [[nodiscard]] std::string_view organ_name(const Entity& entity) const {
    return entity.organ == 0 ? std::string_view() : organ_names_[checked(entity.organ - 1U, organ_names_.size())];
  }

  // What the entity is, or belongs to; null where that is something else.
  [[nodiscard]] const Party* party(const Entity& e) const { return at(e, EntityKind::party, framework_->parties); }
  [[nodiscard]] const Group* group(const Entity& e) const { return at(e, EntityKind::group, framework_->groups); }
  [[nodiscard]] const Body* body(const Entity& e) const { return at(e, EntityKind::body, framework_->bodies); }
  [[nodiscard]] const Role* role(const Entity& e) const { return at(e, EntityKind::role, framework_->roles); }
  [[nodiscard]] const Matter* matter(const Entity& e) const { return at(e, EntityKind::matter, framework_->matters); }
  /// The seat that the entity is; null where it is none.
  [[nodiscard]] const Seat* seat(const Entity& e) const;
  /// The post that the entity is (chair, deputy, secretary, seat or role), where the framework describes it.
  [[nodiscard]] const Post* post(const Entity& e) const;

  /// The canonical pointer: "/bodies/platform", "/bodies/platform/chair", "/norms/3".
  [[nodiscard]] std::string pointer(const Entity& entity) const;
  [[nodiscard]] std::string pointer(const ResolvedNorm& norm) const;
  /// As a person would say it: "Regionaal bestuurlijk platform", "de voorzitter van …" / "the chair of …".
  [[nodiscard]] Phrase name(const Entity& entity) const;
  /// All of them with commas and "en" / "and"; "niemand" / "nobody" where there is none.
  [[nodiscard]] Phrase names(std::span<const Entity> entities) const;
  /// "vaststellen" / "adopt".
  [[nodiscard]] Phrase name(const ResolvedAct& act) const;
  /// The provisions that the norm rests on, as written; those of its field's record where derived.
  [[nodiscard]] std::vector<std::string> provisions(const ResolvedNorm& norm) const;

  // Who is who

  /// The members of a group, nested groups opened, each once; itself where it is no group or is open.
  /// Bounded by the number of members in the framework.
  [[nodiscard]] std::vector<Entity> members(const Entity& entity) const;
  /// Whether the name may denote more than one person or party: a group, several seats, a set of organs.
  [[nodiscard]] bool is_collective(const Entity& entity) const;
  /// Whether all that `part` denotes is also denoted by `whole`: the same, a member of the group, a seat among the
  /// members, an organ of a member of a group's organs. Sound: true only where the text says so.
  [[nodiscard]] bool within(const Entity& part, const Entity& whole) const;
  /// Whether the two can denote a same person or party: either within the other, the same holder ex officio.
  [[nodiscard]] bool overlap(const Entity& a, const Entity& b) const;
  /// Whether a post says that its holder is the other's ("chair: minister-president").
  [[nodiscard]] bool same_holder(const Entity& a, const Entity& b) const;
  /// The party that an organ, a body, a seat or a role belongs to or represents; nothing where the text does not say.
  [[nodiscard]] Entity party_of(const Entity& entity) const;

  // Matters

  /// Whether a norm on `whole` covers `part`: the same, an ancestor under `part of`, or `anything`. Constant time.
  [[nodiscard]] bool covers(const Entity& whole, const Entity& part) const;

  // Bodies

  /// How many members with a vote, as far as seats, counts and groups tell. Constant time.
  [[nodiscard]] Extent size(const Body& body) const { return sizes_[index(body)]; }
  /// How many hold this seat in all, `per` included. Constant time. InvalidValue for what is no seat.
  [[nodiscard]] Extent holders(const Entity& e) const {
    if (e.kind != EntityKind::body || e.post != PostKind::seat) detail::not_of_this_model("what is no seat");
    return holders_[checked(std::size_t{first_seat_[checked(e.index, first_seat_.size())]} + e.seat, holders_.size())];
  }
  [[nodiscard]] Effective<Quorum> quorum(const Body& body) const;
  [[nodiscard]] Effective<Voting> voting(const Body& body) const;
  [[nodiscard]] Effective<Meetings> meetings(const Body& body) const;
  /// Its index in the framework. InvalidValue for a body that does not stand there: of the framework that `resolve`
  /// copied, say.
  [[nodiscard]] std::uint32_t index(const Body& body) const { return index_in(framework_->bodies, body, "a body"); }
  [[nodiscard]] Entity entity(const Body& body) const { return {EntityKind::body, PostKind::none, 0, index(body), 0}; }
  [[nodiscard]] Entity entity(const Role& role) const {
    return {EntityKind::role, PostKind::none, 0, index_in(framework_->roles, role, "a role"), 0};
  }

 private:
  friend class Resolver;
  explicit Model(std::shared_ptr<const detail::ModelData> data);
  /// Takes the views of the data as it stands.
  void view(const detail::ModelData& data) noexcept;

  [[nodiscard]] static std::size_t checked(std::size_t index, std::size_t size) {
    if (index >= size) detail::not_of_this_model("an entity");
    return index;
  }
  template <class T>
  [[nodiscard]] static const T& element(const Table<T>& table, const Entity& e) {
    return table[checked(e.index, table.size())];
  }
  template <class T>
  [[nodiscard]] static const T* at(const Entity& e, EntityKind kind, const Table<T>& table) {
    return e.kind == kind ? &element(table, e) : nullptr;
  }
  template <class T>
  [[nodiscard]] static std::uint32_t index_in(const Table<T>& table, const T& one, std::string_view what) {
    const auto first = reinterpret_cast<std::uintptr_t>(table.empty() ? nullptr : &table[0]);
    const auto offset = reinterpret_cast<std::uintptr_t>(&one) - first;  // of a stranger, anything at all
    if (offset >= table.size() * sizeof(T)) detail::not_of_this_model(what);
    return static_cast<std::uint32_t>(offset / sizeof(T));
  }

  /// What stands after the dot: an organ, a post, a seat.
  [[nodiscard]] Entity resolve_part(const Entity& whole, std::string_view rest) const;
  [[nodiscard]] Phrase called_organ(const Entity& entity) const;
  [[nodiscard]] bool has_organ(const Entity& party, std::string_view organ) const;
  /// Whether the name of a group can stand for that organ of each of its members.
  [[nodiscard]] bool may_have_organ(const Group& group, std::string_view organ) const;
  friend class ReferenceWalk;

  // All that was made stands in one block; what rules ask for most is looked at without a detour.
  std::shared_ptr<const detail::ModelData> data_;
  const Framework* framework_ = nullptr;
  std::span<const ResolvedNorm> norms_;
  std::span<const Position> positions_;
  std::span<const std::uint32_t> first_position_;  // of each norm, and the end
  std::span<const Entity> entities_;
  std::span<const ResolvedAct> acts_;
  std::span<const Extent> sizes_;  // of each body
  std::span<const Extent> holders_;  // of each seat, body by body
  std::span<const std::uint32_t> first_seat_;  // of each body, in holders_
  std::span<const std::string_view> organ_names_;
  std::span<const Finding> findings_;
  Presence presence_;
};

/// "3.a" and the like, of a record's own source field.
[[nodiscard]] inline std::vector<std::string> written_in(const Stated<List<ProvisionRef>>& source) {
  std::vector<std::string> provisions;
  for (const ProvisionRef& provision : each_of(source)) provisions.push_back(provision.str());
  return provisions;
}

/// The model of a framework. Never throws on what a draft may say; linear in the draft, lists of norms multiplied
/// out up to `most_combinations` a norm.
[[nodiscard]] Model resolve(std::shared_ptr<const Framework> framework);
/// As above, of a framework of its own: ask the model about what stands in `model.framework()`.
[[nodiscard]] Model resolve(Framework framework);

/// What a norm multiplies out to at most; more gives the finding `norm-too-wide`.
inline constexpr std::size_t most_combinations = 10'000;
/// What all norms together multiply out to at most: ten times what the largest framework known would need.
inline constexpr std::size_t most_combinations_in_all = 500'000;

}  // namespace kader
