// SPDX-License-Identifier: Apache-2.0
#include "kader/host/coverage_pages.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "report/display.hpp"
#include "report/json_writer.hpp"

namespace kader {
namespace {

using detail::JsonWriter;

// How wide a text is in a table; each code point counts as one.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

// The first code points of a text.
std::string shortened(std::string_view text, std::size_t most) {
  if (width(text) <= most) return std::string(text);
  std::size_t at = 0;
  for (std::size_t points = 0; at < text.size(); ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xc0U) != 0x80U && points++ == most - 1) break;
  return std::string(text.substr(0, at)) + "…";
}

std::string name_of(const Document& document, std::uint32_t index) {
  const Provision& provision = document.provisions()[index];
  const bool heads = provision.kind == ProvisionKind::heading || provision.kind == ProvisionKind::chapter ||
                     provision.kind == ProvisionKind::annex;
  if (heads && provision.head.known()) return heading_of(document, provision);
  const std::string number = provision.ref.given() ? provision.ref.str() : provision.number;
  return provision.title.empty() ? number : number + "  " + provision.title;
}

std::uint32_t line_of(const Document& document, const Provision& provision) {
  return document.lines()->mark(provision.head.known() ? provision.head.begin : provision.where.begin).line;
}

class CountTable {
 public:
  explicit CountTable(std::vector<std::string> head) { rows_.push_back(std::move(head)); }
  /// `proposals`: whether the table has a column for what is proposed.
  void add(std::string name, const CoverageCount& count, Language language, bool proposals) {
    std::vector<std::string> row = {std::move(name), std::to_string(count.modelled)};
    if (proposals) row.push_back(std::to_string(count.proposed));
    for (const std::size_t figure : {count.prose, count.open, count.lapsed}) row.push_back(std::to_string(figure));
    row.push_back(count.total() == 0 ? "–" : count.percentage(language));
    rows_.push_back(std::move(row));
  }
  [[nodiscard]] std::string text() const {
    std::vector<std::size_t> widest(rows_.front().size());
    for (const auto& row : rows_)
      for (std::size_t i = 0; i < row.size(); ++i) widest[i] = std::max(widest[i], width(row[i]));
    std::string out;
    for (const auto& row : rows_) {
      out += row[0];
      std::size_t written = width(row[0]);
      std::size_t column = widest[0];
      for (std::size_t i = 1; i < row.size(); ++i) {
        column += 3 + widest[i];
        out.append(column - written - width(row[i]), ' ') += row[i];
        written = column;
      }
      out += '\n';
    }
    return out;
  }

 private:
  std::vector<std::vector<std::string>> rows_;
};

// The coverage of one text for a person.
class CoveragePage {
 public:
  CoveragePage(const CoveredText& text, Language language)
      : document_(*text.document), coverage_(text.coverage), language_(language) {}

  [[nodiscard]] std::string text() const {
    return detail::printable_name(document_.source()->name) + '\n' + figures() + by_whole() + open() + not_found();
  }

 private:
  static constexpr std::size_t widest_name = 48;

  [[nodiscard]] std::string say(std::string_view dutch, std::string_view english) const {
    return std::string(language_ == Language::dutch ? dutch : english);
  }
  [[nodiscard]] std::string named(std::uint32_t provision, std::size_t most) const {
    return shortened(detail::printable(name_of(document_, provision)), most);
  }

  [[nodiscard]] std::string figures() const {
    const bool proposals = coverage_.all.proposed > 0;
    std::vector<std::string> head = {"", say("gemodelleerd", "modelled")};
    if (proposals) head.push_back(say("voorgesteld", "proposed"));
    for (const std::string& name :
         {say("zonder norm", "prose"), say("open", "open"), say("vervallen", "lapsed"), say("gedekt", "covered")})
      head.push_back(name);
    CountTable table(std::move(head));
    for (const Coverage::Chapter& chapter : coverage_.chapters)
      table.add(chapter.provision == 0 ? say("(buiten de hoofdstukken)", "(outside the chapters)")
                                       : named(chapter.provision, widest_name),
                chapter.count, language_, proposals);
    table.add(say("in totaal", "in all"), coverage_.all, language_, proposals);
    return table.text();
  }

