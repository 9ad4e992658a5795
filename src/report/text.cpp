// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/display.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {
namespace {

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view faint = "\x1b[2m";
constexpr std::string_view green = "\x1b[32m";
constexpr std::string_view plain = "\x1b[0m";

std::string_view colour_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "\x1b[1;31m";
    case Severity::warning: return "\x1b[1;33m";
    case Severity::note: break;
  }
  return "\x1b[1;36m";
}

// One report as text, as good compilers print.
class TextReport {
 public:
  TextReport(const Report& report, const RenderOptions& options)
      : report_(report), options_(options), language_(language_of(report, options)) {}

  std::string write() {
    for (const Finding& finding : report_.findings) add(finding);
    for (const AcceptedFinding& accepted : report_.accepted) add(accepted);
    if (options_.verbose) add_outcomes();
    if (options_.summary) add_count();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view say(Bilingual words) const { return words.in(language_); }

  template <class... Texts>
  void styled(std::string_view style, const Texts&... texts) {
    if (options_.color) out_ += style;
    ((out_ += texts), ...);
    if (options_.color) out_ += plain;
  }
  void line(std::string_view before, std::string_view text) {
    out_ += before;
    add_printable(out_, text);
    out_ += '\n';
  }

  void head(const Finding& finding, std::string_view what, std::string_view style) {
    const std::string where = location(finding.place);
    if (!where.empty()) styled(bold, printable_name(where), ":"), out_ += ' ';
    styled(style, what, ":");
    out_ += ' ';
    add_printable(out_, finding.message(language_));
    out_ += ' ';
    styled(faint, "[", finding.rule->name, "]");
    out_ += '\n';
  }

  void add(const Finding& finding) {
    head(finding, severity_word(finding.severity, language_), colour_of(finding.severity));
    add_lines(finding);
    out_ += "  ";
    if (const std::string source = source_of(finding, language_); !source.empty()) {
      out_ += say({"bron: ", "source: "});
      add_printable(out_, source);
      out_ += "; ";
    }
    line(say({"waarom: ", "why: "}), finding.rule->why.in(language_));
    line(say({"  hulp: ", "  help: "}), finding.help(language_));
    if (finding.counted_under == 1)
      (out_ += say({"  nog 1 bevinding volgt hieruit", "  1 more finding follows from this"})) += '\n';
    else if (finding.counted_under > 1)
      ((out_ += say({"  nog ", "  "})) += std::to_string(finding.counted_under)) +=
          say({" bevindingen volgen hieruit\n", " more findings follow from this\n"});
    if (options_.verbose && !finding.place.pointer.empty())
      line(say({"  plaats: ", "  place: "}), finding.place.pointer);
    out_ += '\n';
  }

  void add(const AcceptedFinding& accepted) {
    head(accepted.finding, say({"aanvaard", "accepted"}), faint);
    ((out_ += "  ") += say({"reden: ", "reason: "})) += printable(accepted.reason);
    if (!accepted.by.empty()) ((out_ += "; ") += say({"door: ", "by: "})) += printable(accepted.by);
    if (!accepted.until.empty()) ((out_ += "; ") += say({"tot ", "until "})) += accepted.until;
    out_ += "\n\n";
  }

  // The line of the finding, then those of its related places, each with what it shows.
  void add_lines(const Finding& finding) {
    gutter_ = 5;
    const auto widen = [&](const Place& place) {
      gutter_ = std::max(gutter_, std::to_string(place.span.begin.line).size() + 1);
    };
    widen(finding.place);
    for (const Related& related : finding.related) widen(related.place);
    std::uint32_t line = 0;  // that was shown last
    if (const auto shown = line_of(finding.place)) {
      show_line(finding.place, *shown, {});
      show_carets(*shown, {});
      line = finding.place.span.begin.line;
    }
    for (const Related& related : finding.related) {
      std::string note = "← " + printable(related.note.in(language_));
      const auto shown = line_of(related.place);
      if (!shown) {
        const std::string where = printable(location(related.place));
        ((((out_ += std::string(gutter_, ' ')) += " = ") += where) += where.empty() ? "" : ": ") += note.substr(4);
        out_ += '\n';
      } else if (related.place.file == finding.place.file && related.place.span.begin.line == line) {
        show_carets(*shown, note);
      } else {
        if (related.place.file != finding.place.file) note += " (" + printable(related.place.file) + ")";
        show_line(related.place, *shown, note);
        line = related.place.file == finding.place.file ? related.place.span.begin.line : 0;
      }
    }
  }

  [[nodiscard]] std::optional<Excerpt> line_of(const Place& place) const {
    const Source* const source = place.span.known() ? report_.sources.find(place.file) : nullptr;
    return source != nullptr ? excerpt(*source, place.span) : std::nullopt;
  }
  void gutter(std::string_view number) {
    const std::string cell(gutter_ > number.size() ? gutter_ - number.size() : 0, ' ');
    styled(faint, cell, number, " |");
  }
  void show_line(const Place& place, const Excerpt& shown, std::string_view note) {
    gutter(std::to_string(place.span.begin.line));
    if (!shown.before.empty() || !shown.marked.empty() || !shown.after.empty())
      (((out_ += ' ') += shown.before) += shown.marked) += shown.after;
    if (!note.empty()) (out_ += "      ") += note;
    out_ += '\n';
  }
  void show_carets(const Excerpt& shown, std::string_view note) {
    gutter("");
    out_.append(shown.width_before + 1, ' ');
    styled(green, "^", std::string(shown.width_marked > 1 ? shown.width_marked - 1 : 0, '~'));
    if (!note.empty()) (out_ += ' ') += note;
    out_ += '\n';
  }

  void add_outcomes() {
    for (const Outcome outcome : {Outcome::checked, Outcome::not_applicable, Outcome::deselected}) {
      std::string rules;
      for (const RuleOutcome& rule : report_.outcomes) {
        if (rule.outcome != outcome) continue;
        (rules += rules.empty() ? " " : ", ") += rule.rule->name;
        if (outcome == Outcome::checked) rules += " (" + std::to_string(rule.subjects) + ")";
      }
      if (!rules.empty()) (((out_ += say(outcome_words(outcome))) += ':') += rules) += '\n';
    }
    for (const RuleOutcome& rule : report_.outcomes) {
      if (rule.outcome != Outcome::undetermined) continue;
      ((out_ += say(outcome_words(Outcome::undetermined))) += ": ") += rule.rule->name;
      out_ += '\n';
      for (const Related& missing : rule.undetermined)
        (((out_ += "  ") += printable_name(location(missing.place))) += ": ") +=
            printable(missing.note.in(language_)) + "\n";
    }
    out_ += '\n';
  }

  void add_count() {
    Totals totals;
    totals.add(report_);
    if (const auto name = name_of(report_); !name.empty()) styled(bold, printable_name(name) + ":"), out_ += ' ';
    ((out_ += findings_counted(totals, language_)) += "; ") += rules_counted(totals, language_);
    if (totals.undetermined != 0 && !options_.verbose)
      out_ += say({" (--verbose zegt welke en waarom)", " (--verbose says which and why)"});
    out_ += '\n';
  }

  const Report& report_;
  const RenderOptions& options_;
  Language language_;
  std::string out_;
  std::size_t gutter_ = 5;
};

class Text final : public Renderer {
 public:
  explicit Text(const RenderOptions& options) : options_(options) {}
  [[nodiscard]] std::string one(const Report& report, bool of_several) const override {
    return TextReport(report, options_).write() + (of_several ? "\n" : "");
  }
  [[nodiscard]] std::string foot(const Frame& frame) const override {
    if (!frame.several || !options_.summary) return {};
    return std::to_string(frame.count) + ' ' + std::string(frame.several->in(frame.language)) + ": " +
           findings_counted(frame.totals, frame.language) + '\n';
  }

 private:
  RenderOptions options_;
};

}  // namespace

std::unique_ptr<const Renderer> text_renderer(const RenderOptions& options) { return std::make_unique<Text>(options); }

}  // namespace kader::detail
