// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "kader/resolve/model.hpp"
#include "kader/text/date.hpp"

namespace kader {

/// A model on one day: what is in force then, and what can be asked of it. Rules, requirements, the monitor and
/// whoever has a question look through one; none of them finds out again who may decide, who votes or who is who.
///
/// A view is cheap to copy, copies share what was found out so far, and none may be used by two threads at once: make
/// one a thread, of the same model. The model must live as long as its views.
class View {
 public:
  /// Linear in bodies, roles and positions of norms.
  View(const Model& model, Date day);

  [[nodiscard]] const Model& model() const noexcept { return *model_; }
  [[nodiscard]] const Framework& framework() const noexcept { return model_->framework(); }
  [[nodiscard]] Date day() const noexcept { return day_; }

  /// The elements that are in force on the day, in the order of the framework.
  [[nodiscard]] const std::vector<const Body*>& bodies() const noexcept { return in_force_->bodies; }
  [[nodiscard]] const std::vector<const Role*>& roles() const noexcept { return in_force_->roles; }
  /// Indices in Model::norms of the norms in force on the day, derived ones of elements in force included.
  [[nodiscard]] const std::vector<std::uint32_t>& norms() const noexcept { return in_force_->norms; }
  /// The combinations of those norms.
  [[nodiscard]] const std::vector<const Position*>& positions() const noexcept { return in_force_->positions; }
  [[nodiscard]] const ResolvedNorm& norm(const Position& position) const noexcept {
    return model_->norms()[position.norm];
  }
  /// Whether something is in force on the day, by its from and until; what the text says vaguely is taken to be.
  [[nodiscard]] bool in_force(const Stated<Moment>& from, const Stated<Moment>& until) const noexcept;

  /// What several look things up in, such as who may decide on what: an `Index(const View&)`, made when the first of
  /// them asks and kept as long as a copy of the view is. An index keeps the model, never the view.
  template <class Index>
  [[nodiscard]] const Index& index() const {
    static constexpr char key = 0;  // its address stands for the type
    for (const auto& [made, index] : *indexes_)
      if (made == &key) return *static_cast<const Index*>(index.get());
    auto index = std::make_shared<const Index>(*this);  // it may itself ask for another
    const Index& of = *index;
    indexes_->emplace_back(&key, std::move(index));
    return of;
  }

 private:
  struct InForce {
    std::vector<const Body*> bodies;
    std::vector<const Role*> roles;
    std::vector<std::uint32_t> norms;
    std::vector<const Position*> positions;
  };
  using Indexes = std::vector<std::pair<const void*, std::shared_ptr<const void>>>;

  [[nodiscard]] bool in_force(const ResolvedNorm& norm) const noexcept;

  const Model* model_;
  Date day_;
  std::shared_ptr<const InForce> in_force_;
  std::shared_ptr<Indexes> indexes_;
};

}  // namespace kader
