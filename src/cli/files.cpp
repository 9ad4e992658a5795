// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <istream>
#include <ostream>
#include <string_view>
#include <system_error>

#include <boost/unordered/unordered_flat_set.hpp>

#include "cli/commands.hpp"
#include "kader/read/compose.hpp"
#include "read/found_file.hpp"
#include "report/display.hpp"

namespace kader::cli {
namespace {

namespace fs = std::filesystem;

bool is_draft(const std::string& name) {
  for (const std::string_view ending : {".kader.yaml", ".kader.yml", ".kader.json", ".kader.md", ".kader.markdown"})
    if (name.ends_with(ending)) return true;
  return false;
}

// Hidden folders (.git) hold no drafts; links to folders are not followed, for they can go round. A draft that is not
// opened was not checked, and that is said.
void add_below(const fs::path& folder, Files& files, const Options& options, std::ostream& err) {
  const std::size_t before = files.names.size();
  bool refused = false;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    std::error_code unknown;
    const std::string name = at->path().filename().string();
    if (at->is_directory(unknown)) {
      if (name.starts_with('.')) at.disable_recursion_pending();
    } else if (!is_draft(name)) {
      continue;
    } else if (const auto why = detail::why_not_opened(at->path(), folder)) {
      err << "kader: " << detail::printable(at->path().string()) << ": " << say(options, "niet gelezen: ", "not read: ")
          << say(options, why->nl, why->en) << '\n';
      refused = true;
      files.ok = false;
    } else {
      files.names.push_back(at->path().string());
    }
  }
  const std::string shown = detail::printable(folder.string());
  if (error) {
    err << "kader: " << shown << ": " << say(options, "de map is niet te lezen", "the folder cannot be read") << " ("
        << error.message() << ")\n";
    files.ok = false;
  } else if (files.names.size() == before && !refused) {
    err << "kader: " << shown << ": "
        << say(options,
               "geen ontwerpen in deze map; hun namen eindigen op .kader.yaml, .kader.yml, .kader.json of .kader.md",
               "no drafts in this folder; their names end in .kader.yaml, .kader.yml, .kader.json or .kader.md")
        << '\n';
    files.ok = false;
  }
  std::sort(files.names.begin() + static_cast<std::ptrdiff_t>(before), files.names.end());
}

}  // namespace

Files drafts(const Options& options, std::ostream& err) {
  Files files;
  std::error_code unknown;
  for (const std::string& name : options.files) {
    if (name != "-" && fs::is_directory(fs::path(name), unknown))
      add_below(fs::path(name), files, options, err);
    else
      files.names.push_back(name);  // a file that is not there is a finding of reading it
  }
  boost::unordered_flat_set<std::string> seen;
  std::erase_if(files.names, [&](const std::string& name) {
    if (name == "-") return false;
    const fs::path whole = fs::absolute(fs::path(name), unknown);
    return !seen.insert(unknown ? name : whole.lexically_normal().string()).second;
  });
  return files;
}

std::string all_of(std::istream& in) {
  std::string bytes;
  char buffer[16384];
  while (bytes.size() <= Limits::bytes && in) {
    in.read(buffer, sizeof buffer);
    bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
  }
  return bytes;
}

}  // namespace kader::cli
