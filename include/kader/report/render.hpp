// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "kader/report/report.hpp"

namespace kader {

/// How reports are shown. Every form holds the same findings in the same order.
enum class ReportFormat : std::uint8_t {
  text,    ///< for people at a terminal, as good compilers print
  json,    ///< for programs: everything, in both languages
  jsonl,   ///< for programs that read line by line: a finding a line, as an object of JSON in one language
  sarif,   ///< for code hosts and editors: SARIF 2.1.0
  github,  ///< for the annotations of GitHub Actions
  html     ///< for notebooks and pages: static, every string of the draft escaped
};

struct RenderOptions {
  std::optional<Language> language = {};  ///< of the messages; each report's own where absent
  bool verbose = false;                   ///< text, html: also pointers; these and jsonl: what became of every rule
  bool color = false;                     ///< text: for a terminal
  bool summary = true;                    ///< text: the count at the end
};

/// Several reports as one output, each followed by its count; text adds the count of all. What a draft says is never
/// sent raw: no control characters to a terminal, no markup to a page.
[[nodiscard]] std::string render(std::span<const Report> reports, ReportFormat format,
                                 const RenderOptions& options = {});
[[nodiscard]] std::string render(const Report& report, ReportFormat format, const RenderOptions& options = {});

/// One report as a fragment of HTML, to stand in somebody else's page; `render` gives a whole page.
[[nodiscard]] std::string render_html_fragment(const Report& report, const RenderOptions& options = {});

}  // namespace kader
