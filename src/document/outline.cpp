// SPDX-License-Identifier: Apache-2.0
#include "document/outline.hpp"

#include <algorithm>
#include <utility>

#include "document/lines.hpp"

namespace kader::detail {
namespace {

constexpr std::uint32_t longest_prefix = 400;

// Without the white space that ends it.
std::size_t end_of(std::string_view text) noexcept {
  const std::string_view kept = trimmed(text);
  return kept.empty() ? 0 : static_cast<std::size_t>(kept.data() - text.data()) + kept.size();
}

}  // namespace

Outline::Outline(std::string_view text, bool markdown, const std::vector<Comment>& comments)
    : text_(text), markdown_(markdown), comments_(comments) {
  Provision whole;
  whole.where = {0, static_cast<std::uint32_t>(text_.size())};
  whole.head = {0, 0};
  parts_.provisions.push_back(std::move(whole));
  open_.push_back({});
}

std::size_t Outline::structure_top() const noexcept {
  std::size_t top = open_.size() - 1;
  while (open_[top].rank == item_rank) --top;
  return top;
}

std::size_t Outline::scope_top() const noexcept {
  std::size_t top = open_.size() - 1;
  while (open_[top].rank > annex_rank) --top;
  return top;
}

bool Outline::begin(ProvisionKind kind, OpenProvision entry, ByteRange head, std::string_view number,
                    std::string title) {
  if (parts_.provisions.size() >= most_provisions || open_.size() >= deepest) return false;
  head.begin = std::max(head.begin, cursor_);
  const std::uint32_t from = prefix_begin(head.begin);
  text_until(from);
  if (head.begin < head.end)
    head.end = head.begin + static_cast<std::uint32_t>(end_of(text_.substr(head.begin, head.end - head.begin)));
  else
    head.end = head.begin;
  entry.provision = static_cast<std::uint32_t>(parts_.provisions.size());
  Provision provision;
  provision.kind = kind;
  provision.number = number;
  provision.title = std::move(title);
  provision.parent = open_.back().provision;
  provision.head = head;
  provision.where.begin = std::max(from, cursor_);
  parts_.provisions.push_back(std::move(provision));
  parts_.has_articles = parts_.has_articles || kind == ProvisionKind::article;
  open_.push_back(entry);
  take_until(head.end, PassageKind::head);
  return true;
}

void Outline::close_to(std::size_t size) {
  for (; open_.size() > std::max<std::size_t>(size, 1); open_.pop_back()) {
    Provision& provision = parts_.provisions[open_.back().provision];
    provision.where.end = std::max(content_end_, provision.where.begin);
    provision.end = static_cast<std::uint32_t>(parts_.provisions.size());
  }
}

void Outline::close_rank(std::uint8_t rank) {
  while (open_.size() > 1 && open_.back().rank >= rank) close_to(open_.size() - 1);
}

void Outline::close_depth(std::uint32_t begin, std::uint16_t depth) {
  for (std::size_t i = structure_top() + 1; i < open_.size(); ++i)
    if (open_[i].list != 0 && open_[i].depth > depth) {
      text_before(begin);
      close_to(i);
      return;
    }
}

void Outline::close_footnote(std::uint32_t begin) {
  for (std::size_t i = 1; i < open_.size(); ++i)
    if (open_[i].rank == footnote_rank) {
      text_before(begin);
      close_to(i);
      return;
    }
}

std::uint32_t Outline::prefix_begin(std::uint32_t begin) const noexcept {
  std::uint32_t at = begin;
  while (at > cursor_ && begin - at < longest_prefix &&
         (is_blank(text_[at - 1]) || (markdown_ && text_[at - 1] == '>')))
    --at;
  return at == 0 || text_[at - 1] == '\n' || text_[at - 1] == '\r' ? at : begin;
}

void Outline::pass(std::uint32_t begin, std::uint32_t end, PassageKind kind) {
  if (begin >= end) return;
  const std::string_view words = text_.substr(begin, end - begin);
  const std::string_view kept = trimmed(words);
  if (kept.empty()) return;
  const auto from = begin + static_cast<std::uint32_t>(kept.data() - words.data());
  const auto to = from + static_cast<std::uint32_t>(kept.size());
  auto& passages = parts_.passages;
  content_end_ = to;
  if (kind == PassageKind::text && !passages.empty() && passages.back().kind == kind &&
      passages.back().provision == open_.back().provision) {
    passages.back().where.end = to;
    return;
  }
  passages.push_back({{from, to}, open_.back().provision, kind});
}

void Outline::take_until(std::uint32_t end, PassageKind kind) {
  pass(cursor_, end, kind);
  cursor_ = std::max(cursor_, end);
}

void Outline::model_block(ModelBlock block, std::uint32_t end) {
  take_until(end, block.front_matter ? PassageKind::front_matter : PassageKind::model);
  block.provision = open_.back().provision;
  parts_.model_blocks.push_back(block);
}

bool Outline::take_mark(const Comment& comment) {
  Mark mark = read_mark(text_, comment);
  if (mark.prose) parts_.provisions[open_.back().provision].prose = std::move(mark.prose);
  if (mark.unknown) parts_.unknown_marks.push_back(std::move(*mark.unknown));
  return mark.is_mark;
}

void Outline::text_until(std::uint32_t to) {
  if (to <= cursor_) return;
  std::uint32_t from = cursor_;
  for (; next_comment_ < comments_.size() && comments_[next_comment_].where.begin < to; ++next_comment_) {
    const Comment& comment = comments_[next_comment_];
    if (comment.where.begin < from || (comment.closed && comment.where.end > to) || !take_mark(comment)) continue;
    pass(from, comment.where.begin, PassageKind::text);
    pass(comment.where.begin, comment.where.end, PassageKind::mark);
    from = comment.where.end;
  }
  pass(from, to, PassageKind::text);
  cursor_ = to;
}

TextParts Outline::finish() && {
  text_until(static_cast<std::uint32_t>(text_.size()));
  close_to(1);
  parts_.provisions.front().end = static_cast<std::uint32_t>(parts_.provisions.size());
  return std::move(parts_);
}

}  // namespace kader::detail
