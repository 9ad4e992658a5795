// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/placed_post.hpp"

namespace kader::powers {

/// What the text answers to a question on a power: absence of a "can" is "no power stated here", not "no power".
enum class Answer : std::uint8_t { no, unknown, yes };

using EntityPairs = boost::unordered_flat_set<std::pair<Entity, Entity>, EntityHash>;

/// How much a rule may compare before it says that it did not finish: drafts are untrusted.
class Budget {
 public:
  explicit Budget(std::size_t steps) noexcept : left_(steps) {}
  [[nodiscard]] bool spend(std::size_t steps = 1) noexcept {
    if (left_ < steps) return left_ = 0, false;
    left_ -= steps;
    return true;
  }
  [[nodiscard]] bool spent() const noexcept { return left_ == 0; }
  [[nodiscard]] std::size_t left() const noexcept { return left_; }

 private:
  std::size_t left_;
};
inline const Phrase too_much{"het ontwerp is te omvangrijk om alles te vergelijken",
                             "the draft is too large to compare everything"};

/// An object with what it is part of or like, nearest first. A norm on any of these covers it. Bounded.
[[nodiscard]] inline std::vector<Entity> lineage(const Model& model, const Entity& object) {
  constexpr std::size_t most_levels = 32;
  std::vector<Entity> all{object};
  for (std::size_t i = 0; i < all.size() && all.size() < most_levels; ++i) {
    const Matter* matter = model.matter(all[i]);
    if (matter == nullptr) continue;
    const auto add = [&](const MatterId& id) {
      const Entity above = model.resolve_id(id.str());
      if (above.kind == EntityKind::matter && std::find(all.begin(), all.end(), above) == all.end())
        all.push_back(above);
    };
    if (matter->part_of) add(*matter->part_of);
    if (matter->like && matter->like->matter) add(*matter->like->matter);
  }
  return all;
}

/// Whether two objects have to do with each other: the same, the one a part of the other, or one of them open.
[[nodiscard]] inline bool related(const Model& model, const Entity& a, const Entity& b) {
  const auto open = [](const Entity& e) {
    return !e.known() || e.kind == EntityKind::anything || e.kind == EntityKind::residual;
  };
  return open(a) || open(b) || a == b || model.covers(a, b) || model.covers(b, a);
}

/// Things by who has them and what they are about; those about something related are found without looking at all.
template <class T>
class ByMatter {
 public:
  void add(const Model& model, const Entity& who, const Entity& what, T value) {
    all_[who].push_back(value);
    if (is_open(what)) {
      open_[who].push_back(value);
      return;
    }
    exact_[{who, what}].push_back(value);
    const auto line = lineage(model, what);
    for (std::size_t i = 1; i < line.size(); ++i) parts_[{who, line[i]}].push_back(value);
  }
  /// Calls back with each, until the callback says false. One may come twice where a matter is like its own part.
  template <class F>
  void each(const Model& model, const Entity& who, const Entity& what, F&& f) const {
    if (is_open(what)) return (void)in(all_, who, f);
    if (!in(open_, who, f)) return;
    for (const Entity& above : lineage(model, what))
      if (!in(exact_, std::pair(who, above), f)) return;
    (void)in(parts_, std::pair(who, what), f);
  }

 private:
  [[nodiscard]] static bool is_open(const Entity& e) {
    return !e.known() || e.kind == EntityKind::anything || e.kind == EntityKind::residual;
  }
  template <class Map, class Key, class F>
  static bool in(const Map& map, const Key& key, F& f) {
    const auto at = map.find(key);
    return at == map.end() || std::all_of(at->second.begin(), at->second.end(), f);
  }
  boost::unordered_flat_map<Entity, std::vector<T>, EntityHash> all_;
  boost::unordered_flat_map<Entity, std::vector<T>, EntityHash> open_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, std::vector<T>, EntityHash> exact_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, std::vector<T>, EntityHash> parts_;
};

/// Who is who, remembered: a group is opened once, a pair compared once, and not without end.
class WhoIsWho {
 public:
  explicit WhoIsWho(const Model& model) : model_(&model) {}

