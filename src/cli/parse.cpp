// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/cli.hpp"
#include "cli/options.hpp"
#include "kader/report/words.hpp"
#include "kader/resolve/law.hpp"
#include "kader/scaffold/draft_template.hpp"
#include "kader/text/date.hpp"
#include "read/words.hpp"
#include "report/display.hpp"

namespace kader::cli {
namespace {

Language speech(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const std::string_view value = argument == "--lang" && i + 1 < argc ? std::string_view(argv[i + 1])
                                   : argument.starts_with("--lang=")    ? argument.substr(7)
                                                                        : std::string_view();
    if (value == "nl") return Language::dutch;
    if (value == "en") return Language::english;
  }
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
      return std::string_view(value).starts_with("nl") ? Language::dutch : Language::english;
  return Language::english;
}

// The values of an option that knows a few words.
template <class T>
struct Word {
  std::string_view word;
  T value;
};
constexpr Word<ReportFormat> formats[] = {{"text", ReportFormat::text},     {"json", ReportFormat::json},
                                          {"jsonl", ReportFormat::jsonl},   {"sarif", ReportFormat::sarif},
                                          {"github", ReportFormat::github}, {"html", ReportFormat::html}};
constexpr Word<Severity> severities[] = {{severity_name(Severity::error), Severity::error},
                                         {severity_name(Severity::warning), Severity::warning},
                                         {severity_name(Severity::note), Severity::note}};
constexpr Word<Language> languages[] = {{"nl", Language::dutch}, {"en", Language::english}};
constexpr Word<Color> colors[] = {{"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}};

// A value that an option does not know; the text is already in the user's language.
struct Refused {
  std::string text;
};

class Parser {
 public:
  Parser(int argc, const char* const* argv) : argc_(argc), argv_(argv) { options_.speech = speech(argc, argv); }

  std::variant<Options, Answer> run() {
    describe();
    try {
      app_.parse(argc_, argv_);
      if (version_) return Answer{clean, "kader " KADER_VERSION "\n"};
      if (app_.get_subcommands().empty()) return Answer{unusable, app_.help()};
      take();
      return std::move(options_);
    } catch (const CLI::CallForHelp&) {
      const auto chosen = app_.get_subcommands();
      return Answer{clean, chosen.empty() ? app_.help() : chosen.front()->help("kader")};
    } catch (const CLI::ParseError& error) {
      return refuse(std::string(t("de opdracht is niet te begrijpen: ", "the command is not understood: ")) +
                    error.what());
    } catch (const Refused& refused) {
      return refuse(refused.text);
    }
  }

 private:
  [[nodiscard]] std::string t(std::string_view dutch, std::string_view english) const {
    return std::string(say(options_, dutch, english));
  }
  [[nodiscard]] Answer refuse(const std::string& text) const {
    return {unusable, "kader: " + detail::printable(text) + "\n" +
                          t("Zie `kader --help` of `kader OPDRACHT --help`.\n",
                            "See `kader --help` or `kader COMMAND --help`.\n")};
  }

  CLI::App* command(const char* name, Command which, std::string_view dutch, std::string_view english) {
    CLI::App* const sub = app_.add_subcommand(name, t(dutch, english))->group(t("Opdrachten", "Commands"));
    help_flag(*sub);
    sub->callback([this, which] { options_.command = which; });
    return sub;
  }
  void help_flag(CLI::App& app) { app.set_help_flag("-h,--help", t("Toont deze hulp", "Shows this help")); }
  void lang_option(CLI::App& app, std::string_view dutch, std::string_view english) {
    app.add_option("--lang", lang_, t(dutch, english))->type_name("nl|en");
  }
  CLI::Option* files_option(CLI::App& app) {
    return app
        .add_option(t("BESTAND", "FILE"), options_.files,
                    t("Ontwerpen (.kader.md, .kader.yaml, .kader.json), teksten (.md, .txt), mappen met ontwerpen, of "
                      "- voor standaardinvoer",
                      "Drafts (.kader.md, .kader.yaml, .kader.json), texts (.md, .txt), folders of drafts, or - for "
                      "standard input"))
        ->required()
        ->type_name("");
  }

  void as_of_option(CLI::App& app) {
    app.add_option("--as-of", as_of_,
                   t("De dag waarop wordt getoetst; anders vandaag", "The day to check on; today if absent"))
        ->type_name(t("DATUM", "DATE"));
  }
  void describe() {
    describe_program();
    describe_check();
    describe_coverage();
    describe_explain();
    describe_rules();
    describe_schema();
    describe_fmt();
    describe_new();
    describe_propose();
    describe_confirm();
    describe_monitor();
    describe_conform();
    describe_diff();
    describe_standards();
    describe_reference();
  }
  void describe_program() {
    app_.name("kader");
    app_.description(
        t("Toetst, verklaart en schrijft samenwerkingskaders.", "Checks, explains and writes governance frameworks."));
    app_.option_defaults()->group(t("Opties", "Options"));
    help_flag(app_);
    app_.add_flag("--version", version_, t("Toont de versie", "Shows the version"));
    if (options_.speech == Language::dutch) {
      auto formatter = std::make_shared<CLI::Formatter>();
      for (const auto& [key, label] : {std::pair{"Usage", "Gebruik"},
                                       {"OPTIONS", "OPTIES"},
                                       {"SUBCOMMAND", "OPDRACHT"},
                                       {"Positionals", "Argumenten"},
                                       {"REQUIRED", "VERPLICHT"}})
        formatter->label(key, label);
      app_.formatter(formatter);
    }
    app_.get_formatter()->column_width(28);
  }
  void describe_check() {
    CLI::App* const sub =
        command("check", Command::check, "Toetst ontwerpen aan alle regels", "Checks drafts against all rules");
    sub->footer(
        t("Antwoordt 0: niets op of boven --fail-on; 1: bevindingen; 2: niet te lezen of verkeerd gebruik; "
          "3: fout in het programma.",
          "Exits with 0: nothing at or above --fail-on; 1: findings; 2: cannot read, or wrong usage; "
          "3: a defect of the program."));
    files_option(*sub)->description(
        t("Ontwerpen (.kader.md, .kader.yaml, .kader.json), teksten (.md, .txt), mappen met ontwerpen, .jsonl met op "
          "elke regel een kader, of - voor standaardinvoer",
          "Drafts (.kader.md, .kader.yaml, .kader.json), texts (.md, .txt), folders of drafts, .jsonl with a framework "
          "on each line, or - for standard input"));
    sub->add_option("--format", format_, t("Vorm van het verslag; anders text", "Form of the report; text if absent"))
        ->type_name("text|json|jsonl|sarif|github|html");
    lang_option(*sub, "Taal van de meldingen; anders die van het ontwerp",
                "Language of messages; else that of the draft");
    sub->add_option("--fail-on", fail_on_,
                    t("Vanaf welke ernst het antwoord 1 is; anders error",
                      "From which severity to exit with 1; error if absent"))
        ->type_name("error|warning|note");
    as_of_option(*sub);
    sub->add_option("--select", options_.select, t("Alleen deze regels", "These rules only"))
        ->type_name(t("REGEL", "RULE"))
        ->allow_extra_args(false);
    sub->add_option("--ignore", options_.ignore, t("Deze regels niet", "Not these rules"))
        ->type_name(t("REGEL", "RULE"))
        ->allow_extra_args(false);
    sub->add_option("-j,--jobs", options_.jobs,
                    t("Hoeveel ontwerpen tegelijk; anders zoveel als er kernen zijn",
                      "How many drafts at the same time; as many as there are cores if absent"))
        ->type_name(t("AANTAL", "NUMBER"))
        ->check(CLI::Range(1U, 256U));
    sub->add_flag("-v,--verbose", options_.verbose,
                  t("Ook wat er van elke regel werd", "Also what became of every rule"));
    sub->add_option("--color", color_,
                    t("Kleur; anders alleen op een terminal", "Colour; only on a terminal if absent"))
        ->type_name("auto|always|never");
  }
  void describe_coverage() {
    CLI::App* const sub = command("coverage", Command::coverage, "Telt wat het model van de tekst dekt",
                                  "Counts what the model covers of the text");
    sub->footer(t(
        "Een bepaling is gedekt als een element haar als bron noemt (ook via het artikel als geheel) of als zij met "
        "<!-- kader: prose reden --> is gemarkeerd. Antwoordt 0: geteld; 1: minder dan --fail-under; 2: niet te "
        "lezen, of een ontwerp zonder tekst (YAML, JSON); 3: fout in het programma.",
        "A provision is covered when an element names it as its source (also by the article as a whole), or when it is "
        "marked <!-- kader: prose reason -->. Exits with 0: counted; 1: less than --fail-under; 2: cannot read, or a "
        "draft without a text (YAML, JSON); 3: a defect of the program."));
    files_option(*sub);
    sub->add_option("--format", format_, t("Vorm; anders text", "Form; text if absent"))->type_name("text|json");
    sub->add_option(
           "--fail-under", fail_under_,
           t("Welk deel ten minste gedekt moet zijn, zoals 80%", "Which part must be covered at least, as 80%"))
        ->type_name(t("DEEL", "PART"));
    lang_option(*sub, "Taal; anders die van het ontwerp", "Language; else that of the draft");
  }
  void describe_explain() {
    CLI::App* const sub =
        command("explain", Command::explain, "Verklaart een regel, met voorbeelden, of wat de wet aanvult",
                "Explains a rule, with examples, or what the law adds");
    sub->add_option(t("REGEL", "RULE"), options_.rule, t("De naam van de regel", "The name of the rule"))
        ->type_name("");
    sub->add_option(
           "--law", options_.law,
           t("In plaats van een regel: wat de wet geeft bij een vorm, zoals openbaar-lichaam, raad of overeenkomst",
             "Instead of a rule: what the law gives a form, such as openbaar-lichaam, raad or overeenkomst"))
        ->type_name(t("VORM", "FORM"));
    sub->add_option("--format", format_, t("Vorm; anders text", "Form; text if absent"))->type_name("text|json");
    lang_option(*sub, "Taal", "Language");
    sub->add_flag("--markdown", options_.markdown, t("De bladzijde van de handleiding", "The page of the manual"));
  }
  void describe_rules() {
    CLI::App* const sub = command("rules", Command::rules, "Noemt alle regels", "Lists all rules");
    lang_option(*sub, "Taal", "Language");
    sub->add_option("--markdown", options_.markdown_folder,
                    t("Schrijft de bladzijden van de handleiding in deze map",
                      "Writes the pages of the manual into this folder"))
        ->type_name(t("MAP", "FOLDER"));
  }
  void describe_schema() {
    CLI::App* const sub = command("schema", Command::schema, "Geeft het JSON-schema, voor editors",
                                  "Prints the JSON Schema, for editors");
    lang_option(*sub, "Taal van de sleutels", "Language of the keys");
  }
  void describe_fmt() {
    CLI::App* const sub = command("fmt", Command::fmt, "Schrijft ontwerpen in de vaste spelling",
                                  "Writes drafts in the canonical spelling");
    files_option(*sub);
    sub->add_flag("--check", options_.only_check, t("Alleen zeggen wat zou veranderen", "Only say what would change"));
    lang_option(*sub, "Vertaalt sleutels en vaste woorden", "Translates keys and fixed words");
  }
  void describe_new() {
    CLI::App* const sub = command("new", Command::new_draft, "Begint een ontwerp, uit een tekst of een voorbeeld",
                                  "Begins a draft, from a text or an example");
    sub->add_option("--from", options_.from,
                    t("De tekst (.txt, .md), of - voor standaardinvoer: elk woord blijft staan, met per bepaling "
                      "wat zij van het model zegt, als voorstel, of een vraag",
                      "The text (.txt, .md), or - for standard input: every word stays, with what each provision says "
                      "of the model, as a proposal, or a question"))
        ->type_name(t("BESTAND", "FILE"));
    sub->add_option("--template", options_.template_name, t("Het voorbeeld", "The example"))
        ->type_name("samenwerkingskader");
    output_options(*sub);
    lang_option(*sub, "Taal van het voorbeeld; een tekst houdt de zijne",
                "Language of the example; a text keeps its own");
  }
  void describe_propose() {
    CLI::App* const sub =
        command("propose", Command::propose, "Stelt bij een tekst het model voor", "Proposes the model of a text");
    sub->footer(
        t("Elk woord van de tekst blijft staan. Onder een bepaling komt wat zij regelt, met de woorden waaruit "
          "dat is gelezen, in een blok dat als voorstel is gemerkt; `kader confirm` neemt dat woord weg.",
          "Every word of the text stays. Below a provision comes what it arranges, with the words it was read "
          "from, in a block that is marked as a proposal; `kader confirm` takes that word away."));
    sub->add_option(
           t("BESTAND", "FILE"), options_.from,
           t("De tekst (.txt, .md), of - voor standaardinvoer", "The text (.txt, .md), or - for standard input"))
        ->required()
        ->type_name("");
    output_options(*sub);
  }
  void describe_confirm() {
    CLI::App* const sub =
        command("confirm", Command::confirm, "Bevestigt wat is voorgesteld", "Confirms what is proposed");
    sub->footer(t("Lees eerst de woorden boven elke waarde na. Zonder bepalingen wordt alles bevestigd.",
                  "Read the words above each value first. Without provisions everything is confirmed."));
    sub->add_option(t("BESTAND", "FILE"), file_, t("Het ontwerp (.kader.md)", "The draft (.kader.md)"))
        ->required()
        ->type_name("");
    sub->add_option(t("BEPALING", "PROVISION"), provisions_,
                    t("De bepalingen, zoals 4.3 of bijlage:2; ook wat erin ligt",
                      "The provisions, such as 4.3 or annex:2; what lies in them too"))
        ->type_name("");
  }
  void describe_monitor() {
    CLI::App* const sub =
        command("monitor", Command::monitor, "Houdt een logboek tegen een kader: wordt het nageleefd?",
                "Holds a log against a framework: is it lived up to?");
    sub->footer(
        t("Antwoordt 0: niets van wat --fail-on noemt; 1: wel; 2: niet te lezen. Wat niet in het logboek staat, is "
          "pas een verzuim met --complete.",
          "Exits with 0: nothing of what --fail-on names; 1: something; 2: cannot read. What is not in the log is an "
          "omission with --complete only."));
    files_option(*sub);
    sub->add_option(
           "--log", options_.log,
           t("Het logboek (.csv), of - voor standaardinvoer; op de eerste regel de kolommen: datum, wie, handeling, "
             "wat, aan, in, zaak, kring, …",
             "The log (.csv), or - for standard input; its first line names the columns: date, who, act, what, to, "
             "in, case, set, …"))
        ->required()
        ->type_name(t("BESTAND", "FILE"));
    sub->add_option("--per", per_, t("Elke kring voor zich", "Each set by itself"))->type_name(t("kring", "set"));
    sub->add_flag("--complete", options_.complete,
                  t("Het logboek is volledig: wat er niet in staat, is niet gebeurd",
                    "The log is the whole record: what is not in it did not happen"));
    sub->add_option("--format", format_, t("Vorm; anders text", "Form; text if absent"))->type_name("text|json");
    sub->add_option("--fail-on", fail_on_, t("Bij welke uitkomst het antwoord 1 is", "On which verdict to exit with 1"))
        ->type_name("violated|void|pending|undetermined");
    lang_option(*sub, "Taal; anders die van het kader", "Language; else that of the framework");
  }
  void describe_conform() {
    CLI::App* const sub = command("conform", Command::conform, "Toetst een kader aan een standaard",
                                  "Measures a framework against a standard");
    sub->footer(
        t("Antwoordt 0: aan geen eis is niet voldaan; 1: wel; 2: niet te lezen. Wat alleen is aanbevolen, of "
          "waarvan de bron niet is nagelezen, telt daarvoor niet mee.",
          "Exits with 0: no requirement is not met; 1: one is; 2: cannot read. What is only advised, or whose "
          "source was not read, does not count for that."));
    files_option(*sub);
    sub->add_option("--standard", options_.standard,
                    t("De standaard: een naam uit `kader standards`, of een eigen bestand (.yaml)",
                      "The standard: a name from `kader standards`, or a file of your own (.yaml)"))
        ->required()
        ->type_name(t("STANDAARD", "STANDARD"));
    sub->add_option("--format", format_,
                    t("Vorm; anders text. html zet meer kaders naast elkaar",
                      "Form; text if absent. html puts several frameworks side by side"))
        ->type_name("text|json|html|sarif");
    as_of_option(*sub);
    lang_option(*sub, "Taal; anders die van het kader", "Language; else that of the framework");
  }
  void describe_diff() {
    CLI::App* const sub = command("diff", Command::diff, "Zegt wat er tussen twee versies van een tekst is veranderd",
                                  "Tells what changed between two versions of a text");
    sub->footer(
        t("Antwoordt 0: vergeleken; 1: er is een verwijzing die niet is meegegaan met wat zij bedoelde; 2: niet te "
          "lezen. Vergeleken worden de teksten, niet de modellen daarin.",
          "Exits with 0: compared; 1: there is a reference that did not follow what it meant; 2: cannot read. "
          "What is compared are the texts, and not the models in them."));
    sub->add_option(t("BESTANDEN", "FILES"), options_.files,
                    t("De oude en de nieuwe tekst (.md, .txt)", "The old and the new text (.md, .txt)"))
        ->required()
        ->expected(2)
        ->type_name("");
    sub->add_option("--format", format_, t("Vorm; anders text", "Form; text if absent"))
        ->type_name("text|markdown|json");
    lang_option(*sub, "Taal; anders die van de nieuwe tekst", "Language; else that of the new text");
  }
  void describe_standards() {
    CLI::App* const sub = command("standards", Command::standards, "Noemt de standaarden", "Lists the standards");
    lang_option(*sub, "Taal", "Language");
  }
  void output_options(CLI::App& app) {
    app.add_option(
           "-o,--output", options_.output,
           t("Schrijft in dit bestand; anders naar standaarduitvoer", "Writes this file; standard output if absent"))
        ->type_name(t("BESTAND", "FILE"));
    app.add_flag("--force", options_.force,
                 t("Overschrijft een bestand dat er al is", "Overwrites a file that exists"));
  }
  void describe_reference() {
    CLI::App* const sub =
        command("reference", Command::reference, "Geeft het format in Markdown", "Prints the format, in Markdown");
    lang_option(*sub, "Taal", "Language");
  }

  template <class T, std::size_t n>
  [[nodiscard]] T word(const std::string& written, const char* option, const Word<T> (&words)[n], T absent) const {
    if (written.empty()) return absent;
    std::string known;
    for (const auto& [word, value] : words) {
      if (word == written) return value;
      (known += known.empty() ? "" : ", ") += word;
    }
    throw Refused{std::string(option) + t(" kent \"", " does not know \"") + written +
                  t("\" niet; kies uit ", "\"; choose from ") + known};
  }

  void rule_exists(const std::string& name) const {
    if (Rules::built_in().catalogue().find(name) != nullptr) return;
    detail::Nearest nearest(name);
    for (const RuleInfo* rule : Rules::built_in().catalogue().all()) nearest.consider(rule->name);
    std::string text = t("er is geen regel \"", "there is no rule \"") + name + "\"";
    if (find_legal_form(name) != nullptr)
      text += t("; bedoelt u `kader explain --law ", "; do you mean `kader explain --law ") + name + "`?";
    else if (!nearest.found().empty())
      text += t("; bedoelt u ", "; do you mean ") + std::string(nearest.found()) + "?";
    throw Refused{text + t(" (`kader rules` noemt ze alle)", " (`kader rules` lists them all)")};
  }

  void explains_one_thing() const {
    if (options_.rule.empty() == options_.law.empty())
      throw Refused{t("explain vraagt de naam van een regel, of --law met een vorm",
                      "explain takes the name of a rule, or --law with a form")};
    if (options_.format != ReportFormat::text && options_.format != ReportFormat::json)
      throw Refused{t("--format van explain kent alleen text en json", "--format of explain knows text and json only")};
    if (options_.law.empty() && !explains_standard(options_)) rule_exists(options_.rule);
  }

  // An empty value is a mistake, mostly of a script whose variable is not set; it does not mean "as if absent".
  void nothing_empty() const {
    for (const CLI::App* command : app_.get_subcommands())
      for (const CLI::Option* option : command->get_options()) {
        const auto& given = option->results();
        if (std::find(given.begin(), given.end(), std::string()) != given.end())
          throw Refused{option->get_name() + t(": de waarde is leeg", ": the value is empty")};
      }
  }
  // The names between commas, each of which must be a rule.
  [[nodiscard]] std::vector<std::string> rules_in(const std::vector<std::string>& lists) const {
    std::vector<std::string> names;
    for (const std::string& list : lists)
      for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        rule_exists(names.emplace_back(list.substr(at, end - at)));
        at = end + 1;
      }
    return names;
  }

  void day_exists() {
    if (as_of_.empty()) return;
    const auto day = Date::parse(as_of_, options_.speech);
    if (!day)
      throw Refused{t("--as-of vraagt een bestaande dag zoals 2024-03-20; er staat \"",
                      "--as-of takes a day that exists, such as 2024-03-20; there is \"") +
                    as_of_ + "\""};
    options_.as_of = *day;
  }

  void covers_a_part() {
    if (options_.format != ReportFormat::text && options_.format != ReportFormat::json)
      throw Refused{
          t("--format van coverage kent alleen text en json", "--format of coverage knows text and json only")};
    if (fail_under_.empty()) return;
    const auto share = Share::parse(fail_under_, options_.speech);
    if (!share || share->kind() == Share::Kind::count)
      throw Refused{t("--fail-under vraagt een deel zoals 80% of 4/5; er staat \"",
                      "--fail-under takes a part such as 80% or 4/5; there is \"") +
                    fail_under_ + "\""};
    options_.fail_under = *share;
  }

  void begins_with_one_thing() const {
    if (options_.from.empty() == options_.template_name.empty())
      throw Refused{t("new vraagt een van beide: --from BESTAND of --template samenwerkingskader",
                      "new takes one of the two: --from FILE or --template samenwerkingskader")};
    if (options_.template_name.empty() || draft_template(options_.template_name, options_.speech)) return;
    std::string known;
    for (const std::string_view name : draft_templates()) (known += known.empty() ? "" : ", ") += name;
    throw Refused{t("--template kent \"", "--template does not know \"") + options_.template_name +
                  t("\" niet; kies uit ", "\"; choose from ") + known};
  }

  void names_provisions() {
    options_.files = {file_};
    for (const std::string& written : provisions_) {
      const auto ref = ProvisionRef::parse(written, options_.speech);
      if (!ref)
        throw Refused{
            t("een bepaling is een nummer zoals 4.3; er staat \"", "a provision is a number such as 4.3; there is \"") +
            written + "\""};
      options_.provisions.push_back(*ref);
    }
  }

  void follows_a_log() {
    constexpr Word<NormVerdict> verdicts[] = {{"violated", NormVerdict::violated},
                                              {"void", NormVerdict::void_act},
                                              {"pending", NormVerdict::pending},
                                              {"undetermined", NormVerdict::undetermined}};
    if (!fail_on_.empty()) options_.fails_on_verdict = word(fail_on_, "--fail-on", verdicts, NormVerdict::violated);
    if (!per_.empty() && per_ != "set" && per_ != "kring")
      throw Refused{t("--per kent alleen kring", "--per knows set only")};
    options_.per_set = !per_.empty();
  }

  // Markdown is a form of this command alone.
  void compares_texts() {
    options_.markdown = format_ == "markdown";
    if (options_.markdown) format_.clear();
    if (!format_.empty() && format_ != "text" && format_ != "json")
      throw Refused{t("--format van diff kent alleen text, markdown en json",
                      "--format of diff knows text, markdown and json only")};
  }

  void take() {
    nothing_empty();
    if (std::count(options_.files.begin(), options_.files.end(), "-") > 1)
      throw Refused{
          t("- (standaardinvoer) kan maar één keer worden gelezen", "- (standard input) can be read only once")};
    if (!lang_.empty()) options_.language = word(lang_, "--lang", languages, Language::dutch);
    if (options_.command == Command::diff) compares_texts();
    options_.format = word(format_, "--format", formats, ReportFormat::text);
    if (options_.command == Command::monitor)
      follows_a_log();
    else
      options_.fail_on = word(fail_on_, "--fail-on", severities, Severity::error);
    options_.color = word(color_, "--color", colors, Color::automatic);
    options_.select = rules_in(options_.select);
    options_.ignore = rules_in(options_.ignore);
    day_exists();
    if (options_.command == Command::coverage) covers_a_part();
    if (options_.command == Command::explain) explains_one_thing();
    if (options_.command == Command::conform &&
        (options_.format == ReportFormat::jsonl || options_.format == ReportFormat::github))
      throw Refused{t("--format van conform kent text, json, html en sarif",
                      "--format of conform knows text, json, html and sarif")};
    if (options_.command == Command::confirm) names_provisions();
    if (options_.command == Command::new_draft) begins_with_one_thing();
  }

  int argc_;
  const char* const* argv_;
  CLI::App app_;
  Options options_;
  bool version_ = false;
  std::string file_;
  std::vector<std::string> provisions_;
  std::string per_;
  std::string lang_;
  std::string format_;
  std::string fail_on_;
  std::string fail_under_;
  std::string as_of_;
  std::string color_;
};

}  // namespace

std::variant<Options, Answer> parse(int argc, const char* const* argv) { return Parser(argc, argv).run(); }

}  // namespace kader::cli
