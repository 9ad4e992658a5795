// SPDX-License-Identifier: Apache-2.0
// The public conformance tests of the Common Expression Language, where they are there.
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/expr/program.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using namespace kader;
using namespace kader::expr;
using kader::expr::Kind;
using kader::expr::Type;
using kader::expr::Value;

/// As much of the text form of protocol buffers as these tests are written in.
struct Field;
struct Message {
  std::string scalar;  // of a field that is no message: a number, a word, or a text without its quotes
  std::vector<Field> fields;

  [[nodiscard]] const Message* get(std::string_view name) const;
  [[nodiscard]] std::string text(std::string_view name) const {
    const Message* found = get(name);
    return found != nullptr ? found->scalar : std::string();
  }
};
struct Field {
  std::string name;
  Message value;
};
const Message* Message::get(std::string_view name) const {
  for (const Field& field : fields)
    if (field.name == name) return &field.value;
  return nullptr;
}

class TextProto {
 public:
  explicit TextProto(std::string_view text) : text_(text) {}
  Message run() { return fields('\0'); }

 private:
  void skip() {
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '#')
        while (at_ < text_.size() && text_[at_] != '\n') ++at_;
      else if (std::string_view(" \t\r\n,;").find(text_[at_]) == std::string_view::npos)
        return;
    }
  }
  [[nodiscard]] char now() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  Message fields(char close) {
    Message made;
    for (skip(); at_ < text_.size() && now() != close; skip()) {
      std::string name;
      if (now() == '[') {  // an extension or the type of an Any
        while (now() != ']') name += text_[at_++];
        ++at_;
      } else {
        while (std::isalnum(static_cast<unsigned char>(now())) || now() == '_') name += text_[at_++];
      }
      if (name.empty()) throw std::runtime_error("no field at " + std::to_string(at_));
      skip();
      if (now() == ':') ++at_;
      skip();
      if (now() == '[') {
        for (++at_, skip(); now() != ']'; skip()) made.fields.push_back({name, value()});
        ++at_;
      } else {
        made.fields.push_back({name, value()});
      }
    }
    ++at_;
    return made;
  }
  Message value() {
    if (now() == '{' || now() == '<') {
      const char close = now() == '{' ? '}' : '>';
      ++at_;
      return fields(close);
    }
    Message made;
    if (now() != '"' && now() != '\'') {
      while (std::isalnum(static_cast<unsigned char>(now())) ||
             std::string_view("-+._").find(now()) != std::string_view::npos)
        made.scalar += text_[at_++];
      return made;
    }
    for (; now() == '"' || now() == '\''; skip()) quoted(made.scalar);  // texts beside each other are one
    return made;
  }
  void quoted(std::string& made) {
    const char quote = text_[at_++];
    while (now() != quote) {
      if (now() != '\\') {
        made += text_[at_++];
        continue;
      }
      const char c = text_[++at_];
      ++at_;
      static constexpr std::string_view from = "abfnrtv\\?\"'";
      static constexpr std::string_view to = "\a\b\f\n\r\t\v\\?\"'";
      if (const auto found = from.find(c); found != std::string_view::npos) {
        made += to[found];
      } else if (c == 'x' || c == 'X') {
        made += static_cast<char>(digits(2, 16));
      } else if (c == 'u' || c == 'U') {
        append(made, digits(c == 'u' ? 4 : 8, 16));
      } else {
        --at_;
        made += static_cast<char>(digits(3, 8));
      }
    }
    ++at_;
  }
  unsigned digits(std::size_t most, int base) {
    unsigned code = 0;
    const auto end = std::from_chars(text_.data() + at_, text_.data() + std::min(text_.size(), at_ + most), code, base);
    at_ = static_cast<std::size_t>(end.ptr - text_.data());
    return code;
  }
  static void append(std::string& text, unsigned c) {
    const auto put = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xc0 | c >> 6U), put(0x80 | (c & 0x3fU));
    if (c < 0x10000) return put(0xe0 | c >> 12U), put(0x80 | (c >> 6U & 0x3fU)), put(0x80 | (c & 0x3fU));
    put(0xf0 | c >> 18U), put(0x80 | (c >> 12U & 0x3fU)), put(0x80 | (c >> 6U & 0x3fU)), put(0x80 | (c & 0x3fU));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// What no value here can be: a message of protocol buffers.