  /// The members of a group; the name itself where it is none; nobody once it gave up.
  [[nodiscard]] const std::vector<Entity>& members(const Entity& e) {
    static const std::vector<Entity> nobody;
    if (gave_up()) return nobody;
    const auto [at, fresh] = members_.try_emplace(e);
    if (fresh) {
      at->second = std::make_unique<std::vector<Entity>>(model_->members(e));
      (void)budget_.spend(at->second->size());
    }
    return *at->second;
  }
  /// Whether two names can mean a same person or party; `unknown` once too much was compared.
  [[nodiscard]] Answer overlap(const Entity& a, const Entity& b) {
    if (a == b) return Answer::yes;
    const auto key = a < b ? std::pair(a, b) : std::pair(b, a);
    if (const auto at = compared_.find(key); at != compared_.end()) return at->second;
    if (!budget_.spend(cost_of(a, b))) return Answer::unknown;
    const Answer answer = model_->overlap(a, b) ? Answer::yes : Answer::no;
    compared_.emplace(key, answer);
    return answer;
  }
  /// Whether all that `part` denotes is also denoted by `whole`; `unknown` once too much was compared.
  [[nodiscard]] Answer within(const Entity& part, const Entity& whole) {
    if (part == whole) return part.known() ? Answer::yes : Answer::no;
    const std::pair key(part, whole);
    if (const auto at = within_.find(key); at != within_.end()) return at->second;
    if (!budget_.spend(cost_of(part, whole))) return Answer::unknown;
    const Answer answer = model_->within(part, whole) ? Answer::yes : Answer::no;
    within_.emplace(key, answer);
    return answer;
  }
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

 private:
  [[nodiscard]] std::size_t cost_of(const Entity& a, const Entity& b) {
    std::size_t cost = 1;
    for (const Entity* e : {&a, &b})
      if (e->kind == EntityKind::group || e->kind == EntityKind::agreement_parties) cost += members(*e).size();
    return cost;
  }

  const Model* model_;
  Budget budget_{500'000};
  boost::unordered_flat_map<Entity, std::unique_ptr<std::vector<Entity>>, EntityHash> members_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, Answer, EntityHash> compared_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, Answer, EntityHash> within_;
};

/// The name of an object in a sentence, also where the text names none.
[[nodiscard]] inline Phrase object_name(const Model& model, const Entity& what) {
  if (!what.known()) return {"een onderwerp dat niet is genoemd", "a matter that is not named"};
  if (what.kind == EntityKind::anything) return {"alles", "anything"};
  if (what.kind == EntityKind::residual) return {"al het overige", "all the rest"};
  return model.name(what);
}

/// The body or role behind a post of it; anything else as it is. Who speaks to the chair speaks to the body.
[[nodiscard]] inline Entity table_of(const Entity& entity) {
  return entity.kind == EntityKind::body || entity.kind == EntityKind::role ? entity.thing() : entity;
}

/// What stands where a text denies somebody the power to decide.
[[nodiscard]] inline Phrase does_not_decide(const Model& model, const Entity& who) {
  const Phrase name = model.name(who);
  return {"hier staat dat " + name.nl + " niet kan besluiten", "this says that " + name.en + " cannot decide"};
}

/// Whether the rest of what the text says of a body or role stands in another document.
[[nodiscard]] inline bool rest_elsewhere(const Model& model, const Entity& entity) {
  if (const Body* body = model.body(entity))
    return body->elsewhere.stated() || body->established.elsewhere() != nullptr || body->form.elsewhere() != nullptr;
  if (const Role* role = model.role(entity))
    return role->post.elsewhere.stated() || role->established.elsewhere() != nullptr;
  return false;
}

/// Whether a legal person of that kind is one of public law, or an independent body that the law gives power.
[[nodiscard]] inline bool is_public_kind(PartyKind kind) {
  switch (kind) {
    case PartyKind::gemeente:
    case PartyKind::provincie:
    case PartyKind::waterschap:
    case PartyKind::rijk:
    case PartyKind::openbaar_lichaam:
    case PartyKind::bedrijfsvoeringsorganisatie:
    case PartyKind::zbo: return true;
    default: return false;
  }
}
[[nodiscard]] inline bool is_public_party(const Party* party) {
  return party != nullptr && party->kind && is_public_kind(*party->kind);
}

/// Whether the law itself gives powers, whatever the text says: parties, their organs, bodies with a legal form.
/// `unknown` for whom the text does not tell.
[[nodiscard]] inline Answer empowered_by_law(const Model& model, const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::party:
    case EntityKind::agreement_parties:
    case EntityKind::own: return Answer::yes;
    case EntityKind::body: {
      const Body* body = model.body(entity);
      if (body->form && *body->form != BodyForm::adviescommissie) return Answer::yes;
      return rest_elsewhere(model, entity) ? Answer::unknown : Answer::no;
    }
    case EntityKind::role: return rest_elsewhere(model, entity) ? Answer::unknown : Answer::no;
    case EntityKind::group: {
      const auto kind = kind_of_members(*model.group(entity));
      if (entity.organ != 0 || (kind && is_public_kind(*kind))) return Answer::yes;
      const auto members = model.members(entity);
      const bool party =
          std::any_of(members.begin(), members.end(), [](const Entity& e) { return e.kind == EntityKind::party; });
      const auto& parties = each_of(model.framework().agreement.parties);
      const bool bound = std::any_of(parties.begin(), parties.end(),
                                     [&](const Reference& name) { return model.resolve(name).thing() == entity; });
      return party || bound ? Answer::yes : Answer::unknown;
    }
    default: return Answer::unknown;
  }
}

/// Adds articles to those that a finding names, each once.
inline void cite(Finding& finding, std::vector<std::string> provisions) {
  for (std::string& provision : provisions) {
    if (finding.provisions.size() >= most_provisions) return;
    if (std::find(finding.provisions.begin(), finding.provisions.end(), provision) == finding.provisions.end())
      finding.provisions.push_back(std::move(provision));
  }
}

/// Those of a record, or of the one around it where it names none.
[[nodiscard]] inline std::vector<std::string> provisions_of(const Stated<List<ProvisionRef>>& own,
                                                            const Stated<List<ProvisionRef>>& around) {
  return written_in(own.stated() ? own : around);
}

/// A list of things in a sentence: "uittreding, wijziging en opheffing".
[[nodiscard]] inline Phrase enumeration(const std::vector<Bilingual>& things) {
  Phrase all;
  for (std::size_t i = 0; i < things.size(); ++i) {
    const bool last = i + 1 == things.size();
    all.nl += i == 0 ? "" : last ? " en " : ", ";
    all.en += i == 0 ? "" : last ? " and " : ", ";
    all.nl += things[i].nl;
    all.en += things[i].en;
  }
  return all;
}

/// The powers to decide that a text gives, by holder and object. Built once a rule; asking is constant time.
class Deciders {
 public:
  explicit Deciders(const Context& context) : model_(&context.model()), who_(context.model()) {
    for (const Position* position : context.positions()) {
      const ResolvedNorm& norm = context.norm(*position);
      if (position->modality == Modality::can && gives_power(norm, position->act)) {
        const auto line = lineage(*model_, position->what);
        for_each_table(position->who, [&](const Entity& holder) {
          // To choose one's own chair is no power over matters.
          if (norm.owner.thing() != holder) holders_.insert(holder);
          if (covered_.insert({holder, position->what}).second)
            for (const Entity& above : line) parts_.insert({holder, above});
        });
      } else if (position->modality == Modality::cannot && position->act.is(CoreAct::decide) && !norm.conditional()) {
        for_each_table(position->who, [&](const Entity& holder) {
          if (norm.written != nullptr) denials_.emplace(holder, position->norm);
          denied_.insert({holder, position->what});
        });
      }
    }
  }

