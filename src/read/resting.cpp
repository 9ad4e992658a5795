// SPDX-License-Identifier: Apache-2.0
#include "read/resting.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "kader/text/statement_words.hpp"

namespace kader::detail {
namespace {

void add_sources(Stated<List<ProvisionRef>>& stated, const Origins::Sources& more, Resting how) {
  if (stated.stated() && (how == Resting::where_silent || !stated)) return;
  constexpr std::size_t most = 30;  // what rests on more says nothing by it
  List<ProvisionRef>& list = stated.edit();
  for (std::size_t i = 0; i < more.size() && list.size() < most; ++i)
    if (std::find(list.begin(), list.end(), more[i]) == list.end())
      list.insert(how == Resting::first ? list.begin() + static_cast<std::ptrdiff_t>(i) : list.end(), more[i]);
}

}  // namespace

bool rest_on(Editable value, const Origins::Sources& sources, Resting how) {
  const Editable inside = value.opened();
  if (inside.kind() == Kind::record) {
    const auto source = inside.field(word_source.en);
    if (!source || source->kind() != Kind::stated) return false;
    add_sources(source->as<Stated<List<ProvisionRef>>>(), sources, how);
    return true;
  }
  if (inside.listed()) {
    const std::size_t count = inside.count();
    bool any = count == 0;
    for (std::size_t i = 0; i < count; ++i) any = rest_on(inside.element(i), sources, how) || any;
    return any;
  }
  if (const Vague* vague = inside.vague()) {
    if (vague->source.empty()) inside.type().set_vague(inside.object(), Vague{vague->words, sources});
    return true;
  }
  if (const Elsewhere* other = inside.elsewhere()) {
    if (other->source.empty()) {
      Elsewhere resting = *other;
      resting.source = sources;
      inside.type().set_elsewhere(inside.object(), std::move(resting));
    }
    return true;
  }
  return false;
}

}  // namespace kader::detail
