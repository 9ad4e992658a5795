// SPDX-License-Identifier: Apache-2.0
#include "expr/pattern.hpp"

#include <algorithm>
#include <memory>

#include "expr/characters.hpp"

namespace kader::expr::detail {
namespace {

using Op = Pattern::Op;
using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

constexpr std::size_t most_states = 1'000;
constexpr int most_times = 1'000;
constexpr int deepest_group = 50;
constexpr std::uint32_t last_character = 0x10ffff;

const Ranges digits{{'0', '9'}};
const Ranges word{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
const Ranges space{{'\t', '\n'}, {'\f', '\r'}, {' ', ' '}};

bool is_word(std::uint32_t c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 'a' && c <= 'z');
}

// All that is not in sorted ranges.
Ranges inverse(Ranges ranges) {
  std::sort(ranges.begin(), ranges.end());
  Ranges made;
  std::uint32_t from = 0;
  for (const auto& [first, last] : ranges) {
    if (first > from) made.emplace_back(from, first - 1);
    from = std::max(from, last + 1);
  }
  if (from <= last_character) made.emplace_back(from, last_character);
  return made;
}

struct Expression;
using Part = std::unique_ptr<Expression>;
/// What a pattern says, before it is states.
struct Expression {
  enum class Is : std::uint8_t { nothing, set, mark, row, either, times } is = Is::nothing;
  Op mark = Op::begin;
  Pattern::Set set = {};
  std::vector<Part> parts = {};
  int least = 0;
  int most = -1;  // none
};

struct Refused {};

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}
  Part run() {
    Part whole = either();
    if (at_ < text_.size()) throw Refused{};
    return whole;
  }

