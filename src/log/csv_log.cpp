// SPDX-License-Identifier: Apache-2.0
#include "kader/log/csv_log.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

#include "kader/log/log_rules.hpp"
#include "kader/text/number.hpp"

namespace kader {
namespace {

enum class Column : std::uint8_t {
  none,
  date,
  who,
  act,
  what,
  to,
  in,
  case_,
  set,
  for_,
  against,
  abstained,
  source,
  id,
  corrects
};

struct ColumnWords {
  Column column;
  std::string_view en;
  std::string_view nl;
};
constexpr std::array<ColumnWords, 14> columns = {{{Column::date, "date", "datum"},
                                                  {Column::who, "who", "wie"},
                                                  {Column::act, "act", "handeling"},
                                                  {Column::what, "what", "wat"},
                                                  {Column::to, "to", "aan"},
                                                  {Column::in, "in", "in"},
                                                  {Column::case_, "case", "zaak"},
                                                  {Column::set, "set", "kring"},
                                                  {Column::for_, "for", "voor"},
                                                  {Column::against, "against", "tegen"},
                                                  {Column::abstained, "abstained", "onthouding"},
                                                  {Column::source, "source", "bron"},
                                                  {Column::id, "id", "id"},
                                                  {Column::corrects, "corrects", "verbetert"}}};
// Columns that a log may have and that nothing here asks for yet.
constexpr std::array<std::string_view, 6> read_by_nobody = {"present",    "aanwezig", "by name",
                                                            "hoofdelijk", "mandate",  "mandaat"};

constexpr std::size_t chunk = 1U << 20U;
constexpr std::size_t longest_line = 1U << 20U;
constexpr std::size_t most_findings = 1000;
constexpr std::size_t most_columns = 64;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return small;
}

}  // namespace

struct CsvLog::Data {
  Data(std::istream& from, std::string file) : stream(&from), name(std::move(file)), buffer(chunk) {}

  std::istream* stream;
  std::string name;
  std::vector<char> buffer;
  std::size_t begin = 0;  // of what is not yet read
  std::size_t end = 0;
  bool ended = false;
  std::uint32_t line = 0;
  char separator = ',';
  std::vector<Column> order;
  std::string unquoted;  // fields with doubled quotes, of the line at hand
  std::vector<std::string_view> fields;
  std::vector<Finding> findings;
  bool readable = false;
  std::string_view last_date;  // most logs have many lines of one day
  std::string last_date_text;
  ImpreciseDate last_day;

  void find(Finding finding) {
    finding.place.file = name;
    finding.place.span.begin = {line, 1, 0};
    finding.place.span.end = {line, 1, 0};
    if (findings.size() < most_findings) findings.push_back(std::move(finding));
  }
  void not_read(Phrase why) { find(kader::finding<logbook::line_not_read>({}, std::move(why))); }

  // More bytes behind what is there; false where the file has no more.
  bool fill() {
    if (ended) return false;
    if (begin > 0) {
      std::memmove(buffer.data(), buffer.data() + begin, end - begin);
      end -= begin;
      begin = 0;
    }
    if (end == buffer.size()) buffer.resize(buffer.size() * 2);
    stream->read(buffer.data() + end, static_cast<std::streamsize>(buffer.size() - end));
    const auto got = static_cast<std::size_t>(stream->gcount());
    end += got;
    ended = got == 0;
    return got > 0;
  }

