// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/resolve/law.hpp"

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
  explicit Posts(const Context& context) : context_(&context), of_body_(context.framework().bodies.size()) {
    for (const Body* body : context.bodies()) add(*body);
    for (const Role* role : context.roles())
      all_.push_back({&role->post, context.model().entity(*role), nullptr, nullptr, role});
    in_force_ = all_.size();
    for (const Body& body : context.framework().bodies)
      if (!of_body_[context.model().index(body)].added) add(body);
  }

  [[nodiscard]] std::span<const PlacedPost> all() const noexcept { return std::span(all_).first(in_force_); }
  [[nodiscard]] std::span<const PlacedPost> of(const Body& body) const noexcept {
    const Stretch& stretch = of_body_[context_->model().index(body)];
    return std::span(all_).subspan(stretch.first, stretch.posts);
  }
  [[nodiscard]] std::span<const PlacedPost> seats_of(const Body& body) const noexcept {
    return of(body).first(of_body_[context_->model().index(body)].seats);
  }

 private:
  struct Stretch {
    std::size_t first = 0;
    std::size_t seats = 0;
    std::size_t posts = 0;
    bool added = false;
  };

  void add(const Body& body) {
    const Entity table = context_->model().entity(body);
    Stretch& stretch = of_body_[table.index];
    stretch.added = true;
    stretch.first = all_.size();
    const auto& seats = each_of(body.seats);
    for (std::uint32_t i = 0; i < seats.size(); ++i)
      if (context_->in_force(seats[i].from_, seats[i].until))
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

  const Context* context_;
  std::vector<PlacedPost> all_;  // of bodies in force, of roles, of the other bodies
  std::size_t in_force_ = 0;
  std::vector<Stretch> of_body_;
};

/// The seats of a body that are in force on the day, as posts; none where the body states none.
[[nodiscard]] inline std::span<const PlacedPost> seats_of(const Context& context, const Body& body) {
  return context.index<Posts>().seats_of(body);
}
/// All posts of a body that are in force, in the order of its fields: seats, chair, deputy, secretary.
[[nodiscard]] inline std::span<const PlacedPost> posts_of(const Context& context, const Body& body) {
  return context.index<Posts>().of(body);
}
/// All posts of the framework that are in force: of its bodies, then its roles.
[[nodiscard]] inline std::span<const PlacedPost> all_posts(const Context& context) {
  return context.index<Posts>().all();
}

/// The provision that sets something up, where that is one of the text itself.
[[nodiscard]] inline std::vector<std::string> provision_of(const Stated<Established>& established) {
  const Established* how = established.get();
  const auto* provision = how != nullptr ? std::get_if<ProvisionRef>(how) : nullptr;
  return provision != nullptr ? std::vector<std::string>{provision->str()} : std::vector<std::string>{};
}
/// The provisions that a body rests on; where it cites none, the one that sets it up.
[[nodiscard]] inline std::vector<std::string> provisions_of(const Body& body) {
  auto written = written_in(body.source);
  return written.empty() ? provision_of(body.established) : written;
}
[[nodiscard]] inline std::vector<std::string> provisions_of(const Role& role) {
  auto written = written_in(role.post.source);
  return written.empty() ? provision_of(role.established) : written;
}
[[nodiscard]] inline std::vector<std::string> provisions_of(const PlacedPost& placed) {
  if (placed.role != nullptr) return provisions_of(*placed.role);
  auto written = written_in(placed.post->source);
  return written.empty() ? provisions_of(*placed.body) : written;
}
/// Provisions that a finding cites: what rests on more says nothing by naming them all.
inline constexpr std::size_t most_provisions = 30;

/// Adds provisions that are not there yet.
inline void add_provisions(std::vector<std::string>& to, const std::vector<std::string>& more) {
  for (const std::string& provision : more) {
    if (to.size() >= most_provisions) return;
    bool there = false;
    for (const std::string& known : to) there = there || known == provision;
    if (!there) to.push_back(provision);
  }
}

