// SPDX-License-Identifier: Apache-2.0
#include "diff/match_provisions.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace kader::detail {
namespace {

constexpr std::size_t most_pairs = 4'000'000;
constexpr double alike = 0.6;        // enough of the words to be the same provision at another number
constexpr double akin = 0.35;        // enough where the number is the same
constexpr std::size_t short_text = 4;  // words that many provisions may share by chance

class Matcher {
 public:
  Matcher(const Document& before, const std::vector<ProvisionWords>& old_words, const Document& after,
          const std::vector<ProvisionWords>& new_words)
      : before_(before), after_(after), old_(old_words), new_(new_words), budget_(most_pairs) {
    made_.to.assign(old_.size(), TextDiff::none);
    made_.from.assign(new_.size(), TextDiff::none);
  }

  Matched run() {
    if (old_.empty() || new_.empty()) return std::move(made_);
    pair(0, 0);
    both_ends();
    same_words();
    same_number();
    neighbours();
    by_likeness();
    by_content();
    made_.complete = !budget_.spent();
    return std::move(made_);
  }

 private:
  void pair(std::uint32_t a, std::uint32_t b) {
    made_.to[a] = b;
    made_.from[b] = a;
  }
  [[nodiscard]] bool is_free(std::uint32_t a, std::uint32_t b) const {
    return made_.to[a] == TextDiff::none && made_.from[b] == TextDiff::none;
  }
  [[nodiscard]] const Provision& old(std::uint32_t i) const { return before_.provisions()[i]; }
  [[nodiscard]] const Provision& now(std::uint32_t i) const { return after_.provisions()[i]; }
  // Whether what holds them is the same: then a number says something.
  [[nodiscard]] bool together(std::uint32_t a, std::uint32_t b) const {
    return made_.to[old(a).parent] == now(b).parent;
  }

  // Where the texts begin alike and where they end alike.
  void both_ends() {
    const auto most = static_cast<std::uint32_t>(std::min(old_.size(), new_.size()));
    std::uint32_t front = 1;
    for (; front < most && alike_at(front, front); ++front) pair(front, front);
    for (std::uint32_t back = 1; back + front <= most; ++back) {
      const auto a = static_cast<std::uint32_t>(old_.size()) - back;
      const auto b = static_cast<std::uint32_t>(new_.size()) - back;
      if (!alike_at(a, b)) break;
      pair(a, b);
    }
  }
  [[nodiscard]] bool alike_at(std::uint32_t a, std::uint32_t b) const {
    return old(a).kind == now(b).kind && old(a).number == now(b).number && old_[a].hash == new_[b].hash &&
           old_[a].title == new_[b].title && old(a).lapsed == now(b).lapsed;
  }

  // What is said in so many words, once in each: that is it, wherever it stands. Of several with the same words, in
  // their order, those in the same article first.
  void same_words() {
    std::map<std::uint64_t, std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>>> by_hash;
    for (std::uint32_t i = 1; i < old_.size(); ++i)
      if (old_[i].hash != 0) by_hash[old_[i].hash].first.push_back(i);
    for (std::uint32_t i = 1; i < new_.size(); ++i)
      if (new_[i].hash != 0) by_hash[new_[i].hash].second.push_back(i);
    for (const auto& [hash, places] : by_hash) {
      const auto& [old_places, new_places] = places;
      if (old_places.size() == 1 && new_places.size() == 1 && old_[old_places[0]].own.size() > short_text &&
          comparable(old(old_places[0]), now(new_places[0])))
        pair(old_places[0], new_places[0]);
    }
    // The rest where the number is the same too.
    for (const auto& [hash, places] : by_hash)
      for (const std::uint32_t a : places.first)
        for (const std::uint32_t b : places.second) {
          if (!budget_.spend()) return;
          if (is_free(a, b) && old(a).ref.given() && old(a).ref == now(b).ref) pair(a, b);
        }
    for (const auto& [hash, places] : by_hash)
      for (const std::uint32_t a : places.first)
        for (const std::uint32_t b : places.second) {
          if (!budget_.spend()) return;
          if (is_free(a, b) && comparable(old(a), now(b)) && together(a, b)) pair(a, b);
        }
  }

