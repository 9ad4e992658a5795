// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <variant>

#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/resolve/model.hpp"

namespace kader {

namespace {

/// Opens groups, each at most once, with the organ asked for carried to their members. A list of what is still to
/// open instead of a call in a call: drafts are untrusted, and groups may hold each other to any depth.
class Opening {
 public:
  explicit Opening(const Model& model) : model_(model) {}

  void open(const Entity& first) {
    to_open_.push_back(first);
    while (!to_open_.empty()) {
      const Entity entity = to_open_.back();
      to_open_.pop_back();
      const std::size_t below = to_open_.size();
      if (entity.kind == EntityKind::agreement_parties) {
        if (!opened_.insert(key(entity)).second) continue;
        for (const Reference& name : each_of(model_.framework().agreement.parties))
          to_open_.push_back(model_.resolve(name));
      } else if (const Group* group = model_.group(entity); group != nullptr && group->members) {
        if (!opened_.insert(key(entity)).second) continue;
        for (const Membership& membership : *group->members) open_member(membership, entity);
      } else {
        keep(entity);
      }
      std::reverse(to_open_.begin() + static_cast<std::ptrdiff_t>(below), to_open_.end());  // in the order written
    }
  }
  [[nodiscard]] std::vector<Entity> found() && { return std::move(found_); }