/// What the law gives the body there; null where it has no form or the law gives nothing.
[[nodiscard]] inline const StatutoryDefault* law_on(const Body& body, LegalSubject subject) noexcept {
  return body.form ? statutory_default(*body.form, subject) : nullptr;
}
/// Whether somebody has still to set the body up: what its text leaves open is for whoever does. Where the text says
/// when they did, nothing is left to them.
[[nodiscard]] inline bool still_to_be_set_up(const Body& body) noexcept {
  const auto* by = body.established ? std::get_if<SetUpBy>(&*body.established) : nullptr;
  return by != nullptr && (!by->when.stated() || by->when.statement() == Statement::none);
}
/// Whether another document sets the body up or holds the rest of it: what is silent here may be said there.
[[nodiscard]] inline bool described_elsewhere(const Body& body) noexcept {
  return body.elsewhere.has_value() || body.established.statement() == Statement::elsewhere;
}
/// Whether the text only mentions the body: it neither sets it up nor says anything of it. What it lacks is then not
/// for this text to say; that it is not set up is `body-not-set-up`, where it acts.
[[nodiscard]] inline bool only_mentioned(const Body& body) noexcept {
  return !body.established.stated() && !body.form.stated() && !body.seats.stated() && !body.size.stated() &&
         !body.balance.stated() && !body.chair.stated() && !body.meetings.stated() && !body.quorum.stated() &&
         !body.voting.stated() && !body.elsewhere.stated();
}
/// Whether something else settles what the text of the body does not say: the law, another document, or whoever has
/// still to set the body up. Where that cannot be looked into, the rule could not decide, and says so.
[[nodiscard]] inline bool settled_otherwise(Context& context, const Body& body, LegalSubject subject,
                                            std::string pointer) {
  if (const StatutoryDefault* law = law_on(body, subject)) {
    const std::string article(law->article);
    if (!law->certain)
      context.undetermined(std::move(pointer),
                           {"de wet voorziet hierin (" + article + "), maar is er niet op nagelezen",
                            "the law settles this (" + article + "), but was not read for it"});
    return true;
  }
  if (described_elsewhere(body)) {
    context.undetermined(std::move(pointer),
                         Bilingual{"de instelling staat in een ander stuk", "another document sets it up"});
    return true;
  }
  if (still_to_be_set_up(body)) {
    context.undetermined(std::move(pointer),
                         Bilingual{"dit wordt geregeld bij de instelling", "who sets it up has still to settle this"});
    return true;
  }
  return false;
}
/// Whether the seat has a vote and counts for the size of its body.
[[nodiscard]] inline bool has_vote(const Seat& seat) noexcept {
  return !seat.as_.has_value() || *seat.as_ == SeatAs::member;
}
[[nodiscard]] inline bool conditional(const Post& post) noexcept { return post.if_.stated() || post.unless.stated(); }

/// Whether all must act in one act: each of them is needed.
[[nodiscard]] inline bool is_jointly(const Stated<Actor>& actor) noexcept {
  return actor.has_value() && std::holds_alternative<Jointly>(*actor);
}
/// The names of a list of references.
[[nodiscard]] inline std::vector<Entity> resolved(const Model& model, const Stated<List<Reference>>& names) {
  std::vector<Entity> made;
  for (const Reference& name : each_of(names)) made.push_back(model.resolve(name));
  return made;
}
/// Where the holder of a post comes from, as far as the text says: who, drawn from, rotates.
[[nodiscard]] inline std::vector<Entity> sources_of(const Model& model, const Post& post) {
  const auto who = model.resolve(post.who);
  std::vector<Entity> made(who.begin(), who.end());
  for (const Entity& from : model.resolve(post.drawn_from)) made.push_back(from);
  for (const Entity& turn : resolved(model, post.rotates)) made.push_back(turn);
  return made;
}
[[nodiscard]] inline bool any_unresolved(std::span<const Entity> entities) noexcept {
  for (const Entity& entity : entities)
    if (!entity.known()) return true;
  return false;
}

