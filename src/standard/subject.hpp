// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/describe/value.hpp"
#include "kader/expr/program.hpp"
#include "kader/report/unread.hpp"
#include "kader/standard/conform.hpp"
#include "kader/view/view.hpp"

namespace kader::detail {

/// The names that a requirement can use, and the types of the model behind them: from the one description.
[[nodiscard]] const expr::Declarations& requirement_names();

/// A framework on a day, as expressions see it: described places are lent and not copied; what is not stated is unknown
/// and says in which of the four ways. It lives as long as the values that it gave.
class Subject final : public expr::Host {
 public:
  /// `unread` is what the draft says and the framework does not: that is unknown, and never missing.
  Subject(const View& view, const Unread& unread);

  /// In the order of requirement_names().
  [[nodiscard]] const std::vector<expr::Value>& variables() const noexcept { return variables_; }
  [[nodiscard]] const View& view() const noexcept { return view_; }
  [[nodiscard]] const Unread& unread() const noexcept { return unread_; }

  /// What a governance function found on its way, for the proof; taken away by who asks.
  void found(ProofLine evidence) const;
  [[nodiscard]] std::vector<ProofLine> take_found() const { return std::exchange(found_, {}); }
  /// An element as a line of a proof.
  [[nodiscard]] ProofLine evidence_of(const expr::Handle& of) const;
  /// Where a place of the framework stands, and the provisions it rests on.
  [[nodiscard]] Ground ground_at(const std::string& pointer) const;

  [[nodiscard]] expr::Kind kind(expr::Handle of) const override;
  [[nodiscard]] std::string_view type_name(expr::Handle of) const override;
  [[nodiscard]] std::size_t size(expr::Handle of) const override;
  [[nodiscard]] expr::Value at(expr::Handle of, std::size_t index) const override;
  [[nodiscard]] expr::Value value_at(expr::Handle of, std::size_t index) const override;
  [[nodiscard]] expr::Value field(expr::Handle of, std::string_view name) const override;
  [[nodiscard]] expr::Value has(expr::Handle of, std::string_view name) const override;
  [[nodiscard]] bool equal(expr::Handle a, expr::Handle b) const override;

 private:
  [[nodiscard]] expr::Value value_of(Value place) const;
  [[nodiscard]] expr::Value not_stated(Value record, const FieldInfo& field, Value place) const;
  [[nodiscard]] bool is_unread(Value record, const FieldInfo& field) const;
  [[nodiscard]] expr::Value position_field(const Position& position, std::string_view name) const;
  [[nodiscard]] const std::string& pointer_to(const void* object) const;

  View view_;
  const Unread& unread_;
  std::vector<expr::Value> variables_;
  mutable std::vector<ProofLine> found_;
  mutable boost::unordered_flat_map<const void*, std::string> pointers_;  // made when the first is asked for
};

/// The id by which a framework refers to something: "platform.chair", "a.college".
[[nodiscard]] std::string id_of(const Model& model, const Entity& entity);

/// may(), who_may(), route() …: they ask the Subject of their run.
[[nodiscard]] std::vector<expr::Overload> governance_functions();

}  // namespace kader::detail
