// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "scaffold/draft_parts.hpp"
#include "scaffold/heading.hpp"
#include "scaffold/state_organs.hpp"
#include "write/yaml_text.hpp"

namespace kader::detail {
namespace {

/// The lines above the text. What is certain is written; what has to be found out is asked in comments.
class FrontMatter {
 public:
  FrontMatter(std::string& out, const Document& document, const Speech& t, const ProposedModel& model)
      : out_(&out), document_(&document), t_(t), parties_(parties_in_heading(document)), model_(&model) {}

  void write() {
    *out_ += "---\nkader: 1\n";
    *out_ += t_("taal: nl\n", "language: en\n");
    agreement();
    if (!model_->partners.empty())
      partners();
    else if (!parties_.certain.empty())
      organs_asked();
    if (!parties_.certain.empty()) region_asked();
    parties();
    group();
    unknown_names();
    terms();
    *out_ += "---\n";
  }

 private:
  void scalar(std::string_view text, bool flow) { append_yaml_text(*out_, one_line(text, 500), flow, true); }

  void agreement() {
    const std::string name = name_of_text(*document_);
    if (name.empty()) {
      *out_ += t_("regeling: {}\n  # naam: ...\n", "agreement: {}\n  # name: ...\n");
    } else {
      *out_ += t_("regeling:\n  naam: ", "agreement:\n  name: ");
      scalar(name, false);
      *out_ += '\n';
    }
    *out_ +=
        t_("  # soort: gemeenschappelijke-regeling, overeenkomst, bestuursafspraak, besluit, reglement, beheermodel of "
           "werkwijze\n",
           "  # kind: gemeenschappelijke-regeling, overeenkomst, bestuursafspraak, besluit, reglement, beheermodel or "
           "werkwijze\n");
  }

  void organs_asked() {
    std::string ids;
    for (const NamedParty& party : parties_.certain) (ids += ids.empty() ? "" : ", ") += party.id;
    *out_ += t_("  # met het orgaan dat bindt (raad of college, ps of gs, ab of db): partijen: [",
                "  # with the organ that binds (raad or college, ps or gs, ab or db): parties: [");
    *out_ += ids + "]\n";
  }

  // A decree is made by who signs it and has no parties; what several agree on is made by all of them together.
  void partners() {
    std::string all;
    for (const std::string& partner : model_->partners) (all += all.empty() ? "" : ", ") += partner;
    const bool decree = model_->instrument == "besluit" || model_->instrument == "reglement";
    if (decree)
      *out_ += t_("  partijen: geen\n", "  parties: none\n");
    else
      *out_ += std::string(t_("  partijen: [", "  parties: [")) + all + "]\n";
    *out_ += t_("  vastgesteld door: ", "  adopted by: ");
    *out_ += model_->partners.size() == 1 ? all : std::string(t_("{gezamenlijk: [", "{jointly: [")) + all + "]}";
    *out_ += '\n';
  }

  /// Two or more municipalities of one youth region, and no others: perhaps that is what they are here for.
  void region_asked() {
    const Municipality* first = nullptr;
    std::size_t municipalities = 0;
    for (const NamedParty& party : parties_.certain) {
      if (party.municipality == nullptr) continue;
      if (first == nullptr) first = party.municipality;
      if (party.municipality->region != first->region) return;
      ++municipalities;
    }
    if (municipalities < 2) return;
    const YouthRegion& region = youth_regions()[first->region];
    *out_ += t_("  # gaat het om jeugdhulp: regio: ", "  # if it is about youth care: region: ");
    *out_ += region.id;
    *out_ += municipalities == region.members.size()
                 ? t_(" (alle gemeenten van die regio", " (all municipalities of that region")
                 : t_(" (niet alle gemeenten van die regio", " (not all municipalities of that region");
    *out_ += region.firm ? ")\n" : t_("; die indeling is niet zeker)\n", "; that division is not certain)\n");
  }

  void parties() {
    const std::vector<StateOrgan> state = state_organs(*document_, sentences_of(*document_));
    if (parties_.certain.empty() && state.empty()) return;
    *out_ += t_("partijen:\n", "parties:\n");
    for (const NamedParty& party : parties_.certain) {
      (*out_ += "  ") += party.id;
      *out_ += t_(": {naam: ", ": {name: ");
      scalar(party.name, true);
      *out_ += t_(", soort: ", ", kind: ");
      *out_ += word(party.kind, t_.language);
      if (party.municipality != nullptr) (*out_ += ", code: {cbs: ") += std::string(party.municipality->code) + "}";
      *out_ += "}";
      if (party.municipality != nullptr && !party.municipality->code_certain)
        *out_ += t_("  # de code is nergens nagelezen: nagaan", "  # nobody has checked the code: look it up");
      *out_ += '\n';
    }
    if (!state.empty()) ministers(state);
  }

  void ministers(const std::vector<StateOrgan>& state) {
    *out_ += t_("  rijk:\n    naam: het Rijk\n    soort: rijk\n    organen:\n",
                "  rijk:\n    name: the State\n    kind: rijk\n    organs:\n");
    for (const StateOrgan& organ : state) {
      (*out_ += "      ") += organ.id;
      *out_ += t_(": {naam: ", ": {name: ");
      scalar(organ.name, true);
      for (const std::string& other : organ.also) {
        *out_ += t_(", ook genoemd: ", ", aka: ");
        scalar(other, true);
      }
      *out_ += "}\n";
    }
  }

  void group() {
    std::string all;
    std::size_t municipalities = 0;
    for (const NamedParty& party : parties_.certain) {
      if (party.municipality == nullptr) continue;
      (all += all.empty() ? "" : ", ") += party.id;
      ++municipalities;
    }
    if (municipalities < 2) return;
    *out_ += t_("groepen:\n  gemeenten: {leden: [", "groups:\n  gemeenten: {members: [");
    *out_ += all + "]}\n";
  }

  void unknown_names() {
    if (parties_.unknown.empty()) return;
    std::string names;
    for (const std::string& unknown : parties_.unknown) (names += names.empty() ? "" : ", ") += one_line(unknown, 60);
    *out_ += t_("# Geen gemeente van ", "# No municipality of ");
    *out_ += std::to_string(municipalities_as_of);
    *out_ += t_(", of van twee de naam: ", ", or the name of two: ");
    *out_ += one_line(names, 2000) + "\n";
  }

  void terms() {
    constexpr std::size_t most = 200;
    const auto& definitions = document_->definitions();
    if (definitions.empty()) return;
    *out_ +=
        t_("# Begrippen die de tekst omschrijft, met hun vindplaats; zij kunnen als naam of bij 'ook genoemd' "
           "terugkomen:\n",
           "# Terms that the text defines, and where; they may return as a name or under 'aka':\n");
    for (std::size_t i = 0; i < std::min(definitions.size(), most); ++i) {
      const ProvisionRef& ref = document_->provisions()[definitions[i].provision].ref;
      *out_ += "#   " + one_line(definitions[i].term, 100);
      if (ref.given()) *out_ += " (" + ref.str() + ")";
      *out_ += '\n';
    }
    if (definitions.size() > most) *out_ += "#   \xE2\x80\xA6 (" + std::to_string(definitions.size() - most) + ")\n";
  }

  std::string* out_;
  const Document* document_;
  Speech t_;
  NamedParties parties_;
  const ProposedModel* model_;
};

}  // namespace

void append_front_matter(std::string& out, const Document& document, const Speech& t, const ProposedModel& model) {
  FrontMatter(out, document, t, model).write();
}

}  // namespace kader::detail
