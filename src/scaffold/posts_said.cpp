// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kader/text/id.hpp"
#include "kader/text/reserved_words.hpp"
#include "read/words.hpp"
#include "scaffold/scene.hpp"
#include "scaffold/timing_said.hpp"

namespace kader::detail {
namespace {

KeyPath joined(KeyPath path, std::initializer_list<std::string_view> more) {
  for (const std::string_view key : more) path.emplace_back(key);
  return path;
}

/// The posts that a sentence speaks of: a chair, the seats of a body, a role.
struct Posts {
  std::vector<KeyPath> paths;
  std::string body;
  bool members = false;
};

class PostReader {
 public:
  PostReader(Scene& scene, const Sentence& sentence) : scene_(scene), s_(sentence) {}

  bool read() {
    bool said = size();
    said = chair_of_another() || said;
    said = appoints() || said;
    said = appointed() || said;
    said = decides_on_appointment() || said;
    said = term() || said;
    said = ends_with() || said;
    said = reappointable() || said;
    said = vacancy() || said;
    said = dismisses() || said;
    said = chair_filled() || said;
    said = made_of_others() || said;
    said = replacement() || said;
    return said;
  }

 private:
  [[nodiscard]] const std::string& about() const { return scene_.about; }

  std::vector<KeyPath> seats_of(const std::string& body) {
    std::vector<KeyPath> paths;
    const auto found = scene_.seats.find(body);
    if (found == scene_.seats.end() || found->second.empty()) return {seat(body, "gewone-leden")};
    for (const std::string& id : found->second) paths.push_back({"gremia", body, "zetels", id});
    return paths;
  }
  KeyPath seat(const std::string& body, const std::string& id) {
    auto& seats = scene_.seats[body];
    if (std::find(seats.begin(), seats.end(), id) == seats.end()) seats.push_back(id);
    return {"gremia", body, "zetels", id};
  }
  [[nodiscard]] std::optional<Posts> posts_of(const Cast& cast) {
    if (cast.kind == CastKind::role) return Posts{{{"functies", cast.path}}, {}, false};
    if (cast.kind == CastKind::body) return Posts{seats_of(cast.path), cast.path, true};
    if (cast.kind == CastKind::members) return Posts{seats_of(cast.body), cast.body, true};
    if (cast.kind == CastKind::post) {
      const std::string segment = cast.path.substr(cast.path.rfind('.') + 1);
      return Posts{{{"gremia", cast.body, segment}}, cast.body, false};
    }
    return std::nullopt;
  }
  // Every post named with commas and "en" between them from a word on, and where that ends.
  std::pair<Posts, std::size_t> posts_at(std::size_t i) {
    Posts all;
    std::size_t end = i;
    for (std::size_t at = i; at < s_.size();) {
      const auto cast = scene_.cast.at(s_, at, about());
      const auto posts = cast ? posts_of(*cast) : std::nullopt;
      if (!posts) break;
      all.paths.insert(all.paths.end(), posts->paths.begin(), posts->paths.end());
      all.body = posts->body;
      all.members = all.members || posts->members;
      at = end = cast->where.end;
      if (s_.is_any(at, {",", "en"})) ++at;
      if (s_.is(at, "en")) ++at;
    }
    return {all, end};
  }
  void say(const std::vector<KeyPath>& posts, std::initializer_list<std::string_view> keys, const std::string& yaml,
           Stretch words) {
    for (const KeyPath& post : posts) {
      scene_.say(s_, joined(post, keys), yaml, words);
      if (keys.size() == 1 && *keys.begin() == "benoemd door") scene_.appointers.emplace(post, yaml);
    }
  }