  /// Whether somebody may decide on something, as a whole or in part; on anything at all where it is not given.
  [[nodiscard]] Answer may_decide(const Entity& who, const Entity& what) const {
    const Entity holder = table_of(who);
    if (!what.known() ? holders_.contains(holder) : holds(holder, what)) return Answer::yes;
    if (denied_.contains({holder, anything}) || (what.known() && denied(holder, what))) return Answer::no;
    const auto remembered = by_law_.find(holder);
    const Answer law =
        remembered != by_law_.end() ? remembered->second : by_law_[holder] = empowered_by_law(*model_, holder);
    return law == Answer::no && !complete_ ? Answer::unknown : law;
  }
  /// The norm that says that a body or role cannot decide; null where none is written.
  [[nodiscard]] const ResolvedNorm* denial(const Entity& who) const {
    const auto at = denials_.find(table_of(who));
    return at == denials_.end() ? nullptr : &model_->norms()[at->second];
  }

 private:
  static constexpr Entity anything{EntityKind::anything, PostKind::none, 0, 0, 0};
  static constexpr Entity residual{EntityKind::residual, PostKind::none, 0, 0, 0};

  // A casting vote and the minutes of a meeting are no power over the matter itself.
  [[nodiscard]] static bool gives_power(const ResolvedNorm& norm, const ResolvedAct& act) {
    if (norm.derivation == Derivation::tie_break || norm.derivation == Derivation::adopting_minutes ||
        norm.derivation == Derivation::left_to_later)
      return false;
    return act.family == Family::deciding || act.is(CoreAct::settle) || act.is(CoreAct::amend) ||
           act.is(CoreAct::extend) || act.is(CoreAct::dissolve);
  }
  template <class F>
  void for_each_table(const Entity& who, F&& f) {
    if (who.kind != EntityKind::group || who.organ != 0) return f(table_of(who));
    if (!complete_) return;
    const auto& members = who_.members(who);
    complete_ = expansions_.spend(members.size() + 1);
    if (complete_)
      for (const Entity& member : members) f(table_of(member));
  }
  [[nodiscard]] bool holds(const Entity& holder, const Entity& what) const {
    if (parts_.contains({holder, what}) || covered_.contains({holder, anything}) ||
        covered_.contains({holder, residual}) || covered_.contains({holder, Entity{}}))
      return true;
    for (const Entity& above : lineage(*model_, what))
      if (covered_.contains({holder, above})) return true;
    return false;
  }
  [[nodiscard]] bool denied(const Entity& holder, const Entity& what) const {
    for (const Entity& above : lineage(*model_, what))
      if (denied_.contains({holder, above})) return true;
    return false;
  }

