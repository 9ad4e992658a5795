// SPDX-License-Identifier: Apache-2.0
#include "kader/host/rule_pages.hpp"

#include <algorithm>
#include <string_view>

#include "kader/check/check.hpp"
#include "kader/check/examples.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/report/render.hpp"
#include "report/display.hpp"
#include "report/json_writer.hpp"
#include "report/terms.hpp"

namespace kader {
namespace {

// The lines of a text, each fit to be shown, behind an indent.
std::string lines(std::string_view text, std::string_view indent) {
  std::string out;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string line = detail::printable(text.substr(0, end));
    while (line.ends_with(' ')) line.pop_back();
    if (!line.empty()) (out += indent) += line;
    out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

// What a rule really says of its bad example.
std::string output(const RuleInfo& rule, const RuleExample& example, Language language) {
  const Draft draft = read(example.bad, {.name = "bad." + std::string(example.syntax)});
  Report report = check_draft(draft, {.as_of = day_of_examples});
  std::erase_if(report.findings, [&](const Finding& finding) { return finding.rule != &rule; });
  std::string out = render(report, ReportFormat::text, {.language = language, .summary = false});
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

// A text of a rule in general: places for values become dots.
std::string in_general(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with('{') && i + 2 < text.size() && text[i + 2] == '}') {
      out += "…";
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string block(std::string_view language, std::string_view text) {
  // A text may hold a fence of three itself.
  const std::string fence(text.find("```") == std::string_view::npos ? 3 : 4, '`');
  return fence + std::string(language) + "\n" + lines(text, "") + fence + "\n\n";
}

}  // namespace

std::string rule_text(const RuleInfo& rule, Language language) {
  const auto t = [&](std::string_view dutch, std::string_view english) {
    return std::string(language == Language::dutch ? dutch : english);
  };
  const auto line = [](const std::string& label, const std::string& text) {
    return text.empty() ? text : label + ": " + text + "\n";
  };
  std::string out = std::string(rule.name) + " (" + std::string(severity_word(rule.severity, language)) + ")\n\n";
  out += std::string(rule.demands.in(language)) + "\n\n";
  out += line(t("waarom", "why"), std::string(rule.why.in(language)));
  out += line(t("hulp", "help"), in_general(rule.help.in(language)));
  out += line(t("bron", "source"), detail::source_of(rule, language));
  out += line(t("in het echt", "in real life"), std::string(rule.instance));
  if (const RuleExample* example = find_example(rule.name)) {
    out += "\n" + t("Zo gaat het mis:\n\n", "This goes wrong:\n\n") + lines(example->bad, "    ");
    out += "\n" + t("`kader check` zegt dan:\n\n", "`kader check` then says:\n\n") +
           lines(output(rule, *example, language), "    ");
    out += "\n" + t("Zo is het goed:\n\n", "This is right:\n\n") + lines(example->good, "    ");
  }
  return out;
}

std::string rule_json(const RuleInfo& rule, Language language) {
  detail::JsonWriter out;
  out.begin_map();
  out.add("rule", rule.name);
  out.add("severity", severity_name(rule.severity));
  out.add("language", language == Language::dutch ? "nl" : "en");
  out.add("demands", rule.demands.in(language));
  out.add("why", rule.why.in(language));
  out.add("help", in_general(rule.help.in(language)));
  out.add("source", detail::source_of(rule, language));
  out.add("instance", rule.instance);
  if (const RuleExample* example = find_example(rule.name)) {
    out.begin_map("example");
    out.add("syntax", example->syntax);
    out.add("bad", lines(example->bad, ""));
    out.add("output", output(rule, *example, language));
    out.add("good", lines(example->good, ""));
    out.end();
  }
  out.end();
  return out.take();
}

std::string rule_page(const RuleInfo& rule) {
  const auto part = [](std::string_view label, const std::string& text) {
    return text.empty() ? text : "**" + std::string(label) + "** " + text + "\n\n";
  };
  const auto sentence = [](std::string text) {
    if (!text.empty() && !text.ends_with('.')) text += '.';
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  };
  const RuleExample* const example = find_example(rule.name);
  const std::string_view syntax = example != nullptr ? example->syntax : "yaml";
  std::string out = "<!-- `kader rules --markdown docs/rules` -->\n# " + std::string(rule.name) + "\n\n";
  out += std::string(rule.demands.nl) + " (" + std::string(severity_word(rule.severity, Language::dutch)) + ")\n\n";
  out += part("Waarom.", sentence(std::string(rule.why.nl)));
  out += part("Wat te doen.", sentence(in_general(rule.help.nl)));
  out += part("Bron.", sentence(detail::source_of(rule, Language::dutch)));
  out += part("In het echt.", sentence(std::string(rule.instance)));
  if (example != nullptr) {
    out += "Zo gaat het mis:\n\n" + block(syntax, example->bad);
    out += "`kader check` zegt dan:\n\n" + block("text", output(rule, *example, Language::dutch));
    out += "Zo is het goed:\n\n" + block(syntax, example->good);
  }
  out += "## In English\n\n";
  out += std::string(rule.demands.en) + " (" + std::string(severity_name(rule.severity)) + ")\n\n";
  out += part("Why.", sentence(std::string(rule.why.en)));
  out += part("What to do.", sentence(in_general(rule.help.en)));
  if (example != nullptr)
    out += "Of the bad example above `kader check --lang en` says:\n\n" +
           block("text", output(rule, *example, Language::english));
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

std::string rules_page() {
  std::string out =
      "<!-- `kader rules --markdown docs/rules` -->\n# Regels / Rules\n\n"
      "| regel / rule | ernst / severity | eist | demands |\n|---|---|---|---|\n";
  for (const RuleInfo* rule : Rules::built_in().catalogue().all())
    out += "| [" + std::string(rule->name) + "](" + std::string(rule->name) + ".md) | " +
           std::string(severity_word(rule->severity, Language::dutch)) + " / " +
           std::string(severity_name(rule->severity)) + " | " + std::string(rule->demands.nl) + " | " +
           std::string(rule->demands.en) + " |\n";
  return out;
}

std::string rules_text(Language language) {
  std::size_t widest = 0;
  for (const RuleInfo* rule : Rules::built_in().catalogue().all()) widest = std::max(widest, rule->name.size());
  std::string out;
  for (const RuleInfo* rule : Rules::built_in().catalogue().all()) {
    std::string name(rule->name);
    name.resize(widest + 2, ' ');
    std::string severity(severity_word(rule->severity, language));
    severity.resize(14, ' ');
    ((out += name) += severity) += std::string(rule->demands.in(language)) + '\n';
  }
  return out;
}

}  // namespace kader
