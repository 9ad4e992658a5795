// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/moments.hpp"

namespace kader {

std::optional<Days> days(const Stated<Moment>& moment) {
  if (!moment) return std::nullopt;
  if (const auto* day = std::get_if<ImpreciseDate>(&*moment)) return Days{day->first(), day->last()};
  const auto& event = std::get<EventDay>(*moment);
  if (!event.date) return std::nullopt;
  return Days{*event.date, *event.date};
}

Phrase in_words(const Moment& moment) {
  if (const auto* day = std::get_if<ImpreciseDate>(&moment)) return {day->text(Language::dutch), day->text()};
  const EventDay& event = std::get<EventDay>(moment);
  return event.date ? Phrase(event.date->text()) : Phrase(std::string_view(event.event));
}

}  // namespace kader
