// SPDX-License-Identifier: Apache-2.0
#include "kader/host/law_pages.hpp"

#include <algorithm>
#include <vector>

#include "kader/describe/enumeration.hpp"
#include "kader/model/agreement.hpp"
#include "kader/model/body.hpp"
#include "kader/model/party.hpp"
#include "read/words.hpp"
#include "report/json_writer.hpp"

namespace kader {
namespace {

Bilingual called(LegalSubject subject) {
  switch (subject) {
    case LegalSubject::quorum: return {"quorum", "quorum"};
    case LegalSubject::majority: return {"meerderheid", "majority"};
    case LegalSubject::tie: return {"staking van stemmen", "tie"};
    case LegalSubject::meetings: return {"vergaderingen", "meetings"};
    case LegalSubject::chair: return {"voorzitter", "chair"};
    case LegalSubject::deputy: return {"plaatsvervanger", "deputy"};
    case LegalSubject::composition: return {"samenstelling", "composition"};
    case LegalSubject::size: return {"ledental", "size"};
    case LegalSubject::appointment: return {"benoeming", "appointment"};
    case LegalSubject::setting_up: break;
  }
  return {"instelling", "setting up"};
}
Bilingual called(LegalTopic topic) {
  switch (topic) {
    case LegalTopic::organs: return {"organen", "organs"};
    case LegalTopic::establishment: return {"instelling", "setting up"};
    case LegalTopic::composition: return {"samenstelling", "composition"};
    case LegalTopic::chair: return {"voorzitter", "chair"};
    case LegalTopic::meetings: return {"vergaderingen", "meetings"};
    case LegalTopic::majority: return {"meerderheid", "majority"};
    case LegalTopic::consent: return {"totstandkoming", "coming about"};
    case LegalTopic::content: return {"moet erin staan", "must hold"};
    case LegalTopic::powers: return {"bevoegdheden", "powers"};
    case LegalTopic::mandate: return {"mandaat", "mandate"};
    case LegalTopic::delegation: return {"delegatie", "delegation"};
    case LegalTopic::approval: return {"goedkeuring", "approval"};
    case LegalTopic::signing: return {"besluiten en ondertekenen", "deciding and signing"};
    case LegalTopic::disputes: break;
  }
  return {"geschillen", "disputes"};
}
// The name of a topic or subject for programs.
template <class T>
std::string key_of(T one) {
  std::string name(called(one).en);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string length_of(const StatutoryTerm& term, Language language) {
  const bool dutch = language == Language::dutch;
  const std::string length = term.length.text(language);
  switch (term.kind) {
    case TermKind::lead: return (dutch ? "ten minste " : "at least ") + length + (dutch ? " vooraf" : " ahead");
    case TermKind::within: return (dutch ? "ten minste " : "at least ") + length;
    case TermKind::every: return (dutch ? "ten minste elke " : "at least every ") + length;
    case TermKind::before: break;
  }
  const Bilingual year = term.year == RelativeYear::before  ? Bilingual{" van het jaar ervoor", " of the year before"}
                         : term.year == RelativeYear::after ? Bilingual{" van het jaar erna", " of the year after"}
                                                            : Bilingual{"", ""};
  return (dutch ? "vóór " : "before ") + term.day.text(language) + std::string(year.in(language));
}

class Page {
 public:
  Page(const LegalForm& form, Language language) : form_(form), language_(language) {
    for (const LegalFact& fact : legal_facts())
      if (holds_word(fact.forms, form.word)) facts_.push_back(&fact);
    std::stable_sort(facts_.begin(), facts_.end(),
                     [](const LegalFact* a, const LegalFact* b) { return a->topic < b->topic; });
    for (const StatutoryTerm& term : statutory_terms())
      if (holds_word(term.forms, form.word)) terms_.push_back(&term);
    if (!defaults_of(form.word).empty()) bodies_.push_back(&form_);
    for (const LegalForm& other : legal_forms())
      if (holds_word(form.bodies, other.word)) bodies_.push_back(&other);
    for (const BarredOffices& row : barred_offices())
      if ((row.organ == form.word && row.committee.empty()) || row.committee == form.word) barred_.push_back(&row);
  }

  [[nodiscard]] std::string text() const {
    if (!is_in_law(form_)) return nothing_added();
    return std::string(form_.word) + ": " + std::string(form_.name.in(language_)) + "\n\n" +
           t("Wat de wet hierbij geeft of vraagt. Zegt een tekst iets niet dat de wet zo al regelt, dan "
             "meldt kader dat niet als ontbrekend.\n",
             "What the law gives or asks for here. Where a text is silent on what the law settles in this "
             "way, kader does not call it missing.\n") +
           defaults_told() + facts_told() + barred_told() + terms_told() +
           t("\nHet jaar is de stand van de wettekst die is gelezen; een wet kan daarna zijn gewijzigd.\n",
             "\nThe year is the state of the law text that was read; a law may have been amended since.\n") +
           see_also();
  }

  [[nodiscard]] std::string json() const {
    detail::JsonWriter out;
    out.begin_map();
    out.add("form", form_.word);
    out.add("name", form_.name.in(language_));
    out.add("language", language_ == Language::dutch ? "nl" : "en");
    add_defaults(out);
    add_facts(out);
    add_terms(out);
    add_barred(out);
    out.begin_list("see");
    for (const LegalForm& other : legal_forms())
      if (holds_word(form_.see, other.word)) out.add(other.word);
    out.end();
    out.end();
    return out.take();
  }

 private:
  // A word of the format about which no table says anything has no name of its own.
  [[nodiscard]] static bool is_in_law(const LegalForm& form) { return find_legal_form(form.word) != nullptr; }
  [[nodiscard]] std::string nothing_added() const {
    return std::string(form_.word) +
           t(": hiervoor kent kader geen aanvulling door de wet. Wat de tekst niet regelt, meldt kader als "
             "ontbrekend.\n",
             ": kader knows of nothing that the law adds here. What the text does not settle is reported "
             "as missing.\n");
  }

  [[nodiscard]] std::string defaults_told() const {
    std::string out;
    for (const LegalForm* body : bodies_) {
      out += "\n" + capital(body->name.in(language_)) + "\n";
      for (const StatutoryDefault* one : defaults_of(body->word))
        out += line(called(one->subject), one->says.in(language_), *one);
    }
    return out;
  }
  [[nodiscard]] std::string facts_told() const {
    std::string out;
    const LegalFact* previous = nullptr;
    for (const LegalFact* fact : facts_) {
      if (previous == nullptr || previous->topic != fact->topic)
        out += "\n" + capital(called(fact->topic).in(language_)) + "\n";
      previous = fact;
      out += "  - " + std::string(fact->says.in(language_)) + read(*fact);
    }
    return out;
  }
  [[nodiscard]] std::string barred_told() const {
    std::string out;
    if (!barred_.empty()) out += t("\nWie er niet in kan zitten\n", "\nWho cannot sit in it\n");
    for (const BarredOffices* row : barred_)
      out += "  - " +
             (row->committee.empty() ? std::string()
                                     : t("ingesteld door ", "set up by ") + std::string(row->organ) + ": ") +
             with_commas(row->offices) + read(*row);
    return out;
  }
  [[nodiscard]] std::string terms_told() const {
    std::string out;
    if (!terms_.empty()) out += t("\nTermijnen\n", "\nTerms\n");
    for (const StatutoryTerm* term : terms_)
      out += "  - " + std::string(term->says.in(language_)) + ": " + length_of(*term, language_) +
             t(" (aan of door: ", " (to or by: ") + std::string(term->to.in(language_)) + ")" + read(*term);
    return out;
  }
  [[nodiscard]] std::string see_also() const {
    std::string out;
    for (std::string_view rest = form_.see; !rest.empty();) {
      const auto end = std::min(rest.find(' '), rest.size());
      out += (rest.data() == form_.see.data() ? t("\nZie ook:\n", "\nSee also:\n") : "") + "  kader explain --law " +
             std::string(rest.substr(0, end)) + "\n";
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
  }

  void add_defaults(detail::JsonWriter& out) const {
    out.begin_list("bodies");
    for (const LegalForm* body : bodies_) {
      out.begin_map();
      out.add("form", body->word);
      out.begin_list("defaults");
      for (const StatutoryDefault* one : defaults_of(body->word)) {
        out.begin_map();
        out.add("subject", key_of(one->subject));
        if (!one->share.empty()) out.add("share", one->share);
        known(out, *one);
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
  }
  void add_facts(detail::JsonWriter& out) const {
    out.begin_list("facts");
    for (const LegalFact* fact : facts_) {
      out.begin_map();
      out.add("id", fact->id);
      out.add("topic", key_of(fact->topic));
      known(out, *fact);
      out.end();
    }
    out.end();
  }
  void add_terms(detail::JsonWriter& out) const {
    out.begin_list("terms");
    for (const StatutoryTerm* term : terms_) {
      out.begin_map();
      out.add("id", term->id);
      out.add("term", length_of(*term, language_));
      out.add("to", term->to.in(language_));
      known(out, *term);
      out.end();
    }
    out.end();
  }
  void add_barred(detail::JsonWriter& out) const {
    out.begin_list("barred");
    for (const BarredOffices* row : barred_) {
      out.begin_map();
      out.add("organ", row->organ);
      if (!row->committee.empty()) out.add("committee", row->committee);
      out.add("offices", with_commas(row->offices));
      known_of(out, *row);
      out.end();
    }
    out.end();
  }

  [[nodiscard]] std::string t(std::string_view dutch, std::string_view english) const {
    return std::string(language_ == Language::dutch ? dutch : english);
  }
  static std::string capital(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }
  static std::string with_commas(std::string_view words) {
    std::string out;
    for (const char c : words) out += c == ' ' ? std::string(", ") : std::string(1, c);
    return out;
  }
  static std::vector<const StatutoryDefault*> defaults_of(std::string_view form) {
    std::vector<const StatutoryDefault*> all;
    for (const StatutoryDefault& one : statutory_defaults())
      if (word(one.form, Language::english) == form) all.push_back(&one);
    return all;
  }
  /// " [Wgr 22(1), tekst van 2025-2026]", and a line break.
  template <class Known>
  [[nodiscard]] std::string read(const Known& one) const {
    std::string out = " [" + std::string(one.article);
    if (!one.text.empty()) out += t(", tekst van ", ", text of ") + std::string(one.text);
    if (!one.certain) out += t("; uit het geheugen, nog na te lezen", "; from memory, still to be read");
    return out + "]\n";
  }
  template <class Known>
  [[nodiscard]] std::string line(Bilingual label, std::string_view says, const Known& one) const {
    return "  - " + std::string(label.in(language_)) + ": " + std::string(says) + read(one);
  }
  template <class Known>
  void known(detail::JsonWriter& out, const Known& one) const {
    out.add("says", one.says.in(language_));
    known_of(out, one);
  }
  template <class Known>
  static void known_of(detail::JsonWriter& out, const Known& one) {
    out.add("article", one.article);
    out.add("text", one.text);
    out.add("read", one.read);
    out.add("certain", one.certain);
  }

  const LegalForm& form_;
  Language language_;
  std::vector<const LegalForm*> bodies_;
  std::vector<const LegalFact*> facts_;
  std::vector<const StatutoryTerm*> terms_;
  std::vector<const BarredOffices*> barred_;
};

// The words of the format that name a form in law, whether or not the tables hold something for it.
std::vector<std::string_view> form_words() {
  std::vector<std::string_view> all;
  for (const LegalForm& form : legal_forms()) all.push_back(form.word);
  const auto add = [&](const auto& words) {
    for (const WordInfo& one : words) all.push_back(one.english);
  };
  add(EnumDescription<BodyForm>::words);
  add(EnumDescription<PartyKind>::words);
  add(EnumDescription<AgreementKind>::words);
  return all;
}

}  // namespace

std::optional<LegalForm> form_meant(std::string_view written) {
  const std::string wanted = detail::slug_of(written);
  if (const LegalForm* form = find_legal_form(wanted)) return *form;
  for (const LegalForm& other : legal_forms())
    if (detail::slug_of(other.name.nl) == wanted || detail::slug_of(other.name.en) == wanted) return other;
  for (const std::string_view word : form_words())
    if (word == wanted) return LegalForm{word, {word, word}, "", ""};
  return std::nullopt;
}

std::string_view nearest_form(std::string_view written) {
  const std::string wanted = detail::slug_of(written);
  const auto words = form_words();
  detail::Nearest nearest(wanted);
  for (const std::string_view word : words) nearest.consider(word);
  return nearest.found();
}

std::string law_text(const LegalForm& form, Language language) { return Page(form, language).text(); }
std::string law_json(const LegalForm& form, Language language) { return Page(form, language).json(); }

}  // namespace kader