  [[nodiscard]] std::string by_whole() const {
    const std::size_t count = coverage_.all.by_whole;
    if (count == 0) return {};
    return std::to_string(count) +
           (count == 1 ? say(" gemodelleerde bepaling is dat alleen doordat een bron het geheel noemt waarin zij staat",
                             " modelled provision is so only because a source names the whole it stands in")
                       : say(" gemodelleerde bepalingen zijn dat alleen doordat een bron het geheel noemt waarin zij "
                             "staan",
                             " modelled provisions are so only because a source names the whole they stand in")) +
           '\n';
  }

  [[nodiscard]] std::string open() const {
    if (coverage_.open.empty()) return {};
    const auto& provisions = document_.provisions();
    std::string out = '\n' + say("open:", "open:") + '\n';
    const auto last = line_of(document_, provisions[coverage_.open.back()]);
    for (const std::uint32_t one : coverage_.open) {
      const std::string line = std::to_string(line_of(document_, provisions[one]));
      const std::size_t room = std::max(std::to_string(last).size(), line.size());
      out += say("  regel ", "  line ") + std::string(room - line.size(), ' ') + line + "  " +
             named(one, widest_name + 24) + '\n';
    }
    return out;
  }

  [[nodiscard]] std::string not_found() const {
    if (coverage_.not_found.empty()) return {};
    std::string out = '\n' + say("bronnen die de tekst niet heeft:", "sources that the text does not have:") + '\n';
    for (const NamedSource& source : coverage_.not_found)
      out += "  " + detail::printable(source.ref.str()) + "  (" + detail::printable(source.element()) + ")\n";
    return out;
  }

  const Document& document_;
  const Coverage& coverage_;
  Language language_;
};

void add_count(JsonWriter& json, const CoverageCount& count) {
  json.add("modelled", count.modelled);
  json.add("by_whole", count.by_whole);
  json.add("proposed", count.proposed);
  json.add("prose", count.prose);
  json.add("open", count.open);
  json.add("lapsed", count.lapsed);
  json.add("accounted_for", count.accounted_for());
  json.add("total", count.total());
  json.add("percentage", count.percentage(Language::english));
}

void add_provision(JsonWriter& json, const Document& document, const Provision& provision) {
  json.add("provision", provision.ref.str());
  json.add("number", provision.number);
  json.add("title", provision.title);
  json.add("heading", heading_of(document, provision));
  json.add("line", line_of(document, provision));
}

// What became of every provision that a source can name.
void add_states(JsonWriter& json, const CoveredText& text) {
  constexpr std::array<std::string_view, 7> words{"uncounted", "open",  "modelled", "by-whole",
                                                  "proposed",  "prose", "lapsed"};
  const Document& document = *text.document;
  json.begin_map("states");
  for (std::uint32_t i = 1; i < text.coverage.provisions.size(); ++i)
    if (const ProvisionRef& ref = document.provisions()[i].ref; ref.given() && document.find(ref) == i)
      json.add(ref.str(), words[static_cast<std::size_t>(text.coverage.provisions[i])]);
  json.end();
}

void add_text(JsonWriter& json, const CoveredText& text) {
  const Document& document = *text.document;
  const auto& provisions = document.provisions();
  json.begin_map();
  json.add("file", document.source()->name);
  json.begin_map("all");
  add_count(json, text.coverage.all);
  json.end();
  json.begin_list("chapters");
  for (const Coverage::Chapter& chapter : text.coverage.chapters) {
    json.begin_map();
    if (chapter.provision != 0) add_provision(json, document, provisions[chapter.provision]);
    add_count(json, chapter.count);
    json.end();
  }
  json.end();
  json.begin_list("open");
  for (const std::uint32_t one : text.coverage.open) {
    json.begin_map();
    add_provision(json, document, provisions[one]);
    json.end();
  }
  json.end();
  json.begin_list("not_found");
  for (const NamedSource& source : text.coverage.not_found) {
    json.begin_map();
    json.add("source", source.ref.str());
    json.add("pointer", source.pointer);
    json.add("element", source.element());
    json.end();
  }
  json.end();
  add_states(json, text);
  json.end();
}

}  // namespace

std::string coverage_text(const CoveredText& text, Language language) { return CoveragePage(text, language).text(); }

std::string coverage_json(std::span<const CoveredText> texts) {
  JsonWriter json;
  json.begin_map();
  json.begin_list("coverage");
  for (const CoveredText& text : texts) add_text(json, text);
  json.end();
  json.end();
  return json.take();
}

}  // namespace kader
