// SPDX-License-Identifier: Apache-2.0
#include "support/generate.hpp"

#include <array>
#include <stdexcept>
#include <string_view>

#include "kader/model/framework_type.hpp"

namespace kader::testing {

namespace {

template <class Words>
std::string one_of(Draws& random, const Words& words) {
  return std::string(words[random.below(std::size(words))]);
}

// What a reader of YAML, or ours, could take for something else.
constexpr std::string_view texts[] = {"Regionaal bestuurlijk platform",
                                      "een delegatie",
                                      "zo spoedig mogelijk",
                                      "overleg: met dubbele punt",
                                      "none",
                                      "geen",
                                      "vague",
                                      "elsewhere",
                                      "open norm",
                                      "wethouder",
                                      "complete",
                                      "voltallig",
                                      "2024",
                                      "2024-02-30",
                                      "1 May",
                                      "1 mei",
                                      "4.10",
                                      "1e3",
                                      "0x1F",
                                      "12:30",
                                      "true",
                                      "ja",
                                      "nee",
                                      "no",
                                      "on",
                                      "null",
                                      "~",
                                      "inwoners",
                                      "raad.voorzitter",
                                      "vijfenveertig dagen",
                                      "EUR 12",
                                      "# geen commentaar",
                                      "a #b",
                                      "- streepje",
                                      "? vraag",
                                      "-",
                                      "key: value",
                                      "slot:",
                                      "{a: b}",
                                      "[x]",
                                      "a, b",
                                      "'enkel'",
                                      "\"dubbel\"",
                                      "back\\slash",
                                      "%",
                                      "@x",
                                      "`x`",
                                      "&a",
                                      "*a",
                                      "!t",
                                      "|",
                                      ">",
                                      " vooraan",
                                      "achteraan ",
                                      "",
                                      " ",
                                      "regel een\nregel twee",
                                      "een\n\ntwee\n",
                                      "\nvooraan",
                                      "slot\n\n",
                                      "spatie \nregel",
                                      "een\ttab",
                                      "coördineren, ’s-Hertogenbosch",
                                      "e\u0301\u00a0\u2028",
                                      "😀 …",
                                      "...",
                                      "---",
                                      "<<",
                                      "=",
                                      "1_000",
                                      ".5",
                                      "+1",
                                      "alle",
                                      "appoint",
                                      "benoemen",
                                      "unlimited",
                                      "onbepaald",
                                      "rest",
                                      "year",
                                      "jaar"};

constexpr std::string_view id_words[] = {"raad", "college", "ab", "begroting",  "maastricht", "platform",  "kind", "no",
                                         "null", "true",    "y",  "regiegroep", "gemeenten",  "zienswijze"};

constexpr std::string_view units[] = {"days", "working days", "weeks", "months", "years"};
constexpr std::string_view calendar[] = {"day", "week", "month", "quarter", "year", "term"};
constexpr std::string_view months[] = {"January", "February", "May", "September", "October", "December"};

std::string number(Draws& random, std::size_t from, std::size_t to) {
  return std::to_string(from + random.below(to - from + 1));
}
std::string two_digits(Draws& random, std::size_t to) {
  const std::string digits = number(random, 1, to);
  return digits.size() == 1 ? "0" + digits : digits;
}
std::string day(Draws& random) {
  return number(random, 1900, 2100) + "-" + two_digits(random, 12) + "-" + two_digits(random, 28);
}
std::string duration(Draws& random) { return number(random, 2, 900) + " " + one_of(random, units); }
std::string provision(Draws& random) {
  static constexpr std::string_view tails[] = {"", ".1", ".a", ".10", "a", ".3.c", "/2", ".b-slot"};
  return (random.chance(15) ? "annex:" : "") + number(random, 1, 30) + one_of(random, tails);
}
std::string part(Draws& random) {
  switch (random.below(4)) {
    case 0: return number(random, 0, 20);
    case 1: return "1/" + number(random, 2, 9);
    case 2: return number(random, 1, 99) + ".5%";
    default: return number(random, 1, 99) + "%";
  }
}
std::string reference(Draws& random) {
  static constexpr std::string_view whole[] = {"agreement", "agreement.parties", "others",   "self",     "appointer",
                                               "everyone",  "anything",          "residual", "own.raad", "addressee"};
  static constexpr std::string_view tails[] = {".chair", ".members", ".secretary", ".deputy", ".raad", ".raad.chair"};
  if (random.chance(20)) return one_of(random, whole);
  return random.known_id() + (random.chance(40) ? one_of(random, tails) : "");
}

std::string act(Draws& random) {
  const auto& acts = EnumDescription<CoreAct>::words;
  return std::string(acts[random.below(acts.size())].english);
}

/// In English words; every scalar of the format has a line here.
std::string scalar(std::string_view name, Draws& random) {
  if (name == "Words") return one_of(random, texts);
  if (name == "Id") return random.known_id();
  if (name == "Reference") return reference(random);
  if (name == "Act") return random.chance(80) ? act(random) : random.known_id() + "-x";
  if (name == "ProvisionRef") return provision(random);
  if (name == "LawRef") return random.known_id() + (random.chance(80) ? ":" + number(random, 1, 300) + "(2)(a)" : "");
  if (name == "Count") return number(random, 0, 40);
  if (name == "Times") return number(random, 1, 12);
  if (name == "Weight") return random.chance(30) ? "sum of others" : number(random, 0, 9);
  if (name == "CostPart") return random.chance(20) ? "rest" : number(random, 0, 99) + ".25%";
  if (name == "Share") return random.chance(15) ? "all" : (random.chance(40) ? "more than " : "") + part(random);
  if (name == "Money") return "EUR " + number(random, 0, 5000000) + (random.chance(40) ? ".50" : "");
  if (name == "Duration") return duration(random);
  if (name == "Period") return random.chance(70) ? one_of(random, calendar) : duration(random);
  if (name == "DayOfYear") return number(random, 1, 28) + " " + one_of(random, months);
  if (name == "Date") return day(random);
  if (name == "ImpreciseDate") {
    const std::string year = number(random, 1900, 2100);
    switch (random.below(4)) {
      case 0: return year;
      case 1: return year + "-Q" + number(random, 1, 4);
      case 2: return year + "-" + two_digits(random, 12);
      default: return day(random);
    }
  }
  throw std::logic_error("tests/support/generate.cpp has no example of the scalar " + std::string(name));
}

class Filler {
 public:
  explicit Filler(Draws& random) : random_(random) {}

