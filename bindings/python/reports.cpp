// SPDX-License-Identifier: Apache-2.0
// Reading, checking and writing for Python. The GIL is released wherever no object of Python is looked at.
#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <pybind11/stl.h>

#include "bridge.hpp"
#include "cli/cli.hpp"
#include "held.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/host/file.hpp"
#include "kader/host/register.hpp"
#include "kader/host/rule_pages.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/publish/json_schema.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "kader/report/words.hpp"
#include "kader/text/today.hpp"
#include "kader/write/fmt.hpp"
#include "kader/write/write.hpp"
#include "plain_tree.hpp"
#include "unchanged.hpp"

namespace kader::python {

namespace {

struct HeldReport {
  std::shared_ptr<const Report> report;
};

Language language_of(const std::string& word) {
  if (word == "nl") return Language::dutch;
  if (word == "en") return Language::english;
  throw InvalidValue(word, "expected nl or en");
}
std::string word_of(Language language) { return language == Language::dutch ? "nl" : "en"; }

Syntax syntax_of(const std::string& word) {
  if (word.empty()) return Syntax::automatic;
  if (word == "yaml") return Syntax::yaml;
  if (word == "json") return Syntax::json;
  if (word == "markdown") return Syntax::markdown;
  if (word == "text") return Syntax::plain;
  throw InvalidValue(word, "expected yaml, json, markdown or text");
}

Severity severity_of(const std::string& word) {
  if (const auto severity = severity_named(word)) return *severity;
  throw InvalidValue(word, "expected note, warning or error");
}

// --- findings as plain objects, and back for pickles --------------------------------------------------------------

py::dict both(Bilingual text) {
  py::dict made;
  made["nl"] = std::string(text.nl);
  made["en"] = std::string(text.en);
  return made;
}
py::dict both(const Phrase& text) {
  py::dict made;
  made["nl"] = text.nl;
  made["en"] = text.en;
  return made;
}
Phrase phrase(const py::handle& text) { return {py::cast<std::string>(text["nl"]), py::cast<std::string>(text["en"])}; }

py::dict to_python(const Place& place) {
  py::dict made;
  const auto number = [](std::uint32_t one) -> py::object {
    return one == 0 ? py::object(py::none()) : py::object(py::int_(one));
  };
  made["pointer"] = place.pointer;
  made["file"] = place.file.empty() ? py::object(py::none()) : py::object(py::str(place.file));
  made["line"] = number(place.span.begin.line);
  made["column"] = number(place.span.begin.column);
  made["end_line"] = number(place.span.end.line);
  made["end_column"] = number(place.span.end.column);
  made["offsets"] = py::make_tuple(place.span.begin.offset, place.span.end.offset);
  return made;
}
Place place_of(const py::handle& from) {
  const auto number = [&](const char* key) {
    const py::object one = from[key];
    return one.is_none() ? 0U : py::cast<std::uint32_t>(one);
  };
  const auto [begin, end] = py::cast<std::pair<std::uint32_t, std::uint32_t>>(from["offsets"]);
  const py::object file = from["file"];
  return {py::cast<std::string>(from["pointer"]),
          file.is_none() ? std::string() : py::cast<std::string>(file),
          {{number("line"), number("column"), begin}, {number("end_line"), number("end_column"), end}}};
}

py::list to_python(const std::vector<Related>& related) {
  py::list made;
  for (const Related& one : related) {
    py::dict entry = to_python(one.place);
    entry["note"] = both(one.note);
    made.append(entry);
  }
  return made;
}
std::vector<Related> related_of(const py::handle& from) {
  std::vector<Related> made;
  for (const py::handle one : py::reinterpret_borrow<py::list>(from))
    made.push_back({place_of(one), phrase(one["note"])});
  return made;
}

py::dict to_python(const Finding& finding) {
  py::dict made = to_python(finding.place);
  made["rule"] = std::string(finding.rule->name);
  made["severity"] = std::string(severity_name(finding.severity));
  made["message"] = both(Phrase(finding.message(Language::dutch), finding.message(Language::english)));
  made["help"] = both(Phrase(finding.help(Language::dutch), finding.help(Language::english)));
  made["why"] = both(finding.rule->why);
  made["source"] = std::string(finding.rule->source);
  py::list arguments;
  for (const Phrase& argument : finding.arguments) arguments.append(both(argument));
  made["arguments"] = arguments;
  made["related"] = to_python(finding.related);
  made["provisions"] = py::tuple(py::cast(finding.provisions));
  made["counted_under"] = finding.counted_under;
  return made;
}
const RuleInfo* rule_of(const py::handle& from) {
  const auto name = py::cast<std::string>(from["rule"]);
  if (const RuleInfo* rule = Rules::built_in().catalogue().find(name)) return rule;
  throw InvalidValue(name, "this version has no such rule");
}
Finding finding_of(const py::handle& from) {
  Finding made;
  made.rule = rule_of(from);
  made.severity = severity_of(py::cast<std::string>(from["severity"]));
  made.place = place_of(from);
  for (const py::handle argument : py::reinterpret_borrow<py::list>(from["arguments"]))
    made.arguments.push_back(phrase(argument));
  made.related = related_of(from["related"]);
  made.provisions = py::cast<std::vector<std::string>>(from["provisions"]);
  made.counted_under = py::cast<std::size_t>(from["counted_under"]);
  return made;
}

py::list to_python(const std::vector<Finding>& findings) {
  py::list made;
  for (const Finding& finding : findings) made.append(to_python(finding));
  return made;
}

py::dict to_python(const Report& report) {
  py::dict made;
  made["language"] = word_of(report.language);
  made["findings"] = to_python(report.findings);
  py::list accepted;
  for (const AcceptedFinding& one : report.accepted) {
    py::dict entry;
    entry["finding"] = to_python(one.finding);
    entry["reason"] = one.reason;
    entry["by"] = one.by;
    entry["until"] = one.until;
    accepted.append(entry);
  }
  made["accepted"] = accepted;
  py::list outcomes;
  for (const RuleOutcome& one : report.outcomes) {
    py::dict entry;
    entry["rule"] = std::string(one.rule->name);
    entry["outcome"] = std::string(outcome_name(one.outcome));
    entry["subjects"] = one.subjects;
    entry["undetermined"] = to_python(one.undetermined);
    outcomes.append(entry);
  }
  made["outcomes"] = outcomes;
  py::list sources;
  for (const auto& source : report.sources.all()) sources.append(py::make_tuple(source->name, source->text));
  made["sources"] = sources;
  return made;
}
HeldReport report_of(const py::dict& from) {
  Report report;
  report.catalogue = Rules::built_in().catalogue();  // `rule_of` knows no other
  report.language = language_of(py::cast<std::string>(from["language"]));
  for (const py::handle one : py::reinterpret_borrow<py::list>(from["findings"]))
    report.findings.push_back(finding_of(one));
  for (const py::handle one : py::reinterpret_borrow<py::list>(from["accepted"]))
    report.accepted.push_back({finding_of(one["finding"]), py::cast<std::string>(one["reason"]),
                               py::cast<std::string>(one["by"]), py::cast<std::string>(one["until"])});
  for (const py::handle one : py::reinterpret_borrow<py::list>(from["outcomes"])) {
    RuleOutcome outcome;
    outcome.rule = rule_of(one);
    const auto word = py::cast<std::string>(one["outcome"]);
    for (const Outcome one_of : {Outcome::checked, Outcome::not_applicable, Outcome::undetermined, Outcome::deselected})
      if (outcome_name(one_of) == word) outcome.outcome = one_of;
    outcome.subjects = py::cast<std::size_t>(one["subjects"]);
    outcome.undetermined = related_of(one["undetermined"]);
    report.outcomes.push_back(std::move(outcome));
  }
  for (const py::handle one : py::reinterpret_borrow<py::list>(from["sources"])) {
    auto [name, text] = py::cast<std::pair<std::string, std::string>>(one);
    report.sources.add(std::make_shared<const Source>(Source{std::move(name), std::move(text)}));
  }
  return {std::make_shared<const Report>(std::move(report))};
}

py::dict to_python(const RuleInfo& rule) {
  py::dict made;
  made["name"] = std::string(rule.name);
  made["severity"] = std::string(severity_name(rule.severity));
  made["demands"] = both(rule.demands);
  made["why"] = both(rule.why);
  made["source"] = std::string(rule.source);
  made["instance"] = std::string(rule.instance);
  return made;
}

// --- drafts -------------------------------------------------------------------------------------------------------

Held held(Draft draft, std::string syntax = {}) {
  return {.draft = std::make_shared<const Draft>(std::move(draft)), .syntax = std::move(syntax)};
}

/// `beside` is the name and the text of a register that was kept with the draft, if there was one.
Held read_text(const std::string& text, std::string name, const std::string& syntax,
               const std::optional<std::pair<std::string, std::string>>& beside) {
  const ReadOptions options{std::move(name), syntax_of(syntax)};
  const py::gil_scoped_release released;
  Held made = held(read(text, options), syntax);
  if (beside) made.beside = std::make_shared<const Register>(read_register(beside->second, beside->first));
  return made;
}

/// Reads a file, as what it is called and in that syntax if given, and looks for the register beside it.
Held read_path(const std::string& path, const std::optional<std::string>& name, const std::string& syntax) {
  const py::gil_scoped_release released;
  Loaded loaded = load_file(path, name.value_or(path));
  Held made = held(read(std::move(loaded), syntax_of(syntax)), syntax);
  if (auto beside = register_beside(path)) made.beside = std::make_shared<const Register>(*std::move(beside));
  return made;
}

/// What a pickle keeps of the register beside a draft; None where there is none that could be read.
py::object register_of(const Held& held) {
  if (held.beside == nullptr || held.beside->source_map.sources().empty()) return py::none();
  const Source& source = *held.beside->source_map.sources().front();
  return py::make_tuple(source.name, source.text);
}

/// A draft as dicts and lists.
Held read_dict(const Bridge& bridge, py::handle fields) {
  try {
    const PlainTree plain(bridge, fields, PlainTree::For::draft);
    const py::gil_scoped_release released;
    return held(read_tree(plain.tree(), nullptr));
  } catch (const NotPlain& why) {
    throw InvalidValue(why.pointer.empty() ? "/" : why.pointer, why.reason);
  }
}

/// A draft from a pickle: what was found while it was read is kept, whatever reading its text again finds.
Held with_findings(const Held& again, const py::list& findings, bool readable) {
  Draft draft = *again.draft;
  draft.findings.clear();
  for (const py::handle one : findings)
    // One of an older version may be gone.
    if (Rules::built_in().catalogue().find(py::cast<std::string>(one["rule"])) != nullptr)
      draft.findings.push_back(finding_of(one));
  draft.readable = readable;
  Held made = held(std::move(draft), again.syntax);
  made.beside = again.beside;
  return made;
}

/// What objects of Python say, with all that reading a draft of them finds. What was read stays beside it: the findings
/// of reading it, and its lines.
Held snapshot(const Bridge& bridge, const Held& before, const py::dict& values) {
  Framework framework;
  std::string path;
  bridge.fields_to_cpp({framework_type(), &framework}, values, path);
  const py::gil_scoped_release released;
  if ((before.draft->readable || before.draft->document != nullptr) && framework == before.draft->framework)
    return before;
  const Source json{.name = {}, .text = write_json(framework, Language::english)};
  Draft draft = read_tree(compose_json(json).tree, nullptr);
  draft.framework = std::move(framework);
  draft.readable = true;
  draft.document = before.draft->document;
  const auto& sources = before.draft->source_map.sources();
  if (!sources.empty()) draft.source_map.add_source(sources.front());
  Held made = held(std::move(draft));
  made.beside = before.beside;
  if (!sources.empty() || !before.draft->findings.empty()) made.read_from = before.draft;
  return made;
}

HeldReport check_held(const Held& held, const std::optional<std::string>& as_of, const std::vector<std::string>& select,
                      const std::vector<std::string>& ignore) {
  const CheckOptions options{.as_of = as_of ? value_of<Date>(*as_of) : today(),
                             .rules = Rules::built_in().only(select).without(ignore)};
  const py::gil_scoped_release released;
  Report report = check_draft(*held.draft, options, held.beside.get());
  if (held.read_from != nullptr) {
    const Draft& origin = *held.read_from;
    place_unchanged(report, held.draft->framework, origin.framework, origin.source_map);
    for (const Finding& finding : origin.findings)
      if (finding.rule != &literate::no_model && options.rules.tells(*finding.rule))  // it has a model by now
        report.findings.push_back(finding);
    put_in_order(report.findings);
  }
  return {std::make_shared<const Report>(std::move(report))};
}

int run_command(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err) {
  std::vector<const char*> pointers;
  pointers.reserve(arguments.size());
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  return cli::run(static_cast<int>(pointers.size()), pointers.data(), in, out, err);
}

ReportFormat format_of(const std::string& word) {
  if (word == "text") return ReportFormat::text;
  if (word == "json") return ReportFormat::json;
  if (word == "jsonl") return ReportFormat::jsonl;
  if (word == "sarif") return ReportFormat::sarif;
  if (word == "github") return ReportFormat::github;
  if (word == "html") return ReportFormat::html;
  throw InvalidValue(word, "expected text, json, jsonl, sarif, github or html");
}

std::string render_held(const HeldReport& held, const std::string& format, const std::optional<std::string>& lang,
                        bool verbose, bool color) {
  RenderOptions options{.language = {}, .verbose = verbose, .color = color};
  if (lang) options.language = language_of(*lang);
  const py::gil_scoped_release released;
  if (format == "fragment") return render_html_fragment(*held.report, options);
  return render(*held.report, format_of(format), options);
}

}  // namespace

void bind_reports(py::module_& module) {
  py::class_<Held>(module, "Draft", "A draft as it was read. Immutable.");
  py::class_<HeldReport>(module, "Report", "A report. Immutable.")
      .def("state", [](const HeldReport& held) { return to_python(*held.report); })
      .def("render", &render_held, py::arg("format"), py::arg("lang"), py::arg("verbose"), py::arg("color"))
      .def("__eq__", [](const HeldReport& a, const HeldReport& b) { return *a.report == *b.report; });

  module.def("report_of", &report_of);
  module.def("empty_draft", [] { return held(Draft{}); });
  module.def("read_text", &read_text, py::arg("text"), py::arg("name"), py::arg("syntax"),
             py::arg("beside") = py::none());
  module.def("read_file", &read_path, py::arg("path"), py::arg("name"), py::arg("syntax"));
  module.def("register_of", &register_of, py::arg("draft"));
  module.def("source_of", [](const Held& held) -> py::tuple {
    const auto& sources = held.draft->source_map.sources();
    if (sources.empty()) return py::make_tuple("", "", "");
    return py::make_tuple(sources.front()->name, sources.front()->text, held.syntax);
  });
  module.def("reading_findings", [](const Held& held) { return to_python(held.draft->findings); });
  module.def("language_of", [](const Held& held) { return word_of(held.draft->framework.language); });
  module.def("readable", [](const Held& held) { return held.draft->readable; });
  module.def("with_findings", &with_findings);
  module.def("read_dict", &read_dict);
  module.def("snapshot", &snapshot);
  module.def("check", &check_held, py::arg("draft"), py::arg("as_of"), py::arg("select"), py::arg("ignore"));
  module.def("write_yaml", [](const Held& held, const std::string& lang) {
    const Language language = language_of(lang);
    const py::gil_scoped_release released;
    return write_yaml(held.draft->framework, language);
  });
  module.def("write_json", [](const Held& held, const std::string& lang) {
    const Language language = language_of(lang);
    const py::gil_scoped_release released;
    return write_json(held.draft->framework, language);
  });
  module.def("model", [](const Bridge& bridge, const Held& held) {
    return bridge.record_to_python({framework_type(), &held.draft->framework});
  });
  module.def("schema", [](const std::string& lang) { return json_schema(language_of(lang)); });
  module.def("fmt", [](const std::string& text, const std::string& name, const std::optional<std::string>& to) {
    std::optional<Language> language;
    if (to) language = language_of(*to);
    Formatted made = [&] {
      const py::gil_scoped_release released;
      return fmt(text, name, language);
    }();
    return py::make_tuple(made.text, to_python(made.findings));
  });
  module.def(
      "cli_run",
      [](const std::vector<std::string>& arguments) {
        const py::gil_scoped_release released;
        std::ios::sync_with_stdio(false);  // else an error of standard input passes for its end
        const int code = run_command(arguments, std::cin, std::cout, std::cerr);
        std::cout.flush();
        return code;
      },
      "The command line, on the streams of this process; returns its exit code.");
  module.def("explain", [](const std::string& name, const std::string& lang) {
    const RuleInfo* const rule = Rules::built_in().catalogue().find(name);
    if (rule == nullptr) throw InvalidValue(name, "there is no rule with this name");
    return rule_text(*rule, language_of(lang));
  });
  module.def("rules", [] {
    py::list made;
    for (const RuleInfo* rule : Rules::built_in().catalogue().all()) made.append(to_python(*rule));
    return made;
  });
}

}  // namespace kader::python
