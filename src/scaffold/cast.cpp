// SPDX-License-Identifier: Apache-2.0
#include "scaffold/cast.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "document/tokens.hpp"

namespace kader::detail {
namespace {

std::vector<std::string> split(std::string_view words) {
  constexpr std::size_t longest = 300;
  words = words.substr(0, longest);
  std::vector<Token> tokens;
  read_tokens(words, {0, static_cast<std::uint32_t>(words.size())}, tokens);
  std::vector<std::string> all;
  for (const Token& token : tokens)
    if (token.kind != TokenKind::gap) all.push_back(folded(words, token));
  return all;
}

bool is_article_word(std::string_view word) {
  constexpr std::array<std::string_view, 14> articles = {"de",    "het",    "een",  "deze",  "dit", "elk",  "elke",
                                                         "ieder", "iedere", "alle", "beide", "die", "haar", "zijn"};
  return std::find(articles.begin(), articles.end(), word) != articles.end();
}

// Those of "[a, b]" or "{gezamenlijk: [a, b]}", or the one that it is.
void add_each(std::string_view path, std::vector<std::string>& all) {
  if (path.starts_with("{gezamenlijk: ")) path = path.substr(14, path.size() - 15);
  if (path.starts_with('[')) path = path.substr(1, path.size() - 2);
  while (!path.empty()) {
    const std::size_t end = std::min(path.find(", "), path.size());
    const std::string one(path.substr(0, end));
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
    path.remove_prefix(std::min(end + 2, path.size()));
  }
}

std::string flow_list(const std::vector<std::string>& all) {
  if (all.size() == 1) return all.front();
  std::string out = "[";
  for (const std::string& one : all) out += (out.size() == 1 ? "" : ", ") + one;
  return out + "]";
}

}  // namespace

bool is_kind_of_body(std::string_view lower) noexcept {
  constexpr std::array<std::string_view, 30> endings = {"commissie",  "groep",
                                                        "bestuur",    "overleg",
                                                        "platform",   "comite",
                                                        "college",    "beraad",
                                                        "autoriteit", "kring",
                                                        "tafel",      "forum",
                                                        "kamer",      "panel",
                                                        "team",       "raad",
                                                        "bureau",     "directie",
                                                        "board",      "vergadering",
                                                        "netwerk",    "secretariaat",
                                                        "steunpunt",  "gremium",
                                                        "taskforce",  "kwartiermakersteam",
                                                        "ledenraad",  "conferentie",
                                                        "delegatie",  "meldpunt"};
  constexpr std::array<std::string_view, 14> others = {
      "gemeenteraad", "ministerraad",         "ondernemingsraad", "doelgroep",    "gemeentebestuur", "provinciebestuur",
      "bureau",       "secretariaat",         "vergadering",      "beroepsgroep", "bevolkingsgroep", "leeftijdsgroep",
      "directie",     "personeelsvergadering"};
  if (std::find(others.begin(), others.end(), lower) != others.end()) return false;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return lower.ends_with(ending); });
}

void CastList::add(std::string_view words, std::string path, CastKind kind) {
  constexpr std::size_t most = 1000;  // no text of governance names more
  if (entries_.size() >= most) return;
  Entry entry{split(words), std::move(path), kind};
  while (!entry.words.empty() && is_article_word(entry.words.front())) entry.words.erase(entry.words.begin());
  if (entry.words.empty()) return;
  const auto [begin, end] = entries_.equal_range(entry.words.front());
  if (std::any_of(begin, end, [&](const auto& other) { return other.second.words == entry.words; })) return;
  std::string first = entry.words.front();
  entries_.emplace(std::move(first), std::move(entry));
}

std::string CastList::party_of(std::string_view path) { return std::string(path.substr(0, path.find('.'))); }

bool CastList::is_body(std::string_view id) const {
  return std::find(bodies_.begin(), bodies_.end(), id) != bodies_.end();
}

std::vector<std::string> CastList::ids() const {
  std::vector<std::string> all = bodies_;
  for (const auto& [first, entry] : entries_)
    if (entry.path.find_first_of("[{.") == std::string::npos) all.push_back(entry.path);
  return all;
}

