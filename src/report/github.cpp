// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "report/display.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {
namespace {

// As the runner of GitHub Actions undoes it; in a property also ':' and ','.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '%': out += "%25"; break;
      case '\r': out += "%0D"; break;
      case '\n': out += "%0A"; break;
      case ':': out += property ? "%3A" : ":"; break;
      case ',': out += property ? "%2C" : ","; break;
      default: out += c;
    }
  }
  return out;
}

std::string_view command(Severity severity) { return severity == Severity::note ? "notice" : severity_name(severity); }

void add(std::string& out, std::string_view kind, const Place& place, std::string_view title, std::string_view text) {
  (out += "::") += kind;
  out += ' ';
  if (!place.file.empty()) ((out += "file=") += escaped(printable(place.file), true)) += ',';
  if (place.span.known()) {
    const auto number = [&](std::string_view name, std::uint32_t value) {
      (((out += name) += '=') += std::to_string(value)) += ',';
    };
    number("line", place.span.begin.line);
    number("endLine", place.span.end.line);
    // Columns only mean something to the runner within one line.
    if (place.span.begin.line == place.span.end.line) {
      number("col", place.span.begin.column);
      number("endColumn", place.span.end.column);
    }
  }
  ((((out += "title=") += escaped(title, true)) += "::") += escaped(text, false)) += '\n';
}

class GitHub final : public Renderer {
 public:
  explicit GitHub(const RenderOptions& options) : options_(options) {}

  [[nodiscard]] std::string one(const Report& report, bool) const override {
    const Language language = language_of(report, options_);
    std::string out;
    for (const Finding& finding : report.findings) {
      const std::string help = finding.help(language);
      std::string text = printable(finding.message(language));
      if (finding.place.file.empty()) text.insert(0, printable(finding.place.pointer) + ": ");
      text += (language == Language::dutch ? "\nHulp: " : "\nHelp: ") + printable(help);
      add(out, command(finding.severity), finding.place, finding.rule->name, text);
    }
    Totals totals;
    totals.add(report);
    // A line without command goes to the log: the count, and what could not be checked. Never a name of the user's
    // first, for that could be a command.
    out += "kader: ";
    if (const auto name = name_of(report); !name.empty()) (out += printable(name)) += ": ";
    ((out += findings_counted(totals, language)) += "; ") += rules_counted(totals, language) + "\n";
    return out;
  }

 private:
  RenderOptions options_;
};

}  // namespace

std::unique_ptr<const Renderer> github_renderer(const RenderOptions& options) {
  return std::make_unique<GitHub>(options);
}

}  // namespace kader::detail