/// What each member of a group is in law, where the text says it for all of them.
[[nodiscard]] inline std::optional<PartyKind> kind_of_members(const Group& group) {
  if (group.kind) return *group.kind;
  return group.region ? std::optional(PartyKind::gemeente) : std::nullopt;
}
/// Whether an organ is an office that one person holds.
[[nodiscard]] inline bool is_single_office(std::string_view organ) noexcept {
  return organ == "burgemeester" || organ == "cdk" || organ == "dijkgraaf";
}
/// Whether it is a group with more than one entry: told without opening it.
[[nodiscard]] inline bool is_written_as_several(const Model& model, const Entity& entity) noexcept {
  const Group* group = model.group(entity);
  return group != nullptr && (!group->members || group->members->size() > 1);
}
/// Whether the name stands for one person: a post held by one, a natural person, an office such as the mayor's.
/// False also where nothing tells.
[[nodiscard]] inline bool is_one_person(const Model& model, const Entity& entity) {
  if (is_written_as_several(model, entity) || model.is_collective(entity)) return false;
  if (entity.post != PostKind::none || entity.kind == EntityKind::role) return true;
  const Party* party = model.party(entity);
  if (party == nullptr) return false;
  const std::string_view organ = model.organ_name(entity);
  if (is_single_office(organ)) return true;
  return organ.empty() && party->kind && *party->kind == PartyKind::persoon;
}
/// Whether the name stands for several persons, or for an organ or legal person that is none: a council, a college,
/// a municipality, a group. False also where nothing tells: an organ that the text names itself may be one person.
[[nodiscard]] inline bool is_no_person(const Model& model, const Entity& entity) {
  if (is_written_as_several(model, entity) || model.is_collective(entity)) return true;
  if (entity.post != PostKind::none) return false;
  if (entity.kind == EntityKind::body) return true;
  const Party* party = model.party(entity);
  if (party == nullptr || !party->kind) return false;
  const std::string_view organ = model.organ_name(entity);
  if (organ.empty()) return *party->kind != PartyKind::persoon;
  return organ == "raad" || organ == "college" || organ == "ps" || organ == "gs" || organ == "ab" || organ == "db";
}
/// Tells whether two names may stand for a same person: as far as the text tells they overlap, are posts of one body,
/// or one is an office that sits in the other organ of its party (the mayor in council and college). Opening groups
/// costs; a draft that asks for more of it than any real text does is told "they may".
class SharedPeople {
 public:
  explicit SharedPeople(const Model& model) : model_(&model) {
    for (const Group& group : model.framework().groups) set_cost_ += each_of(group.members).size();
  }

  [[nodiscard]] bool may_share(const Entity& a, const Entity& b) {
    const bool sets = is_set(a) || is_set(b);
    const std::uint64_t cost = sets ? set_cost_ : 1;
    if (!a.known() || !b.known() || cost > budget_) return true;
    budget_ -= cost;
    if (model_->overlap(a, b)) return true;
    if (!sets) return one_by_one(a, b);
    auto of_a = model_->members(a);
    auto of_b = model_->members(b);
    std::sort(of_b.begin(), of_b.end(), before);
    return std::any_of(of_a.begin(), of_a.end(), [&](const Entity& x) {
      const auto [first, last] = std::equal_range(of_b.begin(), of_b.end(), x, before);
      return std::any_of(first, last, [&](const Entity& y) { return one_by_one(x, y); });
    });
  }
  [[nodiscard]] bool may_share(std::span<const Entity> some, std::span<const Entity> others) {
    for (const Entity& a : some)
      for (const Entity& b : others)
        if (may_share(a, b)) return true;
    return false;
  }

 private:
  [[nodiscard]] static bool is_set(const Entity& e) noexcept {
    return e.kind == EntityKind::group || e.kind == EntityKind::agreement_parties;
  }
  [[nodiscard]] static bool before(const Entity& a, const Entity& b) noexcept {
    return std::pair(a.kind, a.index) < std::pair(b.kind, b.index);
  }
  [[nodiscard]] bool one_by_one(const Entity& x, const Entity& y) const {
    if (x.kind != y.kind || x.index != y.index || is_set(x)) return false;
    if (x.kind == EntityKind::body)
      return x.post == PostKind::none || y.post == PostKind::none || x.post == PostKind::members ||
             y.post == PostKind::members;
    return is_one_person(*model_, x) != is_one_person(*model_, y);
  }

  const Model* model_;
  std::uint64_t set_cost_ = 1;
  std::uint64_t budget_ = 2'000'000;
};

/// "van 'gemeenten'" and the like: the ids or names of seats, in quotation marks.
[[nodiscard]] inline Phrase seat_names(const std::vector<PlacedPost>& seats) {
  constexpr std::size_t most = 6;
  Phrase made;
  for (std::size_t i = 0; i < seats.size() && i < most; ++i) {
    const bool last = i > 0 && i + 1 == seats.size();
    const std::string one = "'" + seats[i].seat->name.value_or(seats[i].seat->id.str()) + "'";
    made.nl += (i == 0 ? "" : last ? " en " : ", ") + one;
    made.en += (i == 0 ? "" : last ? " and " : ", ") + one;
  }
  if (seats.size() > most) {
    const std::string rest = std::to_string(seats.size() - most);
    made.nl += " en " + rest + " andere";
    made.en += " and " + rest + " others";
  }
  return made;
}

}  // namespace kader
