// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/lines.hpp"
#include "kader/document/document.hpp"
#include "kader/scaffold/propose.hpp"
#include "kader/text/language.hpp"
#include "scaffold/phrases.hpp"

// What `draft_from_text` is made of.
namespace kader::detail {

/// The words of the draft in the language of the text.
struct Speech {
  Language language;
  [[nodiscard]] std::string_view operator()(std::string_view nl, std::string_view en) const noexcept {
    return language == Language::dutch ? nl : en;
  }
};

/// A text on one line, for a comment or a heading: what YAML or Markdown could take for the end of a line becomes a
/// space. Cut off where it is longer than `most` bytes.
[[nodiscard]] std::string one_line(std::string_view text, std::size_t most = std::string_view::npos);

/// Words in a line of Markdown, escaped where they would be more than words. `starts`: at the beginning of a line.
void append_escaped(std::string& out, std::string_view line, bool starts);

/// Calls `each` with the lines of a text that are not blank, without the white space around them, and whether a blank
/// line stands before.
template <class Each>
void for_each_line(std::string_view text, Each&& each) {
  const auto size = static_cast<std::uint32_t>(text.size());
  bool blank = false;
  for (std::uint32_t at = 0; at < size;) {
    const std::uint32_t end = line_end(text, at, size);
    const std::string_view line = trimmed(text.substr(at, end - at));
    if (line.empty())
      blank = blank || at > 0;
    else
      each(line, std::exchange(blank, false));
    at = next_line(text, end, size);
  }
}

/// Whether hints belong in a provision: not where a term is defined, nor in what is no longer in force.
class Asked {
 public:
  explicit Asked(const Document& document);
  [[nodiscard]] bool at(std::uint32_t provision) const { return !not_[provision]; }

 private:
  std::vector<bool> not_;
};

/// A block that was put into a draft: what was inserted for it, and where in that its fence begins.
struct Placed {
  std::size_t begin = 0;
  std::size_t fence = 0;
  std::size_t end = 0;
};

/// What is put below a provision: what its words propose, else a question about them. No lines: nothing.
struct Suggested {
  std::string lines;
  bool proposed = false;
};
/// What a text suggests for its model, provision by provision.
class Suggestions {
 public:
  Suggestions(const Document& document, const Speech& t)
      : model_(propose(document)), proposed_(model_.blocks.size()), asked_(document), language_(t.language) {}
  /// Below a provision, of which these are the words. What is proposed for it comes once, below the first of them.
  [[nodiscard]] Suggested take(std::uint32_t provision, std::string_view words);

 private:
  ProposedModel model_;
  std::vector<bool> proposed_;  // whether it was taken
  Asked asked_;
  Language language_;
};

/// A block for the model. Each line begins with `indent`.
void append_block(std::string& out, const Suggested& suggested, const Speech& t, std::string_view indent);

/// What stands between the lines `---` above the text: its name, who is surely a party, the terms that it defines.
/// `model`: what the text says of the instrument and of who made it.
void append_front_matter(std::string& out, const Document& document, const Speech& t, const ProposedModel& model);

/// A plain text as Markdown: heads become headings and list markers, everything else is escaped.
void append_plain(std::string& out, const Document& document, const Speech& t, std::vector<Placed>& placed);

/// A text in Markdown, as it is, with blocks between its lines. What was model in it is so no more.
void append_markdown(std::string& out, const Document& document, const Speech& t, std::vector<Placed>& placed);

}  // namespace kader::detail