std::string CastList::municipalities() const {
  if (municipalities_.empty()) return {};
  return municipalities_.size() == 1 ? municipalities_.front() : "gemeenten";
}

std::optional<Cast> CastList::named_at(const Sentence& sentence, std::size_t i) const {
  const auto [begin, end] = entries_.equal_range(sentence.word(i));
  const Entry* longest = nullptr;
  for (auto at = begin; at != end; ++at) {
    const Entry& entry = at->second;
    bool stands = longest == nullptr || entry.words.size() > longest->words.size();
    for (std::size_t k = 0; stands && k < entry.words.size(); ++k) stands = sentence.is(i + k, entry.words[k]);
    if (stands) longest = &entry;
  }
  if (longest == nullptr) return std::nullopt;
  return Cast{{i, i + longest->words.size()},
              longest->path,
              longest->kind,
              longest->kind == CastKind::body ? longest->path : std::string(),
              false};
}

std::optional<Cast> CastList::post_at(const Sentence& sentence, std::size_t i, std::string_view about) const {
  struct PostWords {
    std::string_view pattern;
    std::string_view segment;
    CastKind kind;
  };
  constexpr std::array<PostWords, 6> posts = {{
      {"plaatsvervangend|plaatsvervangende|vice voorzitter", "plaatsvervanger", CastKind::post},
      {"vicevoorzitter|ondervoorzitter|plaatsvervangend-voorzitter|vice-voorzitter", "plaatsvervanger", CastKind::post},
      {"voorzitter", "voorzitter", CastKind::post},
      {"secretaris", "secretaris", CastKind::post},
      {"overige|andere? leden|bestuursleden|commissieleden", "leden", CastKind::members},
      {"leden|lid|bestuursleden|bestuurslid|commissieleden", "leden", CastKind::members},
  }};
  for (const PostWords& post : posts) {
    const Stretch words = sentence.at(i, post.pattern);
    if (!words) continue;
    // Of a joint regulation the chair of the general board is that of the executive board too.
    std::string body(about);
    if (post.kind == CastKind::post && is_body("ab") && (body.empty() || body == "db")) body = "ab";
    std::size_t end = words.end;
    if (sentence.is(end, "van")) {
      std::size_t of = end + 1;
      while (is_article_word(sentence.word(of))) ++of;
      const auto whole = named_at(sentence, of);
      if (whole && whole->kind == CastKind::body) {
        body = whole->path;
        end = whole->where.end;
      } else if (whole || post.kind == CastKind::members) {
        return std::nullopt;  // of somebody else, or of what is not known
      } else {
        body.clear();
      }
    }
    if (body.empty()) return std::nullopt;
    return Cast{{i, end}, body + "." + std::string(post.segment), post.kind, body, false};
  }
  return std::nullopt;
}

// "de raden van de gemeenten", "het college van burgemeester en wethouders van de gemeente Middelburg".
std::optional<Cast> CastList::organ_at(const Sentence& sentence, std::size_t i) const {
  std::string organ;
  if (sentence.is_any(i, {"raad", "raden", "gemeenteraad", "gemeenteraden"})) organ = "raad";
  if (sentence.is_any(i, {"college", "colleges"})) organ = "college";
  if (sentence.is_any(i, {"burgemeester", "burgemeesters"})) organ = "burgemeester";
  if (organ.empty() || municipalities_.empty()) return std::nullopt;
  std::size_t end = i + 1;
  if (organ == "college")
    for (const std::string_view pattern : {"van burgemeester en wethouders", "van b . en w", "van b en w"})
      if (const Stretch full = sentence.at(end, pattern)) end = full.end;
  const auto of_all = [&]() -> std::optional<Cast> {
    return Cast{{i, end}, municipalities() + "." + organ, CastKind::organ, {}, false};
  };
  const Stretch of =
      sentence.at(end, "van|der de? deelnemende|betrokken|onderscheiden|aangesloten? gemeenten|gemeente");
  if (!of) {
    if (sentence.is(end, "van")) {
      std::size_t name = end + 1;
      while (is_article_word(sentence.word(name))) ++name;
      if (const auto party = named_at(sentence, name))
        if (party->kind == CastKind::party || party->kind == CastKind::group) {
          end = party->where.end;
          return Cast{{i, end}, party->path + "." + organ, CastKind::organ, {}, false};
        }
      // Of somebody who is not known: "de raad van bestuur", "de raad van toezicht".
      return std::nullopt;
    }
    return of_all();
  }
  end = of.end;
  std::vector<std::string> named;
  for (std::size_t at = end; at < sentence.size();) {
    if (!named.empty() && sentence.is_any(at, {",", "en"})) ++at;
    const auto party = named_at(sentence, at);
    if (!party || std::find(municipalities_.begin(), municipalities_.end(), party->path) == municipalities_.end())
      break;
    named.push_back(party->path);
    at = end = party->where.end;
  }
  if (named.empty() && sentence.capital(end)) return std::nullopt;  // a municipality that is no party
  if (named.empty() || named.size() == municipalities_.size()) return of_all();
  for (std::string& one : named) one += "." + organ;
  return Cast{{i, end}, flow_list(named), CastKind::organ, {}, false};
}

