// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <pybind11/pybind11.h>

#include "kader/host/register.hpp"
#include "kader/read/read.hpp"

namespace kader::python {

/// A draft as it was read, or as Python objects say; never changed once it is made, so that threads may share it.
struct Held {
  std::shared_ptr<const Draft> draft;
  std::shared_ptr<const Draft> read_from = {};  ///< what was read before somebody changed the objects; may be null
  std::string syntax = {};
  std::shared_ptr<const Register> beside = {};  ///< the register that lay beside the file when it was read; may be null
};

/// The text of a draft, and what the model covers of it: texts.cpp.
void bind_texts(pybind11::module_& module);
/// Who can do how much when a body votes: voting.cpp.
void bind_voting(pybind11::module_& module);
void bind_standards(pybind11::module_& module);

}  // namespace kader::python
