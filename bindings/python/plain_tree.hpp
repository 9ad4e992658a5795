// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <pybind11/pybind11.h>

#include "kader/read/tree.hpp"

namespace kader::python {

namespace py = pybind11;

class Bridge;

/// Why a plain value of Python is none of a draft, and where it stands.
struct NotPlain {
  std::string pointer;  ///< in the keys that were given
  std::string reason;
};

/// Dicts, lists, words and numbers of Python as the tree of a draft, for the reader to give them their meaning.
class PlainTree {
 public:
  /// What the tree is read as: the whole of a draft, as a file has it; or a value of a field, where None is a field
  /// that is not stated, and a number with a fraction is refused: it has lost the zeros of `2.10`.
  enum class For : bool { draft, value };

  /// Throws NotPlain.
  PlainTree(const Bridge& bridge, py::handle value, For what);

  [[nodiscard]] const Tree& tree() const noexcept { return tree_; }
  /// The record of Python that this map was made of; null where it was a dict.
  [[nodiscard]] py::handle record_at(Tree::Index map) const;
  /// Pointers of the entries of dicts that are None, and therefore not in the tree.
  [[nodiscard]] const std::vector<std::string>& left_out() const noexcept { return left_out_; }

 private:
  void add(std::string_view key, py::handle value);
  void add_map(std::string_view key, py::handle items);
  void add_list(std::string_view key, py::handle values);
  void add_record(std::string_view key, py::handle record);
  bool add_statement(std::string_view key, py::handle value);
  void add_scalar(std::string_view key, py::handle value);
  void close();
  [[noreturn]] void refuse(std::string reason) const;

  const Bridge& bridge_;
  For what_;
  TreeBuilder builder_;
  Tree tree_;
  std::string path_;
  std::unordered_map<Tree::Index, py::object> records_;
  std::vector<std::string> left_out_;
};

}  // namespace kader::python
