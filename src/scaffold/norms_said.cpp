// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scaffold/scene.hpp"
#include "scaffold/timing_said.hpp"

namespace kader::detail {
namespace {

/// A verb of Dutch governance, with the act that a draft knows it by.
struct Verb {
  std::string_view finite;      ///< "stelt|stellen"
  std::string_view particle;    ///< "vast": it stands apart from the verb; empty where there is none
  std::string_view infinitive;  ///< "vaststellen|vast te stellen"
  std::string_view participle;  ///< "vastgesteld"
  std::string_view act;         ///< "vaststellen"
  bool decides = false;         ///< who does it has a power: "is belast met", where another would say "moet"
};

constexpr std::array<Verb, 47> verbs = {{
    {"stelt|stellen", "vast", "vaststellen|vaststelling", "vastgesteld", "vaststellen", true},
    {"stelt|stellen", "op", "opstellen|opmaken", "opgesteld|opgemaakt", "voorbereiden"},
    {"maakt|maken", "op", "opmaken", "opgemaakt", "voorbereiden"},
    {"bereidt|bereiden", "voor", "voorbereiden|voorbereiding", "voorbereid", "voorbereiden"},
    {"keurt|keuren", "goed", "goedkeuren", "goedgekeurd", "goedkeuren", true},
    {"stelt|stellen", "in", "instellen|instelling", "ingesteld", "instellen", true},
    {"heft|heffen", "op", "opheffen", "opgeheven", "opheffen", true},
    {"zendt|zenden", "toe", "toezenden|zenden|toezending", "toegezonden|gezonden", "toezenden"},
    {"zendt|zenden", "", "zenden", "gezonden", "toezenden"},
    {"stuurt|sturen", "toe", "toesturen", "toegestuurd", "toezenden"},
    {"stuurt|sturen", "", "sturen", "gestuurd", "toezenden"},
    {"biedt|bieden", "aan", "aanbieden", "aangeboden", "toezenden"},
    {"legt|leggen", "voor", "voorleggen", "voorgelegd", "toezenden"},
    {"verstrekt|verstrekken", "", "verstrekken", "verstrekt", "informeren"},
    {"informeert|informeren", "", "informeren", "geinformeerd", "informeren"},
    {"licht|lichten", "in", "inlichten", "ingelicht", "informeren"},
    {"deelt|delen", "mede|mee", "mededelen|meedelen", "medegedeeld|meegedeeld", "informeren"},
    {"brengt|brengen", "uit", "uitbrengen", "uitgebracht", "rapporteren"},
    {"rapporteert|rapporteren", "", "rapporteren", "gerapporteerd", "rapporteren"},
    {"adviseert|adviseren", "", "adviseren|advisering", "geadviseerd", "adviseren"},
    {"voert|voeren", "uit", "uitvoeren|uitvoering", "uitgevoerd", "uitvoeren"},
    {"coordineert|coordineren", "", "coordineren|coordinatie", "gecoordineerd", "coördineren"},
    {"beheert|beheren", "", "beheren|beheer", "beheerd", "beheren"},
    {"ziet|zien", "toe", "toezien|toezicht", "toegezien", "toezien"},
    {"bewaakt|bewaken", "", "bewaken|bewaking", "bewaakt", "toezien"},
    {"evalueert|evalueren", "", "evalueren|evaluatie", "geevalueerd", "evalueren"},
    {"ondertekent|ondertekenen", "", "ondertekenen", "ondertekend", "ondertekenen"},
    {"tekent|tekenen", "", "tekenen", "getekend", "ondertekenen"},
    {"vertegenwoordigt|vertegenwoordigen", "", "vertegenwoordigen", "vertegenwoordigd", "vertegenwoordigen", true},
    {"maakt|maken", "bekend", "bekendmaken|bekendmaking", "bekendgemaakt", "bekendmaken"},
    {"maakt|maken", "openbaar", "openbaarmaken", "openbaargemaakt", "bekendmaken"},
    {"betaalt|betalen", "", "betalen|betaling", "betaald", "betalen"},
    {"voldoet|voldoen", "", "voldoen", "voldaan", "betalen"},
    {"bekostigt|bekostigen", "", "bekostigen", "bekostigd", "bekostigen"},
    {"schorst|schorsen", "", "schorsen|schorsing", "geschorst", "schorsen", true},
    {"ontslaat|ontslaan", "", "ontslaan", "ontslagen", "ontslaan", true},
    {"benoemt|benoemen", "", "benoemen|benoeming", "benoemd", "benoemen", true},
    {"wijst|wijzen", "aan", "aanwijzen|aanwijzing", "aangewezen", "aanwijzen", true},
    {"machtigt|machtigen", "", "machtigen", "gemachtigd", "machtigen", true},
    {"mandateert|mandateren", "", "mandateren", "gemandateerd", "mandateren", true},
    {"wijzigt|wijzigen", "", "wijzigen|wijziging", "gewijzigd", "wijzigen", true},
    {"raadpleegt|raadplegen", "", "raadplegen", "geraadpleegd", "raadplegen"},
    {"bespreekt|bespreken", "", "bespreken|bespreking", "besproken", "overleggen"},
    {"behandelt|behandelen", "", "behandelen|behandeling", "behandeld", "overleggen"},
    {"koopt|kopen", "in", "inkopen|inkoop", "ingekocht", "inkopen"},
    {"notuleert|notuleren", "", "notuleren", "genotuleerd", "notuleren"},
    {"agendeert|agenderen", "", "agenderen", "geagendeerd", "agenderen"},
}};

class NormReader {
 public:
  NormReader(Scene& scene, const Sentence& sentence, const Sentence* lead) : scene_(scene), s_(sentence), lead_(lead) {}