  void fill(const TypeInfo& type, void* object, int size) {
    switch (type.kind) {
      case Kind::record: record(type, object, size, false); return;
      case Kind::choice: {
        const auto which = random_.below(type.alternatives.size());
        const TypeInfo& alternative = *type.alternatives[which];
        void* held = type.emplace(object, which);
        if (alternative.kind == Kind::record)
          record(alternative, held, size, true);
        else
          fill(alternative, held, size);
        return;
      }
      case Kind::list: {
        for (std::size_t left = size > 0 ? random_.below(4) : 1; left > 0; --left)
          fill(*type.element, type.append(object), size - 1);
        return;
      }
      case Kind::table: table(type, object, size); return;
      case Kind::stated: stated(type, object, size); return;
      case Kind::scalar: parse(type, object, scalar(type.name, random_)); return;
      case Kind::text: parse(type, object, one_of(random_, texts)); return;
      case Kind::flag: parse(type, object, random_.chance(50) ? "true" : "false"); return;
      case Kind::enumeration: type.set_word(object, type.words[random_.below(type.words.size())].value); return;
      case Kind::refined: {
        const auto plain = [&] {
          for (;;) {
            auto made = type.make_plain();
            fill(*type.element, made.get(), size);
            if (!type.refine(object, made.get())) return made;
          }
        };
        (void)plain();
        return;
      }
    }
  }

  void framework(Framework& framework, int size) {
    const TypeInfo& type = framework_type();
    for (const FieldInfo& field : type.fields) fill(*field.type, field.access(&framework), size);
    framework.kader = Times(1);
  }

 private:
  static void parse(const TypeInfo& type, void* object, std::string_view text) {
    Impossible why;
    if (type.parse(object, text, Language::english, why) != Reading::value)
      throw std::logic_error("not a " + std::string(type.name) + ": " + std::string(text));
  }

