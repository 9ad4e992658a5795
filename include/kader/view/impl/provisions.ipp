// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/provisions.hpp"

#include <algorithm>
#include <utility>

namespace kader {

std::vector<std::string> provision_of(const Stated<Established>& established) {
  const Established* how = established.get();
  const auto* provision = how != nullptr ? std::get_if<ProvisionRef>(how) : nullptr;
  return provision != nullptr ? std::vector<std::string>{provision->str()} : std::vector<std::string>{};
}

std::vector<std::string> provisions_of(const Body& body) {
  auto written = written_in(body.source);
  return written.empty() ? provision_of(body.established) : written;
}

std::vector<std::string> provisions_of(const Role& role) {
  auto written = written_in(role.post.source);
  return written.empty() ? provision_of(role.established) : written;
}

std::vector<std::string> provisions_of(const Stated<List<ProvisionRef>>& own,
                                       const Stated<List<ProvisionRef>>& around) {
  return written_in(own.stated() ? own : around);
}

void cite(Finding& finding, const std::vector<std::string>& provisions) {
  auto& cited = finding.provisions;
  for (const std::string& provision : provisions) {
    if (cited.size() >= most_provisions) return;
    if (std::find(cited.begin(), cited.end(), provision) == cited.end()) cited.push_back(provision);
  }
}

}  // namespace kader