 private:
  using Is = Expression::Is;
  [[nodiscard]] bool more() const noexcept { return at_ < text_.size(); }
  [[nodiscard]] char now() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) noexcept {
    if (!more() || now() != c) return false;
    ++at_;
    return true;
  }
  std::uint32_t character() {
    if (!more()) throw Refused{};
    const std::uint32_t c = characters::code_point(text_, at_);
    at_ += characters::length(text_, at_);
    return c;
  }
  static Part made(Is is) {
    auto part = std::make_unique<Expression>();
    part->is = is;
    return part;
  }
  static Part mark(Op op) {
    Part part = made(Is::mark);
    part->mark = op;
    return part;
  }
  Part set(Ranges ranges, bool negated = false) const {
    Part part = made(Is::set);
    part->set = {std::move(ranges), negated};
    if (fold_) fold(part->set.ranges);
    return part;
  }
  // Upper and lower case of the letters of ASCII.
  static void fold(Ranges& ranges) {
    const std::size_t size = ranges.size();
    for (std::size_t i = 0; i < size; ++i) {
      const std::uint32_t first = ranges[i].first;
      const std::uint32_t last = ranges[i].second;
      const auto both = [&](std::uint32_t a, std::uint32_t z, std::int32_t shift) {
        const std::uint32_t from = std::max(first, a);
        const std::uint32_t until = std::min(last, z);
        if (from <= until)
          ranges.emplace_back(static_cast<std::uint32_t>(static_cast<std::int32_t>(from) + shift),
                              static_cast<std::uint32_t>(static_cast<std::int32_t>(until) + shift));
      };
      both('a', 'z', -32);
      both('A', 'Z', 32);
    }
  }

  Part either() {
    if (++depth_ > deepest_group) throw Refused{};
    const bool fold = fold_;
    const bool all = dot_all_;
    Part choice = made(Is::either);
    do choice->parts.push_back(row());
    while (take('|'));
    fold_ = fold;
    dot_all_ = all;
    --depth_;
    return choice->parts.size() == 1 ? std::move(choice->parts[0]) : std::move(choice);
  }
  Part row() {
    Part all = made(Is::row);
    while (more() && now() != '|' && now() != ')') {
      Part one = atom();
      one = repeated(std::move(one));
      all->parts.push_back(std::move(one));
    }
    return all;
  }
  Part repeated(Part one) {
    bool again = false;
    while (more()) {
      int least = 0;
      int most = -1;
      const std::size_t before = at_;
      if (take('*')) {
      } else if (take('+')) {
        least = 1;
      } else if (take('?')) {
        most = 1;
      } else if (take('{')) {
        if (!bounds(least, most)) {  // a brace that bounds nothing is a brace
          at_ = before;
          return one;
        }
      } else {
        return one;
      }
      if (again) throw Refused{};  // "a**"
      again = true;
      static_cast<void>(take('?'));  // as few as possible: whether it is found is the same
      Part times = made(Is::times);
      times->least = least;
      times->most = most;
      times->parts.push_back(std::move(one));
      one = std::move(times);
    }
    return one;
  }
  bool number(int& value) {
    if (now() < '0' || now() > '9') return false;
    for (value = 0; now() >= '0' && now() <= '9'; ++at_) {
      value = value * 10 + (now() - '0');
      if (value > most_times) throw Refused{};
    }
    return true;
  }
  bool bounds(int& least, int& most) {
    if (!number(least)) return false;
    most = least;
    if (take(',') && !number(most)) most = -1;
    if (!take('}')) return false;
    if (most >= 0 && most < least) throw Refused{};
    return true;
  }

  Part atom() {
    if (take('(')) return group();
    if (take('[')) return bracket();
    if (take('.')) return dot_all_ ? set({{0, last_character}}) : set({{'\n', '\n'}}, true);
    if (take('^')) return mark(Op::begin);
    if (take('$')) return mark(Op::end);
    if (take('\\')) return escaped();
    if (now() == '*' || now() == '+' || now() == '?') throw Refused{};
    const std::uint32_t c = character();
    return set({{c, c}});
  }
  Part group() {
    if (take('?')) {
      if (take('P')) {
        if (!take('<')) throw Refused{};
        while (more() && now() != '>') ++at_;
        if (!take('>')) throw Refused{};
      } else {
        for (; more() && now() != ':' && now() != ')'; ++at_) {
          if (now() == 'i')
            fold_ = true;
          else if (now() == 's')
            dot_all_ = true;
          else
            throw Refused{};
        }
        if (take(')')) return made(Is::nothing);
        if (!take(':')) throw Refused{};
      }
    }
    Part inner = either();
    if (!take(')')) throw Refused{};
    return inner;
  }
  // What \d, \W … stand for; false where the letter is none of them.
  static bool named(char c, Ranges& ranges) {
    switch (c) {
      case 'd': ranges = digits; return true;
      case 'D': ranges = inverse(digits); return true;
      case 'w': ranges = word; return true;
      case 'W': ranges = inverse(word); return true;
      case 's': ranges = space; return true;
      case 'S': ranges = inverse(space); return true;
      default: return false;
    }
  }
  std::uint32_t escaped_character() {
    const char c = now();
    static constexpr std::string_view from = "nrtfva";
    static constexpr std::string_view to = "\n\r\t\f\v\a";
    if (const auto found = from.find(c); more() && found != std::string_view::npos) {
      ++at_;
      return static_cast<unsigned char>(to[found]);
    }
    if (is_word(static_cast<unsigned char>(c))) throw Refused{};  // \1, \p{…}, \x: not understood is not guessed
    return character();
  }
  Part escaped() {
    if (take('b')) return mark(Op::word_edge);
    if (take('B')) return mark(Op::no_word_edge);
    if (take('A')) return mark(Op::begin);
    if (take('z')) return mark(Op::end);
    Ranges ranges;
    if (more() && named(now(), ranges)) {
      ++at_;
      return set(std::move(ranges));
    }
    const std::uint32_t c = escaped_character();
    return set({{c, c}});
  }
  Part bracket() {
    const bool negated = take('^');
    Ranges ranges;
    bool first = true;
    while (first || now() != ']') {
      if (!more()) throw Refused{};
      first = false;
      Ranges class_ranges;
      if (now() == '\\' && at_ + 1 < text_.size() && named(text_[at_ + 1], class_ranges)) {
        at_ += 2;
        ranges.insert(ranges.end(), class_ranges.begin(), class_ranges.end());
        continue;
      }
      if (text_.substr(at_, 2) == "[:") throw Refused{};
      const std::uint32_t from = take('\\') ? escaped_character() : character();
      std::uint32_t until = from;
      if (now() == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ']') {
        ++at_;
        until = take('\\') ? escaped_character() : character();
        if (until < from) throw Refused{};
      }
      ranges.emplace_back(from, until);
    }
    ++at_;
    return set(std::move(ranges), negated);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  bool fold_ = false;
  bool dot_all_ = false;
};

/// Thompson's construction: each part leads to the state that comes after it.
class Builder {
 public:
  Builder(std::vector<Pattern::State>& states, std::vector<Pattern::Set>& sets) : states_(states), sets_(sets) {}

