// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <yaml.h>

#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace kader::bench {

/// The bare event loop that reading is measured against: how many events libyaml makes of a text.
inline std::size_t libyaml_events(std::string_view text) {
  std::size_t events = 0;
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) throw std::runtime_error("libyaml");
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  for (bool more = true; more;) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) throw std::runtime_error("libyaml");
    more = event.type != YAML_STREAM_END_EVENT;
    ++events;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return events;
}

}  // namespace kader::bench
