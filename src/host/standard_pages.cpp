// SPDX-License-Identifier: Apache-2.0
#include "kader/host/standard_pages.hpp"

#include <array>
#include <string>

#include "kader/text/listed.hpp"
#include "report/display.hpp"
#include "report/json_writer.hpp"

namespace kader {
namespace {

using detail::JsonWriter;
using detail::printable;

constexpr std::array<std::string_view, 4> signs{"+", "-", "?", "."};

std::string_view asked(const Requirement& requirement, Language language) {
  return language == Language::dutch ? requirement.nl : requirement.en;
}
std::string_view title(const StandardText& standard, Language language) {
  return language == Language::dutch ? standard.title_nl : standard.title_en;
}
const Stated<Text>& shown_by(const Requirement& requirement, Language language) {
  return language == Language::dutch ? requirement.evidence_nl : requirement.evidence_en;
}
bool is_uncertain(const Requirement& requirement) { return requirement.certain.value_or(true) == false; }

// "art. 12.1 en 12.2", "/bodies/platform", "Wgr 22(1)".
std::string where(const Ground& ground, Language language) {
  if (ground.law != nullptr) return std::string(ground.law->article);
  if (ground.provisions.empty()) return ground.pointer;
  std::string all = "art. ";
  for (std::size_t i = 0; i < ground.provisions.size(); ++i)
    all += (i == 0                              ? ""
            : i + 1 == ground.provisions.size() ? (language == Language::dutch ? " en " : " and ")
                                                : ", ") +
           ground.provisions[i];
  return all;
}

void add_evidence(std::string& out, std::string_view head, const std::vector<ProofLine>& all, Language language) {
  constexpr std::size_t most = 6;
  for (std::size_t i = 0; i < all.size() && i < most; ++i) {
    const std::string place = where(all[i].ground, language);
    out.append("      ").append(i == 0 ? head : std::string_view("  "));
    detail::add_printable(out, all[i].what.in(language));
    if (!place.empty()) out += " (" + printable(place) + ")";
    out += '\n';
  }
  if (all.size() <= most) return;
  out += language == Language::dutch ? "        en nog " : "        and ";
  out += std::to_string(all.size() - most);
  out += language == Language::dutch ? "\n" : " more\n";
}

void add_assessment(std::string& out, const Standard& standard, const Assessment& one, Language language) {
  const bool nl = language == Language::dutch;
  const Requirement& requirement = standard.text().requirements[one.requirement];
  out.append("  ").append(signs[static_cast<std::size_t>(one.conformity)]).append(" ");
  out += printable(standard.id() + "/" + requirement.id.str()) + "  ";
  out.append(conformity_words(one.conformity).in(language)).append("\n      ");
  detail::add_printable(out, asked(requirement, language));
  if (requirement.article) out += " (" + printable(*requirement.article) + ")";
  out += '\n';
  if (is_uncertain(requirement) && one.conformity != Conformity::not_applicable)
    out += nl ? "      let op: de bron van deze eis is niet nagelezen\n"
              : "      note: the source of this requirement was not read\n";
  switch (one.conformity) {
    case Conformity::met: add_evidence(out, nl ? "blijkt uit: " : "shown by: ", one.evidence, language); break;
    case Conformity::not_met: add_evidence(out, nl ? "zie: " : "see: ", one.evidence, language); break;
    case Conformity::not_assessable:
      add_evidence(out, nl ? "niet bekend: " : "not known: ", one.missing, language);
      if (const Stated<Text>& shown = shown_by(requirement, language)) {
        out += nl ? "      te tonen met: " : "      to be shown by: ";
        detail::add_printable(out, *shown);
        out += '\n';
      }
      break;
    case Conformity::not_applicable: break;
  }
}

void write_evidence(JsonWriter& json, std::string_view key, const std::vector<ProofLine>& all, Language language) {
  json.begin_list(key);
  for (const ProofLine& one : all) {
    json.begin_map();
    json.add("what", one.what.in(language));
    json.add("pointer", one.ground.pointer);
    json.begin_list("provisions");
    for (const std::string& provision : one.ground.provisions) json.add(provision);
    json.end();
    json.end();
  }
  json.end();
}

}  // namespace

std::string conformance_text(const Measured& measured, Language language) {
  const Standard& standard = *measured.conformance.standard;
  std::string out = detail::printable_name(measured.framework) + ": ";
  detail::add_printable(out, title(standard.text(), language));
  out += "\n\n";
  for (const Assessment& one : measured.conformance.all) add_assessment(out, standard, one, language);
  out += '\n';
  for (const Conformity which : conformities) {
    if (which != Conformity::met) out += ", ";
    out += std::to_string(measured.conformance.count(which)) + " ";
    out += conformity_words(which).in(language);
  }
  return out + "\n";
}

std::string conformance_json(const Measured& measured, Language language) {
  const Standard& standard = *measured.conformance.standard;
  JsonWriter json;
  json.begin_map();
  json.add("framework", measured.framework);
  json.add("standard", standard.id());
  json.begin_map("summary");
  for (const Conformity which : conformities) json.add(conformity_name(which), measured.conformance.count(which));
  json.end();
  json.begin_list("requirements");
  for (const Assessment& one : measured.conformance.all) {
    const Requirement& requirement = standard.text().requirements[one.requirement];
    json.begin_map();
    json.add("id", standard.id() + "/" + requirement.id.str());
    json.add("verdict", conformity_name(one.conformity));
    json.add("asks", asked(requirement, language));
    if (requirement.article) json.add("article", *requirement.article);
    json.add("certain", !is_uncertain(requirement));
    if (!one.failing.empty()) json.add("failing", one.failing);
    write_evidence(json, "evidence", one.evidence, language);
    write_evidence(json, "missing", one.missing, language);
    json.end();
  }
  json.end();
  json.end();
  return json.take();
}

std::string standards_text(std::span<const std::shared_ptr<const Standard>> standards, Language language) {
  std::string out;
  for (const auto& standard : standards) {
    out += standard->id() + "  ";
    out += title(standard->text(), language);
    const bool nl = language == Language::dutch;
    out.append(" (").append(std::to_string(standard->text().requirements.size()));
    out.append(nl ? " eisen, waarvan " : " requirements, ").append(std::to_string(standard->decidable()));
    out.append(nl ? " uit een kader blijken)\n" : " of which a framework can show)\n");
  }
  return out;
}

std::string standard_text(const Standard& standard, Language language) {
  const StandardText& text = standard.text();
  std::string out = standard.id() + "  ";
  detail::add_printable(out, title(text, language));
  out += '\n';
  const auto line = [&](std::string_view head, const Stated<Text>& said) {
    if (!said) return;
    out += head;
    detail::add_printable(out, *said);
    out += '\n';
  };
  line(language == Language::dutch ? "van: " : "by: ", text.issuer);
  line(language == Language::dutch ? "bron: " : "source: ", text.source);
  out += '\n';
  for (const Requirement& requirement : text.requirements) {
    out += "  " + requirement.id.str() + "  ";
    detail::add_printable(out, asked(requirement, language));
    out += '\n';
  }
  return out;
}

std::string requirement_text(const Standard& standard, std::size_t index, Language language) {
  const bool nl = language == Language::dutch;
  const Requirement& requirement = standard.text().requirements[index];
  std::string out = standard.id() + "/" + requirement.id.str() + "\n  ";
  detail::add_printable(out, asked(requirement, language));
  out += '\n';
  const auto line = [&](std::string_view head, std::string_view text) {
    out.append("  ").append(head);
    detail::add_printable(out, text);
    out += '\n';
  };
  if (requirement.article) line(nl ? "artikel: " : "article: ", *requirement.article);
  if (requirement.read) line(nl ? "geraadpleegd op: " : "read on: ", requirement.read->text(language));
  if (is_uncertain(requirement))
    line("", nl ? "de bron van deze eis is niet nagelezen" : "the source of this requirement was not read");
  if (requirement.applies_when) line(nl ? "geldt als: " : "applies when: ", *requirement.applies_when);
  if (requirement.holds_when)
    line(nl ? "voldaan als: " : "met when: ", *requirement.holds_when);
  else
    line("", nl ? "een kader kan dit niet laten zien" : "a framework cannot show this");
  if (const Stated<Text>& shown = shown_by(requirement, language))
    line(nl ? "te tonen met: " : "to be shown by: ", *shown);
  for (const Text& see : each_of(requirement.see)) line(nl ? "zie ook: " : "see also: ", see);
  return out;
}

}  // namespace kader
