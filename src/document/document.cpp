// SPDX-License-Identifier: Apache-2.0
#include "kader/document/document.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "document/document_builder.hpp"
#include "document/heading_words.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"

namespace kader {

namespace {

bool ends_in(std::string_view name, std::string_view ending) noexcept {
  if (name.size() < ending.size()) return false;
  return detail::begins_with(name.substr(name.size() - ending.size()), ending);
}

// Whether a line begins with `least` to six marks of a heading and a space, or an article.
bool has_heading(std::string_view text, std::size_t least) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t marks = 0;
    while (marks < 7 && at + marks < text.size() && text[at + marks] == '#') ++marks;
    const auto end = text.find_first_of("\n\r", at);
    if (marks >= least && marks <= 6 && at + marks < text.size()) {
      if (text[at + marks] == ' ') return true;
      const std::string plain =
          detail::without_markup(text.substr(at + marks, std::min<std::size_t>(end - at - marks, 200)));
      if (marks > 0 && detail::read_heading(plain).form == detail::HeadingForm::article) return true;
    }
    if (end == std::string_view::npos) break;
    at = end + 1;
  }
  return false;
}

bool has_article(std::string_view text) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size;) {
    const std::uint32_t end = detail::line_end(text, at, size);
    const std::string_view line = detail::trimmed(text.substr(at, std::min<std::size_t>(end - at, 200)));
    if (!line.empty() && (line.front() == 'A' || line.front() == 'a') &&
        detail::read_heading(line).form == detail::HeadingForm::article)
      return true;
    at = detail::next_line(text, end, size);
  }
  return false;
}

bool is_markdown_name(std::string_view name) noexcept { return ends_in(name, ".md") || ends_in(name, ".markdown"); }

}  // namespace

TextSyntax text_syntax_of(const Source& source) noexcept {
  const std::string_view text = source.text;
  if (is_markdown_name(source.name)) return TextSyntax::markdown;
  if (ends_in(source.name, ".txt")) return has_heading(text, 1) ? TextSyntax::markdown : TextSyntax::plain;
  for (const std::string_view ending : {".yaml", ".yml", ".json"})
    if (ends_in(source.name, ending)) return TextSyntax::automatic;
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] == '{' || text[first] == '[') return TextSyntax::automatic;
  // One # begins a comment in YAML.
  if (has_heading(text, 2)) return TextSyntax::markdown;
  return has_article(text) ? TextSyntax::plain : TextSyntax::automatic;
}

Document read_document(std::shared_ptr<const Source> source, TextSyntax syntax) {
  if (syntax == TextSyntax::automatic)
    syntax = is_markdown_name(source->name) || has_heading(source->text, 1) ? TextSyntax::markdown : TextSyntax::plain;
  return DocumentBuilder::build(std::move(source), syntax == TextSyntax::markdown);
}

std::optional<std::uint32_t> Document::find(const ProvisionRef& ref) const {
  const auto at = std::lower_bound(
      by_ref_.begin(), by_ref_.end(), ref.str(),
      [&](std::uint32_t one, const std::string& wanted) { return provisions_[one].ref.str() < wanted; });
  if (at == by_ref_.end() || provisions_[*at].ref != ref) return std::nullopt;
  return *at;
}

std::uint32_t Document::at(std::uint32_t offset) const noexcept {
  const auto behind =
      std::upper_bound(passages_.begin(), passages_.end(), offset,
                       [](std::uint32_t byte, const Passage& passage) { return byte < passage.where.begin; });
  if (behind == passages_.begin()) return 0;
  std::uint32_t provision = (behind - 1)->provision;
  while (provision != 0 && offset >= provisions_[provision].where.end) provision = provisions_[provision].parent;
  return provision;
}

std::string Document::text(std::uint32_t provision) const {
  const ByteRange where = provisions_[provision].where;
  std::string words;
  auto at = std::lower_bound(passages_.begin(), passages_.end(), where.begin,
                             [](const Passage& passage, std::uint32_t byte) { return passage.where.begin < byte; });
  for (; at != passages_.end() && at->where.begin < where.end; ++at) {
    if (at->provision != provision || at->kind != PassageKind::text) continue;
    if (!words.empty()) words += '\n';
    words += bytes(at->where);
  }
  return words;
}

}  // namespace kader
