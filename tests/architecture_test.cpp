// SPDX-License-Identifier: Apache-2.0
// The house stands as docs/architecture.md says: over the #include lines of every file.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

const fs::path root = KADER_SOURCE_DIR;

// What stands right below each folder; it may include that, and all that stands below that in turn. read, write and
// resolve stand side by side, but writing a draft in another spelling is reading it first. A table of src/generated
// stands where it is included.
const std::map<std::string, Names> right_below = {{"text", {}},
                                                  {"describe", {"text"}},
                                                  {"model", {"describe"}},
                                                  {"report", {"text"}},
                                                  {"document", {"report"}},
                                                  {"region", {"text"}},
                                                  {"voting", {"text"}},
                                                  {"read", {"model", "document"}},
                                                  {"write", {"read"}},
                                                  {"publish", {"write"}},
                                                  {"scaffold", {"write", "region"}},
                                                  {"resolve", {"model", "report", "voting"}},
                                                  {"log", {"report"}},
                                                  {"expr", {"view"}},
                                                  {"change", {"model"}},
                                                  {"view", {"resolve"}},
                                                  {"monitor", {"resolve", "log"}},
                                                  {"check", {"view", "read", "region"}},
                                                  {"standard", {"expr", "read"}},
                                                  {"diff", {"document", "view"}},
                                                  {"host", {"check", "write", "monitor", "standard", "diff"}},
                                                  {"kader.hpp", {"host", "publish", "scaffold", "change"}},
                                                  {"cli", {"kader.hpp"}},
                                                  {"bindings", {"cli"}}};

Names all_below(const std::string& folder) {
  Names all;
  for (const std::string& next : right_below.at(folder)) {
    all.insert(next);
    all.merge(all_below(next));
  }
  return all;
}
const std::map<std::string, Names> lower = [] {
  std::map<std::string, Names> made;
  for (const auto& entry : right_below) made.emplace(entry.first, all_below(entry.first));
  return made;
}();

// Heavy headers of others, and the only files or folders that may include them.
const std::map<std::string, Names> heavy = {{"yaml.h", {"src/read/yaml.cpp"}},
                                            {"boost/graph", {"include/kader/view/impl/graph.ipp"}},
                                            {"boost/json", {"src/read/json.cpp", "src/read/boost_json.cpp"}},
                                            {"CLI/", {"src/cli/parse.cpp"}},
                                            {"cmark.h", {"src/document/markdown.cpp"}},
                                            {"pybind11/", {"bindings/python/"}}};

// What costs every includer too much, or clang 14 cannot.
const Names banned_in_public = {"iostream", "regex", "ranges", "format", "fstream", "iomanip", "source_location"};

struct File {
  std::string path;  // below the root, with slashes
  std::string folder;
  std::string first_line;
  std::vector<std::string> includes;
  bool once = false;
};

// The bodies beside the headers, each compiled once in a file that CMake writes.
bool is_body(const std::string& path) { return path.ends_with(".ipp"); }
bool is_header(const std::string& path) { return path.ends_with(".hpp") || is_body(path); }
bool is_cpp(const std::string& path) { return path.ends_with(".cpp") || is_header(path); }

std::vector<fs::path> files_below(const char* folder) {
  std::vector<fs::path> files;
  if (!fs::exists(root / folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder))
    if (entry.is_regular_file() && entry.path().string().find("__pycache__") == std::string::npos)
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string folder_of(const std::string& path) {
  std::istringstream parts(path);
  std::vector<std::string> names;
  for (std::string part; std::getline(parts, part, '/');) names.push_back(part);
  if (names[0] == "include") return names[2];
  return names[0] == "src" ? names[1] : names[0];
}

File read_file(const fs::path& path) {
  File file{.path = fs::relative(path, root).generic_string(), .folder = {}, .first_line = {}, .includes = {}};
  file.folder = folder_of(file.path);
  std::ifstream in(path);
  std::string line;
  std::getline(in, file.first_line);
  for (; in; std::getline(in, line)) {
    if (line == "#pragma once") file.once = true;
    const auto word = line.find_first_not_of("# \t");
    if (line.empty() || line[0] != '#' || word == std::string::npos || line.compare(word, 7, "include") != 0) continue;
    const auto open = line.find_first_of("<\"", word);
    const auto close = line.find_first_of(">\"", open + 1);
    if (open != std::string::npos && close != std::string::npos)
      file.includes.push_back(line.substr(open + 1, close - open - 1));
  }
  return file;
}

// The files that include one of src/generated.
std::vector<const File*> includers(const File& table, const std::vector<File>& all) {
  std::vector<const File*> found;
  for (const File& file : all)
    if (std::find(file.includes.begin(), file.includes.end(), table.path.substr(4)) != file.includes.end())
      found.push_back(&file);
  return found;
}

const std::vector<File>& sources() {
  static const std::vector<File> files = [] {
    std::vector<File> all;
    for (const char* folder : {"include", "src", "bindings"})
      for (const auto& path : files_below(folder))
        if (is_cpp(path.string())) all.push_back(read_file(path));
    for (File& file : all) {
      if (file.folder != "generated") continue;
      if (const auto above = includers(file, all); above.size() == 1) file.folder = above.front()->folder;
    }
    return all;
  }();
  return files;
}

// The folder of this library that an include line names; empty where it is another's.
std::string target(const std::string& include) {
  const std::string path = include.starts_with("kader/") ? include.substr(6) : include;
  const std::string first = path.substr(0, path.find('/'));
  return lower.contains(first) ? first : std::string();
}

}  // namespace

