// SPDX-License-Identifier: Apache-2.0
#include "kader/publish/format_reference.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/type_info.hpp"
#include "kader/model/act.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/listed.hpp"
#include "kader/text/reserved_words.hpp"
#include "kader/text/statement_words.hpp"

namespace kader {

namespace {

constexpr Bilingual title{.nl = "De velden van het Kader-formaat", .en = "The fields of the Kader format"};
constexpr Bilingual introduction{
    .nl =
        "Gemaakt uit de beschrijving van het model met `kader reference --lang nl`; wijzig het model, niet dit "
        "bestand. Elk veld kan ook `geen`, `{open norm: …}` of `{elders geregeld: …}` zijn, behalve een id en een veld "
        "met "
        "een ster. Een ◆ staat bij het veld dat een losse waarde op de plaats van het hele onderdeel betekent. De "
        "betekenissen staan in het Engels, de taal van het model.",
    .en =
        "Made from the description of the model with `kader reference --lang en`; change the model, not this "
        "file. Every field may also be `none`, `{vague: …}` or `{elsewhere: …}`, except an id and a field with a star. "
        "A "
        "◆ marks the field that a bare value in the place of the whole record stands for."};
constexpr Bilingual records{.nl = "Onderdelen", .en = "Records"};
constexpr Bilingual choices{.nl = "Keuzen", .en = "Choices"};
constexpr Bilingual enumerations{.nl = "Woorden", .en = "Words"};
constexpr Bilingual scalars{.nl = "Waarden", .en = "Values"};
constexpr Bilingual acts{.nl = "Handelingen", .en = "Acts"};
constexpr Bilingual reserved{.nl = "Vaste woorden", .en = "Reserved words"};
constexpr Bilingual every_record{.nl = "Elk onderdeel kan ook dit hebben, tenzij hieronder anders blijkt:",
                                 .en = "Every record may also have these, unless it says otherwise below:"};
constexpr Bilingual key{.nl = "sleutel", .en = "key"};
constexpr Bilingual word{.nl = "woord", .en = "word"};
constexpr Bilingual in_other{.nl = "Engels", .en = "Dutch"};
constexpr Bilingual type_word{.nl = "soort waarde", .en = "type"};
constexpr Bilingual meaning{.nl = "betekenis", .en = "meaning"};
constexpr Bilingual family{.nl = "familie", .en = "family"};
constexpr Bilingual list_of{.nl = "lijst van ", .en = "list of "};
constexpr Bilingual map_of{.nl = "id → ", .en = "id → "};
constexpr Bilingual or_word{.nl = " of ", .en = " or "};
constexpr Bilingual yes_or_no{.nl = "ja of nee", .en = "true or false"};
constexpr Bilingual text_word{.nl = "tekst", .en = "text"};
constexpr Bilingual keys_of{.nl = "de sleutels van ", .en = "the keys of "};

class Page {
 public:
  explicit Page(Language language) : language_(language) {}

  std::string make() {
    visit(framework_type());
    out_ += "# " + in(title) + "\n\n" + in(introduction) + "\n";
    section(records);
    annotations();
    for (const TypeInfo* type : types_)
      if (type->kind == Kind::record) record(*type);
    section(choices);
    for (const TypeInfo* type : types_)
      if (type->kind == Kind::choice && !type->name.empty()) choice(*type);
    section(enumerations);
    for (const TypeInfo* type : types_)
      if (type->kind == Kind::enumeration) enumeration(*type);
    section(acts);
    all_acts();
    section(scalars);
    for (const TypeInfo* type : types_)
      if (type->kind == Kind::scalar) scalar(*type);
    section(reserved);
    reserved_table();
    return std::move(out_);
  }

 private:
  std::string in(Bilingual text) const { return std::string(text.in(language_)); }
  std::string other_in(Bilingual text) const { return std::string(text.in(other(language_))); }

  void visit(const TypeInfo& type) {
    const auto known = [&](const TypeInfo* seen) {
      return seen == &type || (!type.name.empty() && seen->name == type.name && seen->kind == type.kind);
    };
    if (std::any_of(types_.begin(), types_.end(), known)) return;
    types_.push_back(&type);
    for (const FieldInfo& field : type.fields) visit(*field.type);
    for (const TypeInfo* alternative : type.alternatives) visit(*alternative);
    if (type.element != nullptr) visit(*type.element);
  }

  void section(Bilingual heading) { out_ += "\n## " + in(heading) + "\n"; }

  std::string name_of(const TypeInfo& type) const {
    return std::string(language_ == Language::dutch && !type.dutch.empty() ? type.dutch : type.name);
  }
  static std::string anchor(const TypeInfo& type) {
    std::string made;
    for (const char c : type.name) made += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return made;
  }
  std::string linked(const TypeInfo& type) const { return "[" + name_of(type) + "](#" + anchor(type) + ")"; }

