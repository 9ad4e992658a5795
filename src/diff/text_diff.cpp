// SPDX-License-Identifier: Apache-2.0
#include "kader/diff/text_diff.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "diff/match_provisions.hpp"

namespace kader {
namespace {

using detail::Matched;
using detail::ProvisionWords;

constexpr double mostly = 0.75;        // of the words of a part: it came from there
constexpr std::size_t few_words = 4;   // which any provision may have

class TextDiffer {
 public:
  TextDiffer(const Document& before, const Document& after)
      : before_(before),
        after_(after),
        old_words_(detail::words_of(before)),
        new_words_(detail::words_of(after)),
        matched_(detail::match_provisions(before, old_words_, after, new_words_)) {}

  TextDiff run() {
    kinds_.assign(new_words_.size(), std::nullopt);
    taken_new_.assign(new_words_.size(), false);
    taken_old_.assign(old_words_.size(), false);
    for (std::uint32_t b = 1; b < new_words_.size(); ++b)
      if (matched_.from[b] != TextDiff::none) kinds_[b] = compared(matched_.from[b], b);
    partings(old_words_, new_words_, matched_.from, false);
    partings(new_words_, old_words_, matched_.to, true);
    told_after();
    told_before();
    std::stable_sort(all_.begin(), all_.end(), [](const Told& x, const Told& y) { return x.at < y.at; });
    for (Told& one : all_) made_.changes.push_back(std::move(one.change));
    made_.counterpart = matched_.to;
    made_.complete = matched_.complete;
    return std::move(made_);
  }

 private:
  struct Told {
    std::uint64_t at = 0;  // where in the new text; of what is gone, behind what stood before it
    TextChange change;
  };
  [[nodiscard]] const Provision& old(std::uint32_t i) const { return before_.provisions()[i]; }
  [[nodiscard]] const Provision& now(std::uint32_t i) const { return after_.provisions()[i]; }

  [[nodiscard]] static TextChange change_of(TextChangeKind kind, std::vector<std::uint32_t> before,
                                            std::vector<std::uint32_t> after) {
    TextChange change;
    change.kind = kind;
    change.before = std::move(before);
    change.after = std::move(after);
    return change;
  }

  // --- one against one ----------------------------------------------------------------------------------------
  std::optional<TextChange> compared(std::uint32_t a, std::uint32_t b) {
    TextChange change = change_of(TextChangeKind::reworded, {a}, {b});
    change.likeness = detail::likeness(old_words_[a].sorted, new_words_[b].sorted);
    change.reworded = old_words_[a].own != new_words_[b].own || !same_references(a, b);
    if (now(b).lapsed && !old(a).lapsed) {
      change.kind = TextChangeKind::lapsed;
    } else if (is_moved(a, b)) {
      change.kind = TextChangeKind::moved;
    } else if (change.reworded) {
      change.kind = TextChangeKind::reworded;
    } else if (old_words_[a].title != new_words_[b].title) {
      change.kind = TextChangeKind::retitled;
    } else {
      return std::nullopt;
    }
    return change;
  }

  // By its own number and by what holds it. What only moved along with what holds it has not moved.
  [[nodiscard]] bool is_moved(std::uint32_t a, std::uint32_t b) const {
    if (old(a).number != now(b).number) return true;
    if (old(a).kind == ProvisionKind::article && now(b).kind == ProvisionKind::article)
      return false;  // numbered through
    if (old(a).kind == ProvisionKind::heading) return false;
    const std::uint32_t held = matched_.to[old(a).parent];
    return held != TextDiff::none && held != now(b).parent;
  }

  // What both refer to, followed to where it is now; and what refers to the old place in the same words.
  bool same_references(std::uint32_t a, std::uint32_t b) {
    const auto& from = old_words_[a].references;
    const auto& to = new_words_[b].references;
    bool same = from.size() == to.size();
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i) {
      const CrossReference& x = before_.references()[from[i]];
      const CrossReference& y = after_.references()[to[i]];
      const bool worded_alike = detail::words_of(before_.bytes(x.where)) == detail::words_of(after_.bytes(y.where));
      same = same && x.targets.size() == y.targets.size();
      for (std::size_t t = 0; t < std::min(x.targets.size(), y.targets.size()); ++t) {
        const std::uint32_t meant = x.targets[t].provision;
        const std::uint32_t leads = y.targets[t].provision;
        if (meant == ReferenceTarget::none || leads == ReferenceTarget::none) continue;
        const std::uint32_t is_now = matched_.to[meant];
        if (is_now == leads) continue;
        if (!worded_alike) {
          same = false;
        } else if (is_now != TextDiff::none) {
          made_.strays.push_back({to[i], is_now, leads});
        }
      }
    }
    return same;
  }