  // "Het algemeen bestuur bestaat uit vijf leden." "… uit een voorzitter en ten minste twee andere leden."
  bool size() {
    const Stretch verb = s_.find("bestaat|telt");
    if (!verb) return false;
    const auto subject = scene_.cast.in(s_, {0, verb.begin}, about());
    const std::string body = subject && subject->kind == CastKind::body ? subject->path : std::string();
    if (body.empty()) return false;
    std::size_t i = verb.end;
    if (s_.is(i, "uit")) ++i;
    std::uint32_t more = 0;
    if (const Stretch chair = s_.at(i, "een voorzitter|voorzitter, ,? en")) {
      more = 1;
      i = chair.end;
    } else if (const Stretch both = s_.at(i, "een voorzitter en")) {
      more = 1;
      i = both.end;
    }
    std::string_view bound;
    if (const Stretch least = s_.at(i, "ten|tenminste|minimaal|minstens minste?")) {
      bound = "ten minste";
      i = least.end;
      if (s_.is(i - 1, "ten") || s_.is(i, "hoogste")) return false;
    }
    if (const Stretch most = s_.at(i, "ten hoogste|maximaal|maximum")) {
      bound = "ten hoogste";
      i = most.end;
    } else if (s_.is(i, "maximaal")) {
      bound = "ten hoogste";
      ++i;
    }
    const auto count = s_.number(i);
    if (!count) return false;
    const Stretch members = s_.at(i + 1,
                                  "andere|overige|stemhebbende|gewone|onafhankelijke? "
                                  "leden|lid|bestuursleden|personen|deskundigen|vertegenwoordigers|wethouders");
    const Stretch range = s_.at(i + 1, "en|tot ten? hoogste|maximaal? # leden");
    if (!members && !range) return false;
    const Stretch words{verb.begin, (members ? members : range).end};
    const auto number = [&](std::uint32_t n) { return std::to_string(n + more); };
    std::string yaml = bound.empty() ? number(*count) : "{" + std::string(bound) + ": " + number(*count) + "}";
    if (range) yaml = "{ten minste: " + number(*count) + ", ten hoogste: " + number(*s_.number_in(range)) + "}";
    scene_.say(s_, {"gremia", body, "ledental"}, yaml, words);
    scene_.about = body;
    return true;
  }

  // "De voorzitter van het algemeen bestuur is tevens voorzitter van het dagelijks bestuur."
  bool chair_of_another() {
    const auto first = scene_.cast.at(s_, 0, about());
    if (!first || s_.is_any(first->where.end, {"wordt", "worden"})) return false;
    const Stretch is = s_.at(first->where.end, "is tevens|ambtshalve|ook? tevens?");
    if (!is) return false;
    const auto second = scene_.cast.at(s_, is.end, about());
    if (!second || second->kind != CastKind::post || second->path == first->path) return false;
    if (first->kind != CastKind::post && first->kind != CastKind::role && first->kind != CastKind::organ) return false;
    const auto posts = posts_of(*second);
    say(posts->paths, {"wie"}, first->path, {0, second->where.end});
    return true;
  }

  // "… wijst uit zijn midden twee leden aan", "… kiest een voorzitter", "elk college benoemt een wethouder als lid".
  bool appoints() {
    const auto clause = clause_of(scene_, s_);
    if (!clause || !s_.is_any(clause->verb, {"wijst", "wijzen", "benoemt", "benoemen", "kiest", "kiezen"}))
      return false;
    if (s_.is_any(clause->verb, {"wijst", "wijzen"}) && !s_.find("aan", clause->object)) return false;
    const Cast& by = clause->subject;
    const Stretch midst = s_.find("uit|door zijn|haar|hun|het midden", clause->object);
    std::size_t i = clause->object;
    if (midst && midst.begin == i) i = midst.end;
    // What lies between commas or is an adverb may stand before what is appointed.
    for (; i < s_.size(); ++i) {
      if (s_.is_any(i, {",", "tevens", "ook", "jaarlijks", "voor"})) continue;
      if (const Stretch inserted = s_.at(i, "de voorzitter van de raad inbegrepen ,?")) {
        i = inserted.end - 1;
        continue;
      }
      break;
    }
    return appoint_post(by, midst, i) || appoint_members(by, midst, i);
  }

