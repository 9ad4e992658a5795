// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/report/rule_info.hpp"
#include "kader/report/source.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// Where something stands: a canonical pointer into the framework (`/bodies/platform/chair`),
/// and once a SourceMap is known, the file and the stretch of it. Either may be missing.
struct Place {
  std::string pointer;
  std::string file;
  Span span;
  friend bool operator==(const Place&, const Place&) = default;
};

/// Another place that helps to understand a finding, with what stands there.
struct Related {
  Place place;
  Phrase note;
  friend bool operator==(const Related&, const Related&) = default;
};

/// Replaces `{0}`, `{1}`, … by the arguments; a place without argument stays as it is.
[[nodiscard]] inline std::string fill(std::string_view text, const std::vector<Phrase>& arguments, Language language) {
  std::string out;
  out.reserve(text.size() + 16 * arguments.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i + 2 < text.size() && text[i] == '{' && text[i + 1] >= '0' && text[i + 1] <= '9' && text[i + 2] == '}') {
      const auto n = static_cast<std::size_t>(text[i + 1] - '0');
      if (n < arguments.size()) {
        out += arguments[n].in(language);
        i += 2;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

/// One thing that is wrong, or worth knowing, at one place. A regular value.
struct Finding {
  const RuleInfo* rule = nullptr;      ///< a constant; never null in a report
  Severity severity = Severity::error; ///< the rule's, unless the rule itself lowers it
  Place place;
  std::vector<Phrase> arguments;
  std::vector<Related> related;
  std::vector<std::string> provisions; ///< the articles it rests on, as written: "4.a"
  std::size_t counted_under = 0;       ///< findings of the same cause that are not repeated

  /// One sentence with the values; it begins with a capital, also where it begins with a value.
  [[nodiscard]] std::string message(Language language) const {
    std::string text = fill(rule->message.in(language), arguments, language);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  }
  /// What would mend it.
  [[nodiscard]] std::string help(Language language) const { return fill(rule->help.in(language), arguments, language); }
  friend bool operator==(const Finding&, const Finding&) = default;
};

/// A finding of a rule, with as many arguments as its message has places; the compiler counts them.
template <const RuleInfo& rule, class... Arguments>
[[nodiscard]] Finding finding(Place place, Arguments&&... arguments) {
  static_assert(complete(rule), "a rule needs a name and all its texts in both languages, with the same places");
  static_assert(sizeof...(Arguments) == arguments_of(rule), "as many arguments as the message has places");
  Finding made;
  made.rule = &rule;
  made.severity = rule.severity;
  made.place = std::move(place);
  made.arguments.reserve(sizeof...(Arguments));
  (made.arguments.emplace_back(Phrase(std::forward<Arguments>(arguments))), ...);
  return made;
}

}  // namespace kader
