// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/change/without.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "kader/change/names.hpp"
#include "kader/describe/walk.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/reserved_words.hpp"

namespace kader {

namespace detail {

/// What is left of a value without the names that are gone.
enum class Left : std::uint8_t {
  something,
  nothing,  ///< it named nobody else: its field falls away, and its record too where it carries that
  settled,  ///< a condition that holds of itself now
  never     ///< a condition, or an occasion, that can no longer come
};

struct FieldName {
  std::string_view record;
  std::string_view field;
};

/// The fields without which their record would say something else: more, of others, or unconditionally.
inline constexpr std::array carrying{
    FieldName{"Each", "each"},
    FieldName{"Jointly", "jointly"},
    FieldName{"Some", "of"},
    FieldName{"AnyOf", "any"},
    FieldName{"ActPattern", "who"},
    FieldName{"ActPattern", "what"},
    FieldName{"ActPattern", "to"},
    FieldName{"ActPattern", "in"},
    FieldName{"At", "at"},
    FieldName{"By", "by"},
    FieldName{"Before", "before"},
    FieldName{"Between", "between"},
    FieldName{"OnlyAfter", "only after"},
    FieldName{"Until", "until"},
    FieldName{"Proportion", "in proportion to"},
    FieldName{"PartOf", "of"},
    FieldName{"Approval", "who"},
    FieldName{"Membership", "who"},
    FieldName{"Group", "members"},
    FieldName{"Post", "who"},
    FieldName{"Post", "drawn from"},
    FieldName{"Seat", "for"},
    FieldName{"Seat", "per"},
    FieldName{"Role", "of"},
    FieldName{"Role", "per"},
    FieldName{"Body", "of"},
    FieldName{"Body", "per"},
    FieldName{"SpecialMajority", "acts"},
    FieldName{"SpecialMajority", "what"},
    FieldName{"DeadlockStep", "decided by"},
    FieldName{"DeadlockStep", "refer to"},
    FieldName{"DeadlockStep", "on request of"},
    FieldName{"LikeMatter", "matter"},
    FieldName{"Renewal", "by"},
    FieldName{"Procedure", "by"},
    FieldName{"Procedure", "who"},
    FieldName{"Procedure", "what"},
    FieldName{"Costs", "what"},
    FieldName{"CostShare", "who"},
    FieldName{"Signature", "for"},
    FieldName{"Signature", "by"},
    FieldName{"Norm", "who"},
    FieldName{"Norm", "what"},
    FieldName{"Norm", "to"},
    FieldName{"Norm", "in"},
    FieldName{"Norm", "mandated by"},
    FieldName{"Norm", "delegated by"},
};

/// Where a post gets its holder from. A seat that had such a source, and has none left, was of those who are gone; a
/// role or chair is there all the same, and nobody fills it.
inline constexpr std::array<std::string_view, 4> sources_of_holders{"who", "drawn from", "appointed by", "rotates"};

/// Copies a framework but for what names something that is gone.
class Remains {
 public:
  Remains() = default;
  explicit Remains(std::string_view id) : gone_{std::string(id)} {}

  /// One round. What fell away in it stands in `fallen()`, and is gone in the next.
  [[nodiscard]] Framework of(const Framework& before) {
    gone_.insert(fallen_.begin(), fallen_.end());
    fallen_.clear();
    kept_norms_.clear();
    Framework after;
    (void)copy({framework_type(), &before}, {framework_type(), &after});
    settle_acceptances(before, after);
    return after;
  }
  [[nodiscard]] const std::vector<std::string>& fallen() const noexcept { return fallen_; }

  Left copy(Value from, Editable to) {
    switch (from.kind()) {
      case Kind::record: return record(from, to);
      case Kind::choice: {
        const std::size_t which = from.type().which(from.object());
        return copy(from.inside(), {*from.type().alternatives[which], to.type().emplace(to.object(), which)});
      }
      case Kind::list:
      case Kind::table: return elements(from, to);
      case Kind::stated: return stated(from, to);
      case Kind::enumeration: to.type().set_word(to.object(), from.type().word(from.object())); break;
      case Kind::refined: return refined(from, to);
      case Kind::scalar:
      case Kind::text:
      case Kind::flag: return scalar(from, to);
    }
    return Left::something;
  }

