// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kader/describe/stated.hpp"
#include "kader/text/language.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// What a described type is made of.
enum class Kind : std::uint8_t {
  record,       ///< fields by key
  choice,       ///< one of several types: std::variant
  list,         ///< List<T>
  table,        ///< Table<T>
  stated,       ///< Stated<T>
  scalar,       ///< a value written as one word or number
  text,         ///< std::string
  flag,         ///< bool
  enumeration,  ///< one of a closed set of words
  refined       ///< a class with an invariant, made from a plainer type
};

struct TypeInfo;

/// One field of a record.
struct FieldInfo {
  std::string_view member;    ///< the C++ and Python name: `appointed_by`
  std::string_view key;       ///< the English key: `appointed by`
  std::string_view dutch;     ///< the Dutch key: `benoemd door`
  std::string_view doc;       ///< what it means in the domain
  const TypeInfo* type = nullptr;
  void* (*access)(void* record) = nullptr;
  bool embedded = false;      ///< a record whose keys stand among those of its owner
  bool is_id = false;         ///< called `id`: in a table the key above the record

  [[nodiscard]] constexpr std::string_view key_in(Language language) const noexcept {
    return language == Language::dutch ? dutch : key;
  }
  [[nodiscard]] const void* of(const void* record) const {
    return access(const_cast<void*>(record));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  }
};

/// One word of an enumeration.
struct WordInfo {
  std::string_view member;
  std::string_view english;
  std::string_view dutch;
  std::string_view doc;
  std::int64_t value = 0;

  [[nodiscard]] constexpr std::string_view in(Language language) const noexcept {
    return language == Language::dutch ? dutch : english;
  }
};

/// What a scalar's text turned out to be.
enum class Reading : std::uint8_t { value, other_form, impossible };

/// The run-time description of one type: constant, one object a type. Operations take the address of an
/// object of that type; those that a kind does not have are null.
struct TypeInfo {
  Kind kind = Kind::record;
  std::string_view name;       ///< the C++ and Python name: `Body`
  std::string_view dutch;      ///< `orgaan`
  std::string_view doc;
  std::size_t size = 0;        ///< sizeof

  // record
  std::span<const FieldInfo> fields = {};
  std::string_view shorthand = {};  ///< English key of the field that a bare scalar, list or actor stands for
  std::optional<Impossible> (*impossible)(const void*) = nullptr;  ///< why such a record cannot be; may be null

  // list, table, stated, refined: what it holds or is made from
  const TypeInfo* element = nullptr;
  std::size_t (*count)(const void*) = nullptr;          ///< list, table
  void* (*at)(void*, std::size_t) = nullptr;            ///< list, table
  void* (*append)(void*) = nullptr;                     ///< list, table: a new default element at the end
  void (*drop)(void*) = nullptr;                        ///< list, table: takes the last element away again
  void (*reserve)(void*, std::size_t) = nullptr;        ///< list, table: makes room for so many

  // stated
  Statement (*statement)(const void*) = nullptr;
  void* (*edit)(void*) = nullptr;                       ///< its value, made where there was none
  const Vague* (*vague)(const void*) = nullptr;
  const Elsewhere* (*elsewhere)(const void*) = nullptr;
  void (*set_none)(void*) = nullptr;
  void (*set_vague)(void*, Vague) = nullptr;
  void (*set_elsewhere)(void*, Elsewhere) = nullptr;
  void (*reset)(void*) = nullptr;

  // choice
  std::span<const TypeInfo* const> alternatives = {};
  std::size_t (*which)(const void*) = nullptr;
  void* (*held)(void*) = nullptr;                       ///< the alternative held
  void* (*emplace)(void*, std::size_t) = nullptr;       ///< a default object of that alternative

  // scalar (also ids), text, flag; parse with a null object only tells what the text is
  const ScalarAbout* about = nullptr;
  Reading (*parse)(void*, std::string_view, Language, Impossible&) = nullptr;
  std::string (*text)(const void*, Language) = nullptr;

  // enumeration
  std::span<const WordInfo> words = {};
  std::int64_t (*word)(const void*) = nullptr;
  void (*set_word)(void*, std::int64_t) = nullptr;

  // refined
  std::optional<Impossible> (*refine)(void* object,
                                      const void* plain) = nullptr;  ///< sets the object from its plain form
  const void* (*plain)(const void* object) = nullptr;   ///< its plain form, as long as it stays as it is
  std::shared_ptr<void> (*make_plain)() = nullptr;      ///< a default object of the plain type

  /// The field with this English key, also among the embedded records' own; null where there is none.
  [[nodiscard]] const FieldInfo* field(std::string_view english_key) const noexcept {
    for (const FieldInfo& candidate : fields)
      if (!candidate.embedded && candidate.key == english_key) return &candidate;
    return nullptr;
  }
};

}  // namespace kader