  const Model* model_;
  WhoIsWho who_;
  Budget expansions_{100'000};
  bool complete_ = true;
  boost::unordered_flat_set<Entity, EntityHash> holders_;
  mutable boost::unordered_flat_map<Entity, Answer, EntityHash> by_law_;  // remembered; no thread shares it
  EntityPairs covered_;                                                   // holder, what
  EntityPairs parts_;                                                     // holder, what and all that it is part of
  EntityPairs denied_;
  boost::unordered_flat_map<Entity, std::uint32_t, EntityHash> denials_;
};

/// A body that decides on what is another's, while nothing gives it power: no provision that sets it up, no form, no
/// statute, nobody who mandates or delegates.
struct DecisionWithoutPower {
  const Position* position = nullptr;
  const Position* holder = nullptr;  ///< by which an organ of public law has the power
  std::vector<const Position*> others = {};  ///< further such decisions of the same body
  bool elsewhere = false;  ///< another document describes the body, and may give it power
};
/// One for each such body, in the order of the norms; and how many decisions of bodies were looked at.
struct DecisionsWithoutPower {
  std::size_t looked_at = 0;
  std::vector<DecisionWithoutPower> found;
};

/// Whether somebody is an organ of public law, or several that each are: they have power by law.
[[nodiscard]] inline bool holds_by_law(const Model& model, const Entity& entity) {
  if (const Body* body = model.body(entity)) return body->form.has_value() && *body->form != BodyForm::adviescommissie;
  if (const Group* group = model.group(entity)) {
    const auto kind = kind_of_members(*group);
    return entity.organ != 0 || (kind && is_public_kind(*kind));
  }
  return is_public_party(model.party(entity));
}

[[nodiscard]] inline DecisionsWithoutPower decisions_without_power(const Context& context) {
  const Model& model = context.model();
  DecisionsWithoutPower made;
  std::vector<const Position*> candidates;
  boost::unordered_flat_map<Entity, const Position*, EntityHash> holders;  // by what
  boost::unordered_flat_set<Entity, EntityHash> given;                     // to whom power is passed on
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    if (p->modality != Modality::cannot && p->modality != Modality::must_not &&
        (p->act.is(CoreAct::mandate) || p->act.is(CoreAct::delegate)))
      given.insert(table_of(p->to));
    if (p->modality != Modality::can || p->act.family != Family::deciding || norm.written == nullptr ||
        !p->what.known())
      continue;
    if (holds_by_law(model, p->who)) holders.try_emplace(p->what, p);
    const Body* body = model.body(p->who);
    if (body == nullptr) continue;
    ++made.looked_at;
    const Statement set_up = body->established.statement();
    const bool elsewhere = rest_elsewhere(model, p->who);
    if (body->form.has_value() || body->of.stated() || (set_up != Statement::not_stated && !elsewhere)) continue;
    const Norm& written = *norm.written;
    if (!written.law.stated() && !written.mandated_by.stated() && !written.delegated_by.stated() &&
        !written.elsewhere.stated())
      candidates.push_back(p);
  }
  boost::unordered_flat_map<std::uint32_t, std::size_t> by_body;
  for (const Position* p : candidates) {
    if (given.contains(table_of(p->who))) continue;
    const Position* holder = nullptr;
    auto line = lineage(model, p->what);
    line.push_back({EntityKind::anything, PostKind::none, 0, 0, 0});
    for (const Entity& what : line)
      if (const auto at = holders.find(what); at != holders.end() && holder == nullptr) holder = at->second;
    if (holder == nullptr) continue;
    const auto [at, fresh] = by_body.try_emplace(p->who.index, made.found.size());
    if (fresh)
      made.found.push_back({p, holder, {}, rest_elsewhere(model, p->who)});
    else if (made.found[at->second].position->norm != p->norm)
      made.found[at->second].others.push_back(p);
  }
  return made;
}

}  // namespace kader::powers