  bool appoint_post(const Cast& by, Stretch midst, std::size_t i) {
    const std::size_t bare = s_.is_article(i) ? i + 1 : i;
    Posts posts;
    std::size_t end = bare;
    const std::string body = !by.body.empty() && by.kind == CastKind::body ? by.body : about();
    if (const Stretch deputy = s_.at(bare, "plaatsvervangend|plaatsvervangende|vice voorzitter");
        deputy && !body.empty()) {
      posts.paths = {{"gremia", body, "plaatsvervanger"}};
      end = deputy.end;
    } else if (s_.is_any(bare, {"voorzitter", "secretaris"}) && !body.empty()) {
      posts.paths = {{"gremia", body, std::string(s_.word(bare))}};
      end = bare + 1;
      if (const Stretch second = s_.at(end, "en een? plaatsvervangend|plaatsvervangende voorzitter")) {
        posts.paths.push_back({"gremia", body, "plaatsvervanger"});
        end = second.end;
      }
    } else if (const auto role = scene_.cast.at(s_, i, about()); role && role->kind == CastKind::role) {
      posts.paths = {{"functies", role->path}};
      end = role->where.end;
    } else {
      return false;
    }
    const Stretch words{0, std::min(s_.size(), std::max(end, midst.end))};
    say(posts.paths, {"benoemd door"}, by.path, words);
    if (midst && by.kind == CastKind::body) say(posts.paths, {"afkomstig uit"}, by.path + ".leden", words);
    if (midst && by.kind == CastKind::organ) say(posts.paths, {"afkomstig uit"}, by.path, words);
    also_proposed(posts.paths, words);
    return true;
  }

  bool appoint_members(const Cast& by, Stretch midst, std::size_t i) {
    if (about().empty() || by.kind == CastKind::body) return false;
    std::uint32_t count = 1;
    if (const auto number = s_.number(i)) {
      count = *number;
      ++i;
    } else if (!s_.is_any(i, {"leden", "lid"})) {
      return false;
    }
    std::string_view office;
    if (const Stretch as = s_.at(i, "wethouder|wethouders|raadslid|raadsleden|burgemeester|ambtenaar als lid")) {
      office = s_.is_any(i, {"wethouder", "wethouders"})  ? "wethouder"
               : s_.is_any(i, {"raadslid", "raadsleden"}) ? "raadslid"
                                                          : s_.word(i);
      i = as.end - 1;
    }
    if (!s_.is_any(i, {"lid", "leden"})) return false;
    const std::string party = CastList::party_of(by.path);
    if (party.starts_with('[')) return false;
    std::string id = party;
    const auto taken = scene_.seats.find(about());
    if (taken != scene_.seats.end())
      for (std::size_t n = 2; std::find(taken->second.begin(), taken->second.end(), id) != taken->second.end(); ++n)
        id = party + "-" + std::to_string(n);
    const std::vector<KeyPath> seats = {seat(about(), id)};
    const Stretch words{0, std::min(s_.size(), i + 1)};
    const bool each = by.each && party == "gemeenten";
    if (each) say(seats, {"per"}, party, words);
    if (count > 1) say(seats, {"aantal"}, std::to_string(count), words);
    say(seats, {"benoemd door"}, by.path, words);
    if (!each) say(seats, {"namens"}, party, words);
    if (midst) say(seats, {"afkomstig uit"}, by.path, words);
    if (!office.empty()) say(seats, {"hoedanigheid"}, std::string(office), words);
    also_proposed(seats, words);
    return true;
  }

  void also_proposed(const std::vector<KeyPath>& posts, Stretch words) {
    if (const Stretch on = s_.find("op voordracht|aanbeveling van"))
      if (const auto by = scene_.who(s_, on.end))
        say(posts, {"op voordracht van"}, by->path, {on.begin, by->where.end});
    if (const Stretch heard = s_.find("gehoord"))
      if (const auto by = scene_.who(s_, heard.end))
        say(posts, {"na het horen van"}, by->path, {heard.begin, by->where.end});
    static_cast<void>(words);
  }

