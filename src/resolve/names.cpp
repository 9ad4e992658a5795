// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "kader/resolve/resolve_rules.hpp"
#include "kader/text/reserved_words.hpp"
#include "resolve/model_data.hpp"
#include "resolve/resolver.hpp"

namespace kader {

namespace {

constexpr std::size_t few_seats = 16;
constexpr std::uint32_t bit_of(PartyKind kind) { return std::uint32_t{1} << static_cast<unsigned>(kind); }

PostKind post_of(std::string_view word) {
  if (word == "chair") return PostKind::chair;
  if (word == "deputy") return PostKind::deputy;
  if (word == "secretary") return PostKind::secretary;
  if (word == "members") return PostKind::members;
  return PostKind::none;
}

/// Who has a name already, with the section to look in: "‘groningen’ (partijen)".
Phrase who_has(const Model& model, const Entity& entity) {
  const auto section = [&]() -> Bilingual {
    switch (entity.kind) {
      case EntityKind::party: return {"partijen", "parties"};
      case EntityKind::group: return {"groepen", "groups"};
      case EntityKind::body: return {"gremia", "bodies"};
      case EntityKind::role: return {"functies", "roles"};
      case EntityKind::matter: return {"onderwerpen", "matters"};
      case EntityKind::own_act: return {"handelingen", "acts"};
      case EntityKind::cite: return {"aangehaald", "cites"};
      default: return {"normen", "norms"};
    }
  }();
  const std::string pointer = model.pointer(entity);
  const std::string id = "‘" + pointer.substr(pointer.rfind('/') + 1) + "’ (";
  return {id + std::string(section.nl) + ")", id + std::string(section.en) + ")"};
}

}  // namespace

void Resolver::collect_names() {
  const Framework& f = framework_;
  data_->names.reserve(f.parties.size() + f.groups.size() + f.bodies.size() + f.roles.size() + f.matters.size() +
                       f.acts.size() + f.cites.size());
  const auto free = [this](std::string_view id, Entity entity) {
    if (is_reserved(id)) data_->findings.push_back(finding<reserved_name>(Place{model_.pointer(entity), {}, {}}, id));
  };
  const auto declare = [&](std::string_view id, Entity entity) {
    if (id.empty()) return;
    free(id, entity);
    const auto [at, fresh] = data_->names.emplace(id, entity);
    if (fresh) return;
    auto& made = data_->findings.emplace_back(
        finding<duplicate_name>(Place{model_.pointer(entity), {}, {}}, id, who_has(model_, at->second)));
    made.related.push_back(
        {Place{model_.pointer(at->second), {}, {}}, Bilingual{"hier staat de eerste", "the first stands here"}});
  };
  const auto declare_all = [&](const auto& table, EntityKind kind) {
    for (std::uint32_t i = 0; i < table.size(); ++i) declare(table[i].id.str(), {kind, PostKind::none, 0, i, 0});
  };
  declare_all(f.parties, EntityKind::party);
  declare_all(f.groups, EntityKind::group);
  declare_all(f.bodies, EntityKind::body);
  declare_all(f.roles, EntityKind::role);
  declare_all(f.matters, EntityKind::matter);
  declare_all(f.acts, EntityKind::own_act);
  declare_all(f.cites, EntityKind::cite);
  declare_all(f.norms, EntityKind::norm);
  // The ids of seats are local to their body, but a reserved word is nobody's.
  for (std::uint32_t i = 0; i < f.bodies.size(); ++i) {
    const auto& seats = each_of(f.bodies[i].seats);
    for (std::uint32_t s = 0; s < seats.size(); ++s) {
      free(seats[s].id.str(), {EntityKind::body, PostKind::seat, 0, i, s});
      if (seats.size() > few_seats) data_->seats.emplace(std::pair(i, std::string_view(seats[s].id.str())), s);
    }
  }

  // Names and aliases as the text writes them: two things called alike cannot be told apart in it.
  detail::ModelData::Map<std::string_view, Entity> called(&data_->arena);
  const auto call = [&](std::string_view name, Entity entity) {
    const auto [at, fresh] = called.emplace(name, entity);
    if (fresh || at->second == entity) return;
    auto& made = data_->findings.emplace_back(
        finding<duplicate_name>(Place{model_.pointer(entity) + "/name", {}, {}}, name, who_has(model_, at->second)));
    made.related.push_back(
        {Place{model_.pointer(at->second), {}, {}}, Bilingual{"hier staat de eerste", "the first stands here"}});
  };
  const auto call_all = [&](const auto& table, EntityKind kind) {
    for (std::uint32_t i = 0; i < table.size(); ++i) {
      const Entity entity{kind, PostKind::none, 0, i, 0};
      if (table[i].name) call(*table[i].name, entity);
      for (const Text& alias : each_of(table[i].aka)) call(alias, entity);
    }
  };
  call_all(f.parties, EntityKind::party);
  call_all(f.groups, EntityKind::group);
  call_all(f.bodies, EntityKind::body);
  call_all(f.roles, EntityKind::role);
  call_all(f.matters, EntityKind::matter);
}

void Resolver::collect_organs() {
  const auto keep = [this](std::string_view name) {
    if (data_->organ_names.size() >= std::numeric_limits<std::uint16_t>::max()) return;
    const auto [at, fresh] = data_->organs.emplace(name, static_cast<std::uint16_t>(data_->organ_names.size() + 1));
    if (fresh) data_->organ_names.push_back(name);
  };
  data_->organs.reserve(16);
  data_->organ_names.reserve(16);
  std::uint32_t seen_kinds = 0;
  const auto keep_all_of = [&](PartyKind kind) {
    if ((seen_kinds & bit_of(kind)) == 0)
      for (const std::string_view organ : implied_organs(kind)) keep(organ);
    seen_kinds |= bit_of(kind);
  };
  data_->kinds.assign(framework_.parties.size(), 0);
  for (std::uint32_t p = 0; p < framework_.parties.size(); ++p) {
    const Party& party = framework_.parties[p];
    if (party.kind) {
      keep_all_of(*party.kind);
      data_->kinds[p] = bit_of(*party.kind);
    }
    for (const Organ& organ : each_of(party.organs)) keep(organ.id.str());
  }
  for (const Group& group : framework_.groups) {
    if (!group.kind) continue;
    keep_all_of(*group.kind);
    for (const Membership& membership : each_of(group.members))
      if (membership.who)
        for (const Reference& name : names_in(*membership.who)) {
          const Entity member = model_.resolve_id(name.str().substr(0, name.str().find('.')));
          if (member.kind == EntityKind::party) data_->kinds[member.index] |= bit_of(*group.kind);
        }
  }
  // A group that is only described may consist of municipalities, whatever the parties declared.
  for (const Group& group : framework_.groups)
    if (!group.members && !group.kind)
      for (const auto& organs : {implied_organs(PartyKind::gemeente), implied_organs(PartyKind::provincie)})
        for (const std::string_view organ : organs) keep(organ);
}

void Resolver::check_circles() {
  // Walks each chain once: a step that comes back to its own beginning is a circle; one that meets a chain
  // walked before cannot make a new one.
  const auto check = [this](const auto& table, EntityKind kind, const char* field) {
    if (std::none_of(table.begin(), table.end(), [](const auto& one) { return one.part_of.has_value(); })) return;
    std::vector<std::uint32_t> walk(table.size(), 0);
    for (std::uint32_t start = 0; start < table.size(); ++start) {
      std::uint32_t at = start;
      while (walk[at] == 0 && table[at].part_of) {
        walk[at] = start + 1;
        const Entity next = model_.resolve_id(table[at].part_of->str());
        if (next.kind != kind) break;
        if (walk[next.index] == start + 1) {
          const Entity here{kind, PostKind::none, 0, next.index, 0};
          data_->findings.push_back(finding<part_of_itself>(Place{model_.pointer(here) + field, {}, {}},
                                                            table[next.index].id.str(), table[at].id.str()));
          break;
        }
        at = next.index;
      }
    }
  };
  check(framework_.matters, EntityKind::matter, "/part of");
  check(framework_.groups, EntityKind::group, "/part of");
}

// Matters in a circle, which is a finding of its own, and what hangs on one are parts of nothing but themselves.
void Resolver::number_parts() {
  const auto& matters = framework_.matters;
  const std::uint32_t count = static_cast<std::uint32_t>(matters.size());
  data_->parts.resize(count);
  if (std::none_of(matters.begin(), matters.end(), [](const Matter& one) { return one.part_of.has_value(); })) {
    for (std::uint32_t i = 0; i < count; ++i) data_->parts[i] = {i, i + 1};
    return;
  }
  std::vector<std::vector<std::uint32_t>> parts(count);
  std::vector<std::uint32_t> wholes;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Entity whole = matters[i].part_of ? model_.resolve_id(matters[i].part_of->str()) : Entity{};
    if (whole.kind == EntityKind::matter)
      parts[whole.index].push_back(i);
    else
      wholes.push_back(i);
  }
  std::uint32_t next = 0;
  std::vector<std::pair<std::uint32_t, std::size_t>> open;  // a matter, how many of its parts were visited
  const auto enter = [&](std::uint32_t matter) {
    data_->parts[matter] = {next++, count};
    open.emplace_back(matter, 0);
  };
  for (const std::uint32_t whole : wholes)
    for (enter(whole); !open.empty();) {
      const std::uint32_t at = open.back().first;
      if (open.back().second < parts[at].size()) {
        enter(parts[at][open.back().second++]);
      } else {
        data_->parts[at].end = next;
        open.pop_back();
      }
    }
  for (detail::ModelData::Parts& unreached : data_->parts) {
    if (unreached.end != 0) continue;
    unreached = {next, next + 1};
    ++next;
  }
}

