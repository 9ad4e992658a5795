// SPDX-License-Identifier: Apache-2.0
// What the converter says of what it could not read.
#include <algorithm>

#include "kader/model/act.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/text/statement_words.hpp"
#include "read/convert.hpp"
#include "read/meant.hpp"
#include "read/syntax_findings.hpp"
#include "read/words.hpp"

namespace kader::detail {
namespace {

std::string in_quotes(std::string_view text) { return "‘" + shortened(text) + "’"; }

Phrase perhaps(std::string_view word) {
  if (word.empty()) return {};
  const std::string quoted = "‘" + std::string(word) + "’";
  return {"; bedoeld is wellicht " + quoted, "; perhaps " + quoted + " is meant"};
}

/// What stands somewhere, in a sentence.
Phrase what_stands(const Tree& tree, Tree::Index node) {
  const Node& n = tree.node(node);
  switch (n.kind) {
    case NodeKind::empty: return {"niets", "nothing"};
    case NodeKind::scalar: return {in_quotes(n.text), in_quotes(n.text)};
    case NodeKind::list:
      return n.children == 0 ? Phrase("een lege lijst", "an empty list") : Phrase("een lijst", "a list");
    case NodeKind::map: break;
  }
  if (n.children == 0) return {"een leeg onderdeel", "an empty part"};
  std::string keys;
  std::size_t count = 0;
  for (const Tree::Index child : tree.children(node)) {
    if (count == 3) {
      keys += ", …";
      break;
    }
    if (count++ > 0) keys += ", ";
    keys += in_quotes(tree.node(child).key);
  }
  if (count == 1) return {"een onderdeel met de sleutel " + keys, "a part with the key " + keys};
  return {"een onderdeel met de sleutels " + keys, "a part with the keys " + keys};
}

/// The words that may stand there, of all alternatives.
void words_among(const TypeInfo& type, Language language, std::vector<std::string_view>& words) {
  switch (type.kind) {
    case Kind::enumeration:
      for (const WordInfo& word : type.words) words.push_back(word.in(language));
      return;
    case Kind::choice:
      for (const TypeInfo* alternative : type.alternatives) words_among(*alternative, language, words);
      return;
    case Kind::scalar:
      if (type.about->name == "Act")
        for (const WordInfo& word : EnumDescription<CoreAct>::words) words.push_back(word.in(language));
      return;
    default: return;
  }
}

/// All keys of a record, those of embedded records among them.
void keys_among(const TypeInfo& record, Language language, std::vector<std::string_view>& keys) {
  for (const FieldInfo& field : record.fields)
    if (field.embedded)
      keys_among(*field.type, language, keys);
    else
      keys.push_back(field.key_in(language));
}

/// Which of the keys of a record is meant by a word that is none: one that others use for it, else a slip of the pen.
auto key_meant(std::string_view written, std::string_view small, const TypeInfo& record,
               const std::vector<std::string_view>& keys) {
  if (const std::string_view dutch = key_for_synonym(small); !dutch.empty()) {
    std::vector<std::string_view> in_dutch;
    keys_among(record, Language::dutch, in_dutch);
    const auto found = std::find(in_dutch.rbegin(), in_dutch.rend(), dutch);
    if (found != in_dutch.rend()) return keys.begin() + (in_dutch.rend() - found - 1);
  }
  Nearest nearest(written);
  for (const std::string_view key : keys) nearest.consider(key);
  return nearest.found().empty() ? keys.end() : std::find(keys.begin(), keys.end(), nearest.found());
}

/// The types of one word or number that may stand somewhere.
void scalars_among(const TypeInfo& type, std::vector<const TypeInfo*>& scalars) {
  switch (type.kind) {
    case Kind::stated:
    case Kind::list:
    case Kind::refined: return scalars_among(*type.element, scalars);
    case Kind::choice:
      for (const TypeInfo* alternative : type.alternatives) scalars_among(*alternative, scalars);
      return;
    case Kind::record:
      if (!type.shorthand.empty())
        if (const FieldInfo* field = type.field(type.shorthand)) scalars_among(*field->type, scalars);
      return;
    case Kind::scalar:
      if (type.about->name != "Words" && type.about->name != "Id" && type.about->name != "Reference" &&
          type.about->name != "Act")
        scalars.push_back(&type);
      return;
    case Kind::flag: scalars.push_back(&type); return;
    default: return;
  }
}

/// The value as the format has it, of what people commonly write; empty where it is not plain what is meant.
std::string value_meant(std::string_view text, const TypeInfo& type, Language language) {
  constexpr std::size_t longest = 40;
  if (text.empty() || text.size() > longest) return {};
  std::vector<const TypeInfo*> scalars;
  scalars_among(type, scalars);
  const DayMeant day = day_meant(text, language);
  std::string small = in_small_letters(text);
  if (language == Language::english && (small == "yes" || small == "no")) small = small == "yes" ? "true" : "false";
  for (const std::string& offered : {day.date, day.day_of_year, duration_meant(text, language), small}) {
    if (offered.empty()) continue;
    Impossible why;
    for (const TypeInfo* scalar : scalars)
      if (scalar->parse(nullptr, offered, language, why) == Reading::value) return offered;
  }
  return {};
}

}  // namespace

bool Findings::room(const RuleInfo& rule) {
  auto tally = std::find_if(tallies_.begin(), tallies_.end(), [&](const Tally& t) { return t.rule == &rule; });
  if (tally == tallies_.end()) tally = tallies_.insert(tally, Tally{&rule});
  if (tally->kept == most_of_one_rule) {
    ++tally->counted;
    return false;
  }
  ++tally->kept;
  tally->last = found_.size();
  return true;
}

bool Findings::would_keep(const RuleInfo& rule) const noexcept {
  return std::none_of(tallies_.begin(), tallies_.end(),
                      [&](const Tally& t) { return t.rule == &rule && t.kept == most_of_one_rule; });
}

std::vector<Finding> Findings::take() {
  for (const Tally& tally : tallies_)
    if (tally.counted != 0) found_[tally.last].counted_under += tally.counted;
  return std::move(found_);
}

std::string Converter::pointer(const Where& at) const {
  std::vector<std::string_view> segments;
  for (const Where* step = &at; step != nullptr; step = step->up)
    if (!step->segment.empty()) segments.push_back(step->segment);
  std::string made;
  for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
    made += '/';
    made += *segment;
  }
  return made;
}

