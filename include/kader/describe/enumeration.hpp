// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include <boost/preprocessor/seq/for_each.hpp>
#include <boost/preprocessor/seq/size.hpp>
#include <boost/preprocessor/stringize.hpp>
#include <boost/preprocessor/variadic/to_seq.hpp>

#include "kader/describe/type_info.hpp"

// One line a word: (member, "English word", "Dutch word", "what it means").
//
//   KADER_ENUM(Layer, "laag", "Where in an organisation a body works.",
//     (political, "political", "bestuurlijk", "Elected or appointed administrators."), …)
//
// Terms of Dutch law have the same word twice: translating them changes the law.

#define KADER_DETAIL_ENUMERATOR(member, english, dutch, doc) member,
#define KADER_DETAIL_WORD(member, english, dutch, doc) \
  ::kader::WordInfo{BOOST_PP_STRINGIZE(member), english, dutch, doc, static_cast<std::int64_t>(Enum::member)},
#define KADER_DETAIL_EACH_ENUMERATOR(r, data, word) KADER_DETAIL_ENUMERATOR word
#define KADER_DETAIL_EACH_WORD(r, data, word) KADER_DETAIL_WORD word

#define KADER_ENUM(Type, dutch_, doc_, ...)                                                                \
  enum class Type : std::uint8_t {                                                                         \
    BOOST_PP_SEQ_FOR_EACH(KADER_DETAIL_EACH_ENUMERATOR, ~, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__))          \
  };                                                                                                       \
  template <>                                                                                              \
  struct EnumDescription<Type> {                                                                           \
    using Enum = Type;                                                                                     \
    static constexpr std::string_view name = #Type;                                                        \
    static constexpr std::string_view dutch = dutch_;                                                      \
    static constexpr std::string_view doc = doc_;                                                          \
    static constexpr std::array<WordInfo, BOOST_PP_SEQ_SIZE(BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__))> words{ \
        {BOOST_PP_SEQ_FOR_EACH(KADER_DETAIL_EACH_WORD, ~, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__))}};        \
  };

namespace kader {

/// Specialised by KADER_ENUM: the words of an enumeration in both languages.
template <class E>
struct EnumDescription;

/// The language of a file: the same word in both.
template <>
struct EnumDescription<Language> {
  static constexpr std::string_view name = "Language";
  static constexpr std::string_view dutch = "taal";
  static constexpr std::string_view doc = "The language of a text and of the messages about it.";
  static constexpr std::array<WordInfo, 2> words{
      {{"dutch", "nl", "nl", "Dutch.", 0}, {"english", "en", "en", "English.", 1}}};
};

template <class E>
concept Described = std::is_enum_v<E> && requires { EnumDescription<E>::words; };

/// The word of a value, as drafts of that language write it. Constant time.
template <Described E>
[[nodiscard]] constexpr std::string_view word(E value, Language language) noexcept {
  return EnumDescription<E>::words[static_cast<std::size_t>(value)].in(language);
}

/// The value that a word of this language stands for.
template <Described E>
[[nodiscard]] constexpr std::optional<E> from_word(std::string_view text, Language language) noexcept {
  for (const WordInfo& candidate : EnumDescription<E>::words)
    if (candidate.in(language) == text) return static_cast<E>(candidate.value);
  return std::nullopt;
}

}  // namespace kader
