// SPDX-License-Identifier: Apache-2.0
#include "scaffold/proposal.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "read/words.hpp"
#include "scaffold/draft_parts.hpp"
#include "write/yaml_text.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t widest = 110;
constexpr std::size_t longest_quote = 160;

// The order in which a draft is written.
constexpr std::array<std::string_view, 6> sections = {"regeling", "partijen", "groepen",
                                                      "gremia",   "functies", "onderwerpen"};

std::size_t section_of(const KeyPath& path) {
  return static_cast<std::size_t>(std::find(sections.begin(), sections.end(), path.front()) - sections.begin());
}

}  // namespace

std::string yaml_of(std::string_view text, bool flow) {
  std::string out;
  append_yaml_text(out, one_line(text, 300), flow, true);
  return out;
}

std::string Proposal::joined(const KeyPath& path) {
  std::string all;
  for (const std::string& key : path) (all += key) += '\n';
  return all;
}

// Whether no value stands where the path leads through, and none below it.
bool Proposal::fits(const KeyPath& path) {
  if (inner_.contains(joined(path))) return false;
  std::vector<std::string> through;
  KeyPath prefix;
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    prefix.push_back(path[i]);
    if (said_.contains(joined(prefix))) return false;
    through.push_back(joined(prefix));
  }
  inner_.insert(through.begin(), through.end());
  return true;
}

bool Proposal::item(std::uint32_t provision, KeyPath path, const std::string& yaml, ByteRange words) {
  if (!fits(path) || !said_.insert(joined(path) + yaml).second) return false;
  said_.insert(joined(path));
  blocks_[provision].values.push_back({std::move(path), "[" + yaml + "]", words});
  return true;
}

bool Proposal::value(std::uint32_t provision, KeyPath path, std::string yaml, ByteRange words) {
  if (yaml.empty() || said_.contains(joined(path)) || !fits(path)) return false;
  said_.insert(joined(path));
  blocks_[provision].values.push_back({std::move(path), std::move(yaml), words});
  return true;
}

void Proposal::norm(std::uint32_t provision, ProposedNorm norm, ByteRange words) {
  std::string what;
  for (const auto& [key, value] : norm.fields)
    if (key == "wat") what = value;
  std::string id = slug_of(norm.who + " " + norm.act + " " + what);
  if (id.empty() || !is_lower(id.front())) id = "norm-" + id;
  constexpr std::size_t longest = 60;
  if (id.size() > longest) id.resize(longest);
  while (id.ends_with('-')) id.pop_back();
  const std::size_t nth = ++norm_ids_[id];
  if (nth > 1) id += "-" + std::to_string(nth);
  blocks_[provision].norms.push_back({std::move(id), std::move(norm), words});
}

bool Proposal::add_to_norm(std::string_view act, std::string_view what, std::string_view key, std::string yaml) {
  for (auto block = blocks_.rbegin(); block != blocks_.rend(); ++block)
    for (auto at = block->norms.rbegin(); at != block->norms.rend(); ++at) {
      auto& fields = at->norm.fields;
      if (at->norm.act != act) continue;
      const auto has = [&](std::string_view wanted) {
        return std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == wanted; });
      };
      const auto found = has("wat");
      if (found == fields.end() || found->second != what) continue;
      if (has(key) != fields.end()) return false;
      fields.emplace_back(key, std::move(yaml));
      return true;
    }
  return false;
}

bool Proposal::refers_to_unknown_post(std::string_view yaml) const {
  for (const std::string_view post : {".voorzitter", ".plaatsvervanger", ".secretaris"})
    for (std::size_t at = yaml.find(post); at != std::string_view::npos; at = yaml.find(post, at + 1)) {
      std::size_t begin = at;
      while (begin > 0 && (is_lower(yaml[begin - 1]) || is_digit(yaml[begin - 1]) || yaml[begin - 1] == '-')) --begin;
      const KeyPath path = {"gremia", std::string(yaml.substr(begin, at - begin)), std::string(post.substr(1))};
      const bool body = inner_.contains(joined({path[0], path[1]}));
      if (body && !inner_.contains(joined(path)) && !said_.contains(joined(path))) return true;
    }
  return false;
}

