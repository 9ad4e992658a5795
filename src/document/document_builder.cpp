// SPDX-License-Identifier: Apache-2.0
#include "document/document_builder.hpp"

#include <utility>
#include <vector>

#include "document/block.hpp"
#include "document/comments.hpp"
#include "document/find.hpp"
#include "document/landmarks.hpp"
#include "document/lapsed.hpp"
#include "document/layout.hpp"
#include "document/passages.hpp"
#include "document/provision_names.hpp"
#include "document/structure.hpp"

namespace kader {
namespace {

detail::TextParts parts_of(std::string_view text, bool markdown) {
  const std::vector<detail::Block> blocks = markdown ? detail::read_markdown(text) : detail::read_plain(text);
  const std::vector<detail::Comment> comments =
      markdown ? detail::find_comments(text, blocks) : std::vector<detail::Comment>();
  const detail::Landmarks landmarks =
      detail::judge_landmarks(text, blocks, detail::find_landmarks(text, blocks, markdown));
  detail::TextParts parts = detail::lay_out(text, markdown, blocks, landmarks, comments);
  detail::find_lapsed(parts, text);
  return parts;
}

}  // namespace

Document DocumentBuilder::build(std::shared_ptr<const Source> source, bool markdown) {
  const std::string_view text = source->text;
  Document document;
  document.lines_ = std::make_shared<const LineIndex>(text);
  document.source_ = std::move(source);
  document.language_ = detail::language_of(text);

  detail::TextParts parts = parts_of(text, markdown);
  detail::name_provisions(parts.provisions, text, document.language_);
  document.by_ref_ = detail::in_order_of_names(parts.provisions);
  document.has_articles_ = parts.has_articles;
  document.provisions_ = std::move(parts.provisions);
  document.passages_ = std::move(parts.passages);
  document.model_blocks_ = std::move(parts.model_blocks);
  document.unknown_marks_ = std::move(parts.unknown_marks);

  const detail::Structure structure(document);
  detail::Runs runs(document);
  document.definitions_ = detail::find_definitions(document, structure, runs);
  document.references_ = detail::find_cross_references(document, structure, runs);
  return document;
}

}  // namespace kader
