// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/report/finding.hpp"
#include "kader/report/line_index.hpp"
#include "kader/report/source.hpp"

namespace kader {

/// Where each place of a framework stands in the files it was read from. Pointers are canonical:
/// English keys, long form, all indices, whatever was written. Filled by the reader, then only read. Pointers are kept
/// as a tree of their segments, and places as offsets: line, column and pointer are made for the few that are shown.
class SourceMap {
 public:
  /// A node of the map; `root` is the framework itself.
  using Index = std::uint32_t;
  static constexpr Index root = 0;

  SourceMap() { steps_.push_back({}); }

  /// Makes room for so many places in all, so that growing does not cost twice the memory.
  void reserve(std::size_t places) { steps_.reserve(places); }
  /// Files are owned here, so that a finding can show its line. `lines` are those of its text; without them no place in
  /// it is known.
  std::uint32_t add_source(std::shared_ptr<const Source> source, std::shared_ptr<const LineIndex> lines = {}) {
    sources_.push_back(std::move(source));
    lines_.push_back(std::move(lines));
    return static_cast<std::uint32_t>(sources_.size() - 1);
  }
  /// The step below `parent` with this segment, made if there is none. `segment` must outlive the map
  /// (a literal, or a part of a source that it owns) or be given to `keep` first.
  Index child(Index parent, std::string_view segment) {
    Index last = 0;
    for (Index at = steps_[parent].first; at != 0; at = steps_[at].next) {
      if (steps_[at].segment == segment) return at;
      last = at;
    }
    return append(parent, last, segment);
  }
  /// As `child`, for a caller who knows that `parent` has no such step yet. Constant time.
  Index new_child(Index parent, std::string_view segment) { return append(parent, steps_[parent].last, segment); }

  void set(Index at, std::uint32_t source, ByteRange value, ByteRange key) {
    steps_[at].source = source;
    steps_[at].value = value;
    steps_[at].key = key;
  }

  /// The place with its file and span: of the longest prefix of the pointer that is known. A value on the line of
  /// its key is shown itself, one that takes lines of its own by its key; what has no place at all, by its file.
  /// Linear in the siblings on the way; for many places of one map there is PlaceFinder.
  [[nodiscard]] Place locate(std::string pointer) const {
    return locate(std::move(pointer), [this](Index parent, std::string_view segment) { return find(parent, segment); });
  }

  /// The source with this name; null where there is none.
  [[nodiscard]] const Source* source(std::string_view name) const noexcept {
    for (const auto& source : sources_)
      if (source->name == name) return source.get();
    return nullptr;
  }
  [[nodiscard]] const std::vector<std::shared_ptr<const Source>>& sources() const noexcept { return sources_; }
  [[nodiscard]] bool empty() const noexcept { return steps_.size() <= 1; }

  /// Keeps a segment that nothing else owns; the view stays good as long as the map or a copy lives.
  std::string_view keep(std::string segment) {
    kept_.push_back(std::make_shared<const std::string>(std::move(segment)));
    return *kept_.back();
  }

 private:
  friend class PlaceFinder;

  /// `find(parent, segment)` gives the step below, or 0.
  template <class Find>
  [[nodiscard]] Place locate(std::string pointer, const Find& find) const {
    Place place{std::move(pointer), {}, {}};
    Index best = 0;
    Index at = root;
    std::string_view rest = place.pointer;
    while (true) {
      if (steps_[at].value.known()) best = at;
      if (rest.empty() || rest.front() != '/') break;
      rest.remove_prefix(1);
      const auto segment = rest.substr(0, rest.find('/'));
      rest.remove_prefix(segment.size());
      at = find(at, segment);
      if (at == 0) break;
    }
    const Step& step = steps_[best];
    if (step.value.known()) {
      place.file = sources_[step.source]->name;
      if (const LineIndex* const lines = lines_[step.source].get(); lines != nullptr) {
        place.span = lines->span(step.value);
        const Span key = lines->span(step.key);
        const bool on_its_line = place.span.begin.line == key.begin.line && place.span.end.line == key.begin.line;
        if (key.known() && !on_its_line) place.span = key;
      }
    } else if (!sources_.empty()) {
      place.file = sources_.front()->name;
    }
    return place;
  }

  struct Step {
    std::string_view segment;
    ByteRange value;
    ByteRange key;
    std::uint32_t source = 0;
    Index first = 0;
    Index last = 0;
    Index next = 0;
  };
  Index append(Index parent, Index last, std::string_view segment) {
    const auto made = static_cast<Index>(steps_.size());
    steps_.push_back({});
    steps_.back().segment = segment;
    if (last == 0)
      steps_[parent].first = made;
    else
      steps_[last].next = made;
    steps_[parent].last = made;
    return made;
  }
  [[nodiscard]] Index find(Index parent, std::string_view segment) const noexcept {
    for (Index at = steps_[parent].first; at != 0; at = steps_[at].next)
      if (steps_[at].segment == segment) return at;
    return 0;
  }

  std::vector<Step> steps_;
  std::vector<std::shared_ptr<const Source>> sources_;
  std::vector<std::shared_ptr<const LineIndex>> lines_;  // of each source; null where no place in it is known
  std::vector<std::shared_ptr<const std::string>> kept_;
};

}  // namespace kader
