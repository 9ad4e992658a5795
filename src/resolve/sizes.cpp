// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "resolve/resolver.hpp"

namespace kader {

namespace {

constexpr Extent unknown{0, std::nullopt, false};

std::uint32_t plus(std::uint32_t a, std::uint32_t b) {
  constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
  return a > most - b ? most : a + b;
}
std::uint32_t times(std::uint32_t a, std::uint32_t b) {
  const std::uint64_t product = std::uint64_t{a} * b;
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(product, std::numeric_limits<std::uint32_t>::max()));
}
void join(Extent& to, const Extent& more) {
  to.known = to.known && more.known;
  to.least = plus(to.least, more.least);
  to.most = to.most && more.most ? std::optional(plus(*to.most, *more.most)) : std::nullopt;
}

bool leaves_out(const Actor& actor) {
  const auto* except = excepted_in(actor);
  return std::holds_alternative<Some>(actor) || (except != nullptr && except->stated());
}

/// Counts the holders of seats. A group is opened once, however many seats exist for it; the members of other bodies
/// are counted one deep, for those may hold seats by being members of the first.
class HeadCount {
 public:
  explicit HeadCount(const Model& model) : model_(model) {}

  /// `sizes`: of the bodies whose members hold seats; none, and those seats are not counted.
  [[nodiscard]] Extent holders(const Seat& seat, const std::vector<Extent>* sizes) {
    Extent made{1, 1, true};
    if (seat.count)
      made = {seat.count->least(), seat.count->most(), seat.count->most().has_value()};
    else if (seat.count.stated())
      made = unknown;
    else if (seat.post.who)
      made = denoted_by(*seat.post.who, sizes);
    if (!seat.per.stated()) return made;
    if (!seat.per) return unknown;
    Extent each{0, 0, true};
    for (const Entity& per : model_.resolve(*seat.per)) {
      if (per.kind == EntityKind::matter || per.kind == EntityKind::unresolved) return unknown;
      join(each, per.is_set() ? of_set(per) : Extent{1, 1, true});
    }
    if (!each.known) return unknown;
    made.least = times(made.least, each.least);
    if (made.most) made.most = times(*made.most, each.least);
    return made;
  }

 private:
  /// Ex officio: one for each that the name denotes.
  [[nodiscard]] Extent denoted_by(const Actor& actor, const std::vector<Extent>* sizes) {
    Extent made{0, 0, true};
    for (const Entity& who : model_.resolve(actor)) {
      Extent of{1, 1, true};
      if (who.is_set())
        of = of_set(who);
      else if (who.kind == EntityKind::body && who.post == PostKind::members && sizes != nullptr && !leaves_out(actor))
        of = (*sizes)[who.index];
      else if (who.kind == EntityKind::everyone || who.post == PostKind::members)
        of = unknown;
      if (!of.known || !of.most) return unknown;
      join(made, of);
    }
    return made;
  }
  [[nodiscard]] Extent of_set(const Entity& set) {
    const auto [at, fresh] = sets_.try_emplace(set, unknown);
    if (!fresh) return at->second;
    const auto members = model_.members(set);
    if (std::any_of(members.begin(), members.end(), [](const Entity& e) { return e.is_set(); })) return unknown;
    const auto count = static_cast<std::uint32_t>(members.size());
    return at->second = Extent{count, count, true};
  }

  const Model& model_;
  boost::unordered_flat_map<Entity, Extent, EntityHash> sets_;
};

}  // namespace

void Resolver::count_members() {
  HeadCount count(model_);
  const auto size_of = [](const Body& body, const auto& holders) {
    if (!body.seats) return unknown;
    Extent made{0, 0, !body.seats->empty()};
    for (const Seat& seat : *body.seats) {
      const Extent of = holders(seat);
      if (has_vote(seat)) join(made, of);
    }
    return made;
  };
  // Where members of a body may hold seats of another, each is counted first without such seats.
  const auto may_be_members = [](const Seat& seat) { return !seat.count.stated() && seat.post.who.has_value(); };
  std::vector<Extent> without_others;
  if (std::any_of(framework_.bodies.begin(), framework_.bodies.end(), [&](const Body& body) {
        const auto& seats = each_of(body.seats);
        return std::any_of(seats.begin(), seats.end(), may_be_members);
      })) {
    without_others.reserve(framework_.bodies.size());
    for (const Body& body : framework_.bodies)
      without_others.push_back(size_of(body, [&](const Seat& seat) { return count.holders(seat, nullptr); }));
  }
  data_->sizes.reserve(framework_.bodies.size());
  data_->first_seat.reserve(framework_.bodies.size());
  for (const Body& body : framework_.bodies) {
    data_->first_seat.push_back(static_cast<std::uint32_t>(data_->holders.size()));
    data_->sizes.push_back(size_of(
        body, [&](const Seat& seat) { return data_->holders.emplace_back(count.holders(seat, &without_others)); }));
  }
}

}  // namespace kader
