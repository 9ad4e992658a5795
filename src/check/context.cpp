// SPDX-License-Identifier: Apache-2.0
#include "kader/check/context.hpp"

#include <optional>
#include <variant>

namespace kader {
namespace {

// The first and the last day that a moment can be; nothing where only an event will tell.
struct Bounds {
  Date first;
  Date last;
};
std::optional<Bounds> bounds(const Moment& moment) {
  if (const auto* day = std::get_if<ImpreciseDate>(&moment)) return Bounds{day->first(), day->last()};
  const EventDay& event = std::get<EventDay>(moment);
  if (event.date) return Bounds{*event.date, *event.date};
  return std::nullopt;
}

bool begun(const Stated<Moment>& from, Date day) {
  if (!from) return true;
  const auto start = bounds(*from);
  return !start || start->first <= day;
}
bool ended(const Stated<Moment>& until, Date day) {
  if (!until) return false;
  const auto end = bounds(*until);
  return end && end->last <= day;
}

}  // namespace

bool Context::in_force(const Stated<Moment>& from, const Stated<Moment>& until) const noexcept {
  return begun(from, as_of_) && !ended(until, as_of_);
}

// As JSON pointers have it (RFC 6901): a provision may hold a slash.
std::string Context::pointer_of(const ProvisionRef& ref) {
  std::string pointer = "/provisions";
  if (ref.given()) pointer += '/';
  for (const char c : ref.str()) pointer += c == '/' ? "~1" : std::string(1, c);
  return pointer;
}

Context::Context(const Model& model, Date as_of, const Document* document)
    : model_(&model), as_of_(as_of), document_(document) {
  const Framework& framework = model.framework();
  bodies_.reserve(framework.bodies.size());
  for (const Body& body : framework.bodies)
    if (in_force(body.from_, body.until)) bodies_.push_back(&body);
  roles_.reserve(framework.roles.size());
  for (const Role& role : framework.roles)
    if (in_force(role.from_, role.until)) roles_.push_back(&role);

  // A derived norm lives as long as the element whose field it comes from.
  const auto norm_in_force = [&](const ResolvedNorm& norm) {
    if (norm.written != nullptr) return in_force(norm.written->from_, norm.written->until);
    if (const Body* body = model.body(norm.owner.thing()); body != nullptr && !in_force(body->from_, body->until))
      return false;
    if (const Role* role = model.role(norm.owner.thing()); role != nullptr && !in_force(role->from_, role->until))
      return false;
    const Seat* seat = norm.owner.post == PostKind::seat ? model.seat(norm.owner) : nullptr;
    return seat == nullptr || in_force(seat->from_, seat->until);
  };
  const auto norms = model.norms();
  norms_.reserve(norms.size());
  positions_.reserve(model.positions().size());
  for (std::uint32_t index = 0; index < norms.size(); ++index) {
    if (!norm_in_force(norms[index])) continue;
    norms_.push_back(index);
    for (const Position& position : model.positions_of(index)) positions_.push_back(&position);
  }
}

}  // namespace kader
