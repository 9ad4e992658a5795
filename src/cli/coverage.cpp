// SPDX-License-Identifier: Apache-2.0
#include "kader/check/coverage.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/read/read.hpp"
#include "kader/read/syntax_rules.hpp"
#include "report/display.hpp"
#include "report/json_writer.hpp"

namespace kader::cli {
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
  void add(std::string name, const CoverageCount& count, Language language) {
    rows_.push_back({std::move(name), std::to_string(count.modelled), std::to_string(count.prose),
                     std::to_string(count.open), std::to_string(count.lapsed),
                     count.total() == 0 ? "–" : count.percentage(language)});
  }
  void print(std::ostream& out) const {
    std::vector<std::size_t> widest(rows_.front().size());
    for (const auto& row : rows_)
      for (std::size_t i = 0; i < row.size(); ++i) widest[i] = std::max(widest[i], width(row[i]));
    for (const auto& row : rows_) {
      out << row[0];
      std::size_t written = width(row[0]);
      std::size_t column = widest[0];
      for (std::size_t i = 1; i < row.size(); ++i) {
        column += 3 + widest[i];
        out << std::string(column - written - width(row[i]), ' ') << row[i];
        written = column;
      }
      out << '\n';
    }
  }

 private:
  std::vector<std::vector<std::string>> rows_;
};

void print_text(const Document& document, const Coverage& coverage, Language language, std::ostream& out) {
  const auto say = [&](std::string_view dutch, std::string_view english) {
    return std::string(language == Language::dutch ? dutch : english);
  };
  constexpr std::size_t widest_name = 48;
  const auto& provisions = document.provisions();
  out << detail::printable_name(document.source()->name) << '\n';
  CountTable table({"", say("gemodelleerd", "modelled"), say("zonder norm", "prose"), say("open", "open"),
                    say("vervallen", "lapsed"), say("gedekt", "covered")});
  for (const Coverage::Chapter& chapter : coverage.chapters)
    table.add(chapter.provision == 0 ? say("(buiten de hoofdstukken)", "(outside the chapters)")
                                     : shortened(detail::printable(name_of(document, chapter.provision)), widest_name),
              chapter.count, language);
  table.add(say("in totaal", "in all"), coverage.all, language);
  table.print(out);
  const CoverageCount& all = coverage.all;
  if (all.by_whole > 0)
    out << all.by_whole
        << say(all.by_whole == 1
                   ? " gemodelleerde bepaling is dat alleen doordat een bron het geheel noemt waarin zij staat"
                   : " gemodelleerde bepalingen zijn dat alleen doordat een bron het geheel noemt waarin zij staan",
               all.by_whole == 1 ? " modelled provision is so only because a source names the whole it stands in"
                                 : " modelled provisions are so only because a source names the whole they stand in")
        << '\n';
  if (!coverage.open.empty()) {
    out << '\n' << say("open:", "open:") << '\n';
    const auto last = line_of(document, provisions[coverage.open.back()]);
    for (const std::uint32_t one : coverage.open) {
      const std::string line = std::to_string(line_of(document, provisions[one]));
      const std::size_t room = std::max(std::to_string(last).size(), line.size());
      out << say("  regel ", "  line ") << std::string(room - line.size(), ' ') << line << "  "
          << shortened(detail::printable(name_of(document, one)), widest_name + 24) << '\n';
    }
  }
  if (!coverage.not_found.empty()) {
    out << '\n' << say("bronnen die de tekst niet heeft:", "sources that the text does not have:") << '\n';
    for (const NamedSource& source : coverage.not_found)
      out << "  " << detail::printable(source.ref.str()) << "  (" << detail::printable(source.element()) << ")\n";
  }
}

void add_count(JsonWriter& json, const CoverageCount& count) {
  json.add("modelled", count.modelled);
  json.add("by_whole", count.by_whole);
  json.add("prose", count.prose);
  json.add("open", count.open);
  json.add("lapsed", count.lapsed);
  json.add("accounted_for", count.accounted_for());
  json.add("total", count.total());
}

