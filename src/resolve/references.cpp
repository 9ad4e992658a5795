// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <boost/mp11/algorithm.hpp>

#include "kader/describe/type_of.hpp"
#include "kader/resolve/resolve_rules.hpp"
#include "kader/text/pointer.hpp"
#include "resolve/resolver.hpp"

namespace kader {

namespace {

template <class T>
constexpr bool is_id = false;
template <class Tag>
constexpr bool is_id<Id<Tag>> = true;

// Whether a value of this type can hold a name, so that the walk passes over whole branches at compile time.
template <class T>
constexpr bool bears_names();

template <class... Ts>
constexpr bool any_bears_names(const std::variant<Ts...>*) {
  return (bears_names<Ts>() || ...);
}
template <class T>
struct MembersBearNames {
  template <class D>
  static constexpr bool member() {
    return bears_names<typename detail::Fields<T>::template MemberType<D>>();
  }
  template <class... Ds>
  static constexpr bool any(boost::mp11::mp_list<Ds...>) {
    return (member<Ds>() || ...);
  }
  static constexpr bool value =
      any(boost::mp11::mp_rename<typename detail::Fields<T>::Descriptors, boost::mp11::mp_list>{});
};

template <class T>
constexpr bool bears_names() {
  if constexpr (detail::is_stated<T>) {
    return true;  // `elsewhere` may name who is to adopt it
  } else if constexpr (detail::is_list<T> || detail::is_table<T>) {
    return bears_names<typename T::value_type>();
  } else if constexpr (detail::is_variant<T>) {
    return any_bears_names(static_cast<const T*>(nullptr));
  } else if constexpr (detail::Record<T>) {
    return MembersBearNames<T>::value;
  } else {
    return std::is_same_v<T, Reference> || std::is_same_v<T, LawRef> || std::is_same_v<T, Act> || is_id<T>;
  }
}

template <class Tag>
struct KindOfId {
  static constexpr EntityKind kind = EntityKind::nothing;
  static constexpr Bilingual what{};
};
template <>
struct KindOfId<Party> {
  static constexpr EntityKind kind = EntityKind::party;
  static constexpr Bilingual what{"een partij", "a party"};
};
template <>
struct KindOfId<Group> {
  static constexpr EntityKind kind = EntityKind::group;
  static constexpr Bilingual what{"een groep", "a group"};
};
template <>
struct KindOfId<Body> {
  static constexpr EntityKind kind = EntityKind::body;
  static constexpr Bilingual what{"een gremium", "a body"};
};
template <>
struct KindOfId<Matter> {
  static constexpr EntityKind kind = EntityKind::matter;
  static constexpr Bilingual what{"een onderwerp", "a matter"};
};
template <>
struct KindOfId<Cite> {
  static constexpr EntityKind kind = EntityKind::cite;
  static constexpr Bilingual what{"een aangehaald stuk", "a cite"};
};
template <>
struct KindOfId<Norm> {
  static constexpr EntityKind kind = EntityKind::norm;
  static constexpr Bilingual what{"een norm", "a norm"};
};

Bilingual called(EntityKind kind) {
  switch (kind) {
    case EntityKind::party: return KindOfId<Party>::what;
    case EntityKind::group: return KindOfId<Group>::what;
    case EntityKind::body: return KindOfId<Body>::what;
    case EntityKind::matter: return KindOfId<Matter>::what;
    case EntityKind::cite: return KindOfId<Cite>::what;
    case EntityKind::norm: return KindOfId<Norm>::what;
    case EntityKind::role: return {"een functie", "a role"};
    case EntityKind::own_act: return {"een handeling", "an act"};
    default: return {"iets anders", "something else"};
  }
}

/// Laws that need no declaration: their abbreviations are everybody's.
constexpr std::array<std::string_view, 6> known_laws{"wgr", "awb", "gemw", "provw", "jw", "woo"};

/// The number of single-letter edits between two words, given up above `most`. Linear in both for a fixed `most`.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > most) return most + 1;
  std::vector<std::size_t> row(a.size() + 1);
  for (std::size_t i = 0; i <= a.size(); ++i) row[i] = i;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    std::size_t diagonal = row[0];
    row[0] = j;
    std::size_t least = row[0];
    for (std::size_t i = 1; i <= a.size(); ++i) {
      const std::size_t before = row[i];
      row[i] = std::min({row[i] + 1, row[i - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      diagonal = before;
      least = std::min(least, row[i]);
    }
    if (least > most) return most + 1;
  }
  return row[a.size()];
}

/// The name that was probably meant: few letters differ. Short names have no neighbours: `ab` is not `db`.
struct Near {
  explicit Near(std::string_view name) : written(name), least(std::max<std::size_t>(1, name.size() / 3) + 1) {}
  void consider(std::string_view name) {
    constexpr std::size_t shortest = 4;
    if (written.size() < shortest || name.size() < shortest) return;
    const std::size_t d = distance(written, name, least);
    if (d > least || (d == least && (found.empty() || first_wins || name >= found))) return;
    least = d;
    found = name;
  }
  std::string_view written;
  std::string_view found;
  std::size_t least;  // of the best so far, or the first that is too far
  bool first_wins = false;
};

Phrase perhaps(std::string_view name) {
  if (name.empty()) return {};
  const std::string quoted = "‘" + std::string(name) + "’";
  return {" Bedoeld is wellicht " + quoted + ".", " Perhaps " + quoted + " is meant."};
}

Phrase then(Phrase first, const Phrase& second) {
  first.nl += second.nl;
  first.en += second.en;
  return first;
}

/// The name with that stretch of it replaced.
std::string in_place(std::string_view name, std::size_t from, std::size_t length, std::string_view by) {
  return std::string(name.substr(0, from)) + std::string(by) + std::string(name.substr(from + length));
}

}  // namespace

/// Goes past every name in a framework once, with its pointer, and reports those that nobody has. What is left to
/// a later act ("vast te stellen door") becomes a power here, for it may stand anywhere.
class ReferenceWalk {
 public:
  explicit ReferenceWalk(Resolver& resolver) : resolver_(resolver), model_(resolver.model_) {}

