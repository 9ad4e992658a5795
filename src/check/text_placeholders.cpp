// SPDX-License-Identifier: Apache-2.0
// Blanks that were never filled in.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "check/text_words.hpp"
#include "document/passages.hpp"
#include "document/tokens.hpp"
#include "kader/check/context.hpp"
#include "kader/check/rules/text.hpp"

namespace kader {
namespace {

using detail::folded;
using detail::text_of;
using detail::Token;
using detail::TokenKind;
using detail::Word;

constexpr std::array<std::string_view, 40> bracketed = {"naam",
                                                        "namen",
                                                        "datum",
                                                        "bedrag",
                                                        "plaats",
                                                        "plaatsnaam",
                                                        "nummer",
                                                        "aantal",
                                                        "gemeente",
                                                        "gemeentenaam",
                                                        "adres",
                                                        "functie",
                                                        "percentage",
                                                        "termijn",
                                                        "jaartal",
                                                        "jaar",
                                                        "invullen",
                                                        "invulling",
                                                        "invoegen",
                                                        "aanvullen",
                                                        "vul",
                                                        "ntb",
                                                        "nader",
                                                        "xxx",
                                                        "xx",
                                                        "name",
                                                        "date",
                                                        "amount",
                                                        "number",
                                                        "place",
                                                        "address",
                                                        "insert",
                                                        "tbd",
                                                        "tbc",
                                                        "todo",
                                                        "organisatie",
                                                        "organisatienaam",
                                                        "partijnaam",
                                                        "x",
                                                        "kenmerk"};

// What is to be filled in by who signs, when it is signed.
constexpr std::array<std::string_view, 13> signing = {"handtekening", "naam",  "functie",   "datum", "plaats",
                                                      "d.d",          "dd",    "signature", "name",  "title",
                                                      "date",         "place", "namens"};

struct Blank {
  ByteRange where;
  std::uint32_t provision = 0;
};

class Finder {
 public:
  explicit Finder(const Document& document) : document_(&document), text_(document.source()->text) {
    const auto& provisions = document.provisions();
    form_.resize(provisions.size());
    for (std::uint32_t p = 1; p < provisions.size(); ++p) form_[p] = form_[provisions[p].parent] || is_form(p);
  }

  std::vector<Blank> run() {
    detail::for_each_run(
        *document_,
        [&](std::uint32_t provision, const std::vector<Token>& tokens) {
          provision_ = provision;
          tokens_ = &tokens;
          words();
        },
        true);
    for (const Passage& passage : document_->passages())
      if (passage.kind == PassageKind::text || passage.kind == PassageKind::head) {
        provision_ = passage.provision;
        if (passage.kind == PassageKind::head) closing_ = closing_ && !begins_anew();
        lines(passage.where);
      }
    // "de projectmanager (PM)": then it is a name
    if (!pm_is_a_name_) found_.insert(found_.end(), pm_.begin(), pm_.end());
    std::sort(found_.begin(), found_.end(), [](const Blank& a, const Blank& b) {
      return a.where.begin != b.where.begin ? a.where.begin < b.where.begin : a.where.end > b.where.end;
    });
    found_.erase(std::remove_if(found_.begin(), found_.end(),
                                [this](const Blank& one) { return form_[one.provision] || is_prescribed(one); }),
                 found_.end());
    // "[xx]" is one blank, though "xx" would be one too
    std::uint32_t end = 0;
    found_.erase(std::remove_if(found_.begin(), found_.end(),
                                [&](const Blank& one) {
                                  if (one.where.begin < end) return true;
                                  end = one.where.end;
                                  return false;
                                }),
                 found_.end());
    return std::move(found_);
  }

