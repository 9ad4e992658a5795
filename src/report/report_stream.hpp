// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "kader/report/render.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {

/// Reports as one output that is written while they come, so that nobody need hold them all. Of SARIF alone they are
/// held: what stands at its head depends on all of them.
class ReportStream {
 public:
  /// What one report adds to the output.
  struct Piece {
    std::string text = {};
    std::optional<Report> report = {};  ///< where the form can only be made of all reports
    Totals totals = {};
    Language language = Language::dutch;
  };

  /// `several`: whether the reports are counted at the end, as what.
  ReportStream(ReportFormat format, const RenderOptions& options, std::optional<Bilingual> several);

  /// Threads may make pieces at the same time.
  [[nodiscard]] Piece piece(Report report) const;
  /// What is to be written next; pieces are given in the order of the output.
  [[nodiscard]] std::string add(Piece piece);
  /// What is to be written last.
  [[nodiscard]] std::string finish();

  [[nodiscard]] const Totals& totals() const noexcept { return frame_.totals; }

 private:
  RenderOptions options_;
  std::unique_ptr<const Renderer> renderer_;  // null for SARIF
  std::vector<Report> held_;
  Frame frame_;
};

}  // namespace kader::detail
