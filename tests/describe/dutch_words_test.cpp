// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "kader/describe/enumeration.hpp"
#include "kader/model/act.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/reserved_words.hpp"
#include "kader/text/statement_words.hpp"
#include "support/catch.hpp"
#include "support/types.hpp"

using namespace kader;

namespace {

/// English and Dutch of one word, in what context.
struct Row {
  std::string context;
  std::string english;
  std::string dutch;
};

/// The cells of the tables of DUTCH.md; empty where the file is not on this machine.
std::vector<Row> rows_of_the_list() {
  std::vector<Row> rows;
  std::ifstream file(std::string(KADER_SHARED_DIR) + "/design/DUTCH.md");
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| ") || line.find('`') == std::string::npos) continue;
    std::vector<std::string> cells;
    std::istringstream stream(line.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');) {
      cell.erase(std::remove(cell.begin(), cell.end(), '`'), cell.end());
      const auto begin = cell.find_first_not_of(' ');
      cells.push_back(begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    }
    if (cells.size() >= 3) rows.push_back({cells[0], cells[1], cells[2]});
  }
  return rows;
}

/// The records, choices and enumerations whose fields and words a context of the list speaks of.
const std::map<std::string, std::vector<std::string>>& types_by_context() {
  static const std::map<std::string, std::vector<std::string>> types{
      {"every record", {"Post"}},
      {"element", {"Body"}},
      {"actor: keys", {"Each", "Jointly", "Some"}},
      {"file", {"Framework"}},
      {"party", {"Party"}},
      {"group", {"Group", "Membership"}},
      {"body", {"Body"}},
      {"body: established", {"SetUpBy"}},
      {"body: size, seat: count", {"Bounds"}},
      {"body: layer", {"Layer"}},
      {"body: labelled", {"Label"}},
      {"post", {"Post", "Seat"}},
      {"post: term", {"TermWith", "Unlimited"}},
      {"post: deputy", {"DeputyAllowed"}},
      {"post: vacancy", {"Vacancy", "Meanwhile"}},
      {"seat", {"Seat"}},
      {"seat: as", {"SeatAs"}},
      {"meetings", {"Meetings"}},
      {"quorum", {"Quorum"}},
      {"quorum: of", {"QuorumOf"}},
      {"quorum: only for", {"QuorumFor"}},
      {"voting", {"Voting"}},
      {"voting: majority", {"MajorityWord"}},
      {"voting: of", {"MajorityOf"}},
      {"voting: for", {"SpecialMajority"}},
      {"voting: step", {"DeadlockStep"}},
      {"voting: step words", {"StepWord"}},
      {"voting: step conditions", {"Circumstance", "AnyOf"}},
      {"role", {"Role"}},
      {"role: kind", {"RoleKind"}},
      {"matter", {"Matter"}},
      {"matter: kind", {"MatterKind"}},
      {"matter: level", {"Level"}},
      {"norm", {"Norm"}},
      {"norm: form", {"Form"}},
      {"norm: approved by", {"Approval", "ApprovalOutcome"}},
      {"norm: amount", {"Proportion", "PartOf"}},
      {"own act", {"OwnAct"}},
      {"act: families", {"Family"}},
      {"timing",
       {"Throughout", "At", "By", "Before", "Between", "AtLeast", "AtMost", "Every", "After", "OnlyAfter", "Until"}},
      {"timing: year", {"RelativeYear"}},
      {"anchor", {"ActPattern", "StartOf", "EndOf"}},
      {"condition",
       {"Done", "NotDone", "TieIn", "NoConsensusIn", "Vacant", "Absent", "Over", "PartiesAgree", "Impact", "AnyOf"}},
      {"agreement", {"Agreement"}},
      {"agreement: status", {"Status"}},
      {"agreement: renewal", {"Renewal"}},
      {"agreement: signatures", {"Signature"}},
      {"procedure", {"Procedure"}},
      {"procedure: outcome", {"DisputeOutcome"}},
      {"costs", {"Costs"}},
      {"costs: share", {"CostShare"}},
      {"cite", {"Cite"}},
      {"cite: kind", {"CiteKind"}},
      {"provision", {"ProvisionEntry"}},
      {"accepted", {"Acceptance"}},
      {"scalar: moment", {"EventDay"}},
      {"scalar: period", {"CalendarPeriod"}}};
  return types;
}

/// All Dutch words that the type has for the English one.
std::set<std::string> dutch_in(const TypeInfo& type, std::string_view english) {
  std::set<std::string> found;
  for (const FieldInfo& field : testing::flat_fields(type))
    if (field.key == english) found.emplace(field.dutch);
  for (const WordInfo& word : type.words)
    if (word.english == english) found.emplace(word.dutch);
  return found;
}

/// What the library itself says in Dutch where the list has this row; nothing where it does not know the word.
std::set<std::string> dutch_of(const Row& row) {
  std::set<std::string> found;
  if (const auto types = types_by_context().find(row.context); types != types_by_context().end())
    for (const std::string& name : types->second) {
      const TypeInfo* type = testing::find_type(name);
      REQUIRE(type != nullptr);
      found.merge(dutch_in(*type, row.english));
    }
  if (row.context.starts_with("act: ") && row.context != "act: families")
    for (const WordInfo& act : EnumDescription<CoreAct>::words)
      if (act.english == row.english &&
          row.context == "act: " + std::string(word(family_of(static_cast<CoreAct>(act.value)), Language::english)))
        found.emplace(act.dutch);
  if (row.context == "actor: reserved words" || (row.context == "anchor" && row.english == "addressee")) {
    for (const ReservedWord& reserved : reserved_words)
      if (reserved.english == row.english) found.emplace(reserved.dutch);
    if (row.english == parties_of_agreement.english) found.emplace(parties_of_agreement.dutch);
  }
  if (row.context == "not knowing")
    for (const Bilingual both : {word_none, word_elsewhere, word_vague, word_to_be_adopted_by})
      if (both.en == row.english) found.emplace(both.nl);
  return found;
}

/// Rows that scalars answer for, by example: English text that holds the word, and its type.
struct Example {
  std::string context;
  std::string type;
  std::string before;
  std::string after;
};
const Example examples[] = {{"scalar: day of the year", "DayOfYear", "3 ", ""},
                            {"scalar: period", "Period", "", ""},
                            {"scalar: share", "Share", "", ""},
                            {"scalar: share", "Share", "", " 1/2"},
                            {"seat: vote", "Weight", "", ""},
                            {"costs: share", "CostPart", "", ""}};

std::set<std::string> dutch_by_example(const Row& row) {
  std::set<std::string> found;
  for (const Example& example : examples) {
    if (example.context != row.context) continue;
    const TypeInfo* type = testing::find_type(example.type);
    REQUIRE(type != nullptr);
    Impossible why;
    if (type->parse(nullptr, example.before + row.english + example.after, Language::english, why) == Reading::value &&
        type->parse(nullptr, example.before + row.dutch + example.after, Language::dutch, why) == Reading::value)
      found.insert(row.dutch);
  }
  return found;
}

/// The log is read by the monitor, which is not there yet; the others are no words of one type.
/// Where the list has a word that means something else: a commissaris oversees a company, and commissions nothing.
bool corrected(const Row& row) { return row.context == "role: kind" && row.dutch == "commissaris"; }

bool answered_elsewhere(const Row& row) {
  return row.context == "log" || row.context.starts_with("log: ") || row.context == "stays Dutch" ||
         row.context == "duration" || row.context == "scalar: boolean" ||
         (row.context == "file" && (row.english == "log" || row.english == "complete" || row.english == "holders"));
}

}  // namespace