  /// A choice knows a record by its first key, which therefore is there.
  void record(const TypeInfo& type, void* object, int size, bool chosen) {
    do {
      for (const FieldInfo& field : type.fields) one_field(field, object, size, chosen && &field == type.fields.data());
    } while (type.impossible != nullptr && type.impossible(object));
    alone(type, object);
  }

  void one_field(const FieldInfo& field, void* object, int size, bool needed) {
    void* value = field.access(object);
    if (field.is_id) {
      if (field.type->text(value, Language::english).empty() && random_.chance(50))
        parse(*field.type, value, field.type->name == "ProvisionRef" ? provision(random_) : random_.new_id());
      return;
    }
    if (field.embedded) {
      record(*field.type, value, size, false);
      return;
    }
    if (field.type->kind != Kind::stated) {
      fill(*field.type, value, size - 1);
      return;
    }
    field.type->reset(value);
    if (needed || random_.chance(size > 2 ? 25 : 17)) stated(*field.type, value, size - 1);
    if (field.key == "elsewhere") left_to_others(*field.type, value);
  }

  /// Beside other keys `elsewhere` names a document, or who is still to adopt it.
  void left_to_others(const TypeInfo& type, void* value) {
    if (type.statement(value) == Statement::elsewhere)
      type.set_elsewhere(value, Elsewhere{.document = {}, .to_be_adopted_by = Reference(reference(random_))});
    else if (type.statement(value) != Statement::value)
      type.reset(value);
  }

  /// A record that says nothing but that it stands elsewhere is that statement, and no record.
  static void alone(const TypeInfo& type, void* object) {
    const FieldInfo* elsewhere = type.field("elsewhere");
    if (elsewhere == nullptr) return;
    for (const FieldInfo& field : type.fields)
      if (field.type->kind != Kind::stated)
        return;
      else if (&field != elsewhere && field.key != "source" &&
               field.type->statement(field.of(object)) != Statement::not_stated)
        return;
    elsewhere->type->reset(elsewhere->access(object));
  }

  void stated(const TypeInfo& type, void* object, int size) {
    switch (random_.below(12)) {
      case 0: type.set_none(object); return;
      case 1: {
        Vague vague{one_of(random_, texts)};
        sources(vague.source);
        type.set_vague(object, std::move(vague));
        return;
      }
      case 2: {
        Elsewhere elsewhere;
        if (random_.chance(30))
          elsewhere.to_be_adopted_by = Reference(reference(random_));
        else
          elsewhere.document = random_.chance(50) ? random_.known_id() : one_of(random_, texts);
        sources(elsewhere.source);
        type.set_elsewhere(object, std::move(elsewhere));
        return;
      }
      default: fill(*type.element, type.edit(object), size);
    }
  }
  void sources(std::vector<ProvisionRef>& list) {
    for (std::size_t left = random_.chance(30) ? 1 + random_.below(2) : 0; left > 0; --left)
      list.emplace_back(provision(random_));
  }

  void table(const TypeInfo& type, void* object, int size) {
    const std::size_t count = size > 0 ? random_.below(static_cast<std::size_t>(size) + 2) : 1;
    for (std::size_t i = 0; i < count; ++i) {
      void* element = type.append(object);
      for (const FieldInfo& field : type.element->fields)
        if (field.is_id)
          parse(*field.type, field.access(element),
                field.type->name == "ProvisionRef" ? std::to_string(i + 1) + ".10" : random_.new_id());
      fill(*type.element, element, size - 1);
    }
  }

  Draws& random_;
};

}  // namespace

std::string Draws::new_id() {
  std::string made = one_of(*this, id_words);
  for (const std::string& taken : ids_)
    if (taken == made) {
      made += "-" + std::to_string(ids_.size());
      break;
    }
  ids_.push_back(made);
  return made;
}

std::string Draws::known_id() {
  if (ids_.empty() || chance(8)) return "niemand-" + std::to_string(below(100));
  return ids_[below(ids_.size())];
}

void fill(const TypeInfo& type, void* object, Draws& random, int size) { Filler(random).fill(type, object, size); }

Framework random_framework(std::uint64_t seed, int size) {
  Framework made;
  Draws random(seed);
  Filler(random).framework(made, size);
  return made;
}

}  // namespace kader::testing
