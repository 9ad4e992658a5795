// SPDX-License-Identifier: Apache-2.0
#include "unchanged.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kader/describe/type_info.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/number.hpp"
#include "kader/write/write.hpp"

namespace kader::python {

namespace {

/// A value somewhere in a framework.
struct At {
  const TypeInfo* type = nullptr;
  void* object = nullptr;
};

/// What a pointer's next step is taken from: the value of a Stated field, the alternative held, a plain form.
std::optional<At> opened(At at) {
  while (true) {
    if (at.type->kind == Kind::stated) {
      if (at.type->statement(at.object) != Statement::value) return std::nullopt;
      at = {at.type->element, at.type->edit(at.object)};
    } else if (at.type->kind == Kind::choice) {
      at = {at.type->alternatives[at.type->which(at.object)], at.type->held(at.object)};
    } else {
      return at;
    }
  }
}

std::string id_of(At at) {
  for (const FieldInfo& field : at.type->fields)
    if (field.is_id) {
      const void* id = field.of(at.object);
      const TypeInfo& type = *field.type;
      if (type.kind == Kind::scalar) return type.text(id, Language::english);
    }
  return {};
}

std::optional<At> field_of(At at, std::string_view key) {
  if (const FieldInfo* field = at.type->field(key)) return At{field->type, field->access(at.object)};
  for (const FieldInfo& field : at.type->fields)
    if (field.embedded)
      if (const FieldInfo* inner = field.type->field(key))
        return At{inner->type, inner->access(field.access(at.object))};
  return std::nullopt;
}

std::optional<At> item_of(At at, std::string_view segment) {
  for (std::size_t i = 0, count = at.type->count(at.object); i < count; ++i) {
    const At item{at.type->element, at.type->at(at.object, i)};
    if (id_of(item) == segment) return item;
  }
  if (at.type->kind == Kind::table) return std::nullopt;
  const auto index = detail::whole_number(segment, UINT32_MAX);
  if (index.form != detail::NumberForm::number || index.value >= at.type->count(at.object)) return std::nullopt;
  return At{at.type->element, at.type->at(at.object, static_cast<std::size_t>(index.value))};
}

/// The part of a pointer that means the same in both frameworks.
std::string shared_part(const std::string& pointer, At now, At before) {
  std::size_t end = 0;
  while (end < pointer.size()) {
    const std::size_t next = std::min(pointer.find('/', end + 1), pointer.size());
    const std::string_view segment(pointer.data() + end + 1, next - end - 1);
    const auto in_now = opened(now);
    const auto in_before = opened(before);
    if (!in_now || !in_before || in_now->type != in_before->type) break;
    const bool listed = in_now->type->kind == Kind::list || in_now->type->kind == Kind::table;
    if (!listed && in_now->type->kind != Kind::record) break;
    const auto step_now = listed ? item_of(*in_now, segment) : field_of(*in_now, segment);
    const auto step_before = listed ? item_of(*in_before, segment) : field_of(*in_before, segment);
    if (!step_now || !step_before) break;
    // An item without id is known by what it says.
    if (listed && id_of(*step_now) != segment &&
        write_json_value(*step_now->type, step_now->object, Language::english) !=
            write_json_value(*step_before->type, step_before->object, Language::english))
      break;
    now = *step_now;
    before = *step_before;
    end = next;
  }
  return pointer.substr(0, end);
}

}  // namespace

void place_unchanged(Report& report, const Framework& now, const Framework& before, const SourceMap& map) {
  // The walk changes nothing: edit() makes no value where there is one.
  const At in_now{&framework_type(), const_cast<Framework*>(&now)};  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  const At in_before{&framework_type(),
                     const_cast<Framework*>(&before)};  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  const auto add = [&](Place& place) {
    if (place.span.known()) return;
    Place found = map.locate(shared_part(place.pointer, in_now, in_before));
    place.file = std::move(found.file);
    place.span = found.span;
  };
  const auto add_all = [&](Finding& finding) {
    add(finding.place);
    for (Related& related : finding.related) add(related.place);
  };
  for (Finding& finding : report.findings) add_all(finding);
  for (AcceptedFinding& accepted : report.accepted) add_all(accepted.finding);
  for (RuleOutcome& outcome : report.outcomes)
    for (Related& related : outcome.undetermined) add(related.place);
  for (const auto& source : map.sources()) report.sources.add(source);
  put_in_order(report.findings);
}

}  // namespace kader::python
