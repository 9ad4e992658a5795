// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/law.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "check/probe.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

constexpr std::string_view subjects[] = {"quorum", "majority",    "tie",  "meetings",    "chair",
                                         "deputy", "composition", "size", "appointment", "setting_up"};
constexpr std::string_view topics[] = {"organs",     "establishment", "composition", "chair",   "meetings",
                                       "majority",   "consent",       "content",     "powers",  "mandate",
                                       "delegation", "approval",      "signing",     "disputes"};
constexpr std::string_view kinds[] = {"lead", "within", "every", "before"};

// One file of src/data/law, as the program itself reads YAML.
class File {
 public:
  explicit File(const std::string& name) {
    std::ifstream file(std::string(KADER_SOURCE_DIR) + "/src/data/law/" + name + ".yaml");
    std::string text(std::istreambuf_iterator<char>(file), {});
    loaded_ = load(name + ".yaml", std::move(text));
    REQUIRE(loaded_.source != nullptr);
    Composed composed = compose_yaml(*loaded_.source);
    REQUIRE(composed.findings.empty());
    tree = std::move(composed.tree);
  }
  [[nodiscard]] std::vector<std::uint32_t> list(std::string_view key, std::uint32_t of = 0) const {
    const auto at = tree.child(of, key);
    if (at == 0) return {};
    const auto children = tree.children(at);
    return {children.begin(), children.end()};
  }
  [[nodiscard]] std::string text(std::uint32_t of, std::string_view key) const {
    const auto at = tree.child(of, key);
    return at == 0 ? std::string() : std::string(tree.node(at).text);
  }
  [[nodiscard]] std::string words(std::uint32_t of, std::string_view key) const {
    std::string all;
    for (const auto one : list(key, of)) (all += all.empty() ? "" : " ") += tree.node(one).text;
    return all;
  }
  Tree tree;

 private:
  Loaded loaded_;
};

template <class Row>
void same_source(const File& file, std::uint32_t entry, const Row& row) {
  CHECK(row.article == file.text(entry, "article"));
  CHECK(row.text == file.text(entry, "text"));
  CHECK(row.read == file.text(entry, "read"));
  CHECK(row.certain == (file.text(entry, "certain") == "true"));
}
template <class Row>
void well_sourced(const Row& row) {
  INFO(row.article);
  CHECK_FALSE(row.article.empty());
  if (row.certain) CHECK((!row.text.empty() && !row.read.empty()));  // what was not read is from memory
}

}  // namespace

TEST_CASE("The tables of the law are what people maintain", "[law]") {
  const File forms("forms");
  std::size_t i = 0;
  for (const auto entry : forms.list("defaults")) {
    REQUIRE(i < statutory_defaults().size());
    const StatutoryDefault& made = statutory_defaults()[i++];
    CHECK(word(made.form, Language::english) == forms.text(entry, "form"));
    CHECK(subjects[static_cast<std::size_t>(made.subject)] == forms.text(entry, "subject"));
    CHECK(made.share == forms.text(entry, "share"));
    CHECK(made.says == Bilingual{forms.text(entry, "nl"), forms.text(entry, "en")});
    same_source(forms, entry, made);
  }
  CHECK(i == statutory_defaults().size());
  i = 0;
  for (const auto entry : forms.list("forms")) {
    REQUIRE(i < legal_forms().size());
    const LegalForm& made = legal_forms()[i++];
    CHECK(made.word == forms.text(entry, "word"));
    CHECK(made.name == Bilingual{forms.text(entry, "nl"), forms.text(entry, "en")});
    CHECK(made.bodies == forms.words(entry, "bodies"));
    CHECK(made.see == forms.words(entry, "see"));
  }
  CHECK(i == legal_forms().size());
}

