// SPDX-License-Identifier: Apache-2.0
#include "report/report_stream.hpp"

#include <utility>

namespace kader::detail {
namespace {

std::unique_ptr<const Renderer> renderer_of(ReportFormat format, const RenderOptions& options) {
  switch (format) {
    case ReportFormat::text: return text_renderer(options);
    case ReportFormat::json: return json_renderer();
    case ReportFormat::jsonl: return jsonl_renderer(options);
    case ReportFormat::github: return github_renderer(options);
    case ReportFormat::html: return html_renderer(options);
    case ReportFormat::sarif: break;
  }
  return nullptr;
}

}  // namespace

ReportStream::ReportStream(ReportFormat format, const RenderOptions& options, std::optional<Bilingual> several)
    : options_(options), renderer_(renderer_of(format, options)) {
  frame_.several = several;
}

ReportStream::Piece ReportStream::piece(Report report) const {
  Piece made;
  made.totals.add(report);
  made.language = language_of(report, options_);
  if (renderer_ != nullptr)
    made.text = renderer_->one(report, frame_.several.has_value());
  else
    made.report = std::move(report);
  return made;
}

std::string ReportStream::add(Piece piece) {
  const bool first = frame_.count++ == 0;
  if (first) frame_.language = piece.language;
  frame_.totals.add(piece.totals);
  if (piece.report) held_.push_back(*std::move(piece.report));
  if (renderer_ == nullptr) return {};
  if (first) return renderer_->head(frame_.language) + std::move(piece.text);
  return std::string(renderer_->between()) + std::move(piece.text);
}

std::string ReportStream::finish() {
  if (renderer_ == nullptr) return render_sarif(held_, options_);
  if (frame_.count != 0) return renderer_->foot(frame_);
  frame_.language = options_.language.value_or(Language::dutch);
  return renderer_->head(frame_.language) + renderer_->foot(frame_);
}

}  // namespace kader::detail