 private:
  Left scalar(Value from, Editable to) {
    if (names_gone(from)) return Left::nothing;
    Impossible why;  // of what is given, none; what is not given stays as it was made
    (void)to.type().parse(to.object(), from.text(Language::english), Language::english, why);
    return Left::something;
  }

  Left refined(Value from, Editable to) {
    const std::shared_ptr<void> plain = from.type().make_plain();
    const Left left = copy(from.inside(), {*from.type().element, plain.get()});
    if (left == Left::something && to.type().refine(to.object(), plain.get())) return Left::nothing;
    return left;
  }

  Left stated(Value from, Editable to) {
    switch (from.statement()) {
      case Statement::not_stated: break;
      case Statement::none: to.type().set_none(to.object()); break;
      case Statement::vague: to.type().set_vague(to.object(), *from.vague()); break;
      case Statement::elsewhere: {
        Elsewhere document = *from.elsewhere();
        if (names_gone(document.to_be_adopted_by)) {
          if (document.document.empty()) break;  // nobody is left to say it
          document.to_be_adopted_by = {};
        }
        to.type().set_elsewhere(to.object(), std::move(document));
        break;
      }
      case Statement::value: {
        const Left left = copy(from.inside(), {*to.type().element, to.type().edit(to.object())});
        if (left != Left::something) to.type().reset(to.object());
        return left;
      }
    }
    return Left::something;
  }

  Left elements(Value from, Editable to) {
    const std::size_t count = from.count();
    const TypeInfo& element = *from.type().element;
    to.type().reserve(to.object(), count);
    bool fell = false;
    bool settled = false;
    for (std::size_t i = 0; i < count; ++i) {
      const Left left = copy(from.element(i), {element, to.type().append(to.object())});
      if (left == Left::something) {
        if (element.name == "Norm") kept_norms_.push_back(i);
        continue;
      }
      to.type().drop(to.object());
      settled = settled || left == Left::settled;
      fell = fell || left != Left::settled;
    }
    if (element.name == "Condition" && fell) return Left::never;           // all must hold
    if (element.name == "SimpleCondition" && settled) return Left::settled;  // one is enough
    if (to.count() > 0 || count == 0) return Left::something;
    return fell ? Left::nothing : Left::settled;
  }

  Left record(Value from, Editable to) {
    const TypeInfo& type = from.type();
    const std::size_t fallen_before = fallen_.size();
    if (type.name == "Body") body_ = from.as<Body>().id.str();
    Left left = Left::something;
    bool lost_source = false;
    for (const FieldInfo& field : type.fields) {
      const Value part(*field.type, field.of(from.object()));
      Left of_part = copy(part, {*field.type, field.access(to.object())});
      if (field.embedded && type.name == "Seat" && of_part == Left::something && lost_all_sources_)
        of_part = Left::nothing;
      if (of_part == Left::something) continue;
      lost_source = lost_source || is_source(field);
      if (const Left here = without_it(from, field, of_part); here != Left::something) left = here;
    }
    if (type.name == "Post") lost_all_sources_ = lost_source && !has_source(to);
    if (left == Left::something && type.impossible != nullptr && type.impossible(to.object()) &&
        !type.impossible(from.object()))
      left = Left::nothing;
    if (left != Left::something) note_fall(from, fallen_before);
    return left;
  }

  /// What is left of a record of whose field that is left.
  [[nodiscard]] static Left without_it(Value record, const FieldInfo& field, Left of_field) {
    const std::string_view name = record.type().name;
    if (field.embedded)  // a seat of somebody who can no longer be appointed as the text says remains theirs
      return stands_for_somebody(record) ? Left::something : of_field;
    if (of_field == Left::settled) return field.type->kind == Kind::stated ? Left::something : Left::settled;
    if (field.key == "if") return Left::nothing;
    if (field.key == "unless") return Left::something;
    if (of_field == Left::never && field.key == "when") return Left::nothing;
    if (name == "After" && field.key == "after") return Left::never;
    if (name == "NotDone") return Left::settled;
    const auto same = [&](const FieldName& one) { return one.record == name && one.field == field.key; };
    if (std::any_of(carrying.begin(), carrying.end(), same)) return Left::nothing;
    const bool may_be_silent = field.type->kind == Kind::stated || field.type->count != nullptr;
    return may_be_silent ? Left::something : of_field;
  }

