// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/text/language.hpp"

namespace kader {

struct Framework;
struct TypeInfo;

// What is written reads back as the same: read(write(x)) == x, in both forms and both languages of keys.
// Fields stand in the order of their record; a field that is not stated is absent. What the text says instead
// of a value is the same in both forms: the word `none`, `{vague: …}`, `{elsewhere: …}`,
// `{elsewhere: {to be adopted by: …}}`, with `source` beside it where it has its own.
//
// Words that would read as something else are written `{words: …}`: words in the form of an id where an id may
// stand too, a date or a word of an enumeration where words may stand. The text "none", where a field may also say
// `none`, stands in quotes in YAML; in JSON, where every text does, it is `{"words": "none"}`, and "none" is `none`.
//
// One record cannot be told from a statement and is read as one: a record in a Stated field that says nothing
// but `elsewhere` (and `source`) is the statement itself.

/// YAML as a person would write it: the shortest form (a record's shorthand, a list of one without brackets),
/// what fits on a line in braces. `keys` is the language of keys and words; `language` of the framework stays.
[[nodiscard]] std::string write_yaml(const Framework& framework, Language keys);

/// JSON for programs: the long form, in which every list is an array and every record an object; numbers and
/// truth values are such, provisions, dates, shares and durations are strings. Indented, ends in a line break.
[[nodiscard]] std::string write_json(const Framework& framework, Language keys);

/// The same of any described object: `object` is the address of one of that type.
[[nodiscard]] std::string write_yaml_value(const TypeInfo& type, const void* object, Language keys);
[[nodiscard]] std::string write_json_value(const TypeInfo& type, const void* object, Language keys);

}  // namespace kader
