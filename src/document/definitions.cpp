// SPDX-License-Identifier: Apache-2.0
// What a text defines: lists below "wordt verstaan onder", "(hierna: …)", "verder te noemen …", "… means …".
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "document/find.hpp"
#include "document/passages.hpp"
#include "document/structure.hpp"
#include "document/tokens.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t longest_term = 10;       // words
constexpr std::size_t most_words_of_line = 6;   // of one without quotes, as a sentence may have a colon as well
constexpr std::size_t longest_in_a_line = 12;   // tokens
constexpr std::size_t most_definitions = 100'000;

class Finder {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

 public:
  Finder(const Document& document, const Structure& structure)
      : document_(&document), text_(document.source()->text), structure_(structure) {}

  std::vector<Definition> run(Runs& runs) {
    const auto& provisions = document_->provisions();
    for (std::uint32_t p = 0; p < provisions.size(); ++p)
      if (speaks_of_terms(provisions[p].title)) {
        // A list of terms annexed to a text is one for all of it.
        const ProvisionKind kind = provisions[p].kind;
        if (kind == ProvisionKind::article || (kind == ProvisionKind::heading && names_terms(provisions[p].title)))
          lists_.try_emplace(p, structure_.scope(p));
        if (kind == ProvisionKind::annex && structure_.articles(p).empty() && names_terms(provisions[p].title))
          lists_.try_emplace(p, 0);
      }
    runs.each([this](std::uint32_t provision, const std::vector<Token>& tokens) {
      if (found_.size() >= most_definitions) return;
      provision_ = provision;
      tokens_ = &tokens;
      run_of(tokens);
    });
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Definition& a, const Definition& b) { return a.where.begin < b.where.begin; });
    found_.erase(std::unique(found_.begin(), found_.end(),
                             [](const Definition& a, const Definition& b) { return a.where == b.where; }),
                 found_.end());
    return std::move(found_);
  }

 private:
  static bool speaks_of_terms(std::string_view title) {
    if (title.size() > 200) return false;
    const std::string plain = folded(title);
    for (const std::string_view word :
         {"begripsbepaling", "begripsomschrijving", "definities", "begrippen", "definitions"})
      if (plain.find(word) != std::string::npos) return true;
    return false;
  }

  // Whether that is all a title speaks of: "Begrippen", "Lijst van begrippen", and no "Begrippenkader en visie".
  static bool names_terms(std::string_view title) {
    const std::string plain = folded(title);
    const std::string_view words = plain;
    for (const std::string_view word :
         {"begripsbepaling", "begripsbepalingen", "begripsomschrijving", "begripsomschrijvingen", "definities",
          "definitielijst", "begrippen", "begrippenlijst", "definitions"}) {
      const auto at = words.find(word);
      if (at == std::string_view::npos || std::count(words.begin(), words.end(), ' ') > 3) continue;
      const std::size_t end = at + word.size();
      if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
  }

  [[nodiscard]] const Token& token(std::size_t i) const {
    static const Token past;
    return i < tokens_->size() ? (*tokens_)[i] : past;
  }
  [[nodiscard]] bool sign(std::size_t i, char c) const {
    return token(i).kind == TokenKind::sign && token(i).sign == c;
  }
  [[nodiscard]] bool quote(std::size_t i) const { return sign(i, '\'') || sign(i, '"') || sign(i, '`'); }
  [[nodiscard]] bool text_is(std::size_t i, std::string_view words) const {
    return token(i).kind == TokenKind::word && text_of(text_, token(i)).size() == words.size() &&
           folded(text_, token(i)) == words;
  }
  [[nodiscard]] bool named(std::size_t i) const {
    return token(i).kind == TokenKind::word || token(i).kind == TokenKind::number;
  }

  void run_of(const std::vector<Token>& tokens) {
    if (const std::uint32_t parent = document_->provisions()[provision_].parent; provision_ != 0)
      if (const auto list = lists_.find(parent); list != lists_.end() && seen_ != provision_ && is_item())
        item(list->second);
    seen_ = provision_;
    for (std::size_t i = 0; i < tokens.size(); ++i) switch (tokens[i].word) {
        case Word::verstaan: understood(i); break;
        case Word::hierna:
        case Word::verder:
        case Word::hereinafter: hereafter(i); break;
        case Word::means: means(i); break;
        case Word::the:
          if (i != 0 && sign(i - 1, '(') && sign(i + 1, '"') && token(i + 2).capital)
            if (const auto end = closing(i + 1); end && sign(*end + 1, ')'))
              add(i + 2, *end, {}, DefinitionForm::quoted, structure_.scope(provision_));
          break;
        default: break;
      }
    if (const auto list = lists_.find(provision_); list != lists_.end()) lines(list->second);
  }
  [[nodiscard]] bool is_item() const {
    const ProvisionKind kind = document_->provisions()[provision_].kind;
    return kind == ProvisionKind::paragraph || kind == ProvisionKind::item;
  }

  // The quote that closes the one at `i`, near enough.
  [[nodiscard]] std::optional<std::size_t> closing(std::size_t i) const {
    for (std::size_t k = i + 1; k <= i + 2 * longest_term && k < tokens_->size(); ++k) {
      if (token(k).kind == TokenKind::gap) return std::nullopt;
      if (quote(k)) return k == i + 1 ? std::nullopt : std::optional(k);
    }
    return std::nullopt;
  }

  // Adds the term in tokens [from, to), without the article and the quotes around it.
  void add(std::size_t from, std::size_t to, ByteRange meaning, DefinitionForm form, std::uint32_t scope) {
    while (from < to && (quote(from) || sign(from, '-') || sign(from, '?'))) ++from;
    while (from < to && (quote(to - 1) || sign(to - 1, ','))) --to;
    if (from + 1 < to && (token(from).word == Word::de || token(from).word == Word::the || text_is(from, "een") ||
                          text_is(from, "a") || text_is(from, "an")))
      ++from;
    if (from < to && glued_article(from) != 0) return add_from(from, to, meaning, form, scope, glued_article(from));
    add_from(from, to, meaning, form, scope, 0);
  }

  // "hetBfm BES": an article that lost its space.
  [[nodiscard]] std::uint32_t glued_article(std::size_t i) const {
    const std::string_view word = text_of(text_, token(i));
    for (const std::string_view article : {"het", "de"})
      if (word.size() > article.size() && word.starts_with(article) && word[article.size()] >= 'A' &&
          word[article.size()] <= 'Z')
        return static_cast<std::uint32_t>(article.size());
    return 0;
  }

  void add_from(std::size_t from, std::size_t to, ByteRange meaning, DefinitionForm form, std::uint32_t scope,
                std::uint32_t skipped) {
    while (from < to && quote(from)) ++from;
    if (from >= to || !named(from) || to - from > 2 * longest_term || found_.size() >= most_definitions) return;
    std::size_t words = 0;
    for (std::size_t i = from; i < to; ++i) {
      if (token(i).kind == TokenKind::gap || sign(i, '.') || sign(i, ';')) return;
      words += named(i) ? 1 : 0;
    }
    if (words > longest_term) return;
    Definition made;
    made.where = {token(from).begin + skipped, token(to - 1).end};
    if (made.where.end - made.where.begin > 300) return;
    for (const char c : document_->bytes(made.where)) {
      if (c == '*' || c == '_' || c == '`' || c == '\\') continue;
      const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (space && (made.term.empty() || made.term.back() == ' ')) continue;
      made.term += space ? ' ' : c;
    }
    made.meaning = meaning;
    made.provision = provision_;
    made.scope = scope;
    made.form = form;
    found_.push_back(std::move(made));
  }

  [[nodiscard]] ByteRange range(std::size_t from, std::size_t to) const {
    if (from >= to || from >= tokens_->size()) return {};
    return {token(from).begin, token(std::min(to, tokens_->size()) - 1).end};
  }

  // An item of a list of terms: up to its colon.
  void item(std::uint32_t scope) {
    for (std::size_t i = 0; i < 2 * longest_term && i < tokens_->size(); ++i) {
      if (token(i).kind == TokenKind::gap || sign(i, ';')) return;
      if (sign(i, ':') || sign(i, '=') || token(i).word == Word::means) {
        if (i == 0) return;
        // "1. In deze regeling wordt verstaan onder:" in an article on terms is no term, but what announces them
        if (is_sentence(i) || is_date(i) || (token(0).word == Word::in && token(1).word == Word::chapter)) return;
        if (announces(i))
          lists_.try_emplace(provision_, scope);
        else
          add(0, i, range(i + 1, tokens_->size()), DefinitionForm::list, scope);
        return;
      }
    }
  }

  // "Er is een openbaar lichaam genaamd: …"
  [[nodiscard]] bool is_sentence(std::size_t end) const {
    for (std::size_t k = 0; k < end; ++k)
      if (token(k).word == Word::is && !quote(0)) return !announces(end);
    return false;
  }
  // "May 2012: …"
  [[nodiscard]] bool is_date(std::size_t end) const {
    return end == 2 && token(1).kind == TokenKind::number && text_of(text_, token(1)).size() == 4;
  }

  // Lines of their own in an article on terms: “college”: het college van …
  void lines(std::uint32_t scope) {
    std::size_t open = none;  // the definition whose meaning goes on
    const auto close = [&](std::size_t end) {
      if (open != none) found_[open].meaning.end = std::max(found_[open].meaning.end, token(end - 1).end);
      open = none;
    };
    for (std::size_t i = 0; i < tokens_->size(); ++i) {
      const bool parted = i == 0 || token(i - 1).kind == TokenKind::gap;
      if (!parted && !begins_line(i)) continue;
      if (parted && i != 0) close(i - 1);
      const std::size_t colon = end_of_term(i, parted);
      if (colon == none) continue;
      if (!parted) close(i);
      const std::size_t before = found_.size();
      add(i, colon, range(colon + 1, colon + 2), DefinitionForm::list, scope);
      if (found_.size() > before) open = before;
      i = colon;
    }
    if (!tokens_->empty()) close(tokens_->size());
  }
  // Whether a token is the first of its line, behind one that ends a sentence or a part of one.
  [[nodiscard]] bool begins_line(std::size_t i) const {
    const std::string_view between = text_.substr(token(i - 1).end, token(i).begin - token(i - 1).end);
    if (between.find('\n') == std::string_view::npos) return false;
    return sign(i - 1, '.') || sign(i - 1, ';') || sign(i - 1, ',') || sign(i - 1, ':');
  }
  // The colon behind a term that begins at `i`, in quotes or not; none where what stands there is a sentence.
  [[nodiscard]] std::size_t end_of_term(std::size_t i, bool parted) const {
    std::size_t at = i;
    if (sign(at, '-')) ++at;
    if (token(at).word == Word::de || token(at).word == Word::the || text_is(at, "een")) ++at;
    if (quote(at)) {
      const auto end = closing(at);
      if (!end || !(sign(*end + 1, ':') || sign(*end + 1, '=')) || !says_something(*end + 2)) return none;
      return *end + 1;
    }
    std::size_t words = 0;
    for (std::size_t k = at; k < at + longest_in_a_line && k < tokens_->size(); ++k) {
      if (sign(k, ':') || sign(k, '=')) {
        const bool short_enough = words > 0 && words <= (parted ? most_words_of_line : most_words_of_line / 2);
        return short_enough && says_something(k + 1) ? k : none;
      }
      if (!named(k) && !sign(k, '(') && !sign(k, ')') && !sign(k, '/')) return none;
      if (token(k).kind == TokenKind::word && speaks(k)) return none;
      words += named(k) ? 1 : 0;
    }
    return none;
  }
  // Words of a sentence that announces something, and of no term.
  [[nodiscard]] bool speaks(std::size_t k) const {
    switch (token(k).word) {
      case Word::is:
      case Word::verstaan:
      case Word::dit:
      case Word::this_en:
      case Word::die:
      case Word::volgende:
      case Word::following_en:
      case Word::hierna:
      case Word::noemen:
      case Word::article:
      case Word::articles:
      case Word::annex:
      case Word::means: return true;
      default: break;
    }
    static constexpr std::array<std::string_view, 14> words = {
        "geldt",  "gelden", "hebben", "heeft", "betekent", "betekenen", "kan",
        "kunnen", "wij",    "let",    "zie",   "noot",     "note",      "toelichting"};
    return token(k).end - token(k).begin < 12 &&
           std::find(words.begin(), words.end(), folded(text_, token(k))) != words.end();
  }
  [[nodiscard]] bool says_something(std::size_t i) const {
    while (quote(i)) ++i;
    return named(i) && token(i).begin - token(i - 1).begin < 200;
  }

  [[nodiscard]] bool announces(std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i)
      if (token(i).word == Word::verstaan || text_is(i, "verstaat")) return true;
    if (token(0).word == Word::in && (token(1).word == Word::dit || token(1).word == Word::this_en)) return true;
    return end > 3 && token(0).word == Word::de && token(1).word == Word::volgende;
  }

  // Where a definition holds, by the words before it in its sentence: "in dit artikel".
  [[nodiscard]] std::uint32_t scope_before(std::size_t i) const {
    for (std::size_t back = 1; back <= 20 && back <= i; ++back) {
      const Token& one = token(i - back);
      if (one.kind == TokenKind::gap || (one.kind == TokenKind::sign && one.sign == '.')) break;
      if (i < back + 1) break;
      const Word before = token(i - back - 1).word;
      if (before != Word::dit && before != Word::this_en) continue;
      const std::uint32_t article = structure_.article(provision_);
      const std::uint32_t paragraph = structure_.paragraph(provision_);
      const std::uint32_t chapter = structure_.chapter(provision_);
      if ((one.word == Word::article || one.word == Word::article_en) && article != Structure::none) return article;
      if (one.word == Word::lid && paragraph != Structure::none) return paragraph;
      if ((one.word == Word::chapter || one.word == Word::section) && chapter != Structure::none) return chapter;
    }
    return structure_.scope(provision_);
  }

  // "wordt mede verstaan", "worden in ieder geval verstaan": something is added to a meaning, none is given.
  [[nodiscard]] bool extends(std::size_t i) const {
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
      const std::size_t k = i - back;
      if (token(k).word == Word::is && back > 1) return false;
      for (const std::string_view word : {"mede", "tevens", "ook", "eveneens", "geval", "telkens", "niet", "onder"})
        if (text_is(k, word)) return word != "onder";
    }
    return false;
  }
  // Whether what stands between "onder" and "wordt verstaan" is a term: no part of another sentence, nothing said of
  // it.
  [[nodiscard]] bool is_term(std::size_t from, std::size_t to) const {
    std::size_t quotes = 0;
    for (std::size_t k = from; k < to; ++k) {
      quotes += quote(k) ? 1 : 0;
      switch (token(k).word) {
        case Word::dit:
        case Word::this_en:
        case Word::die:
        case Word::bedoeld:
        case Word::bedoelde:
        case Word::article:
        case Word::respectievelijk: return false;
        default: break;
      }
      if (sign(k, ',') || token(k).word == Word::verstaan || token(k).word == Word::lid) return false;
      for (const std::string_view word : {"telkens", "hier", "daaronder", "hetgeen", "onderscheidenlijk"})
        if (text_is(k, word)) return false;
    }
    // "met dien verstande dat onder de rechter wordt verstaan: het College": of the words of another text
    const bool of_other =
        from > 3 && (text_is(from - 2, "dat") || token(from - 2).word == Word::die) && text_is(from - 3, "verstande");
    return quotes <= 2 && !of_other;
  }

  void understood(std::size_t i) {
    if (extends(i)) return;
    const std::uint32_t scope = scope_before(i);
    if (token(i + 1).word == Word::onder) {  // wordt verstaan onder: …
      std::size_t k = i + 2;
      while (k < i + 6 && !sign(k, ':') && named(k)) ++k;
      const bool colon = sign(k, ':');
      const bool ends = colon ? !named(k + 1) && k + 1 >= tokens_->size()
                              : i + 2 >= tokens_->size() || token(i + 2).kind == TokenKind::gap;
      if ((colon || ends) && lists_.try_emplace(provision_, scope).second && !ends) inline_list(k + 1, scope);
      if (!colon && !ends) one_term(i + 2, scope);
      return;
    }
    // Onder … wordt verstaan: …
    std::size_t verb = i;
    for (std::size_t back = 1; back <= 2 * longest_term && back <= i; ++back) {
      const std::size_t k = i - back;
      if (token(k).kind == TokenKind::gap || sign(k, '.') || sign(k, ';')) return;
      if (token(k).word == Word::is) verb = k;
      if (token(k).word == Word::onder && verb != i && !text_is(k + 1, "meer") && !text_is(k + 1, "andere")) {
        std::size_t end = i + 1;
        const std::size_t from = sign(end, ':') || sign(end, ',') ? end + 1 : end;
        end = range_end(end);
        for (const std::string_view modal : {"moet", "moeten", "dient", "dienen", "kan", "mag"})
          if (verb > k + 2 && text_is(verb - 1, modal)) --verb;  // "onder de kosten moet worden verstaan"
        if (!is_term(k + 1, verb)) return;
        add(k + 1, verb, range(from, end), DefinitionForm::list, scope);
        return;
      }
    }
  }

  // "In deze regeling wordt verstaan onder “college”: het college van …"
  void one_term(std::size_t i, std::uint32_t scope) {
    if (const std::size_t colon = end_of_term(i, true); colon != none)
      add(i, colon, range(colon + 1, range_end(colon + 1)), DefinitionForm::list, scope);
  }

  // "a. de minister: de Minister van …; b. de gemeente: …" on one line.
  void inline_list(std::size_t i, std::uint32_t scope) {
    const auto label = [&](std::size_t k) {
      return (token(k).kind == TokenKind::number ||
              (token(k).kind == TokenKind::word && token(k).end - token(k).begin == 1)) &&
             (sign(k + 1, '.') || sign(k + 1, ')'));
    };
    const auto successor = [&](std::size_t one, std::size_t other) {
      const auto a = text_of(text_, token(one));
      const auto b = text_of(text_, token(other));
      return a.size() == 1 ? b.size() == 1 ? b[0] == a[0] + 1 : a == "9" && b == "10" : a.size() == b.size() && a < b;
    };
    while (i < tokens_->size() && label(i)) {
      const std::size_t first = i + 2;
      std::size_t next = first;
      while (next < tokens_->size() && !(label(next) && successor(i, next) &&
                                         (sign(next - 1, ';') || sign(next - 1, ',') || sign(next - 1, '.') ||
                                          token(next - 1).kind == TokenKind::gap || token(next - 1).word == Word::en)))
        ++next;
      for (std::size_t k = first; k < next && k < first + 2 * longest_term; ++k)
        if (sign(k, ':')) {
          std::size_t end = next;
          while (end > k + 1 && (!named(end - 1))) --end;
          add(first, k, range(k + 1, end), DefinitionForm::list, scope);
          break;
        }
      i = next;
    }
  }

  // "hierna: X", "hierna te noemen X", "verder te noemen: 'X'", "hereinafter referred to as X".
  void hereafter(std::size_t i) {
    const bool in_brackets = i != 0 && sign(i - 1, '(');
    const bool after_comma = i != 0 && sign(i - 1, ',');
    std::size_t k = i + 1;
    bool several = false;
    bool said = false;
    for (std::size_t steps = 0; steps < 8; ++steps, ++k) {
      const Token& one = token(k);
      if (one.kind != TokenKind::word) {
        if (several && sign(k, '.')) continue;  // resp.
        break;
      }
      if (one.word == Word::noemen) {
        said = true;
        continue;
      }
      const std::string word = text_of(text_, one).size() > 16 ? std::string() : folded(text_, one);
      if (word == "resp" || one.word == Word::respectievelijk) {
        several = true;
      } else if (word == "genoemd" || word == "aangeduid" || word == "afgekort" || word == "duiden" ||
                 word == "referred" || word == "called" || word == "aangehaald") {
        said = true;
      } else if (word != "te" && word != "aan" && word != "als" && word != "gezamenlijk" && word != "ook" &&
                 word != "tevens" && word != "afzonderlijk" && word != "kortweg" && word != "tezamen" &&
                 word != "samen" && word != "to" && word != "as" && word != "collectively" && word != "jointly" &&
                 word != "individually" && word != "be" && word != "tot") {
        break;
      }
    }
    const bool colon = sign(k, ':');
    if (colon) ++k;
    const bool bare = token(i).word == Word::verder
                          ? said || (quote(k) && (colon || in_brackets)) || in_brackets
                          : said || in_brackets || (colon && (after_comma || quote(k))) || (quote(k) && after_comma);
    if (!bare || (!said && !colon && !quote(k) && !in_brackets)) return;
    if (!said && !colon && !quote(k) && token(i).word == Word::verder) return;
    const std::uint32_t scope = structure_.scope(provision_);
    for (std::size_t count = 0; count < 6; ++count) {
      const std::size_t begin = k;
      std::size_t opening = k;
      if (token(opening).word == Word::de || token(opening).word == Word::the) ++opening;
      const bool quoted = quote(opening);
      if (quoted) {
        const auto close = closing(opening);
        if (!close) return;
        add(opening + 1, *close, {}, DefinitionForm::quoted, scope);
        k = *close + 1;
      } else {
        while (named(k) && !(several && token(k).word == Word::en) && k < begin + longest_term) ++k;
        if (k == begin || named(k) != (several && token(k).word == Word::en)) return;
        if (sign(k, '/') || (k - begin > 6 && !in_brackets)) return;
        add(begin, k, {}, DefinitionForm::hereafter, scope);
      }
      // Another follows after "en" where it was announced, or is quoted as well.
      std::size_t next = k;
      if (sign(next, ',')) ++next;
      if (token(next).word == Word::en || token(next).word == Word::respectievelijk || token(next).word == Word::of)
        ++next;
      std::size_t after = next;
      if (token(after).word == Word::de || token(after).word == Word::the) ++after;
      if (next == k || !(several || (quoted && quote(after)))) return;
      k = next;
    }
  }

  // “Board” means …
  void means(std::size_t i) {
    if (i >= 2 && quote(i - 1)) {
      for (std::size_t back = 2; back <= longest_term && back <= i; ++back)
        if (quote(i - back)) {
          add(i - back + 1, i - 1, range(i + 1, range_end(i + 1)), DefinitionForm::quoted, scope_before(i));
          return;
        }
    }
  }
  [[nodiscard]] std::size_t range_end(std::size_t i) const {
    for (std::size_t steps = 0; steps < 1'000 && i < tokens_->size(); ++steps, ++i)
      if (token(i).kind == TokenKind::gap || sign(i, ';') || sign(i, '.')) break;
    return i;
  }

  const Document* document_;
  std::string_view text_;
  const Structure& structure_;
  boost::unordered_flat_map<std::uint32_t, std::uint32_t> lists_;  // whose items are terms, and where they hold
  std::uint32_t provision_ = 0;
  std::uint32_t seen_ = ReferenceTarget::none;
  const std::vector<Token>* tokens_ = nullptr;
  std::vector<Definition> found_;
};

}  // namespace

std::vector<Definition> find_definitions(const Document& document, const Structure& structure, Runs& runs) {
  return Finder(document, structure).run(runs);
}

}  // namespace kader::detail
