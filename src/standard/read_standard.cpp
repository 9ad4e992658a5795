// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "kader/describe/type_of.hpp"
#include "kader/read/compose.hpp"
#include "kader/standard/standard.hpp"
#include "kader/standard/standard_rules.hpp"
#include "read/convert.hpp"
#include "standard/subject.hpp"

namespace kader {
namespace {

// The language of the keys: "standaard" stands for Dutch, at the top of the file.
Language language_of(const Tree& tree) { return tree.child(0, "standaard") != 0 ? Language::dutch : Language::english; }

bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Where a place of a scalar's text stands in the file. YAML takes away quotes, indentation and line breaks, and leaves
// all other characters: the n-th of them there is the n-th here. Escapes are rare, and then it is where the value
// begins.
std::uint32_t place_in(std::string_view file, ByteRange scalar, std::string_view text, std::size_t at) {
  std::size_t wanted = 0;
  for (std::size_t i = 0; i < std::min(at, text.size()); ++i) wanted += is_blank(text[i]) ? 0 : 1;
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return scalar.begin;
  std::size_t from = scalar.begin;
  // Past "'", "|-" or ">" to the first character of the text.
  while (from < scalar.end && file[from] != text[first]) ++from;
  std::size_t to = from;
  for (std::size_t seen = 0; to < scalar.end; ++to) {
    if (is_blank(file[to])) continue;
    if (seen == wanted) return static_cast<std::uint32_t>(to);
    ++seen;
  }
  return scalar.begin;
}

class Reader {
 public:
  explicit Reader(std::shared_ptr<const Source> source) : source_(std::move(source)), lines_(source_->text) {}

  ReadStandard run() {
    Composed composed = compose_yaml(*source_);
    made_.findings = std::move(composed.findings);
    if (!composed.usable || composed.tree.root().kind != NodeKind::map) return refuse(composed.tree);
    const Language keys = language_of(composed.tree);
    StandardText text;
    detail::Converter converter(composed.tree, keys, source_.get(), nullptr, 0, nullptr);
    const bool good = converter.read(0, type_of<StandardText>(), &text, {});
    auto found = converter.findings().take();
    std::move(found.begin(), found.end(), std::back_inserter(made_.findings));
    if (!good || !text.standard.given() || text.requirements.empty()) return refuse(composed.tree);
    compile_all(composed.tree, keys, text);
    const bool usable = std::none_of(made_.findings.begin(), made_.findings.end(),
                                     [](const Finding& finding) { return finding.rule->severity == Severity::error; });
    if (usable)
      made_.standard = std::make_shared<const Standard>(std::move(text), std::move(applies_), std::move(expressions_));
    return std::move(made_);
  }

 private:
  ReadStandard refuse(const Tree& tree) {
    const Phrase what =
        tree.root().kind == NodeKind::map
            ? Phrase("het id, de titel of de eisen ontbreken", "its id, title or requirements are missing")
            : Phrase("er staan geen sleutels in", "there are no keys in it");
    made_.findings.push_back(finding<standards::no_standard>(place({0, 0}), what));
    return std::move(made_);
  }
  [[nodiscard]] Place place(ByteRange where) const { return {{}, source_->name, lines_.span(where)}; }

  void compile_all(const Tree& tree, Language keys, const StandardText& text) {
    const auto key = [&](std::string_view nl, std::string_view en) { return keys == Language::dutch ? nl : en; };
    applies_ = compile(tree, 0, key("geldt als", "applies when"), text.standard.str(), text.applies_when);
    const Tree::Index all = tree.child(0, key("eisen", "requirements"));
    for (const Requirement& requirement : text.requirements) {
      const Tree::Index node = all == 0 ? 0 : tree.child(all, requirement.id.str());
      Standard::Expressions made;
      made.applies =
          compile(tree, node, key("geldt als", "applies when"), requirement.id.str(), requirement.applies_when);
      made.holds = compile(tree, node, key("voldaan als", "holds when"), requirement.id.str(), requirement.holds_when);
      expressions_.push_back(std::move(made));
    }
  }
  std::optional<expr::Program> compile(const Tree& tree, Tree::Index record, std::string_view key,
                                       const std::string& asked, const Stated<Text>& expression) {
    if (!expression) return std::nullopt;
    const Tree::Index node = tree.child(record, key);
    const ByteRange scalar = node == 0 ? ByteRange{0, 0} : tree.node(node).bytes;
    expr::Compiled compiled = expr::compile(*expression, detail::requirement_names());
    for (const expr::Problem& problem : compiled.problems) {
      const std::uint32_t begin = place_in(source_->text, scalar, *expression, problem.where.begin);
      const std::uint32_t end = place_in(source_->text, scalar, *expression, problem.where.end);
      made_.findings.push_back(
          finding<standards::expression_not_understood>(place({begin, std::max(begin, end)}), asked, problem.message));
    }
    if (compiled.program && !expr::fits(compiled.program->type(), expr::TypeKind::boolean))
      made_.findings.push_back(finding<standards::not_boolean>(place(scalar), asked, compiled.program->type().text()));
    return std::move(compiled.program);
  }

  std::shared_ptr<const Source> source_;
  LineIndex lines_;
  ReadStandard made_;
  std::optional<expr::Program> applies_;
  std::vector<Standard::Expressions> expressions_;
};

}  // namespace

std::optional<std::size_t> Standard::find(std::string_view requirement) const noexcept {
  for (std::size_t i = 0; i < text_.requirements.size(); ++i)
    if (text_.requirements[i].id.str() == requirement) return i;
  return std::nullopt;
}
std::size_t Standard::decidable() const noexcept {
  return static_cast<std::size_t>(std::count_if(expressions_.begin(), expressions_.end(),
                                                [](const Expressions& one) { return one.holds.has_value(); }));
}

ReadStandard read_standard(const std::shared_ptr<const Source>& source) { return Reader(source).run(); }
ReadStandard read_standard(std::string_view text, std::string name) {
  Loaded loaded = load(std::move(name), std::string(text));
  if (!loaded.source) return {nullptr, std::move(loaded.findings)};
  ReadStandard made = read_standard(loaded.source);
  made.findings.insert(made.findings.begin(), loaded.findings.begin(), loaded.findings.end());
  return made;
}

}  // namespace kader
