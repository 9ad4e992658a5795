// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kader/change/names.hpp"
#include "kader/describe/walk.hpp"
#include "kader/host/file.hpp"
#include "kader/model/framework.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/read/read.hpp"
#include "kader/resolve/model.hpp"
#include "support/catch.hpp"

namespace kader::testing {

inline Framework framework_of(std::string_view yaml) {
  const Draft draft = read(yaml, {.name = "test.kader.yaml"});
  for (const Finding& finding : draft.findings)
    if (finding.severity != Severity::note) FAIL(finding.place.pointer << ": " << finding.message(Language::english));
  return draft.framework;
}

/// The frameworks that the repository shows, each with the name of its file.
struct Shown {
  std::string name;
  Framework framework;
};
inline std::vector<Shown> shown_frameworks() {
  std::vector<Shown> made;
  const std::filesystem::path folder = std::filesystem::path(KADER_SOURCE_DIR) / "docs" / "frameworks";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().string().find(".kader.") != std::string::npos)
      made.push_back({entry.path().filename().string(), read_file(entry.path().string()).framework});
  std::sort(made.begin(), made.end(), [](const Shown& a, const Shown& b) { return a.name < b.name; });
  REQUIRE(made.size() > 6);
  return made;
}

/// All that has a name of its own in the framework.
inline std::vector<std::string> ids_in(const Framework& f) {
  std::vector<std::string> made;
  const auto add = [&](const auto& elements) {
    for (const auto& one : elements)
      if (one.id.given()) made.push_back(one.id.str());
  };
  add(f.parties);
  add(f.groups);
  add(f.bodies);
  add(f.roles);
  add(f.matters);
  add(f.acts);
  add(f.cites);
  add(f.norms);
  return made;
}

/// The first place that names that id; empty where none does.
inline std::string place_naming(const Framework& framework, std::string_view id) {
  std::string found;
  walk(Value(framework_type(), &framework), [&](const Path& path) {
    const bool named = name_in(path.value.opened()) == id;
    const Elsewhere* elsewhere = path.value.elsewhere();
    if (!named && (elsewhere == nullptr || elsewhere->to_be_adopted_by.head() != id)) return Walk::into;
    found = path.pointer();
    return Walk::stop;
  });
  return found;
}

/// How many names the resolver does not know.
inline std::size_t unknown_names(const Framework& framework) {
  const Model model = resolve(framework);
  const auto unknown = [](const Finding& finding) { return finding.rule->name.starts_with("unknown-"); };
  return static_cast<std::size_t>(std::count_if(model.findings().begin(), model.findings().end(), unknown));
}

}  // namespace kader::testing
