// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/stated.hpp"
#include "kader/describe/table.hpp"
#include "kader/describe/type_info.hpp"
#include "kader/text/id.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// Names a std::variant that is a choice of the format: specialise with `name`, `dutch`, `doc`.
template <class T>
struct ChoiceDescription {
  static constexpr std::string_view name{};
  static constexpr std::string_view dutch{};
  static constexpr std::string_view doc{};
};

namespace detail {

template <class T>
inline constexpr bool is_stated = false;
template <class T>
inline constexpr bool is_stated<Stated<T>> = true;
template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T>
inline constexpr bool is_table = false;
template <class T>
inline constexpr bool is_table<Table<T>> = true;
template <class T>
inline constexpr bool is_variant = false;
template <class... Ts>
inline constexpr bool is_variant<std::variant<Ts...>> = true;

template <class T>
concept Record = requires { T::kader_record_text; };
template <class T>
concept Refined = requires { typename T::Plain; };

template <class T>
constexpr TypeInfo info_of() noexcept;

/// One constant object a type.
template <class T>
inline constexpr TypeInfo type_info = info_of<T>();

constexpr std::size_t length(const char* text) noexcept { return std::char_traits<char>::length(text); }

/// "appointed by" of a member called `appointed_by`, "for" of `for_`.
template <class D>
struct EnglishKey {
  static constexpr std::size_t size = length(D::name) - (D::name[length(D::name) - 1] == '_' ? 1 : 0);
  static constexpr auto chars = [] {
    std::array<char, size> made{};
    for (std::size_t i = 0; i < size; ++i) made[i] = D::name[i] == '_' ? ' ' : D::name[i];
    return made;
  }();
  static constexpr std::string_view text{chars.data(), size};
};

template <class T, class D>
void* access_member(void* record) {
  return &(static_cast<T*>(record)->*D::pointer);
}

template <class T>
struct Fields {
  using Descriptors = boost::describe::describe_members<T, boost::describe::mod_public>;
  static constexpr std::size_t size = boost::mp11::mp_size<Descriptors>::value;

  template <class D>
  using MemberType = std::remove_cvref_t<decltype(std::declval<T>().*D::pointer)>;