struct NotHere {};

Value value_of(const Message& message) {
  if (message.fields.empty()) throw NotHere{};
  const auto& [kind, held] = message.fields.front();
  const std::string& text = held.scalar;
  if (kind == "null_value") return {};
  if (kind == "bool_value") return Value(text == "true");
  if (kind == "int64_value") return Value(std::int64_t{std::stoll(text, nullptr, 0)});
  if (kind == "uint64_value") return Value(std::uint64_t{std::stoull(text, nullptr, 0)});
  if (kind == "double_value") {
    if (text == "nan" || text == "NaN") return Value(std::nan(""));
    if (text.find("inf") != std::string::npos || text.find("Inf") != std::string::npos)
      return Value(text.front() == '-' ? -HUGE_VAL : HUGE_VAL);
    return Value(std::stod(text));
  }
  if (kind == "string_value") return Value::text(std::string(text));
  if (kind == "bytes_value") return Value(Bytes{String(std::string(text))});
  if (kind == "type_value") return Value(TypeName{String(std::string(text))});
  if (kind == "list_value") {
    std::vector<Value> items;
    for (const auto& [name, item] : held.fields) items.push_back(value_of(item));
    return Value::list(std::move(items));
  }
  if (kind == "map_value") {
    std::vector<Entry> entries;
    for (const auto& [name, entry] : held.fields)
      entries.emplace_back(value_of(*entry.get("key")), value_of(*entry.get("value")));
    return Value::map(std::move(entries));
  }
  if (kind == "object_value" && !held.fields.empty()) {
    const std::string& type = held.fields.front().name;
    const Message& content = held.fields.front().value;
    const auto part = [&](std::string_view name) {
      const std::string number = content.text(name);
      return number.empty() ? std::int64_t{0} : std::int64_t{std::stoll(number)};
    };
    if (type == "[type.googleapis.com/google.protobuf.Timestamp")
      return Value(Timestamp{part("seconds"), static_cast<std::int32_t>(part("nanos"))});
    if (type == "[type.googleapis.com/google.protobuf.Duration")
      return Value(Elapsed{part("seconds"), static_cast<std::int32_t>(part("nanos"))});
  }
  throw NotHere{};
}

Type type_of(const Message* message) {
  if (message == nullptr || message->fields.empty()) return {};
  const auto& [kind, held] = message->fields.front();
  static const std::map<std::string, TypeKind> primitive{
      {"BOOL", TypeKind::boolean},  {"INT64", TypeKind::integer}, {"UINT64", TypeKind::unsigned_integer},
      {"DOUBLE", TypeKind::number}, {"STRING", TypeKind::string}, {"BYTES", TypeKind::bytes}};
  if (kind == "primitive")
    if (const auto found = primitive.find(held.scalar); found != primitive.end()) return found->second;
  if (kind == "well_known" && held.scalar == "TIMESTAMP") return TypeKind::timestamp;
  if (kind == "well_known" && held.scalar == "DURATION") return TypeKind::duration;
  if (kind == "list_type") return Type::list(type_of(held.get("elem_type")));
  if (kind == "map_type") return Type::map(type_of(held.get("key_type")), type_of(held.get("value_type")));
  if (kind == "message_type") throw NotHere{};
  return {};
}

// Equal in type too, and NaN to itself.
bool same(const Value& a, const Value& b) {
  if (a.kind() != b.kind() || (a.is(Kind::list) && a.size() != b.size())) return false;
  if (a.is(Kind::list)) {
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!same(a.at(i), b.at(i))) return false;
    return true;
  }
  if (a.is(Kind::number) && std::isnan(a.as<double>())) return std::isnan(b.as<double>());
  std::size_t steps = 1'000'000;
  return equal(a, b, steps).value_or(false);
}

enum class Outcome { passed, failed, not_here };