TEST_CASE("every word of the Dutch word list is what the type table says") {
  const std::vector<Row> rows = rows_of_the_list();
  if (rows.empty()) {
    WARN("no " KADER_SHARED_DIR "/design/DUTCH.md on this machine");
    return;
  }
  CHECK(rows.size() > 400);
  for (const Row& row : rows) {
    if (answered_elsewhere(row) || corrected(row)) continue;
    std::set<std::string> found = dutch_of(row);
    found.merge(dutch_by_example(row));
    INFO(row.context << ": " << row.english);
    CHECK(found == std::set<std::string>{row.dutch});
  }
}

TEST_CASE("every field and word has a Dutch term of its own") {
  for (const TypeInfo* type : testing::all_types()) {
    INFO(type->name);
    std::map<std::string_view, std::string_view> english_of;
    for (const FieldInfo& field : testing::flat_fields(*type)) {
      INFO(field.key);
      CHECK_FALSE(field.dutch.empty());
      CHECK_FALSE(field.doc.empty());
      const auto [at, first] = english_of.emplace(field.dutch, field.key);
      CHECK(at->second == field.key);
    }
    std::map<std::string_view, std::string_view> word_of;
    for (const WordInfo& word : type->words) {
      INFO(word.english);
      CHECK_FALSE(word.dutch.empty());
      CHECK_FALSE(word.english.empty());
      CHECK_FALSE(word.doc.empty());
      CHECK(word_of.emplace(word.dutch, word.english).second);
    }
  }
}

TEST_CASE("every named type has a Dutch name and says what it is") {
  for (const TypeInfo* type : testing::all_types()) {
    if (type->kind != Kind::record && type->kind != Kind::enumeration && type->kind != Kind::choice) continue;
    if (type->kind == Kind::choice && type->name.empty()) continue;
    INFO(type->name);
    CHECK_FALSE(type->dutch.empty());
    CHECK_FALSE(type->doc.empty());
  }
}
