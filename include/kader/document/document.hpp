// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/document/cross_reference.hpp"
#include "kader/document/definition.hpp"
#include "kader/document/provision.hpp"
#include "kader/report/line_index.hpp"
#include "kader/report/source.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// What the bytes of a text are.
enum class PassageKind : std::uint8_t {
  head,          ///< number and title of a provision
  text,          ///< its own words
  model,         ///< a fenced `yaml kader` block, fences included
  front_matter,  ///< YAML between two lines `---` at the beginning
  mark           ///< a comment to Kader: `<!-- kader: … -->`
};

/// A stretch of the text and the provision that it belongs to. The passages of a document stand in order, do not
/// overlap, and together hold every character that is not white space.
struct Passage {
  ByteRange where;
  std::uint32_t provision = 0;
  PassageKind kind = PassageKind::text;
};

/// The content of a fenced `yaml kader` block, or the front matter: whole lines, without fences. A block that opens
/// with `yaml kader voorstel` (or `proposal`) is one like any other, but for who wrote it.
struct ModelBlock {
  ByteRange where;
  std::uint32_t provision = 0;  ///< under which it stands
  std::uint16_t quotes = 0;     ///< how many block quotes it stands in: so many `>` begin each of its lines
  bool front_matter = false;
  bool closed = true;           ///< whether its closing fence is there
  bool proposed = false;        ///< whether a program proposed it, and nobody has confirmed it yet
};

/// A comment that means to be a mark and is none: its words are not known, or it is misspelt.
struct UnknownMark {
  /// What is wrong with it.
  enum class Kind : std::uint8_t {
    words,    ///< `<!-- kader: prosa … -->`: they are not known
    spelling,  ///< `<!-- KADER: … -->`, `<!-- kader : … -->`, `<!-- kader prose … -->`: it does not begin with `kader:`
    open  ///< `<!-- kader: prose …`: nothing closes it
  };
  ByteRange where;
  std::string words;  ///< those that are not known; spelling: what stands for `kader:`; open: all, on its first line
  Kind kind = Kind::words;
};

/// How the text is written. Automatic: Markdown where the name ends in .md or .markdown or a line begins with `# `,
/// `## `, …; else plain text.
enum class TextSyntax : std::uint8_t { automatic, markdown, plain };

/// The text of an agreement, taken apart: provisions, references between them, defined terms. A value that shares
/// its bytes; made by `read_document`, then only read, by as many threads as like.
class Document {
 public:
  /// In the order of the text; the first is the whole. Parents stand before what lies in them.
  [[nodiscard]] const std::vector<Provision>& provisions() const noexcept { return provisions_; }
  [[nodiscard]] const std::vector<Passage>& passages() const noexcept { return passages_; }
  [[nodiscard]] const std::vector<ModelBlock>& model_blocks() const noexcept { return model_blocks_; }
  [[nodiscard]] const std::vector<UnknownMark>& unknown_marks() const noexcept { return unknown_marks_; }
  /// The references in the words of the provisions, in the order of the text.
  [[nodiscard]] const std::vector<CrossReference>& references() const noexcept { return references_; }
  /// The terms that the text defines, in the order of the text.
  [[nodiscard]] const std::vector<Definition>& definitions() const noexcept { return definitions_; }
  /// The language most of its words are in.
  [[nodiscard]] Language language() const noexcept { return language_; }
  /// Whether anything in it is an article: what no rule on numbers or references can speak of has none.
  [[nodiscard]] bool has_articles() const noexcept { return has_articles_; }

  /// The first provision with that name; nothing where there is none. Logarithmic.
  [[nodiscard]] std::optional<std::uint32_t> find(const ProvisionRef& ref) const;
  /// The innermost provision in which the byte stands; the whole where it stands in no other. Logarithmic.
  [[nodiscard]] std::uint32_t at(std::uint32_t offset) const noexcept;
  /// A provision's own words, markup and all, pieces joined by a line break; without what lies in it.
  [[nodiscard]] std::string text(std::uint32_t provision) const;
  /// The bytes of the source.
  [[nodiscard]] std::string_view bytes(ByteRange where) const noexcept {
    return std::string_view(source_->text).substr(where.begin, where.end - where.begin);
  }
  [[nodiscard]] Span span(ByteRange where) const noexcept {
    return {lines_->mark(where.begin), lines_->mark(where.end)};
  }

  [[nodiscard]] const std::shared_ptr<const Source>& source() const noexcept { return source_; }
  [[nodiscard]] const std::shared_ptr<const LineIndex>& lines() const noexcept { return lines_; }

 private:
  friend class DocumentBuilder;
  std::shared_ptr<const Source> source_;
  std::shared_ptr<const LineIndex> lines_;
  std::vector<Provision> provisions_;
  std::vector<Passage> passages_;
  std::vector<std::uint32_t> by_ref_;  // the first provision of each name, in the order of the bytes of the names
  std::vector<ModelBlock> model_blocks_;
  std::vector<UnknownMark> unknown_marks_;
  std::vector<CrossReference> references_;
  std::vector<Definition> definitions_;
  Language language_ = Language::dutch;
  bool has_articles_ = false;
};

/// Takes a text apart. Never throws on what it says; linear in its size, whatever it holds.
/// The source is not null; its text is valid UTF-8 (as `load` makes it) and at most 16 MiB.
/// Bounds, far beyond what people write: what lies deeper than 40 provisions, or behind the first 1,048,576, is text
/// of the one that holds it; Markdown of which 200,000 lines follow each other in one list, quote or block is read
/// there as plain text; of a line, 48 list and quote marks, up to column 160, are seen.
[[nodiscard]] Document read_document(std::shared_ptr<const Source> source, TextSyntax syntax = TextSyntax::automatic);

/// Whether a name or a text is one of Markdown or of plain text rather than of YAML or JSON.
[[nodiscard]] TextSyntax text_syntax_of(const Source& source) noexcept;

}  // namespace kader
