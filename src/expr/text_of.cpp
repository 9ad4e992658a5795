// SPDX-License-Identifier: Apache-2.0
#include "expr/text_of.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

#include "expr/characters.hpp"

namespace kader::expr::detail {
namespace {

__extension__ typedef __int128 Wide;  // NOLINT(modernize-use-using): what keeps -Wpedantic silent

constexpr std::int64_t giga = 1'000'000'000;
constexpr std::int64_t first_second = -62'135'596'800;  // 0001-01-01T00:00:00Z
constexpr std::int64_t last_second = 253'402'300'799;   // 9999-12-31T23:59:59Z
constexpr std::int64_t longest = 9'223'372'036;         // 292 years: as many nanoseconds as 64 bits hold

// Takes a number of exactly that many digits.
bool take(std::string_view& text, std::size_t digits, std::int64_t& value) noexcept {
  if (text.size() < digits) return false;
  value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (!characters::is_digit(text[i])) return false;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return true;
}
bool take(std::string_view& text, char c) noexcept {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

// ".123" as nanoseconds; digits beyond the ninth are dropped.
bool take_fraction(std::string_view& text, std::int32_t& nanos) noexcept {
  nanos = 0;
  if (!take(text, '.')) return true;
  std::int32_t unit = 100'000'000;
  std::size_t digits = 0;
  for (; !text.empty() && characters::is_digit(text.front()); text.remove_prefix(1), ++digits) {
    nanos += (text.front() - '0') * unit;
    unit /= 10;
  }
  return digits > 0;
}

std::string two(std::int64_t value) {
  std::string made = std::to_string(value);
  return made.size() < 2 ? "0" + made : made;
}

// ".5" of half a second; nothing of none.
std::string fraction(std::int32_t nanos) {
  if (nanos == 0) return {};
  std::string digits = std::to_string(nanos);
  digits.insert(0, 9 - digits.size(), '0');
  digits.resize(digits.find_last_not_of('0') + 1);
  return "." + digits;
}

// Both parts of one sign, nanoseconds below a second.
std::optional<Elapsed> made_of(Wide nanos) noexcept {
  const Wide seconds = nanos / giga;
  if (seconds > longest || seconds < -longest) return std::nullopt;
  return Elapsed{static_cast<std::int64_t>(seconds), static_cast<std::int32_t>(nanos % giga)};
}
Wide nanos_of(Elapsed length) noexcept { return static_cast<Wide>(length.seconds) * giga + length.nanos; }
Wide nanos_of(Timestamp moment) noexcept { return static_cast<Wide>(moment.seconds) * giga + moment.nanos; }

std::chrono::sys_days day_of(std::int64_t seconds, std::int64_t& in_day) noexcept {
  constexpr std::int64_t a_day = 86'400;
  std::int64_t days = seconds / a_day;
  in_day = seconds % a_day;
  if (in_day < 0) in_day += a_day, --days;
  return std::chrono::sys_days(std::chrono::days(days));
}

}  // namespace

std::string text_of(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-Infinity" : "+Infinity";
  std::array<char, 400> buffer{};
  const double size = std::abs(value);
  const bool plain = size == 0 || (size >= 1e-4 && size < 1e21);
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                 plain ? std::chars_format::fixed : std::chars_format::scientific);
  return {buffer.data(), end.ptr};
}

std::string text_of(Timestamp moment) {
  const Clock clock = clock_of(moment);
  std::string year = std::to_string(clock.year);
  year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
  return year + "-" + two(clock.month + 1) + "-" + two(clock.day_of_month + 1) + "T" + two(clock.hours) + ":" +
         two(clock.minutes) + ":" + two(clock.seconds) + fraction(moment.nanos) + "Z";
}

std::string text_of(Elapsed length) {
  const bool negative = length.seconds < 0 || length.nanos < 0;
  return (negative ? "-" : "") + std::to_string(std::abs(length.seconds)) + fraction(std::abs(length.nanos)) + "s";
}

bool in_range(Timestamp moment) noexcept { return moment.seconds >= first_second && moment.seconds <= last_second; }
bool in_range(Elapsed length) noexcept { return length.seconds >= -longest && length.seconds <= longest; }

std::optional<Timestamp> timestamp_of(std::string_view text) {
  std::int64_t year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0;
  std::int32_t nanos = 0;
  const auto t = [&] { return take(text, 'T') || take(text, 't'); };
  if (!(take(text, 4, year) && take(text, '-') && take(text, 2, month) && take(text, '-') && take(text, 2, day) &&
        t() && take(text, 2, hours) && take(text, ':') && take(text, 2, minutes) && take(text, ':') &&
        take(text, 2, seconds) && take_fraction(text, nanos)))
    return std::nullopt;
  if (hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
  std::int64_t offset = 0;
  if (!take(text, 'Z') && !take(text, 'z')) {
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const auto east = offset_of(text);
    if (!east) return std::nullopt;
    offset = *east;
    text = {};
  }
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!text.empty() || !date.ok()) return std::nullopt;
  const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
  const Timestamp made{days * 86'400 + hours * 3'600 + minutes * 60 + seconds - offset, nanos};
  return in_range(made) ? std::optional(made) : std::nullopt;
}

std::optional<Elapsed> elapsed_of(std::string_view text) {
  struct Unit {
    std::string_view name;
    std::int64_t nanos;
  };
  static constexpr std::array<Unit, 7> units{
      {{"ns", 1}, {"us", 1'000}, {"µs", 1'000}, {"ms", 1'000'000}, {"h", 3'600 * giga}, {"m", 60 * giga}, {"s", giga}}};
  const bool negative = take(text, '-');
  if (!negative) static_cast<void>(take(text, '+'));
  if (text == "0") return Elapsed{};
  if (text.empty()) return std::nullopt;
  Wide total = 0;
  while (!text.empty()) {
    Wide whole = 0;
    std::size_t digits = 0;
    for (; !text.empty() && characters::is_digit(text.front()); text.remove_prefix(1), ++digits) {
      if (whole > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
      whole = whole * 10 + (text.front() - '0');
    }
    Wide part = 0;
    Wide scale = 1;
    if (take(text, '.'))
      for (; !text.empty() && characters::is_digit(text.front()); text.remove_prefix(1), ++digits)
        if (scale < giga * giga) {
          part = part * 10 + (text.front() - '0');
          scale *= 10;
        }
    if (digits == 0) return std::nullopt;
    const Unit* unit = nullptr;
    for (const Unit& candidate : units)
      if (unit == nullptr && text.substr(0, candidate.name.size()) == candidate.name) unit = &candidate;
    if (unit == nullptr) return std::nullopt;
    text.remove_prefix(unit->name.size());
    total += whole * unit->nanos + part * unit->nanos / scale;
    if (total / giga > longest) return std::nullopt;
  }
  return made_of(negative ? -total : total);
}

std::optional<Timestamp> later(Timestamp moment, Elapsed length) noexcept {
  Wide nanos = nanos_of(moment) + nanos_of(length);
  Wide seconds = nanos / giga;
  nanos %= giga;
  if (nanos < 0) nanos += giga, --seconds;
  const Timestamp made{static_cast<std::int64_t>(seconds), static_cast<std::int32_t>(nanos)};
  return in_range(made) ? std::optional(made) : std::nullopt;
}
std::optional<Elapsed> between(Timestamp from, Timestamp until) noexcept {
  return made_of(nanos_of(until) - nanos_of(from));
}
std::optional<Elapsed> sum(Elapsed a, Elapsed b) noexcept { return made_of(nanos_of(a) + nanos_of(b)); }
std::optional<Elapsed> negated(Elapsed length) noexcept { return made_of(-nanos_of(length)); }

Clock clock_of(Timestamp moment) noexcept {
  std::int64_t in_day = 0;
  const std::chrono::sys_days day = day_of(moment.seconds, in_day);
  const std::chrono::year_month_day date(day);
  const std::chrono::sys_days new_year(date.year() / std::chrono::January / 1);
  return {.year = int{date.year()},
          .month = std::int64_t{unsigned{date.month()}} - 1,
          .day_of_month = std::int64_t{unsigned{date.day()}} - 1,
          .day_of_week = std::chrono::weekday(day).c_encoding(),
          .day_of_year = (day - new_year).count(),
          .hours = in_day / 3'600,
          .minutes = in_day / 60 % 60,
          .seconds = in_day % 60,
          .milliseconds = moment.nanos / 1'000'000};
}

std::optional<std::int64_t> offset_of(std::string_view zone) noexcept {
  if (zone == "UTC" || zone == "Z" || zone == "GMT") return 0;
  const bool west = take(zone, '-');
  if (!west) static_cast<void>(take(zone, '+'));
  std::int64_t hours = 0;
  std::int64_t minutes = 0;
  if (!take(zone, 2, hours) || !take(zone, ':') || !take(zone, 2, minutes) || !zone.empty()) return std::nullopt;
  if (hours > 23 || minutes > 59) return std::nullopt;
  const std::int64_t east = hours * 3'600 + minutes * 60;
  return west ? -east : east;
}

}  // namespace kader::expr::detail