void Proposal::drop_unknown_posts() {
  for (Block& block : blocks_) {
    std::erase_if(block.norms, [&](const Norm& norm) {
      return refers_to_unknown_post(norm.norm.who) ||
             std::any_of(norm.norm.fields.begin(), norm.norm.fields.end(),
                         [&](const auto& field) { return refers_to_unknown_post(field.second); });
    });
    std::erase_if(block.values, [&](const Value& value) {
      return value.yaml.find(' ') == std::string::npos && refers_to_unknown_post(value.yaml);
    });
  }
}

bool Proposal::empty(std::uint32_t provision) const {
  return blocks_[provision].values.empty() && blocks_[provision].norms.empty();
}

void Proposal::append_words(std::string& out, ByteRange words, std::size_t indent) const {
  if (!words.known()) return;
  out.append(indent, ' ');
  out += "# \"";
  out += one_line(document_->bytes(words), longest_quote);
  out += "\"\n";
}

void Proposal::append_values(std::string& out, const std::vector<Value>& values) const {
  const KeyPath* before = nullptr;
  ByteRange quoted;
  for (const Value& value : values) {
    std::size_t same = 0;
    if (before != nullptr)
      while (same + 1 < value.path.size() && same + 1 < before->size() && value.path[same] == (*before)[same]) ++same;
    for (std::size_t depth = same; depth + 1 < value.path.size(); ++depth) {
      out.append(2 * depth, ' ');
      out += yaml_of(value.path[depth]) + ":\n";
    }
    const std::size_t indent = 2 * (value.path.size() - 1);
    if (value.words != quoted) append_words(out, value.words, indent);
    quoted = value.words;
    out.append(indent, ' ');
    out += yaml_of(value.path.back()) + ": " + value.yaml + '\n';
    before = &value.path;
  }
}

void Proposal::append_norms(std::string& out, const std::vector<Norm>& norms) const {
  if (norms.empty()) return;
  out += "normen:\n";
  ByteRange quoted;
  for (const Norm& said : norms) {
    if (said.words != quoted) append_words(out, said.words, 2);
    quoted = said.words;
    std::vector<std::pair<std::string, std::string>> fields = {{"id", said.id}};
    if (!said.norm.who.empty()) fields.emplace_back("wie", said.norm.who);
    fields.emplace_back(said.norm.mode, said.norm.act);
    fields.insert(fields.end(), said.norm.fields.begin(), said.norm.fields.end());
    std::string line = "  - {";
    for (const auto& [key, value] : fields)
      line.append(line.ends_with('{') ? "" : ", ").append(key).append(": ").append(value);
    line += "}\n";
    if (line.size() > widest) {
      line = "  - ";
      for (const auto& [key, value] : fields)
        line.append(line == "  - " ? "" : "    ").append(key).append(": ").append(value).append("\n");
    }
    out += line;
  }
}

std::string Proposal::block(std::uint32_t provision) const {
  if (empty(provision)) return {};
  // Values of one element together: in the order of sections, then of the first time an element is named.
  std::vector<Value> values = blocks_[provision].values;
  std::map<std::string, std::size_t, std::less<>> first;
  for (std::size_t i = 0; i < values.size(); ++i) {
    KeyPath prefix;
    for (const std::string& key : values[i].path) {
      prefix.push_back(key);
      first.emplace(joined(prefix), i);
    }
  }
  std::stable_sort(values.begin(), values.end(), [&](const Value& a, const Value& b) {
    if (section_of(a.path) != section_of(b.path)) return section_of(a.path) < section_of(b.path);
    KeyPath left;
    KeyPath right;
    for (std::size_t i = 0; i < std::min(a.path.size(), b.path.size()); ++i) {
      left.push_back(a.path[i]);
      right.push_back(b.path[i]);
      const auto where_a = first.find(joined(left))->second;
      const auto where_b = first.find(joined(right))->second;
      if (where_a != where_b) return where_a < where_b;
    }
    return false;
  });
  std::string out;
  append_values(out, values);
  append_norms(out, blocks_[provision].norms);
  return out;
}

}  // namespace kader::detail
