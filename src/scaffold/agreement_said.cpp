// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>
#include <string_view>

#include "scaffold/scene.hpp"
#include "scaffold/timing_said.hpp"

namespace kader::detail {
namespace {

class AgreementReader {
 public:
  AgreementReader(Scene& scene, const Sentence& sentence) : scene_(scene), s_(sentence) {}

  bool read() {
    bool said = in_force();
    said = ends() || said;
    said = cited() || said;
    said = renewed() || said;
    said = procedure("wijziging", "gewijzigd|wijziging") || said;
    said = procedure("opheffing", "opgeheven|opheffing|ontbonden|ontbinding") || said;
    said = procedure("toetreding", "toetreding|toetreden") || said;
    said = procedure("uittreding", "uittreding|uittreden|opzeggen|opgezegd|opzegging") || said;
    said = consequences() || said;
    said = evaluation() || said;
    said = disputes() || said;
    said = costs() || said;
    return said;
  }

 private:
  [[nodiscard]] bool of_agreement() const {
    return s_.has("regeling|overeenkomst|besluit|convenant|reglement|afspraken|statuut|kader");
  }
  void say(std::initializer_list<std::string_view> keys, std::string yaml, Stretch words) {
    KeyPath path = {"regeling"};
    for (const std::string_view key : keys) path.emplace_back(key);
    scene_.say(s_, std::move(path), std::move(yaml), words);
  }

  // "Deze regeling treedt in werking met ingang van 1 januari 2027." "… geldt van 1 januari 2027 tot 1 januari 2031."
  bool in_force() {
    const Stretch verb = s_.find("treedt|treden in werking");
    if (!verb || !of_agreement()) return false;
    const Stretch back = s_.find("werkt terug tot en met", verb.end);
    if (back)
      if (const std::string date = date_at(s_, back.end); !date.empty())
        say({"werkt terug tot"}, date, {back.begin, back.end + 3});
    for (std::size_t i = verb.end; i < (back ? back.begin : s_.size()); ++i)
      if (const std::string date = date_at(s_, i); !date.empty()) {
        say({"met ingang van"}, date, {verb.begin, i + 3});
        return true;
      }
    if (const Stretch event = s_.find("met ingang van|op de|het|een dag|dagtekening|eerste|tweede", verb.end)) {
      Stretch rest{s_.is(event.begin, "met") ? event.begin + 3 : event.begin + 1, s_.size()};
      if (s_.is_article(rest.begin)) ++rest.begin;
      if (const Stretch clause = s_.find("waarin|waarop", rest.begin)) rest.end = clause.begin;
      if (back && back.begin < rest.end) rest.end = s_.is(back.begin - 1, "en") ? back.begin - 1 : back.begin;
      if (rest.size() > 1 && rest.size() < 25) {
        say({"met ingang van", "gebeurtenis"}, yaml_of(s_.text(rest)), rest);
        return true;
      }
    }
    return false;
  }

  bool ends() {
    const Stretch verb = s_.find("vervalt|eindigt|loopt|geldt|gelden|aangegaan");
    if (!verb || !s_.find("deze|dit|de|het regeling|overeenkomst|besluit|convenant|afspraken|samenwerking"))
      return false;
    if (s_.find("deze|dit|de|het regeling|overeenkomst|besluit|convenant|afspraken|samenwerking").begin > 2)
      return false;
    const Stretch unlimited = s_.find("onbepaalde tijd");
    if (unlimited) {
      say({"tot"}, "geen", unlimited);
      return true;
    }
    bool said = false;
    for (std::size_t i = verb.end; i < s_.size(); ++i) {
      const std::string date = date_at(s_, i);
      if (date.empty()) continue;
      const bool from = s_.is(i - 1, "van") && s_.is_any(verb.begin, {"geldt", "gelden"});
      const bool with_effect = i >= 3 && s_.at(i - 3, "met ingang van") && s_.is(verb.begin, "vervalt");
      const bool until = s_.is_any(i - 1, {"tot", "per"}) || with_effect || s_.is(verb.begin, "vervalt");
      if (i >= 3 && s_.at(i - 3, "tot en met")) return said;  // the day after: not written as it stands
      if (from) say({"met ingang van"}, date, {verb.begin, i + 3});
      if (until && !from) say({"tot"}, date, {verb.begin, i + 3});
      said = said || from || until;
    }
    return said;
  }

  // "wordt telkens stilzwijgend met een jaar verlengd", "wordt jaarlijks stilzwijgend verlengd"
  bool renewed() {
    const Stretch tacit = s_.find("stilzwijgend * verlengd");
    if (!tacit || !of_agreement()) return false;
    if (s_.has("jaarlijks")) {
      say({"verlenging", "telkens"}, "1 jaar", tacit);
      return true;
    }
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (const auto each = duration_at(s_, i); each && s_.is_any(i > 0 ? i - 1 : 0, {"met", "telkens"})) {
        say({"verlenging", "telkens"}, each->yaml, {i, tacit.end});
        return true;
      }
    return false;
  }

  bool cited() {
    const Stretch as = s_.find("aangehaald als :?");
    if (!as || as.end >= s_.size()) return false;
    Stretch title{s_.is(as.end, ":") ? as.end + 1 : as.end, s_.size()};
    while (title && s_.is_mark(title.begin)) ++title.begin;
    while (title && s_.is_mark(title.end - 1) && !s_.is(title.end - 1, ")")) --title.end;
    if (title.size() == 0 || title.size() > 25) return false;
    say({"citeertitel"}, yaml_of(s_.text(title)), title);
    return true;
  }

