// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "document/numbering.hpp"
#include "kader/document/document.hpp"

namespace kader {

/// Makes a document of the blocks of a text: finds the lines that are headings and markers, in a first pass, as what
/// a line is depends on what stands below it (a "1" on a line of its own; a regulation annexed to a decree); puts
/// every byte under a provision, in a second; and names the provisions, when all are known.
class DocumentBuilder {
 public:
  DocumentBuilder(std::shared_ptr<const Source> source, bool markdown);
  [[nodiscard]] Document build() &&;

 private:
  enum class LandmarkKind : std::uint8_t { article, numbered, bare, chapter, annex, explanation, title, signature };
  // A line that may be more than text.
  struct Landmark {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t block = 0;
    std::uint32_t value = 0;  // of its number
    LandmarkKind kind = LandmarkKind::title;
    bool heading = false;    // of Markdown
    bool untitled = true;    // nothing stands behind the number, or a separator does: it cannot be a sentence
    bool suffixed = false;
    bool accepted = false;
    bool annexes = false;  // the title of what is annexed without a word
  };
  // A provision that is not closed.
  struct Open {
    std::uint32_t provision = 0;
    std::uint32_t value = 0;
    std::uint32_t list = 0;    // of Markdown; 0 for what is marked within a line
    std::uint16_t depth = 0;   // of Markdown: how many list items it stands in, itself counted
    std::uint8_t rank = 0;     // 0 the whole, 1 annex, 11 to 17 headings and articles, 18 footnote, 20 items
    std::uint8_t level = 0;    // annex: that of its heading, 0 for what nothing ends
    detail::MarkerStyle style = detail::MarkerStyle::none;
    bool on_line = false;  // marked in the midst of a line
  };
  struct Comment {
    ByteRange where;
    bool closed = true;  // else it reaches to the end of its block
  };
  struct Title {
    ByteRange where;  // unknown where there is none
    std::string text;
  };

  // First pass
  void find_landmarks();
  void find_landmarks_in_lines(std::uint32_t index);
  void judge_landmarks();
  void judge_explanation(std::size_t index, const Landmark* next, std::uint32_t last, std::uint8_t level,
                         bool& refused);
  bool find_annexed_title(std::size_t from, std::size_t to);
  [[nodiscard]] std::uint32_t end_of_block(std::uint32_t index) const noexcept;

  // Comments of Markdown
  void find_comments();
  void find_comments_of_html(std::uint32_t begin, std::uint32_t end);
  void find_comments_in_line(std::uint32_t begin, std::uint32_t end);
  [[nodiscard]] std::uint32_t comment_in(std::uint32_t begin, std::uint32_t end) const noexcept;
  [[nodiscard]] bool read_mark(const Comment& comment);

  // Second pass
  void lay_out();
  void heading(const detail::Block& block, const Landmark& landmark);
  void item(std::uint32_t index);
  void lines(std::uint32_t index);
  void line(std::uint32_t index, std::uint32_t begin, std::uint32_t end, bool first);
  bool structure_line(std::uint32_t index, const Landmark& landmark);
  bool footnote(std::uint32_t begin, std::uint32_t end, bool first);
  [[nodiscard]] Title title_below(std::uint32_t index, std::uint32_t at, ProvisionKind kind, bool heading) const;
  [[nodiscard]] const Landmark* landmark_at(std::uint32_t begin) const noexcept;
  bool accepts(const detail::Marker& marker, std::string_view line, std::uint32_t begin, bool first) const;
  [[nodiscard]] bool in_paragraph(const detail::Marker& marker) const noexcept;
  bool mark_item(const detail::Marker& marker, std::uint32_t begin, std::uint32_t depth, std::uint32_t list,
                 bool on_line = false);
  void split_run_on(std::uint32_t begin, std::uint32_t end);
  [[nodiscard]] bool comes_later(std::size_t marker, std::uint32_t from, std::uint32_t end);

  // The open provisions
  std::uint32_t open(ProvisionKind kind, Open entry, ByteRange head, std::string_view number, std::string title);
  void close_to(std::size_t size);
  void close_rank(std::uint8_t rank);
  void close_depth(std::uint32_t begin, std::uint16_t depth);
  void close_footnote(std::uint32_t begin);
  [[nodiscard]] std::size_t structure_top() const noexcept;
  [[nodiscard]] std::size_t scope_top() const noexcept;

  // The bytes
  void text_until(std::uint32_t to);
  void pass(std::uint32_t begin, std::uint32_t end, PassageKind kind);
  [[nodiscard]] std::uint32_t prefix_begin(std::uint32_t begin) const noexcept;
  [[nodiscard]] char char_before(std::uint32_t at) const noexcept;
  [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const noexcept {
    return text_.substr(begin, end - begin);
  }

  // When all are known
  void find_lapsed();
  void name_provisions();
  void index_names();

  Document document_;
  std::string_view text_;
  bool markdown_;
  bool says_article_ = false;
  std::vector<detail::Block> blocks_;
  std::vector<Landmark> landmarks_;
  std::size_t next_landmark_ = 0;
  std::vector<Comment> comments_;
  std::size_t next_comment_ = 0;
  std::vector<Open> open_;
  std::uint32_t cursor_ = 0;       // what lies before it has its provision
  std::uint32_t content_end_ = 0;  // where the last of that ends
  std::uint32_t resume_ = 0;       // lines before it are part of a head
  struct Sought {
    std::uint32_t from = 0xffff'ffff;
    std::uint32_t end = 0;
    std::uint32_t found = 0;
  };
  std::array<Sought, 3> sought_;  // by comes_later: where each was last looked for, and found
};

}  // namespace kader