/// The draft says something here, or of what lies below it, that is not in the framework.
void Converter::not_read(const Where& at, std::string_view below) {
  constexpr std::size_t most = 1000;  // beyond it nobody tells them apart: it is the whole
  if (unread_.size() > most) return;
  if (unread_.size() == most) {
    unread_.emplace_back();
    return;
  }
  std::string place = pointer(at);
  if (!below.empty()) (place += '/') += below;
  unread_.push_back(std::move(place));
}

Place Converter::place(Span span, const Where& at) const {
  return {pointer(at), source_ != nullptr ? source_->name : std::string(), span};
}
Place Converter::place(Index node, const Where& at) const {
  // Of a whole part, the line where it begins says enough.
  const Node& n = tree_.node(node);
  if (n.kind == NodeKind::map && n.key_bytes.known()) return place(tree_.key_span(node), at);
  return place(tree_.span(node), at);
}
Place Converter::place_of_key(Index node, const Where& at) const {
  return place(tree_.node(node).key_bytes.known() ? tree_.key_span(node) : tree_.span(node), at);
}

void Converter::unknown_key(Index node, const TypeInfo& type, const Where& at) {
  if (!findings_.room(reading::unknown_key)) return not_read(at, "-");
  const Node& n = tree_.node(node);
  std::vector<std::string_view> keys;
  keys_among(type, keys_, keys);
  const Phrase record = name_of(type, at.key);
  const std::string small = in_small_letters(n.key);
  const auto capitals = std::find(keys.begin(), keys.end(), small);
  const auto found = capitals != keys.end() ? capitals : key_meant(n.key, small, type, keys);
  if (found == keys.end()) {
    not_read(at, "-");
  } else {
    std::vector<std::string_view> canonical;
    keys_among(type, Language::english, canonical);
    not_read(at, canonical[static_cast<std::size_t>(found - keys.begin())]);
  }
  if (capitals != keys.end()) {
    std::string written = small + ":";
    if (n.kind == NodeKind::scalar) written += ' ' + shortened(n.text);
    findings_.push(finding<reading::unknown_key>(
        place_of_key(node, at), shortened(n.key), record,
        Phrase("sleutels met kleine letters: " + written, "keys with small letters: " + written), Phrase()));
    return;
  }
  constexpr std::size_t most_keys = 24;
  std::string all;
  for (std::size_t i = 0; i < keys.size() && i <= most_keys; ++i) {
    if (i > 0) all += ", ";
    all += i == most_keys ? std::string_view("…") : keys[i];
  }
  const std::string_view free = word_words.in(keys_);
  Phrase help("een sleutel van " + record.nl + ": " + all, "a key of " + record.en + ": " + all);
  if (std::find(keys.begin(), keys.end(), free) != keys.end()) {
    help.nl += "; vrije tekst hoort achter ‘" + std::string(free) + "’";
    help.en += "; free text belongs behind ‘" + std::string(free) + "’";
  }
  findings_.push(finding<reading::unknown_key>(place_of_key(node, at), shortened(n.key), record, std::move(help),
                                               found != keys.end() ? perhaps(*found) : Phrase()));
}

