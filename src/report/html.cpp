// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "report/display.hpp"
#include "report/html_text.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"
#include "text/plain_run.hpp"

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

// Where a line of the page begins with the name of a file, which must be no command to who reads a log.
std::string name_of_place(const Place& place) { return printable_name(location(place)); }

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
    if (const auto name = name_of(report_); !name.empty()) add("<b>", Shown{name}, "</b>: ");
    add(findings_counted(totals, language_), "; ", rules_counted(totals, language_), "</p>\n<ol>\n");
    for (const Finding& finding : report_.findings) {
      begin(finding, severity_name(finding.severity), severity_word(finding.severity, language_));
      add_details(finding);
      out_ += "</li>\n";
    }
    for (const AcceptedFinding& accepted : report_.accepted) {
      begin(accepted.finding, "accepted", say({"aanvaard", "accepted"}));
      std::string reason = std::string(say({"reden: ", "reason: "})) + accepted.reason;
      if (!accepted.by.empty()) reason += std::string(say({"; door: ", "; by: "})) + accepted.by;
      if (!accepted.until.empty()) reason += std::string(say({"; tot ", "; until "})) + accepted.until;
      add("<p>", Shown{reason}, "</p></li>\n");
    }
    out_ += "</ol>\n";
    add_outcomes();
    out_ += "</section>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view say(Bilingual words) const { return words.in(language_); }

  struct Shown {
    std::string_view text;
  };
  void piece(std::string_view markup) { out_ += markup; }
  void piece(Shown one) { add_escaped(out_, one.text); }
  template <class... Pieces>
  void add(const Pieces&... pieces) {
    (piece(pieces), ...);
  }

  void begin(const Finding& finding, std::string_view kind, std::string_view word) {
    add("<li class=\"", kind, "\"><p><span class=\"where\">", Shown{location(finding.place)}, "</span> <b>", word,
        "</b>: ", Shown{finding.message(language_)}, " <span class=\"rule\">[", Shown{finding.rule->name},
        "]</span></p>\n");
  }

  void add_details(const Finding& finding) {
    const std::size_t before = out_.size();
    out_ += "<pre>";
    const std::size_t empty = out_.size();
    add_line(finding.place, {});
    for (const Related& related : finding.related) add_line(related.place, related.note.in(language_));
    if (out_.size() == empty)
      out_.resize(before);
    else
      out_ += "</pre>\n";
    const std::string source = source_of(finding, language_);
    out_ += "<p>";
    if (!source.empty()) add(say({"bron: ", "source: "}), Shown{source}, "; ");
    add(say({"waarom: ", "why: "}), Shown{finding.rule->why.in(language_)}, "<br>\n");
    add(say({"hulp: ", "help: "}), Shown{finding.help(language_)});
    if (finding.counted_under != 0)
      add("<br>\n", say({"volgt hieruit: ", "follows from this: "}), std::to_string(finding.counted_under));
    if (options_.verbose && !finding.place.pointer.empty())
      add("<br>\n", say({"plaats: ", "place: "}), Shown{finding.place.pointer});
    out_ += "</p>";
  }

  void add_line(const Place& place, std::string_view note) {
    const Source* const source = place.span.known() ? report_.sources.find(place.file) : nullptr;
    const auto line = source != nullptr ? excerpt(*source, place.span) : std::nullopt;
    if (line) {
      add(std::to_string(place.span.begin.line), " | ", Shown{line->before}, "<mark>", Shown{line->marked}, "</mark>",
          Shown{line->after});
      if (!note.empty()) add("   ← ", Shown{note});
      out_ += '\n';
    } else if (!note.empty()) {
      add(Shown{name_of_place(place)}, ": ", Shown{note}, "\n");
    }
  }

  // What could not be decided always shows; the rest of the rules where asked for.
  void add_outcomes() {
    bool any = false;
    for (const RuleOutcome& rule : report_.outcomes) {
      if (rule.outcome != Outcome::undetermined && !options_.verbose) continue;
      if (!std::exchange(any, true)) add("<details><summary>", say({"regels", "rules"}), "</summary><ul>\n");
      add("<li>", Shown{rule.rule->name}, ": ", say(outcome_words(rule.outcome)));
      for (const Related& missing : rule.undetermined)
        add("<br>\n", Shown{name_of_place(missing.place)}, ": ", Shown{missing.note.in(language_)});
      out_ += "</li>\n";
    }
    if (any) out_ += "</ul></details>\n";
  }

  const Report& report_;
  const RenderOptions& options_;
  Language language_;
  std::string out_;
};

class Html final : public Renderer {
 public:
  explicit Html(const RenderOptions& options) : options_(options) {}

  [[nodiscard]] std::string head(Language language) const override {
    std::string out = "<!DOCTYPE html>\n<html lang=\"";
    out += language == Language::dutch ? "nl" : "en";
    return out +=
           "\">\n<head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
           "<title>kader check</title></head>\n<body>\n";
  }
  [[nodiscard]] std::string one(const Report& report, bool) const override {
    return HtmlReport(report, options_).write();
  }
  [[nodiscard]] std::string foot(const Frame& frame) const override {
    std::string out;
    if (frame.several)
      out += "<p>" + std::to_string(frame.count) + ' ' + std::string(frame.several->in(frame.language)) + ": " +
             findings_counted(frame.totals, frame.language) + "</p>\n";
    return out += "</body>\n</html>\n";
  }

 private:
  RenderOptions options_;
};

}  // namespace

void add_escaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = plain_until<'#', '&', '<', '>', '"', '\''>(text, at);
    out += text.substr(at, end - at);
    at = end;
    if (at == text.size()) break;
    const std::string_view one = printable_character(text, at);
    switch (one.front()) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += one;
    }
  }
}

std::unique_ptr<const Renderer> html_renderer(const RenderOptions& options) { return std::make_unique<Html>(options); }

}  // namespace kader::detail

namespace kader {

std::string render_html_fragment(const Report& report, const RenderOptions& options) {
  return detail::HtmlReport(report, options).write();
}

}  // namespace kader
