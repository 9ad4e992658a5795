// SPDX-License-Identifier: Apache-2.0
#include "kader/standard/conform.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "kader/host/file.hpp"
#include "kader/host/standard_pages.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;
namespace fs = std::filesystem;

namespace {

const fs::path root = KADER_SOURCE_DIR;
const Date day{2026, 6, 1};

Conformance measured(const Draft& draft, const std::shared_ptr<const Standard>& standard) {
  const Model model = resolve(Framework(draft.framework));
  return conform(View(model, day), standard, draft.unread);
}
Conformance measured(const std::string& path, const std::shared_ptr<const Standard>& standard) {
  const Draft draft = read_file((root / path).string());
  REQUIRE(draft.readable);
  return measured(draft, standard);
}
std::shared_ptr<const Standard> standard_of(const std::string& holds, const std::string& applies = "true") {
  ReadStandard made = read_standard(
      "standard: own\ntitle nl: Eigen\ntitle en: Own\nrequirements:\n  one: {nl: a, en: b, applies when: '" + applies +
          "', holds when: '" + holds + "'}\n",
      "own.yaml");
  for (const Finding& finding : made.findings) UNSCOPED_INFO(finding.message(Language::english));
  REQUIRE(made.standard);
  return made.standard;
}
Draft draft_of(const std::string& text) { return read(text, {.name = "a.kader.yaml"}); }
Assessment one(const std::string& framework, const std::string& holds) {
  return measured(draft_of(framework), standard_of(holds)).all.front();
}

constexpr std::string_view small = R"(kader: 1
language: en
agreement: {name: A, kind: overeenkomst, parties: [a, b]}
parties: {a: {name: Alphen, kind: gemeente}, b: {name: Borne, kind: gemeente}}
bodies:
  board: {name: Board, established: "2", source: ["2"], chair: {appointed by: board}, quorum: {elsewhere: standing orders}}
matters: {plan: {name: plan, kind: document}}
norms:
  - {who: board, can: adopt, what: plan, source: ["3.1"]}
)";
std::string with(std::string_view more) { return std::string(small) + std::string(more); }

}  // namespace

TEST_CASE("each requirement that ships is met by one framework and not by another", "[standard]") {
  for (const auto& standard : shipped_standards()) {
    const Conformance met = measured("tests/standard/" + standard->id() + ".met.yaml", standard);
    const Conformance not_met = measured("tests/standard/" + standard->id() + ".not-met.yaml", standard);
    for (std::size_t i = 0; i < met.all.size(); ++i) {
      CAPTURE(standard->id(), standard->text().requirements[i].id.str());
      const bool decidable = standard->expressions(i).holds.has_value();
      CHECK(met.all[i].conformity == (decidable ? Conformity::met : Conformity::not_assessable));
      CHECK(not_met.all[i].conformity == (decidable ? Conformity::not_met : Conformity::not_assessable));
    }
  }
}

TEST_CASE("what is said elsewhere or left open is assessed neither as met nor as not", "[standard]") {
  for (const auto& standard : shipped_standards()) {
    const Conformance open = measured("tests/standard/" + standard->id() + ".open.yaml", standard);
    CAPTURE(standard->id());
    CHECK(open.count(Conformity::met) == 0);
    CHECK(open.count(Conformity::not_assessable) >= standard->text().requirements.size() / 2);
    for (const Assessment& assessment : open.all)
      if (assessment.conformity == Conformity::not_assessable && standard->expressions(assessment.requirement).holds)
        CHECK_FALSE(assessment.missing.empty());
  }
}

TEST_CASE("the negation of a requirement is noticed", "[standard]") {
  for (const auto& standard : shipped_standards())
    for (const Requirement& requirement : standard->text().requirements) {
      if (!requirement.holds_when) continue;
      std::string negated = "!(" + *requirement.holds_when + ")";
      for (std::size_t at = 0; (at = negated.find('\'', at)) != std::string::npos; at += 2) negated.insert(at, "'");
      const Conformance made = measured("tests/standard/" + standard->id() + ".met.yaml", standard_of(negated));
      CAPTURE(standard->id(), requirement.id.str());
      CHECK(made.all.front().conformity == Conformity::not_met);
    }
}

TEST_CASE("the frameworks of the manual and the ten real texts are assessed as a person did", "[standard]") {
  std::vector<fs::path> files;
  for (const auto& file : fs::recursive_directory_iterator(root / "docs" / "frameworks"))
    if (file.path().string().find(".kader.") != std::string::npos) files.push_back(file.path());
  std::sort(files.begin(), files.end());
  std::string made;
  for (const fs::path& file : files)
    for (const auto& standard : shipped_standards()) {
      made += fs::relative(file, root).generic_string() + " " + standard->id() + "\n ";
      for (const Assessment& assessment : measured(fs::relative(file, root).string(), standard).all)
        made.append(" ")
            .append(1, "+-?."[static_cast<std::size_t>(assessment.conformity)])
            .append(standard->text().requirements[assessment.requirement].id.str());
      made += '\n';
    }
  std::ifstream in(root / "tests" / "standard" / "expected.txt");
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  CHECK(made == expected);
}