void add_provision(JsonWriter& json, const Document& document, const Provision& provision) {
  json.add("provision", provision.ref.str());
  json.add("number", provision.number);
  json.add("title", provision.title);
  json.add("line", line_of(document, provision));
}

void add_json(JsonWriter& json, const Document& document, const Coverage& coverage) {
  const auto& provisions = document.provisions();
  json.add("file", detail::valid_utf8(document.source()->name));
  json.begin_map("all");
  add_count(json, coverage.all);
  json.end();
  json.begin_list("chapters");
  for (const Coverage::Chapter& chapter : coverage.chapters) {
    json.begin_map();
    if (chapter.provision != 0) add_provision(json, document, provisions[chapter.provision]);
    add_count(json, chapter.count);
    json.end();
  }
  json.end();
  json.begin_list("open");
  for (const std::uint32_t one : coverage.open) {
    json.begin_map();
    add_provision(json, document, provisions[one]);
    json.end();
  }
  json.end();
  json.begin_list("not_found");
  for (const NamedSource& source : coverage.not_found) {
    json.begin_map();
    json.add("source", source.ref.str());
    json.add("pointer", source.pointer);
    json.end();
  }
  json.end();
}

}  // namespace

int show_coverage(const Options& options, Streams& streams) {
  const Files files = drafts(options, streams.err);
  int code = files.ok ? clean : unusable;
  JsonWriter json;
  json.begin_map();
  json.begin_list("coverage");
  bool first = true;
  for (const std::string& name : files.names) {
    const Draft draft = name == "-" ? read(all_of(streams.in), {.name = name}) : read_file(name);
    const auto refuse = [&](std::string_view dutch, std::string_view english) {
      streams.err << "kader: " << detail::printable(name) << ": " << say(options, dutch, english) << '\n';
      code = unusable;
    };
    const auto unread = std::find_if(draft.findings.begin(), draft.findings.end(), [](const Finding& finding) {
      return finding.rule == &syntax::cannot_read || finding.rule == &syntax::too_large;
    });
    if (draft.document == nullptr) {
      if (unread != draft.findings.end())
        refuse(unread->message(Language::dutch), unread->message(Language::english));
      else
        refuse(
            "zonder de tekst is niet te zeggen wat het model dekt; geef een ontwerp in Markdown waarin tekst en model "
            "naast elkaar staan",
            "without the text nobody can say what the model covers; give a draft in Markdown in which text and model "
            "stand side by side");
      continue;
    }
    const Coverage covered = coverage(*draft.document, draft.framework);
    if (covered.all.total() == 0) {
      refuse("in deze tekst zijn geen bepalingen herkend", "no provisions were recognised in this text");
      continue;
    }
    if (options.fail_under && covered.all.accounted_for() < options.fail_under->least_of(covered.all.total()))
      code = std::max<int>(code, found);
    // What could not be read may cover more than is counted here.
    if (std::any_of(draft.findings.begin(), draft.findings.end(),
                    [](const Finding& finding) { return finding.severity == Severity::error; }))
      streams.err << "kader: " << detail::printable(name) << ": "
                  << say(options, "niet al het model is te lezen (zie `kader check`); wat niet gelezen is, dekt niets",
                         "not all of the model can be read (see `kader check`); what was not read covers nothing")
                  << '\n';
    if (options.format == ReportFormat::json) {
      json.begin_map();
      add_json(json, *draft.document, covered);
      json.end();
      continue;
    }
    if (!first) streams.out << '\n';
    first = false;
    print_text(*draft.document, covered, options.language.value_or(draft.framework.language), streams.out);
  }
  json.end();
  json.end();
  if (options.format == ReportFormat::json) streams.out << json.take();
  return code;
}

}  // namespace kader::cli