  bool read() {
    if (approval_needed()) return true;
    if (lead_ != nullptr) return item();
    if (passive()) return true;
    const auto clause = clause_of(scene_, s_);
    if (!clause) return false;
    return charged(s_, *clause) || gives_view(*clause) || modal(*clause) || active(*clause) || idiom(*clause);
  }

 private:
  // "kunnen het dagelijks bestuur vóór 1 juni van hun gevoelen omtrent de ontwerpbegroting doen blijken"
  bool gives_view(const Clause& clause) {
    const Stretch view = s_.find("gevoelen|gevoelens|zienswijze|zienswijzen", clause.object);
    if (!view || !s_.is_any(clause.verb, {"kan", "kunnen"})) return false;
    const Stretch on = s_.at(view.end, "omtrent|over|op|aangaande");
    const auto what = on ? scene_.matters.at(s_, on.end, s_.size()) : std::nullopt;
    if (!what) return false;
    const bool several = clause.subject.path.starts_with('[');
    ProposedNorm norm{several ? "{ieder van: " + clause.subject.path + "}" : clause.subject.path,
                      "kan",
                      "zienswijze-geven",
                      {{"wat", what->id}}};
    const auto direct = scene_.who(s_, clause.object);
    if (const auto to = direct ? direct : addressee(clause.object)) norm.fields.emplace_back("aan", to->path);
    if (std::string when = timing_in(s_, what->kind); !when.empty())
      norm.fields.emplace_back("wanneer", std::move(when));
    scene_.out.norm(s_.provision(), std::move(norm), s_.where(s_.all()));
    return true;
  }

  struct Modal {
    std::string_view mode;
    std::size_t end = 0;
  };

