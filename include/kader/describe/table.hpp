// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/text/invalid_value.hpp"

namespace kader {

/// Elements by id, in the order written. T has a member `id` with `str()`. Finding one is linear in the table.
template <class T>
class Table {
 public:
  using value_type = T;
  using iterator = typename std::vector<T>::iterator;
  using const_iterator = typename std::vector<T>::const_iterator;

  Table() = default;
  /// Throws InvalidValue where two elements have one id.
  Table(std::initializer_list<T> elements) {
    for (const T& element : elements) add(element);
  }

  /// Adds an element; throws InvalidValue where its id is taken.
  T& add(T element) {
    if (find(element.id.str()) != nullptr) throw InvalidValue(element.id.str(), "this id is taken");
    elements_.push_back(std::move(element));
    return elements_.back();
  }
  /// Adds without looking for the id: for a reader that knows its ids to be different.
  T& append(T element) {
    elements_.push_back(std::move(element));
    return elements_.back();
  }
  /// Takes the last element away again. Precondition: there is one.
  void pop_back() noexcept { elements_.pop_back(); }
  /// Makes room for so many elements.
  void reserve(std::size_t count) { elements_.reserve(count); }
  /// Removes the element with this id; false where there is none.
  bool remove(std::string_view id) {
    const auto at = std::find_if(begin(), end(), [&](const T& element) { return element.id.str() == id; });
    if (at == end()) return false;
    elements_.erase(at);
    return true;
  }

  [[nodiscard]] const T* find(std::string_view id) const noexcept {
    for (const T& element : elements_)
      if (element.id.str() == id) return &element;
    return nullptr;
  }
  [[nodiscard]] T* find(std::string_view id) noexcept {
    return const_cast<T*>(std::as_const(*this).find(id));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  }
  /// The element with this id; throws InvalidValue where there is none.
  [[nodiscard]] const T& at(std::string_view id) const {
    if (const T* found = find(id)) return *found;
    throw InvalidValue(id, "no element has this id");
  }
  [[nodiscard]] T& at(std::string_view id) { return const_cast<T&>(std::as_const(*this).at(id)); }  // NOLINT

  [[nodiscard]] std::size_t size() const noexcept { return elements_.size(); }
  [[nodiscard]] bool empty() const noexcept { return elements_.empty(); }
  [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return elements_[index]; }
  [[nodiscard]] T& operator[](std::size_t index) noexcept { return elements_[index]; }
  [[nodiscard]] const_iterator begin() const noexcept { return elements_.begin(); }
  [[nodiscard]] const_iterator end() const noexcept { return elements_.end(); }
  [[nodiscard]] iterator begin() noexcept { return elements_.begin(); }
  [[nodiscard]] iterator end() noexcept { return elements_.end(); }

  friend bool operator==(const Table&, const Table&) = default;

 private:
  std::vector<T> elements_;
};

}  // namespace kader
