// SPDX-License-Identifier: Apache-2.0
#include "kader/host/monitor_pages.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "kader/log/log_rules.hpp"
#include "kader/text/statement_words.hpp"
#include "report/display.hpp"
#include "report/json_writer.hpp"

namespace kader {
namespace {

using detail::JsonWriter;

constexpr std::array<NormVerdict, norm_verdicts> all_verdicts = {NormVerdict::satisfied,    NormVerdict::holds_so_far,
                                                                 NormVerdict::pending,      NormVerdict::violated,
                                                                 NormVerdict::undetermined, NormVerdict::void_act};

Phrase both(std::string_view nl, std::string_view en) { return {std::string(nl), std::string(en)}; }

Phrase mode_of(Modality modality) {
  switch (modality) {
    case Modality::can: return both("kan", "can");
    case Modality::cannot: return both("kan niet", "cannot");
    case Modality::may: return both("mag", "may");
    case Modality::must_not: return both("mag niet", "must not");
    case Modality::must: return both("moet", "must");
    case Modality::is_charged_with: break;
  }
  return both("is belast met", "is charged with");
}

// "platform moet overleggen (proposals)".
Phrase said(const Model& model, const ResolvedNorm& norm) {
  const Phrase who =
      norm.who.has_value() ? model.names(model.entities(norm.who.of)) : both("wie het moet", "whoever must");
  const Phrase mode = mode_of(norm.modality);
  Phrase acts;
  for (const ResolvedAct& act : model.acts(norm.acts)) {
    const Phrase name = model.name(act);
    (acts.nl += acts.nl.empty() ? "" : ", ") += name.nl;
    (acts.en += acts.en.empty() ? "" : ", ") += name.en;
  }
  Phrase all{who.nl + " " + mode.nl + " " + acts.nl, who.en + " " + mode.en + " " + acts.en};
  if (norm.what_statement == Statement::value && !norm.what.empty()) {
    const Phrase what = model.names(model.entities(norm.what));
    all.nl += " (" + what.nl + ")";
    all.en += " (" + what.en + ")";
  }
  return all;
}

std::string day(const std::optional<Date>& date) { return date ? date->text() : std::string("?"); }

Phrase reason_of(const NormInstance& one) {
  const std::string on = day(one.day);
  const std::string by = day(one.until);
  const std::string then = day(one.then);
  switch (one.reason) {
    case VerdictReason::no_answer:
    case VerdictReason::late_answer:
      if (one.verdict == NormVerdict::pending)
        return both("na " + on + " moet dit nog" + (one.until ? ", uiterlijk " + by : std::string()),
                    "after " + on + " this must still be done" + (one.until ? ", by " + by : std::string()));
      return both("na " + on + (one.until ? " is dit niet uiterlijk " + by + " gedaan" : " is dit niet gedaan"),
                  "after " + on + (one.until ? " this was not done by " + by : " this was not done"));
    case VerdictReason::nothing_before:
      return both("op " + on + " is gehandeld zonder wat daaraan vooraf had moeten gaan",
                  "on " + on + " somebody acted without what had to go before");
    case VerdictReason::too_long_before:
      return both("op " + on + " is gehandeld; wat daaraan voorafging was te lang geleden (" + then + ")",
                  "on " + on + " somebody acted; what went before was too long ago (" + then + ")");
    case VerdictReason::too_soon:
      return both("op " + on + " was het te vroeg" + (one.until ? "; het kon vanaf " + by : std::string()),
                  "on " + on + " it was too soon" + (one.until ? "; it could be from " + by : std::string()));
    case VerdictReason::gap:
      if (one.verdict == NormVerdict::pending)
        return both("na " + on + " moet dit uiterlijk " + by + " opnieuw",
                    "after " + on + " this is due again by " + by);
      return both(
          "na " + on + " is dit niet uiterlijk " + by + " opnieuw gedaan" +
              (one.then ? ", pas op " + then : std::string()),
          "after " + on + " this was not done again by " + by + (one.then ? ", only on " + then : std::string()));
    case VerdictReason::too_few:
      if (one.verdict == NormVerdict::pending)
        return both("van " + on + " tot en met " + by + " moet dit nog vaker",
                    "from " + on + " to " + by + " this is still due");
      return both("van " + on + " tot en met " + by + " is dit te weinig gedaan",
                  "from " + on + " to " + by + " this was not done often enough");
    case VerdictReason::too_many:
      return both("op " + on + " is dit te vaak gedaan", "on " + on + " this was done once too often");
    case VerdictReason::day_missed:
      return both("dit is niet uiterlijk " + by + " gedaan" + (one.then ? ", pas op " + then : std::string()),
                  "this was not done by " + by + (one.then ? ", only on " + then : std::string()));
    case VerdictReason::forbidden:
      return both("op " + on + " is dit toch gedaan", "on " + on + " this was done all the same");
    case VerdictReason::no_power:
      return both("op " + on + " is dit toch gedaan; het heeft geen rechtsgevolg",
                  "on " + on + " this was done all the same; it has no legal effect");
    case VerdictReason::dates_imprecise:
      return both("of dit op tijd was, hangt af van een datum die het logboek niet precies geeft (" + on + ")",
                  "whether this was in time depends on a date that the log does not give exactly (" + on + ")");
    case VerdictReason::open_norm:
      return both("de tekst geeft geen getal, of een voorwaarde in woorden, dus dit is aan een mens",
                  "the text gives no number, or a condition in words, so this is for a person");
    case VerdictReason::record_incomplete:
      return both("hiervan staat niets in het logboek (" + on + "), en dat is niet als volledig opgegeven",
                  "the log has nothing of this (" + on + "), and was not said to be complete");
  }
  return {};
}

void append_articles(std::string& out, const WatchedNorm& norm) {
  if (norm.provisions.empty()) return;
  out += ", art. ";
  for (std::size_t i = 0; i < norm.provisions.size(); ++i) (out += i == 0 ? "" : ", ") += norm.provisions[i];
}

}  // namespace

Phrase sentence_of(const Monitor& monitor, const NormInstance& instance) {
  const WatchedNorm& norm = monitor.norms()[instance.norm];
  const Phrase what = said(monitor.model(), *norm.norm);
  const Phrase why = reason_of(instance);
  Phrase all{what.nl + ": " + why.nl, what.en + ": " + why.en};
  if (!instance.case_.empty()) {
    all.nl += " (zaak " + instance.case_ + ")";
    all.en += " (case " + instance.case_ + ")";
  }
  return all;
}

std::string monitor_text(const Monitored& monitored, Language language) {
  const Monitor& monitor = *monitored.monitor;
  const bool dutch = language == Language::dutch;
  std::string out;
  for (const Finding& finding : monitored.findings)
    out += detail::printable_name(monitored.log) + ":" + std::to_string(finding.place.span.begin.line) + ": " +
           detail::printable(finding.message(language)) + " [" + std::string(finding.rule->name) + "]\n";
  if (!monitored.findings.empty()) out += '\n';
  for (const NormInstance& one : monitor.instances()) {
    const WatchedNorm& norm = monitor.norms()[one.norm];
    out += detail::printable_name(monitored.log);
    if (one.line != 0) out += ":" + std::to_string(one.line);
    out += ": ";
    out += verdict_word(one.verdict, language);
    out += ": ";
    if (!one.set.empty()) out += (dutch ? "kring " : "set ") + detail::printable(one.set) + ": ";
    out += detail::printable(sentence_of(monitor, one).in(language));
    out += " [" + detail::printable(norm.id);
    append_articles(out, norm);
    out += "]\n";
  }
  if (!monitor.instances().empty()) out += '\n';
  for (std::size_t i = 0; i < monitor.norms().size(); ++i) {
    std::string figures;
    for (const NormVerdict verdict : all_verdicts)
      if (const std::uint64_t many = monitor.counts(i)[verdict]; many > 0) {
        if (!figures.empty()) figures += ", ";
        figures += std::to_string(many) + " ";
        figures += verdict_word(verdict, language);
      }
    if (figures.empty()) continue;
    out += detail::printable(monitor.norms()[i].id) + ": " + figures + '\n';
  }
  out += detail::printable_name(monitored.log) + ": " + std::to_string(monitor.events()) +
         (monitor.events() == 1 ? (dutch ? " gebeurtenis" : " event") : (dutch ? " gebeurtenissen" : " events"));
  if (monitor.sets() > 0) out += " in " + std::to_string(monitor.sets()) + (dutch ? " kringen" : " sets");
  out += monitored.complete ? (dutch ? "; het logboek is als volledig gelezen\n" : "; the log was read as complete\n")
                            : (dutch ? "; wat er niet in staat, is niet als verzuim gelezen (--complete)\n"
                                     : "; what is not in it was not read as an omission (--complete)\n");
  return out;
}

std::string monitor_json(const Monitored& monitored) {
  const Monitor& monitor = *monitored.monitor;
  JsonWriter json;
  json.begin_map();
  json.add("framework", monitored.framework);
  json.add("log", monitored.log);
  json.add("complete", monitored.complete);
  json.add("events", monitor.events());
  json.add("sets", monitor.sets());
  json.begin_map("summary");
  json.begin_map("norms");
  for (std::size_t i = 0; i < monitor.norms().size(); ++i) {
    json.begin_map(monitor.norms()[i].id);
    for (const NormVerdict verdict : all_verdicts) json.add(verdict_name(verdict), monitor.counts(i)[verdict]);
    json.end();
  }
  json.end();
  json.end();
  json.begin_list("verdicts");
  for (const NormInstance& one : monitor.instances()) {
    const WatchedNorm& norm = monitor.norms()[one.norm];
    json.begin_map();
    json.add("norm", norm.id);
    json.add("verdict", verdict_name(one.verdict));
    json.add("pointer", norm.pointer);
    json.begin_list("provisions");
    for (const std::string& provision : norm.provisions) json.add(provision);
    json.end();
    if (!one.set.empty()) json.add("set", one.set);
    if (!one.case_.empty()) json.add("case", one.case_);
    if (one.day) json.add("day", one.day->text());
    if (one.until) json.add("until", one.until->text());
    if (one.then) json.add("then", one.then->text());
    if (one.line != 0) json.add("line", one.line);
    if (one.other_line != 0) json.add("other_line", one.other_line);
    const Phrase sentence = sentence_of(monitor, one);
    json.begin_map("message");
    json.add("nl", sentence.nl);
    json.add("en", sentence.en);
    json.end();
    json.end();
  }
  json.end();
  json.begin_list("findings");
  for (const Finding& finding : monitored.findings) {
    json.begin_map();
    json.add("rule", finding.rule->name);
    json.add("line", finding.place.span.begin.line);
    json.begin_map("message");
    json.add("nl", finding.message(Language::dutch));
    json.add("en", finding.message(Language::english));
    json.end();
    json.end();
  }
  json.end();
  json.end();
  return json.take();
}

}  // namespace kader