void Converter::unknown_key(Index node, const TypeInfo& choice, std::string_view meant, const Where& at) {
  if (!findings_.room(reading::unknown_key)) return;
  std::string all;
  for (const TypeInfo* alternative : choice.alternatives)
    if (alternative->kind == Kind::record) {
      if (!all.empty()) all += ", ";
      all += alternative->fields.front().key_in(keys_);
    }
  const Phrase part = name_of(choice, at.key);
  findings_.push(finding<reading::unknown_key>(
      place_of_key(node, at), shortened(tree_.node(node).key), part,
      Phrase("een sleutel van " + part.nl + ": " + all, "a key of " + part.en + ": " + all), perhaps(meant)));
}

void Converter::not_a_date(Index node, const Where& at) {
  if (!findings_.room(reading::not_a_date)) return;
  const std::string_view text = tree_.node(node).text;
  const auto [date, yearly] = day_meant(text, keys_);
  Phrase offer{" zoals het formaat die kent; schrijf ", " as the format knows it; write "};
  if (!date.empty()) {
    offer.nl += date + ", of " + yearly + " als het elk jaar terugkeert";
    offer.en += date + ", or " + yearly + " if it recurs every year";
  } else if (!yearly.empty()) {
    offer.nl += yearly;
    offer.en += yearly;
  } else {
    offer.nl += "een dag als 2024-07-01, of als 1 juli wanneer hij elk jaar terugkeert";
    offer.en += "a day as 2024-07-01, or as 1 July where it recurs every year";
  }
  findings_.push(finding<reading::not_a_date>(place(node, at), in_quotes(text), std::move(offer)));
}

void Converter::other_language(Index node, bool key, std::string_view right, const Where& at) {
  if (!findings_.room(reading::other_language)) return;
  const Node& n = tree_.node(node);
  const bool dutch = keys_ == Language::dutch;
  findings_.push(finding<reading::other_language>(
      key ? place_of_key(node, at) : place(node, at), shortened(key ? n.key : n.text), right,
      dutch ? Phrase("Engels", "English") : Phrase("Nederlands", "Dutch"), words_of(keys_)));
}