std::optional<Cast> CastList::provincial_at(const Sentence& sentence, std::size_t i) const {
  if (provinces_.size() != 1 || !sentence.is(i + 1, "staten")) return std::nullopt;
  const std::string_view organ = sentence.is(i, "gedeputeerde") ? ".gs" : sentence.is(i, "provinciale") ? ".ps" : "";
  if (organ.empty()) return std::nullopt;
  std::size_t end = i + 2;
  if (const Stretch of = sentence.at(end, "van de? provincie?"))
    if (const auto province = named_at(sentence, of.end); province && province->path == provinces_.front())
      end = province->where.end;
  return Cast{{i, end}, provinces_.front() + std::string(organ), CastKind::organ, {}, false};
}

std::optional<Cast> CastList::at(const Sentence& sentence, std::size_t i, std::string_view about) const {
  std::size_t begin = i;
  bool each = false;
  while (is_article_word(sentence.word(i)) && i < begin + 3) {
    each = each || sentence.is_any(i, {"elk", "elke", "ieder", "iedere"});
    ++i;
  }
  if (const Stretch of = sentence.at(i, "van de|deze|hen"); each && of) i = of.end;
  std::optional<Cast> found = named_at(sentence, i);
  if (auto post = post_at(sentence, i, about); post && (!found || post->where.size() > found->where.size()))
    found = post;
  if (!found) found = organ_at(sentence, i);
  if (!found) found = provincial_at(sentence, i);
  if (!found) return std::nullopt;
  found->where.begin = begin;
  found->each = each;
  return found;
}

std::optional<Cast> CastList::list_at(const Sentence& sentence, std::size_t i, std::string_view about) const {
  auto first = at(sentence, i, about);
  if (!first) return first;
  std::vector<std::string> all = {first->path};
  const std::string alone = first->path;
  std::size_t end = first->where.end;
  constexpr std::size_t most = 30;
  while (all.size() < most) {
    std::size_t next = end;
    if (sentence.is(next, ",")) ++next;
    if (sentence.is_any(next, {"en", "alsmede"})) ++next;
    if (next == end) break;
    if (sentence.is(next, "aan")) ++next;
    const auto more = at(sentence, next, about);
    if (!more) break;
    if (all.front() == alone) {
      all.clear();
      add_each(alone, all);
    }
    add_each(more->path, all);
    end = more->where.end;
  }
  first->where.end = end;
  if (all.front() != alone || all.size() > 1) {
    first->path = flow_list(all);
    first->kind = CastKind::group;
    first->body.clear();
  }
  return first;
}

std::optional<Cast> CastList::in(const Sentence& sentence, Stretch stretch, std::string_view about) const {
  for (std::size_t i = stretch.begin; i < stretch.end; ++i)
    if (auto found = at(sentence, i, about); found && found->where.end <= stretch.end) return found;
  return std::nullopt;
}

std::string CastList::body_in(const Sentence& words) const {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto found = named_at(words, i); found && found->kind == CastKind::body) return found->path;
  return {};
}

}  // namespace kader::detail
