// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "report/display.hpp"
#include "report/json_writer.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {
namespace {

// Findings for programs that read line by line: each says itself which draft it is of.
class JsonLines final : public Renderer {
 public:
  explicit JsonLines(const RenderOptions& options) : options_(options) {}

  [[nodiscard]] std::string one(const Report& report, bool) const override {
    const Language language = language_of(report, options_);
    const std::string draft(name_of(report));
    JsonWriter json(JsonWriter::Layout::one_line);
    for (const Finding& finding : report.findings) {
      json.begin_map();
      json.add("draft", draft);
      add_finding(json, finding, language);
      json.end();
    }
    for (const AcceptedFinding& accepted : report.accepted) {
      json.begin_map();
      json.add("draft", draft);
      add_finding(json, accepted.finding, language);
      json.begin_map("accepted");
      json.add("reason", accepted.reason);
      json.add("by", accepted.by);
      json.add("until", accepted.until);
      json.end();
      json.end();
    }
    if (options_.verbose)
      for (const RuleOutcome& outcome : report.outcomes) {
        json.begin_map();
        json.add("draft", draft);
        add_outcome(json, outcome, language);
        json.end();
      }
    return json.piece();
  }

 private:
  static void add_place(JsonWriter& json, const Place& place) {
    if (!place.file.empty()) json.add("file", place.file);
    if (place.span.known()) {
      json.add("line", place.span.begin.line);
      json.add("column", place.span.begin.column);
    }
    json.add("pointer", place.pointer);
  }
  static void add_related(JsonWriter& json, std::string_view key, const std::vector<Related>& related,
                          Language language) {
    if (related.empty()) return;
    json.begin_list(key);
    for (const Related& one : related) {
      json.begin_map();
      add_place(json, one.place);
      json.add("note", one.note.in(language));
      json.end();
    }
    json.end();
  }
  static void add_finding(JsonWriter& json, const Finding& finding, Language language) {
    json.add("rule", finding.rule->name);
    json.add("severity", severity_word(finding.severity, Language::english));
    add_place(json, finding.place);
    json.add("message", finding.message(language));
    json.add("help", finding.help(language));
    if (!finding.provisions.empty()) {
      json.begin_list("provisions");
      for (const std::string& provision : finding.provisions) json.add(provision);
      json.end();
    }
    add_related(json, "related", finding.related, language);
    if (finding.counted_under != 0) json.add("counted_under", finding.counted_under);
  }
  static void add_outcome(JsonWriter& json, const RuleOutcome& outcome, Language language) {
    json.add("rule", outcome.rule->name);
    json.add("outcome", outcome_name(outcome.outcome));
    json.add("subjects", outcome.subjects);
    add_related(json, "undetermined", outcome.undetermined, language);
  }

  RenderOptions options_;
};

}  // namespace

std::unique_ptr<const Renderer> jsonl_renderer(const RenderOptions& options) {
  return std::make_unique<JsonLines>(options);
}

}  // namespace kader::detail