 private:
  void open_member(const Membership& membership, const Entity& of) {
    for (Entity member : model_.resolve(membership.who)) {
      if (of.organ != 0 && member.organ == 0) member.organ = of.organ;
      if (of.post != PostKind::none && member.post == PostKind::none) member.post = of.post;
      to_open_.push_back(member);
    }
  }
  [[nodiscard]] static std::uint64_t key(const Entity& e) {
    return (std::uint64_t{e.index} << 32U) | (std::uint64_t{e.organ} << 16U) |
           (static_cast<std::uint64_t>(e.kind) << 8U) | static_cast<std::uint64_t>(e.post);
  }
  void keep(const Entity& entity) {
    if (entity.post == PostKind::seat || kept_.insert(key(entity)).second) found_.push_back(entity);
  }
  const Model& model_;
  std::vector<Entity> to_open_;
  std::vector<Entity> found_;
  boost::unordered_flat_set<std::uint64_t> opened_;
  boost::unordered_flat_set<std::uint64_t> kept_;
};

/// One name against one name, neither a group.
bool one_within_one(const Model& model, const Entity& part, const Entity& whole) {
  if (part == whole || whole.kind == EntityKind::everyone) return true;
  if (part.kind != whole.kind || part.index != whole.index) {
    // The body of a party is within the party.
    if (whole.kind == EntityKind::party && whole.organ == 0 && whole.post == PostKind::none) {
      const Body* body = model.body(part);
      return body != nullptr && body->of && model.resolve_id(body->of->str()) == whole;
    }
    return false;
  }
  if (part.kind == EntityKind::party && whole.organ == 0 && whole.post == PostKind::none) return true;
  if (part.kind == EntityKind::body && whole.post == PostKind::members) {
    if (part.post == PostKind::seat) {
      return has_vote(*model.seat(part));
    }
    return false;
  }
  return part.kind == EntityKind::body && whole.post == PostKind::none && part.organ == whole.organ &&
         part.post != PostKind::none;
}

}  // namespace

std::vector<Entity> Model::members(const Entity& entity) const {
  Opening opening(*this);
  opening.open(entity);
  return std::move(opening).found();
}

bool Model::is_collective(const Entity& entity) const {
  switch (entity.kind) {
    case EntityKind::group: {
      const Group& of = element(framework_->groups, entity);
      if (!of.members) return true;
      const auto all = members(entity);
      return all.size() != 1 || all.front().is_set();
    }
    case EntityKind::agreement_parties:
    case EntityKind::everyone:
    case EntityKind::others: return true;
    case EntityKind::body:
      if (entity.post == PostKind::members) return true;
      if (entity.post == PostKind::seat) {
        const Extent extent = holders(entity);
        return !extent.most || *extent.most > 1;
      }
      return false;
    case EntityKind::party: return entity.post == PostKind::members;
    case EntityKind::role: {
      const Role& of = element(framework_->roles, entity);
      return of.per.stated() || (of.count && (!of.count->most() || *of.count->most() > 1));
    }
    default: return false;
  }
}

bool Model::within(const Entity& part, const Entity& whole) const {
  if (!part.known() || !whole.known()) return false;
  if (part == whole || whole.kind == EntityKind::everyone) return true;
  if (part.kind == EntityKind::group) {
    // A group that is said to be part of another is, whoever its members are.
    Entity at = part.thing();
    for (std::size_t steps = framework_->groups.size(); steps > 0; --steps) {
      const Group& group = element(framework_->groups, at);
      if (!group.part_of) break;
      Entity next = resolve_id(group.part_of->str());
      if (next.kind != EntityKind::group) break;
      next.organ = part.organ;
      if (next == whole || next.thing() == Entity{whole.kind, PostKind::none, part.organ, whole.index, 0}) return true;
      at = next;
    }
    if (whole.kind == EntityKind::group && part.index == whole.index && whole.organ == 0) return true;
  }
  if (!part.is_set() && !whole.is_set()) return one_within_one(*this, part, whole);
  const auto parts = members(part);
  const auto wholes = members(whole);
  if (parts.empty()) return false;
  if (parts.size() > 64 && wholes.size() > 64) {
    auto sorted = wholes;
    std::sort(sorted.begin(), sorted.end());
    return std::all_of(parts.begin(), parts.end(), [&](const Entity& p) {
      const Entity party = {p.kind, PostKind::none, 0, p.index, 0};
      return std::binary_search(sorted.begin(), sorted.end(), p) ||
             std::binary_search(sorted.begin(), sorted.end(), party);
    });
  }
  return std::all_of(parts.begin(), parts.end(), [&](const Entity& p) {
    return std::any_of(wholes.begin(), wholes.end(), [&](const Entity& w) { return one_within_one(*this, p, w); });
  });
}

bool Model::same_holder(const Entity& a, const Entity& b) const {
  if (a == b) return a.known();
  const auto follow = [this](Entity at) {
    // "chair: db.chair" of a body whose chair is "ab.chair": a few steps at most, and never in a circle.
    for (int steps = 0; steps < 8; ++steps) {
      const Post* of = post(at);
      if (of == nullptr || !of->who) break;
      const auto* name = std::get_if<Reference>(&*of->who);
      if (name == nullptr) break;
      const Entity next = resolve(*name);
      if (!next.known() || is_collective(next)) break;
      at = next;
    }
    return at;
  };
  const Entity x = follow(a);
  return x == follow(b) && x.known() && !is_collective(x);
}

bool Model::overlap(const Entity& a, const Entity& b) const {
  if (!a.known() || !b.known()) return false;
  if (within(a, b) || within(b, a) || same_holder(a, b)) return true;
  if (!a.is_set() && !b.is_set()) return false;
  const auto of_a = members(a);
  const auto of_b = members(b);
  if (of_a.size() > 64 && of_b.size() > 64) {
    auto sorted = of_b;
    std::sort(sorted.begin(), sorted.end());
    return std::any_of(of_a.begin(), of_a.end(),
                       [&](const Entity& x) { return std::binary_search(sorted.begin(), sorted.end(), x); });
  }
  return std::any_of(of_a.begin(), of_a.end(), [&](const Entity& x) {
    return std::any_of(of_b.begin(), of_b.end(),
                       [&](const Entity& y) { return one_within_one(*this, x, y) || one_within_one(*this, y, x); });
  });
}

Entity Model::party_of(const Entity& entity) const {
  switch (entity.kind) {
    case EntityKind::party: return {EntityKind::party, PostKind::none, 0, entity.index, 0};
    case EntityKind::role: {
      const Role& of = element(framework_->roles, entity);
      if (!of.of) return {};
      const Entity whom = resolve(*of.of);
      return whom.kind == EntityKind::party || (whom.kind == EntityKind::body && whom.post == PostKind::none)
                 ? party_of(whom)
                 : Entity{};
    }
    case EntityKind::body: {
      if (const Seat* of = seat(entity)) {
        for (const Stated<Actor>* from : {&of->for_, &of->post.drawn_from, &of->post.appointed_by, &of->post.who})
          if (from->stated()) {
            const auto entities = resolve(*from);
            const auto same = [&](const Entity& e) {
              return e.kind == EntityKind::party && e.index == entities.front().index;
            };
            return !entities.empty() && std::all_of(entities.begin(), entities.end(), same) ? party_of(entities.front())
                                                                                            : Entity{};
          }
        return {};
      }
      const Body& of = element(framework_->bodies, entity);
      if (entity.post == PostKind::none && of.of) return resolve_id(of.of->str());
      return {};
    }
    default: return {};
  }
}

}  // namespace kader