  [[nodiscard]] bool negated(std::size_t from) const {
    for (std::size_t i = from; i < s_.size(); ++i) {
      if (s_.is_any(i, {"niet", "geen"})) return true;
      if (s_.is_any(i, {",", "indien", "tenzij", "voorzover", "voor"})) return false;
    }
    return false;
  }
  // What limits it is not said by the model: where it stands, the words are kept with the norm.
  void conditions(ProposedNorm& norm) const {
    for (const auto& [pattern, key] : {std::pair<std::string_view, std::string_view>{"tenzij", "tenzij"},
                                       {"indien", "indien"},
                                       {"voorzover", "indien"},
                                       {"voor zover", "indien"}}) {
      const Stretch found = s_.find(pattern);
      if (!found || found.begin == 0) continue;
      const bool as_said = pattern == "voorzover" || pattern == "voor zover";  // a bound of what it is about
      const Stretch words{as_said ? found.begin : found.end, s_.size()};
      if (words.size() == 0 || words.size() > 40) continue;
      norm.fields.emplace_back(as_said ? "bewoording" : key, yaml_of(s_.text(words), true));
      return;
    }
  }

  void propose(const Cast& subject, std::string_view mode, const Verb& verb, std::size_t object, std::size_t end) {
    ProposedNorm norm{subject.path, std::string(mode), std::string(verb.act), {}};
    if (subject.path.find('{') == std::string::npos) {
      if (s_.find("gezamenlijk|tezamen", subject.where.end))
        norm.who = "{gezamenlijk: " + subject.path + "}";
      else if (subject.each || subject.path.starts_with('['))
        norm.who = "{ieder van: " + subject.path + "}";
    }
    std::string_view kind;
    const bool receives =
        verb.act != "uitvoeren" && verb.act != "beheren" && verb.act != "ondertekenen" && verb.act != "toezien";
    auto to = receives ? addressee(object) : std::nullopt;
    // "informeert de ministers over de voortgang": who is told stands where another verb has its object.
    if (!to && (verb.act == "informeren" || verb.act == "adviseren" || verb.act == "raadplegen"))
      if (const auto told = scene_.who(s_, object)) {
        to = told;
        object = told->where.end;
      }
    if (mode == "kan" && !verb.decides && verb.act != "adviseren" && verb.act != "rapporteren") mode = "mag";
    if (mode == "kan" && verb.act == "instellen") return;  // a body that is not there yet: for a person to write
    const auto what = objects_at(verb.act, object, end, to);
    if (what) {
      norm.fields.emplace_back("wat", what->id);
      kind = what->kind;
    } else if (!to && verb.act != "ondertekenen" && verb.act != "notuleren") {
      return;  // about what, nobody can say
    }
    // Each of them is sent it, also where they decide together.
    if (to) {
      const std::string_view together = "{gezamenlijk: ";
      const bool joint = to->path.starts_with(together);
      norm.fields.emplace_back(
          "aan", joint ? to->path.substr(together.size(), to->path.size() - together.size() - 1) : to->path);
    }
    if (const Stretch heard = s_.find("gehoord", object))
      if (const auto who = scene_.who(s_, heard.end)) norm.fields.emplace_back("na het horen van", who->path);
    if (const Stretch on = s_.find("op voordracht|voorstel van"))
      if (const auto who = scene_.who(s_, on.end)) norm.fields.emplace_back("op voordracht van", who->path);
    if (const Stretch with = s_.find("in overleg|overeenstemming met"))
      if (const auto who = scene_.who(s_, with.end)) norm.fields.emplace_back("in overleg met", who->path);
    if (const Stretch consent = s_.find("met instemming|toestemming|goedvinden van"))
      if (const auto who = scene_.who(s_, consent.end)) norm.fields.emplace_back("met instemming van", who->path);
    if (mode != "kan" && mode != "mag" && mode != "kan niet" && mode != "mag niet") {
      if (std::string when = timing_in(s_, kind); !when.empty())
        norm.fields.emplace_back("wanneer", std::move(when));
      else if (!receives && mode == "moet")
        norm.fields.emplace_back("wanneer", "doorlopend");  // who carries out, keeps or oversees does so all the time
    }
    conditions(norm);
    scene_.out.norm(s_.provision(), std::move(norm), s_.where(s_.all()));
  }