TEST_CASE("a verdict rests on elements with their articles", "[standard]") {
  const Assessment met = one(std::string(small), R"(bodies.exists(b, may(b.id, "adopt", "plan")))");
  CHECK(met.conformity == Conformity::met);
  REQUIRE(met.evidence.size() == 2);
  CHECK(met.evidence[0].ground.provisions == std::vector<std::string>{"2"});
  CHECK(met.evidence[1].ground.provisions == std::vector<std::string>{"3.1"});

  const Assessment not_met = one(std::string(small), "size(bodies) == 1 && bodies.all(b, has(b.secretary))");
  CHECK(not_met.conformity == Conformity::not_met);
  CHECK(not_met.failing == "bodies.all(b, has(b.secretary))");
  REQUIRE(not_met.evidence.size() == 1);
  CHECK(not_met.evidence[0].what.nl == "Board");

  const Assessment open = one(std::string(small), "bodies.all(b, has(b.quorum))");
  CHECK(open.conformity == Conformity::not_assessable);
  REQUIRE(open.missing.size() == 1);
  CHECK(open.missing[0].ground.pointer == "/bodies/board/quorum");
  CHECK(open.missing[0].what.nl == "dat staat in een ander stuk");
}

TEST_CASE("the questions of the view are functions", "[standard]") {
  const auto holds = [&](const std::string& expression) { return one(std::string(small), expression).conformity; };
  CHECK(holds(R"(who_may("adopt", "plan") == ["board"])") == Conformity::met);
  CHECK(holds(R"("board" in route("plan") && size(dead_ends("plan")) == 0)") == Conformity::met);
  CHECK(holds(R"(states(bodies[0].quorum) == "elsewhere" && states(bodies[0].deputy) == "not_stated")") ==
        Conformity::met);
  CHECK(holds(R"(positions.exists(p, p.who == "board" && p.act == "adopt" && p.provisions == ["3.1"]))") ==
        Conformity::met);
  CHECK(holds("bodies[0].chair.appointed_by == \"x\" || true") == Conformity::met);
  const Assessment unknown_name = one(std::string(small), R"(may("bord", "adopt"))");
  CHECK(unknown_name.conformity == Conformity::not_assessable);
  CHECK(unknown_name.missing.front().what.nl.find("bedoeld is misschien \"board\"") != std::string::npos);
}

TEST_CASE("what was not read is not missing", "[standard]") {
  const std::string broken = with("roles: {r: {name: R, kind: nonsense}}\n");
  CHECK(one(broken, "roles.exists(r, has(r.kind))").conformity == Conformity::not_assessable);
  const std::string norm = with("  - {who: board, can: [], what: {x: y}}\n");
  CHECK(one(norm, R"(positions.exists(p, p.act == "evaluate"))").conformity == Conformity::not_assessable);
  CHECK(one(std::string(small), R"(positions.exists(p, p.act == "evaluate"))").conformity == Conformity::not_met);
}

TEST_CASE("a requirement that is not asked is not applicable, and one that costs too much is not assessable",
          "[standard]") {
  const Conformance made = measured(draft_of(std::string(small)), standard_of("false", "size(bodies) > 1"));
  CHECK(made.all.front().conformity == Conformity::not_applicable);
  std::string deep = "true";
  for (int i = 0; i < 40; ++i) deep = "[1, 2].all(n" + std::to_string(i) + ", " + deep + ")";
  const Assessment costly = one(std::string(small), deep);
  CHECK(costly.conformity == Conformity::not_assessable);
  CHECK(costly.missing.front().what.en == "the expression takes too much work");
}

TEST_CASE("what is wrong in a standard has its place in the file", "[standard]") {
  const auto findings_of = [](const std::string& expression) {
    ReadStandard made = read_standard(
        "standaard: eigen\ntitel nl: Eigen\ntitel en: Own\neisen:\n  een:\n    nl: a\n    en: b\n    voldaan als: " +
            expression + "\n",
        "eigen.yaml");
    CHECK_FALSE(made.standard);
    REQUIRE(made.findings.size() == 1);
    return made.findings.front();
  };
  const Finding field = findings_of("bodies.all(b, has(b.chiar))");
  CHECK(field.message(Language::dutch)
            .find("het veld \"chiar\" van Body is niet bekend; bedoeld is misschien \"chair\"") != std::string::npos);
  CHECK(field.place.span.begin.line == 8);
  const Finding folded = findings_of(">-\n      size(bodies) > 0 &&\n      size(bodis) > 0");
  CHECK(folded.place.span.begin.line == 10);
  CHECK(folded.place.span.begin.column == 12);
  CHECK(findings_of("size(bodies)").rule->name == "requirement-not-a-question");
  CHECK(read_standard("- a", "x.yaml").findings.back().rule->name == "not-a-standard");
  CHECK_FALSE(read_standard("", "x.yaml").standard);
}

TEST_CASE("a page of a measured framework says what, where and why", "[standard][host]") {
  const Draft draft = draft_of(std::string(small));
  const Measured page{"a.kader.yaml", measured(draft, standard_of("bodies.all(b, has(b.quorum))"))};
  const std::string text = conformance_text(page, Language::dutch);
  CHECK(text.find("? own/one  niet te beoordelen") != std::string::npos);
  CHECK(text.find("niet bekend: dat staat in een ander stuk (art. 2)") != std::string::npos);
  CHECK(conformance_json(page, Language::english).find("\"not-assessable\": 1") != std::string::npos);
}
