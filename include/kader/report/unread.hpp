// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kader {

/// What a draft says that did not come into its framework: a value that could not be read, the second value of a key,
/// what stands behind a key that nobody knows, a section in which reading broke off. What is not in the framework and
/// is told here is not missing: nobody knows.
///
/// Places are canonical pointers, as in a SourceMap. What has no pointer of its own ends in `/-`, "one more than there
/// are": an item of a list (`/norms/-`), an entry without an id (`/bodies/-`), a key that is not known and of which
/// nobody can tell which was meant (`/bodies/platform/-`). The empty pointer is the whole draft.
class Unread {
 public:
  Unread() = default;
  explicit Unread(std::vector<std::string> pointers) {
    std::sort(pointers.begin(), pointers.end());
    for (std::string& pointer : pointers)  // what a place lies in comes before it
      if (!holds(pointer) && !lies_in_one(pointer)) pointers_.push_back(std::move(pointer));
  }

  /// Whether the draft may say of this place more than the framework does: something there, or around it, was not
  /// read. A rule that finds nothing at `/bodies/platform/chair` asks this before it says that nothing stands there.
  [[nodiscard]] bool at(std::string_view pointer) const {
    if (pointers_.empty()) return false;
    if (holds(pointer) || lies_in_one(pointer)) return true;
    const auto last = pointer.rfind('/');
    return last != std::string_view::npos && holds(std::string(pointer.substr(0, last)) + "/-");
  }
  /// Whether something at this place, around it or within it was not read. A rule that finds nobody who may do
  /// something asks this of `/norms`.
  [[nodiscard]] bool within(std::string_view pointer) const {
    if (at(pointer)) return true;
    const std::string below = std::string(pointer) + "/";
    const auto first = std::lower_bound(pointers_.begin(), pointers_.end(), below);
    return first != pointers_.end() && first->starts_with(below);
  }

  /// In the order of their bytes; none lies in another.
  [[nodiscard]] const std::vector<std::string>& pointers() const noexcept { return pointers_; }
  [[nodiscard]] bool empty() const noexcept { return pointers_.empty(); }
  friend bool operator==(const Unread&, const Unread&) = default;

 private:
  [[nodiscard]] bool holds(std::string_view pointer) const {
    return std::binary_search(pointers_.begin(), pointers_.end(), pointer, std::less<>());
  }
  [[nodiscard]] bool lies_in_one(std::string_view pointer) const {
    while (!pointer.empty()) {
      const auto slash = pointer.rfind('/');
      if (slash == std::string_view::npos) return false;
      pointer = pointer.substr(0, slash);
      if (holds(pointer)) return true;
    }
    return false;
  }

  std::vector<std::string> pointers_;
};

}  // namespace kader
