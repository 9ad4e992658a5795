// SPDX-License-Identifier: Apache-2.0
#include "read/yaml_problems.hpp"

#include <algorithm>
#include <array>
#include <string>

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

}  // namespace

Phrase meaning_of_yaml_problem(std::string_view sentence) {
  const auto known = std::find_if(problems.begin(), problems.end(),
                                  [&](const Problem& problem) { return problem.libyaml == sentence; });
  if (known != problems.end()) return known->meaning;
  return {"libyaml meldt: " + std::string(sentence), "libyaml says: " + std::string(sentence)};
}

}  // namespace kader::detail