Outcome outcome_of(const Message& test, std::string& said) {
  Declarations declarations;
  declarations.container = test.text("container");
  declarations.check_types = test.text("disable_check") != "true";
  std::vector<Value> values;
  try {
    for (const auto& [name, declared] : test.fields)
      if (name == "type_env" && declared.get("ident") != nullptr)
        declarations.variables.push_back({declared.text("name"), type_of(declared.get("ident")->get("type"))});
    values.resize(declarations.variables.size(), Value::error("not bound"));
    for (const auto& [name, bound] : test.fields) {
      if (name != "bindings") continue;
      const std::string key = bound.text("key");
      Value value = value_of(*bound.get("value")->get("value"));
      bool known = false;
      for (std::size_t i = 0; i < declarations.variables.size(); ++i)
        if (declarations.variables[i].name == key) values[i] = value, known = true;
      if (known) continue;
      declarations.variables.push_back({key, {}});
      values.push_back(value);
    }
    const Message* expected = test.get("value");
    if (const Message* typed = test.get("typed_result")) expected = typed->get("result");
    const std::optional<Value> wanted = expected != nullptr ? std::optional(value_of(*expected)) : std::nullopt;
    const bool error = test.get("eval_error") != nullptr;

    const Compiled compiled = compile(test.text("expr"), declarations);
    if (!compiled.program) {
      said = compiled.problems.front().message.en;
      return error ? Outcome::passed : Outcome::failed;
    }
    Run run{Budget(1'000'000)};
    const Value made = compiled.program->evaluate(values, run);
    said = written(made);
    if (const auto* wrong = made.get_if<Error>()) said = wrong->message->en;
    if (error) return made.is(Kind::error) ? Outcome::passed : Outcome::failed;
    return same(made, wanted ? *wanted : Value(true)) ? Outcome::passed : Outcome::failed;
  } catch (const NotHere&) {
    return Outcome::not_here;
  }
}

// What is left out: in whole files by the names of what they are about, or in single expressions.
const std::set<std::string> other_files{"proto2",         "proto2_ext", "proto3",      "enums",        "wrappers",
                                        "dynamic",        "optionals",  "network_ext", "encoders_ext", "block_ext",
                                        "type_deduction", "unknowns",   "math_ext"};
constexpr std::array<std::string_view, 8> left_out{
    "TestAllTypes",          // messages of protocol buffers, which no framework holds
    "google.protobuf.",      // making such a message
    "America/",         "Australia/", "Asia/", "US/", "Europe/",  // names of time zones: their rules are data of others
    ".format("};  // putting values into a text: a requirement has a text of its own

bool is_left_out(const Message& test) {
  const std::string expression = test.text("expr");
  for (const std::string_view word : left_out)
    if (expression.find(word) != std::string::npos && expression.find("{") != std::string::npos) return true;
  for (std::size_t i = 2; i < left_out.size(); ++i)
    if (expression.find(left_out[i]) != std::string::npos) return true;
  return test.text("check_only") == "true";
}

}  // namespace

TEST_CASE("the public conformance tests of CEL hold for what there is of it", "[expr][shared]") {
  const fs::path folder = fs::path(KADER_SHARED_DIR) / "cel-conformance";
  if (!fs::exists(folder)) return;
  std::size_t passed = 0;
  std::size_t not_here = 0;
  for (const auto& file : fs::directory_iterator(folder)) {
    if (file.path().extension() != ".textproto" || other_files.count(file.path().stem().string()) != 0) continue;
    std::ifstream in(file.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const Message all = TextProto(text).run();
    for (const auto& [name, section] : all.fields)
      for (const auto& [kind, test] : section.fields) {
        if (name != "section" || kind != "test") continue;
        std::string said;
        const Outcome outcome = is_left_out(test) ? Outcome::not_here : outcome_of(test, said);
        ++(outcome == Outcome::not_here ? not_here : passed);
        if (outcome != Outcome::failed) continue;
        CAPTURE(file.path().stem().string(), section.text("name"), test.text("name"), test.text("expr"), said);
        CHECK(outcome == Outcome::passed);
      }
  }
  INFO(not_here << " of protocol buffers and what else is left out");
  CHECK(passed >= 400);
}