  struct Path {
    const Path* above = nullptr;
    std::string_view key = {};
    std::size_t index = no_index;
    const Id<Norm>* norm = nullptr;  // a norm with an id is named by it
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);

    void append_to(std::string& out) const {
      if (above == nullptr) return;
      above->append_to(out);
      if (norm != nullptr)
        append_segment(out, norm->str());
      else if (index != no_index)
        append_segment(out, std::to_string(index));
      else
        append_segment(out, key);
    }
    [[nodiscard]] std::string text() const {
      std::string out;
      append_to(out);
      return out;
    }
  };

  template <class T>
  void walk(const T& value, const Path& path) {
    if constexpr (!bears_names<T>()) {
      return;
    } else if constexpr (std::is_same_v<T, Actor>) {
      const auto names = resolver_.named(value);
      const auto unresolved = [](const Entity& e) { return e.kind == EntityKind::unresolved; };
      if (excepted_in(value) != nullptr || std::any_of(names.begin(), names.end(), unresolved))
        std::visit([&](const auto& held) { walk(held, path); }, value);
    } else if constexpr (detail::is_stated<T>) {
      if (value.has_value())
        walk(*value, path);
      else if (const Elsewhere* elsewhere = value.elsewhere(); elsewhere && elsewhere->to_be_adopted_by.given())
        left_to_later(*elsewhere, path);
    } else if constexpr (detail::is_list<T>) {
      for (std::size_t i = 0; i < value.size(); ++i) walk(value[i], element(value[i], path, i));
    } else if constexpr (detail::is_table<T>) {
      for (const auto& element : value) walk(element, Path{&path, element.id.str()});
    } else if constexpr (detail::is_variant<T>) {
      std::visit([&](const auto& held) { walk(held, path); }, value);
    } else if constexpr (detail::Record<T>) {
      walk_members(value, path);
    } else if constexpr (std::is_same_v<T, Reference>) {
      check(value, path);
    } else if constexpr (std::is_same_v<T, LawRef>) {
      check_law(value, path);
    } else if constexpr (std::is_same_v<T, Act>) {
      check_act(value, path);
    } else {
      check_id(value, path);
    }
  }

 private:
  template <class T>
  [[nodiscard]] static Path element(const T& value, const Path& above, std::size_t index) {
    Path path{&above, {}, index};
    if constexpr (std::is_same_v<T, Norm>)
      if (value.id.given()) path.norm = &value.id;
    return path;
  }

  template <class T>
  void walk_members(const T& record, const Path& path) {
    std::size_t at = 0;
    boost::mp11::mp_for_each<typename detail::Fields<T>::Descriptors>([&](auto descriptor) {
      using D = decltype(descriptor);
      const auto& text = T::kader_field_texts[at++];
      if constexpr (std::string_view(D::name) != "id") {
        using Member = typename detail::Fields<T>::template MemberType<D>;
        if constexpr (detail::is_stated<Member>)
          if (!(record.*D::pointer).stated()) return;
        if (text.dutch.empty())
          walk(record.*D::pointer, path);
        else
          walk(record.*D::pointer, Path{&path, detail::EnglishKey<D>::text});
      }
    });
  }