  // --- one against several ------------------------------------------------------------------------------------
  // What is new in one text and stands, for the most part, in a provision of the other that is said in other words now:
  // that was split. Read the other way round: merged.
  void partings(const std::vector<ProvisionWords>& whole, const std::vector<ProvisionWords>& parts,
                const std::vector<std::uint32_t>& to_whole, bool merged) {
    for (std::uint32_t part = 1; part < parts.size(); ++part) {
      if (to_whole[part] != TextDiff::none || parts[part].own.size() <= few_words) continue;
      const std::uint32_t from = part < 8 ? 1 : part - 8;
      const std::uint32_t until = static_cast<std::uint32_t>(std::min<std::size_t>(parts.size(), part + 9));
      for (std::uint32_t near = from; near < until; ++near) {
        if (near == part || to_whole[near] == TextDiff::none) continue;
        const std::uint32_t of = to_whole[near];
        if (whole[of].own == parts[near].own || whole[of].own.size() < parts[part].own.size()) continue;
        if (detail::contained(parts[part].sorted, rest(whole[of].sorted, parts[near].sorted)) < mostly) continue;
        divide(of, near, part, merged);
        break;
      }
    }
  }
  // The words of the whole that the part that kept its place does not have.
  [[nodiscard]] static std::vector<std::uint64_t> rest(const std::vector<std::uint64_t>& whole,
                                                       const std::vector<std::uint64_t>& kept) {
    std::vector<std::uint64_t> left;
    std::set_difference(whole.begin(), whole.end(), kept.begin(), kept.end(), std::back_inserter(left));
    return left;
  }
  void divide(std::uint32_t of, std::uint32_t near, std::uint32_t part, bool merged) {
    const std::uint32_t b = merged ? of : near;
    TextChange& change =
        kinds_[b] ? *kinds_[b] : kinds_[b].emplace(change_of(TextChangeKind::split, {matched_.from[b]}, {b}));
    change.kind = merged ? TextChangeKind::merged : TextChangeKind::split;
    auto& joined = merged ? change.before : change.after;
    joined.push_back(part);
    std::sort(joined.begin(), joined.end());
    (merged ? taken_old_ : taken_new_)[part] = true;
  }

  // --- in the order of the text -------------------------------------------------------------------------------
  void told_after() {
    for (std::uint32_t b = 1; b < new_words_.size(); ++b) {
      if (kinds_[b]) {
        all_.push_back({std::uint64_t{b} * 2, *kinds_[b]});
      } else if (matched_.from[b] == TextDiff::none && !taken_new_[b] && says_something(after_, new_words_, b) &&
                 !(now(b).parent != 0 && matched_.from[now(b).parent] == TextDiff::none)) {
        all_.push_back({std::uint64_t{b} * 2, change_of(TextChangeKind::added, {}, {b})});
      }
    }
  }
  void told_before() {
    std::uint32_t last = 0;
    for (std::uint32_t a = 1; a < old_words_.size(); ++a) {
      if (matched_.to[a] != TextDiff::none) {
        last = matched_.to[a];
        continue;
      }
      const bool within_one_that_is_gone = old(a).parent != 0 && matched_.to[old(a).parent] == TextDiff::none;
      if (taken_old_[a] || within_one_that_is_gone || !says_something(before_, old_words_, a)) continue;
      all_.push_back({std::uint64_t{last} * 2 + 1, change_of(TextChangeKind::removed, {a}, {})});
    }
  }
  [[nodiscard]] static bool says_something(const Document& document, const std::vector<ProvisionWords>& words,
                                           std::uint32_t i) {
    const Provision& provision = document.provisions()[i];
    return !words[i].own.empty() || !provision.title.empty() || provision.end > i + 1 || provision.lapsed;
  }

  const Document& before_;
  const Document& after_;
  std::vector<ProvisionWords> old_words_;
  std::vector<ProvisionWords> new_words_;
  Matched matched_;
  TextDiff made_;
  std::vector<std::optional<TextChange>> kinds_;  // of each of the new text
  std::vector<bool> taken_new_;  // parts of what was split: told there
  std::vector<bool> taken_old_;  // parts of what was merged
  std::vector<Told> all_;
};

}  // namespace

TextDiff diff_texts(const Document& before, const Document& after) { return TextDiffer(before, after).run(); }

}  // namespace kader
