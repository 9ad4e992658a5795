// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "kader/read/node.hpp"
#include "kader/report/line_index.hpp"

namespace kader::detail {

/// What libyaml sees next in a text. Offsets are those of the text.
struct YamlEvent {
  enum class Kind : std::uint8_t { text_end, document, alias, scalar, list, map, end, other };
  Kind kind = Kind::other;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;                     ///< of a scalar, an alias, the end of a list or map
  std::string_view text;                     ///< of a scalar; good until the next event
  ScalarStyle style = ScalarStyle::plain;    ///< of a scalar
  bool escapes = false;                      ///< a scalar in double quotes, in which `\0` is a control character
  bool flow = false;                         ///< a list or map in brackets or braces
  bool properties = false;                   ///< an anchor or a tag stands before it
  bool implicit = false;                     ///< a document that no `---` begins
  bool directives = false;                   ///< lines with %TAG stand before the document
};

/// Why libyaml does not go on.
struct YamlProblem {
  std::uint32_t at = 0;
  std::optional<std::uint32_t> context;  ///< where that began which was being read
  std::string_view problem;              ///< a sentence of libyaml's
  std::string_view in;                   ///< another, of what was being read
};

/// The events of a part of a text.
class YamlEvents {
 public:
  /// Reads `text` from `begin` to `end`; both it and `lines`, which are those of the whole text, must outlive this.
  YamlEvents(std::string_view text, std::uint32_t begin, std::uint32_t end, const LineIndex& lines);
  YamlEvents(const YamlEvents&) = delete;
  YamlEvents& operator=(const YamlEvents&) = delete;
  ~YamlEvents();

  /// False where reading breaks; `problem` says why.
  [[nodiscard]] bool next(YamlEvent& event);
  [[nodiscard]] YamlProblem problem();

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace kader::detail
