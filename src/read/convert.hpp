// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/describe/value.hpp"
#include "kader/read/tree.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source_map.hpp"
#include "kader/report/unread.hpp"
#include "read/origins.hpp"

namespace kader::detail {

/// Is told of every place where a draft holds a word of the format, and what that word is. So whoever rewrites a
/// draft (`kader fmt`) reads it as every reader does.
class Recorder {
 public:
  Recorder() = default;
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  virtual ~Recorder() = default;
  /// The key of this node is a word of the format.
  virtual void key(Tree::Index node, Bilingual word) = 0;
  /// This scalar is a value that the format spells so.
  virtual void value(Tree::Index node, const Phrase& text) = 0;
  /// This list of one means the same without brackets.
  virtual void single(Tree::Index list) = 0;
  /// The keys of this map were read into that record, which stays where it is while its draft is read.
  virtual void record(Tree::Index /*map*/, Value /*record*/) {}
};

/// Findings, at most some of one rule: a file of a million mistakes does not need a million findings.
/// The rest is counted under the last.
class Findings {
 public:
  static constexpr std::size_t most_of_one_rule = 50;

  /// Whether one more of this rule is kept; where not, it is counted.
  [[nodiscard]] bool room(const RuleInfo& rule);
  /// As `room`, without counting: for those whose texts cost something to make.
  [[nodiscard]] bool would_keep(const RuleInfo& rule) const noexcept;
  void push(Finding finding) { found_.push_back(std::move(finding)); }
  [[nodiscard]] std::size_t size() const noexcept { return found_.size(); }
  [[nodiscard]] std::vector<Finding> take();

 private:
  struct Tally {
    const RuleInfo* rule;
    std::size_t kept = 0;
    std::size_t counted = 0;
    std::size_t last = 0;
  };
  std::vector<Finding> found_;
  std::vector<Tally> tallies_;
};

/// Gives the nodes of a tree their meaning, over the run-time description of types. How deep it goes is bounded by
/// the types, none of which contains itself, and not by the tree.
class Converter {
 public:
  using Index = Tree::Index;

  /// Where a value stands: the path to it, and the key that the draft itself has there.
  struct Where {
    const Where* up = nullptr;
    std::string_view segment;
    std::string_view key;
    SourceMap::Index step = SourceMap::root;
  };

  /// `source`, `map`, `recorder` and `origins` may be null.
  Converter(const Tree& tree, Language keys, const Source* source, SourceMap* map, std::uint32_t source_index,
            Recorder* recorder, const Origins* origins = nullptr);

  /// Reads the node as a value of that type; false where it is none, and then the finding is made.
  bool read(Index node, const TypeInfo& type, void* object, const Where& at);

  [[nodiscard]] Findings& findings() noexcept { return findings_; }
  /// What of the tree did not come into the object; the converter is used up.
  [[nodiscard]] Unread take_unread() { return Unread(std::move(unread_)); }
  void not_read(const Where& at, std::string_view below = {});
  [[nodiscard]] Place place(Index node, const Where& at) const;
  [[nodiscard]] Place place_of_key(Index node, const Where& at) const;

 private:
  enum class Match : std::uint8_t { no, yes, other_language };
  struct Found {
    const FieldInfo* field = nullptr;
    void* owner = nullptr;
    std::size_t number = 0;
    Match match = Match::no;
  };

