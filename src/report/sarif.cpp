// SPDX-License-Identifier: Apache-2.0
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/json_writer.hpp"
#include "report/renderers.hpp"
#include "report/terms.hpp"

namespace kader::detail {
namespace {

// A file name as a relative or absolute reference of RFC 3986.
std::string as_uri(std::string_view file) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view fit = "-._~/!$&'()*+,;=@";
  if (file == "-") return "stdin";
  std::string out;
  for (const char c : file) {
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (alphanumeric || fit.find(c) != std::string_view::npos)
      out += c;
    else
      ((out += '%') += digits[byte >> 4U]) += digits[byte & 15U];
  }
  if (out.starts_with("//")) out.erase(0, 1);  // else what follows would be a host
  return out.starts_with('/') ? "file://" + out : out;
}

// The same finding has the same number when lines move and words are translated.
std::uint64_t number_of(const Finding& finding) {
  std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a
  const auto add = [&](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    hash = (hash ^ 0xFFU) * 0x100000001b3U;
  };
  add(finding.rule->name);
  add(finding.place.file);
  add(finding.place.pointer);
  return hash;
}
std::string fingerprint(std::uint64_t number, std::size_t nth) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (unsigned shift = 64; shift != 0; shift -= 4) out += digits[number >> (shift - 4U) & 15U];
  return out + ":" + std::to_string(nth);
}

class Sarif {
 public:
  Sarif(std::span<const Report> reports, const RenderOptions& options)
      : reports_(reports),
        language_(reports.empty() ? options.language.value_or(Language::dutch)
                                  : language_of(reports.front(), options)) {
    for (const Report& report : reports) {
      for (const RuleOutcome& outcome : report.outcomes) know(outcome.rule);
      for (const Finding& finding : report.findings) know(finding.rule);
      for (const AcceptedFinding& accepted : report.accepted) know(accepted.finding.rule);
    }
  }

