// SPDX-License-Identifier: Apache-2.0
#include "kader/host/many_drafts.hpp"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <istream>
#include <utility>

#include "host/system_file.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/host/file.hpp"
#include "kader/host/register.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"

namespace kader {

bool is_corpus(std::string_view name) noexcept { return name.ends_with(".jsonl") || name.ends_with(".ndjson"); }

// The lines of one file, from a buffer; of a line that is too long only that it was there.
class ManyDrafts::Corpus {
 public:
  explicit Corpus(std::string name) : name_(std::move(name)), buffer_(buffer_size) {
    broken_ = detail::open_for_reading(name_, stream_);
  }

  std::optional<DraftInput> next() {
    while (!broken_) {
      DraftInput input{.name = name_, .line = ++line_, .text = std::string(), .loaded = {}};
      bool too_long = false;
      if (!take_line(*input.text, too_long)) break;
      if (too_long)
        input.loaded = nothing_but(finding<syntax::too_large>(
            place(line_), "16 MiB", Phrase("er is niets van gelezen", "none of it was read")));
      else if (input.text->find_first_not_of(" \t\r") == std::string::npos)
        continue;
      any_ = true;
      return input;
    }
    return last();
  }

 private:
  static constexpr std::size_t buffer_size = std::size_t{256} << 10U;

  [[nodiscard]] Place place(std::uint32_t line) const {
    return {{}, name_, line == 0 ? Span{} : Span{{line, 1, 0}, {line, 1, 0}}};
  }

  [[nodiscard]] static Loaded nothing_but(Finding finding) {
    Loaded loaded;
    loaded.findings.push_back(std::move(finding));
    return loaded;
  }

  // What is wrong with the file as a whole, told once at its end.
  std::optional<DraftInput> last() {
    if (std::exchange(done_, true) || (!broken_ && any_)) return std::nullopt;
    DraftInput input{.name = name_, .line = 0, .text = {}, .loaded = {}};
    input.loaded = nothing_but(broken_ ? finding<syntax::cannot_read>(place(0), name_, std::move(*broken_))
                                       : finding<syntax::empty_draft>(place(1)));
    return input;
  }

  bool take_line(std::string& line, bool& too_long) {
    bool any = false;
    while (true) {
      if (at_ == end_ && !fill()) return any && !broken_;
      any = true;
      const char* const begin = buffer_.data() + at_;
      const auto* const stop = static_cast<const char*>(std::memchr(begin, '\n', end_ - at_));
      const std::size_t length = stop != nullptr ? static_cast<std::size_t>(stop - begin) : end_ - at_;
      too_long = too_long || line.size() + length > Limits::bytes;
      if (too_long)
        line.clear();
      else
        line.append(begin, length);
      at_ += length + (stop != nullptr ? 1 : 0);
      if (stop != nullptr) return true;
    }
  }

  bool fill() {
    if (!stream_.good()) return false;
    stream_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    at_ = 0;
    end_ = static_cast<std::size_t>(stream_.gcount());
    if (stream_.bad()) broken_ = Phrase("het lezen brak af", "reading broke off");
    return end_ != 0;
  }

  std::string name_;
  std::ifstream stream_;
  std::vector<char> buffer_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::uint32_t line_ = 0;
  std::optional<Phrase> broken_;
  bool any_ = false;
  bool done_ = false;
};

ManyDrafts::ManyDrafts(std::vector<std::string> names, std::istream& standard_input)
    : names_(std::move(names)), standard_input_(&standard_input) {}
ManyDrafts::~ManyDrafts() = default;

std::optional<DraftInput> ManyDrafts::next() {
  while (true) {
    if (corpus_ != nullptr) {
      if (auto line = corpus_->next()) return line;
      corpus_.reset();
    }
    if (at_ == names_.size()) return std::nullopt;
    std::string name = std::move(names_[at_++]);
    if (is_corpus(name)) {
      corpus_ = std::make_unique<Corpus>(std::move(name));
      continue;
    }
    if (name != "-") return DraftInput{.name = std::move(name)};
    return DraftInput{.name = name, .loaded = load_stream(*standard_input_, name)};
  }
}

namespace {

bool has(const std::vector<Finding>& findings, const RuleInfo& rule) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == &rule; });
}

// JSON has no places of its own: all there is to say of a line is said at that line.
void put_on_line(Report& report, const std::string& file, std::uint32_t line) {
  const auto put = [&](Place& place) {
    place.file = file;
    const std::uint32_t column = place.span.known() ? place.span.begin.column : 1;
    place.span = {{line, column, 0}, {line, column, 0}};
  };
  const auto put_all = [&](Finding& finding) {
    put(finding.place);
    for (Related& related : finding.related) put(related.place);
  };
  for (Finding& finding : report.findings) put_all(finding);
  for (AcceptedFinding& accepted : report.accepted) put_all(accepted.finding);
  for (RuleOutcome& outcome : report.outcomes)
    for (Related& missing : outcome.undetermined) put(missing.place);
}

}  // namespace

CheckedDraft check_input(DraftInput input, const CheckOptions& options, Language speech) {
  const std::string name = input.line == 0 ? input.name : input.name + ':' + std::to_string(input.line);
  const bool is_file = !input.text && !input.loaded;
  Loaded loaded = input.loaded ? *std::move(input.loaded)
                  : input.text ? load(name, *std::move(input.text))
                               : load_file(name);
  const Draft draft = read(std::move(loaded), input.line == 0 ? Syntax::automatic : Syntax::json);
  const auto beside = is_file ? register_beside(name) : std::nullopt;
  CheckedDraft checked{.report = check_draft(draft, options, beside ? &*beside : nullptr)};
  checked.readable = !has(draft.findings, syntax::cannot_read) && !has(checked.report.findings, syntax::cannot_read);
  // A draft that does not say its language is spoken of in the user's; a text without a model in its own.
  if ((!draft.readable && draft.document == nullptr) || has(draft.findings, reading::language_missing))
    checked.report.language = speech;
  if (input.line != 0) put_on_line(checked.report, input.name, input.line);
  return checked;
}

}  // namespace kader
