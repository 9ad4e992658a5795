// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kader/report/render.hpp"
#include "report/terms.hpp"

namespace kader::detail {

/// What is known of an output of reports when the last one has been written.
struct Frame {
  Totals totals = {};
  std::size_t count = 0;
  Language language = Language::dutch;        ///< of what is said about all of them: the first one's
  std::optional<Bilingual> several = {};      ///< what they are counted as; nothing for one alone
};

/// One form of an output: what stands before the reports, each of them, what stands between and after them.
class Renderer {
 public:
  Renderer() = default;
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;
  virtual ~Renderer() = default;

  [[nodiscard]] virtual std::string head(Language) const { return {}; }
  /// Threads may call this at the same time.
  [[nodiscard]] virtual std::string one(const Report& report, bool of_several) const = 0;
  [[nodiscard]] virtual std::string_view between() const { return {}; }
  [[nodiscard]] virtual std::string foot(const Frame&) const { return {}; }
};

[[nodiscard]] std::unique_ptr<const Renderer> text_renderer(const RenderOptions& options);
[[nodiscard]] std::unique_ptr<const Renderer> json_renderer();
[[nodiscard]] std::unique_ptr<const Renderer> jsonl_renderer(const RenderOptions& options);
[[nodiscard]] std::unique_ptr<const Renderer> github_renderer(const RenderOptions& options);
[[nodiscard]] std::unique_ptr<const Renderer> html_renderer(const RenderOptions& options);
/// SARIF is made of all reports at once: its head lists the rules of all of them.
[[nodiscard]] std::string render_sarif(std::span<const Report> reports, const RenderOptions& options);

/// The language in which a report is shown.
[[nodiscard]] inline Language language_of(const Report& report, const RenderOptions& options) {
  return options.language.value_or(report.language);
}

}  // namespace kader::detail
