// SPDX-License-Identifier: Apache-2.0
// The sections of a YAML text of which a part cannot be read.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "read/yaml_composer.hpp"

namespace kader {
namespace {

using detail::YamlComposer;
using detail::YamlProblem;

bool looks_like_key(std::string_view line) {
  constexpr std::size_t longest = 64;  // of the words at the top of a draft
  if (line.empty()) return false;
  std::size_t end = 0;
  if (line.front() == '"' || line.front() == '\'') {
    end = line.find(line.front(), 1);
    if (end == std::string_view::npos) return false;
    ++end;
  } else if (std::string_view("-#[]{},&*!|>%@`?: \t").find(line.front()) != std::string_view::npos) {
    return false;
  }
  end = line.substr(0, longest).find(':', end);
  return end != std::string_view::npos && (end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\t');
}

// The next line after that of `from` that begins as a key of the outermost map, or a document mark.
std::uint32_t next_entry(std::string_view text, std::size_t indent, std::uint32_t from) {
  std::size_t at = from;
  while (true) {
    at = text.find_first_of("\r\n", at);
    if (at == std::string_view::npos) return static_cast<std::uint32_t>(text.size());
    while (at < text.size() && (text[at] == '\r' || text[at] == '\n')) ++at;
    const std::string_view line = text.substr(at, text.find_first_of("\r\n", at) - at);
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    if ((spaces <= indent && looks_like_key(line.substr(spaces))) || line == "---" || line.starts_with("--- "))
      return static_cast<std::uint32_t>(at);
  }
}

// libyaml does not go on after an error, and an unclosed bracket swallows all that follows. So the entry of the
// outermost map in which reading broke is read once more by itself, up to the next line that looks like a key
// of that map; from there reading goes on. Each such restart reads the rest once: there are only a few.
void compose_sections(YamlComposer& composer, std::string_view text, std::uint32_t begin) {
  using Outcome = YamlComposer::Outcome;
  constexpr int most_restarts = 12;
  const auto end = static_cast<std::uint32_t>(text.size());
  std::uint32_t at = begin;
  std::optional<YamlProblem> unexplained;
  for (int restarts = 0;; ++restarts) {
    const Outcome outcome = composer.compose(at, end);
    if (outcome == Outcome::whole || outcome == Outcome::stop) break;
    const std::uint32_t section = composer.last_entry().value_or(at);
    const bool goes_on = composer.may_restart() && restarts < most_restarts;
    const std::uint32_t next = goes_on ? next_entry(text, composer.indent(), section) : end;
    bool whole = false;
    if (outcome == Outcome::broken) {
      unexplained.reset();
      const YamlProblem broken = composer.problem();
      if (next == end) {
        composer.report(broken, end);
      } else {
        composer.rewind();
        const Outcome alone = composer.compose(section, next);
        if (alone == Outcome::broken) composer.report(composer.problem(), next);
        if (alone == Outcome::stop) break;
        whole = alone == Outcome::whole;
        if (whole) unexplained = broken;  // it lies beyond, where it will be met again
      }
    }
    if (!whole) composer.lose_section(goes_on);
    composer.close_to_root();
    at = next;
    if (at == end || !composer.may_restart()) break;
  }
  if (unexplained && !composer.told_of_breaking()) composer.report(*unexplained, end);
}

}  // namespace

Composed compose_yaml(const Source& source, ByteRange part, std::shared_ptr<const LineIndex> lines) {
  const auto size = source.text.size();
  if (size > Limits::bytes) {
    Composed refused;
    refused.findings.push_back(finding<syntax::too_large>(Place{{}, source.name, {{1, 1, 0}, {1, 1, 0}}}, "16 MiB",
                                                          Phrase("er is niets van gelezen", "none of it was read")));
    return refused;
  }
  part.end = static_cast<std::uint32_t>(std::min<std::size_t>(part.end, size));
  part.begin = std::min(part.begin, part.end);
  if (lines == nullptr || lines->size() != size) lines = std::make_shared<const LineIndex>(source.text);
  YamlComposer composer(source, part, std::move(lines));
  compose_sections(composer, std::string_view(source.text).substr(0, part.end), part.begin);
  return composer.take();
}

Composed compose_yaml(const Source& source) {
  return compose_yaml(source, {0, static_cast<std::uint32_t>(std::min(source.text.size(), Limits::bytes))}, nullptr);
}

}  // namespace kader