  // Where the line that begins at `begin` ends: at a line break that stands in no quotes. Nothing at the end of the
// file.
  std::optional<std::size_t> line_end() {
    std::size_t at = begin;
    bool quoted = false;
    while (true) {
      if (!quoted) {
        // Mostly there is no quote: two searches that a processor does well.
        const char* const from = buffer.data() + at;
        const auto* const stop = static_cast<const char*>(std::memchr(from, '\n', end - at));
        const std::size_t until = stop != nullptr ? static_cast<std::size_t>(stop - buffer.data()) : end;
        const auto* const quote = static_cast<const char*>(std::memchr(from, '"', until - at));
        if (quote == nullptr) {
          if (stop != nullptr) return until;
          at = end;
        } else {
          quoted = true;
          at = static_cast<std::size_t>(quote - buffer.data()) + 1;
        }
      } else {
        const auto* const quote = static_cast<const char*>(std::memchr(buffer.data() + at, '"', end - at));
        at = quote != nullptr ? static_cast<std::size_t>(quote - buffer.data()) + 1 : end;
        if (quote != nullptr) quoted = false;
      }
      if (at < end) continue;
      // A quote that nothing closes would take the rest of the file.
      if (end - begin > longest_line) return line_break();
      const std::size_t read = at - begin;
      if (!fill()) {
        if (quoted) return line_break();
        return begin < end ? std::optional(end) : std::nullopt;
      }
      at = begin + read;
    }
  }
  std::optional<std::size_t> line_break() const {
    if (begin >= end) return std::nullopt;
    const auto* const stop = static_cast<const char*>(std::memchr(buffer.data() + begin, '\n', end - begin));
    return stop != nullptr ? static_cast<std::size_t>(stop - buffer.data()) : end;
  }

  // The fields of a line; false where its quotes are not those of RFC 4180.
  bool split(std::string_view text) {
    fields.clear();
    if (text.find('"') == std::string_view::npos) {
      while (fields.size() < most_columns) {
        const auto* const stop = static_cast<const char*>(std::memchr(text.data(), separator, text.size()));
        const std::size_t size = stop != nullptr ? static_cast<std::size_t>(stop - text.data()) : text.size();
        fields.push_back(text.substr(0, size));
        if (stop == nullptr) return true;
        text.remove_prefix(size + 1);
      }
      return true;
    }
    return split_quoted(text);
  }
  bool split_quoted(std::string_view text) {
    unquoted.clear();
    unquoted.reserve(text.size());
    std::size_t at = 0;
    while (fields.size() < most_columns) {
      if (at < text.size() && text[at] == '"') {
        const std::size_t first = unquoted.size();
        for (++at;; ++at) {
          if (at >= text.size()) return false;
          if (text[at] != '"') {
            unquoted += text[at];
          } else if (at + 1 < text.size() && text[at + 1] == '"') {
            unquoted += text[at++];
          } else {
            break;
          }
        }
        fields.push_back(std::string_view(unquoted).substr(first));
        ++at;
        if (at < text.size() && text[at] != separator) return false;
      } else {
        const std::size_t stop = std::min(text.find(separator, at), text.size());
        fields.push_back(text.substr(at, stop - at));
        at = stop;
      }
      if (at >= text.size()) return true;
      ++at;
    }
    return true;
  }

  std::optional<std::string_view> next_line() {
    while (true) {
      const auto stop = line_end();
      if (!stop) return std::nullopt;
      std::string_view text(buffer.data() + begin, *stop - begin);
      const auto breaks = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
      begin = std::min(*stop + 1, end);
      ++line;
      line_of_next = line + breaks;
      if (text.ends_with('\r')) text.remove_suffix(1);
      if (!text.empty()) return text;
    }
  }
  std::uint32_t line_of_next = 0;

  void read_header() {
    auto text = next_line();
    if (!text) return;
    if (text->starts_with("\xEF\xBB\xBF")) text->remove_prefix(3);
    if (text->find(',') == std::string_view::npos && text->find(';') != std::string_view::npos) separator = ';';
    if (!split(*text)) return not_read({"de aanhalingstekens sluiten niet", "its quotes do not match"});
    for (const std::string_view field : fields) {
      const std::string named = in_small_letters(trimmed(field));
      Column column = Column::none;
      for (const ColumnWords& words : columns)
        if (words.en == named || words.nl == named) column = words.column;
      if (column == Column::none && !named.empty() &&
          std::find(read_by_nobody.begin(), read_by_nobody.end(), named) == read_by_nobody.end())
        find(kader::finding<logbook::unknown_column>({}, named));
      order.push_back(column);
    }
    readable = true;
    for (const Column needed : {Column::date, Column::act})
      if (std::find(order.begin(), order.end(), needed) == order.end()) {
        readable = false;
        find(kader::finding<logbook::column_missing>(
            {}, needed == Column::date ? Phrase("datum", "date") : Phrase("handeling", "act")));
      }
    line = line_of_next;
  }

