// SPDX-License-Identifier: Apache-2.0
#include "kader/host/check_draft.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "check/checker.hpp"
#include "kader/host/file.hpp"
#include "kader/read/literate_rules.hpp"

namespace kader {
namespace {

void add_findings(Report& report, const std::vector<Finding>& findings, const CheckOptions& options) {
  for (const Finding& finding : findings)
    if (options.rules.tells(*finding.rule)) report.findings.push_back(finding);
}

// Says of what is found in a block that a program proposed, that nobody has confirmed it. It is no more than a note
// until somebody has: the proposal may be wrong and not the text, and what it leaves out the text may well say.
void name_proposals(Report& report, const Document& document) {
  std::vector<const ModelBlock*> proposed;
  for (const ModelBlock& block : document.model_blocks())
    if (block.proposed) proposed.push_back(&block);
  if (proposed.empty()) return;
  const std::string& file = document.source()->name;
  const auto block_at = [&](const Place& place) -> const ModelBlock* {
    if (!place.span.known() || place.file != file) return nullptr;
    const std::uint32_t at = place.span.begin.offset;
    const auto behind =
        std::upper_bound(proposed.begin(), proposed.end(), at,
                         [](std::uint32_t offset, const ModelBlock* block) { return offset < block->where.begin; });
    if (behind == proposed.begin() || at >= (*std::prev(behind))->where.end) return nullptr;
    return *std::prev(behind);
  };
  for (Finding& finding : report.findings) {
    const ModelBlock* block = block_at(finding.place);
    for (const Related& related : finding.related)
      if (block == nullptr) block = block_at(related.place);
    if (block == nullptr) continue;
    finding.severity = Severity::note;
    const ByteRange where{block->where.begin, block->where.begin};
    finding.related.push_back({{{}, file, document.span(where)},
                               Phrase("berust op een voorstel dat nog niet is bevestigd",
                                      "rests on a proposal that nobody has confirmed yet")});
  }
}

}  // namespace

Report check_draft(const Draft& draft, const CheckOptions& options, const Register* beside) {
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
    checker.accept(report, draft.framework.accepted);
    if (beside != nullptr) {
      checker.accept(report, beside->accepted, &beside->source_map);
      add_findings(report, beside->findings, options);
    }
    for (const auto& source : draft.source_map.sources()) report.sources.add(source);
    if (beside != nullptr)
      for (const auto& source : beside->source_map.sources()) report.sources.add(source);
  } else {
    add_findings(report, draft.findings, options);
    report.catalogue = options.rules.catalogue();
    for (const Rules::Entry& rule : options.rules.all())
      report.outcomes.push_back({rule.info, rule.runs ? Outcome::undetermined : Outcome::deselected});
  }
  locate(report, draft.source_map);
  if (draft.document != nullptr) name_proposals(report, *draft.document);
  return report;
}

Report check_file(const std::string& path, const CheckOptions& options) {
  const Draft draft = read_file(path);
  const auto beside = register_beside(path);
  return check_draft(draft, options, beside ? &*beside : nullptr);
}

}  // namespace kader
