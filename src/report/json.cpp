// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "report/json_writer.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {
namespace {

void add_both(JsonWriter& json, std::string_view key, std::string_view dutch, std::string_view english) {
  json.begin_map(key);
  json.add("nl", dutch);
  json.add("en", english);
  json.end();
}
void add_both(JsonWriter& json, std::string_view key, Bilingual text) { add_both(json, key, text.nl, text.en); }

void add_place(JsonWriter& json, const Place& place) {
  json.begin_map("place");
  json.add("pointer", place.pointer);
  if (!place.file.empty()) json.add("file", place.file);
  if (place.span.known()) {
    json.add("line", place.span.begin.line);
    json.add("column", place.span.begin.column);
    json.add("end_line", place.span.end.line);
    json.add("end_column", place.span.end.column);
  }
  json.end();
}

void add_related(JsonWriter& json, std::string_view key, const std::vector<Related>& related) {
  json.begin_list(key);
  for (const Related& other : related) {
    json.begin_map();
    add_place(json, other.place);
    add_both(json, "note", other.note.nl, other.note.en);
    json.end();
  }
  json.end();
}

void add_fields(JsonWriter& json, const Finding& finding) {
  json.add("rule", finding.rule->name);
  json.add("severity", severity_name(finding.severity));
  add_place(json, finding.place);
  add_both(json, "message", finding.message(Language::dutch), finding.message(Language::english));
  add_both(json, "why", finding.rule->why);
  add_both(json, "help", finding.help(Language::dutch), finding.help(Language::english));
  if (!finding.rule->source.empty()) json.add("source", finding.rule->source);
  json.begin_list("provisions");
  for (const std::string& provision : finding.provisions) json.add(provision);
  json.end();
  add_related(json, "related", finding.related);
  json.add("counted_under", finding.counted_under);
}

void add_totals(JsonWriter& json, const Totals& totals) {
  json.add("errors", totals.errors);
  json.add("warnings", totals.warnings);
  json.add("notes", totals.notes);
  json.add("accepted", totals.accepted);
  json.add("rules_checked", totals.checked);
  json.add("rules_not_applicable", totals.not_applicable);
  json.add("rules_undetermined", totals.undetermined);
  json.add("rules_deselected", totals.deselected);
}

void add_report(JsonWriter& json, const Report& report) {
  Totals totals;
  totals.add(report);
  json.begin_map();
  json.add("file", name_of(report));
  json.add("language", report.language == Language::dutch ? std::string_view("nl") : std::string_view("en"));
  json.begin_map("summary");
  add_totals(json, totals);
  json.end();
  json.begin_list("findings");
  for (const Finding& finding : report.findings) {
    json.begin_map();
    add_fields(json, finding);
    json.end();
  }
  json.end();
  json.begin_list("accepted");
  for (const AcceptedFinding& accepted : report.accepted) {
    json.begin_map();
    add_fields(json, accepted.finding);
    json.add("reason", accepted.reason);
    json.add("by", accepted.by);
    json.add("until", accepted.until);
    json.end();
  }
  json.end();
  json.begin_list("rules");
  for (const RuleOutcome& outcome : report.outcomes) {
    json.begin_map();
    json.add("rule", outcome.rule->name);
    json.add("outcome", outcome_name(outcome.outcome));
    json.add("subjects", outcome.subjects);
    add_related(json, "undetermined", outcome.undetermined);
    json.end();
  }
  json.end();
  json.end();
}

class Json final : public Renderer {
 public:
  [[nodiscard]] std::string head(Language) const override {
    return "{\n  \"kader\": \"" KADER_VERSION "\",\n  \"reports\": [";
  }
  [[nodiscard]] std::string one(const Report& report, bool) const override {
    JsonWriter json(depth_of_a_report);
    add_report(json, report);
    return "\n    " + json.piece();
  }
  [[nodiscard]] std::string_view between() const override { return ","; }
  [[nodiscard]] std::string foot(const Frame& frame) const override {
    JsonWriter total(depth_of_a_total);
    total.begin_map();
    add_totals(total, frame.totals);
    total.end();
    return (frame.count == 0 ? "],\n  \"total\": " : "\n  ],\n  \"total\": ") + total.piece() + "\n}\n";
  }

 private:
  static constexpr std::size_t depth_of_a_report = 2;
  static constexpr std::size_t depth_of_a_total = 1;
};

}  // namespace

std::unique_ptr<const Renderer> json_renderer() { return std::make_unique<Json>(); }

}  // namespace kader::detail
