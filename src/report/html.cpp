// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "report/display.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {
namespace {

// Colours of the page itself, so that it fits a light and a dark notebook.
constexpr std::string_view style =
    "<style>"
    ".kader-report{font-family:sans-serif;line-height:1.4;max-width:70em}"
    ".kader-report ol{list-style:none;margin:0;padding:0}"
    ".kader-report li{border-left:.3em solid #888;margin:.8em 0;padding:.1em .8em}"
    ".kader-report li.error{border-color:#c62828}"
    ".kader-report li.warning{border-color:#d99000}"
    ".kader-report li.note{border-color:#2b7de9}"
    ".kader-report p{margin:.2em 0}"
    ".kader-report pre{background:rgba(128,128,128,.12);margin:.3em 0;overflow-x:auto;padding:.4em}"
    ".kader-report mark{background:rgba(255,200,0,.35);color:inherit}"
    ".kader-report .where,.kader-report .rule{font-family:monospace;opacity:.75}"
    "</style>\n";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : valid_utf8(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}
std::string shown(std::string_view text) { return escaped(printable(text)); }

class HtmlReport {
 public:
  HtmlReport(const Report& report, const RenderOptions& options)
      : report_(report), options_(options), language_(language_of(report, options)) {}

  std::string write() {
    out_ += "<section class=\"kader-report\" lang=\"";
    out_ += language_ == Language::dutch ? "nl" : "en";
    out_ += "\">\n";
    out_ += style;
    Totals totals;
    totals.add(report_);
    out_ += "<p>";
    if (const auto name = name_of(report_); !name.empty()) out_ += "<b>" + shown(name) + "</b>: ";
    out_ += findings_counted(totals, language_) + "; " + rules_counted(totals, language_) + "</p>\n<ol>\n";
    for (const Finding& finding : report_.findings) {
      begin(finding, severity_word(finding.severity, Language::english), severity_word(finding.severity, language_));
      add_details(finding);
      out_ += "</li>\n";
    }
    for (const AcceptedFinding& accepted : report_.accepted) {
      begin(accepted.finding, "accepted", say({"aanvaard", "accepted"}));
      std::string reason = std::string(say({"reden: ", "reason: "})) + accepted.reason;
      if (!accepted.by.empty()) reason += std::string(say({"; door: ", "; by: "})) + accepted.by;
      if (!accepted.until.empty()) reason += std::string(say({"; tot ", "; until "})) + accepted.until;
      out_ += "<p>" + shown(reason) + "</p></li>\n";
    }
    out_ += "</ol>\n";
    add_outcomes();
    out_ += "</section>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view say(Bilingual words) const { return words.in(language_); }

  void begin(const Finding& finding, std::string_view kind, std::string_view word) {
    out_ += "<li class=\"" + std::string(kind) + "\"><p><span class=\"where\">" + shown(location(finding.place)) +
            "</span> <b>" + std::string(word) + "</b>: " + shown(finding.message(language_)) +
            " <span class=\"rule\">[" + shown(finding.rule->name) + "]</span></p>\n";
  }

  void add_details(const Finding& finding) {
    std::string lines;
    add_line(lines, finding.place, {});
    for (const Related& related : finding.related) add_line(lines, related.place, related.note.in(language_));
    if (!lines.empty()) out_ += "<pre>" + lines + "</pre>\n";
    const std::string source = source_of(finding, language_);
    out_ += "<p>";
    if (!source.empty()) out_ += std::string(say({"bron: ", "source: "})) + shown(source) + "; ";
    out_ += std::string(say({"waarom: ", "why: "})) + shown(finding.rule->why.in(language_)) + "<br>\n";
    out_ += std::string(say({"hulp: ", "help: "})) + shown(finding.help(language_));
    if (finding.counted_under != 0)
      out_ += "<br>\n" + std::string(say({"volgt hieruit: ", "follows from this: "})) +
              std::to_string(finding.counted_under);
    if (options_.verbose && !finding.place.pointer.empty())
      out_ += "<br>\n" + std::string(say({"plaats: ", "place: "})) + shown(finding.place.pointer);
    out_ += "</p>";
  }

  void add_line(std::string& lines, const Place& place, std::string_view note) {
    const Source* const source = place.span.known() ? report_.sources.find(place.file) : nullptr;
    const auto line = source != nullptr ? excerpt(*source, place.span) : std::nullopt;
    if (line) {
      lines += std::to_string(place.span.begin.line) + " | " + escaped(line->before) + "<mark>" +
               escaped(line->marked) + "</mark>" + escaped(line->after);
      if (!note.empty()) lines += "   ← " + shown(note);
      lines += '\n';
    } else if (!note.empty()) {
      lines += shown(location(place)) + ": " + shown(note) + '\n';
    }
  }

  // What could not be decided always shows; the rest of the rules where asked for.
  void add_outcomes() {
    std::string items;
    for (const RuleOutcome& rule : report_.outcomes) {
      if (rule.outcome != Outcome::undetermined && !options_.verbose) continue;
      items += "<li>" + shown(rule.rule->name) + ": " + std::string(say(outcome_words(rule.outcome)));
      for (const Related& missing : rule.undetermined)
        items += "<br>\n" + shown(location(missing.place)) + ": " + shown(missing.note.in(language_));
      items += "</li>\n";
    }
    if (items.empty()) return;
    out_ +=
        "<details><summary>" + std::string(say({"regels", "rules"})) + "</summary><ul>\n" + items + "</ul></details>\n";
  }

  const Report& report_;
  const RenderOptions& options_;
  Language language_;
  std::string out_;
};

}  // namespace

std::string render_html(std::span<const Report> reports, const RenderOptions& options) {
  const bool dutch = language_of(reports, options) == Language::dutch;
  std::string out = "<!DOCTYPE html>\n<html lang=\"";
  out += dutch ? "nl" : "en";
  out +=
      "\">\n<head><meta charset=\"utf-8\">"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
      "<title>kader check</title></head>\n<body>\n";
  for (const Report& report : reports) out += HtmlReport(report, options).write();
  if (reports.size() > 1) {
    Totals totals;
    for (const Report& report : reports) totals.add(report);
    const Language language = language_of(reports, options);
    out += "<p>" + std::to_string(reports.size()) + (dutch ? " bestanden: " : " files: ") +
           findings_counted(totals, language) + "</p>\n";
  }
  return out + "</body>\n</html>\n";
}

}  // namespace kader::detail

namespace kader {

std::string render_html_fragment(const Report& report, const RenderOptions& options) {
  return detail::HtmlReport(report, options).write();
}

}  // namespace kader
