// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/document/document.hpp"

namespace kader::detail {

/// The keys that lead to a value of a draft: "gremia", "ab", "ledental".
using KeyPath = std::vector<std::string>;

/// A norm as a draft writes it, but for its id: key and value, the value as YAML.
struct ProposedNorm {
  std::string who;   ///< YAML; empty where the text names nobody
  std::string mode;  ///< "kan", "moet", "is belast met", …
  std::string act;   ///< "vaststellen"
  std::vector<std::pair<std::string, std::string>> fields;  ///< what follows: "wat", "aan", "wanneer", …
};

/// A text as YAML, quoted where it must be.
[[nodiscard]] std::string yaml_of(std::string_view text, bool flow = false);

/// What is proposed under each provision of a text. Of what is said twice the first counts: a draft says a thing once.
class Proposal {
 public:
  explicit Proposal(const Document& document) : document_(&document), blocks_(document.provisions().size()) {}

  /// `yaml`: the value, escaped. Whether it is new.
  bool value(std::uint32_t provision, KeyPath path, std::string yaml, ByteRange words);
  /// The same of a value of several, each said apart: the draft joins their lists.
  bool item(std::uint32_t provision, KeyPath path, const std::string& yaml, ByteRange words);
  void norm(std::uint32_t provision, ProposedNorm norm, ByteRange words);
  /// Adds a field to the last norm on a matter, where it has none of that key.
  bool add_to_norm(std::string_view act, std::string_view what, std::string_view key, std::string yaml);
  /// Takes back what refers to a chair, deputy or secretary of whom the text says nothing else: a draft cannot name
/// them.
  void drop_unknown_posts();
  [[nodiscard]] bool says(const KeyPath& path) const { return said_.contains(joined(path)); }
  [[nodiscard]] bool empty(std::uint32_t provision) const;

  /// The lines of the block under a provision, without fences; empty where nothing is proposed.
  [[nodiscard]] std::string block(std::uint32_t provision) const;

 private:
  struct Value {
    KeyPath path;
    std::string yaml;
    ByteRange words;
  };
  struct Norm {
    std::string id;
    ProposedNorm norm;
    ByteRange words;
  };
  struct Block {
    std::vector<Value> values;
    std::vector<Norm> norms;
  };
  [[nodiscard]] bool refers_to_unknown_post(std::string_view yaml) const;
  [[nodiscard]] bool fits(const KeyPath& path);
  [[nodiscard]] static std::string joined(const KeyPath& path);
  void append_values(std::string& out, const std::vector<Value>& values) const;
  void append_norms(std::string& out, const std::vector<Norm>& norms) const;
  void append_words(std::string& out, ByteRange words, std::size_t indent) const;

  const Document* document_;
  std::vector<Block> blocks_;
  std::set<std::string, std::less<>> said_;  // every path that has a value
  std::set<std::string, std::less<>> inner_;  // every path that leads to one
  std::map<std::string, std::size_t, std::less<>> norm_ids_;
};

}  // namespace kader::detail