  // One thing, or several with "en" between them; "de gevraagde inlichtingen" stand far behind the verb.
  std::optional<MatterSaid> objects_at(std::string_view act, std::size_t i, std::size_t end,
                                       const std::optional<Cast>& to) {
    if (auto post = post_at(i, end, act == "vertegenwoordigen")) return post;
    auto first = object_at(i, end, to);
    if (!first) {
      if (const Stretch asked = s_.find("inlichtingen|informatie", i))
        return scene_.matters.at(s_, asked.begin, asked.end);
      return std::nullopt;
    }
    std::string all = first->id;
    for (std::size_t next = first->where.end; s_.is(next, "en") && next + 1 < end;) {
      const auto more = scene_.matters.at(s_, next + 1, end);
      if (!more) break;
      if (more->id != first->id) all += ", " + more->id;
      next = more->where.end;
    }
    if (all != first->id) first->id = "[" + all + "]";
    return first;
  }
  // What an act is about may be a post: "de directeur benoemen".
  [[nodiscard]] std::optional<MatterSaid> post_at(std::size_t i, std::size_t end, bool party) const {
    const auto cast = scene_.cast.at(s_, i, scene_.about);
    if (!cast || cast->where.end > end) return std::nullopt;
    const bool post = cast->kind == CastKind::role || cast->kind == CastKind::post;
    if (!post && !(party && cast->kind == CastKind::party)) return std::nullopt;
    return MatterSaid{cast->path, "functie", cast->where};
  }

  [[nodiscard]] std::optional<Cast> addressee(std::size_t from) const {
    for (std::size_t i = from; i < s_.size(); ++i) {
      // "de taken die aan het bestuur zijn opgedragen": a clause about something else.
      if (s_.is_any(i, {"die", "dat", "welke", "voorzover", "tenzij", "indien", "waarvan", "opgedragen", "zoals"}))
        break;
      if (!s_.is(i, "aan")) continue;
      if (auto who = scene_.who(s_, i + 1)) return who;
      if (s_.at(i + 1, "een ieder|eenieder") || s_.is(i + 1, "eenieder"))
        return Cast{{i, i + 2}, "eenieder", CastKind::group, {}, false};
    }
    return std::nullopt;
  }

  // The first thing behind verb and subject: what stands between is when and how.
  std::optional<MatterSaid> object_at(std::size_t i, std::size_t end, const std::optional<Cast>& to) {
    constexpr std::size_t most_skipped = 14;
    for (const std::size_t last = std::min(end, i + most_skipped); i < last;) {
      if (to && i == to->where.begin - 1) {
        i = to->where.end;
        continue;
      }
      if (s_.is_any(i, {"over", "omtrent", "inzake", "betreffende"})) return scene_.matters.at(s_, i + 1, end);
      if (const std::size_t next = behind_adverb(i); next > i) {
        i = next;
        continue;
      }
      return scene_.matters.at(s_, i, end);
    }
    return std::nullopt;
  }
  [[nodiscard]] std::size_t behind_adverb(std::size_t i) const {
    if (s_.is_any(i, {"jaarlijks",   "tevens",       "ook",    "eveneens",   "daartoe",    "terstond", "onverwijld",
                      "desgevraagd", "schriftelijk", "tijdig", "ten",        "zo",         "spoedig",  "mogelijk",
                      ",",           "daarnaast",    "voorts", "vervolgens", "regelmatig", "ieder",    "elk",
                      "jaar",        "telkens",      "en",     "gevraagd",   "ongevraagd"}))
      return i + 1;
    if (s_.is_any(i, {"voor", "uiterlijk", "binnen", "op", "per"}) || (s_.is(i, "minste") && i > 0)) {
      const std::size_t next = s_.is_any(i + 1, {"op", "de", "het"}) ? i + 2 : i + 1;
      if (!day_of_year_at(s_, next).empty()) return next + 2;
      if (const auto duration = duration_at(s_, next)) return duration->end;
    }
    if (const Stretch often =
            s_.at(i, "minste|minimaal|tenminste? eenmaal|tweemaal|driemaal|viermaal per # jaar|jaren"))
      return often.end;
    if (const Stretch often =
            s_.at(i, "minste|minimaal|tenminste? eenmaal|tweemaal|driemaal|viermaal per jaar|kwartaal"))
      return often.end;
    return i;
  }

