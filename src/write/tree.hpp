// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "kader/describe/type_info.hpp"
#include "kader/text/language.hpp"

namespace kader::detail {

/// What is about to be written, before it is YAML or JSON.
struct Written {
  enum class Kind : std::uint8_t {
    absent,   ///< a field that is not stated
    plain,    ///< a word, date, reference: what the format gives a meaning
    words,    ///< free text
    number,
    flag,
    list,
    map
  };
  Kind kind = Kind::absent;
  std::string text;
  std::vector<std::string> keys;  ///< of a map, as many as items
  std::vector<Written> items;

  Written() = default;
  explicit Written(Kind which, std::string words = {}) : kind(which), text(std::move(words)) {}

  void add(std::string key, Written item) {
    keys.push_back(std::move(key));
    items.push_back(std::move(item));
  }
};

/// The shortest form, for people, or the long one, for programs.
enum class Form : std::uint8_t { shortest, longest };

[[nodiscard]] Written written(const TypeInfo& type, const void* object, Form form, Language keys);

[[nodiscard]] std::string as_yaml(const Written& root);
[[nodiscard]] std::string as_json(const Written& root);

}  // namespace kader::detail
