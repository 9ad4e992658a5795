// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/moments.hpp"

namespace kader {

Phrase in_words(const Moment& moment) {
  if (const auto* day = std::get_if<ImpreciseDate>(&moment)) return {day->text(Language::dutch), day->text()};
  const EventDay& event = std::get<EventDay>(moment);
  return event.date ? Phrase(event.date->text()) : Phrase(std::string_view(event.event));
}

}  // namespace kader