  // "De voorzitter en de leden worden door de minister benoemd, geschorst en ontslagen."
  bool appointed() {
    if (one_appointed()) return true;
    const Stretch verb = s_.find("wordt|worden|is|zijn");
    if (!verb) return false;
    const auto [posts, end] = posts_at(0);
    if (posts.paths.empty() || end > verb.begin) return false;
    const Stretch appointed = s_.find("benoemd|aangewezen|gekozen", verb.end);
    const Stretch dismissed = s_.find("ontslagen", verb.end);
    const Stretch from = s_.find("door en uit", verb.end);
    const Stretch by = from ? from : s_.find("door", verb.end);
    if (!by || (!appointed && !dismissed)) return false;
    std::size_t at = by.end;
    if (const Stretch members = s_.at(at, "de? leden van"); from && members) at = members.end;
    const auto who = scene_.who(s_, at);
    if (!who) return false;
    const Stretch words{0, std::min(s_.size(), std::max({who->where.end, appointed.end, dismissed.end}))};
    if (appointed) say(posts.paths, {"benoemd door"}, who->path, words);
    if (from && who->kind == CastKind::body) say(posts.paths, {"afkomstig uit"}, who->path + ".leden", words);
    if (const Stretch midst = s_.find("uit zijn|haar|hun|het midden"); midst && who->kind == CastKind::body)
      say(posts.paths, {"afkomstig uit"}, who->path + ".leden", words);
    if (dismissed) say(posts.paths, {"ontslagen door"}, who->path, words);
    also_proposed(posts.paths, words);
    return true;
  }

  // "Eén lid van het algemeen bestuur wordt aangewezen door de minister."
  bool one_appointed() {
    const auto count = s_.number(0);
    if (!count || !s_.is_any(1, {"lid", "leden"})) return false;
    const auto of = scene_.cast.at(s_, 1, about());
    const Stretch verb = s_.find("wordt|worden");
    const Stretch by = s_.find("door", verb.end);
    if (!verb || !by || !s_.has("aangewezen|benoemd|gekozen")) return false;
    if (of && of->kind == CastKind::members) scene_.about = of->body;
    const auto who = scene_.cast.at(s_, by.end, about());
    if (!who || about().empty()) return false;
    return new_seat(*who, *count, {0, who->where.end});
  }
  bool new_seat(const Cast& by, std::uint32_t count, Stretch words) {
    const std::string party = CastList::party_of(by.path);
    if (party.find_first_of("[{") != std::string::npos) return false;
    const std::vector<KeyPath> one = {seat(about(), party)};
    const bool each = party == "gemeenten";
    if (each) say(one, {"per"}, party, words);
    if (count > 1) say(one, {"aantal"}, std::to_string(count), words);
    say(one, {"benoemd door"}, by.path, words);
    if (!each) say(one, {"namens"}, party, words);
    if (s_.has("uit|door hun|zijn|haar midden") && by.kind == CastKind::organ)
      say(one, {"afkomstig uit"}, by.path, words);
    return true;
  }

 public:
  // "a. de Directeur Publieke Gezondheid van het ministerie, tevens plaatsvervangend voorzitter" below "bestaat uit:".
  bool item(const Sentence& lead) {
    if (lead.has("bestaat uit") && !lead.has("besluiten|taak")) {
      const auto subject = scene_.cast.in(lead, lead.all(), about());
      if (!subject || subject->kind != CastKind::body) return false;
      scene_.about = subject->path;
      return seat_named();
    }
    const Stretch by = lead.find("worden|wordt aangewezen|benoemd door :");
    if (!by || about().empty()) return false;
    const auto who = scene_.cast.at(s_, s_.at(0, "de respectieve|respectievelijke") ? 2 : 0, about());
    return who && who->kind == CastKind::organ && new_seat(*who, 1, {0, who->where.end});
  }

