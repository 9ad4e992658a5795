// SPDX-License-Identifier: Apache-2.0
#include "kader/check/rules.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

#include "kader/text/invalid_value.hpp"

namespace kader {
namespace {

// What an own rule says, with the constant form that findings point to.
struct OwnTexts {
  explicit OwnTexts(OwnRule rule) : words(std::move(rule)) {
    const auto both = [](const Phrase& text) { return Bilingual{text.nl, text.en}; };
    info = {.name = words.name,
            .severity = words.severity,
            .demands = both(words.demands),
            .message = both(words.message),
            .why = both(words.why),
            .help = both(words.help),
            .source = words.source};
  }
  OwnTexts(const OwnTexts&) = delete;  // info looks into words
  OwnTexts& operator=(const OwnTexts&) = delete;

  OwnRule words;
  RuleInfo info;
};

bool holds(const std::vector<const RuleInfo*>& rules, const RuleInfo& rule) noexcept {
  return std::find(rules.begin(), rules.end(), &rule) != rules.end();
}

bool is_rule_name(std::string_view name) {
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !name.empty() && letter(name.front()) && name.back() != '-' &&
         std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

struct Rules::Held {
  std::vector<Entry> entries;
  Catalogue catalogue;
  std::vector<std::shared_ptr<const OwnTexts>> own;  // the catalogue holds them too
  std::vector<const RuleInfo*> untold;
  bool chosen = false;                       // whether only those of looked_for are
  std::vector<const RuleInfo*> looked_for;
};

Rules::Rules(std::shared_ptr<const Held> held) noexcept : held_(std::move(held)) {}

Rules::Rules(std::span<const Rule> checking, std::span<const RuleInfo* const> catalogue) {
  auto made = std::make_shared<Held>();
  made->entries.reserve(checking.size());
  for (const Rule& rule : checking) made->entries.push_back({rule.info, rule.check, rule.needs});
  made->catalogue = Catalogue({catalogue.begin(), catalogue.end()});
  held_ = std::move(made);
}

Rules Rules::with(OwnRule rule) const {
  if (!is_rule_name(rule.name)) throw InvalidValue(rule.name, "a rule is named in small letters, digits and hyphens");
  if (catalogue().find(rule.name) != nullptr) throw InvalidValue(rule.name, "there is a rule with this name");
  if (!rule.check) throw InvalidValue(rule.name, "a rule needs a function that looks");
  const auto own = std::make_shared<const OwnTexts>(std::move(rule));
  if (!kader::complete(own->info))
    throw InvalidValue(own->words.name, "a rule says all in both languages, with the same places");
  auto made = std::make_shared<Held>(*held_);
  made->entries.push_back({&own->info, own->words.check, own->words.needs});
  made->own.push_back(own);
  const auto all = catalogue().all();
  std::vector<const RuleInfo*> infos(all.begin(), all.end());
  infos.push_back(&own->info);
  made->catalogue = Catalogue(std::move(infos), std::make_shared<const decltype(made->own)>(made->own));
  if (made->chosen) made->looked_for.push_back(&own->info);
  return Rules(std::move(made));
}

std::vector<const RuleInfo*> Rules::named(std::span<const std::string_view> names) const {
  std::vector<const RuleInfo*> found;
  for (const std::string_view name : names) {
    found.push_back(catalogue().find(name));
    if (found.back() == nullptr) throw InvalidValue(name, "there is no rule with this name");
  }
  return found;
}

Rules Rules::only(std::span<const std::string> names) const {
  return only(named(std::vector<std::string_view>(names.begin(), names.end())));
}
Rules Rules::only(std::initializer_list<std::string_view> names) const { return only(named(names)); }
Rules Rules::only(const std::vector<const RuleInfo*>& chosen) const {
  if (chosen.empty()) return *this;
  auto made = std::make_shared<Held>(*held_);
  made->chosen = true;
  made->looked_for.clear();
  for (const RuleInfo* rule : chosen)
    if (looks_for(*rule)) made->looked_for.push_back(rule);
  for (Entry& entry : made->entries) entry.runs = entry.runs && holds(made->looked_for, *entry.info);
  return Rules(std::move(made));
}

Rules Rules::without(std::span<const std::string> names) const {
  return without(named(std::vector<std::string_view>(names.begin(), names.end())));
}
Rules Rules::without(std::initializer_list<std::string_view> names) const { return without(named(names)); }
Rules Rules::without(const std::vector<const RuleInfo*>& left_out) const {
  if (left_out.empty()) return *this;
  auto made = std::make_shared<Held>(*held_);
  made->untold.insert(made->untold.end(), left_out.begin(), left_out.end());
  for (Entry& entry : made->entries) entry.runs = entry.runs && !holds(left_out, *entry.info);
  return Rules(std::move(made));
}

std::span<const Rules::Entry> Rules::all() const noexcept { return held_->entries; }
const Catalogue& Rules::catalogue() const noexcept { return held_->catalogue; }
bool Rules::tells(const RuleInfo& rule) const noexcept { return !holds(held_->untold, rule); }
bool Rules::looks_for(const RuleInfo& rule) const noexcept {
  return tells(rule) && (!held_->chosen || holds(held_->looked_for, rule));
}

}  // namespace kader
