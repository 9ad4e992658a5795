// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "scaffold/scene.hpp"
#include "scaffold/timing_said.hpp"

namespace kader::detail {
namespace {

/// A share as a text says it, and where it ends.
struct ShareSaid {
  std::string yaml;
  std::size_t end = 0;
};

// "meer dan de helft", "ten minste de helft", "twee derde", "drievierde", "de helft plus een", "ten minste drie".
std::optional<ShareSaid> share_at(const Sentence& s, std::size_t i) {
  bool more = false;
  bool least = false;
  if (const Stretch words = s.at(i, "meer dan")) {
    more = true;
    i = words.end;
  } else if (const Stretch bound = s.at(i, "ten minste|minimaal|tenminste|minstens")) {
    least = true;
    i = bound.end;
    if (s.is(i - 1, "ten")) return std::nullopt;
  } else if (s.is_any(i, {"tenminste", "minimaal", "minstens"})) {
    least = true;
    ++i;
  }
  if (s.is(i, "de")) ++i;
  if (s.is(i, "helft")) {
    if (const Stretch plus = s.at(i + 1, "plus een")) return ShareSaid{"meer dan 1/2", plus.end};
    return ShareSaid{more ? "meer dan 1/2" : "1/2", i + 1};
  }
  struct Fraction {
    std::string_view pattern;
    std::string_view yaml;
  };
  constexpr std::array<Fraction, 8> fractions = {{{"twee derde|derden", "2/3"},
                                                  {"tweederde", "2/3"},
                                                  {"twee-derde", "2/3"},
                                                  {"drie vierde|kwart", "3/4"},
                                                  {"drievierde|driekwart", "3/4"},
                                                  {"een derde", "1/3"},
                                                  {"een vierde|kwart", "1/4"},
                                                  {"vier vijfde", "4/5"}}};
  for (const Fraction& fraction : fractions)
    if (const Stretch words = s.at(i, fraction.pattern))
      return ShareSaid{(more ? "meer dan " : "") + std::string(fraction.yaml), words.end};
  if (const auto number = s.number(i); number && least && *number > 1) return ShareSaid{std::to_string(*number), i + 1};
  return std::nullopt;
}

class MeetingReader {
 public:
  MeetingReader(Scene& scene, const Sentence& sentence) : scene_(scene), s_(sentence) {}

  bool read() {
    bool said = meets();
    said = convenes() || said;
    said = public_meetings() || said;
    said = papers() || said;
    said = quorum() || said;
    said = majority() || said;
    said = tie() || said;
    return said;
  }

 private:
  [[nodiscard]] std::string body_of(const std::optional<Cast>& cast) const {
    if (cast && cast->kind == CastKind::body) return cast->path;
    if (cast && !cast->body.empty()) return cast->body;
    return scene_.about;
  }
  // The body whose meetings, votes or members a stretch speaks of.
  [[nodiscard]] std::string body_in(Stretch stretch) const {
    for (std::size_t i = stretch.begin; i < stretch.end; ++i)
      if (const auto cast = scene_.cast.at(s_, i, scene_.about); cast && !cast->body.empty()) return cast->body;
    return scene_.about;
  }
  void say(const std::string& body, std::initializer_list<std::string_view> keys, std::string yaml, Stretch words) {
    KeyPath path = {"gremia", body};
    for (const std::string_view key : keys) path.emplace_back(key);
    scene_.say(s_, std::move(path), std::move(yaml), words);
  }

  // "Het bestuur vergadert ten minste vier keer per jaar en voorts zo dikwijls als de voorzitter dit nodig oordeelt."
  bool meets() {
    const Stretch verb = s_.find("vergadert|vergaderen");
    const Stretch come = s_.find("komt|komen * bijeen");
    if (!verb && !come) return false;
    const Stretch act = verb ? verb : come;
    if (s_.has("kan|kunnen") && act.begin > 0 && s_.is_any(0, {"het", "de"}) && s_.find("kan|kunnen").begin < act.begin)
      return false;
    const auto subject = scene_.cast.in(s_, {0, act.begin}, scene_.about);
    auto inverted = subject ? subject : scene_.cast.at(s_, act.begin + 1, scene_.about);
    const std::string body = body_of(inverted);
    if (body.empty()) return false;
    bool said = false;
    if (const std::string often = frequency_in(s_); !often.empty()) {
      const std::size_t comma = often.find(", per: ");
      const std::size_t colon = often.find(": ");
      say(body, {"vergaderingen", often.substr(0, colon)}, often.substr(colon + 2, comma - colon - 2), s_.all());
      say(body, {"vergaderingen", "per"}, often.substr(comma + 7), s_.all());
      said = true;
    }
    if (const Stretch when = s_.find("zo dikwijls|vaak als?")) {
      std::vector<std::string> asked;
      for (std::size_t i = when.end; i < s_.size(); ++i) {
        const auto number = s_.number(i);
        const bool some =
            number && (s_.at(i, "# of meer? leden") || s_.at(i, "# leden") || s_.at(i, "een of meer leden"));
        if (some) asked.push_back("{ten minste zoveel: " + std::to_string(*number) + ", van: " + body + ".leden}");
        if (some) i += 3;
      }
      std::string yaml;
      for (const std::string& one : asked) yaml += (yaml.empty() ? "" : ", ") + one;
      if (asked.size() > 1) yaml = "[" + yaml + "]";
      if (!yaml.empty()) {
        say(body, {"vergaderingen", "op verzoek van"}, yaml, {when.begin, s_.size()});
        said = true;
      }
    }
    return said;
  }

