// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/read/compose.hpp"
#include "read/syntax_findings.hpp"
#include "read/yaml_events.hpp"

namespace kader::detail {

/// Makes a tree of YAML, section after section, and finds what strict YAML does not have. Which sections are read is up
/// to its caller, who can take back what was read of one.
class YamlComposer {
 public:
  enum class Outcome : std::uint8_t {
    whole,  ///< to the end of the section
    broken,  ///< by what libyaml cannot read; `problem` says what
    lost,  ///< in nesting so deep that following it is of no use; reported
    stop  ///< nothing more is to be read; reported
  };

  YamlComposer(const Source& source, ByteRange part, std::shared_ptr<const LineIndex> lines);

  /// Reads from `begin` to `end`; what comes after the first section goes on in its outermost map.
  Outcome compose(std::uint32_t begin, std::uint32_t end);
  [[nodiscard]] const YamlProblem& problem() const noexcept { return problem_; }
  [[nodiscard]] Composed take();

  /// Where the last key of the outermost map stands: nothing where it has none since the last restart.
  [[nodiscard]] std::optional<std::uint32_t> last_entry() const {
    return entry_ ? std::optional(entry_->offset) : std::nullopt;
  }
  /// By how much the keys of the outermost map are indented.
  [[nodiscard]] std::size_t indent() const {
    return builder_.size() > 0 ? lines_->mark(builder_.node(0).bytes.begin).column - 1 : 0;
  }
  /// Only in an outermost map without braces is a line that looks like a key likely to be one.
  [[nodiscard]] bool may_restart() const;
  /// Undoes what was read since the last key of the outermost map.
  void rewind();
  /// What could not be read since that key is missing from its value; from the whole where not only that section is
  /// lost.
  void lose_section(bool alone);
  void close_to_root();

  /// Tells why reading broke.
  void report(const YamlProblem& problem, std::uint32_t end);
  [[nodiscard]] bool told_of_breaking() const noexcept { return found_.any<syntax::syntax_error>(); }

 private:
  using Index = Tree::Index;

  // What the composer knows of an open list or map beyond what the builder does.
  struct Level {
    bool map = false;
    bool flow = false;
    bool want_key = false;
    bool drop = false;  // the value to come has no usable key
    bool in_key = false;
    std::uint32_t begin = 0;
    std::string_view key = {};
    ByteRange key_bytes = {};
  };

  // The last key of the outermost map: from here reading begins anew when something in it cannot be read.
  struct Entry {
    std::uint32_t offset;
    TreeBuilder::Checkpoint nodes;
    SyntaxFindings::Checkpoint findings;
  };

  void reserve();
  Outcome stopped();

  void scalar(const YamlEvent& event);
  void alias(const YamlEvent& event);
  void begin_collection(NodeKind kind, const YamlEvent& event);
  void end_collection(const YamlEvent& event);

  [[nodiscard]] bool is_key() const;
  void begin_key(std::uint32_t at);
  void bad_key(Phrase what, std::uint32_t begin, std::uint32_t end);
  void key(std::string_view text, bool plain, ByteRange bytes);
  bool value(Node& node);
  bool joins(bool block_map);
  void close(std::uint32_t end);
  std::uint32_t after_properties(std::uint32_t at);
  std::string_view without_controls(std::string_view text, std::uint32_t begin, std::uint32_t end);

  [[nodiscard]] Place place(ByteRange bytes) const { return {{}, source_.name, lines_->span(bytes)}; }
  [[nodiscard]] Place place(std::uint32_t begin, std::uint32_t end) const { return place(ByteRange{begin, end}); }

  const Source& source_;
  std::string_view text_;  // up to the end of the part to read
  std::uint32_t begin_;
  std::shared_ptr<const LineIndex> lines_;
  TreeBuilder builder_;
  SyntaxFindings found_;
  std::vector<Level> levels_;  // as many as are open in the builder
  std::string replaced_;
  bool lost_ = false;  // more than a section was not read

  // Of the section being read:
  std::uint32_t section_end_ = 0;
  std::size_t skip_ = 0;  // collections open below the greatest depth
  bool joining_ = false;
  std::optional<Entry> entry_;
  SyntaxFindings::Checkpoint start_;
  YamlProblem problem_;
};

}  // namespace kader::detail
