// SPDX-License-Identifier: Apache-2.0
// The only file that includes libyaml.
#include <yaml.h>

#include <algorithm>
#include <new>

#include "read/yaml_events.hpp"

namespace kader::detail {

// libyaml's parser and its last event, released in every case.
struct YamlEvents::Parser {
  Parser(const LineIndex& of, std::uint32_t begin, std::uint32_t until)
      : lines(of), first_point(of.points_before(begin)), end(until), near(begin) {
    if (yaml_parser_initialize(&parser) == 0) throw std::bad_alloc();
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() {
    yaml_event_delete(&event);
    yaml_parser_delete(&parser);
  }

  // libyaml counts code points, from the beginning of the part.
  std::uint32_t offset(const yaml_mark_t& mark) {
    near = std::min(lines.offset_of(first_point + mark.index, near), end);
    return near;
  }

  yaml_parser_t parser{};
  yaml_event_t event{};
  const LineIndex& lines;
  std::uint64_t first_point;
  std::uint32_t end;
  std::uint32_t near;  // the last offset that was looked up
};

YamlEvents::YamlEvents(std::string_view text, std::uint32_t begin, std::uint32_t end, const LineIndex& lines)
    : parser_(std::make_unique<Parser>(lines, begin, end)) {
  const std::string_view part = text.substr(begin, end - begin);
  yaml_parser_set_encoding(&parser_->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser_->parser, reinterpret_cast<const unsigned char*>(part.data()), part.size());
}

YamlEvents::~YamlEvents() = default;

bool YamlEvents::next(YamlEvent& event) {
  yaml_event_t& raw = parser_->event;
  yaml_event_delete(&raw);
  if (yaml_parser_parse(&parser_->parser, &raw) == 0) return false;
  event.begin = event.end = parser_->offset(raw.start_mark);
  switch (raw.type) {
    case YAML_STREAM_END_EVENT: event.kind = YamlEvent::Kind::text_end; break;
    case YAML_DOCUMENT_START_EVENT: {
      const auto& start = raw.data.document_start;
      event.kind = YamlEvent::Kind::document;
      event.implicit = start.implicit != 0;
      event.directives = start.tag_directives.start != start.tag_directives.end;
      break;
    }
    case YAML_ALIAS_EVENT:
      event.kind = YamlEvent::Kind::alias;
      event.end = std::max(parser_->offset(raw.end_mark), event.begin);
      break;
    case YAML_SCALAR_EVENT: {
      const auto& scalar = raw.data.scalar;
      event.kind = YamlEvent::Kind::scalar;
      event.end = std::max(parser_->offset(raw.end_mark), event.begin);
      event.text = std::string_view(reinterpret_cast<const char*>(scalar.value), scalar.length);
      event.properties = scalar.anchor != nullptr || scalar.tag != nullptr;
      event.escapes = scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
      event.style = scalar.style == YAML_PLAIN_SCALAR_STYLE ? ScalarStyle::plain
                    : scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
                        ? ScalarStyle::block
                        : ScalarStyle::quoted;
      break;
    }
    case YAML_SEQUENCE_START_EVENT: {
      const auto& start = raw.data.sequence_start;
      event.kind = YamlEvent::Kind::list;
      event.flow = start.style == YAML_FLOW_SEQUENCE_STYLE;
      event.properties = start.anchor != nullptr || start.tag != nullptr;
      break;
    }
    case YAML_MAPPING_START_EVENT: {
      const auto& start = raw.data.mapping_start;
      event.kind = YamlEvent::Kind::map;
      event.flow = start.style == YAML_FLOW_MAPPING_STYLE;
      event.properties = start.anchor != nullptr || start.tag != nullptr;
      break;
    }
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      event.kind = YamlEvent::Kind::end;
      event.end = std::max(parser_->offset(raw.end_mark), event.begin);
      break;
    default: event.kind = YamlEvent::Kind::other;
  }
  return true;
}

YamlProblem YamlEvents::problem() {
  const yaml_parser_t& parser = parser_->parser;
  if (parser.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
  YamlProblem found;
  if (parser.problem != nullptr) found.problem = parser.problem;  // literals of libyaml
  if (parser.context != nullptr) found.in = parser.context;
  if (parser.error == YAML_READER_ERROR) {  // only for a source that `load` did not make
    const std::size_t begin = parser_->lines.offset_of(parser_->first_point);
    found.at = static_cast<std::uint32_t>(std::min<std::size_t>(parser_->end, begin + parser.problem_offset));
  } else {
    found.at = parser_->offset(parser.problem_mark);
    if (parser.context != nullptr) found.context = parser_->offset(parser.context_mark);
  }
  return found;
}

}  // namespace kader::detail