  // "De voorzitter roept de leden ten minste tien dagen vooraf op." "De secretaris stelt de agenda op."
  bool convenes() {
    const auto clause = clause_of(scene_, s_);
    if (!clause) return false;
    const std::string body = clause->subject.body.empty() ? scene_.about : clause->subject.body;
    if (body.empty()) return false;
    const auto later = [&](std::string_view pattern) { return s_.find(pattern, clause->object); };
    const bool calls = s_.is_any(clause->verb, {"roept", "roepen"}) && later("bijeen|samen|op");
    if (s_.is_any(clause->verb, {"belegt", "beleggen"})) {
      bool said = false;
      for (std::size_t i = clause->object; i < s_.size(); ++i)
        if (const auto of = scene_.cast.at(s_, i, {}); of && of->kind == CastKind::body) {
          const bool chair = clause->subject.path.ends_with(".voorzitter");
          say(of->path, {"vergaderingen", "bijeengeroepen door"},
              chair ? of->path + ".voorzitter" : clause->subject.path, s_.all());
          said = true;
          i = of->where.end - 1;
        }
      return said;
    }
    if (calls) {
      say(body, {"vergaderingen", "bijeengeroepen door"}, clause->subject.path, s_.all());
      return true;
    }
    if (s_.is_any(clause->verb, {"stelt", "stellen", "bepaalt"}) && s_.at(clause->object, "de agenda") &&
        later("vast|op|samen")) {
      say(body, {"vergaderingen", "agenda door"}, clause->subject.path, s_.all());
      return true;
    }
    return false;
  }

  bool public_meetings() {
    const Stretch are = s_.find("vergadering|vergaderingen * is|zijn niet? openbaar");
    const Stretch held = s_.find("vergadert|vergaderen * in het? openbaar");
    if (!are && !held) return false;
    const Stretch words = are ? are : held;
    const std::string body = body_in(s_.all());
    if (body.empty()) return false;
    bool no = false;
    for (std::size_t i = words.begin; i < words.end; ++i) no = no || s_.is_any(i, {"niet", "besloten"});
    say(body, {"vergaderingen", "openbaar"}, no ? "nee" : "ja", words);
    return true;
  }

  // "De stukken worden ten minste tien dagen voor de vergadering toegezonden."
  bool papers() {
    if (!s_.has("stukken|agenda|uitnodiging|oproeping|oproep|vergaderstukken")) return false;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      const auto ahead = duration_at(s_, i);
      if (!ahead || !s_.at(ahead->end, "voor|voorafgaand|vooraf|tevoren aan? de?|iedere? vergadering")) continue;
      const std::string body = body_in(s_.all());
      if (body.empty()) return false;
      say(body, {"vergaderingen", "stukken vooraf"}, ahead->yaml, {i, ahead->end + 1});
      return true;
    }
    return false;
  }

