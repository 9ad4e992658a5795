// SPDX-License-Identifier: Apache-2.0
#include "scaffold/state_organs.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "read/words.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t most_organs = 20;

// Behind "Minister van" or "Minister voor": names with capitals, commas and "en" between them.
Stretch portfolio_at(const Sentence& sentence, std::size_t i) {
  if (!sentence.is_any(i, {"van", "voor"}) || !sentence.capital(i + 1)) return {};
  std::size_t end = i + 1;
  while (end < sentence.size() && end < i + 12) {
    if (sentence.capital(end) && sentence.word(end).size() > 1) {
      ++end;
    } else if (sentence.is_any(end, {",", "en"}) && sentence.capital(end + 1) && sentence.word(end + 1).size() > 1 &&
               !sentence.is_any(end + 1, {"minister", "staatssecretaris", "de", "gelet", "handelende", "besluit",
                                          "provinciale", "gedeputeerde", "besluiten", "overwegende", "handelend"})) {
      end += 2;
    } else {
      break;
    }
  }
  return {i, end};
}

// "vws" of "Volksgezondheid, Welzijn en Sport"; the word itself where there is one.
std::string short_name(const Sentence& sentence, Stretch portfolio) {
  std::string initials;
  std::string only;
  for (std::size_t i = portfolio.begin; i < portfolio.end; ++i)
    if (sentence.capital(i)) {
      initials += sentence.word(i).substr(0, 1);
      only = sentence.word(i);
    }
  return slug_of(initials.size() == 1 ? only : initials);
}

}  // namespace

std::vector<StateOrgan> state_organs(const Document& document, const std::vector<std::vector<Sentence>>& sentences) {
  std::vector<StateOrgan> organs;  // for the time being `id` is the portfolio
  // Who is named in passing, in the history of a decision, has no part in it.
  std::vector<bool> looked_at(sentences.size(), false);
  const auto& all = document.provisions();
  for (std::uint32_t i = 0; i < all.size(); ++i)
    looked_at[i] = all[i].kind == ProvisionKind::whole || all[i].kind == ProvisionKind::annex ||
                   all[i].kind == ProvisionKind::heading;
  for (const Definition& definition : document.definitions()) looked_at[definition.provision] = true;
  for (std::size_t at = 0; at < sentences.size(); ++at)
    for (const Sentence& sentence : sentences[at])
      for (std::size_t i = 0; looked_at[at] && i < sentence.size() && organs.size() < most_organs; ++i) {
        if (!sentence.is_any(i, {"minister", "staatssecretaris"})) continue;
        const Stretch portfolio = portfolio_at(sentence, i + 1);
        if (!portfolio) continue;
        std::string id = short_name(sentence, portfolio);
        std::string name = sentence.text({i, portfolio.end});
        const auto same =
            std::find_if(organs.begin(), organs.end(), [&](const StateOrgan& other) { return other.id == id; });
        if (same == organs.end()) {
          organs.push_back({std::move(id), std::move(name), std::string(sentence.word(i)), {}});
        } else if (same->title != sentence.word(i) && same->also.empty()) {
          // One portfolio has one organ: the state secretary signs for the minister.
          same->also.push_back(std::move(name));
          if (sentence.is(i, "minister")) {
            std::swap(same->name, same->also.front());
            same->title = "minister";
          }
        }
      }
  for (StateOrgan& organ : organs) {
    const bool only = std::count_if(organs.begin(), organs.end(),
                                    [&](const StateOrgan& other) { return other.title == organ.title; }) == 1;
    organ.id = only ? organ.title : organ.title + "-" + organ.id;
  }
  return organs;
}

}  // namespace kader::detail
