// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/change/renamed.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "kader/change/names.hpp"
#include "kader/change/without.hpp"
#include "kader/describe/walk.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/pointer.hpp"
#include "kader/text/reserved_words.hpp"

namespace kader {

namespace detail {

/// One id that becomes another: of an element, or of a seat of the body `owner`.
struct Renaming {
  std::string_view owner;  // empty for what has its name in the whole framework
  std::string_view before;
  std::string_view after;

  [[nodiscard]] bool is_it(Value id, std::string_view above) const {
    if (!owner.empty()) return id.type().about == &SeatId::about && above == owner && id.as<SeatId>().str() == before;
    return name_in(id) == before;
  }
  /// The reference with the new id in it; nothing where it names something else.
  [[nodiscard]] std::optional<Reference> in(const Reference& name) const {
    const std::size_t at = owner.empty() ? 0 : 1;
    if (name.segment(at) != before || (!owner.empty() && name.head() != owner)) return std::nullopt;
    std::string made;
    for (std::size_t i = 0; i < name.segments(); ++i) {
      if (i > 0) made += '.';
      made += i == at ? after : name.segment(i);
    }
    return Reference(made);
  }
};

/// Goes past all that lies in a value and puts the new id where the old one stands.
class RenamingWalk {
 public:
  RenamingWalk(const Renaming& renaming, bool is_cite) : renaming_(renaming), is_cite_(is_cite) {}

  void through(Editable from) {
    walk(from, [this](const EditablePath& path) { return at(path.value); });
  }

 private:
  Walk at(Editable value) {
    if (value.type().name == "Body") body_ = value.as<Body>().id.str();
    if (value.elsewhere() != nullptr) return left_elsewhere(value);
    const Editable inside = value.opened();
    if (inside.kind() == Kind::refined) return refined(inside);
    if (inside.kind() != Kind::scalar) return Walk::into;
    if (inside.type().about == &Reference::about) {
      if (auto name = renaming_.in(inside.as<Reference>())) inside.as<Reference>() = *std::move(name);
    } else if (renaming_.is_it(inside, body_)) {
      if (renaming_.owner.empty())
        put_name(inside, renaming_.after);
      else
        inside.as<SeatId>() = SeatId(renaming_.after);
    }
    return Walk::past;
  }

  Walk left_elsewhere(Editable value) const {
    Elsewhere made = *value.elsewhere();
    if (auto name = renaming_.in(made.to_be_adopted_by)) made.to_be_adopted_by = *std::move(name);
    if (is_cite_ && made.document == renaming_.before) made.document = renaming_.after;
    value.type().set_elsewhere(value.object(), std::move(made));
    return Walk::past;
  }

  // It is made anew from its plain form: that alone may be changed.
  Walk refined(Editable value) {
    const std::shared_ptr<void> plain = value.type().make_plain();
    const Editable in_plain(*value.type().element, plain.get());
    copy({*value.type().element, value.type().plain(value.object())}, in_plain);
    through(in_plain);
    (void)value.type().refine(value.object(), plain.get());  // other names make it no less possible
    return Walk::past;
  }

  const Renaming& renaming_;
  bool is_cite_;
  std::string body_;  // in which the walk is
};

/// The pointer of the same place once the id is another.
inline std::string pointer_after(const Framework& before, std::string_view pointer, const Renaming& renaming) {
  const std::string_view written = pointer;
  std::string made;
  std::string body;
  std::optional<Value> at = Value(framework_type(), &before);
  while (const auto segment = take_segment(pointer)) {
    at = at->child(*segment);
    if (!at) return std::string(written);  // it is no place of the framework, and stays what it is
    if (at->type().name == "Body") body = at->as<Body>().id.str();
    std::string_view next = *segment;
    at->each_field([&](const FieldInfo& field, Value id) {
      if (field.is_id && renaming.is_it(id, body)) next = renaming.after;
      return !field.is_id;
    });
    append_segment(made, next);
  }
  return pointer.empty() ? made : std::string(written);
}

}  // namespace detail

Framework renamed(const Framework& framework, std::string_view id, std::string_view new_id) {
  if (!is_slug(new_id)) throw InvalidValue(new_id, "expected an id: small letters, digits and hyphens");
  if (is_reserved(new_id)) throw InvalidValue(new_id, "a reserved word is nobody's id");
  const auto dot = id.find('.');
  const bool seat = dot != std::string_view::npos;
  const detail::Renaming renaming{seat ? id.substr(0, dot) : std::string_view(), seat ? id.substr(dot + 1) : id,
                                  new_id};
  const Body* const owner = seat ? framework.bodies.find(renaming.owner) : nullptr;
  const auto seat_called = [&](std::string_view name) {
    return owner != nullptr && owner->seats && owner->seats->find(name) != nullptr;
  };
  if (id.empty() || (seat ? !seat_called(renaming.before) : !has_element(framework, id)))
    throw InvalidValue(id, "no element has this id");
  if (renaming.before == new_id) return framework;
  if (seat ? seat_called(new_id) : has_element(framework, new_id)) throw InvalidValue(new_id, "this id is taken");
  Framework made = framework;
  const bool is_cite = !seat && framework.cites.find(id) != nullptr;
  detail::RenamingWalk(renaming, is_cite).through({framework_type(), &made});
  for (Acceptance& accepted : made.accepted)
    accepted.place = detail::pointer_after(framework, accepted.place, renaming);
  return made;
}

}  // namespace kader
