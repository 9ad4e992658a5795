// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/comments.hpp"
#include "document/marker.hpp"
#include "kader/document/document.hpp"

namespace kader::detail {

// What closes what: a provision closes those open with its rank or a higher one.
inline constexpr std::uint8_t annex_rank = 1;
inline constexpr std::uint8_t heading_rank = 10;  ///< and its level
inline constexpr std::uint8_t article_rank = 17;  ///< on a line that is no heading
inline constexpr std::uint8_t footnote_rank = 18;
inline constexpr std::uint8_t item_rank = 20;

/// A provision that is not closed.
struct OpenProvision {
  std::uint32_t provision = 0;
  std::uint32_t value = 0;
  std::uint32_t written = 0;  ///< the number as it stands there: in Markdown each may be 1
  std::uint32_t list = 0;   ///< of Markdown; 0 for what is marked within a line
  std::uint16_t depth = 0;  ///< of Markdown: how many list items it stands in, itself counted
  std::uint8_t rank = 0;    ///< 0 the whole
  std::uint8_t level = 0;   ///< annex: that of its heading, 0 for what nothing ends
  MarkerStyle style = MarkerStyle::none;
  bool on_line = false;     ///< marked in the midst of a line
};

/// The parts of a text, as they are found.
struct TextParts {
  std::vector<Provision> provisions;
  std::vector<Passage> passages;
  std::vector<ModelBlock> model_blocks;
  std::vector<UnknownMark> unknown_marks;
  bool has_articles = false;
};

/// Puts every byte of a text under a provision, from its beginning to its end: keeps the provisions that are open,
/// opens and closes them, and gives to the innermost what lies between.
class Outline {
 public:
  static constexpr std::size_t deepest = 40;  ///< open provisions; what lies deeper is text of the deepest
  static constexpr std::size_t most_provisions = std::size_t{1} << 20;  ///< what comes behind is text of the last

  /// All of them outlive it.
  Outline(std::string_view text, bool markdown, const std::vector<Comment>& comments);

  // The open provisions, the whole first
  [[nodiscard]] std::size_t size() const noexcept { return open_.size(); }
  [[nodiscard]] const OpenProvision& open(std::size_t i) const noexcept { return open_[i]; }
  [[nodiscard]] const OpenProvision& innermost() const noexcept { return open_.back(); }
  [[nodiscard]] const Provision& provision(std::size_t i) const noexcept {
    return parts_.provisions[open_[i].provision];
  }
  /// The innermost that is no paragraph or item.
  [[nodiscard]] std::size_t structure_top() const noexcept;
  /// The innermost annex, else the whole.
  [[nodiscard]] std::size_t scope_top() const noexcept;

  /// Opens a provision in the innermost one; false where there is no room for it.
  bool begin(ProvisionKind kind, OpenProvision entry, ByteRange head, std::string_view number, std::string title);
  void close_to(std::size_t size);
  void close_rank(std::uint8_t rank);
  /// Closes what stands deeper in lists of Markdown than what begins there.
  void close_depth(std::uint32_t begin, std::uint16_t depth);
  void close_footnote(std::uint32_t begin);

  // The bytes
  /// What lies before it has its provision.
  [[nodiscard]] std::uint32_t cursor() const noexcept { return cursor_; }
  /// Gives what lies before `to` to the innermost.
  void text_until(std::uint32_t to);
  /// The same up to the quote marks and indentation before what begins there.
  void text_before(std::uint32_t begin) { text_until(prefix_begin(begin)); }
  /// Gives all from the cursor to `end` to the innermost.
  void take_until(std::uint32_t end, PassageKind kind);
  void model_block(ModelBlock block, std::uint32_t end);
  /// Where the quote marks and indentation before a place begin, if nothing else stands before it on its line.
  [[nodiscard]] std::uint32_t prefix_begin(std::uint32_t begin) const noexcept;

  /// Ends what is open; the outline has been read then.
  [[nodiscard]] TextParts finish() &&;

 private:
  void pass(std::uint32_t begin, std::uint32_t end, PassageKind kind);
  [[nodiscard]] bool take_mark(const Comment& comment);

  std::string_view text_;
  bool markdown_;
  const std::vector<Comment>& comments_;
  std::size_t next_comment_ = 0;
  std::vector<OpenProvision> open_;
  std::uint32_t cursor_ = 0;
  std::uint32_t content_end_ = 0;  // where the last of what lies before the cursor ends
  TextParts parts_;
};

}  // namespace kader::detail