  bool date(std::string_view text, LogEvent& event) {
    if (!last_date_text.empty() && text == last_date_text) {
      event.date = last_day;
      return true;
    }
    // A moment of the day is more than is asked: "2024-03-20T10:00:00Z".
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ')) text = text.substr(0, 10);
    const auto parsed = ImpreciseDate::parse(text, Language::english);
    if (!parsed) return false;
    last_date_text = text;
    last_day = *parsed;
    event.date = last_day;
    return true;
  }

  static bool count(std::string_view text, std::optional<std::uint32_t>& into) {
    if (text.empty()) return true;
    const detail::Number number = detail::whole_number(text, 1'000'000);
    if (number.form != detail::NumberForm::number) return false;
    into = static_cast<std::uint32_t>(number.value);
    return true;
  }

  bool take(LogEvent& event) {
    event = {};
    event.line = line;
    const std::size_t many = std::min(fields.size(), order.size());
    for (std::size_t i = 0; i < many; ++i) {
      const std::string_view text = trimmed(fields[i]);
      switch (order[i]) {
        case Column::none: break;
        case Column::date:
          if (!date(text, event)) {
            not_read({"‘" + std::string(text.substr(0, 40)) + "’ is geen datum zoals 2024-03-20",
                      "‘" + std::string(text.substr(0, 40)) + "’ is no date such as 2024-03-20"});
            return false;
          }
          break;
        case Column::who: event.who = text; break;
        case Column::act: event.act = text; break;
        case Column::what: event.what = text; break;
        case Column::to: event.to = text; break;
        case Column::in: event.in = text; break;
        case Column::case_: event.case_ = text; break;
        case Column::set: event.set = text; break;
        case Column::source: event.source = text; break;
        case Column::id: event.id = text; break;
        case Column::corrects: event.corrects = text; break;
        case Column::for_:
        case Column::against:
        case Column::abstained: {
          auto& into = order[i] == Column::for_      ? event.for_
                       : order[i] == Column::against ? event.against
                                                     : event.abstained;
          if (count(text, into)) break;
          not_read({"‘" + std::string(text.substr(0, 40)) + "’ is geen aantal stemmen",
                    "‘" + std::string(text.substr(0, 40)) + "’ is no number of votes"});
          return false;
        }
      }
    }
    if (fields.size() > order.size()) {
      not_read({"er staan meer velden dan kolommen", "it has more fields than there are columns"});
      return false;
    }
    if (event.act.empty() || many == 0) {
      not_read({"er staat geen handeling", "it names no act"});
      return false;
    }
    return true;
  }
};

CsvLog::CsvLog(std::istream& stream, std::string name) : data_(std::make_unique<Data>(stream, std::move(name))) {
  data_->read_header();
}
CsvLog::~CsvLog() = default;

bool CsvLog::next(LogEvent& event) {
  if (!data_->readable) return false;
  while (const auto text = data_->next_line()) {
    const bool whole = data_->split(*text);
    if (!whole) data_->not_read({"de aanhalingstekens sluiten niet", "its quotes do not match"});
    const bool taken = whole && data_->take(event);
    data_->line = data_->line_of_next;
    if (taken) return true;
  }
  return false;
}

const std::vector<Finding>& CsvLog::findings() const noexcept { return data_->findings; }
bool CsvLog::may_correct() const noexcept {
  return std::find(data_->order.begin(), data_->order.end(), Column::corrects) != data_->order.end();
}
bool CsvLog::readable() const noexcept { return data_->readable; }

}  // namespace kader
