// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/document/document.hpp"
#include "scaffold/proposal.hpp"
#include "scaffold/sentence.hpp"

namespace kader::detail {

/// What somebody who is named is.
enum class CastKind : std::uint8_t { party, group, organ, body, post, members, role };

/// Somebody as a sentence names them.
struct Cast {
  Stretch where;     ///< the words, article included
  std::string path;  ///< how a draft refers to them: "ab", "gemeenten.raad", "ab.voorzitter"; YAML
  CastKind kind = CastKind::party;
  std::string body;  ///< the body it is, or is a post or the members of
  bool each = false;  ///< "elk college", "ieder van de gemeenten"
};

/// Everybody whom a text names: its parties and their organs, its bodies and roles, each with the words it goes by.
/// Making it proposes them, each where the text brings them in.
class CastList {
 public:
  CastList(const Document& document, const std::vector<std::vector<Sentence>>& sentences, Proposal& proposal);

  /// Who is named at a word; `about` is the body that the text is about there. Longest words first.
  [[nodiscard]] std::optional<Cast> at(const Sentence& sentence, std::size_t i, std::string_view about) const;
  /// All who are named there with commas and "en" between them, as one actor of a draft: "[a, b]".
  [[nodiscard]] std::optional<Cast> list_at(const Sentence& sentence, std::size_t i, std::string_view about) const;
  /// The first who is named in a stretch.
  [[nodiscard]] std::optional<Cast> in(const Sentence& sentence, Stretch stretch, std::string_view about) const;

  /// The body that a heading, or the sentence that follows it, speaks of; empty where none.
  [[nodiscard]] std::string body_in(const Sentence& words) const;
  /// The one body of the text, where there is one only.
  [[nodiscard]] std::string only_body() const { return bodies_.size() == 1 ? bodies_.front() : std::string(); }
  [[nodiscard]] bool is_body(std::string_view id) const;
  /// The ids of everybody: no matter can have one of them.
  [[nodiscard]] std::vector<std::string> ids() const;
  [[nodiscard]] const std::string& joint_body() const noexcept { return joint_body_; }
  /// The organs of the parties that made the text, as a draft refers to them; empty where it is not known.
  [[nodiscard]] const std::vector<std::string>& partners() const noexcept { return partners_; }
  /// Whose organ it is: "gemeenten" of "gemeenten.raad".
  [[nodiscard]] static std::string party_of(std::string_view path);

 private:
  struct Entry {
    std::vector<std::string> words;
    std::string path;
    CastKind kind;
  };
  void add(std::string_view words, std::string path, CastKind kind);
  [[nodiscard]] std::optional<Cast> named_at(const Sentence& sentence, std::size_t i) const;
  [[nodiscard]] std::optional<Cast> post_at(const Sentence& sentence, std::size_t i, std::string_view about) const;
  [[nodiscard]] std::optional<Cast> organ_at(const Sentence& sentence, std::size_t i) const;
  [[nodiscard]] std::optional<Cast> provincial_at(const Sentence& sentence, std::size_t i) const;

  void find_parties();
  void find_ministers();
  void add_minister(const Sentence& sentence, std::size_t i);
  void find_joint_body();
  void find_bodies();
  void find_titled();
  void find_defined();
  void shorten_names();
  void find_roles();
  void find_partners();
  [[nodiscard]] std::vector<Sentence> opening() const;
  void establish(const Sentence& sentence, Stretch name, std::string_view form);
  [[nodiscard]] std::string municipalities() const;  ///< the group, or the one municipality; empty where there is none

  const Document* document_;
  const std::vector<std::vector<Sentence>>* sentences_;
  Proposal* proposal_;
  std::multimap<std::string, Entry, std::less<>> entries_;  // by the first word
  std::vector<std::string> bodies_;
  std::vector<std::string> municipalities_;
  std::vector<std::string> provinces_;
  std::vector<std::string> ministers_;
  std::vector<std::string> partners_;
  std::string joint_body_;
};

/// Whether a word names a kind of body: "adviescommissie", "stuurgroep", "overleg".
[[nodiscard]] bool is_kind_of_body(std::string_view lower) noexcept;

}  // namespace kader::detail
