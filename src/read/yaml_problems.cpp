// SPDX-License-Identifier: Apache-2.0
#include "read/yaml_problems.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "kader/read/syntax_rules.hpp"
#include "read/syntax_findings.hpp"

namespace kader::detail {
namespace {

struct Problem {
  std::string_view libyaml;
  Bilingual meaning;
};
constexpr std::array problems{
    Problem{"could not find expected ':'",
            {"na deze sleutel ontbreekt de dubbele punt", "the colon is missing after this key"}},
    Problem{
        "mapping values are not allowed in this context",
        {"hier kan geen dubbele punt staan; hoort zij bij de tekst, zet die dan tussen aanhalingstekens, en anders "
         "klopt het inspringen niet",
         "no colon can stand here; if it belongs to the text, put the text in quotes, else the indentation is off"}},
    Problem{
        "block sequence entries are not allowed in this context",
        {"hier kan geen lijst met streepjes beginnen; begin haar op een nieuwe regel, ingesprongen onder de sleutel",
         "no list with dashes can begin here; begin it on a new line, indented below its key"}},
    Problem{"mapping keys are not allowed in this context", {"hier kan geen sleutel staan", "no key can stand here"}},
    Problem{"found character that cannot start any token",
            {"met dit teken kan geen waarde beginnen; zet de tekst tussen aanhalingstekens",
             "no value can begin with this character; put the text in quotes"}},
    Problem{"found unexpected document indicator",
            {"binnen aanhalingstekens kan een regel niet met --- of ... beginnen",
             "no line within quotes can begin with --- or ..."}},
    Problem{"found unknown escape character",
            {"na \\ staat een teken dat daar geen betekenis heeft; schrijf \\\\, of gebruik enkele aanhalingstekens",
             "the character after \\ has no meaning there; write \\\\, or use single quotes"}},
    Problem{"did not find expected hexdecimal number",
            {"na \\x, \\u of \\U horen hexadecimale cijfers", "hexadecimal digits must follow \\x, \\u or \\U"}},
    Problem{"found invalid Unicode character escape code",
            {"deze code is geen teken van Unicode", "this code is no character of Unicode"}},
    Problem{"did not find expected alphabetic or numeric character",
            {"een woord dat met & of * begint, moet tussen aanhalingstekens staan",
             "a word that begins with & or * must stand in quotes"}},
    Problem{"found unexpected ':'",
            {"binnen haken kan deze dubbele punt niet zonder aanhalingstekens staan",
             "within brackets this colon cannot stand without quotes"}},
    Problem{"did not find expected node content", {"hier ontbreekt een waarde", "a value is missing here"}},
    Problem{"did not find expected '-' indicator",
            {"deze regel is anders ingesprongen dan de lijst waarin zij staat",
             "this line is indented differently from the list it stands in"}},
    Problem{"did not find expected key",
            {"deze regel is anders ingesprongen dan de regels waar zij bij hoort, of na een waarde staat nog tekst",
             "this line is indented differently from the lines it belongs to, or text follows a value"}},
    Problem{"did not find expected ',' or ']'",
            {"in deze lijst ontbreekt een komma of het sluithaakje ]", "this list lacks a comma or its closing ]"}},
    Problem{
        "did not find expected ',' or '}'",
        {"tussen deze accolades ontbreekt een komma of het sluitteken }", "a comma or the closing } is missing here"}},
    Problem{"did not find expected <document start>",
            {"hier staat tekst die bij geen sleutel hoort", "this text belongs to no key"}},
    Problem{"did not find expected comment or line break",
            {"achter | of > mag op dezelfde regel niets meer staan", "nothing may follow | or > on the same line"}},
    Problem{"found an indentation indicator equal to 0", {"achter | of > mag geen 0 staan", "no 0 may follow | or >"}},
    Problem{"found undefined tag handle",
            {"een woord dat met ! begint, moet tussen aanhalingstekens staan",
             "a word that begins with ! must stand in quotes"}},
    Problem{"found incompatible YAML document",
            {"deze versie van YAML wordt niet gelezen; laat de regel met % weg",
             "this version of YAML is not read; leave out the line with %"}},
};

constexpr Bilingual tab_used{"deze regel is met een tab ingesprongen; YAML springt alleen met spaties in",
                             "this line is indented with a tab; YAML indents with spaces only"};
constexpr Bilingual quote_open{"dit aanhalingsteken wordt nergens gesloten", "this quotation mark is never closed"};
constexpr Bilingual list_open{"deze lijst wordt nergens met ] gesloten", "this list is never closed by ]"};
constexpr Bilingual map_open{"deze accolade wordt nergens met } gesloten", "this brace is never closed by }"};
constexpr Bilingual colon_tight{"zet een spatie na de dubbele punt, zoals in `kader: 1`",
                                "put a space after the colon, as in `kader: 1`"};
constexpr Bilingual no_key{"voor deze dubbele punt ontbreekt een sleutel", "the key before this colon is missing"};
constexpr Bilingual begins_here{"hier begint het geheel waarin dit staat", "what this stands in begins here"};
constexpr Bilingual stops_here{"hier loopt het lezen vast", "reading gets stuck here"};

// The tab in the white space that the line of this offset begins with.
std::optional<std::uint32_t> tab_before(std::string_view text, std::uint32_t at) {
  std::size_t line = at == 0 ? std::string_view::npos : text.find_last_of("\r\n", at - 1);
  line = line == std::string_view::npos ? 0 : line + 1;
  const std::size_t word = std::min(text.find_first_not_of(" \t", line), text.size());
  const std::size_t tab = text.substr(0, word).find('\t', line);
  if (tab == std::string_view::npos) return std::nullopt;
  return static_cast<std::uint32_t>(tab);
}

// The colon of `kader:1`, in the lines that the error is about or the one before: there the text went wrong.
std::optional<std::uint32_t> colon_without_space(const YamlPart& part, std::uint32_t from, std::uint32_t at) {
  const std::string_view text = part.text;
  const std::uint32_t begin = part.begin;
  std::size_t line = text.rfind('\n', from == 0 ? 0 : from - 1);
  if (line != std::string_view::npos && line > begin) line = text.rfind('\n', line - 1);
  line = line == std::string_view::npos || line < begin ? begin : line + 1;
  constexpr std::size_t most_lines = 3;
  for (std::size_t i = 0; i < most_lines && line < at && line < text.size(); ++i) {
    const std::size_t stop = std::min(text.find('\n', line), text.size());
    std::size_t word = line;
    while (word < stop && (text[word] == ' ' || text[word] == '-')) ++word;
    std::size_t colon = word;
    while (colon < stop && ((text[colon] >= 'a' && text[colon] <= 'z') || (text[colon] >= 'A' && text[colon] <= 'Z')))
      ++colon;
    if (colon > word && colon + 1 < stop && text[colon] == ':' && !is_yaml_blank(text[colon + 1]) &&
        text[colon + 1] != '/' && text.substr(line, stop - line).find(": ") == std::string_view::npos)
      return static_cast<std::uint32_t>(colon);
    line = stop + 1;
  }
  return std::nullopt;
}

Phrase meaning_of(std::string_view sentence) {
  const auto known = std::find_if(problems.begin(), problems.end(),
                                  [&](const Problem& problem) { return problem.libyaml == sentence; });
  if (known != problems.end()) return known->meaning;
  return {"libyaml meldt: " + std::string(sentence), "libyaml says: " + std::string(sentence)};
}

// One character, if there is one on this line.
Place place_of_character(const YamlPart& part, std::uint32_t at) {
  std::size_t end = at;
  if (at < part.text.size() && part.text[at] != '\r' && part.text[at] != '\n')
    end = std::min<std::size_t>(part.text.size(), at + code_point_at(part.text, at).length);
  return {{}, std::string(part.name), part.lines.span({at, static_cast<std::uint32_t>(end)})};
}

}  // namespace

Finding finding_of(const YamlProblem& broken, const YamlPart& part, std::optional<OpenBracket> open) {
  const std::string_view text = part.text;
  std::uint32_t end = part.end;
  while (end > part.begin && is_yaml_blank(text[end - 1])) --end;
  const std::uint32_t at = std::min(broken.at, end);
  const std::uint32_t from = std::min(broken.context.value_or(at), at);
  const auto told = [&](std::uint32_t where, Phrase meaning) {
    return finding<syntax::syntax_error>(place_of_character(part, where), std::move(meaning));
  };
  if (const auto tab = tab_before(text, at)) return told(*tab, tab_used);
  if (broken.problem == "found unexpected end of stream") return told(from, quote_open);
  if (at == end && open) return told(open->at, open->map ? map_open : list_open);
  if (at < end && text[at] == ':' &&
      (broken.problem == "did not find expected key" || broken.problem == "did not find expected node content"))
    return told(at, no_key);
  if (const auto colon = colon_without_space(part, from, at)) return told(*colon, colon_tight);
  const bool in_brackets = broken.in == "while parsing a flow sequence" || broken.in == "while parsing a flow mapping";
  const Phrase meaning = meaning_of(broken.problem);
  if (broken.problem == "could not find expected ':'") return told(from, meaning);
  if (in_brackets && part.lines.mark(from).line != part.lines.mark(at).line) {
    Finding made = told(from, meaning);
    made.related.push_back({place_of_character(part, at), stops_here});
    return made;
  }
  Finding made = told(at, meaning);
  if (from != at) made.related.push_back({place_of_character(part, from), begins_here});
  return made;
}

}  // namespace kader::detail