  // "kan slechts besluiten nemen indien meer dan de helft van de leden aanwezig is"
  bool quorum() {
    // "Voor het nemen van besluiten moeten minstens twee leden van de Raad aanwezig zijn."
    const Stretch need = s_.find("moet|moeten|dient|dienen|is|zijn");
    if (need && s_.find("voor|tot het nemen van een? besluiten|besluit|vergaderen") && s_.has("aanwezig")) {
      const auto share = share_at(s_, need.end);
      const std::string body = body_in(s_.all());
      if (share && !body.empty() && s_.is_any(share->end, {"leden", "van"})) {
        say(body, {"quorum", "aandeel"}, share->yaml, {need.begin, share->end + 1});
        say(body, {"quorum", "van"}, "leden", {need.begin, share->end + 1});
        return true;
      }
    }
    const Stretch only = s_.find("slechts|alleen|niet|uitsluitend");
    const Stretch when = s_.find("indien|wanneer|als|tenzij", only.end);
    if (!only || !when || !s_.has("aanwezig|vertegenwoordigd|tegenwoordig|opgekomen")) return false;
    if (!s_.has("besluiten|besluit|vergaderen|vergadering|beraadslagen|beraadslaagt|geopend|besluitvorming"))
      return false;
    for (std::size_t i = when.end; i < s_.size(); ++i) {
      const auto share = share_at(s_, i);
      if (!share) continue;
      const std::string body = body_in(s_.all());
      if (body.empty()) return false;
      const Stretch of = s_.find("leden|zetels|stemmen|stemgerechtigden|deelnemers", share->end);
      say(body, {"quorum", "aandeel"}, share->yaml, {i, of ? of.end : share->end});
      if (of && s_.is_any(of.begin, {"leden", "zetels", "stemmen"}))
        say(body, {"quorum", "van"}, std::string(s_.word(of.begin)), {i, of.end});
      return true;
    }
    return false;
  }

  // "Besluiten worden genomen bij meerderheid van stemmen."
  bool majority() {
    const Stretch by = s_.find("bij|met gewone|volstrekte|absolute|eenvoudige|een? meerderheid");
    const Stretch plain = s_.find("bij|met een? gewone|volstrekte|absolute|eenvoudige? meerderheid");
    const Stretch unanimous = s_.find("met|bij algemene stemmen|unanimiteit|eenparigheid");
    const Stretch consensus = s_.find("consensus");
    const Stretch taken = s_.find("besluit|besluiten|besluitvorming|beslist|beslissingen|stemming|voorstel");
    if (!taken || s_.has("wijziging|opheffing|ontbinding|uittreding|toetreding|ontslag|regeling")) return false;
    const std::string body = body_in(s_.all());
    if (body.empty()) return false;
    const Stretch words = plain ? plain : by;
    if (words) {
      const Stretch of = s_.find("van|der de? uitgebrachte|geldig? stemmen|leden|aanwezigen", words.end);
      const Stretch any = s_.find("stemmen|aanwezigen|leden", words.end);
      say(body, {"stemming", "meerderheid"}, "meer dan 1/2", words);
      if (of || any) {
        const std::size_t last = (of ? of : any).end - 1;
        const std::string_view unit = s_.is(last, "aanwezigen") ? "aanwezigen"
                                      : s_.is(last, "leden")    ? "leden"
                                                                : "stemmen";
        say(body, {"stemming", "van"}, std::string(unit), {words.begin, last + 1});
      }
      return true;
    }
    for (const Stretch with :
         {s_.find("bij|met een? meerderheid van"), s_.find("bij|met een? gekwalificeerde meerderheid van")})
      if (with)
        if (const auto share = share_at(s_, with.end)) {
          say(body, {"stemming", "meerderheid"}, share->yaml, {with.begin, share->end});
          return true;
        }
    if (unanimous) {
      say(body, {"stemming", "meerderheid"}, "alle", unanimous);
      return true;
    }
    if (consensus && s_.has("op basis van|bij|met|in consensus")) {
      say(body, {"stemming", "meerderheid"}, "consensus", consensus);
      return true;
    }
    return false;
  }

  // "Bij staking van stemmen beslist de voorzitter." "Staken de stemmen, dan is het voorstel verworpen."
  bool tie() {
    const Stretch tie = s_.find("staken|staking|stakende|gestaakt");
    if (!tie || !s_.has("stemmen|stemming")) return false;
    const std::string body = body_in(s_.all());
    if (body.empty()) return false;
    const Stretch decides = s_.find("beslist|doorslaggevend|beslissend|doorslag");
    if (decides && s_.has("voorzitter")) {
      say(body, {"stemming", "bij staking", "beslist door"}, body + ".voorzitter", {tie.begin, s_.size()});
      return true;
    }
    if (s_.has("verworpen") || s_.has("niet te? zijn? aangenomen") || s_.has("geacht niet")) {
      say(body, {"stemming", "bij staking"}, "verworpen", {tie.begin, s_.size()});
      return true;
    }
    if (s_.has("opnieuw gestemd|stemming") || s_.has("herstemming")) {
      say(body, {"stemming", "bij staking"}, "herstemming", {tie.begin, s_.size()});
      return true;
    }
    return false;
  }

  Scene& scene_;
  const Sentence& s_;
};

}  // namespace

bool read_meetings(Scene& scene, const Sentence& sentence) { return MeetingReader(scene, sentence).read(); }

}  // namespace kader::detail