  void check(const Reference& name, const Path& path) {
    if (name.given() && model_.resolve(name).kind == EntityKind::unresolved)
      unknown(Phrase(name.text(Language::dutch), name.text(Language::english)), name.str(), path);
  }

  void check_act(const Act& act, const Path& path) {
    if (!act.own().given() || model_.resolve_id(act.own().str()).kind == EntityKind::own_act) return;
    if (counted(unknown_acts_)) return;
    const std::string_view written = act.own().str();
    Near near(written);
    near.first_wins = true;  // the draft's own language before the other
    if (may_offer()) {
      const Language language = resolver_.framework_.language;
      for (const Language words : {language, other(language)})
        for (const WordInfo& word : EnumDescription<CoreAct>::words) near.consider(word.in(words));
      for (const OwnAct& own : resolver_.framework_.acts) near.consider(own.id.str());
    }
    resolver_.data_->findings.push_back(finding<unknown_act>(Place{path.text(), {}, {}}, written, perhaps(near.found)));
    unknown_acts_.last = resolver_.data_->findings.size() - 1;
  }

  template <class Tag>
  void check_id(const Id<Tag>& id, const Path& path) {
    constexpr EntityKind kind = KindOfId<Tag>::kind;
    if constexpr (kind != EntityKind::nothing) {
      if (!id.given()) return;
      const Entity entity = model_.resolve_id(id.str());
      if (entity.kind == EntityKind::unresolved) {
        unknown(Phrase(id.str()), id.str(), path);
      } else if (entity.kind != kind) {
        auto& made = resolver_.data_->findings.emplace_back(finding<wrong_kind_of_name>(
            Place{path.text(), {}, {}}, id.str(), KindOfId<Tag>::what, called(entity.kind)));
        made.related.push_back({Place{model_.pointer(entity), {}, {}}, Bilingual{"hier staat het", "it stands here"}});
      }
    }
  }

  void check_law(const LawRef& law, const Path& path) {
    const std::string_view cite = law.cite();
    if (cite.empty() || std::find(known_laws.begin(), known_laws.end(), cite) != known_laws.end()) return;
    const Entity entity = model_.resolve_id(cite);
    if (entity.kind == EntityKind::unresolved) unknown(Phrase(cite), cite, path);
  }

  /// Findings of one rule: beyond the most that are reported, the rest is counted under the last.
  struct Tally {
    std::size_t found = 0;
    std::size_t last = 0;
  };
  [[nodiscard]] bool counted(Tally& tally) {
    constexpr std::size_t most_reported = 1'000;
    if (tally.found++ < most_reported) return false;
    ++resolver_.data_->findings[tally.last].counted_under;
    return true;
  }

  /// Looks only for the first few unknown names: a draft full of them is not mended by guesses, and each look is
  /// linear in the draft.
  [[nodiscard]] bool may_offer() {
    constexpr std::size_t most_offers = 50;
    return offers_++ < most_offers;
  }

  void unknown(const Phrase& called, std::string_view name, const Path& path) {
    if (counted(unknown_)) return;
    const auto dot = name.find('.');
    Phrase rest(".");
    Phrase help;
    if (may_offer()) {
      if (const Entity head = model_.resolve_id(name.substr(0, dot));
          dot != std::string_view::npos && head.kind != EntityKind::unresolved) {
        rest = without_part(head, name, dot);
      } else if (dot == std::string_view::npos) {
        help = whose_organ(name);
        if (help.nl.empty()) rest = then(".", perhaps(nearest(name)));
      } else if (const std::string_view near = nearest(name.substr(0, dot)); !near.empty()) {
        rest = then(".", perhaps(in_place(name, 0, dot, near)));
      }
    }
    resolver_.data_->findings.push_back(
        finding<unknown_name>(Place{path.text(), {}, {}}, called, std::move(help), std::move(rest)));
    unknown_.last = resolver_.data_->findings.size() - 1;
  }

  [[nodiscard]] std::string_view nearest(std::string_view name) const {
    Near near(name);
    for (const auto& [id, entity] : resolver_.data_->names) near.consider(id);
    return near.found;
  }

