// SPDX-License-Identifier: Apache-2.0
#include "document/tokens.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <random>

namespace kader::detail {
namespace {

struct Known {
  std::string_view text;
  Word word;
};
constexpr std::string_view ordinals[] = {"eerste",
                                         "tweede",
                                         "derde",
                                         "vierde",
                                         "vijfde",
                                         "zesde",
                                         "zevende",
                                         "achtste",
                                         "negende",
                                         "tiende",
                                         "elfde",
                                         "twaalfde",
                                         "dertiende",
                                         "veertiende",
                                         "vijftiende",
                                         "zestiende",
                                         "zeventiende",
                                         "achttiende",
                                         "negentiende",
                                         "twintigste",
                                         "eenentwintigste",
                                         "tweeentwintigste",
                                         "drieentwintigste",
                                         "vierentwintigste",
                                         "vijfentwintigste",
                                         "zesentwintigste",
                                         "zevenentwintigste",
                                         "achtentwintigste",
                                         "negenentwintigste",
                                         "dertigste",
                                         "eenendertigste",
                                         "tweeendertigste",
                                         "drieendertigste",
                                         "vierendertigste",
                                         "vijfendertigste",
                                         "zesendertigste",
                                         "zevenendertigste",
                                         "achtendertigste",
                                         "negenendertigste",
                                         "veertigste"};
constexpr std::string_view ordinals_en[] = {
    "first",          "second",        "third",          "fourth",        "fifth",        "sixth",
    "seventh",        "eighth",        "ninth",          "tenth",         "eleventh",     "twelfth",
    "thirteenth",     "fourteenth",    "fifteenth",      "sixteenth",     "seventeenth",  "eighteenth",
    "nineteenth",     "twentieth",     "twenty-first",   "twenty-second", "twenty-third", "twenty-fourth",
    "twenty-fifth",   "twenty-sixth",  "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
    "thirty-first",   "thirty-second", "thirty-third",   "thirty-fourth", "thirty-fifth", "thirty-sixth",
    "thirty-seventh", "thirty-eighth", "thirty-ninth",   "fortieth"};
static_assert(std::size(ordinals) == 40 && std::size(ordinals_en) == 40);

constexpr Known known[] = {{"artikel", Word::article},
                           {"artikelen", Word::articles},
                           {"art", Word::art},
                           {"artt", Word::art},
                           {"article", Word::article_en},
                           {"articles", Word::articles_en},
                           {"clause", Word::article_en},
                           {"clauses", Word::articles_en},
                           {"lid", Word::lid},
                           {"leden", Word::leden},
                           {"paragraph", Word::paragraph_en},
                           {"paragraphs", Word::paragraphs_en},
                           {"onderdeel", Word::onderdeel},
                           {"subonderdeel", Word::onderdeel},
                           {"onderdelen", Word::onderdelen},
                           {"onder", Word::onder},
                           {"sub", Word::sub},
                           {"point", Word::item_en},
                           {"item", Word::item_en},
                           {"points", Word::items_en},
                           {"items", Word::items_en},
                           {"bijlage", Word::annex},
                           {"annex", Word::annex},
                           {"schedule", Word::annex},
                           {"bijlagen", Word::annexes},
                           {"annexes", Word::annexes},
                           {"schedules", Word::annexes},
                           {"hoofdstuk", Word::chapter},
                           {"chapter", Word::chapter},
                           {"paragraaf", Word::section},
                           {"afdeling", Word::section},
                           {"titel", Word::section},
                           {"volzin", Word::sentence},
                           {"zin", Word::sentence},
                           {"alinea", Word::sentence},
                           {"zinsnede", Word::sentence},
                           {"gedachtestreepje", Word::sentence},
                           {"streepje", Word::sentence},
                           {"sentence", Word::sentence},
                           {"aanhef", Word::aanhef},
                           {"en", Word::en},
                           {"and", Word::en},
                           {"alsmede", Word::en},
                           {"evenals", Word::en},
                           {"of", Word::of},
                           {"or", Word::or_en},
                           {"tot", Word::tot},
                           {"met", Word::met},
                           {"t", Word::t},
                           {"to", Word::to_en},
                           {"through", Word::to_en},
                           {"respectievelijk", Word::respectievelijk},
                           {"onderscheidenlijk", Word::respectievelijk},
                           {"van", Word::van},
                           {"uit", Word::uit},
                           {"der", Word::der},
                           {"in", Word::in},
                           {"de", Word::de},
                           {"het", Word::de},
                           {"the", Word::the},
                           {"dit", Word::dit},
                           {"deze", Word::dit},
                           {"this", Word::this_en},
                           {"die", Word::die},
                           {"dat", Word::die},
                           {"genoemde", Word::die},
                           {"voornoemde", Word::die},
                           {"that", Word::that_en},
                           {"said", Word::that_en},
                           {"vorige", Word::vorige},
                           {"vorig", Word::vorige},
                           {"voorgaande", Word::vorige},
                           {"voorgaand", Word::vorige},
                           {"volgende", Word::volgende},
                           {"volgend", Word::volgende},
                           {"previous", Word::previous_en},
                           {"preceding", Word::previous_en},
                           {"following", Word::following_en},
                           {"next", Word::following_en},
                           {"bedoeld", Word::bedoeld},
                           {"genoemd", Word::bedoeld},
                           {"vermeld", Word::bedoeld},
                           {"omschreven", Word::bedoeld},
                           {"bedoelde", Word::bedoelde},
                           {"bepaalde", Word::bedoelde},
                           {"gestelde", Word::bedoelde},
                           {"vermelde", Word::bedoelde},
                           {"is", Word::is},
                           {"zijn", Word::is},
                           {"wordt", Word::is},
                           {"worden", Word::is},
                           {"are", Word::is},
                           {"toepassing", Word::toepassing},
                           {"kracht", Word::toepassing},
                           {"overeenkomstige", Word::overeenkomstige},
                           {"verstaan", Word::verstaan},
                           {"hierna", Word::hierna},
                           {"verder", Word::verder},
                           {"noemen", Word::noemen},
                           {"means", Word::means},
                           {"mean", Word::means},
                           {"hereinafter", Word::hereinafter},
                           {"hereafter", Word::hereinafter},
                           {"boek", Word::boek},
                           {"als", Word::als}};

constexpr std::size_t longest_known = 17;

constexpr std::uint32_t key(const char* text, std::size_t size) noexcept {
  std::uint32_t hash = 2166136261U;
  for (std::size_t i = 0; i < size; ++i) hash = (hash ^ static_cast<unsigned char>(text[i])) * 16777619U;
  return hash ^ hash >> 15U;
}

constexpr std::size_t slots = 1024;
constexpr auto table = [] {
  std::array<Known, slots> made{};
  const auto add = [&](std::string_view text, Word word) {
    std::size_t slot = key(text.data(), text.size()) % slots;
    while (!made[slot].text.empty()) slot = (slot + 1) % slots;
    made[slot] = {text, word};
  };
  for (std::size_t i = 0; i < 40; ++i) {
    add(ordinals[i], static_cast<Word>(i + 1));
    add(ordinals_en[i], static_cast<Word>(i + 1));
  }
  for (const Known& one : known) add(one.text, one.word);
  return made;
}();

Word look_up(const char* text, std::size_t size) noexcept {
  for (std::size_t slot = key(text, size) % slots; !table[slot].text.empty(); slot = (slot + 1) % slots)
    if (table[slot].text == std::string_view(text, size)) return table[slot].word;
  return Word::other;
}

enum class Class : std::uint8_t { space, letter, digit, sign, markup, high };
constexpr auto classes = [] {
  std::array<Class, 256> made{};
  for (std::size_t c = 0; c < 256; ++c) {
    if (c <= ' ' || c == 0x7f)
      made[c] = Class::space;
    else if (c >= 0x80)
      made[c] = Class::high;
    else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      made[c] = Class::letter;
    else if (c >= '0' && c <= '9')
      made[c] = Class::digit;
    else
      made[c] = Class::sign;
  }
  for (const char c : {'*', '_', '`', '\\'}) made[static_cast<unsigned char>(c)] = Class::markup;
  return made;
}();

constexpr bool is_letter(char c) noexcept { return classes[static_cast<unsigned char>(c)] == Class::letter; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// The letter without its accent, of the two-byte sequence C3 xx: lower case; 0 for what is no letter.
constexpr char plain_latin(unsigned char second) noexcept {
  constexpr std::string_view letters =
      "aaaaaaaceeeeiiiidnooooo\0ouuuuyts"
      "aaaaaaaceeeeiiiidnooooo\0ouuuuyty";
  return second >= 0x80 && second <= 0xBF ? letters[second - 0x80U] : char{0};
}

// What a character beyond ASCII is.
struct High {
  std::uint32_t size = 1;
  Class is = Class::letter;
  char sign = '?';
};
High high(const char* at, const char* end) noexcept {
  const auto first = static_cast<unsigned char>(*at);
  const std::uint32_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
  if (end - at < static_cast<std::ptrdiff_t>(size)) return {1, Class::sign, '?'};
  const auto second = size > 1 ? static_cast<unsigned char>(at[1]) : static_cast<unsigned char>(0);
  if (first == 0xC2) {
    if (second == 0xA0 || second == 0xAD) return {2, Class::space, 0};
    if (second == 0xB0 || second == 0xBA) return {2, Class::sign, 'o'};
    if (second == 0xAA || second == 0xB5) return {2, Class::letter, 0};
    return {2, Class::sign, second == 0xAB || second == 0xBB ? '"' : '?'};
  }
  if (first == 0xC3 && (second == 0x97 || second == 0xB7)) return {2, Class::sign, '?'};
  if (first == 0xE2 && second == 0x80) {
    const auto third = static_cast<unsigned char>(at[2]);
    if (third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF) return {3, Class::space, 0};
    if (third <= 0x95) return {3, Class::sign, '-'};
    if (third >= 0x98 && third <= 0x9B) return {3, Class::sign, '\''};
    if (third >= 0x9C && third <= 0x9F) return {3, Class::sign, '"'};
    if (third == 0xA6) return {3, Class::sign, '~'};
    return {3, Class::sign, '?'};
  }
  if (first == 0xE2) return {3, Class::sign, '?'};
  if (first == 0xEF && second == 0xBB) return {3, Class::space, 0};
  return {size, Class::letter, 0};
}

class Lexer {
 public:
  Lexer(std::string_view text, ByteRange where, std::vector<Token>& out)
      : base_(text.data()), at_(base_ + where.begin), end_(base_ + where.end), out_(&out) {}

  void run() {
    begin_of_line();
    while (at_ != end_) {
      switch (classes[static_cast<unsigned char>(*at_)]) {
        case Class::space:
          if (*at_++ == '\n') begin_of_line();
          break;
        case Class::letter: word(); break;
        case Class::digit: number(); break;
        case Class::markup: ++at_; break;
        case Class::sign: sign(); break;
        case Class::high:
          if (const High here = high(at_, end_); here.is == Class::letter)
            word();
          else if (here.is == Class::space)
            at_ += here.size;
          else
            push(TokenKind::sign, at_ + here.size, here.sign);
          break;
      }
    }
  }

 private:
  Token& push(TokenKind kind, const char* end, char sign = 0) {
    out_->push_back({.begin = static_cast<std::uint32_t>(at_ - base_),
                     .end = static_cast<std::uint32_t>(end - base_),
                     .kind = kind,
                     .sign = sign,
                     .elsewhere = link_elsewhere_ && at_ < link_end_});
    at_ = end;
    return out_->back();
  }

  // The marks of quotes; a blank line is a gap; a fence hides what it holds.
  void begin_of_line() {
    const char* p = at_;
    while (p != end_ && (*p == ' ' || *p == '\t' || *p == '>' || *p == '\r')) ++p;
    if (p == end_) {
      at_ = p;
      return;
    }
    if (*p == '\n') {
      if (!out_->empty() && out_->back().kind != TokenKind::gap) push(TokenKind::gap, at_);
      at_ = p;
      return;
    }
    if ((*p == '`' || *p == '~') && end_ - p >= 3 && p[1] == *p && p[2] == *p) {
      fence(p);
      return;
    }
    at_ = p;
  }
  void fence(const char* p) {
    const char mark = *p;
    at_ = p;
    for (;;) {
      const auto* const end_of_line = static_cast<const char*>(std::memchr(at_, '\n', std::size_t(end_ - at_)));
      if (end_of_line == nullptr) {
        at_ = end_;
        return;
      }
      at_ = end_of_line + 1;
      const char* q = at_;
      while (q != end_ && (*q == ' ' || *q == '\t' || *q == '>')) ++q;
      if (end_ - q >= 3 && q[0] == mark && q[1] == mark && q[2] == mark) {
        const auto* const last = static_cast<const char*>(std::memchr(q, '\n', std::size_t(end_ - q)));
        at_ = last == nullptr ? end_ : last;
        return;
      }
    }
  }

  void word() {
    std::array<char, longest_known> buffer{};
    std::size_t size = 0;
    bool fits = true;
    bool capital = false;
    const char* p = at_;
    const auto add = [&](char c) {
      if (size < buffer.size())
        buffer[size++] = c;
      else
        fits = false;
    };
    while (p != end_) {
      const char c = *p;
      const Class is = classes[static_cast<unsigned char>(c)];
      if (is == Class::letter) {
        if (p == at_) capital = c < 'a';
        add(lower(c));
        ++p;
      } else if (is == Class::digit) {
        fits = false;
        ++p;
      } else if (is == Class::high) {
        const High here = high(p, end_);
        if (here.is == Class::letter) {
          if (static_cast<unsigned char>(c) == 0xC3) {
            if (p == at_) capital = static_cast<unsigned char>(p[1]) < 0xA0;
            add(plain_latin(static_cast<unsigned char>(p[1])));
          } else {
            fits = false;
          }
          p += here.size;
        } else if (here.size == 2 && static_cast<unsigned char>(p[1]) == 0xAD) {
          p += 2;  // a soft hyphen is not there
        } else if ((here.sign == '\'' || (here.sign == '-' && static_cast<unsigned char>(p[2]) <= 0x91)) &&
                   p + here.size != end_ && p != at_ && goes_on(p + here.size)) {
          fits = false;
          p += here.size;
        } else {
          break;
        }
      } else if ((c == '-' || c == '\'' || c == '&') && p != at_ && p + 1 != end_ && goes_on(p + 1)) {
        add(c);
        ++p;
      } else {
        break;
      }
    }
    if (is_address(p)) {
      skip_address(p);
      return;
    }
    Token& made = push(TokenKind::word, p);
    made.capital = capital;
    if (fits) made.word = look_up(buffer.data(), size);
  }
  [[nodiscard]] bool goes_on(const char* p) const noexcept {
    if (is_letter(*p)) return true;
    return classes[static_cast<unsigned char>(*p)] == Class::high && high(p, end_).is == Class::letter;
  }
  [[nodiscard]] bool is_address(const char* p) const noexcept {
    return end_ - p > 2 && p[0] == ':' && p[1] == '/' && p[2] == '/';
  }
  void skip_address(const char* p) {
    while (p != end_ && classes[static_cast<unsigned char>(*p)] != Class::space && *p != ')' && *p != ']' && *p != '>')
      ++p;
    at_ = p;
  }

  void number() {
    const char* p = at_;
    while (p != end_ && is_digit(*p)) ++p;
    while (p != end_ && end_ - p >= 2 && (*p == '.' || *p == ':')) {
      const char* q = p + 1;
      if (is_digit(*q)) {
        while (q != end_ && is_digit(*q)) ++q;
      } else if (*p == '.' && *q >= 'a' && *q <= 'z' && (q + 1 == end_ || !continues_word(q + 1))) {
        ++q;  // "5.3.b"
      } else {
        break;
      }
      p = q;
    }
    const char* q = p;
    while (q != end_ && q - p < 4 && *q >= 'a' && *q <= 'z') ++q;
    if (q != p && (q == end_ || !continues_word(q))) p = q;
    p = behind_emphasised_suffix(p);
    if (end_ - p >= 2 && p[0] == '\xC2' && (p[1] == '\xB0' || p[1] == '\xBA')) p += 2;
    push(TokenKind::number, p);
  }
  // "3*b*" is 3b.
  [[nodiscard]] const char* behind_emphasised_suffix(const char* p) const noexcept {
    const char* q = p;
    while (q != end_ && q - p < 3 && (*q == '*' || *q == '_')) ++q;
    const std::ptrdiff_t marks = q - p;
    const char* const suffix = q;
    while (q != end_ && q - suffix < 4 && *q >= 'a' && *q <= 'z') ++q;
    if (marks == 0 || q == suffix) return p;
    const char* const behind = q;
    while (q != end_ && q - behind < marks && *q == *p) ++q;
    return q - behind == marks && (q == end_ || !continues_word(q)) ? q : p;
  }
  [[nodiscard]] bool continues_word(const char* p) const noexcept {
    const Class is = classes[static_cast<unsigned char>(*p)];
    return is == Class::letter || is == Class::digit || (is == Class::high && high(p, end_).is == Class::letter);
  }

  void sign() {
    const char c = *at_;
    if (c == '<') {
      if (end_ - at_ >= 4 && std::memcmp(at_, "<!--", 4) == 0) {
        if (!comments_close_) return void(++at_);
        const std::string_view rest(at_, std::size_t(end_ - at_));
        const auto close = rest.find("-->");
        comments_close_ = close != std::string_view::npos;
        at_ = comments_close_ ? at_ + close + 3 : at_ + 1;
        return;
      }
      if (end_ - at_ >= 2 && (is_letter(at_[1]) || at_[1] == '/')) {
        const auto room = std::min<std::ptrdiff_t>(end_ - at_, 500);
        if (const auto* close = static_cast<const char*>(std::memchr(at_, '>', std::size_t(room))); close != nullptr) {
          at_ = close + 1;
          return;
        }
      }
    }
    if (c == '[' && begins_link()) return void(++at_);
    if (c == ']' && end_ - at_ >= 2 && at_[1] == '(')
      if (const char* const close = close_of_target(at_); close != nullptr) {
        if (at_ != link_end_) push(TokenKind::sign, at_ + 1, c);
        at_ = close + 1;
        return;
      }
    push(TokenKind::sign, at_ + 1, c);
  }

  [[nodiscard]] const char* close_of_target(const char* bracket) const noexcept {
    const auto room = std::min<std::ptrdiff_t>(end_ - bracket, longest_target);
    return static_cast<const char*>(std::memchr(bracket, ')', std::size_t(room)));
  }
  // "[artikel 5](#artikel-5)": its bracket is no sign of the text. Remembers where it ends, and whether it leads out.
  bool begins_link() noexcept {
    const auto room = std::min<std::ptrdiff_t>(end_ - at_, longest_link);
    const auto* const end = static_cast<const char*>(std::memchr(at_, ']', std::size_t(room)));
    if (end == nullptr || end_ - end < 2 || end[1] != '(' || close_of_target(end) == nullptr) return false;
    link_end_ = end;
    link_elsewhere_ = end[2] != '#' && end[2] != ')';
    return true;
  }

  static constexpr std::ptrdiff_t longest_link = 400;
  static constexpr std::ptrdiff_t longest_target = 1000;

  const char* base_;
  const char* at_;
  const char* end_;
  std::vector<Token>* out_;
  const char* link_end_ = nullptr;
  bool link_elsewhere_ = false;
  bool comments_close_ = true;
};

}  // namespace

void read_tokens(std::string_view text, ByteRange where, std::vector<Token>& out) { Lexer(text, where, out).run(); }

std::string folded(std::string_view words) {
  std::string made;
  made.reserve(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (static_cast<unsigned char>(c) == 0xC3 && i + 1 < words.size()) {
      if (const char plain = plain_latin(static_cast<unsigned char>(words[i + 1])); plain != 0) {
        made += plain;
        ++i;
        continue;
      }
    }
    made += lower(c);
  }
  return made;
}

namespace {

// Drawn once a run: who writes a text cannot choose words that all have the same place in a table. Nothing that is said
// of a text depends on it.
std::uint64_t seed_of_run() noexcept {
  std::uint64_t seed = 14695981039346656037U;
  try {
    std::random_device device;
    seed ^= std::uint64_t{device()} << 32U | device();
  } catch (...) {  // a machine without chance: the tables are those of any other program
  }
  return seed;
}

}  // namespace

std::uint64_t hash_of(std::string_view words) noexcept {
  static const std::uint64_t seed = seed_of_run();
  std::uint64_t hash = seed;
  for (std::size_t i = 0; i < words.size(); ++i) {
    char c = lower(words[i]);
    if (static_cast<unsigned char>(c) == 0xC3 && i + 1 < words.size())
      if (const char plain = plain_latin(static_cast<unsigned char>(words[i + 1])); plain != 0) {
        c = plain;
        ++i;
      }
    hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  }
  hash = (hash ^ hash >> 32U) * 0xD6E8FEB86659FD93U;
  return hash ^ hash >> 29U;
}

}  // namespace kader::detail
