// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/preprocessor/seq/enum.hpp>
#include <boost/preprocessor/seq/for_each.hpp>
#include <boost/preprocessor/seq/transform.hpp>
#include <boost/preprocessor/tuple/elem.hpp>
#include <boost/preprocessor/variadic/to_seq.hpp>

#include "kader/describe/stated.hpp"
#include "kader/text/statement_words.hpp"

// One line a field declares it, names it in Dutch, documents it:
//
//   struct Vacancy {
//     KADER_RECORD(Vacancy, "vacature", "What happens when a post falls vacant.",
//       (within,    "binnen",   "In what time it is filled again.",  Stated<Duration>),
//       (meanwhile, "intussen", "What holds until then.",            Stated<List<Meanwhile>>))
//   };
//
// The struct stays an aggregate with designated initialisers and a defaulted ==. The English key is the
// member's name with spaces for underscores, without a final one.
//
//   KADER_RECORD    adds source, words, note, elsewhere at the end: every record may carry them
//   KADER_ELEMENT   adds besides id, name, aka at the front and from_, until before those: what has an id
//   KADER_BARE      adds nothing
//   KADER_ELEMENT_EMBEDDING  as KADER_ELEMENT without source, words, note, elsewhere: for an element with an
//                   embedded record, which brings them (`seat.post.source`)
//
// A field whose type is a record of its own kind and whose keys stand among the owner's is marked by an
// empty Dutch name: (post, "", "", Post).

namespace kader {

/// Free words of a draft: a name, a remark. Never interpreted.
using Text = std::string;

namespace detail {
/// What the macros note of a field besides its declaration.
struct FieldText {
  std::string_view dutch;
  std::string_view doc;
};
/// What the macros note of a record itself.
struct RecordText {
  std::string_view name;
  std::string_view dutch;
  std::string_view doc;
};
}  // namespace detail
}  // namespace kader

#define KADER_DETAIL_MEMBER(member, dutch, doc, ...) __VA_ARGS__ member{};
#define KADER_DETAIL_TEXT(member, dutch, doc, ...) ::kader::detail::FieldText{dutch, doc},
#define KADER_DETAIL_NAME(member, dutch, doc, ...) member
#define KADER_DETAIL_EACH_MEMBER(r, data, field) KADER_DETAIL_MEMBER field
#define KADER_DETAIL_EACH_TEXT(r, data, field) KADER_DETAIL_TEXT field
#define KADER_DETAIL_EACH_NAME(s, data, field) KADER_DETAIL_NAME field

#define KADER_DETAIL_RECORD(Type, dutch_, doc_, fields)                                                              \
  BOOST_PP_SEQ_FOR_EACH(KADER_DETAIL_EACH_MEMBER, ~, fields)                                                         \
  BOOST_DESCRIBE_CLASS(Type, (), (BOOST_PP_SEQ_ENUM(BOOST_PP_SEQ_TRANSFORM(KADER_DETAIL_EACH_NAME, ~, fields))), (), \
                       ())                                                                                           \
  static constexpr ::kader::detail::FieldText kader_field_texts[] = {                                                \
      BOOST_PP_SEQ_FOR_EACH(KADER_DETAIL_EACH_TEXT, ~, fields)};                                                     \
  static constexpr ::kader::detail::RecordText kader_record_text{#Type, dutch_, doc_};                               \
  friend bool operator==(const Type&, const Type&) = default;

#define KADER_DETAIL_ANNOTATIONS                                                                                      \
  ((source, ::kader::word_source.nl, "The provisions it rests on; inherited from the enclosing record where absent.", \
    ::kader::Stated<::kader::List<::kader::ProvisionRef>>))(                                                          \
      (words, ::kader::word_words.nl, "The text's own words where the model says less; shown, never checked.",        \
       ::kader::Stated<::kader::Text>))(                                                                              \
      (note, ::kader::word_note.nl, "A remark of who made the model.", ::kader::Stated<::kader::Text>))(              \
      (elsewhere, ::kader::word_elsewhere.nl, "The document that holds the rest of this record.",                     \
       ::kader::Stated<::kader::Text>))

#define KADER_BARE(Type, dutch, doc, ...) KADER_DETAIL_RECORD(Type, dutch, doc, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__))

#define KADER_RECORD(Type, dutch, doc, ...) \
  KADER_DETAIL_RECORD(Type, dutch, doc, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__) KADER_DETAIL_ANNOTATIONS)

#define KADER_DETAIL_IDENTITY(Type)                                                      \
  ((id, "id", "How the rest of the framework refers to it.", ::kader::Id<struct Type>))( \
      (name, "naam", "As the text calls it.", ::kader::Stated<::kader::Text>))(          \
      (aka, "ook genoemd", "Its other names in the text.", ::kader::Stated<::kader::List<::kader::Text>>))

#define KADER_DETAIL_VALIDITY                                                                              \
  ((from_, "met ingang van", "The first day on which it is in force.", ::kader::Stated<::kader::Moment>))( \
      (until, "tot", "The first day on which it no longer is.", ::kader::Stated<::kader::Moment>))

#define KADER_ELEMENT(Type, dutch, doc, ...)                                            \
  KADER_DETAIL_RECORD(Type, dutch, doc,                                                 \
                      KADER_DETAIL_IDENTITY(Type) BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__) \
                          KADER_DETAIL_VALIDITY KADER_DETAIL_ANNOTATIONS)

#define KADER_ELEMENT_EMBEDDING(Type, dutch, doc, ...) \
  KADER_DETAIL_RECORD(Type, dutch, doc,                \
                      KADER_DETAIL_IDENTITY(Type) BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__) KADER_DETAIL_VALIDITY)