  // The same number and enough of the same words, or a heading with the same title.
  void same_number() {
    std::unordered_map<std::string, std::uint32_t> by_ref;
    for (std::uint32_t i = 1; i < new_.size(); ++i)
      if (now(i).ref.given()) by_ref.emplace(now(i).ref.str(), i);
    for (std::uint32_t a = 1; a < old_.size(); ++a) {
      const auto at = old(a).ref.given() ? by_ref.find(old(a).ref.str()) : by_ref.end();
      if (at == by_ref.end() || !is_free(a, at->second) || !comparable(old(a), now(at->second))) continue;
      const std::uint32_t b = at->second;
      const bool titles = !old_[a].title.empty() && old_[a].title == new_[b].title;
      const bool nothing = old_[a].own.empty() && new_[b].own.empty();
      const bool lapsed = now(b).lapsed || old(a).lapsed;
      if (titles || lapsed || (nothing ? children_alike(a, b) : likeness(old_[a].sorted, new_[b].sorted) >= akin))
        pair(a, b);
    }
  }
  // Of what says nothing itself, by what lies in it.
  [[nodiscard]] bool children_alike(std::uint32_t a, std::uint32_t b) {
    if (old(a).end == a + 1 && now(b).end == b + 1) return old_[a].title == new_[b].title;
    std::size_t inside = 0;
    std::size_t elsewhere = 0;
    for (std::uint32_t i = a + 1; i < old(a).end; ++i) {
      const std::uint32_t to = made_.to[i];
      if (to == TextDiff::none) continue;
      ++(to > b && to < now(b).end ? inside : elsewhere);
    }
    return inside > elsewhere;
  }

  // What stands between two that are matched, one on each side, of one kind and with something in common.
  void neighbours() {
    for (std::uint32_t a = 1; a < old_.size(); ++a) {
      if (made_.to[a] != TextDiff::none) continue;
      const std::uint32_t before = made_.to[a - 1];
      if (before == TextDiff::none || before + 1 >= new_.size()) continue;
      const std::uint32_t b = before + 1;
      if (made_.from[b] != TextDiff::none || !comparable(old(a), now(b)) || !together(a, b)) continue;
      if (!old_[a].own.empty() && likeness(old_[a].sorted, new_[b].sorted) >= akin + 0.1) pair(a, b);
    }
  }

  void by_likeness() {
    struct Candidate {
      double likeness;
      std::uint32_t a;
      std::uint32_t b;
    };
    std::vector<std::uint32_t> free_new;
    for (std::uint32_t b = 1; b < new_.size(); ++b)
      if (made_.from[b] == TextDiff::none && new_[b].own.size() > short_text) free_new.push_back(b);
    std::vector<Candidate> candidates;
    for (std::uint32_t a = 1; a < old_.size(); ++a) {
      if (made_.to[a] != TextDiff::none || old_[a].own.size() <= short_text) continue;
      for (const std::uint32_t b : free_new) {
        if (!comparable(old(a), now(b))) continue;
        const std::size_t small = std::min(old_[a].own.size(), new_[b].own.size());
        const std::size_t large = std::max(old_[a].own.size(), new_[b].own.size());
        if (small * 3 < large) continue;
        if (!budget_.spend(1 + large / 8)) break;
        const double how = likeness(old_[a].sorted, new_[b].sorted);
        if (how >= alike) candidates.push_back({how, a, b});
      }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& x, const Candidate& y) { return x.likeness > y.likeness; });
    for (const Candidate& one : candidates)
      if (is_free(one.a, one.b)) pair(one.a, one.b);
  }

  // An article or chapter that says nothing itself is where most of what lay in it is now.
  void by_content() {
    for (std::uint32_t a = static_cast<std::uint32_t>(old_.size()); a-- > 1;) {
      if (made_.to[a] != TextDiff::none || old(a).end == a + 1) continue;
      std::map<std::uint32_t, std::size_t> votes;
      std::size_t all = 0;
      for (std::uint32_t i = a + 1; i < old(a).end; ++i) {
        if (old(i).parent != a || made_.to[i] == TextDiff::none) continue;
        ++votes[now(made_.to[i]).parent];
        ++all;
      }
      for (const auto& [b, count] : votes)
        if (count * 2 > all && is_free(a, b) && comparable(old(a), now(b))) pair(a, b);
    }
  }

  const Document& before_;
  const Document& after_;
  const std::vector<ProvisionWords>& old_;
  const std::vector<ProvisionWords>& new_;
  Budget budget_;
  Matched made_;
};

}  // namespace

bool comparable(const Provision& a, const Provision& b) noexcept {
  const auto part = [](const Provision& p) {
    return p.kind == ProvisionKind::paragraph || p.kind == ProvisionKind::item;
  };
  const auto group = [](const Provision& p) {
    return p.kind == ProvisionKind::chapter || p.kind == ProvisionKind::heading;
  };
  // A paragraph may become an item, and an article without paragraphs a paragraph of another.
  if (part(a) && part(b)) return true;
  if (group(a) && group(b)) return true;
  if (a.kind == b.kind) return true;
  return (a.kind == ProvisionKind::article && part(b)) || (part(a) && b.kind == ProvisionKind::article);
}

Matched match_provisions(const Document& before, const std::vector<ProvisionWords>& old_words, const Document& after,
                         const std::vector<ProvisionWords>& new_words) {
  return Matcher(before, old_words, after, new_words).run();
}

}  // namespace kader::detail