void Converter::wrong_type(Index node, const TypeInfo& type, const Where& at) {
  if (!findings_.would_keep(reading::wrong_type)) return wrong_type(node, Phrase(), at, {});
  const Node& n = tree_.node(node);
  wrong_type(node, expected(type, keys_), at,
             n.kind == NodeKind::scalar ? value_meant(n.text, type, keys_) : std::string());
}
void Converter::wrong_type(Index node, Phrase wanted, const Where& at, std::string_view meant) {
  const std::string_view vague = word_vague.in(keys_);
  if (findings_.room(reading::wrong_type))
    findings_.push(finding<reading::wrong_type>(place(node, at), at.key, std::move(wanted), vague,
                                                meant.empty() ? std::string() : ": " + std::string(meant),
                                                what_stands(tree_, node)));
}

bool Converter::unknown_word(Index node, const TypeInfo& type, const Where& at, bool even_if_not_near) {
  std::vector<std::string_view> words;
  words_among(type, keys_, words);
  if (words.empty()) return false;
  Nearest nearest(tree_.node(node).text);
  for (const std::string_view word : words) nearest.consider(word);
  if (nearest.found().empty() && !even_if_not_near) return false;
  if (!findings_.room(reading::unknown_word)) return true;
  std::string all;
  for (const std::string_view word : words) {
    if (!all.empty()) all += ", ";
    all += word;
  }
  findings_.push(finding<reading::unknown_word>(place(node, at), at.key, shortened(tree_.node(node).text), all,
                                                perhaps(nearest.found())));
  return true;
}

/// The finding for a name where an id belongs; false where the text is too long to be one.
bool Converter::not_an_id(Index node, std::string_view text, const Where& at, bool key) {
  std::string offered;
  std::size_t segments = 0;
  for (std::string_view rest = text; !key || segments == 0; ++segments) {
    const auto dot = key ? std::string_view::npos : rest.find('.');
    const std::string slug = slug_of(rest.substr(0, dot));
    if (slug.empty() || segments == 3) return false;
    if (segments > 0) offered += '.';
    offered += slug;
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
  }
  constexpr auto most_words = 6;
  if (std::count(text.begin(), text.end(), ' ') >= most_words || offered == text) return false;
  if (findings_.room(reading::not_an_id)) {
    const std::string quoted = "‘" + offered + "’";
    findings_.push(finding<reading::not_an_id>(key ? place_of_key(node, at) : place(node, at), shortened(text),
                                               Phrase("; schrijf " + quoted, "; write " + quoted)));
  }
  return true;
}

void Converter::impossible(Index node, const Impossible& why, const Where& at, bool with_text) {
  const auto with = [&]<const RuleInfo & rule>() {
    if (!findings_.room(rule)) return;
    const Node& n = tree_.node(node);
    Phrase subject{"dit", "this"};
    if (with_text && n.kind == NodeKind::scalar)
      subject = in_quotes(n.text);
    else if (!at.key.empty())
      subject = in_quotes(at.key);
    if (with_text && n.kind != NodeKind::scalar) subject = in_quotes(n.key);
    findings_.push(finding<rule>(place(node, at), std::move(subject), why.reason));
  };
  if (why.rule == reading::not_a_date.name) {
    const Node& n = tree_.node(node);
    if (findings_.room(reading::not_a_date))
      findings_.push(finding<reading::not_a_date>(place(node, at), in_quotes(n.text.empty() ? n.key : n.text),
                                                  Phrase(": " + why.reason.nl, ": " + why.reason.en)));
    return;
  }
  const bool twice = why.rule == reading::modal_twice.name;
  if (twice || why.rule == reading::modal_missing.name) {
    if (!findings_.room(twice ? reading::modal_twice : reading::modal_missing)) return;
    Place here = place(node, at);
    findings_.push(twice ? finding<reading::modal_twice>(std::move(here), why.reason)
                         : finding<reading::modal_missing>(std::move(here)));
    return;
  }
  with.template operator()<reading::impossible_value>();
}

void Converter::key_missing(Index node, const TypeInfo& type, const FieldInfo& field, const Where& at) {
  if (findings_.room(reading::key_missing))
    findings_.push(finding<reading::key_missing>(place(node, at), name_of(type, at.key), field.key_in(keys_)));
}

}  // namespace kader::detail
