// SPDX-License-Identifier: Apache-2.0
#include "kader/host/register.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "host/found_file.hpp"
#include "kader/check/acceptance_rules.hpp"
#include "kader/describe/type_info.hpp"
#include "kader/host/file.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"

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

Register register_of(Draft read, const std::string& name) {
  std::erase_if(read.findings, [](const Finding& finding) {
    return finding.rule == &reading::version_missing || finding.rule == &reading::language_missing;
  });
  look_for_more(read, name);
  return {std::move(read.framework.accepted), std::move(read.source_map), std::move(read.findings)};
}

}  // namespace

Register read_register(std::string_view text, const std::string& name) {
  return register_of(read(text, {.name = name, .syntax = Syntax::yaml}), name);
}

std::string register_name(std::string_view draft) { return std::string(draft) + ".accepted.yaml"; }

std::optional<Register> register_beside(const std::string& draft) {
  const std::string name = register_name(draft);
  const std::filesystem::path path(name);
  std::error_code error;
  // Only what is certain not to be there is absent: a link to nothing or a folder one may not look into is no draft
  // without acceptances. A name that is too long for the system nothing can have.
  const auto status = std::filesystem::symlink_status(path, error);
  if (status.type() == std::filesystem::file_type::not_found || error == std::errc::filename_too_long)
    return std::nullopt;
  const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  if (const auto why = detail::why_not_opened(path, folder)) {
    Register refused;
    refused.findings.push_back(finding<syntax::cannot_read>(Place{{}, name, {}}, name, Phrase(*why)));
    return refused;
  }
  return register_of(read_file(name), name);
}

}  // namespace kader
