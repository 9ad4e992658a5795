// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "write/draft_parts.hpp"
#include "write/named_parties.hpp"
#include "write/yaml_text.hpp"

namespace kader::detail {
namespace {

void append_scalar(std::string& out, std::string_view text, bool flow) {
  append_yaml_text(out, one_line(text, 500), flow, true);
}

/// Whether the words of a passage head the text or an annex: before its first article, in no chapter. Asked of all
/// passages in their order.
class Opening {
 public:
  explicit Opening(const Document& document) : document_(&document) {}
  [[nodiscard]] bool holds(const Passage& passage) {
    const auto& all = document_->provisions();
    while (next_ < all.size() && all[next_].where.begin <= passage.where.begin) {
      const ProvisionKind kind = all[next_++].kind;
      if (kind == ProvisionKind::annex) behind_ = false;
      if (kind == ProvisionKind::article || kind == ProvisionKind::chapter) behind_ = true;
    }
    return passage.kind == PassageKind::text && !behind_ &&
           (document_->has_articles() || below_parties(passage.provision));
  }

 private:
  // Where there are no articles everything comes before the first: then only below a heading that says so.
  [[nodiscard]] bool below_parties(std::uint32_t provision) const {
    const auto& all = document_->provisions();
    for (; provision != 0; provision = all[provision].parent) {
      const std::string_view title = all[provision].title;
      for (const std::string_view word :
           {"Partijen", "partijen", "Parties", "parties", "Deelnemers", "De ondergetekenden", "The undersigned"})
        if (title.starts_with(word)) return true;
    }
    return false;
  }

  const Document* document_;
  std::size_t next_ = 0;
  bool behind_ = false;
};

NamedParties named_parties(const Document& document) {
  Opening opening(document);
  NamedParties named;
  for (const Passage& passage : document.passages()) {
    if (!opening.holds(passage)) continue;
    std::string paragraph;
    const auto flush = [&] {
      if (!paragraph.empty()) add_named_parties(paragraph, named);
      paragraph.clear();
    };
    for_each_line(document.bytes(passage.where), [&](std::string_view line, bool after_blank) {
      if (after_blank) flush();
      if (!paragraph.empty()) paragraph += ' ';
      paragraph += line;
    });
    flush();
  }
  return named;
}

/// What the text calls itself: its first heading, or its first line that is not an address.
std::string name_of(const Document& document) {
  constexpr std::size_t most = 300;
  for (const Provision& provision : document.provisions())
    if (provision.kind == ProvisionKind::heading && !provision.title.empty() && provision.parent == 0)
      return one_line(provision.title, most);
  std::string name;
  for (const Passage& passage : document.passages()) {
    if (passage.provision != 0 || (passage.kind != PassageKind::text && passage.kind != PassageKind::head)) break;
    for_each_line(document.bytes(passage.where), [&](std::string_view line, bool) {
      if (name.empty() && !line.starts_with("http")) name = one_line(line, most);
    });
    if (!name.empty()) break;
  }
  return name;
}

}  // namespace

void append_front_matter(std::string& out, const Document& document, const Speech& t) {
  out += "---\nkader: 1\n";
  out += t("taal: nl\n", "language: en\n");
  const std::string name = name_of(document);
  const NamedParties parties = named_parties(document);
  if (name.empty()) {
    out += t("regeling: {}\n  # naam: ...\n", "agreement: {}\n  # name: ...\n");
  } else {
    out += t("regeling:\n  naam: ", "agreement:\n  name: ");
    append_scalar(out, name, false);
    out += '\n';
  }
  out +=
      t("  # soort: gemeenschappelijke-regeling, overeenkomst, bestuursafspraak, besluit, reglement, beheermodel of "
        "werkwijze\n",
        "  # kind: gemeenschappelijke-regeling, overeenkomst, bestuursafspraak, besluit, reglement, beheermodel or "
        "werkwijze\n");
  if (!parties.certain.empty()) {
    std::string listed;
    for (const NamedParty& party : parties.certain) (listed += listed.empty() ? "" : ", ") += party.id;
    out += t("  # met het orgaan dat bindt (raad of college, ps of gs, ab of db): partijen: [",
             "  # with the organ that binds (raad or college, ps or gs, ab or db): parties: [");
    out += listed + "]\n";
    const Municipality* first = nullptr;
    std::size_t municipalities = 0;
    bool one_region = true;
    for (const NamedParty& party : parties.certain) {
      if (party.municipality == nullptr) continue;
      if (first == nullptr) first = party.municipality;
      one_region = one_region && party.municipality->region == first->region;
      ++municipalities;
    }
    if (first != nullptr && one_region && municipalities > 1) {
      const YouthRegion& region = youth_regions()[first->region];
      out += t("  # gaat het om jeugdhulp: regio: ", "  # if it is about youth care: region: ");
      out += region.id;
      out += municipalities == region.members.size()
                 ? t(" (alle gemeenten van die regio", " (all municipalities of that region")
                 : t(" (niet alle gemeenten van die regio", " (not all municipalities of that region");
      out += region.firm ? ")\n" : t("; die indeling is niet zeker)\n", "; that division is not certain)\n");
    }
    out += t("partijen:\n", "parties:\n");
    for (const NamedParty& party : parties.certain) {
      (out += "  ") += party.id;
      out += t(": {naam: ", ": {name: ");
      append_scalar(out, party.name, true);
      out += t(", soort: ", ", kind: ");
      out += word(party.kind, t.language);
      if (party.municipality != nullptr) (out += ", code: {cbs: ") += std::string(party.municipality->code) + "}";
      out += "}";
      if (party.municipality != nullptr && !party.municipality->code_certain)
        out += t("  # de code is nergens nagelezen: nagaan", "  # nobody has checked the code: look it up");
      out += '\n';
    }
  }
  if (!parties.unknown.empty()) {
    std::string names;
    for (const std::string& unknown : parties.unknown) (names += names.empty() ? "" : ", ") += one_line(unknown, 60);
    out += t("# Geen gemeente van ", "# No municipality of ");
    out += std::to_string(municipalities_as_of);
    out += t(", of van twee de naam: ", ", or the name of two: ");
    out += one_line(names, 2000) + "\n";
  }
  if (parties.state)
    out +=
        t("# Er wordt een minister genoemd: die is een orgaan van het Rijk, zoals\n"
          "#   partijen: {rijk: {soort: rijk, organen: {minister: {naam: \"Minister van ...\"}}}}\n",
          "# A minister is named: an organ of the State, as in\n"
          "#   parties: {rijk: {kind: rijk, organs: {minister: {name: \"Minister of ...\"}}}}\n");
  constexpr std::size_t most_terms = 200;
  const auto& definitions = document.definitions();
  if (!definitions.empty()) {
    out +=
        t("# Begrippen die de tekst omschrijft, met hun vindplaats; zij kunnen als naam of bij 'ook genoemd' "
          "terugkomen:\n",
          "# Terms that the text defines, and where; they may return as a name or under 'aka':\n");
    for (std::size_t i = 0; i < std::min(definitions.size(), most_terms); ++i) {
      const ProvisionRef& ref = document.provisions()[definitions[i].provision].ref;
      out += "#   " + one_line(definitions[i].term, 100);
      if (ref.given()) out += " (" + ref.str() + ")";
      out += '\n';
    }
    if (definitions.size() > most_terms)
      out += "#   \xE2\x80\xA6 (" + std::to_string(definitions.size() - most_terms) + ")\n";
  }
  out += "---\n";
}

}  // namespace kader::detail