  bool stated(Index node, const TypeInfo& type, void* object, const Where& at);
  bool is_none(Index node, const TypeInfo& element, const Where& at);
  std::optional<bool> unknown_value(Index node, const TypeInfo& type, void* object, const Where& at);
  bool elsewhere(Index node, Elsewhere& made, const Where& at);
  bool record(Index node, const TypeInfo& type, void* object, const Where& at, bool keyed);
  bool shorthand(Index node, const TypeInfo& type, void* object, const Where& at);
  bool fields(Index node, const TypeInfo& type, void* object, const Where& at, bool keyed);
  bool list(Index node, const TypeInfo& type, void* object, const Where& at);
  bool element(Index node, const TypeInfo& type, void* object, const Where& at);
  bool table(Index node, const TypeInfo& type, void* object, const Where& at);
  bool table_id(Index map, Index node, const TypeInfo& id, void* object, const Where& at);
  bool choice(Index node, const TypeInfo& type, void* object, const Where& at);
  bool choice_of_scalar(Index node, const TypeInfo& type, void* object, const Where& at);
  bool choice_of_map(Index node, const TypeInfo& type, void* object, const Where& at);
  bool refined(Index node, const TypeInfo& type, void* object, const Where& at);
  bool scalar(Index node, const TypeInfo& type, void* object, const Where& at);
  void rests(Index node, const TypeInfo& type, void* object);
  bool not_a_scalar_of(Index node, const TypeInfo& type, const Where& at);

  /// What the text is as such a type, without a finding. Free words are only taken where `free` is asked for.
  Reading probe(std::string_view text, const TypeInfo& type, void* object, Language language, bool free,
                Impossible& why) const;
  /// The alternative that the keys of a map ask for; nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> alternative_of(Index map, const TypeInfo& choice) const;
  [[nodiscard]] bool takes_list(const TypeInfo& type) const;

  [[nodiscard]] Match match(std::string_view key, Bilingual word) const;
  [[nodiscard]] Match key_match(Index node, Bilingual word) const { return match(tree_.node(node).key, word); }
  [[nodiscard]] Found field_of(std::string_view key, const TypeInfo& type, void* object) const;
  [[nodiscard]] Found field_of(std::string_view key, const TypeInfo& type, void* object, bool exactly) const;
  void key_read(Index node, Bilingual word, Match match, const Where& at);
  void value_read(Index node, const TypeInfo& type, const void* object, bool other_language, const Where& at);

  [[nodiscard]] SourceMap::Index enter(SourceMap::Index parent, std::string_view segment, Index node,
                                       bool lasting = true);
  /// How many of that size still fit; the finding is made where that is fewer.
  [[nodiscard]] std::size_t affordable(std::size_t count, std::size_t size, Index node, const Where& at);
  [[nodiscard]] std::string pointer(const Where& at) const;
  [[nodiscard]] Place place(Span span, const Where& at) const;

  void unknown_key(Index node, const TypeInfo& type, const Where& at);
  void unknown_key(Index node, const TypeInfo& choice, std::string_view meant, const Where& at);
  void not_a_date(Index node, const Where& at);
  void other_language(Index node, bool key, std::string_view right, const Where& at);
  void wrong_type(Index node, const TypeInfo& type, const Where& at);
  void wrong_type(Index node, Phrase expected, const Where& at, std::string_view meant = {});
  bool unknown_word(Index node, const TypeInfo& type, const Where& at, bool even_if_not_near);
  bool not_an_id(Index node, std::string_view text, const Where& at, bool key);
  void impossible(Index node, const Impossible& why, const Where& at, bool with_text);
  void key_missing(Index node, const TypeInfo& type, const FieldInfo& field, const Where& at);

  const Tree& tree_;
  Language keys_;
  const Source* source_;
  SourceMap* map_;
  std::uint32_t source_index_;
  Recorder* recorder_;
  const Origins* origins_;
  // What cannot say itself that it rests on these: the innermost record around it does.
  std::vector<const Origins::Sources*>* loose_ = nullptr;
  Findings findings_;
  std::vector<std::string> unread_;  // pointers
  std::size_t room_ = 0;        // bytes of model that this draft may still make
  std::size_t steps_left_ = 0;  // places that the map may still hold
};

/// What may stand where a value of this type is expected; keys and words are those of `keys`.
[[nodiscard]] Phrase expected(const TypeInfo& type, Language keys);
/// What a record is called in a sentence; `key` is the key above it.
[[nodiscard]] Phrase name_of(const TypeInfo& record, std::string_view key);
/// The name of a language as an adjective, of words: "Nederlandse".
[[nodiscard]] Phrase words_of(Language language);

}  // namespace kader::detail