 private:
  // Whether a provision is a form or a model, of which the blanks are filled in by who uses it: by its title, or, of an
  // annex, by what it says to who fills it in.
  [[nodiscard]] bool is_form(std::uint32_t p) const {
    const Provision& one = document_->provisions()[p];
    if (one.kind != ProvisionKind::annex && one.kind != ProvisionKind::heading) return false;
    const std::string title = folded(std::string_view(one.title).substr(0, 200));
    for (const std::string_view word :
         {"model", "formulier", "formule", "voorbeeld", "sjabloon", "template", "form of"})
      if (title.find(word) != std::string::npos) return true;
    if (one.kind != ProvisionKind::annex) return false;
    const std::string words =
        folded(document_->bytes({one.where.begin, std::min(one.where.end, one.where.begin + 20'000)}));
    for (const std::string_view word :
         {"doorstrepen", "doorhalen wat", "doorhalen hetgeen", "(handtekening)", "*handtekening*", "ondergetekende,",
          "ondergetekende:", "paraaf", "in te vullen door"})
      if (words.find(word) != std::string::npos) return true;
    return false;
  }
  // "luidt als volgt: … [naam]": a formula that others fill in.
  [[nodiscard]] bool is_prescribed(const Blank& blank) const {
    const std::uint32_t begin = document_->provisions()[blank.provision].where.begin;
    const std::uint32_t from =
        blank.where.begin -
        std::min({blank.where.begin, blank.where.begin - std::min(begin, blank.where.begin), 1'500U});
    const std::string words = folded(document_->bytes({from, blank.where.begin}));
    for (const std::string_view word : {"luidt als volgt", "luidt:", "als volgt te beslissen", "volgende formule",
                                        "volgende tekst", "volgende model", "reads as follows"})
      if (words.find(word) != std::string::npos) return true;
    return false;
  }

  [[nodiscard]] const Token& token(std::size_t i) const {
    static const Token past;
    return i < tokens_->size() ? (*tokens_)[i] : past;
  }
  [[nodiscard]] bool sign(std::size_t i, char c) const {
    return token(i).kind == TokenKind::sign && token(i).sign == c;
  }
  [[nodiscard]] std::string_view text_at(std::size_t i) const { return text_of(text_, token(i)); }
  [[nodiscard]] bool is(std::size_t i, std::string_view word) const {
    return token(i).kind == TokenKind::word && text_at(i).size() == word.size() && folded(text_, token(i)) == word;
  }
  [[nodiscard]] bool joined(std::size_t i) const { return token(i).begin == token(i - 1).end; }
  void add(std::size_t from, std::size_t last) { found_.push_back({{token(from).begin, token(last).end}, provision_}); }

  void words() {
    for (std::size_t i = 0; i < tokens_->size(); ++i) {
      const Token& one = token(i);
      switch (one.kind) {
        case TokenKind::word: i = word(i); break;
        case TokenKind::number: number(i); break;
        case TokenKind::sign:
          if (one.sign == '[') brackets(i);
          if (one.sign == '?') lost_label(i);
          break;
        case TokenKind::gap: break;
      }
    }
  }

  static bool only(std::string_view text, std::string_view characters) {
    return text.find_first_not_of(characters) == std::string_view::npos;
  }

  // Gives the last token that it looked at.
  std::size_t word(std::size_t i) {
    const std::string_view written = text_at(i);
    const std::size_t size = written.size();
    if (size == 1) {
      if (written == "n" || written == "N" || written == "t") return dotted(i);
      return i;
    }
    if (size > 40) return i;
    switch (written[0]) {
      case 'x':
      case 'X': {
        const auto first = written.substr(0, written.find('-'));
        const bool small = only(first, "x") && first.size() >= 2 && (first.size() > 2 || first.size() == size);
        // XX and XXX are Roman numbers
        const bool in_a_mark =
            (i > 0 && sign(i - 1, '/')) || sign(i + 1, '/');  // the number of a file, such as 2020/….12
        const bool large = !in_a_mark && only(first, "X") && first.size() >= (numbered_before(i) ? 4U : 3U);
        if (small || large || (only(written, "x-") && written.find('-') != std::string_view::npos)) add(i, i);
        return i;
      }
      case 'd':
      case 'D': return date(i);
      case 'j':
      case 'y':
        if (written == "jjjj" || written == "yyyy") add(i, i);
        return i;
      case 'P':
        if (written == "PM") {
          if (i > 0 && sign(i - 1, '(') && sign(i + 1, ')')) pm_is_a_name_ = true;
          const bool time = i > 0 && token(i - 1).kind == TokenKind::number;
          const bool cell = i > 0 && sign(i - 1, '|') && sign(i + 1, '|');  // pro memorie, in a table of sums
          if (!time && !cell && !token(i + 1).capital) pm_.push_back({{token(i).begin, token(i).end}, provision_});
        }
        return i;
      case 'T':
      case 'N':
        if (written == "TBD" || written == "TODO" || written == "NTB" || written == "NNTB") add(i, i);
        return i;
      case 'n':
        if (written == "ntb" || written == "nnb" || written == "nntb") add(i, i);
        if (written == "nog" || written == "nader") return to_be_filled(i);
        return i;
      case 'h': return written == "hier" ? to_be_filled(i) : i;
      case 'F':
      case 'E': return broken_reference(i);
      case 'V':
      case 'B':
      case 'O': return instruction(i);
      default: return i;
    }
  }
  [[nodiscard]] bool numbered_before(std::size_t i) const {
    if (i == 0) return true;
    const Word before = token(i - 1).word;
    return before == Word::chapter || before == Word::section || before == Word::article || before == Word::annex ||
           is(i - 1, "deel") || is(i - 1, "boek") || token(i - 1).kind == TokenKind::gap;
  }

  // n.t.b., n.n.t.b., t.b.d.
  std::size_t dotted(std::size_t i) {
    std::string letters;
    std::size_t last = i;
    for (std::size_t k = i; k < i + 10; k += 2) {
      if (token(k).kind != TokenKind::word || text_at(k).size() != 1 || (k != i && !joined(k))) break;
      letters += folded(text_, token(k));
      last = k;
      if (!sign(k + 1, '.') || !joined(k + 1)) break;
      last = k + 1;
    }
    if (letters == "ntb" || letters == "nntb" || letters == "nnb" || letters == "tbd" || letters == "tbc") {
      add(i, last);
      return last;
    }
    return i;
  }

  // dd-mm-jjjj, dd.mm.yyyy, dd/mm/20jj; "d.d." and "dd" are ordinary
  std::size_t date(std::size_t i) {
    const std::string first = folded(text_, token(i));
    if (first.starts_with("dd-mm") || first == "mm-jjjj") {
      const bool longer = sign(i + 1, '-') && joined(i + 1) && token(i + 2).kind == TokenKind::number;
      add(i, longer ? i + 2 : i);
      return longer ? i + 2 : i;
    }
    if (first == "dd" && (sign(i + 1, '.') || sign(i + 1, '/') || sign(i + 1, '-')) && is(i + 2, "mm")) {
      const bool longer = token(i + 4).kind == TokenKind::word || token(i + 4).kind == TokenKind::number;
      const std::size_t last =
          longer && token(i + 3).kind == TokenKind::sign && joined(i + 3) && joined(i + 4) ? i + 4 : i + 2;
      add(i, last);
      return last;
    }
    return i;
  }

  // 20xx, 202x
  void number(std::size_t i) {
    const std::string_view written = text_at(i);
    const std::size_t digits = written.find_first_not_of("0123456789");
    if (digits == std::string_view::npos || written.size() != 4 || !written.starts_with("20")) return;
    const auto rest = written.substr(digits);
    if (only(rest, "x") || rest == "jj" || rest == "yy") {
      const std::uint32_t begin = token(i).begin;
      if (!found_.empty() && found_.back().where.begin < begin && found_.back().where.end + 1 >= begin)
        found_.back().where.end = token(i).end;  // xx-xx-20xx
      else
        add(i, i);
    }
  }

  // "nader in te vullen", "nog in te vullen", "hier invullen"
  std::size_t to_be_filled(std::size_t i) {
    std::size_t k = i + 1;
    while (k < i + 3 && (is(k, "nader") || is(k, "verder") || is(k, "nog"))) ++k;
    if (token(k).word == Word::in && is(k + 1, "te") && is(k + 2, "vullen")) {
      add(i, k + 2);
      return k + 2;
    }
    if (is(k, "invullen") || (is(k, "in") && is(k + 1, "vullen"))) {
      add(i, k);
      return k;
    }
    return i;
  }

  // "Fout! Verwijzingsbron niet gevonden.", "Error! Reference source not found.": what a word processor leaves of a
  // reference to what was taken out.
  std::size_t broken_reference(std::size_t i) {
    if (!sign(i + 1, '!') || !(is(i, "fout") || is(i, "error"))) return i;
    static constexpr std::array<std::string_view, 4> begins = {"verwijzingsbron", "bladwijzer", "reference",
                                                               "bookmark"};
    const auto said =
        std::find_if(begins.begin(), begins.end(), [&](std::string_view word) { return is(i + 2, word); });
    if (said == begins.end()) return i;
    std::size_t last = i + 2;
    while (last < i + 6 && token(last + 1).kind == TokenKind::word) ++last;
    add(i, last);
    return last;
  }

  // "volgens ??.": what LaTeX leaves of a reference. "financi??n" is a broken letter and "Echt??" a question.
  void lost_label(std::size_t i) {
    if (i == 0 || joined(i) || token(i - 1).kind != TokenKind::word || !sign(i + 1, '?') || !joined(i + 1)) return;
    if (!sign(i + 2, '?')) add(i, i + 1);
  }

  // "_Vul naam van de standaard hier in_", "Beschrijf hier de werking": what a template says to who fills it in
  std::size_t instruction(std::size_t i) {
    if (!begins_line(i)) return i;
    if ((is(i, "beschrijf") || is(i, "omschrijf") || is(i, "benoem")) && is(i + 1, "hier")) {
      std::size_t last = i + 1;
      while (last + 1 < i + 14 && token(last + 1).kind == TokenKind::word && !breaks_before(last + 1)) ++last;
      add(i, last);
      return last;
    }
    if (!is(i, "vul")) return i;
    bool here = false;
    for (std::size_t k = i + 1; k < i + 14 && token(k).kind == TokenKind::word && !breaks_before(k); ++k) {
      here = here || is(k, "hier");
      const bool ends = k + 1 >= tokens_->size() || token(k + 1).kind != TokenKind::word || breaks_before(k + 1);
      if (here && ends && (token(k).word == Word::in || is(k, "aan"))) {
        add(i, k);
        return k;
      }
    }
    return i;
  }
  [[nodiscard]] bool breaks_before(std::size_t i) const {
    const auto between = text_.substr(token(i - 1).end, token(i).begin - token(i - 1).end);
    return between.find('\n') != std::string_view::npos;
  }
  [[nodiscard]] bool begins_line(std::size_t i) const {
    if (i == 0 || token(i - 1).kind == TokenKind::gap || sign(i - 1, '#')) return true;
    return breaks_before(i);
  }

  // [naam], [datum], [bedrag invullen]; no link, no title in brackets, no [x] of a list of things to do
  void brackets(std::size_t i) {
    std::size_t close = i + 1;
    while (close < i + 12 && close < tokens_->size() && !sign(close, ']') && token(close).kind != TokenKind::gap)
      ++close;
    if (!sign(close, ']')) return;
    const std::uint32_t end = token(close).end;
    if (end < text_.size() && (text_[end] == '(' || text_[end] == '[' || text_[end] == ':')) return;
    if (i > 0 && sign(i - 1, '!')) return;
    if (close == i + 2 && sign(i + 1, '?')) {  // [●]
      add(i, close);
      return;
    }
    bool blank = false;
    for (std::size_t k = i + 1; k < close && !blank; ++k) {
      if (token(k).kind != TokenKind::word) continue;
      const std::string word = folded(text_, token(k));
      if (k == i + 1 || word == "invullen" || word == "invoegen" || word == "aanvullen")
        blank = std::find(bracketed.begin(), bracketed.end(), word) != bracketed.end();
    }
    if (!blank || (close == i + 2 && text_at(i + 1).size() < 2)) return;
    // Alone on the first line of a provision it is a title: "[naam en zetel]".
    const bool alone =
        i == 0 && (close + 1 >= tokens_->size() || token(close + 1).kind == TokenKind::gap || breaks_before(close + 1));
    if (alone && close > i + 2) return;
    add(i, close);
  }

  // Lines of dots or underscores, and <naam>.
  void lines(ByteRange where) {
    std::uint32_t i = where.begin;
    closing_ = closing_ || closes(where);
    while (i < where.end) {
      const char c = text_[i];
      if (c == '\n' && !closing_) closing_ = closes({i + 1, where.end});
      if (c == '.' || c == '_' || c == '\xE2') {
        i = run(i, where.end);
      } else if (c == '<') {
        i = angle(i, where.end);
      } else {
        ++i;
      }
    }
  }
  // "Aldus vastgesteld te …", "Ondertekening": what follows is for who signs.
  [[nodiscard]] bool closes(ByteRange line) const {
    auto words = text_.substr(line.begin, std::min(line.end - std::min(line.begin, line.end), 80U));
    words = words.substr(0, words.find('\n'));
    const auto begin = words.find_first_not_of(" \t>*#|_\r");
    if (begin == std::string_view::npos) return false;
    const std::string first = folded(words.substr(begin, 24));
    for (const std::string_view word : {"aldus ", "ondertekening", "handtekening", "getekend", "ondertekend",
                                        "voor akkoord", "signature", "signed", "in witness whereof", "thus agreed"})
      if (first.starts_with(word)) return true;
    return false;
  }
  [[nodiscard]] bool begins_anew() const {
    const auto kind = document_->provisions()[provision_].kind;
    return kind == ProvisionKind::article || kind == ProvisionKind::annex || kind == ProvisionKind::chapter;
  }

  std::uint32_t run(std::uint32_t from, std::uint32_t end) {
    std::uint32_t i = from;
    std::uint32_t dots = 0;
    std::uint32_t ellipses = 0;
    std::uint32_t bars = 0;
    for (;;) {
      if (i < end && text_[i] == '.') {
        ++dots, ++i;
      } else if (i < end && text_[i] == '_') {
        ++bars, ++i;
      } else if (i + 1 < end && text_[i] == '\\' && text_[i + 1] == '_') {
        ++bars, i += 2;
      } else if (i + 2 < end && text_.substr(i, 3) == "…") {
        ++ellipses, i += 3;
      } else {
        break;
      }
    }
    if (i == from) return from + 1;
    const bool blank = dots + 3 * ellipses >= 5 ? ellipses != 1 || dots >= 3 : bars >= 4;
    if (!blank || closing_) return i;
    // What stands around it on its line, as far as anybody would look.
    auto before = text_.substr(from - std::min(from, 200U), std::min(from, 200U));
    if (const auto line = before.rfind('\n'); line != std::string_view::npos) before.remove_prefix(line + 1);
    auto after = text_.substr(i, 40);
    after = after.substr(0, after.find_first_of("\r\n"));
    const bool nothing_before = only(before, " \t>*#-|._\\");  // or another line to sign on beside it
    const bool nothing_after = only(after, " \t*|._");
    if (bars >= 4 && nothing_before && nothing_after) return i;  // a rule
    if (only(after, " \t0123456789") && !nothing_after && dots > 0) return i;  // a table of contents
    if (leads_to_amount(after)) return i;
    if (signs(before) || (nothing_before && nothing_after)) return i;
    found_.push_back({{from, i}, provision_});
    return i;
  }
  // "Voor een akte ...... € 1,36": dots that lead to the amount of a tariff.
  static bool leads_to_amount(std::string_view after) {
    const std::size_t begin = after.find_first_not_of(' ');
    if (begin == std::string_view::npos) return false;
    after.remove_prefix(begin);
    if (after.starts_with("nihil")) return true;
    for (const std::string_view sign : {"€ ", "€", "f ", "ƒ "})
      if (after.size() > sign.size() && after.starts_with(sign) && after[sign.size()] >= '0' &&
          after[sign.size()] <= '9')
        return true;
    return false;
  }
  static bool signs(std::string_view before) {
    std::size_t begin = before.find_first_not_of(" \t>*-|_");
    if (begin == std::string_view::npos) return false;
    const auto rest = before.substr(begin);
    const auto word = folded(rest.substr(0, std::min(rest.find_first_of(" :,\t"), std::size_t{20})));
    if (word == "aldus" || word == "te" || word == "getekend" || word == "ondertekend" || word == "signed") return true;
    return std::find(signing.begin(), signing.end(), word) != signing.end() && rest.find(':') != std::string_view::npos;
  }

  std::uint32_t angle(std::uint32_t from, std::uint32_t end) {
    std::uint32_t i = from + 1;
    while (i < end && i - from < 60 && text_[i] != '>' && text_[i] != '\n' && text_[i] != '<') ++i;
    if (i >= end || text_[i] != '>') return from + 1;
    const auto inside = text_.substr(from + 1, i - from - 1);
    const auto word = folded(inside.substr(0, std::min(inside.find_first_of(" -_"), inside.size())));
    static constexpr std::array<std::string_view, 12> dutch = {"naam",   "datum",   "bedrag",   "plaats",
                                                               "nummer", "aantal",  "gemeente", "invullen",
                                                               "adres",  "functie", "jaartal",  "percentage"};
    if (std::find(dutch.begin(), dutch.end(), word) != dutch.end()) found_.push_back({{from, i + 1}, provision_});
    return i + 1;
  }

  const Document* document_;
  std::string_view text_;
  const std::vector<Token>* tokens_ = nullptr;
  std::uint32_t provision_ = 0;
  std::vector<Blank> found_;
  std::vector<Blank> pm_;
  bool pm_is_a_name_ = false;
  std::vector<bool> form_;  // by provision
  bool closing_ = false;  // the block in which is signed
};

}  // namespace

void check_placeholder_left(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  for (const Passage& passage : document->passages())
    if (passage.kind == PassageKind::text) context.looked_at();
  const std::vector<Blank> blanks = Finder(*document).run();
  // One finding for a blank that occurs more than once in a provision.
  constexpr std::size_t most_related = 20;
  boost::unordered_flat_map<std::uint64_t, std::size_t> first;
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < blanks.size(); ++i) {
    const std::uint64_t key = detail::hash_of(document->bytes(blanks[i].where)) * 31 + blanks[i].provision;
    const auto [at, fresh] = first.try_emplace(key, groups.size());
    if (fresh) groups.emplace_back();
    if (auto& group = groups[at->second]; group.size() <= most_related) group.push_back(i);
  }
  for (const auto& group : groups) {
    const Blank& blank = blanks[group.front()];
    const std::string pointer = Context::pointer_of(document->provisions()[blank.provision].ref);
    Finding& made = context.report_at<placeholder_left>(blank.where, pointer,
                                                        detail::on_one_line(document->bytes(blank.where), 40));
    for (std::size_t k = 1; k < group.size(); ++k)
      context.relate_at(made, blanks[group[k]].where, pointer, Bilingual{"en hier", "and here"});
  }
}

}  // namespace kader