 private:
  bool seat_named() {
    constexpr std::size_t longest = 12;
    std::size_t begin = s_.is_article(0) ? 1 : 0;
    std::uint32_t count = 1;
    if (const auto number = s_.number(s_.is(0, "een") ? 1 : 0); number && !s_.is(0, "een")) {
      count = *number;
      begin = 1;
    }
    std::size_t end = begin;
    while (end < s_.size() && !s_.is_mark(end) &&
           !s_.is_any(end, {"die", "dat", "tevens", "welke", "aangewezen", "aan"}))
      ++end;
    if (s_.is_any(end - 1, {"en", "of"})) --end;
    if (end <= begin || end - begin > longest || s_.is_any(begin, {"zij", "hij", "door"})) return false;
    const Stretch words{begin, end};
    std::string id = slug_of(s_.text(words));
    constexpr std::size_t longest_id = 50;
    if (id.size() > longest_id)
      id.resize(id.rfind('-', longest_id) == std::string::npos ? longest_id : id.rfind('-', longest_id));
    if (!is_slug(id) || is_reserved(id)) id = "zetel-" + id;
    if (!is_slug(id)) return false;
    const std::vector<KeyPath> one = {seat(about(), id)};
    say(one, {"naam"}, yaml_of(s_.text(words)), words);
    if (count > 1) say(one, {"aantal"}, std::to_string(count), words);
    if (const auto who = scene_.cast.at(s_, 0, {}); who && who->kind == CastKind::role)
      say(one, {"wie"}, who->path, words);
    for (const std::string_view office : {"wethouder", "burgemeester", "raadslid", "gedeputeerde"})
      if (s_.word(begin).starts_with(office)) say(one, {"hoedanigheid"}, std::string(office), words);
    const std::string path = about() + "." + id;
    if (const Stretch chair = s_.find("tevens voorzitter"))
      say({{"gremia", about(), "voorzitter"}}, {"wie"}, path, {begin, chair.end});
    if (const Stretch deputy = s_.find("tevens plaatsvervangend voorzitter"))
      say({{"gremia", about(), "plaatsvervanger"}}, {"wie"}, path, {begin, deputy.end});
    if (const Stretch secretary = s_.find("tevens secretaris"))
      say({{"gremia", about(), "secretaris"}}, {"wie"}, path, {begin, secretary.end});
    return true;
  }

  // "Het algemeen bestuur beslist omtrent benoeming, schorsing en ontslag van de directeur."
  bool decides_on_appointment() {
    const auto clause = clause_of(scene_, s_);
    if (!clause || !s_.is_any(clause->verb, {"beslist", "besluit", "beslissen"})) return false;
    const Stretch on = s_.at(clause->object, "omtrent|over|tot de? benoeming");
    const Stretch of = s_.find("van", clause->object);
    if (!on || !of) return false;
    const auto [posts, end] = posts_at(of.end);
    if (posts.paths.empty()) return false;
    say(posts.paths, {"benoemd door"}, clause->subject.path, {0, end});
    if (s_.has("ontslag")) say(posts.paths, {"ontslagen door"}, clause->subject.path, {0, end});
    return true;
  }

  // "… worden benoemd voor een periode van vier jaar."
  bool term() {
    const Stretch period = s_.find("voor een|de? periode|termijn|tijdvak|zittingsduur|duur van?");
    std::size_t at = period.end;
    if (!period) {
      const Stretch bare = s_.find("voor # jaar benoemd|aangewezen|gekozen");
      if (!bare) return false;
      at = bare.begin + 1;
    }
    const auto duration = duration_at(s_, at);
    if (s_.has("bedoeld in|onder")) return false;  // some of the members: which, another provision says
    if (!duration || !s_.has("benoemd|aangewezen|gekozen|benoemt|benoeming|zitting")) return false;
    const auto [posts, end] = posts_at(0);
    if (posts.paths.empty()) return false;
    say(posts.paths, {"zittingsduur"}, duration->yaml, {0, duration->end});
    static_cast<void>(end);
    return true;
  }