TEST_CASE("The facts and terms of the law are what people maintain", "[law]") {
  std::size_t facts = 0;
  std::size_t terms = 0;
  for (const char* name : {"awb", "gemeentewet", "jeugdwet", "wgr"}) {  // in this order in the table
    const File file(name);
    const std::string usual = file.words(0, "for");
    const auto holds_for = [&](std::uint32_t entry) {
      const std::string own = file.words(entry, "for");
      return own.empty() ? usual : own;
    };
    for (const auto entry : file.list("facts")) {
      REQUIRE(facts < legal_facts().size());
      const LegalFact& made = legal_facts()[facts++];
      INFO(made.id);
      CHECK(made.id == file.text(entry, "id"));
      CHECK(topics[static_cast<std::size_t>(made.topic)] == file.text(entry, "topic"));
      CHECK(made.forms == holds_for(entry));
      CHECK(made.says == Bilingual{file.text(entry, "nl"), file.text(entry, "en")});
      same_source(file, entry, made);
    }
    for (const auto entry : file.list("terms")) {
      REQUIRE(terms < statutory_terms().size());
      const StatutoryTerm& made = statutory_terms()[terms++];
      INFO(made.id);
      CHECK(made.id == file.text(entry, "id"));
      CHECK(made.forms == holds_for(entry));
      CHECK(made.ref == file.text(entry, "ref"));
      CHECK((made.about ? std::string(word(*made.about, Language::english)) : "") == file.text(entry, "about"));
      const std::string length = file.text(entry, kinds[static_cast<std::size_t>(made.kind)]);
      CHECK(length ==
            (made.kind == TermKind::before ? made.day.text(Language::english) : made.length.text(Language::english)));
      if (made.kind == TermKind::before) CHECK(word(made.year, Language::english) == file.text(entry, "year"));
      const auto to = file.tree.child(entry, "to");
      CHECK(made.to == Bilingual{file.text(to, "nl"), file.text(to, "en")});
      CHECK(made.says == Bilingual{file.text(entry, "nl"), file.text(entry, "en")});
      same_source(file, entry, made);
    }
  }
  CHECK(facts == legal_facts().size());
  CHECK(terms == statutory_terms().size());
}

TEST_CASE("The repealed laws are what people maintain", "[law]") {
  const File file("repealed");
  std::size_t i = 0;
  for (const auto entry : file.list("repealed")) {
    REQUIRE(i < repealed_laws().size());
    const RepealedLaw& made = repealed_laws()[i++];
    INFO(made.id);
    CHECK(made.id == file.text(entry, "id"));
    CHECK(made.name == file.text(entry, "name"));
    std::string also;
    std::string written;
    for (const std::string_view name : made.also)
      if (!name.empty()) (also += also.empty() ? "" : "|") += name;
    for (const auto name : file.list("also", entry))
      (written += written.empty() ? "" : "|") += file.tree.node(name).text;
    CHECK(also == written);
    CHECK(made.bwb == file.text(entry, "bwb"));
    CHECK(made.until.text() == file.text(entry, "until"));
    const auto by = file.tree.child(entry, "by");
    CHECK(made.by == Bilingual{file.text(by, "nl"), file.text(by, "en")});
    same_source(file, entry, made);
    well_sourced(made);
  }
  CHECK(i == repealed_laws().size());
}

TEST_CASE("The offices that the law bars are what people maintain", "[law]") {
  const File file("offices");
  std::size_t i = 0;
  for (const auto entry : file.list("barred")) {
    REQUIRE(i < barred_offices().size());
    const BarredOffices& made = barred_offices()[i++];
    INFO(made.article);
    CHECK(made.organ == file.text(entry, "organ"));
    CHECK(made.committee == file.text(entry, "committee"));
    CHECK(made.offices == file.words(entry, "offices"));
    same_source(file, entry, made);
    well_sourced(made);
    std::size_t known = 0;
    for (const WordInfo& office : EnumDescription<Office>::words)
      known += holds_word(made.offices, office.dutch) ? 1U : 0U;
    CHECK(known == file.list("offices", entry).size());
  }
  CHECK(i == barred_offices().size());
  REQUIRE(law_that_bars("raad", Office::wethouder) != nullptr);
  CHECK(law_that_bars("raad", Office::wethouder)->article == "Gemeentewet 13(1), 13(2)");
  CHECK(law_that_bars("raad", Office::raadslid) == nullptr);
  CHECK(law_that_bars("raad", Office::raadslid, "bestuurscommissie") == nullptr);
  CHECK(law_that_bars("college", Office::raadslid, "bestuurscommissie")->article == "Gemeentewet 83(2)");
}

TEST_CASE("Every file of the law is in a table, and every word it uses is a form", "[law]") {
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(KADER_SOURCE_DIR) + "/src/data/law"))
    files.insert(entry.path().stem().string());
  CHECK(files == std::set<std::string>{"awb", "forms", "gemeentewet", "jeugdwet", "offices", "repealed", "wgr"});
  for (const LegalFact& fact : legal_facts()) {
    INFO(fact.id);
    well_sourced(fact);
    std::size_t known = 0;
    for (const LegalForm& form : legal_forms()) known += holds_word(fact.forms, form.word) ? 1U : 0U;
    CHECK(known == static_cast<std::size_t>(std::count(fact.forms.begin(), fact.forms.end(), ' ')) + 1);
  }
  for (const StatutoryTerm& term : statutory_terms()) {
    well_sourced(term);
    CHECK(LawRef(term.ref).given());
  }
}

