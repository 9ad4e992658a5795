// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/describe/value.hpp"
#include "kader/text/pointer.hpp"

namespace kader {

/// Where a walk is, and through what it came there. It lives on the stack of the walk; its pointer is made when
/// somebody asks for it.
template <class Void>
struct BasicPath {
  const BasicPath* above = nullptr;  ///< null where the walk began
  const FieldInfo* field = nullptr;  ///< of the record above; null for an element, and where the walk began
  std::size_t index = 0;             ///< of an element in the list or table above
  BasicValue<Void> value;            ///< as its field or list holds it: perhaps Stated, without a value

  /// Canonical, from where the walk began: English keys, ids, and indices where there is no id.
  [[nodiscard]] std::string pointer() const {
    std::string made;
    append_to(made);
    return made;
  }
  void append_to(std::string& pointer) const {
    if (above == nullptr) return;
    above->append_to(pointer);
    if (field != nullptr) return append_segment(pointer, field->key);
    const std::string id = value.id();
    append_segment(pointer, id.empty() ? std::to_string(index) : id);
  }
};
using Path = BasicPath<const void>;
using EditablePath = BasicPath<void>;

/// What a walk does next: looks into what it came to, goes past it, or ends.
enum class Walk : std::uint8_t { into, past, stop };

namespace detail {

template <class Void, class Enter, class Leave>
bool walk_from(const BasicPath<Void>& path, const Enter& enter, const Leave& leave) {
  const Walk next = enter(path);
  if (next == Walk::stop) return false;
  if (next == Walk::into) {
    const BasicValue<Void> inside = path.value.opened();
    const bool all = inside.each_field([&](const FieldInfo& field, BasicValue<Void> value) {
      return walk_from(BasicPath<Void>{&path, &field, 0, value}, enter, leave);
    });
    if (!all) return false;
    // Counted anew each time: who may change may take elements away.
    for (std::size_t i = 0; i < inside.count(); ++i)
      if (!walk_from(BasicPath<Void>{&path, nullptr, i, inside.element(i)}, enter, leave)) return false;
  }
  leave(path);
  return true;
}

}  // namespace detail

/// Goes past a value and all that lies in it, in the order of a document. `enter(path)` is called for each place once,
/// for fields that say nothing too, and answers what comes next; `leave(path)` when all that lies in it has been
/// passed. False where the walk was ended before that. It goes as deep as types lie in each other, none of which
/// contains itself: no draft makes it deeper.
template <class Void, class Enter, class Leave>
bool walk(BasicValue<Void> from, const Enter& enter, const Leave& leave) {
  return detail::walk_from(BasicPath<Void>{nullptr, nullptr, 0, from}, enter, leave);
}
template <class Void, class Enter>
bool walk(BasicValue<Void> from, const Enter& enter) {
  return walk(from, enter, [](const BasicPath<Void>&) {});
}

/// What stands at a pointer; nothing where nothing does. A field that is silent stands there all the same.
template <class Void>
[[nodiscard]] std::optional<BasicValue<Void>> value_at(BasicValue<Void> from, std::string_view pointer) {
  std::optional<BasicValue<Void>> at = from;
  while (at && !pointer.empty()) {
    const auto segment = take_segment(pointer);
    at = segment ? at->child(*segment) : std::nullopt;
  }
  return at;
}

/// The pointer of a place in `from`; nothing where it does not lie in it. Linear in all that lies before it: who goes
/// past many places asks their paths.
[[nodiscard]] inline std::optional<std::string> pointer_of(Value from, Value place) {
  std::optional<std::string> found;
  walk(from, [&](const Path& path) {
    if (path.value != place) return Walk::into;
    found = path.pointer();
    return Walk::stop;
  });
  return found;
}

}  // namespace kader