  // "Deze regeling kan worden gewijzigd bij besluit van de raden van de gemeenten en de minister gezamenlijk."
  bool procedure(const std::string& key, std::string_view words) {
    const Stretch named = s_.find(words);
    if (!named) return false;
    const bool subject = named.begin < 4 || (of_agreement() && s_.has("kan|kunnen"));
    if (!subject) return false;
    bool said = false;
    if (const Stretch by = s_.find("besluit|besluiten van")) {
      const auto who = scene_.who(s_, by.end);
      if (who && key != "uittreding") {
        const bool together = s_.has("gezamenlijk|gelijkluidend|gelijkluidende|unaniem|eensluidende");
        say({key, "door"}, together ? "{gezamenlijk: " + who->path + "}" : who->path, {named.begin, s_.size()});
        said = true;
      }
      if (who && key == "uittreding") {
        say({key, "wie"}, who->path, {named.begin, who->where.end});
        said = true;
      }
    }
    if (const Stretch decided = s_.find("besloten door"); decided && !said)
      if (const auto who = scene_.who(s_, decided.end)) {
        say({key, "door"}, who->path, {named.begin, who->where.end});
        if (const Stretch on = s_.find("op voorstel|voordracht van"))
          if (const auto by = scene_.who(s_, on.end))
            say({key, "op voordracht van"}, by->path, {on.begin, by->where.end});
        said = true;
      }
    if (key == "uittreding") {
      for (std::size_t i = 0; i < s_.size(); ++i)
        if (const auto notice = duration_at(s_, i);
            notice && (s_.has("opzegtermijn|opzegging|termijn van|inachtneming") || s_.has("van tevoren|vooraf"))) {
          say({key, "opzegtermijn"}, notice->yaml, {i, notice->end});
          said = true;
          break;
        }
      if (const Stretch costs = s_.find("voor rekening van de|het|een? uittredende")) {
        say({key, "kosten voor rekening van"}, "zelf", costs);
        said = true;
      }
      if (const auto party = s_.find("elke|iedere|een deelnemer|partij|gemeente|deelnemende"); party && s_.has("kan")) {
        say({key, "door"}, "zelf", party);
        said = true;
      }
    }
    return said;
  }

  // "Het algemeen bestuur regelt de gevolgen van de uittreding."
  bool consequences() {
    const auto clause = clause_of(scene_, s_);
    if (!clause || !s_.is_any(clause->verb, {"regelt", "regelen", "stelt"})) return false;
    const Stretch of = s_.at(clause->object, "de gevolgen van de|een? uittreding|opheffing|toetreding");
    if (of) {
      const std::string_view what = s_.word(of.end - 1);
      say({what, "gevolgen geregeld door"}, clause->subject.path, {0, of.end});
      if (what == "opheffing" && s_.has("liquidatie"))
        say({what, "liquidatieplan door"}, clause->subject.path, s_.all());
      return true;
    }
    if (s_.find("liquidatieplan", clause->object)) {
      say({"opheffing", "liquidatieplan door"}, clause->subject.path, s_.all());
      return true;
    }
    return false;
  }

  bool evaluation() {
    if (!s_.has("evalueert|evalueren|geevalueerd|evaluatie") || !of_agreement()) return false;
    const auto clause = clause_of(scene_, s_);
    if (clause && s_.is_any(clause->verb, {"evalueert", "evalueren"}))
      say({"evaluatie", "door"}, clause->subject.path, s_.all());
    else if (const Stretch by = s_.find("door"); by && s_.has("geevalueerd")) {
      if (const auto who = scene_.who(s_, by.end)) say({"evaluatie", "door"}, who->path, s_.all());
    } else {
      return false;
    }
    if (const std::string often = frequency_in(s_); !often.empty())
      say({"evaluatie", "wanneer"}, "{" + often + "}", s_.all());
    else if (s_.has("jaarlijks"))
      say({"evaluatie", "wanneer"}, "{ten minste: 1, per: jaar}", s_.all());
    return true;
  }

  // "Geschillen … worden voorgelegd aan gedeputeerde staten."
  bool disputes() {
    if (!s_.has("geschil|geschillen")) return false;
    const Stretch to = s_.find("voorgelegd|onderworpen|beslist|beslissen|besluiten aan|door");
    if (!to) return false;
    const auto who = scene_.who(s_, to.end);
    if (!who) return false;
    say({"geschillen", "door"}, who->path, {to.begin, who->where.end});
    return true;
  }

  // "De kosten van … komen voor rekening van de minister."
  bool costs() {
    const Stretch of = s_.find("komen|komt voor rekening|laste van");
    const Stretch charged = of ? of : s_.find("komen|komt ten laste van");
    if (!charged || !s_.at(0, "de? kosten")) return false;
    const auto who = scene_.who(s_, charged.end);
    if (!who || who->path.starts_with('[')) return false;
    const auto what = scene_.matters.at(s_, 0, charged.begin);
    if (!what) return false;
    say({"kosten"}, "[{wat: " + what->id + ", aandelen: [{wie: " + who->path + ", deel: 100%}]}]", {0, who->where.end});
    return true;
  }

  Scene& scene_;
  const Sentence& s_;
};

}  // namespace

bool read_agreement(Scene& scene, const Sentence& sentence) { return AgreementReader(scene, sentence).read(); }

}  // namespace kader::detail