TEST_CASE("Every default has an article, words in both languages and a share that can be read", "[law]") {
  std::set<std::pair<BodyForm, LegalSubject>> seen;
  for (const StatutoryDefault& entry : statutory_defaults()) {
    INFO(entry.article);
    CHECK(seen.emplace(entry.form, entry.subject).second);
    CHECK_FALSE(entry.says.nl.empty());
    CHECK_FALSE(entry.says.en.empty());
    well_sourced(entry);
    if (!entry.share.empty()) CHECK(Share::parse(entry.share, Language::english));
    CHECK(statutory_default(entry.form, entry.subject) == &entry);
    CHECK(find_legal_form(word(entry.form, Language::english)) != nullptr);
  }
}

TEST_CASE("The law gives quorum, majority and tie to council, executive and general board, not to others", "[law]") {
  for (const LegalSubject subject : {LegalSubject::quorum, LegalSubject::majority, LegalSubject::tie}) {
    for (const BodyForm form : {BodyForm::raad, BodyForm::college, BodyForm::algemeen_bestuur})
      CHECK(statutory_default(form, subject) != nullptr);
    for (const BodyForm form : {BodyForm::dagelijks_bestuur, BodyForm::bestuur, BodyForm::gemeenschappelijk_orgaan,
                                BodyForm::adviescommissie})
      CHECK(statutory_default(form, subject) == nullptr);
  }
  CHECK(statutory_default(BodyForm::raad, LegalSubject::quorum)->share == "more than 1/2");
  CHECK(statutory_default(BodyForm::college, LegalSubject::quorum)->share == "1/2");
  CHECK(statutory_default(BodyForm::bestuur, LegalSubject::meetings)->article == "Wgr 22(2)");
}

TEST_CASE("Words with spaces between are found whole", "[law]") {
  CHECK(holds_word("raad college", "raad"));
  CHECK(holds_word("raad college", "college"));
  CHECK_FALSE(holds_word("raad college", "coll"));
  CHECK_FALSE(holds_word("algemeen-bestuur", "bestuur"));
  CHECK_FALSE(holds_word("", "raad"));
}

namespace {

// The rules that would call something missing which the law gives under that subject.
std::vector<std::string_view> missing_rules(LegalSubject subject) {
  switch (subject) {
    case LegalSubject::tie: return {"tie-unresolved"};
    case LegalSubject::chair: return {"no-chair", "chair-is-a-collective"};
    case LegalSubject::deputy: return {"no-deputy"};
    case LegalSubject::composition: return {"body-without-members"};
    case LegalSubject::size: return {"size-unknown"};
    case LegalSubject::appointment: return {"no-appointer"};
    case LegalSubject::setting_up: return {"body-not-set-up"};
    default: return {};  // no rule asks for a quorum, a majority or a number of meetings
  }
}
std::size_t findings(std::string_view rule, const std::string& body) {
  const Draft draft = read(
      "kader: 1\nlanguage: en\nagreement: {name: Proef}\nparties: {assen: {kind: gemeente}}\n"
      "matters: {plan: {kind: policy-plan}}\nbodies: {b: {" +
      body +
      "}}\n"
      "norms: [{who: b, can: adopt, what: plan}]\n");
  REQUIRE(draft.findings.empty());
  return testing::probe(draft.framework, rule).findings.size();
}

}  // namespace

TEST_CASE("What the law gives a form is never reported as missing", "[law]") {
  for (const StatutoryDefault& given : statutory_defaults())
    for (const std::string_view rule : missing_rules(given.subject)) {
      const std::string form = "form: " + std::string(word(given.form, Language::english));
      INFO(form << ", " << given.article << ", " << rule);
      // Bare, and with members or meetings of its own, which some of the rules need to say anything.
      CHECK(findings(rule, form) == 0);
      CHECK(findings(rule, form + ", meetings: {at least: 2, per: year}, voting: more than 1/2, seats: {x: {count: 4, "
                                  "drawn from: assen.college}}") == 0);
    }
}

TEST_CASE("An informal body has nothing but its own text", "[law]") {
  const std::string meets = "meetings: {at least: 2, per: year}, seats: {x: {count: 4, drawn from: assen.college}}";
  CHECK(findings("no-chair", meets) == 1);
  CHECK(findings("body-without-members", "established: \"1\"") == 1);
  CHECK(findings("no-appointer", meets) == 1);
  CHECK(findings("body-not-set-up", "name: Tafel") == 1);
  CHECK(findings("tie-unresolved", meets + ", voting: more than 1/2") == 1);
  CHECK(findings("no-deputy", meets + ", chair: {appointed by: b}") == 1);
}
