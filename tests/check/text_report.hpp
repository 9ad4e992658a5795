// SPDX-License-Identifier: Apache-2.0
// What the rules on texts say of a text.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/check/rules/text.hpp"
#include "kader/document/document.hpp"
#include "kader/model/framework.hpp"

namespace text_report {

inline kader::Report report_on(std::shared_ptr<const kader::Document> document) {
  kader::CheckOptions options;
  options.as_of = kader::Date(2026, 1, 1);
  options.document = std::move(document);
  std::vector<std::string> names;
  for (const kader::Rule& rule : kader::text_rules) names.emplace_back(rule.info->name);
  options.rules = options.rules.only(names);
  return check(resolve(kader::Framework{}), options);
}
inline kader::Report report_on(std::string text, const char* name = "text.txt") {
  return report_on(std::make_shared<const kader::Document>(
      kader::read_document(std::make_shared<const kader::Source>(kader::Source{name, std::move(text)}))));
}

using Said = std::vector<std::string>;

/// The Dutch messages of a rule, in the order of the text.
inline Said said(std::string_view rule, std::string text, const char* name = "text.txt") {
  Said all;
  for (const kader::Finding& finding : report_on(std::move(text), name).findings)
    if (finding.rule->name == rule) all.push_back(finding.message(kader::Language::dutch));
  return all;
}

/// The Dutch messages of all rules.
inline Said all_said(std::string text, const char* name = "text.md") {
  Said all;
  for (const kader::Finding& finding : report_on(std::move(text), name).findings)
    all.push_back(finding.message(kader::Language::dutch));
  return all;
}

}  // namespace text_report
