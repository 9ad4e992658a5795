// SPDX-License-Identifier: Apache-2.0
// What a source is written in.
#include <algorithm>
#include <optional>
#include <string_view>

#include "document/block.hpp"
#include "read/meant.hpp"
#include "read/read_composed.hpp"

namespace kader::detail {
namespace {

// What the lines of a text look like, each kind told by its first sign.
struct Looks {
  bool begins_with_key = false;  // the first line that is no comment is a key of the format
  bool has_key = false;
  bool has_block = false;
  bool has_heading = false;
  bool has_article = false;
  bool has_front_matter = false;
};

bool is_key_line(std::string_view line) {
  const std::size_t colon = line.substr(0, 64).find(':');
  return colon != std::string_view::npos && is_top_key(line.substr(0, colon));
}

bool is_block_line(std::string_view line) {
  const std::size_t fence = line.find_first_not_of(" \t>*+-0123456789.)");
  if (fence == std::string_view::npos || (line[fence] != '`' && line[fence] != '~')) return false;
  std::string_view info = line.substr(fence);
  const std::size_t ticks = info.find_first_not_of(info.front());
  if (ticks == std::string_view::npos || ticks < 3) return false;
  info.remove_prefix(ticks);
  info.remove_prefix(std::min(info.find_first_not_of(' '), info.size()));
  return fence_words(info.substr(0, info.find_last_not_of(" \t\r") + 1)) != FenceWords::other;
}

bool is_heading_line(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks >= 1 && marks <= 6 && marks < line.size() && line[marks] == ' ';
}

bool is_article_line(std::string_view line) {
  for (const std::string_view word : {"artikel ", "article "})
    if (line.size() > word.size() && in_small_letters(line.substr(0, word.size())) == word &&
        line[word.size()] >= '0' && line[word.size()] <= '9')
      return true;
  return false;
}

Looks looks_of(std::string_view text) {
  Looks looks;
  bool first = true;
  bool first_of_all = true;
  bool in_front_matter = false;
  bool behind_front_matter = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = end + 1;
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    if (line.empty()) continue;
    if (first_of_all && line == "---") {
      in_front_matter = true;
    } else if (in_front_matter && (line == "---" || line == "...")) {
      in_front_matter = false;
      behind_front_matter = true;
    } else if (!in_front_matter) {
      const bool key = is_key_line(line);
      if (behind_front_matter) looks.has_front_matter = !key && line.front() != '#' ? true : is_heading_line(line);
      behind_front_matter = false;
      looks.has_key = looks.has_key || key;
      if (first && line.front() != '#') {
        looks.begins_with_key = key;
        first = false;
      }
      looks.has_block = looks.has_block || is_block_line(line);
      looks.has_heading = looks.has_heading || is_heading_line(line);
      looks.has_article = looks.has_article || is_article_line(line);
    }
    first_of_all = false;
  }
  if (in_front_matter) {  // nothing closed it: a YAML file that begins with its document mark
    Looks rest = looks_of(text.substr(std::min(text.find_first_of("\r\n"), text.size())));
    rest.has_front_matter = false;
    return rest;
  }
  return looks;
}

}  // namespace

Syntax syntax_of(const Source& source) {
  const auto ends_with = [&](std::string_view ending) { return std::string_view(source.name).ends_with(ending); };
  if (ends_with(".json")) return Syntax::json;
  if (ends_with(".yaml") || ends_with(".yml")) return Syntax::yaml;
  if (ends_with(".md") || ends_with(".markdown")) return Syntax::markdown;
  const auto first = source.text.find_first_not_of(" \t\r\n");
  const bool is_text = ends_with(".txt");
  if (!is_text && first != std::string::npos && (source.text[first] == '{' || source.text[first] == '['))
    return Syntax::json;
  const Looks looks = looks_of(source.text);
  if (is_text) return looks.has_heading || looks.has_block ? Syntax::markdown : Syntax::plain;
  if (looks.begins_with_key) return Syntax::yaml;
  if (looks.has_block || looks.has_front_matter) return Syntax::markdown;
  if (looks.has_key) return Syntax::yaml;
  if (looks.has_heading) return Syntax::markdown;
  return looks.has_article ? Syntax::plain : Syntax::yaml;
}

std::optional<TextSyntax> text_syntax(Syntax syntax) {
  if (syntax == Syntax::markdown) return TextSyntax::markdown;
  if (syntax == Syntax::plain) return TextSyntax::plain;
  return std::nullopt;
}

}  // namespace kader::detail