  [[nodiscard]] static bool is_word(std::string_view alternatives, std::string_view word) {
    while (!alternatives.empty()) {
      const std::size_t bar = std::min(alternatives.find('|'), alternatives.size());
      if (alternatives.substr(0, bar) == word) return true;
      alternatives.remove_prefix(std::min(bar + 1, alternatives.size()));
    }
    return false;
  }

  // "Het dagelijks bestuur stelt jaarlijks vóór 1 mei een ontwerpbegroting op."
  bool active(const Clause& clause) {
    for (const Verb& verb : verbs) {
      if (!is_word(verb.finite, s_.word(clause.verb))) continue;
      std::size_t end = s_.size();
      if (!verb.particle.empty()) {
        const Stretch apart = s_.find(verb.particle, clause.object);
        if (!apart) continue;
        end = apart.begin;
        // "voor" is a preposition too: the particle ends its clause.
        if (verb.particle == "voor" || verb.particle == "in" || verb.particle == "aan" || verb.particle == "op" ||
            verb.particle == "uit") {
          std::size_t last = 0;
          for (std::size_t i = clause.object; i < s_.size(); ++i)
            if (s_.is(i, verb.particle) && (i + 1 == s_.size() || s_.is_mark(i + 1) || ends_clause(i + 1))) {
              last = i;
              break;
            }
          if (last == 0) continue;
          end = last;
        }
      }
      propose(clause.subject, verb.decides ? "is belast met" : "moet", verb, clause.object, end);
      return true;
    }
    return false;
  }
  [[nodiscard]] bool ends_clause(std::size_t i) const {
    return s_.is_any(i, {"aan", "en", "voor", "uiterlijk", "binnen", "met", "over", "van", "indien", "tenzij", "waarin",
                         "dat", "die"});
  }

  // "kan … vaststellen", "is bevoegd … te benoemen", "mag niet …", "dient … toe te zenden".
  bool modal(const Clause& clause) {
    Modal said;
    const bool no = negated(clause.object);
    if (s_.is_any(clause.verb, {"kan", "kunnen"})) said = {no ? "kan niet" : "kan", clause.object};
    if (s_.is_any(clause.verb, {"mag", "mogen"})) said = {no ? "mag niet" : "mag", clause.object};
    if (s_.is_any(clause.verb, {"moet", "moeten", "dient", "dienen"}) && !no) said = {"moet", clause.object};
    if (s_.is_any(clause.verb, {"is", "zijn"}) && s_.at(clause.object, "bevoegd|gerechtigd"))
      said = {no ? "kan niet" : "kan", clause.object + 1};
    if (s_.is_any(clause.verb, {"is", "zijn"}) && s_.at(clause.object, "verplicht|gehouden"))
      said = {"moet", clause.object + 1};
    if (said.mode.empty()) return false;
    std::size_t object = said.end;
    while (s_.is_any(object, {"om", "tot", "niet", ",", "het", "daartoe"}) &&
           !(s_.is(object, "het") && !is_infinitive(object + 1)))
      ++object;
    // The last infinitive of the clause is what is done.
    const Verb* done = nullptr;
    std::size_t where = 0;
    for (std::size_t i = object; i < s_.size(); ++i) {
      if (s_.is_any(i, {"indien", "tenzij", "voorzover", "dat", "die", "waarop"})) break;
      for (const Verb& verb : verbs)
        if ((is_word(verb.infinitive, s_.word(i)) && is_no_noun(s_.word(i))) || split_infinitive(verb, i)) {
          done = &verb;
          where = i;
        }
    }
    if (done == nullptr) return false;
    if (where == object && s_.is(object + 1, "van")) {  // "bevoegd tot het vaststellen van regels"
      propose(clause.subject, said.mode, *done, object + 2, s_.size());
      return true;
    }
    propose(clause.subject, said.mode, *done, object, where);
    return true;
  }
  // "beheer", "vaststelling", "inkoop": nouns of the verb.
  [[nodiscard]] static bool is_no_noun(std::string_view word) { return word.ends_with("en") || word.ends_with("aan"); }
  [[nodiscard]] bool is_infinitive(std::size_t i) const {
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const Verb& verb) { return is_word(verb.infinitive, s_.word(i)); });
  }
  // "vast te stellen".
  [[nodiscard]] bool split_infinitive(const Verb& verb, std::size_t i) const {
    if (verb.particle.empty() || !is_word(verb.particle, s_.word(i)) || !s_.is(i + 1, "te")) return false;
    return is_word(verb.finite, s_.word(i + 2));
  }