  template <class... Ds, std::size_t... Is>
  static constexpr std::array<FieldInfo, size> make(boost::mp11::mp_list<Ds...>, std::index_sequence<Is...>) {
    return {{FieldInfo{Ds::name, EnglishKey<Ds>::text, T::kader_field_texts[Is].dutch, T::kader_field_texts[Is].doc,
                       &type_info<MemberType<Ds>>, &access_member<T, Ds>, T::kader_field_texts[Is].dutch.empty(),
                       std::string_view(Ds::name) == "id"}...}};
  }
  static constexpr auto value =
      make(boost::mp11::mp_rename<Descriptors, boost::mp11::mp_list>{}, std::make_index_sequence<size>{});
};

template <class V>
struct Alternatives;
template <class... Ts>
struct Alternatives<std::variant<Ts...>> {
  static constexpr std::array<const TypeInfo*, sizeof...(Ts)> value{&type_info<Ts>...};
  static void* held(void* object) {
    return std::visit([](auto& alternative) -> void* { return &alternative; },
                      *static_cast<std::variant<Ts...>*>(object));
  }
  template <std::size_t I>
  static void* emplace_as(void* object) {
    return &static_cast<std::variant<Ts...>*>(object)->template emplace<I>();
  }
  template <std::size_t... Is>
  static void* emplace_among(void* object, std::size_t index, std::index_sequence<Is...>) {
    using Maker = void* (*)(void*);
    static constexpr std::array<Maker, sizeof...(Ts)> makers{&emplace_as<Is>...};
    return makers.at(index)(object);
  }
  static void* emplace(void* object, std::size_t index) {
    return emplace_among(object, index, std::index_sequence_for<Ts...>{});
  }
};

template <class T>
constexpr void describe_container(TypeInfo& made) {
  using Element = typename T::value_type;
  made.element = &type_info<Element>;
  made.count = [](const void* list) { return static_cast<const T*>(list)->size(); };
  made.at = [](void* list, std::size_t index) -> void* { return &(*static_cast<T*>(list))[index]; };
  if constexpr (is_table<T>)
    made.append = [](void* table) -> void* { return &static_cast<T*>(table)->append({}); };
  else
    made.append = [](void* list) -> void* { return &static_cast<T*>(list)->emplace_back(); };
  made.drop = [](void* container) { static_cast<T*>(container)->pop_back(); };
  made.reserve = [](void* container, std::size_t count) { static_cast<T*>(container)->reserve(count); };
}

template <class S>
constexpr void describe_stated(TypeInfo& made) {
  made.element = &type_info<typename S::value_type>;
  made.statement = [](const void* s) { return static_cast<const S*>(s)->statement(); };
  made.edit = [](void* s) -> void* { return &static_cast<S*>(s)->edit(); };
  made.vague = [](const void* s) { return static_cast<const S*>(s)->vague(); };
  made.elsewhere = [](const void* s) { return static_cast<const S*>(s)->elsewhere(); };
  made.set_none = [](void* s) { *static_cast<S*>(s) = none; };
  // NOLINTBEGIN(performance-unnecessary-value-param): moved from, once instantiated
  made.set_vague = [](void* s, Vague vague) { *static_cast<S*>(s) = std::move(vague); };
  made.set_elsewhere = [](void* s, Elsewhere elsewhere) { *static_cast<S*>(s) = std::move(elsewhere); };
  // NOLINTEND(performance-unnecessary-value-param)
  made.reset = [](void* s) { static_cast<S*>(s)->reset(); };
}

template <Scalar T>
constexpr void describe_scalar(TypeInfo& made) {
  made.about = &T::about;
  made.name = T::about.name;
  made.parse = [](void* object, std::string_view text, Language language, Impossible& why) {
    Parsed<T> parsed = T::parse(text, language);
    if (parsed) {
      if (object != nullptr) *static_cast<T*>(object) = *std::move(parsed);
      return Reading::value;
    }
    if (const Impossible* impossible = parsed.impossible()) {
      why = *impossible;
      return Reading::impossible;
    }
    return Reading::other_form;
  };
  made.text = [](const void* object, Language language) { return static_cast<const T*>(object)->text(language); };
}

template <class E>
constexpr void describe_enumeration(TypeInfo& made) {
  made.name = EnumDescription<E>::name;
  made.dutch = EnumDescription<E>::dutch;
  made.doc = EnumDescription<E>::doc;
  made.words = EnumDescription<E>::words;
  made.word = [](const void* object) { return static_cast<std::int64_t>(*static_cast<const E*>(object)); };
  made.set_word = [](void* object, std::int64_t value) { *static_cast<E*>(object) = static_cast<E>(value); };
}

template <class T>
constexpr void describe_record(TypeInfo& made) {
  made.name = T::kader_record_text.name;
  made.dutch = T::kader_record_text.dutch;
  made.doc = T::kader_record_text.doc;
  made.fields = Fields<T>::value;
  if constexpr (requires { T::kader_shorthand; }) made.shorthand = T::kader_shorthand;
  if constexpr (requires(const T& record) { record.impossible(); })
    made.impossible = [](const void* record) -> std::optional<Impossible> {
      return static_cast<const T*>(record)->impossible();
    };
}

template <class T>
constexpr void describe_refined(TypeInfo& made) {
  using Plain = typename T::Plain;
  made.name = T::kader_name;
  made.element = &type_info<Plain>;
  made.refine = [](void* object, const void* plain) -> std::optional<Impossible> {
    Parsed<T> parsed = T::refined(*static_cast<const Plain*>(plain));
    if (const Impossible* impossible = parsed.impossible()) return *impossible;
    *static_cast<T*>(object) = *std::move(parsed);
    return std::nullopt;
  };
  made.make_plain = []() -> std::shared_ptr<void> { return std::make_shared<Plain>(); };
  made.plain = [](const void* object) -> const void* {
    const Plain& plain = static_cast<const T*>(object)->plain();
    return &plain;
  };
}

template <class T>
constexpr TypeInfo info_of() noexcept {
  TypeInfo made;
  made.size = sizeof(T);
  if constexpr (is_stated<T>) {
    made.kind = Kind::stated;
    describe_stated<T>(made);
  } else if constexpr (is_table<T>) {
    made.kind = Kind::table;
    describe_container<T>(made);
  } else if constexpr (is_list<T>) {
    made.kind = Kind::list;
    describe_container<T>(made);
  } else if constexpr (is_variant<T>) {
    made.kind = Kind::choice;
    made.name = ChoiceDescription<T>::name;
    made.dutch = ChoiceDescription<T>::dutch;
    made.doc = ChoiceDescription<T>::doc;
    made.alternatives = Alternatives<T>::value;
    made.which = [](const void* object) { return static_cast<const T*>(object)->index(); };
    made.held = &Alternatives<T>::held;
    made.emplace = &Alternatives<T>::emplace;
  } else if constexpr (Record<T>) {
    made.kind = Kind::record;
    describe_record<T>(made);
  } else if constexpr (Refined<T>) {
    made.kind = Kind::refined;
    describe_refined<T>(made);
  } else if constexpr (std::same_as<T, bool>) {
    made.kind = Kind::flag;
    made.name = "bool";
    made.parse = [](void* object, std::string_view text, Language language, Impossible&) {
      const bool dutch = language == Language::dutch;
      const bool yes = text == "true" || (dutch && text == "ja");
      const bool no = text == "false" || (dutch && text == "nee");
      if (!yes && !no) return Reading::other_form;
      if (object != nullptr) *static_cast<bool*>(object) = yes;
      return Reading::value;
    };
    made.text = [](const void* object, Language language) -> std::string {
      const bool yes = *static_cast<const bool*>(object);
      if (language == Language::dutch) return yes ? "ja" : "nee";
      return yes ? "true" : "false";
    };
  } else if constexpr (std::same_as<T, std::string>) {
    made.kind = Kind::text;
    made.name = "Text";
    made.parse = [](void* object, std::string_view text, Language, Impossible&) {
      if (object != nullptr) static_cast<std::string*>(object)->assign(text);
      return Reading::value;
    };
    made.text = [](const void* object, Language) { return *static_cast<const std::string*>(object); };
  } else if constexpr (Described<T>) {
    made.kind = Kind::enumeration;
    describe_enumeration<T>(made);
  } else {
    static_assert(Scalar<T>,
                  "a field's type is a record, a choice, a list, a table, Stated, an enumeration or a scalar");
    made.kind = Kind::scalar;
    describe_scalar<T>(made);
  }
  return made;
}

}  // namespace detail

/// The description of a type of the model: the one table behind reading, writing, schemas, comparison and Python.
template <class T>
[[nodiscard]] constexpr const TypeInfo& type_of() noexcept {
  return detail::type_info<T>;
}

}  // namespace kader