  // "Het lidmaatschap van het algemeen bestuur eindigt op het tijdstip waarop de zittingsperiode van de raad afloopt."
  bool ends_with() {
    const Stretch membership = s_.find("het lidmaatschap");
    const Stretch ends = s_.find("eindigt", membership.end);
    if (!membership || !ends || s_.is(0, "indien")) return false;
    std::string body = about();
    if (const auto of = scene_.cast.in(s_, {membership.end, ends.begin}, about()); of && of->kind == CastKind::body)
      body = of->path;
    if (body.empty()) return false;
    if (const Stretch period = s_.find("zittingsperiode|zittingstermijn van", ends.end))
      if (const auto organ = scene_.cast.at(s_, period.end, about()); organ && organ->kind == CastKind::organ) {
        for (const KeyPath& seat : seats_of(body)) {
          const auto by = scene_.appointers.find(seat);  // whose council it is, the seat of a municipality says
          const bool own = by != scene_.appointers.end() && by->second.ends_with(".raad");
          say({seat}, {"zittingsduur", "gelijk met"}, own ? by->second : organ->path, {0, organ->where.end});
        }
        return true;
      }
    if (const Stretch member = s_.find("ophoudt lid te zijn van", ends.end))
      if (const auto of = scene_.cast.at(s_, member.end, about())) {
        say(seats_of(body), {"eindigt met"}, of->kind == CastKind::body ? of->path + ".leden" : of->path,
            {0, of->where.end});
        return true;
      }
    return false;
  }

  // "De leden kunnen opnieuw worden benoemd." "Zij zijn terstond herbenoembaar."
  bool reappointable() {
    const Stretch again = s_.find("opnieuw|wederom worden? benoemd|aangewezen");
    const Stretch able = s_.find("herbenoembaar|herbenoemd|herkiesbaar|herkozen");
    if (!again && !able) return false;
    if (s_.has("eenmaal|tweemaal|ten hoogste|maximaal|#")) return true;  // how often: not said with ja or nee
    auto [posts, end] = posts_at(0);
    if (posts.paths.empty() && s_.is_any(0, {"zij", "een", "deze"}) && !about().empty())
      posts.paths = seats_of(about());
    if (posts.paths.empty()) return false;
    const bool no = s_.has("niet");
    say(posts.paths, {"herbenoembaar"}, no ? "nee" : "ja", s_.all());
    static_cast<void>(end);
    return true;
  }

  // "In een vacature wordt binnen acht weken voorzien." "… blijven de overige leden bevoegd besluiten te nemen."
  bool vacancy() {
    if (about().empty()) return false;
    const bool vacant = s_.has("vacature|vacatures|vacant|opengevallen|tussentijds");
    bool said = false;
    if (const Stretch within = s_.find("binnen"); vacant && within)
      if (const auto duration = duration_at(s_, within.end)) {
        say(seats_of(about()), {"vacature", "binnen"}, duration->yaml, {within.begin, duration->end});
        said = true;
      }
    if (const Stretch soon = s_.find("zo spoedig mogelijk"); vacant && soon && !said) {
      say(seats_of(about()), {"vacature", "binnen", "open norm"}, "zo spoedig mogelijk", soon);
      said = true;
    }
    const Stretch stays = s_.find("blijft|blijven * in functie|aan * totdat|tot");
    const Stretch others = s_.find("resterende|overige|overblijvende leden|bestuursleden * bevoegd");
    const Stretch remain = s_.find("blijven de? resterende|overige|overblijvende leden|bestuursleden");
    if (stays && s_.has("lid|leden") && !others) return meanwhile("blijft aan", stays);
    if (others && (vacant || remain)) return meanwhile("overigen besluiten", others);
    return said;
  }
  bool meanwhile(std::string_view what, Stretch words) {
    for (const KeyPath& seat : seats_of(about()))
      scene_.out.item(s_.provision(), joined(seat, {"vacature", "intussen"}), std::string(what), s_.where(words));
    return true;
  }

  // "De raden kunnen een door hen aangewezen lid … ontslag verlenen."
  bool dismisses() {
    const auto clause = clause_of(scene_, s_);
    if (!clause || !s_.is_any(clause->verb, {"kan", "kunnen"})) return false;
    const Stretch own = s_.find("door|hun hen|hem|haar? aangewezen|benoemde|benoemd lid|leden", clause->object);
    if (!own || about().empty() || !s_.has("ontslag|ontslaan")) return false;
    for (const KeyPath& seat : seats_of(about()))
      if (const auto by = scene_.appointers.find(seat); by != scene_.appointers.end())
        scene_.say(s_, joined(seat, {"ontslagen door"}), by->second, s_.all());
    return true;
  }