Entity Model::resolve_id(std::string_view id) const {
  const auto at = data_->names.find(id);
  return at == data_->names.end() ? Entity{EntityKind::unresolved, PostKind::none, 0, 0, 0} : at->second;
}

std::span<const Entity> Model::resolve(const Actor& actor) const {
  const auto at = data_->actors.find(&actor);
  if (at == data_->actors.end()) detail::not_of_this_model("an expression");
  return entities(at->second);
}

ResolvedAct Model::resolve_act(const Act& act) const {
  if (const auto core = act.core()) return {family_of(*core), false, *core, 0};
  const Entity own = resolve_id(act.own().str());
  if (own.kind != EntityKind::own_act) return {Family::conduct, true, CoreAct::decide, ResolvedAct::nothing};
  return {framework_->acts[own.index].family.value_or(Family::conduct), true, CoreAct::decide, own.index};
}

Entity Model::resolve(const Reference& name) const {
  constexpr Entity unresolved{EntityKind::unresolved, PostKind::none, 0, 0, 0};
  if (!name.given()) return {};
  const std::string_view text = name.str();
  const auto dot = text.find('.');
  const std::string_view head = text.substr(0, dot);
  if (const auto at = data_->names.find(head); at != data_->names.end()) {
    if (dot == std::string_view::npos) return at->second;
    return resolve_part(at->second, text.substr(dot + 1));
  }
  const auto word = [&](EntityKind kind) {
    return dot == std::string_view::npos ? Entity{kind, {}, 0, 0, 0} : unresolved;
  };
  if (head == "agreement") {
    if (dot == std::string_view::npos) return {EntityKind::agreement, PostKind::none, 0, 0, 0};
    return text.substr(dot + 1) == "parties" ? Entity{EntityKind::agreement_parties, PostKind::none, 0, 0, 0}
                                             : unresolved;
  }
  if (head == "own") {
    if (dot == std::string_view::npos) return {EntityKind::own, PostKind::none, 0, 0, 0};
    return resolve_part({EntityKind::own, PostKind::none, 0, 0, 0}, text.substr(dot + 1));
  }
  if (head == "others") return word(EntityKind::others);
  if (head == "self") return word(EntityKind::self);
  if (head == "appointer") return word(EntityKind::appointer);
  if (head == "addressee") return word(EntityKind::addressee);
  if (head == "everyone") return word(EntityKind::everyone);
  if (head == "anything") return word(EntityKind::anything);
  if (head == "residual") return word(EntityKind::residual);
  return unresolved;
}