  /// Of `maastricht.colege`, where Maastricht is somebody: what it does not have, and what is near.
  [[nodiscard]] Phrase without_part(const Entity& head, std::string_view name, std::size_t dot) const {
    const std::string_view rest = name.substr(dot + 1);
    const auto end = rest.find('.');
    const std::string_view part = rest.substr(0, end);
    const Phrase who = model_.name(head);
    const auto lacks = [&](Bilingual what, std::string_view lacking) -> Phrase {
      return {": " + who.nl + " heeft geen " + std::string(what.nl) + "‘" + std::string(lacking) + "’.",
              ": " + who.en + " has no " + std::string(what.en) + "‘" + std::string(lacking) + "’."};
    };
    Near near(part);
    const auto consider_posts = [&near](bool members) {
      for (const std::string_view post :
           {"chair", "voorzitter", "deputy", "plaatsvervanger", "secretary", "secretaris"})
        near.consider(post);
      if (members)
        for (const std::string_view word : {"members", "leden"}) near.consider(word);
    };
    const auto offered = [&](Phrase what) {
      return then(std::move(what),
                  near.found.empty() ? Phrase() : perhaps(in_place(name, dot + 1, part.size(), near.found)));
    };
    switch (head.kind) {
      case EntityKind::party: {
        const Party& party = resolver_.framework_.parties[head.index];
        if (model_.has_organ(head.thing(), part) && end != std::string_view::npos) {
          const std::string_view last = rest.substr(end + 1);
          near = Near(last);
          consider_posts(true);
          Phrase made{": " + std::string(name.substr(0, dot + 1 + end)) + " heeft geen ‘" + std::string(last) + "’.",
                      ": " + std::string(name.substr(0, dot + 1 + end)) + " has no ‘" + std::string(last) + "’."};
          return near.found.empty()
                     ? made
                     : then(std::move(made), perhaps(in_place(name, dot + end + 2, last.size(), near.found)));
        }
        if (party.kind)
          for (const std::string_view organ : implied_organs(*party.kind)) near.consider(organ);
        for (const Organ& organ : each_of(party.organs)) near.consider(organ.id.str());
        return offered(lacks({"orgaan ", "organ "}, part));
      }
      case EntityKind::group:
        for (const std::string_view organ : resolver_.data_->organ_names)
          if (model_.may_have_organ(resolver_.framework_.groups[head.index], organ)) near.consider(organ);
        return offered({": geen lid van " + who.nl + " heeft een orgaan ‘" + std::string(part) + "’.",
                        ": no member of " + who.en + " has an organ ‘" + std::string(part) + "’."});
      case EntityKind::body:
        for (const Seat& seat : each_of(resolver_.framework_.bodies[head.index].seats)) near.consider(seat.id.str());
        consider_posts(true);
        return offered(lacks({"zetel of post ", "seat or post "}, part));
      case EntityKind::role:
        for (const std::string_view word : {"deputy", "plaatsvervanger"}) near.consider(word);
        return offered(lacks({}, part));
      default: return lacks({}, part);
    }
  }

  /// Of a bare `raad`: whose council it is must be said. Empty where no party has such an organ.
  [[nodiscard]] Phrase whose_organ(std::string_view name) const {
    const auto& parties = resolver_.framework_.parties;
    for (std::uint32_t i = 0; i < parties.size(); ++i) {
      const Party& party = parties[i];
      if (!model_.has_organ({EntityKind::party, PostKind::none, 0, i, 0}, name)) continue;
      const std::string example = party.id.str() + "." + std::string(name);
      Bilingual kind{"partij", "party"};
      if (party.kind && *party.kind == PartyKind::gemeente) kind = {"gemeente", "municipality"};
      if (party.kind && *party.kind == PartyKind::provincie) kind = {"provincie", "province"};
      return {"; zeg van welke " + std::string(kind.nl) + ", zoals " + example,
              "; say of which " + std::string(kind.en) + ", such as " + example};
    }
    return {};
  }

  void left_to_later(const Elsewhere& elsewhere, const Path& path) {
    check(elsewhere.to_be_adopted_by, path);
    const std::string_view field = resolver_.data_->keep(path.text().substr(1));
    ResolvedNorm& norm = resolver_.add(Modality::can, Derivation::left_to_later, CoreAct::adopt, {}, field);
    norm.who = resolver_.one(model_.resolve(elsewhere.to_be_adopted_by));
  }

  Resolver& resolver_;
  const Model& model_;
  std::size_t offers_ = 0;
  Tally unknown_;
  Tally unknown_acts_;
};

void Resolver::check_references() { ReferenceWalk(*this).walk(framework_, {}); }

}  // namespace kader