  // "is belast met de uitvoering van de besluiten van het bestuur", "heeft tot taak het adviseren van …".
  bool charged(const Sentence& of, const Clause& clause) {
    std::size_t i = 0;
    if (const Stretch with = of.at(clause.object, "in? ieder? geval? belast met");
        with && of.is_any(clause.verb, {"is", "zijn"}))
      i = with.end;
    else if (const Stretch task = of.at(clause.object, "tot|als taak om?");
             task && of.is_any(clause.verb, {"heeft", "hebben"}))
      i = task.end;
    else if (const Stretch care = of.at(clause.object, "zorg voor|voor");
             care && of.is_any(clause.verb, {"draagt", "dragen", "zorgt"}))
      i = care.end;
    if (i == 0) return false;
    if (&of != &s_) return true;
    return task_at(clause.subject, i);
  }
  // "de uitvoering van de besluiten", "het voorbereiden van wat …", "advies uit te brengen".
  bool task_at(const Cast& subject, std::size_t i) {
    if (s_.is(i, ":")) return true;
    if (s_.is_article(i)) ++i;
    if (s_.at(i, "zorg voor de|het")) i += 3;
    if (const Stretch chair = s_.at(i, "leiding|leiden|voorzitten van de? vergadering|vergaderingen van")) {
      bool said = false;
      for (std::size_t at = chair.end; at < s_.size();) {
        const auto of = scene_.cast.at(s_, at, scene_.about);
        if (!of || of->kind != CastKind::body) break;
        if (of->path != subject.body)
          scene_.say(s_, {"gremia", of->path, "voorzitter", "wie"}, subject.path, {0, of->where.end});
        said = true;
        at = of->where.end;
        if (const Stretch more = s_.at(at, "en van|die? van?")) at = more.end;
      }
      if (said) return true;
    }
    for (const Verb& verb : verbs) {
      if (!is_word(verb.infinitive, s_.word(i))) continue;
      const std::size_t object = s_.is(i + 1, "van") ? i + 2 : i + 1;
      propose(subject, verb.decides ? "is belast met" : "moet", verb, object, s_.size());
      return true;
    }
    return false;
  }

  // An item below "Het bestuur is belast met:".
  bool item() {
    const auto clause = clause_of(scene_, *lead_);
    if (!clause || !charged(*lead_, *clause)) return false;
    return task_at(clause->subject, 0);
  }

  // "brengt advies uit", "houdt toezicht op", "legt verantwoording af", "roept … bijeen".
  bool idiom(const Clause& clause) {
    struct Idiom {
      std::string_view finite;
      std::string_view words;
      Verb verb;
    };
    static constexpr std::array<Idiom, 8> idioms = {{
        {"legt|leggen", "verantwoording af|schuldig", {{}, {}, {}, {}, "verantwoording-afleggen"}},
        {"houdt|houden", "toezicht op", {{}, {}, {}, {}, "toezien"}},
        {"geeft|geven", "advies", {{}, {}, {}, {}, "adviseren"}},
        {"doet|doen", "mededeling|verslag", {{}, {}, {}, {}, "informeren"}},
        {"doet|doen", "een? voorstel|voorstellen|voordracht", {{}, {}, {}, {}, "voorstellen"}},
        {"neemt|nemen", "besluit|besluiten over", {{}, {}, {}, {}, "besluiten", true}},
        {"stelt|stellen", "in kennis", {{}, {}, {}, {}, "informeren"}},
        {"voert|voeren", "overleg", {{}, {}, {}, {}, "overleggen"}},
    }};
    for (const Idiom& idiom : idioms) {
      if (!is_word(idiom.finite, s_.word(clause.verb))) continue;
      const Stretch words = s_.find(idiom.words, clause.object);
      if (!words) continue;
      const std::size_t about = s_.is_any(words.end, {"over", "van", "omtrent"}) ? words.end + 1 : words.end;
      propose(clause.subject, idiom.verb.decides ? "is belast met" : "moet", idiom.verb, about, s_.size());
      return true;
    }
    return false;
  }

