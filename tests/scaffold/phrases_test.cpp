// SPDX-License-Identifier: Apache-2.0
#include "scaffold/phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "generated/phrase_table.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

using Wordings = std::vector<std::string>;

}  // namespace

TEST_CASE("A phrase is found in the words of one sentence, whatever their case and layout", "[scaffold]") {
  const auto wordings = [](std::string_view text, Language language = Language::dutch) {
    std::vector<std::string> found;
    for (const detail::Hint& hint : detail::find_hints(text, language)) found.emplace_back(hint.wording);
    return found;
  };
  CHECK(wordings("De raad Stelt elk jaar\nvóór 1 juli de rekening VAST.") == Wordings{"stelt * vast"});
  CHECK(wordings("De raad stelt vragen. Vast staat niets.").empty());
  CHECK(wordings("De raad kan dit.") == Wordings{"kan"});
  CHECK(wordings("De raad kan dit en benoemt hem.") == Wordings{"benoemt"});
  CHECK(wordings("Zij benoemt, en benoemt weer: benoemen.") == Wordings{"benoemt"});
  CHECK(wordings("onbenoemd en voorzitterschapje").empty());
  CHECK(wordings("Elk lid geëvalueerd, ÉÉN keer") == Wordings{"geëvalueerd"});
  CHECK(wordings("The board shall meet.", Language::english) == Wordings{"shall meet"});
  CHECK(wordings("").empty());
}

TEST_CASE("A verb is taken apart only where its second part is no preposition", "[scaffold]") {
  const auto sets_up = [](std::string_view text) {
    const auto hints = detail::find_hints(text, Language::dutch);
    return std::any_of(hints.begin(), hints.end(),
                       [](const detail::Hint& hint) { return hint.wording == "stelt * in"; });
  };
  CHECK(sets_up("Het bestuur stelt een commissie in."));
  CHECK(sets_up("Het bestuur stelt een commissie in, bestaande uit drie leden."));
  CHECK(sets_up("Het bestuur stelt een commissie in voor bezwaren."));
  CHECK(sets_up("Het bestuur stelt een commissie in die adviseert."));
  CHECK(sets_up("Het bestuur stelt in de regio een commissie in."));
  CHECK_FALSE(sets_up("Het bestuur stelt in de vergadering de begroting vast."));
  CHECK_FALSE(sets_up("Het bestuur stelt de begroting vast in de vergadering van juni."));
  CHECK_FALSE(sets_up("Het bestuur stelt in die vergadering de begroting vast."));
  CHECK_FALSE(sets_up("Het bestuur stelt de raad in kennis."));
}

TEST_CASE("The phrases are what people maintain", "[scaffold]") {
  std::ifstream file(std::string(KADER_SOURCE_DIR) + "/src/data/phrases.yaml");
  const Loaded loaded = load("phrases.yaml", std::string(std::istreambuf_iterator<char>(file), {}));
  REQUIRE(loaded.source != nullptr);
  const Composed composed = compose_yaml(*loaded.source);
  REQUIRE(composed.findings.empty());
  const Tree& tree = composed.tree;
  const auto phrases = tree.child(0, "phrases");
  const auto compare = [&](std::string_view key, const auto& prompts, const auto& wordings) {
    std::size_t i = 0;
    std::size_t count = 0;
    for (const auto entry : tree.children(phrases)) {
      const auto said = tree.child(entry, key);
      REQUIRE(i < std::size(prompts));
      INFO(tree.node(tree.child(said, "ask")).text);
      CHECK(prompts[i].ask == tree.node(tree.child(said, "ask")).text);
      CHECK(prompts[i].model == tree.node(tree.child(said, "model")).text);
      CHECK(prompts[i].weak == (tree.child(entry, "weak") != 0));
      for (const auto wording : tree.children(tree.child(said, "words"))) {
        ++count;
        CHECK(std::any_of(std::begin(wordings), std::end(wordings), [&](const detail::Wording& made) {
          return made.words == tree.node(wording).text && made.prompt == i;
        }));
      }
      ++i;
    }
    CHECK(i == std::size(prompts));
    CHECK(count == std::size(wordings));
  };
  compare("nl", detail::phrase_table::dutch, detail::phrase_table::dutch_wordings);
  compare("en", detail::phrase_table::english, detail::phrase_table::english_wordings);
}

TEST_CASE("What a hint shows can be written in a draft as it stands", "[scaffold]") {
  const auto check = [](const auto& prompts, std::string_view top) {
    for (const detail::Prompt& prompt : prompts) {
      std::string model(prompt.model);
      for (std::size_t at = model.find("..."); at != std::string::npos; at = model.find("...", at))
        model.replace(at, 3, "x");
      std::string text(top);
      if (!model.starts_with("regeling") && !model.starts_with("agreement"))
        text += top.find("taal") != std::string_view::npos ? "regeling: {naam: x}\n" : "agreement: {name: x}\n";
      text += model + "\n";
      const Draft draft = read(text);
      INFO(text);
      for (const Finding& finding : draft.findings) {
        INFO(finding.message(Language::english));
        CHECK(finding.severity == Severity::note);
      }
    }
  };
  check(detail::phrase_table::dutch, "kader: 1\ntaal: nl\n");
  check(detail::phrase_table::english, "kader: 1\nlanguage: en\n");
}
