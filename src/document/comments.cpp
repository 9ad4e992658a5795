// SPDX-License-Identifier: Apache-2.0
#include "document/comments.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "document/lines.hpp"
#include "document/tokens.hpp"
#include "text/nearest.hpp"

namespace kader::detail {

namespace {

constexpr std::string_view opening = "<!--";
constexpr std::string_view closing = "-->";
constexpr std::string_view name = "kader:";
constexpr std::size_t longest_code_mark = 80;  // backticks, of a mark that cmark takes for one

// The runs of backticks in a stretch of text: length and place, in that order.
std::vector<std::pair<std::uint32_t, std::uint32_t>> backticks(std::string_view text, std::uint32_t begin,
                                                               std::uint32_t end) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> runs;
  for (auto at = text.find('`', begin); at < end; at = text.find('`', at)) {
    const auto behind = std::min<std::size_t>(text.find_first_not_of('`', at), end);
    runs.emplace_back(static_cast<std::uint32_t>(behind - at), static_cast<std::uint32_t>(at));
    at = behind;
  }
  std::sort(runs.begin(), runs.end());
  return runs;
}

bool says_prose(std::string_view words) {
  const std::string small = folded(words.substr(0, 20));
  for (const std::string_view word : {"prose", "proza", "zonder norm"})
    if (small.starts_with(word) && (small.size() == word.size() || small[word.size()] < 'a')) return true;
  return false;
}

// What stands for "kader:" where a comment means to be a mark and does not begin so; empty where it does not mean to be
// one. Other words are a remark of the author: "nader: uit te werken".
std::string_view misspelt_name(std::string_view words) {
  words = words.substr(0, 200);
  const std::size_t begin = std::min(words.find_first_not_of("-#!/*@ "), words.size());
  std::size_t at = begin;
  while (at < words.size() && ((words[at] | 0x20) >= 'a' && (words[at] | 0x20) <= 'z')) ++at;
  const std::string word = folded(words.substr(begin, at - begin));
  if (word.size() < 4 || word.size() > 7) return {};
  const std::size_t end = at;
  at = std::min(words.find_first_not_of(" \t", at), words.size());
  const bool colon = at < words.size() && words[at] == ':';
  const bool sign = colon || (at < words.size() && (words[at] == ';' || words[at] == '=' || words[at] == '-'));
  const bool means_prose = says_prose(trimmed(words.substr(at + (sign ? 1 : 0))));
  // "KADER:" and "kader :" can mean nothing else; "Kader: nog in concept" is a remark.
  const bool as_in_a_sentence = words.substr(begin, end - begin) == "Kader" && at == end;
  if (word == "kader" ? (!colon || as_in_a_sentence) && !means_prose : !means_prose) return {};
  Nearest nearest(word);
  nearest.consider("kader");
  return nearest.found().empty() ? std::string_view() : words.substr(0, sign ? at + 1 : end);
}

void find_in_html(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<Comment>& comments) {
  for (std::size_t at = begin; at < end; at = text.find(opening, at)) {
    const std::size_t close = text.substr(0, end).find(closing, at + opening.size());
    const bool closed = close != std::string_view::npos;
    const std::size_t behind = closed ? close + closing.size() : end;
    comments.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(behind)}, closed});
    at = behind;
  }
}

// Code begins and ends with as many backticks; whichever begins first, code or comment, holds the other.
void find_in_words(std::string_view all, std::uint32_t begin, std::uint32_t end, std::vector<Comment>& comments) {
  const auto runs = backticks(all, begin, end);
  const std::string_view text = all.substr(0, end);
  bool close = true;
  for (std::size_t at = text.find_first_of("\\`<", begin); at < end; at = text.find_first_of("\\`<", at)) {
    if (text[at] == '\\') {
      at += 2;
    } else if (text[at] == '`') {
      const auto behind = static_cast<std::uint32_t>(std::min<std::size_t>(text.find_first_not_of('`', at), end));
      const auto length = behind - static_cast<std::uint32_t>(at);
      const auto other = std::lower_bound(runs.begin(), runs.end(), std::pair(length, behind));
      const bool code = length <= longest_code_mark && other != runs.end() && other->first == length;
      at = code ? other->second + length : behind;
    } else if (text.substr(at, opening.size()) != opening) {
      ++at;
    } else {
      const auto from = static_cast<std::uint32_t>(at);
      at += opening.size();
      const std::size_t last = close ? text.find(closing, at) : std::string_view::npos;
      if (last != std::string_view::npos) {
        at = last + closing.size();
        comments.push_back({{from, static_cast<std::uint32_t>(at)}, true});
      } else if (std::exchange(close, false)) {
        comments.push_back({{from, end}, false});
      }
    }
  }
}

}  // namespace

std::vector<Comment> find_comments(std::string_view text, const std::vector<Block>& blocks) {
  std::vector<Comment> comments;
  std::size_t comment = text.find(opening);
  for (std::uint32_t index = 0; index < blocks.size() && comment < text.size(); ++index) {
    const BlockKind kind = blocks[index].kind;
    const std::uint32_t begin = blocks[index].begin;
    if (comment < begin) comment = text.find(opening, begin);
    const std::uint32_t end = kind == BlockKind::heading ? blocks[index].end : end_of_block(blocks, index, text);
    if (comment >= end) continue;
    if (kind == BlockKind::html)
      find_in_html(text, static_cast<std::uint32_t>(comment), end, comments);
    else if (kind == BlockKind::paragraph || kind == BlockKind::heading)
      find_in_words(text, begin, end, comments);
    comment = text.find(opening, end);
  }
  return comments;
}

std::uint32_t first_comment(const std::vector<Comment>& comments, std::uint32_t begin, std::uint32_t end) noexcept {
  const auto found =
      std::lower_bound(comments.begin(), comments.end(), begin,
                       [](const Comment& comment, std::uint32_t at) { return comment.where.begin < at; });
  return found == comments.end() ? end : std::min(found->where.begin, end);
}

Mark read_mark(std::string_view text, const Comment& comment) {
  const std::uint32_t begin = comment.where.begin + static_cast<std::uint32_t>(opening.size());
  const std::uint32_t closes = comment.closed ? static_cast<std::uint32_t>(closing.size()) : 0;
  std::string_view words = trimmed(text.substr(begin, std::max(begin, comment.where.end - closes) - begin));
  const auto unknown = [&](UnknownMark::Kind kind, std::string_view what) {
    ByteRange where = comment.where;
    if (kind == UnknownMark::Kind::open)  // what follows it is not part of it, but for its missing end
      where.end = static_cast<std::uint32_t>(what.data() - text.data() + static_cast<std::ptrdiff_t>(what.size()));
    return Mark{kind == UnknownMark::Kind::words, {}, UnknownMark{where, std::string(what), kind}};
  };
  if (!words.starts_with(name)) {
    const std::string_view written = comment.closed ? misspelt_name(words) : std::string_view();
    return written.empty() ? Mark{} : unknown(UnknownMark::Kind::spelling, written);
  }
  if (!comment.closed) return unknown(UnknownMark::Kind::open, trimmed(words.substr(0, words.find_first_of("\r\n"))));
  words = trimmed(words.substr(name.size()));
  for (const std::string_view word : {"prose", "zonder norm"}) {
    if (!words.starts_with(word)) continue;
    const std::string_view reason = words.substr(word.size());
    if (reason.empty() || leading_space(reason) != 0) return {true, std::string(trimmed(reason)), {}};
  }
  return unknown(UnknownMark::Kind::words, words);
}

}  // namespace kader::detail