  // "De begroting wordt door het algemeen bestuur vastgesteld."
  bool passive() {
    const Stretch verb = s_.find("wordt|worden");
    const Stretch by = s_.find("door", verb.end);
    if (!verb || !by || verb.begin > 10 || s_.is_any(0, {"indien", "als", "wanneer"})) return false;
    const auto who = scene_.who(s_, by.end);
    if (!who) return false;
    for (const Verb& done : verbs) {
      Stretch participle;
      for (std::size_t i = verb.end; i < s_.size() && !participle; ++i)
        if (is_word(done.participle, s_.word(i))) participle = {i, i + 1};
      if (!participle || participle.begin < by.begin) continue;
      // Of another clause: "vervuld door het lid dat door de minister is aangewezen".
      for (std::size_t i = verb.end; i < participle.begin; ++i)
        if (s_.is_any(i, {",", "dat", "die", "zoals", "waarvan", "waarin", "indien"})) return false;
      const auto what = scene_.matters.at(s_, 0, verb.begin);
      if (!what) return false;
      const bool several = who->path.starts_with('[');
      ProposedNorm norm{several ? "{ieder van: " + who->path + "}" : who->path,
                        done.decides ? "is belast met" : "moet",
                        std::string(done.act),
                        {{"wat", what->id}}};
      if (const auto to = addressee(verb.end)) norm.fields.emplace_back("aan", to->path);
      if (std::string when = timing_in(s_, what->kind); !when.empty())
        norm.fields.emplace_back("wanneer", std::move(when));
      conditions(norm);
      scene_.out.norm(s_.provision(), std::move(norm), s_.where(s_.all()));
      return true;
    }
    return false;
  }

  // "Deze regels behoeven de goedkeuring van de minister." "… wordt ter goedkeuring toegezonden aan …"
  bool approval_needed() {
    if (const Stretch sent = s_.find("ter goedkeuring"); sent && s_.has("begroting|jaarrekening"))
      if (const auto by = addressee(0)) {
        const std::string_view what = s_.has("begroting") ? "begroting" : "jaarrekening";
        return scene_.out.add_to_norm("vaststellen", what, "goedgekeurd door",
                                      by->path.starts_with('[') ? "{gezamenlijk: " + by->path + "}" : by->path);
      }
    const Stretch needs = s_.find("behoeft|behoeven de? goedkeuring van");
    if (!needs) return false;
    const auto by = scene_.who(s_, needs.end);
    if (!by) return false;
    std::optional<MatterSaid> what = s_.is_any(0, {"deze", "dit", "zij", "dat", "een", "het"}) && needs.begin < 4
                                         ? scene_.matters.last()
                                         : scene_.matters.at(s_, 0, needs.begin);
    if (!what) return false;
    const bool together = s_.has("gezamenlijk") || by->path.starts_with('[');
    return scene_.out.add_to_norm("vaststellen", what->id, "goedgekeurd door",
                                  together ? "{gezamenlijk: " + by->path + "}" : by->path);
  }

  Scene& scene_;
  const Sentence& s_;
  const Sentence* lead_;
};

}  // namespace

bool read_norms(Scene& scene, const Sentence& sentence, const Sentence* lead) {
  return NormReader(scene, sentence, lead).read();
}

}  // namespace kader::detail
