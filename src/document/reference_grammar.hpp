// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/terms.hpp"
#include "document/tokens.hpp"
#include "kader/document/known_law.hpp"
#include "kader/text/language.hpp"

namespace kader::detail {

/// A number or letter as it is compared ("5" for "vijfde", "b" for "B"); empty: not said.
struct Label {
  std::string text;
  [[nodiscard]] bool given() const noexcept { return !text.empty(); }
};

/// One of the provisions that a reference names.
struct Named {
  Label article;
  Label paragraph;
  Label item;
  Label subitem;
  bool through = false;  ///< begins a range that ends with the next one
  ByteRange where;
};

/// What a reference starts from.
enum class Base : std::uint8_t {
  numbered,            ///< the article that is named, or, without one, the article or paragraph it stands in
  this_article,
  this_paragraph,
  this_annex,
  previous_article,
  next_article,
  previous_paragraph,
  next_paragraph,
  previous_paragraphs,
  next_paragraphs,
  annex,               ///< the labels of `article` are those of annexes
  chapter,             ///< … of chapters
  unclear              ///< "van dat artikel"
};

/// The text that a reference says it leads into.
enum class Into : std::uint8_t {
  unsaid,
  own,        ///< "van deze regeling"
  by_kind,    ///< "van het besluit": this one, or the one it is annexed to, or another
  annex,      ///< "van bijlage 1", "van de bijlage"
  external,
  unclear     ///< "van …", and what follows may or may not belong to it
};

/// A reference as the words have it, before it is resolved.
struct Spoken {
  Base base = Base::numbered;
  Into into = Into::unsaid;
  bool bare_under = false;   ///< "onder 4", with no word that says what is numbered
  bool doubtful = false;     ///< something near says that it may lead elsewhere: never dangling
  bool law_before = false;   ///< "de Archiefwet 1995, artikel 5"
  bool that_law = false;     ///< "van die wet": the last one named
  bool announced = false;    ///< "bedoeld in" stands before it
  bool law_named = false;    ///< a law was named before it in the same provision
  bool leans = false;        ///< "artikel 5 en" another: what that one is of may be meant here too
  ByteRange where;
  std::vector<Named> named;
  std::string annex;         ///< the label of Into::annex; empty: the only one
  const KnownLaw* law = nullptr;
  ByteRange document;        ///< the words that name an external text
  std::uint32_t definition = Terms::none;  ///< the defined term by which it is named
};

/// Reads references in a run of tokens. Bounded look-ahead: linear in the tokens whatever they are.
class ReferenceGrammar {
 public:
  ReferenceGrammar(const Document& document, const Terms& terms) : document_(&document), terms_(&terms) {}

  /// The references in the words of a provision, in their order.
  void read(const std::vector<Token>& tokens, std::uint32_t provision, std::vector<Spoken>& out);

 private:
  enum class Link : std::uint8_t { none, comma, list, through };

  [[nodiscard]] const Token& token(std::size_t i) const {
    static constexpr Token past;
    return i < tokens_->size() ? (*tokens_)[i] : past;
  }
  [[nodiscard]] Word word(std::size_t i) const { return token(i).word; }
  [[nodiscard]] bool sign(std::size_t i, char c) const;
  [[nodiscard]] bool joined(std::size_t i) const;  // no space before it
  [[nodiscard]] std::string_view text_at(std::size_t i) const { return text_of(text_, token(i)); }
  [[nodiscard]] bool text_is(std::size_t i, std::string_view folded_word) const;

  [[nodiscard]] static bool can_start(const Token& token);
  [[nodiscard]] bool ends_like_a_law(const Token& token) const;
  [[nodiscard]] bool start(std::size_t& i, Spoken& made);
  [[nodiscard]] bool articles(std::size_t& i, Spoken& made);
  [[nodiscard]] bool paragraphs_here(std::size_t& i, Spoken& made);
  [[nodiscard]] bool items_here(std::size_t& i, Spoken& made);
  [[nodiscard]] bool annexes_or_chapters(std::size_t& i, Spoken& made);
  [[nodiscard]] bool relative(std::size_t& i, Spoken& made);
  void base_after(std::size_t& i, Spoken& made);
  void subdivisions(std::size_t& i, const Named& of, std::vector<Named>& out);
  [[nodiscard]] bool paragraph_list(std::size_t& i, std::vector<Named>& out, const Named& of);
  [[nodiscard]] bool item_list(std::size_t& i, std::vector<Named>& out, const Named& of);
  [[nodiscard]] bool item_label(std::size_t i, bool plain_number, std::string& label) const;
  [[nodiscard]] bool number_label(std::size_t i, std::string& label) const;
  [[nodiscard]] std::uint32_t ordinal(std::size_t i) const;
  [[nodiscard]] Link link(std::size_t& i) const;
  [[nodiscard]] bool may_follow_number(std::size_t i) const;
  void skip_sentence(std::size_t& i) const;

  void tail(std::size_t& i, Spoken& made);
  [[nodiscard]] bool text_named(std::size_t& i, Spoken& made, bool after_link, bool demonstrative);
  [[nodiscard]] std::size_t end_of_name(std::size_t i) const;
  [[nodiscard]] bool ends_sentence(std::size_t i) const;
  [[nodiscard]] bool names_another_text(std::size_t i) const;
  [[nodiscard]] bool another_text_before(std::size_t i);
  void pronouns(std::size_t i, std::size_t end, Spoken& made) const;
  [[nodiscard]] bool law_ends_at(std::size_t i, Spoken& made) const;

  const Document* document_;
  const Terms* terms_;
  std::string_view text_;
  const std::vector<Token>* tokens_ = nullptr;
  std::uint32_t provision_ = 0;
  bool english_ = false;
  bool default_english_ = false;
  bool unknown_law_ = false;         // whether what looks like a law that is not in the table was named before
  std::size_t law_in_sentence_ = 0;  // one more than the last token of a law named in this sentence
  const KnownLaw* last_law_ = nullptr;
  std::size_t looked_at_ = 0;      // tokens asked whether they name another text
  bool another_text_ = false;      // one of them does, in the sentence at hand
  std::string opening_;            // of the text, folded: where it names itself
};

/// Whether a word names a kind of text that provisions stand in: "besluit", "Archiefwet", "mandaatregeling".
[[nodiscard]] bool names_a_text(std::string_view word);

}  // namespace kader::detail
