// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>
#include <utility>

#include "expr/characters.hpp"
#include "expr/overloads.hpp"
#include "expr/pattern.hpp"

namespace kader::expr::detail {
namespace {

using Arguments = std::span<const Value>;
using TK = TypeKind;

Value number(std::size_t value) { return Value(static_cast<std::int64_t>(value)); }
Value not_there(const Value& at) {
  return failed({"de tekst heeft geen plaats " + written(at), "the text has no place " + written(at)});
}
bool charge(Run& run, std::size_t bytes) { return run.budget.spend(bytes / 16 + 1); }

// The byte at which a character begins; nothing where the text has no such place. Its end is one.
std::optional<std::size_t> place(std::string_view text, const Value& at) {
  const auto character = at.as<std::int64_t>();
  if (character < 0 || static_cast<std::uint64_t>(character) > characters::count(text)) return std::nullopt;
  return characters::offset(text, static_cast<std::size_t>(character));
}

Value contains(Arguments a, Run& run) {
  if (!charge(run, a[0].text().size() + a[1].text().size())) return spent();
  return Value(a[0].text().find(a[1].text()) != std::string_view::npos);
}
Value starts_with(Arguments a, Run&) { return Value(a[0].text().starts_with(a[1].text())); }
Value ends_with(Arguments a, Run&) { return Value(a[0].text().ends_with(a[1].text())); }

Value matches(Arguments a, Run& run) {
  if (!charge(run, a[1].text().size())) return spent();
  const auto pattern = Pattern::parse(a[1].text());
  if (!pattern)
    return failed({written(a[1]) + " is geen patroon, of een dat hier niet kan",
                   written(a[1]) + " is not a pattern, or one that cannot be used here"});
  std::size_t left = run.budget.left();
  const auto found = pattern->found_in(a[0].text(), left);
  if (!run.budget.spend(run.budget.left() - left) || !found) {
    static_cast<void>(run.budget.spend(run.budget.left() + 1));
    return spent();
  }
  return Value(*found);
}

Value char_at(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size())) return spent();
  const auto at = place(text, a[1]);
  if (!at) return not_there(a[1]);
  if (*at == text.size()) return Value::text(std::string_view());
  return Value(a[0].as<String>().part(*at, *at + characters::length(text, *at)));
}

Value index_of(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size() + a[1].text().size())) return spent();
  const auto from = a.size() > 2 ? place(text, a[2]) : std::optional<std::size_t>(0);
  if (!from) return not_there(a[2]);
  const auto found = text.find(a[1].text(), *from);
  return found == std::string_view::npos ? Value(std::int64_t{-1}) : number(characters::count(text.substr(0, found)));
}
Value last_index_of(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size() + a[1].text().size())) return spent();
  const auto from = a.size() > 2 ? place(text, a[2]) : std::optional(text.size());
  if (!from) return not_there(a[2]);
  const auto found = text.rfind(a[1].text(), *from);
  return found == std::string_view::npos ? Value(std::int64_t{-1}) : number(characters::count(text.substr(0, found)));
}

Value substring(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size())) return spent();
  const auto begin = place(text, a[1]);
  const auto end = a.size() > 2 ? place(text, a[2]) : std::optional(text.size());
  if (!begin) return not_there(a[1]);
  if (!end || *end < *begin) return not_there(a[a.size() - 1]);
  return Value(a[0].as<String>().part(*begin, *end));
}

template <class Change>
Value changed(const Value& text, Run& run, const Change& change) {
  if (!charge(run, text.text().size())) return spent();
  std::string made(text.text());
  for (char& c : made) c = change(c);
  return Value::text(std::move(made));
}
Value lower(Arguments a, Run& run) {
  return changed(a[0], run, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
}
Value upper(Arguments a, Run& run) {
  return changed(a[0], run, [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
}

// White space as Unicode has it.
bool is_space(std::uint32_t c) noexcept {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) ||
         c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}
Value trim(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size())) return spent();
  std::size_t begin = text.size();
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size(); at += characters::length(text, at)) {
    if (is_space(characters::code_point(text, at))) continue;
    begin = std::min(begin, at);
    end = at + characters::length(text, at);
  }
  return begin >= end ? Value::text(std::string_view()) : Value(a[0].as<String>().part(begin, end));
}

// How often, of a number that may be negative: as often as it is there.
std::size_t times(Arguments a, std::size_t argument) {
  if (a.size() <= argument) return std::numeric_limits<std::size_t>::max();
  const auto value = a[argument].as<std::int64_t>();
  return value < 0 ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(value);
}