  // The states of a part, from last to first; what is returned is where it begins.
  std::uint32_t build(const Expression& part, std::uint32_t after) {
    using Is = Expression::Is;
    switch (part.is) {
      case Is::nothing: return after;
      case Is::set:
        sets_.push_back(part.set);
        return add({Op::set, static_cast<std::uint32_t>(sets_.size() - 1), after, 0});
      case Is::mark: return add({part.mark, 0, after, 0});
      case Is::row:
        for (auto at = part.parts.rbegin(); at != part.parts.rend(); ++at) after = build(**at, after);
        return after;
      case Is::either: {
        std::uint32_t begin = build(*part.parts.back(), after);
        for (auto at = part.parts.rbegin() + 1; at != part.parts.rend(); ++at)
          begin = add({Op::split, 0, build(**at, after), begin});
        return begin;
      }
      case Is::times: return times(*part.parts[0], part.least, part.most, after);
    }
    return after;
  }
  std::uint32_t add(Pattern::State state) {
    if (states_.size() >= most_states) throw Refused{};
    states_.push_back(state);
    return static_cast<std::uint32_t>(states_.size() - 1);
  }

 private:
  std::uint32_t times(const Expression& of, int least, int most, std::uint32_t after) {
    std::uint32_t begin = after;
    if (most < 0) {
      begin = add({Op::split, 0, 0, after});
      const std::uint32_t body = build(of, begin);
      states_[begin].next = body;
    } else {
      for (int i = least; i < most; ++i) begin = add({Op::split, 0, build(of, begin), after});
    }
    for (int i = 0; i < least; ++i) begin = build(of, begin);
    return begin;
  }
  std::vector<Pattern::State>& states_;
  std::vector<Pattern::Set>& sets_;
};

bool holds(const Pattern::Set& set, std::uint32_t c) noexcept {
  const bool within = std::any_of(set.ranges.begin(), set.ranges.end(),
                                  [&](const auto& range) { return c >= range.first && c <= range.second; });
  return within != set.negated;
}

/// The states in which a text may be, each once.
class Reached {
 public:
  explicit Reached(std::size_t states) : in_(states, 0) {}
  bool add(std::uint32_t state) {
    if (in_[state] == round_) return false;
    in_[state] = round_;
    all_.push_back(state);
    return true;
  }
  void clear() {
    all_.clear();
    ++round_;
  }
  [[nodiscard]] const std::vector<std::uint32_t>& all() const noexcept { return all_; }

 private:
  std::vector<std::size_t> in_;
  std::vector<std::uint32_t> all_;
  std::size_t round_ = 1;
};

}  // namespace

std::optional<Pattern> Pattern::parse(std::string_view text) {
  try {
    Pattern made;
    const Part whole = Reader(text).run();
    Builder builder(made.states_, made.sets_);
    const std::uint32_t match = builder.add({});
    const std::uint32_t begin = builder.build(*whole, match);
    builder.add({Op::jump, 0, begin, 0});  // the last state is where it begins
    return made;
  } catch (const Refused&) {
    return std::nullopt;
  }
}

std::optional<bool> Pattern::found_in(std::string_view text, std::size_t& steps) const {
  Reached now(states_.size());
  Reached next(states_.size());
  std::uint32_t before = 0;
  std::vector<std::uint32_t> open;
  for (std::size_t at = 0; at <= text.size();) {
    const bool last = at == text.size();
    const std::uint32_t here = last ? 0 : characters::code_point(text, at);
    const bool edge = is_word(before) != is_word(here);
    // From every place anew, and from where the text has led; without taking a character.
    open.assign(now.all().begin(), now.all().end());
    if (const auto begin = static_cast<std::uint32_t>(states_.size() - 1); now.add(begin)) open.push_back(begin);
    while (!open.empty()) {
      if (steps == 0) return std::nullopt;
      --steps;
      const State& state = states_[open.back()];
      open.pop_back();
      const auto go = [&](std::uint32_t to) {
        if (now.add(to)) open.push_back(to);
      };
      switch (state.op) {
        case Op::match: return true;
        case Op::jump: go(state.next); break;
        case Op::split:
          go(state.next);
          go(state.other);
          break;
        case Op::begin:
          if (at == 0) go(state.next);
          break;
        case Op::end:
          if (last) go(state.next);
          break;
        case Op::word_edge:
          if (edge) go(state.next);
          break;
        case Op::no_word_edge:
          if (!edge) go(state.next);
          break;
        default: break;
      }
    }
    if (last) break;
    next.clear();
    for (const std::uint32_t state : now.all()) {
      if (states_[state].op != Op::set) continue;
      const std::size_t cost = 1 + sets_[states_[state].set].ranges.size() / 8;
      if (steps < cost) return std::nullopt;
      steps -= cost;
      if (holds(sets_[states_[state].set], here)) next.add(states_[state].next);
    }
    std::swap(now, next);
    before = here;
    at += characters::length(text, at);
  }
  return false;
}

}  // namespace kader::expr::detail