  [[nodiscard]] static bool is_source(const FieldInfo& field) {
    return std::find(sources_of_holders.begin(), sources_of_holders.end(), field.key) != sources_of_holders.end();
  }
  [[nodiscard]] static bool has_source(Value post) {
    return std::any_of(sources_of_holders.begin(), sources_of_holders.end(), [&](std::string_view key) {
      const auto source = post.field(key);
      return source && source->statement() != Statement::not_stated;
    });
  }
  [[nodiscard]] static bool stands_for_somebody(Value record) {
    return std::any_of(record.type().fields.begin(), record.type().fields.end(), [&](const FieldInfo& field) {
      return (field.key == "for" || field.key == "per") && !field.embedded &&
             Value(*field.type, field.of(record.object())).statement() != Statement::not_stated;
    });
  }

  [[nodiscard]] bool names_gone(Value scalar) const {
    if (scalar.kind() != Kind::scalar) return false;
    if (scalar.type().about == &Reference::about) return names_gone(scalar.as<Reference>());
    const std::string_view name = name_in(scalar);
    return !name.empty() && gone_.find(name) != gone_.end();
  }
  [[nodiscard]] bool names_gone(const Reference& name) const {
    if (!name.given()) return false;
    if (gone_.find(name.head()) != gone_.end()) return true;
    if (name.segments() < 2) return false;
    const std::size_t two = name.head().size() + 1 + name.segment(1).size();
    return gone_.find(std::string_view(name.str()).substr(0, two)) != gone_.end();
  }

  /// An element that falls away takes its name along, and those of all in it.
  void note_fall(Value record, std::size_t fallen_before) {
    const bool seat = record.type().name == "Seat";
    for (const FieldInfo& field : record.type().fields) {
      if (!field.is_id) continue;
      const Value id(*field.type, field.of(record.object()));
      const std::string text = id.text(Language::english);
      if (text.empty() || (!seat && name_in(id).empty())) return;
      fallen_.resize(fallen_before);
      std::string name = seat ? body_ + "." + text : text;
      if (gone_.find(name) == gone_.end()) fallen_.push_back(std::move(name));
      return;
    }
  }

  /// An accepted finding of what is gone is none any more; a norm without an id is known by its number.
  void settle_acceptances(const Framework& before, Framework& after) const {
    const auto stays = [&](Acceptance& accepted) {
      if (!value_at(Value(framework_type(), &before), accepted.place)) return true;  // it was wrong before
      std::string_view rest = accepted.place;
      const auto section = take_segment(rest);
      const auto number = take_segment(rest);
      if (section == "norms" && number && !is_slug(*number)) {
        const auto kept = std::find_if(kept_norms_.begin(), kept_norms_.end(),
                                       [&](std::size_t index) { return std::to_string(index) == *number; });
        if (kept == kept_norms_.end()) return false;
        accepted.place = "/norms/" + std::to_string(kept - kept_norms_.begin()) + std::string(rest);
      }
      return value_at(Value(framework_type(), &after), accepted.place).has_value();
    };
    std::erase_if(after.accepted, [&](Acceptance& accepted) { return !stays(accepted); });
  }

  std::set<std::string, std::less<>> gone_;
  std::vector<std::string> fallen_;
  std::vector<std::size_t> kept_norms_;
  std::string body_;  // in which the copy is
  bool lost_all_sources_ = false;  // of the post that was copied last
};

}  // namespace detail

void copy(Value from, Editable to) { (void)detail::Remains().copy(from, to); }

Remainder without(const Framework& framework, std::string_view id) {
  if (!has_element(framework, id) || is_reserved(id)) throw InvalidValue(id, "no element has this id");
  detail::Remains remains(id);
  Remainder made{remains.of(framework), {}};
  made.gone.emplace_back(id);
  const auto note = [&] { made.gone.insert(made.gone.end(), remains.fallen().begin(), remains.fallen().end()); };
  note();
  for (int round = 1; round < most_rounds && !remains.fallen().empty(); ++round) {
    made.framework = remains.of(made.framework);
    note();
  }
  return made;
}

}  // namespace kader
