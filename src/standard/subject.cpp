// SPDX-License-Identifier: Apache-2.0
#include "standard/subject.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "kader/describe/walk.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/number.hpp"
#include "standard/model_types.hpp"

namespace kader::detail {
namespace {

using expr::Handle;
using expr::Kind;

Bilingual why(Statement statement) noexcept {
  switch (statement) {
    case Statement::none: return {"volgens de tekst is er geen", "the text says there is none"};
    case Statement::elsewhere: return {"dat staat in een ander stuk", "another document says it"};
    case Statement::vague: return {"de tekst laat het open", "the text leaves it open"};
    default: return {"de tekst zegt het niet", "the text does not say it"};
  }
}
std::string_view state_of(Statement statement) noexcept {
  constexpr std::array<std::string_view, 5> names{"not_stated", "none", "elsewhere", "vague", "value"};
  return names[static_cast<std::size_t>(statement)];
}

expr::Value moment(Date date) {
  const std::chrono::sys_days day{std::chrono::year_month_day(std::chrono::year(date.year()),
                                                              std::chrono::month(static_cast<unsigned>(date.month())),
                                                              std::chrono::day(static_cast<unsigned>(date.day())))};
  return expr::Value(expr::Timestamp{day.time_since_epoch().count() * 86'400, 0});
}

// A scalar by its own text: a whole number where it is one, a moment where it is a date.
expr::Value scalar(Value at) {
  if (at.type().about == &Date::about) return moment(at.as<Date>());
  std::string text = at.text(Language::english);
  if (at.type().about != nullptr && at.type().about->number_allowed) {
    const auto number = whole_number(text, UINT32_MAX);
    if (number.form == NumberForm::number) return expr::Value(static_cast<std::int64_t>(number.value));
  }
  return expr::Value::text(std::move(text));
}

std::string_view modality_word(Modality modality) noexcept {
  switch (modality) {
    case Modality::can: return "can";
    case Modality::cannot: return "cannot";
    case Modality::may: return "may";
    case Modality::must_not: return "must not";
    case Modality::must: return "must";
    case Modality::is_charged_with: break;
  }
  return "is charged with";
}

expr::Value texts(const std::vector<std::string>& all) {
  std::vector<expr::Value> items;
  items.reserve(all.size());
  for (const std::string& one : all) items.push_back(expr::Value::text(std::string(one)));
  return expr::Value::list(std::move(items));
}

// A handle of a position has no described type.
bool is_position(const Handle& of) noexcept { return of.type == nullptr; }
Value place(const Handle& of) { return {*static_cast<const TypeInfo*>(of.type), of.object}; }

}  // namespace

std::string id_of(const Model& model, const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::nothing: return {};
    case EntityKind::anything: return "anything";
    case EntityKind::residual: return "residual";
    case EntityKind::everyone: return "everyone";
    case EntityKind::agreement: return "agreement";
    case EntityKind::agreement_parties: return "parties";
    default: break;
  }
  std::string pointer = model.pointer(entity.thing());
  std::string_view rest = pointer;
  static_cast<void>(take_segment(rest));
  std::string id = take_segment(rest).value_or(std::string());
  if (const std::string_view organ = model.organ_name(entity); !organ.empty()) id.append(".").append(organ);
  switch (entity.post) {
    case PostKind::chair: return id + ".chair";
    case PostKind::deputy: return id + ".deputy";
    case PostKind::secretary: return id + ".secretary";
    case PostKind::members: return id + ".members";
    case PostKind::seat: {
      const Seat* seat = model.seat(entity);
      return seat == nullptr ? id : id + "." + seat->id.str();
    }
    case PostKind::none: break;
  }
  return id;
}

Subject::Subject(const View& view, const Unread& unread) : view_(view), unread_(unread) {
  const Value root(framework_type(), &view_.framework());
  root.each_field([&](const FieldInfo&, Value value) {
    variables_.push_back(value_of(value));
    return true;
  });
  std::vector<expr::Value> positions;
  positions.reserve(view_.positions().size());
  for (const Position* position : view_.positions()) positions.emplace_back(Handle{this, position, nullptr});
  variables_.push_back(expr::Value::list(std::move(positions)));
  variables_.push_back(moment(view_.day()));
}

expr::Value Subject::value_of(Value at) const {
  const Value inside = at.opened();
  switch (inside.kind()) {
    case kader::Kind::flag: return expr::Value(inside.as<bool>());
    case kader::Kind::text: return expr::Value::text(std::string_view(inside.as<std::string>()));
    case kader::Kind::scalar: return scalar(inside);
    case kader::Kind::enumeration: return expr::Value::text(inside.text(Language::english));
    case kader::Kind::record:
    case kader::Kind::list:
    case kader::Kind::table: return expr::Value(Handle{this, inside.object(), &inside.type()});
    default: return {};
  }
}

Kind Subject::kind(Handle of) const {
  if (is_position(of)) return Kind::object;
  return place(of).listed() ? Kind::list : Kind::object;
}
std::string_view Subject::type_name(Handle of) const {
  return is_position(of) ? position_type : static_cast<const TypeInfo*>(of.type)->name;
}
std::size_t Subject::size(Handle of) const { return is_position(of) ? 0 : place(of).count(); }
expr::Value Subject::at(Handle of, std::size_t index) const { return value_of(place(of).element(index)); }
expr::Value Subject::value_at(Handle of, std::size_t index) const { return at(of, index); }
bool Subject::equal(Handle a, Handle b) const { return a.object == b.object && a.type == b.type; }

bool Subject::is_unread(Value record, const FieldInfo& field) const {
  if (unread_.empty()) return false;
  std::string where = pointer_to(record.object());
  append_segment(where, field.key);
  return unread_.at(where);
}

expr::Value Subject::not_stated(Value record, const FieldInfo& field, Value at) const {
  const Statement statement = at.statement();
  if (statement == Statement::none) return {};
  std::string where = pointer_to(record.object());
  append_segment(where, field.key);
  if (statement == Statement::not_stated && unread_.at(where))
    return expr::Value::unknown(
        {std::move(where), {"deze waarde is niet gelezen", "this value was not read"}, "unread"});
  return expr::Value::unknown({std::move(where), why(statement), std::string(state_of(statement))});
}

expr::Value Subject::field(Handle of, std::string_view name) const {
  if (is_position(of)) return position_field(*static_cast<const Position*>(of.object), name);
  const Value record = place(of);
  std::optional<expr::Value> found;
  record.each_field([&](const FieldInfo& field, Value value) {
    if (is_named(field, name))
      found = value.statement() == Statement::value ? value_of(value) : not_stated(record, field, value);
    return !found;
  });
  if (found) return *std::move(found);
  return expr::Value::error(
      {"het veld \"" + std::string(name) + "\" is er niet", "there is no field \"" + std::string(name) + "\""});
}

expr::Value Subject::has(Handle of, std::string_view name) const {
  if (is_position(of)) {
    const expr::Value value = position_field(*static_cast<const Position*>(of.object), name);
    return value.is(Kind::error) ? value : expr::Value(!value.is(Kind::null));
  }
  const Value record = place(of);
  std::optional<expr::Value> found;
  record.each_field([&](const FieldInfo& field, Value value) {
    if (!is_named(field, name)) return true;
    switch (value.statement()) {
      case Statement::value: found = expr::Value(!(value.opened().listed() && value.opened().count() == 0)); break;
      case Statement::not_stated:
        found = is_unread(record, field) ? not_stated(record, field, value) : expr::Value(false);
        break;
      case Statement::none: found = expr::Value(false); break;
      default: found = not_stated(record, field, value); break;
    }
    return false;
  });
  if (found) return *std::move(found);
  return expr::Value::error(
      {"het veld \"" + std::string(name) + "\" is er niet", "there is no field \"" + std::string(name) + "\""});
}

expr::Value Subject::position_field(const Position& position, std::string_view name) const {
  const Model& model = view_.model();
  const auto named = [&](const Entity& entity) {
    return entity.known() ? expr::Value::text(id_of(model, entity)) : expr::Value();
  };
  if (name == "modality") return expr::Value::text(modality_word(position.modality));
  if (name == "act") return expr::Value::text(model.name(position.act).en);
  if (name == "who") return named(position.who);
  if (name == "what") return named(position.what);
  if (name == "to") return named(position.to);
  if (name == "at") return named(view_.norm(position).in);
  if (name == "conditional") return expr::Value(view_.norm(position).conditional());
  if (name == "provisions") return texts(model.provisions(view_.norm(position)));
  return expr::Value::error(
      {"het veld \"" + std::string(name) + "\" is er niet", "there is no field \"" + std::string(name) + "\""});
}

const std::string& Subject::pointer_to(const void* object) const {
  if (pointers_.empty())
    walk(Value(framework_type(), &view_.framework()), [&](const Path& path) {
      const Value inside = path.value.opened();
      if (inside.kind() == kader::Kind::record) pointers_.try_emplace(inside.object(), path.pointer());
      return Walk::into;
    });
  return pointers_[object];  // the root itself, and what is nobody's, has none
}

Ground Subject::ground_at(const std::string& pointer) const {
  Ground ground{.pointer = pointer};
  // The provisions of the innermost record around it that names any.
  std::string_view rest = pointer;
  std::optional<Value> at = Value(framework_type(), &view_.framework());
  while (at) {
    const Value inside = at->opened();
    inside.each_field([&](const FieldInfo& field, Value value) {
      if (field.key != word_source.en || value.statement() != Statement::value) return true;
      const Value list = value.opened();
      if (!list.listed()) return true;
      ground.provisions.clear();
      for (std::size_t i = 0; i < list.count(); ++i)
        ground.provisions.push_back(list.element(i).text(Language::english));
      return false;
    });
    if (rest.empty()) break;
    const auto segment = take_segment(rest);
    at = segment ? inside.child(*segment) : std::nullopt;
  }
  return ground;
}

ProofLine Subject::evidence_of(const Handle& of) const {
  const Model& model = view_.model();
  if (is_position(of)) {
    const auto& position = *static_cast<const Position*>(of.object);
    const ResolvedNorm& norm = view_.norm(position);
    const Phrase who = position.who.known() ? model.name(position.who) : Phrase("wie het moet", "whoever must");
    const Phrase act = model.name(position.act);
    return {{who.nl + ": " + act.nl, who.en + ": " + act.en}, {model.pointer(norm), model.provisions(norm), nullptr}};
  }
  const std::string pointer = pointer_to(of.object);
  const Value record = place(of);
  ProofLine made{
      {std::string(record.type().dutch) + " " + record.id(), std::string(record.type().name) + " " + record.id()},
      ground_at(pointer)};
  record.each_field([&](const FieldInfo& field, Value value) {
    if (field.key != "name" || value.statement() != Statement::value) return true;
    made.what = Phrase(value.opened().as<std::string>());
    return false;
  });
  return made;
}

void Subject::found(ProofLine evidence) const {
  if (found_.size() < expr::Run::most_deciding && std::find(found_.begin(), found_.end(), evidence) == found_.end())
    found_.push_back(std::move(evidence));
}

}  // namespace kader::detail