TEST_CASE("nothing lower in the house includes anything higher", "[architecture]") {
  REQUIRE(sources().size() > 50);
  for (const File& file : sources()) {
    INFO(file.path);
    REQUIRE(lower.contains(file.folder));
    for (const std::string& include : file.includes) {
      const std::string to = target(include);
      INFO("includes " << include);
      CHECK((to.empty() || to == file.folder || lower.at(file.folder).contains(to)));
    }
  }
}

TEST_CASE("a generated table is included by one source, so that it belongs to one floor", "[architecture]") {
  std::size_t tables = 0;
  for (const File& file : sources()) {
    if (!file.path.starts_with("src/generated/")) continue;
    ++tables;
    INFO(file.path);
    const auto above = includers(file, sources());
    REQUIRE(above.size() == 1);
    CHECK_FALSE(is_header(above.front()->path));
  }
  CHECK(tables >= 6);
}

TEST_CASE("a heavy header of others is included in its own place only", "[architecture]") {
  for (const File& file : sources())
    for (const std::string& include : file.includes)
      for (const auto& [header, places] : heavy) {
        if (!include.starts_with(header)) continue;
        INFO(file.path << " includes " << include);
        CHECK(std::any_of(places.begin(), places.end(),
                          [&](const std::string& place) { return file.path.starts_with(place); }));
      }
}

TEST_CASE("public headers include nothing private and nothing that costs every includer", "[architecture]") {
  for (const File& file : sources()) {
    if (!file.path.starts_with("include/")) continue;
    for (const std::string& include : file.includes) {
      INFO(file.path << " includes " << include);
      CHECK(!banned_in_public.contains(include));
      CHECK((target(include).empty() || include.starts_with("kader/")));
    }
  }
}

TEST_CASE("no family of rules includes another, and what several need is a question of the view", "[architecture]") {
  const std::string rules = "include/kader/check/rules/";
  std::size_t families = 0;
  for (const File& file : sources()) {
    if (!file.path.starts_with(rules)) continue;
    ++families;
    const std::string own = "kader/check/rules/" + fs::path(file.path).stem().string() + ".hpp";
    for (const std::string& include : file.includes) {
      INFO(file.path << " includes " << include);
      CHECK((!include.starts_with("kader/check/rules/") || (is_body(file.path) && include == own)));
    }
  }
  CHECK(families > 50);
}

TEST_CASE("a family's header holds what its rules say, and its body how they look", "[architecture]") {
  for (const File& file : sources()) {
    if (!file.path.starts_with("include/kader/check/rules/") || is_body(file.path)) continue;
    INFO(file.path);
    CHECK(file.includes == std::vector<std::string>{"kader/check/rule.hpp"});
  }
}

TEST_CASE("no file of the library includes the body of a header", "[architecture]") {
  for (const File& file : sources())
    for (const std::string& include : file.includes) {
      INFO(file.path << " includes " << include);
      CHECK(!is_body(include));
    }
}

// The linker takes one of two inline functions, or of the members of two types, that share a name: in a program that
// has both, one of them is wrong, and nothing says so.
TEST_CASE("no two headers define a type or an inline function of one name in one namespace", "[architecture]") {
  std::map<std::string, std::string> defined;
  for (const File& file : sources()) {
    if (!is_header(file.path)) continue;
    std::ifstream in(root / file.path);
    std::vector<std::string> spaces;
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with("namespace ") && line.ends_with("{")) spaces.push_back(line.substr(10, line.size() - 12));
      if (line.starts_with("}  // namespace") && !spaces.empty()) spaces.pop_back();
      if (!line.ends_with("{") && !line.ends_with("}")) continue;
      const std::string_view text = line;
      const bool type = text.starts_with("struct ") || text.starts_with("class ") || text.starts_with("enum class ");
      const bool function = text.find("inline ") != text.npos || text.find("constexpr ") != text.npos;
      const auto end = text.find_first_of(type ? "<:{ " : "(", type ? text.find_last_of(' ', text.find('{')) : 0);
      if ((!type && !function) || spaces.empty() || line[0] == ' ' || end == text.npos) continue;
      std::string name;
      if (type) {
        std::string_view rest = text.substr(text.starts_with("enum") ? 11 : text.find(' ') + 1);
        name = rest.substr(0, rest.find_first_of(" <:{"));
        if (rest.find('<') < rest.find('{') || rest.find("::") < rest.find('{')) continue;  // specialised, or a member
      } else {
        name = text.substr(text.find_last_of(' ', end) + 1);  // with its parameters: overloads are other functions
        name.resize(std::min(name.find(')'), name.size()));
      }
      std::string whole;
      for (const std::string& space : spaces) whole += space + "::";
      const auto [at, fresh] = defined.emplace(whole + name, file.path);
      INFO(at->first << " in " << at->second << " and in " << file.path);
      CHECK((fresh || at->second == file.path));
    }
  }
  CHECK(defined.size() > 500);
}

TEST_CASE("every header guards against being included twice", "[architecture]") {
  for (const File& file : sources()) {
    INFO(file.path);
    CHECK(file.once == is_header(file.path));
  }
}

TEST_CASE("every source file says its licence in its first lines", "[architecture]") {
  const Names with_comments = {".hpp", ".cpp", ".py", ".sh", ".cmake", ".txt"};
  for (const char* folder : {"include", "src", "bindings", "python", "tests", "benchmarks", "cmake"})
    for (const auto& path : files_below(folder)) {
      const std::string name = fs::relative(path, root).generic_string();
      if (!with_comments.contains(path.extension().string()) || name.starts_with("tests/fuzz/corpus/")) continue;
      if (path.extension() == ".txt" && path.filename() != "CMakeLists.txt") continue;
      std::ifstream in(path);
      std::string first;
      std::string second;
      std::getline(in, first);
      std::getline(in, second);
      INFO(name);
      CHECK((first + second).find("SPDX-License-Identifier: Apache-2.0") != std::string::npos);
    }
}