  void heading(const TypeInfo& type) {
    out_ += "\n### <a id=\"" + anchor(type) + "\"></a>" + name_of(type);
    if (language_ == Language::dutch && !type.dutch.empty()) out_ += " (`" + std::string(type.name) + "`)";
    out_ += "\n\n";
    if (!type.doc.empty()) out_ += std::string(type.doc) + "\n\n";
  }

  std::string kind_of(const TypeInfo& type) const {
    switch (type.kind) {
      case Kind::stated:
      case Kind::refined: return kind_of(*type.element);
      case Kind::list: return in(list_of) + kind_of(*type.element);
      case Kind::table: return in(map_of) + kind_of(*type.element);
      case Kind::text: return in(text_word);
      case Kind::flag: return in(yes_or_no);
      case Kind::choice:
        if (type.name.empty()) return alternatives(type);
        break;
      case Kind::record:
      case Kind::scalar:
      case Kind::enumeration: break;
    }
    return linked(type);
  }
  std::string alternatives(const TypeInfo& type) const {
    const auto kind = [&](const TypeInfo* alternative) { return kind_of(*alternative); };
    return listed_in(language_, type.alternatives, kind, {.between = or_word, .last = or_word});
  }

  void head(std::initializer_list<std::string> columns) {
    for (const std::string& column : columns) out_ += "| " + column + " ";
    out_ += "|\n";
    for (std::size_t i = 0; i < columns.size(); ++i) out_ += "|---";
    out_ += "|\n";
  }
  static std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

  void record(const TypeInfo& type) {
    heading(type);
    head({in(key), in(in_other), in(type_word), in(meaning)});
    for (const FieldInfo& field : without_annotations(type)) {
      if (field.embedded) {
        out_ += "| … | … | " + in(keys_of) + linked(*field.type) + " | |\n";
        continue;
      }
      row(type, field);
    }
  }

  /// Every record may carry these; the page says so once.
  static std::span<const FieldInfo> without_annotations(const TypeInfo& type) {
    const auto fields = type.fields;
    const bool annotated =
        fields.size() > 4 && fields[fields.size() - 4].key == "source" && fields.back().key == "elsewhere";
    return annotated ? fields.first(fields.size() - 4) : fields;
  }
  void annotations() {
    out_ += "\n" + in(every_record) + "\n\n";
    head({in(key), in(in_other), in(type_word), in(meaning)});
    for (const TypeInfo* type : types_) {
      if (type->kind != Kind::record || without_annotations(*type).size() == type->fields.size()) continue;
      for (const FieldInfo& field : type->fields.last(4)) row(*type, field);
      return;
    }
  }
  void row(const TypeInfo& type, const FieldInfo& field) {
    const bool must = field.type->kind != Kind::stated && !field.is_id;
    out_ += "| " + code(field.key_in(language_)) + (must ? " \\*" : "") + (field.key == type.shorthand ? " ◆" : "") +
            " | " + code(field.key_in(other(language_))) + " | " + kind_of(*field.type) + " | " +
            std::string(field.doc) + " |\n";
  }

  void choice(const TypeInfo& type) {
    heading(type);
    for (const TypeInfo* alternative : type.alternatives) {
      out_ += "- " + kind_of(*alternative);
      const std::string_view doc = alternative->doc;
      if (!doc.empty()) out_ += ": " + std::string(doc);
      out_ += "\n";
    }
  }

  void enumeration(const TypeInfo& type) {
    heading(type);
    words(type.words);
  }
  void words(std::span<const WordInfo> all) {
    head({in(word), in(in_other), in(meaning)});
    for (const WordInfo& one : all)
      out_ += "| " + code(one.in(language_)) + " | " + code(one.in(other(language_))) + " | " + std::string(one.doc) +
              " |\n";
  }

  void all_acts() {
    out_ += "\n";
    head({in(word), in(in_other), in(family), in(meaning)});
    for (const WordInfo& act : EnumDescription<CoreAct>::words)
      out_ += "| " + code(act.in(language_)) + " | " + code(act.in(other(language_))) + " | " +
              std::string(kader::word(family_of(static_cast<CoreAct>(act.value)), language_)) + " | " +
              std::string(act.doc) + " |\n";
  }

  void scalar(const TypeInfo& type) {
    heading(type);
    out_ += in(type.about->expected) + ".\n";
  }

  void reserved_table() {
    out_ += "\n";
    head({in(word), in(in_other)});
    const auto row = [&](Bilingual both) { out_ += "| " + code(in(both)) + " | " + code(other_in(both)) + " |\n"; };
    for (const ReservedWord& one : reserved_words) row({.nl = one.dutch, .en = one.english});
    row({.nl = parties_of_agreement.dutch, .en = parties_of_agreement.english});
    row(word_to_be_adopted_by);
  }

  Language language_;
  std::string out_;
  std::vector<const TypeInfo*> types_;
};

}  // namespace

std::string format_reference(Language language) { return Page(language).make(); }

}  // namespace kader