  std::string write() {
    json_.begin_map();
    json_.add("$schema", std::string_view("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                                          "sarif-schema-2.1.0.json"));
    json_.add("version", std::string_view("2.1.0"));
    json_.begin_list("runs");
    json_.begin_map();
    add_tool();
    json_.add("language", std::string_view(language_ == Language::dutch ? "nl" : "en"));
    json_.add("columnKind", std::string_view("unicodeCodePoints"));
    add_invocation();
    json_.begin_list("results");
    for (const Report& report : reports_) {
      for (const Finding& finding : report.findings) add_result(finding, nullptr);
      for (const AcceptedFinding& accepted : report.accepted) add_result(accepted.finding, &accepted);
    }
    json_.end();
    json_.end();
    json_.end();
    json_.end();
    return json_.take();
  }

 private:
  void know(const RuleInfo* rule) {
    if (numbers_.emplace(rule->name, rules_.size()).second) rules_.push_back(rule);
  }
  void add_text(std::string_view key, std::string_view text) {
    json_.begin_map(key);
    json_.add("text", text);
    json_.end();
  }

  void add_tool() {
    json_.begin_map("tool");
    json_.begin_map("driver");
    json_.add("name", std::string_view("kader"));
    json_.add("version", std::string_view(KADER_VERSION));
    json_.begin_list("rules");
    for (const RuleInfo* rule : rules_) {
      json_.begin_map();
      json_.add("id", rule->name);
      add_text("shortDescription", rule->demands.in(language_));
      add_text("fullDescription", std::string(rule->demands.in(language_)) + " " +
                                      (language_ == Language::dutch ? "Waarom: " : "Why: ") +
                                      std::string(rule->why.in(language_)) + ".");
      // A help text may have places for values, which only a finding fills.
      std::string help(rule->help.in(language_));
      if (help.find('{') != std::string::npos) help = rule->demands.in(language_);
      if (!rule->source.empty()) ((help += " (") += source_of(*rule, language_)) += ")";
      add_text("help", help);
      json_.begin_map("defaultConfiguration");
      json_.add("level", severity_name(rule->severity));
      json_.end();
      json_.end();
    }
    json_.end();
    json_.end();
    json_.end();
  }

  // What could not be decided is told here: a run without results is not by that alone a clean one.
  void add_invocation() {
    json_.begin_list("invocations");
    json_.begin_map();
    json_.add("executionSuccessful", true);
    json_.begin_list("toolExecutionNotifications");
    for (const Report& report : reports_)
      for (const RuleOutcome& outcome : report.outcomes) {
        if (outcome.outcome != Outcome::undetermined) continue;
        json_.begin_map();
        json_.add("level", std::string_view("note"));
        json_.begin_map("associatedRule");
        add_rule(outcome.rule);
        json_.end();
        std::string text(outcome_words(Outcome::undetermined).in(language_));
        for (const Related& missing : outcome.undetermined) (text += "; ") += missing.note.in(language_);
        add_text("message", text);
        json_.begin_list("locations");
        for (const Related& missing : outcome.undetermined) add_location(missing.place, nullptr, 0);
        json_.end();
        json_.end();
      }
    json_.end();
    json_.end();
    json_.end();
  }

  void add_rule(const RuleInfo* rule) {
    json_.add("id", rule->name);
    json_.add("index", numbers_.at(rule->name));
  }

  void add_location(const Place& place, const Phrase* note, std::size_t id) {
    json_.begin_map();
    if (id != 0) json_.add("id", id);
    if (!place.file.empty()) {
      json_.begin_map("physicalLocation");
      json_.begin_map("artifactLocation");
      json_.add("uri", as_uri(place.file));
      json_.end();
      if (place.span.known()) {
        json_.begin_map("region");
        json_.add("startLine", place.span.begin.line);
        json_.add("startColumn", place.span.begin.column);
        json_.add("endLine", place.span.end.line);
        json_.add("endColumn", place.span.end.column);
        json_.end();
      }
      json_.end();
    }
    if (!place.pointer.empty()) {
      json_.begin_list("logicalLocations");
      json_.begin_map();
      json_.add("fullyQualifiedName", place.pointer);
      json_.end();
      json_.end();
    }
    if (note != nullptr) add_text("message", note->in(language_));
    json_.end();
  }

  void add_result(const Finding& finding, const AcceptedFinding* accepted) {
    json_.begin_map();
    json_.add("ruleId", finding.rule->name);
    json_.add("ruleIndex", numbers_.at(finding.rule->name));
    json_.add("level", severity_name(finding.severity));
    add_text("message", finding.message(language_) + (language_ == Language::dutch ? " Hulp: " : " Help: ") +
                            finding.help(language_) + ".");
    json_.begin_list("locations");
    add_location(finding.place, nullptr, 0);
    json_.end();
    if (!finding.related.empty()) {
      json_.begin_list("relatedLocations");
      for (std::size_t i = 0; i < finding.related.size(); ++i)
        add_location(finding.related[i].place, &finding.related[i].note, i + 1);
      json_.end();
    }
    const std::uint64_t number = number_of(finding);
    json_.begin_map("partialFingerprints");
    json_.add("kaderRuleAndPlace/v1", fingerprint(number, ++seen_[number]));
    json_.end();
    if (accepted != nullptr) {
      json_.begin_list("suppressions");
      json_.begin_map();
      json_.add("kind", std::string_view("external"));
      json_.add("status", std::string_view("accepted"));
      json_.add("justification", accepted->reason);
      json_.end();
      json_.end();
    }
    json_.end();
  }

  std::span<const Report> reports_;
  Language language_;
  JsonWriter json_;
  std::vector<const RuleInfo*> rules_;
  boost::unordered_flat_map<std::string_view, std::size_t> numbers_;  // of rules, by name
  boost::unordered_flat_map<std::uint64_t, std::size_t> seen_;
};

}  // namespace

std::string render_sarif(std::span<const Report> reports, const RenderOptions& options) {
  return Sarif(reports, options).write();
}

}  // namespace kader::detail
