// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "kader/describe/type_info.hpp"
#include "kader/text/number.hpp"

namespace kader {

/// Calls `look(field)` for each field of a record in its order, those of embedded records in their place, until it
/// answers false; then false.
template <class Look>
bool each_field(const TypeInfo& record, const Look& look) {
  for (const FieldInfo& field : record.fields)
    if (field.embedded ? !each_field(*field.type, look) : !look(field)) return false;
  return true;
}

/// A value somewhere in a framework, and its type: what code over the type table passes around. It owns nothing and is
/// good as long as what it lies in stays as it is. `Value` looks; `Editable` may also change.
template <class Void>
class BasicValue {
  static constexpr bool constant = std::is_const_v<Void>;

 public:
  BasicValue(const TypeInfo& type, Void* object) noexcept : type_(&type), object_(object) {}
  template <class Other>
    requires(constant && !std::is_const_v<Other>)
  BasicValue(const BasicValue<Other>& other) noexcept  // NOLINT(google-explicit-constructor): a look at it
      : BasicValue(other.type(), other.object()) {}

  [[nodiscard]] const TypeInfo& type() const noexcept { return *type_; }
  [[nodiscard]] Void* object() const noexcept { return object_; }
  [[nodiscard]] Kind kind() const noexcept { return type_->kind; }
  /// The object itself. Precondition: T is what the type describes.
  template <class T>
  [[nodiscard]] std::conditional_t<constant, const T, T>& as() const noexcept {
    return *static_cast<std::conditional_t<constant, const T, T>*>(object_);
  }

  /// Which of the ways of stating it a field holds; `value` for all that is not Stated.
  [[nodiscard]] Statement statement() const {
    return kind() == Kind::stated ? type_->statement(object_) : Statement::value;
  }
  /// What the text says instead; null exactly where statement() says otherwise.
  [[nodiscard]] const Vague* vague() const { return kind() == Kind::stated ? type_->vague(object_) : nullptr; }
  [[nodiscard]] const Elsewhere* elsewhere() const {
    return kind() == Kind::stated ? type_->elsewhere(object_) : nullptr;
  }

  /// What it directly holds: the value of a field that states one, the alternative of a choice, the plain form of a
  /// refined value. Itself where it holds nothing but its parts. What may be changed is never the plain form: that
  /// could break what the refined value promises.
  [[nodiscard]] BasicValue inside() const {
    switch (kind()) {
      case Kind::stated:
        if (type_->statement(object_) != Statement::value) return *this;
        return {*type_->element, type_->edit(changeable())};  // makes nothing where there is a value
      case Kind::choice: return {*type_->alternatives[type_->which(object_)], type_->held(changeable())};
      case Kind::refined:
        if constexpr (constant) return {*type_->element, type_->plain(object_)};
        [[fallthrough]];
      default: return *this;
    }
  }
  /// What a reader of the format sees there: `inside` as often as there is something in it.
  [[nodiscard]] BasicValue opened() const {
    BasicValue at = *this;
    for (BasicValue next = at.inside(); next != at; next = at.inside()) at = next;
    return at;
  }

  /// Calls `look(field, value)` for each field of a record, as the function of the same name. None where it is no
/// record.
  template <class Look>
  bool each_field(const Look& look) const {
    for (const FieldInfo& field : type_->fields) {
      const BasicValue value = of(field);
      if (field.embedded ? !value.each_field(look) : !look(field, value)) return false;
    }
    return true;
  }
  /// The field with this English key; nothing where there is none.
  [[nodiscard]] std::optional<BasicValue> field(std::string_view key) const {
    std::optional<BasicValue> found;
    each_field([&](const FieldInfo& field, BasicValue value) {
      if (field.key == key) found = value;
      return !found;
    });
    return found;
  }
  /// The id that an element goes by, as drafts of that language spell it; empty where it has none.
  [[nodiscard]] std::string id(Language language = Language::english) const {
    std::string found;
    each_field([&](const FieldInfo& field, BasicValue value) {
      if (field.is_id && field.type->kind == Kind::scalar) found = value.text(language);
      return !field.is_id;
    });
    return found;
  }

  /// Whether it holds elements: a list or a table.
  [[nodiscard]] bool listed() const noexcept { return type_->count != nullptr; }
  /// How many elements it holds; none where it is neither list nor table.
  [[nodiscard]] std::size_t count() const { return listed() ? type_->count(object_) : 0; }
  /// Precondition: index < count().
  [[nodiscard]] BasicValue element(std::size_t index) const {
    return {*type_->element, type_->at(changeable(), index)};
  }

  /// What lies one step down, of what is seen there: the field with this key, the element with this id, that of a list
  /// with this index.
  [[nodiscard]] std::optional<BasicValue> child(std::string_view segment) const {
    const BasicValue here = opened();
    if (!here.listed()) return here.field(segment);
    const std::size_t count = here.count();
    for (std::size_t i = 0; i < count; ++i)
      if (const BasicValue item = here.element(i); item.id() == segment && !segment.empty()) return item;
    const auto index = detail::whole_number(segment, UINT32_MAX);
    if (index.form != detail::NumberForm::number || index.value >= count) return std::nullopt;
    const BasicValue item = here.element(static_cast<std::size_t>(index.value));
    // The ids of a table may be numbers: an index counts only for what has none.
    if (here.kind() == Kind::table && !item.id().empty()) return std::nullopt;
    return item;
  }

  /// A word or number as drafts of that language spell it; empty for what has parts.
  [[nodiscard]] std::string text(Language language) const {
    if (type_->text != nullptr) return type_->text(object_, language);
    if (kind() == Kind::enumeration)
      for (const WordInfo& word : type_->words)
        if (word.value == type_->word(object_)) return std::string(word.in(language));
    return {};
  }

  /// The same object, and not one that is equal.
  friend bool operator==(const BasicValue&, const BasicValue&) = default;

 private:
  // Looking changes nothing: parts are only reached through functions that could.
  [[nodiscard]] void* changeable() const noexcept {
    return const_cast<void*>(static_cast<const void*>(object_));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  }
  [[nodiscard]] BasicValue of(const FieldInfo& field) const { return {*field.type, field.access(changeable())}; }

  const TypeInfo* type_;
  Void* object_;
};

using Value = BasicValue<const void>;
using Editable = BasicValue<void>;

}  // namespace kader
