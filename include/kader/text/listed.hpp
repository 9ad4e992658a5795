// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>

#include "kader/text/language.hpp"

namespace kader {

/// How several things stand in one sentence: "A, B en C", or of many "A, B en 5 andere".
struct Listing {
  static constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

  /// Parts of the sentence at most; what is only counted is one of them. Of ten things a listing of at most nine names
  /// eight "en 2 andere". What is counted is always two or more: one more name is as short.
  std::size_t most = no_limit;
  Bilingual between{", ", ", "};
  Bilingual last{" en ", " and "};  ///< before the last of them
};

/// "A, B of C": each of them would do.
inline constexpr Listing alternatives{.last = {" of ", " or "}};

namespace detail {

template <class Words>
constexpr std::string_view words_in(const Words& words, Language language) noexcept {
  if constexpr (requires { words.in(language); })
    return words.in(language);
  else
    return words;
}

constexpr std::size_t named_of(std::size_t all, std::size_t most) noexcept {
  return all <= most ? all : most > 0 ? most - 1 : 0;
}

/// Calls `add` with each text of the sentence, in order: what stands between things is Bilingual, the rest a Phrase.
template <class Things, class Text, class Add>
void add_listed(const Things& things, const Text& text, const Listing& how, const Add& add) {
  const std::size_t all = std::size(things);
  const std::size_t named = named_of(all, how.most);
  std::size_t i = 0;
  for (const auto& thing : things) {
    if (i == named) break;
    if (i > 0) add(i + 1 == all ? how.last : how.between);
    add(std::invoke(text, thing));
    ++i;
  }
  if (named == all) return;
  const std::string rest = std::to_string(all - named);
  if (named > 0) add(how.last);
  add(Phrase(rest + " andere", rest + " others"));
}

}  // namespace detail

/// Things in a sentence, in both languages. `text` says what one of them is called (a Phrase, a Bilingual, or a string
/// that is the same in both) and is asked once of each that is named; nothing of nothing. This is the only place where
/// a sentence is made of several things:
///     listed(entities, [&](const Entity& e) { return model.name(e); }, {.most = 9})
///     listed(fields, &FieldInfo::key, alternatives)
template <class Things, class Text = std::identity>
[[nodiscard]] Phrase listed(const Things& things, const Text& text = {}, const Listing& how = {}) {
  Phrase made;
  detail::add_listed(things, text, how, [&](const auto& part) {
    made.nl += detail::words_in(part, Language::dutch);
    made.en += detail::words_in(part, Language::english);
  });
  return made;
}

/// The same in one language.
template <class Things, class Text = std::identity>
[[nodiscard]] std::string listed_in(Language language, const Things& things, const Text& text = {},
                                    const Listing& how = {}) {
  std::string made;
  detail::add_listed(things, text, how, [&](const auto& part) { made += detail::words_in(part, language); });
  return made;
}

}  // namespace kader
