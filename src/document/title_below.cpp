// SPDX-License-Identifier: Apache-2.0
#include "document/title_below.hpp"

#include <algorithm>

#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/marker.hpp"
#include "document/markup.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t longest_in_brackets = 200;
constexpr std::size_t longest_title = 150;
constexpr std::size_t longest_marker = 64;

// "[Titel]", and "Titel]" of which the bracket began before: the words within; empty for others.
std::string_view in_square_brackets(std::string_view words) {
  const auto open = words.find('[');
  if (words.back() != ']' || open != words.rfind('[')) return {};
  if (open != 0 && open != std::string_view::npos) return {};
  words.remove_suffix(1);
  if (open == 0) words.remove_prefix(1);
  return trimmed(words);
}

}  // namespace

TitlesBelow::Line TitlesBelow::next_line(std::uint32_t block, std::uint32_t from) const {
  Line line;
  from += leading_space(text_.substr(from));
  if (from >= text_.size()) return line;
  line.begin = from;
  while (block + 1 < blocks_.size() && blocks_[block + 1].begin <= from) ++block;
  line.parted = blocks_[block].begin == from;
  line.block = block;
  line.found = blocks_[block].kind == BlockKind::paragraph || blocks_[block].kind == BlockKind::item;
  line.end = line_end(text_, from, static_cast<std::uint32_t>(text_.size()));
  return line;
}

bool TitlesBelow::is_structure(std::uint32_t begin) const {
  const auto at = std::lower_bound(landmarks_.begin(), landmarks_.end(), begin,
                                   [](const Landmark& one, std::uint32_t where) { return one.begin < where; });
  return at != landmarks_.end() && at->begin == begin && at->accepted;
}

Title TitlesBelow::find(std::uint32_t index, std::uint32_t at, ProvisionKind kind, bool heading) const {
  const Line line = next_line(index, at);
  if (!line.found || blocks_[line.block].kind != BlockKind::paragraph || is_structure(line.begin)) return {};
  const std::string_view words = trimmed(text_.substr(line.begin, line.end - line.begin));
  if (words.empty() || words.size() > longest_in_brackets || says_lapsed(words)) return {};
  const auto title_of = [&](std::string_view inner) {
    return Title{{line.begin, line.begin + static_cast<std::uint32_t>(words.size())}, without_markup(inner)};
  };
  if (const std::string_view inner = in_square_brackets(words); !inner.empty()) return title_of(inner);
  if (read_marker(words)) return {};
  const bool article = kind == ProvisionKind::article;
  if (article && words.size() > 2 && words.front() == '(' && words.find(')') == words.size() - 1)
    return title_of(words.substr(1, words.size() - 2));
  const bool emphasised =
      words.size() > 4 && (words.front() == '*' || words.front() == '_') && words.back() == words.front();
  if (heading && !emphasised) return {};
  if (!can_be_title(without_markup(words), longest_title) || !stands_above_text(line, kind)) return {};
  return title_of(words);
}

// Whether what stands below a line lets it be a title.
bool TitlesBelow::stands_above_text(const Line& title, ProvisionKind kind) const {
  const Line below = next_line(title.block, title.end);
  const bool article = kind == ProvisionKind::article;
  if (!below.found) return !article;
  const Marker marker =
      read_marker(text_.substr(below.begin, std::min<std::size_t>(below.end - below.begin, longest_marker)));
  if (!article) return below.parted || is_structure(below.begin) || marker;
  if (is_structure(below.begin)) return false;
  if (!marker) return below.parted;
  return marker.style == MarkerStyle::number || marker.style == MarkerStyle::dotted;
}

}  // namespace kader::detail
