// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/tokens.hpp"
#include "kader/document/document.hpp"

namespace kader::detail {

/// Whether a blank line stands between two places.
[[nodiscard]] inline bool blank_line(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept {
  int breaks = 0;
  for (std::uint32_t i = begin; i < end; ++i) breaks += text[i] == '\n' ? 1 : 0;
  return breaks > 1;
}

/// Calls `each(provision, tokens)` for every run of words that belong to one provision, in the order of the text:
/// its passages that stand together, taken as one. The tokens are those of the source; the vector is used again.
/// With `heads` numbers and titles as well, each a run of its own.
template <class Each>
void for_each_run(const Document& document, Each&& each, bool heads = false) {
  const std::string_view text = document.source()->text;
  const auto& passages = document.passages();
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < passages.size();) {
    const Passage& first = passages[i];
    if (heads && first.kind == PassageKind::head) {
      tokens.clear();
      read_tokens(text, first.where, tokens);
      each(first.provision, static_cast<const std::vector<Token>&>(tokens));
    }
    if (first.kind != PassageKind::text) {
      ++i;
      continue;
    }
    tokens.clear();
    std::uint32_t end = first.where.begin;
    for (; i < passages.size(); ++i) {
      const Passage& next = passages[i];
      if (next.kind != PassageKind::text || next.provision != first.provision) break;
      if (!tokens.empty() && tokens.back().kind != TokenKind::gap && blank_line(text, end, next.where.begin))
        tokens.push_back({.begin = end, .end = next.where.begin});
      read_tokens(text, next.where, tokens);
      end = next.where.end;
    }
    each(first.provision, static_cast<const std::vector<Token>&>(tokens));
  }
}

/// The runs of a text with their tokens, for who goes over them more than once. What a text may cost is bounded: of one
/// that has a token for every few bytes the tokens are read again each time.
class Runs {
 public:
  explicit Runs(const Document& document) : document_(&document) {}

  template <class Each>
  void each(Each&& each) {
    if (kept_) {
      for (const Run& run : runs_) each(run.provision, run.tokens);
      return;
    }
    const std::size_t most = document_->source()->text.size() / 4 + 1'000;
    std::size_t count = 0;
    kept_ = true;
    for_each_run(*document_, [&](std::uint32_t provision, const std::vector<Token>& tokens) {
      each(provision, tokens);
      count += tokens.size();
      kept_ = kept_ && count <= most;
      if (kept_) runs_.push_back({provision, tokens});
    });
    if (!kept_) runs_ = {};
  }

 private:
  struct Run {
    std::uint32_t provision = 0;
    std::vector<Token> tokens;
  };
  const Document* document_;
  std::vector<Run> runs_;
  bool kept_ = false;  // whether all of them are
};

}  // namespace kader::detail
