// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "read/words.hpp"
#include "scaffold/cast.hpp"
#include "scaffold/heading.hpp"
#include "scaffold/state_organs.hpp"

// Whom a text names, and where it brings them in.
namespace kader::detail {
namespace {

constexpr std::size_t most_bodies = 100;

std::string ref_of(const Document& document, std::uint32_t provision) {
  const ProvisionRef& ref = document.provisions()[provision].ref;
  return ref.given() ? "\"" + ref.str() + "\"" : std::string();
}

// The name of a body that begins at a word, behind its article: up to the word that says what kind of body it is, with
// the capitals that follow ("commissie Bezwaarschriften") and one "van", "voor" or "ter" ("raad van toezicht").
Stretch name_of_body(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t longest = 6;
  std::size_t end = 0;
  for (std::size_t k = i; k < std::min(i + longest, sentence.size()); ++k) {
    if (sentence.is_mark(k) && !sentence.is(k, "'")) break;
    if (sentence.is_any(k,
                        {"van", "voor", "die", "dat", "wordt", "worden", "bestaat", "is", "zijn", "en", "in", "uit"}))
      break;
    if (is_kind_of_body(sentence.word(k))) {
      end = k + 1;
      break;
    }
  }
  if (end == 0) return {};
  while (sentence.capital(end) && end < i + 2 * longest) ++end;
  if (sentence.is(end - 1, "raad") && sentence.is(end, "van") &&
      sentence.is_any(end + 1, {"toezicht", "bestuur", "advies", "commissarissen"}))
    end += 2;
  return {i, end};
}

std::string_view form_of(std::string_view id) {
  if (id == "ab") return "algemeen-bestuur";
  if (id == "db") return "dagelijks-bestuur";
  return {};
}

}  // namespace

CastList::CastList(const Document& document, const std::vector<std::vector<Sentence>>& sentences, Proposal& proposal)
    : document_(&document), sentences_(&sentences), proposal_(&proposal) {
  find_parties();
  find_ministers();
  find_joint_body();
  find_bodies();
  find_titled();
  find_defined();
  shorten_names();
  find_roles();
  find_partners();
}

void CastList::find_parties() {
  for (const NamedParty& party : parties_in_heading(*document_).certain) {
    add(party.name, party.id, CastKind::party);
    if (party.kind == PartyKind::gemeente) {
      municipalities_.push_back(party.id);
      add("gemeente " + party.name, party.id, CastKind::party);
    }
    if (party.kind == PartyKind::provincie) {
      provinces_.push_back(party.id);
      add("provincie " + party.name, party.id, CastKind::party);
    }
  }
  if (const std::string all = municipalities(); !all.empty()) {
    const CastKind kind = municipalities_.size() > 1 ? CastKind::group : CastKind::party;
    for (const std::string_view words : {"gemeenten", "deelnemende gemeenten", "gemeente", "deelnemende gemeente"})
      add(words, all, kind);
  }
}

void CastList::find_ministers() {
  const std::vector<StateOrgan> organs = state_organs(*document_, *sentences_);
  for (const StateOrgan& organ : organs) {
    const std::string path = "rijk." + organ.id;
    add(organ.name, path, CastKind::organ);
    for (const std::string& other : organ.also) add(other, path, CastKind::organ);
    if (organ.id == organ.title) add(organ.title, path, CastKind::organ);
    ministers_.push_back(path);
  }
  if (organs.empty()) return;
  add("Rijk", "rijk", CastKind::party);
  add("Staat der Nederlanden", "rijk", CastKind::party);
  // The text calls the only one minister, whatever the title with which he signs.
  if (organs.size() == 1) {
    add("minister", ministers_.front(), CastKind::organ);
    add("staatssecretaris", ministers_.front(), CastKind::organ);
  }
}

// "Er is een openbaar lichaam, genaamd Het Zeeuws Archief, dat gevestigd is te Middelburg."
void CastList::find_joint_body() {
  for (const auto& provision : *sentences_)
    for (const Sentence& sentence : provision) {
      if (sentence.provision() == 0 || !joint_body_.empty()) continue;
      const Stretch found = sentence.find("er is|wordt een|het rechtspersoonlijkheid? bezittend? openbaar lichaam");
      const Stretch other = sentence.find("er is|wordt een bedrijfsvoeringsorganisatie");
      const Stretch intro = found ? found : other;
      if (!intro) continue;
      std::size_t i = intro.end;
      while (
          sentence.is_any(i, {",", "genaamd", "met", "de", "naam", "het", "'", "\"", "geheten", ":", "als", "bedoeld"}))
        ++i;
      std::size_t end = i;
      while (end < sentence.size() &&
             (sentence.capital(end) ||
              (end > i && sentence.is_any(end, {"en", "van", "de", "'"}) && sentence.capital(end + 1))))
        ++end;
      if (end == i || end > i + 8) continue;
      const std::string name = sentence.text({i, end});
      joint_body_ = slug_of(name);
      if (joint_body_.empty() || !is_slug(joint_body_)) {
        joint_body_.clear();
        continue;
      }
      const ByteRange words = sentence.where({intro.begin, end});
      const std::uint32_t at = sentence.provision();
      proposal_->value(at, {"partijen", joint_body_, "naam"}, yaml_of(name), words);
      proposal_->value(at, {"partijen", joint_body_, "soort"},
                       found ? "openbaar-lichaam" : "bedrijfsvoeringsorganisatie", words);
      if (const Stretch seat = sentence.find("gevestigd is|wordt? te|in"); seat && sentence.capital(seat.end))
        proposal_->value(at, {"partijen", joint_body_, "gevestigd te"},
                         yaml_of(sentence.text({seat.end, seat.end + 1})), sentence.where({seat.begin, seat.end + 1}));
      if (const std::string ref = ref_of(*document_, at); !ref.empty())
        proposal_->value(at, {"partijen", joint_body_, "instelling"}, ref, words);
      add(name, joint_body_, CastKind::party);
      if (!sentence.is(i, "regionaal")) add("openbaar lichaam", joint_body_, CastKind::party);
    }
}

void CastList::establish(const Sentence& sentence, Stretch name, std::string_view form) {
  const std::string text = sentence.text(name);
  std::string id = slug_of(text);
  if (id == "algemeen-bestuur") id = "ab";
  if (id == "dagelijks-bestuur") id = "db";
  constexpr std::size_t longest = 60;
  if (!is_slug(id) || id.size() > longest || bodies_.size() >= most_bodies || is_body(id)) return;
  bodies_.push_back(id);
  add(text, id, CastKind::body);
  const ByteRange words = sentence.where(name);
  const std::uint32_t at = sentence.provision();
  std::size_t begin = name.begin;
  if (begin > 0 && sentence.is_any(begin - 1, {"de", "het"})) --begin;
  proposal_->value(at, {"gremia", id, "naam"},
                   yaml_of(begin < name.begin ? std::string(sentence.word(begin)) + " " + text : text), words);
  if (!form_of(id).empty()) {
    proposal_->value(at, {"gremia", id, "bestuursvorm"}, std::string(form_of(id)), words);
    if (!joint_body_.empty()) proposal_->value(at, {"gremia", id, "van"}, joint_body_, words);
  } else if (!form.empty()) {
    proposal_->value(at, {"gremia", id, "bestuursvorm"}, std::string(form), words);
  }
  if (const std::string ref = ref_of(*document_, at); !ref.empty())
    proposal_->value(at, {"gremia", id, "instelling"}, ref, words);
}

void CastList::find_bodies() {
  // What is set up goes before what is only described: "Er is een …" before "… bestaat uit".
  for (const bool set_up : {true, false})
    for (const auto& provision : *sentences_)
      for (const Sentence& sentence : provision) {
        if (sentence.provision() == 0) continue;
        Stretch name;
        if (set_up) {
          if (const Stretch there = sentence.find("er is|zijn|wordt een"))
            name = name_of_body(sentence, there.end);
          else if (const Stretch sets = sentence.find("stelt|stellen een");
                   sets && sentence.find("in", sets.end) && !sentence.has("kan|kunnen"))
            name = name_of_body(sentence, sets.end);
          else if (sentence.is_article(0)) {
            const Stretch subject = name_of_body(sentence, 1);
            if (subject && sentence.at(subject.end, "wordt|is ingesteld")) name = subject;
          }
        } else {
          const bool article =
              sentence.is_article(0) || sentence.is_any(0, {"elke", "elk", "iedere", "ieder", "deze", "dit"});
          const std::size_t first = article ? 1 : 0;
          const Stretch subject = name_of_body(sentence, first);
          if (subject && (sentence.at(subject.end, "bestaat|telt") || sentence.at(subject.end, "van * bestaat|telt") ||
                          sentence.at(subject.end, "wordt gevormd")))
            name = subject;
        }
        if (!name) continue;
        // "de raad" alone is that of a municipality, wherever there is one.
        if (name.size() == 1 && sentence.is_any(name.begin, {"raad", "college", "bestuur"}) &&
            (sentence.is(name.begin, "bestuur") ? is_body("ab") || is_body("db") : !municipalities_.empty()))
          continue;
        establish(sentence, name, {});
      }
}

// "Artikel 2 De Raad van Bestuur": a heading that names a body and nothing else.
void CastList::find_titled() {
  const auto& all = document_->provisions();
  for (std::uint32_t i = 1; i < all.size(); ++i) {
    if (all[i].title.empty() || all[i].kind == ProvisionKind::annex || !all[i].head.known()) continue;
    const Sentence head = words_of(*document_, i, all[i].head);
    for (std::size_t at = 0; at < head.size(); ++at) {
      if (!head.is_any(at, {"de", "het"})) continue;
      const Stretch name = name_of_body(head, at + 1);
      if (!name || name.end != head.size()) continue;
      const bool organ = name.size() == 1 && head.is_any(name.begin, {"raad", "college", "bestuur"});
      if (!organ) establish(head, name, {});
      break;
    }
  }
}

// What a text calls "de commissie" is its only commission, whatever the rest of the name.
void CastList::shorten_names() {
  std::map<std::string, std::vector<std::string>, std::less<>> by_noun;
  for (const auto& [first, entry] : entries_)
    if (entry.kind == CastKind::body && entry.words.size() > 1)
      for (const std::string& word : entry.words)
        if (is_kind_of_body(word)) {
          by_noun[word].push_back(entry.path);
          break;
        }
  for (const auto& entry : by_noun) {
    const std::string& noun = entry.first;
    const std::vector<std::string>& paths = entry.second;
    const bool one =
        std::all_of(paths.begin(), paths.end(), [&](const std::string& path) { return path == paths.front(); });
    const bool organ = (noun == "raad" || noun == "college") && !municipalities_.empty();
    if (one && !organ) add(noun, paths.front(), CastKind::body);
  }
}

// "bestuur: het bestuur, bedoeld in artikel 4", "(hierna: het BAO-Z)".
void CastList::find_defined() {
  for (const Definition& definition : document_->definitions()) {
    const Sentence term = words_of(*document_, definition.provision, definition.where);
    const Sentence meaning = words_of(*document_, definition.provision, definition.meaning);
    if (term.size() == 0) continue;
    std::optional<Cast> meant;
    if (definition.form == DefinitionForm::list && meaning.size() > 0) {
      meant = list_at(meaning, 0, {});
      if (meant && meant->where.end < meaning.size() && meant->kind != CastKind::body &&
          !meaning.is_mark(meant->where.end))
        meant.reset();
    } else if (definition.form != DefinitionForm::list) {
      // What stands before "(hierna: …)": the last body or party named in the sentence.
      for (const Sentence& sentence : (*sentences_)[definition.provision])
        for (std::size_t i = 0; i < sentence.size(); ++i) {
          const ByteRange where = sentence.where({i, i + 1});
          if (where.begin >= definition.where.begin) break;
          if (const auto found = named_at(sentence, i)) meant = found;
        }
    }
    if (!meant) continue;
    // "Ministers": what several of the State do under one name, they do together.
    const bool together = meant->path.starts_with("[rijk.");
    add(definition.term, together ? "{gezamenlijk: " + meant->path + "}" : meant->path, meant->kind);
  }
}

void CastList::find_roles() {
  struct RoleWords {
    std::string_view word;
    std::string_view kind;
  };
  constexpr std::array<RoleWords, 7> known = {{{"directeur", "directeur"},
                                               {"programmaleider", "programmaleider"},
                                               {"programmamanager", "programmaleider"},
                                               {"projectleider", "projectleider"},
                                               {"kwartiermaker", "ander"},
                                               {"coordinator", "coördinator"},
                                               {"penningmeester", "ander"}}};
  for (const RoleWords& role : known) {
    std::size_t said = 0;
    const Sentence* first = nullptr;
    Stretch where;
    for (const auto& provision : *sentences_)
      for (const Sentence& sentence : provision)
        if (const Stretch found = sentence.find(role.word); found && sentence.provision() != 0) {
          ++said;
          const bool appoints = (sentence.has("benoemt|benoemd|benoeming|aangewezen|wijst") || sentence.has("er is"));
          if (appoints && first == nullptr) {
            first = &sentence;
            where = found;
          }
        }
    if (first == nullptr || said < 2) continue;
    const std::string id(role.word);
    add(role.word, id, CastKind::role);
    const std::uint32_t at = first->provision();
    proposal_->value(at, {"functies", id, "naam"}, id == "coordinator" ? "coördinator" : id, first->where(where));
    proposal_->value(at, {"functies", id, "soort"}, std::string(role.kind), first->where(where));
    if (const std::string ref = ref_of(*document_, at); !ref.empty())
      proposal_->value(at, {"functies", id, "instelling"}, ref, first->where(where));
  }
}

// What stands before the first article: of the regulation in an annex, where there is one.
std::vector<Sentence> CastList::opening() const {
  for (const Definition& definition : document_->definitions())
    if (definition.meaning.known() && (definition.term == "deelnemers" || definition.term == "deelnemer")) {
      Sentence meaning = words_of(*document_, definition.provision, definition.meaning);
      if (meaning.has("raad|raden|college|colleges|gemeenteraad|gemeenteraden")) return {std::move(meaning)};
    }
  const auto& all = document_->provisions();
  const auto is_annex = [](const Provision& provision) { return provision.kind == ProvisionKind::annex; };
  const auto annex = std::find_if(all.begin(), all.end(), is_annex);
  auto first = static_cast<std::size_t>((annex == all.end() ? all.begin() : annex) - all.begin());
  std::vector<Sentence> sentences;
  for (; first < all.size(); ++first) {
    if (all[first].kind == ProvisionKind::article || all[first].kind == ProvisionKind::chapter) break;
    sentences.insert(sentences.end(), (*sentences_)[first].begin(), (*sentences_)[first].end());
  }
  return sentences;
}

// "De raden en de colleges van burgemeester en wethouders van de gemeenten A en B, … besluiten:"
void CastList::find_partners() {
  for (const Sentence& sentence : opening())
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      if (!partners_.empty() && sentence.is_any(i, {"gelet", "overwegende", "gezien", "overeenstemming", "gehoord"}))
        return;
      if (const auto state = named_at(sentence, i); state && state->path.starts_with("rijk.")) {
        if (std::find(partners_.begin(), partners_.end(), state->path) == partners_.end())
          partners_.push_back(state->path);
        i = state->where.end - 1;
        continue;
      }
      // An organ may share its municipality with the next: "de raad en het college van … van de gemeente Middelburg".
      auto found = organ_at(sentence, i);
      if (!found) found = provincial_at(sentence, i);
      if (!found || found->path.ends_with(".burgemeester")) continue;
      std::string path = found->path;
      bool of_nobody = true;  // "de raad en het college van …": whose, the next organ says
      for (std::size_t at = found->where.begin; at < found->where.end; ++at)
        of_nobody = of_nobody && !sentence.is_any(at, {"gemeente", "gemeenten"});
      if (of_nobody && sentence.is(found->where.end, "en"))
        if (const auto next = at(sentence, found->where.end + 1, {}); next && next->kind == CastKind::organ)
          path = party_of(next->path) + path.substr(path.find('.'));
      if (path.starts_with('[')) continue;
      if (std::find(partners_.begin(), partners_.end(), path) == partners_.end()) partners_.push_back(path);
      i = found->where.end - 1;
    }
}

}  // namespace kader::detail