Entity Model::resolve_part(const Entity& whole, std::string_view rest) const {
  constexpr Entity unresolved{EntityKind::unresolved, PostKind::none, 0, 0, 0};
  const auto dot = rest.find('.');
  const std::string_view part = rest.substr(0, dot);
  const bool more = dot != std::string_view::npos;
  switch (whole.kind) {
    case EntityKind::body: {
      if (more) return unresolved;
      if (const PostKind post = post_of(part); post != PostKind::none) return whole.with_post(post);
      const auto& seats = each_of(framework_->bodies[whole.index].seats);
      if (seats.size() > few_seats) {
        const auto at = data_->seats.find({whole.index, part});
        return at == data_->seats.end() ? unresolved : whole.with_post(PostKind::seat, at->second);
      }
      for (std::uint32_t i = 0; i < seats.size(); ++i)
        if (seats[i].id.str() == part) return whole.with_post(PostKind::seat, i);
      // The seats may be listed elsewhere; then any seat of it may exist, but nothing is known of it here.
      return unresolved;
    }
    case EntityKind::role: return !more && part == "deputy" ? whole.with_post(PostKind::deputy) : unresolved;
    case EntityKind::group:
      if (!more && part == "members") return whole;
      [[fallthrough]];
    case EntityKind::party:
    case EntityKind::own: {
      if (whole.kind == EntityKind::group && !may_have_organ(framework_->groups[whole.index], part)) return unresolved;
      if (whole.kind == EntityKind::party && !has_organ(whole, part)) {
        // An organ that the text composes is a body of that party.
        const Entity composed = resolve_id(part);
        if (const Body* as_body = body(composed);
            as_body != nullptr && as_body->of && as_body->of->str() == framework_->parties[whole.index].id.str())
          return more ? resolve_part(composed, rest.substr(dot + 1)) : composed;
        return unresolved;
      }
      const auto organ = data_->organs.find(part);
      if (organ == data_->organs.end()) return unresolved;
      Entity made = whole;
      made.organ = organ->second;
      if (!more) return made;
      const PostKind post = post_of(rest.substr(dot + 1));
      return post == PostKind::none ? unresolved : made.with_post(post);
    }
    default: return unresolved;
  }
}

bool Model::has_organ(const Entity& party, std::string_view organ) const {
  const std::uint32_t kinds = data_->kinds[party.index];
  for (std::uint32_t kind = 0; kinds >> kind != 0; ++kind)
    if ((kinds >> kind & 1U) != 0)
      for (const std::string_view implied : implied_organs(static_cast<PartyKind>(kind)))
        if (implied == organ) return true;
  return each_of(framework_->parties[party.index].organs).find(organ) != nullptr;
}

bool Model::may_have_organ(const Group& group, std::string_view organ) const {
  if (!group.kind || group.members) return true;  // listed members may have organs of their own
  const auto implied = implied_organs(*group.kind);
  return std::find(implied.begin(), implied.end(), organ) != implied.end();
}

}  // namespace kader
