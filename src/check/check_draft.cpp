// SPDX-License-Identifier: Apache-2.0
#include "kader/check/check_draft.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "check/checker.hpp"
#include "kader/check/acceptance_rules.hpp"
#include "kader/describe/type_info.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "read/found_file.hpp"

namespace kader {
namespace {

// The sections of a register that are no business of one: told once, at the first.
void look_for_more(Draft& read, const std::string& name) {
  const Place whole = read.source_map.locate("");
  std::vector<std::pair<Place, Bilingual>> more;
  for (const FieldInfo& field : framework_type().fields) {
    if (field.key == "kader" || field.key == "language" || field.key == "accepted") continue;
    Place place = read.source_map.locate("/" + std::string(field.key));
    if (place.span.known() && place.span != whole.span)
      more.emplace_back(std::move(place), Bilingual{field.dutch, field.key});
  }
  if (more.empty()) return;
  Phrase names;
  for (std::size_t i = 0; i < more.size(); ++i) {
    const bool last = i + 1 == more.size();
    const auto add = [&](std::string& to, std::string_view and_, std::string_view key) {
      if (i > 0) to += last ? and_ : ", ";
      ((to += "‘") += key) += "’";
    };
    add(names.nl, " en ", more[i].second.nl);
    add(names.en, " and ", more[i].second.en);
  }
  read.findings.push_back(
      finding<acceptance::register_holds_more>(std::move(more.front().first), name, std::move(names)));
}

// The register is a draft with nothing but acceptances; it need not say its version or language.
std::optional<Draft> read_register(const Draft& draft) {
  const auto& sources = draft.source_map.sources();
  if (sources.empty() || sources.front()->name == "-") return std::nullopt;
  const std::string name = register_name(sources.front()->name);
  const std::filesystem::path path(name);
  std::error_code error;
  // Only what is certain not to be there is absent: a link to nothing or a folder one may not look into is no draft
  // without acceptances. A name that is too long for the system nothing can have.
  const auto status = std::filesystem::symlink_status(path, error);
  if (status.type() == std::filesystem::file_type::not_found || error == std::errc::filename_too_long)
    return std::nullopt;
  const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  if (const auto why = detail::why_not_opened(path, folder)) {
    Draft refused;
    refused.findings.push_back(finding<syntax::cannot_read>(Place{{}, name, {}}, name, Phrase(*why)));
    return refused;
  }
  Draft read = read_file(name);
  std::erase_if(read.findings, [](const Finding& finding) {
    return finding.rule == &reading::version_missing || finding.rule == &reading::language_missing;
  });
  look_for_more(read, name);
  return read;
}

void add_findings(Report& report, const std::vector<Finding>& findings, const CheckOptions& options) {
  for (const Finding& finding : findings)
    if (std::find(options.ignore.begin(), options.ignore.end(), finding.rule->name) == options.ignore.end())
      report.findings.push_back(finding);
}

}  // namespace

std::string register_name(std::string_view draft) { return std::string(draft) + ".accepted.yaml"; }

Report check_draft(const Draft& draft, const CheckOptions& options, Register which) {
  // The model only lives as long as this call, and so does its hold on the framework.
  const Model model = resolve(std::shared_ptr<const Framework>(std::shared_ptr<void>(), &draft.framework));
  CheckOptions with_text = options;
  if (with_text.document == nullptr) with_text.document = draft.document;
  const Checker checker(model, with_text);
  const bool has_model = std::none_of(draft.findings.begin(), draft.findings.end(),
                                      [](const Finding& found) { return found.rule == &literate::no_model; });
  Report report;
  report.language = draft.framework.language;
  if (draft.readable || draft.document != nullptr) {
    report = draft.readable
                 ? checker.run(draft.findings)
                 : checker.run_text(draft.findings, has_model ? Outcome::undetermined : Outcome::not_applicable);
    const auto beside = which == Register::read ? read_register(draft) : std::nullopt;
    checker.accept(report, draft.framework.accepted);
    if (beside) {
      checker.accept(report, beside->framework.accepted, &beside->source_map);
      add_findings(report, beside->findings, options);
    }
    for (const auto& source : draft.source_map.sources()) report.sources.add(source);
    if (beside)
      for (const auto& source : beside->source_map.sources()) report.sources.add(source);
  } else {
    add_findings(report, draft.findings, options);
    for (const Rule& rule : rules())
      report.outcomes.push_back({rule.info, checker.wants(*rule.info) ? Outcome::undetermined : Outcome::deselected});
  }
  locate(report, draft.source_map);
  return report;
}

}  // namespace kader