Value replace(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  const std::string_view from = a[1].text();
  const std::string_view to = a[2].text();
  std::size_t left = times(a, 3);
  std::string made;
  std::size_t at = 0;
  while (left > 0) {
    // An empty text stands before each character and at the end.
    std::size_t found = from.empty() ? at : text.find(from, at);
    if (found == std::string_view::npos) break;
    if (!charge(run, found - at + to.size())) return spent();
    made.append(text.substr(at, found - at)).append(to);
    --left;
    at = found + from.size();
    if (!from.empty()) continue;
    if (at >= text.size()) return Value::text(std::move(made));
    const std::size_t length = characters::length(text, at);
    made.append(text.substr(at, length));
    at += length;
  }
  if (!charge(run, text.size() - at)) return spent();
  return Value::text(std::move(made.append(text.substr(at))));
}

Value split(Arguments a, Run& run) {
  const String& text = a[0].as<String>();
  const std::string_view by = a[1].text();
  const std::size_t most = times(a, 2);
  std::vector<Value> parts;
  std::size_t at = 0;
  if (most == 0) return Value::list({});
  while (parts.size() + 1 < most) {
    if (!charge(run, 16)) return spent();
    const std::size_t found =
        by.empty() ? (at < text.view().size() ? at + characters::length(text.view(), at) : std::string_view::npos)
                   : text.view().find(by, at);
    if (found == std::string_view::npos || (by.empty() && found >= text.view().size())) break;
    parts.emplace_back(text.part(at, found));
    at = found + by.size();
  }
  if (!by.empty() || at < text.view().size()) parts.emplace_back(text.part(at, text.view().size()));
  if (!charge(run, text.view().size())) return spent();
  return Value::list(std::move(parts));
}

Value join(Arguments a, Run& run) {
  const std::string_view between = a.size() > 1 ? a[1].text() : std::string_view();
  std::string made;
  for (std::size_t i = 0; i < a[0].size(); ++i) {
    const Value part = a[0].at(i);
    if (!part.is(Kind::string)) return failed({"join() is er voor teksten", "join() takes texts"});
    if (!charge(run, part.text().size() + between.size())) return spent();
    if (i > 0) made.append(between);
    made.append(part.text());
  }
  return Value::text(std::move(made));
}

Value reversed(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size())) return spent();
  std::string made;
  made.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = characters::length(text, at);
    made.insert(0, text.substr(at, length));
    at += length;
    if (!charge(run, made.size())) return spent();  // what is put in front moves the rest
  }
  return Value::text(std::move(made));
}

Value quoted(Arguments a, Run& run) {
  const std::string_view text = a[0].text();
  if (!charge(run, text.size())) return spent();
  std::string made = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = characters::length(text, at);
    static constexpr std::string_view from = "\a\b\f\n\r\t\v\\\"";
    static constexpr std::string_view to = "abfnrtv\\\"";
    const auto found = length == 1 ? from.find(text[at]) : std::string_view::npos;
    if (found != std::string_view::npos)
      made.append("\\").append(1, to[found]);
    else
      characters::append(made, characters::code_point(text, at));
    at += length;
  }
  return Value::text(std::move(made.append("\"")));
}

}  // namespace

std::vector<Overload> text_functions() {
  const Type text = TK::string;
  const Type whole = TK::integer;
  const Type texts = Type::list(TK::string);
  return {method("contains", {text, text}, TK::boolean, contains),
          method("startsWith", {text, text}, TK::boolean, starts_with),
          method("endsWith", {text, text}, TK::boolean, ends_with),
          method("matches", {text, text}, TK::boolean, matches),
          function("matches", {text, text}, TK::boolean, matches),
          method("charAt", {text, whole}, text, char_at),
          method("indexOf", {text, text}, whole, index_of),
          method("indexOf", {text, text, whole}, whole, index_of),
          method("lastIndexOf", {text, text}, whole, last_index_of),
          method("lastIndexOf", {text, text, whole}, whole, last_index_of),
          method("substring", {text, whole}, text, substring),
          method("substring", {text, whole, whole}, text, substring),
          method("lowerAscii", {text}, text, lower),
          method("upperAscii", {text}, text, upper),
          method("trim", {text}, text, trim),
          method("replace", {text, text, text}, text, replace),
          method("replace", {text, text, text, whole}, text, replace),
          method("split", {text, text}, texts, split),
          method("split", {text, text, whole}, texts, split),
          method("join", {texts}, text, join),
          method("join", {texts, text}, text, join),
          method("reverse", {text}, text, reversed),
          function("strings.quote", {text}, text, quoted)};
}

}  // namespace kader::expr::detail