  // "Het voorzitterschap wordt vervuld door het lid dat daartoe door de minister is aangewezen."
  bool chair_filled() {
    const Stretch office = s_.at(0, "het voorzitterschap");
    const Stretch filled = s_.find("vervuld door het|een lid dat * door", office.end);
    if (!office || !filled) return false;
    std::string body = about();
    if (const auto of = scene_.cast.in(s_, {office.end, filled.begin}, about()); of && of->kind == CastKind::body)
      body = of->path;
    const auto by = scene_.who(s_, filled.end);
    if (body.empty() || !by) return false;
    const std::vector<KeyPath> chair = {{"gremia", body, "voorzitter"}};
    say(chair, {"afkomstig uit"}, body + ".leden", {0, by->where.end});
    say(chair, {"benoemd door"}, by->path, {0, by->where.end});
    return true;
  }

  // "Het dagelijks bestuur bestaat uit de voorzitter en twee leden van het algemeen bestuur."
  bool made_of_others() {
    const Stretch verb = s_.find("bestaat uit");
    if (!verb) return false;
    const auto subject = scene_.cast.in(s_, {0, verb.begin}, about());
    if (!subject || subject->kind != CastKind::body) return false;
    bool said = false;
    const bool all = static_cast<bool>(s_.find("de leden van", verb.end));  // its chair is one of them
    for (std::size_t at = verb.end; at < s_.size();) {
      const auto number = s_.is_article(at) ? std::nullopt : s_.number(at);
      const auto other = scene_.cast.at(s_, number ? at + 1 : at, {});
      if (!other || other->body == subject->path ||
          (other->kind != CastKind::members && other->kind != CastKind::post && other->kind != CastKind::organ &&
           other->kind != CastKind::role))
        break;
      const bool members = other->kind == CastKind::members;
      std::string id = members ? "gewone-leden" : other->path.substr(other->path.rfind('.') + 1);
      if (id == "voorzitter" || id == "secretaris") id += "-" + other->body;
      if (id.find_first_of("[{ ") == std::string::npos && !(all && other->kind == CastKind::post)) {
        const std::vector<KeyPath> one = {seat(subject->path, id)};
        if (members && number) say(one, {"aantal"}, std::to_string(*number), {verb.begin, other->where.end});
        say(one, {number ? "afkomstig uit" : "wie"}, other->path, {verb.begin, other->where.end});
        said = true;
      }
      at = other->where.end;
      while (s_.is_any(at, {",", "en", "alsmede"})) ++at;
    }
    scene_.about = subject->path;
    return said;
  }

  // "Het algemeen bestuur regelt de vervanging van de voorzitter."
  bool replacement() {
    const auto clause = clause_of(scene_, s_);
    if (!clause || !s_.is_any(clause->verb, {"regelt", "regelen", "voorziet"})) return false;
    const Stretch of = s_.at(clause->object, "in? de? vervanging van");
    if (!of) return false;
    const auto [posts, end] = posts_at(of.end);
    if (posts.paths.empty()) return false;
    for (const KeyPath& post : posts.paths) {
      const bool role = post.front() == "functies";
      KeyPath deputy = role ? joined(post, {"plaatsvervanger"}) : KeyPath{post[0], post[1], "plaatsvervanger"};
      scene_.say(s_, joined(deputy, {"elders geregeld", "vast te stellen door"}), clause->subject.path, {0, end});
    }
    return true;
  }

  Scene& scene_;
  const Sentence& s_;
};

}  // namespace

bool read_posts(Scene& scene, const Sentence& sentence) { return PostReader(scene, sentence).read(); }
bool read_seat_item(Scene& scene, const Sentence& item, const Sentence& lead) {
  return PostReader(scene, item).item(lead);
}

}  // namespace kader::detail
