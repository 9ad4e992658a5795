// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
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
    return std::is_same_v<T, Reference> || std::is_same_v<T, LawRef> || is_id<T>;
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
      out += '/';
      if (norm != nullptr)
        out += norm->str();
      else if (index != no_index)
        out += std::to_string(index);
      else
        out += key;
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
    if (name.given() && model_.resolve(name).kind == EntityKind::unresolved) unknown(name.str(), path);
  }

  template <class Tag>
  void check_id(const Id<Tag>& id, const Path& path) {
    constexpr EntityKind kind = KindOfId<Tag>::kind;
    if constexpr (kind != EntityKind::nothing) {
      if (!id.given()) return;
      const Entity entity = model_.resolve_id(id.str());
      if (entity.kind == EntityKind::unresolved) {
        unknown(id.str(), path);
      } else if (entity.kind != kind) {
        auto& made = model_.findings_.emplace_back(finding<wrong_kind_of_name>(
            Place{path.text(), {}, {}}, id.str(), KindOfId<Tag>::what, called(entity.kind)));
        made.related.push_back({Place{model_.pointer(entity), {}, {}}, Bilingual{"hier staat het", "it stands here"}});
      }
    }
  }

  void check_law(const LawRef& law, const Path& path) {
    const std::string_view cite = law.cite();
    if (cite.empty() || std::find(known_laws.begin(), known_laws.end(), cite) != known_laws.end()) return;
    const Entity entity = model_.resolve_id(cite);
    if (entity.kind == EntityKind::unresolved) unknown(cite, path);
  }

  void unknown(std::string_view name, const Path& path) {
    constexpr std::size_t most_reported = 1'000;
    if (unknown_++ >= most_reported) {
      ++model_.findings_[last_].counted_under;
      return;
    }
    const std::string_view near = nearest(name.substr(0, name.find('.')));
    Phrase offer;
    if (!near.empty() && near != name.substr(0, name.find('.')))
      offer = {" Bedoeld is wellicht '" + std::string(near) + "'.", " Perhaps '" + std::string(near) + "' is meant."};
    model_.findings_.push_back(finding<unknown_name>(Place{path.text(), {}, {}}, name, offer));
    if (unknown_ == most_reported) last_ = model_.findings_.size() - 1;
  }

  /// The declared id nearest to a name, within a third of its length. Looks only for the first few unknown names:
  /// a draft full of them is not mended by guesses, and each look is linear in the draft.
  [[nodiscard]] std::string_view nearest(std::string_view name) {
    constexpr std::size_t most_offers = 50;
    if (offers_++ >= most_offers) return {};
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const auto& [id, entity] : model_.names_) {
      const std::size_t d = distance(name, id, least);
      if (d < least || (d == least && !best.empty() && id < best)) {
        least = d;
        best = id;
      }
    }
    return best;
  }

  void left_to_later(const Elsewhere& elsewhere, const Path& path) {
    check(elsewhere.to_be_adopted_by, path);
    const std::string_view field = *model_.fields_.emplace_back(std::make_shared<const std::string>(path.text().substr(1)));
    ResolvedNorm& norm = resolver_.add(Modality::can, Derivation::left_to_later, CoreAct::adopt, {}, field);
    norm.who = resolver_.one(model_.resolve(elsewhere.to_be_adopted_by));
  }

  Resolver& resolver_;
  Model& model_;
  std::size_t offers_ = 0;
  std::size_t unknown_ = 0;
  std::size_t last_ = 0;  // the last one that is reported; the others are counted under it
};

void Resolver::check_references() { ReferenceWalk(*this).walk(framework_, {}); }

}  // namespace kader
