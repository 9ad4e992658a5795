// SPDX-License-Identifier: Apache-2.0
#include "kader/host/find_drafts.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <boost/unordered/unordered_flat_set.hpp>

#include "host/found_file.hpp"

namespace kader {
namespace {

namespace fs = std::filesystem;

bool is_draft(const std::string& name) {
  for (const std::string_view ending : {".kader.yaml", ".kader.yml", ".kader.json", ".kader.md", ".kader.markdown"})
    if (name.ends_with(ending)) return true;
  return false;
}

// The drafts below one folder, which stays the one that was named while others below it are walked.
class Walk {
 public:
  Walk(fs::path named, FoundDrafts& found) : named_(std::move(named)), found_(found) {}

  void go() {
    const std::size_t names = found_.names.size();
    const std::size_t refused = found_.not_taken.size();
    std::vector<fs::path> folders{named_};
    while (!folders.empty()) {
      const fs::path folder = std::move(folders.back());
      folders.pop_back();
      look_in(folder, folders);
    }
    if (found_.names.size() == names && found_.not_taken.size() == refused)
      refuse(named_,
             {"geen ontwerpen in deze map; hun namen eindigen op .kader.yaml, .kader.yml, .kader.json of .kader.md",
              "no drafts in this folder; their names end in .kader.yaml, .kader.yml, .kader.json or .kader.md"});
    std::sort(found_.names.begin() + static_cast<std::ptrdiff_t>(names), found_.names.end());
    std::sort(found_.not_taken.begin() + static_cast<std::ptrdiff_t>(refused), found_.not_taken.end(),
              [](const NotTaken& a, const NotTaken& b) { return a.name < b.name; });
  }

 private:
  void look_in(const fs::path& folder, std::vector<fs::path>& folders) {
    std::error_code error;
    fs::directory_iterator at(folder, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
      const fs::file_status status = fs::symlink_status(at->path(), error);
      if (error == std::errc::no_such_file_or_directory) continue;  // gone since the folder was opened
      if (error) break;  // names may be seen here, but not what they are of
      take(at->path(), status, folders);
    }
    if (error)
      refuse(folder, {"de map is niet te lezen (" + error.message() + ")",
                      "the folder cannot be read (" + error.message() + ")"});
  }

  void take(const fs::path& path, fs::file_status status, std::vector<fs::path>& folders) {
    std::error_code unknown;
    const std::string name = path.filename().string();
    if (fs::is_directory(status)) {
      if (!name.starts_with('.')) folders.push_back(path);
    } else if (is_draft(name) && !fs::is_directory(fs::status(path, unknown))) {
      if (const auto why = detail::why_not_opened(path, named_))
        refuse(path, {"niet gelezen: " + std::string(why->nl), "not read: " + std::string(why->en)});
      else
        found_.names.push_back(path.string());
    }
  }

  void refuse(const fs::path& path, Phrase why) { found_.not_taken.push_back({path.string(), std::move(why)}); }

  fs::path named_;
  FoundDrafts& found_;
};

}  // namespace

FoundDrafts find_drafts(std::span<const std::string> names) {
  FoundDrafts found;
  std::error_code unknown;
  for (const std::string& name : names) {
    if (name != "-" && fs::is_directory(fs::path(name), unknown))
      Walk(fs::path(name), found).go();
    else
      found.names.push_back(name);
  }
  boost::unordered_flat_set<std::string> seen;
  std::erase_if(found.names, [&](const std::string& name) {
    if (name == "-") return false;
    const fs::path whole = fs::absolute(fs::path(name), unknown);
    return !seen.insert(unknown ? name : whole.lexically_normal().string()).second;
  });
  return found;
}

}  // namespace kader
