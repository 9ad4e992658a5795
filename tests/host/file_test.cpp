// SPDX-License-Identifier: Apache-2.0
#include "kader/host/file.hpp"

#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <istream>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>

#include "host/folder.hpp"
#include "kader/read/syntax_rules.hpp"
#include "support/catch.hpp"

using kader::Language;
using kader::Loaded;
using kader::testing::Folder;

TEST_CASE("a file is read as it is", "[host]") {
  const Folder folder;
  const Loaded loaded = kader::load_file(folder.write("a.yaml", "a: é\r\n"));
  CHECK(loaded.findings.empty());
  REQUIRE(loaded.source != nullptr);
  CHECK(loaded.source->text == "a: é\r\n");
}

TEST_CASE("what cannot be read is a finding that says why", "[host]") {
  const Folder folder;
  const Loaded missing = kader::load_file(folder.name() + "/nope");
  CHECK(missing.source == nullptr);
  REQUIRE(missing.findings.size() == 1);
  CHECK(missing.findings[0].rule == &kader::syntax::cannot_read);
  CHECK_FALSE(missing.findings[0].place.span.known());
  CHECK(missing.findings[0].message(Language::english) ==
        "The file ‘" + folder.name() + "/nope’ cannot be read: there is no such file.");
  const Loaded directory = kader::load_file(folder.name());
  CHECK(directory.findings[0].message(Language::english).find("a directory") != std::string::npos);
  const Loaded below = kader::load_file(folder.write("f", "") + "/x");
  CHECK(below.findings[0].rule == &kader::syntax::cannot_read);
  if (geteuid() != 0) {  // root may read everything
    const std::string closed = folder.write("closed", "a: 1\n");
    std::filesystem::permissions(closed, std::filesystem::perms::none);
    CHECK(kader::load_file(closed).findings[0].message(Language::english).find("permission") != std::string::npos);
  }
}

TEST_CASE("no more of a file is read than the limit", "[host]") {
  const Folder folder;
  const std::string big = folder.write("big.yaml", "a: 1\n");
  std::filesystem::resize_file(big, std::uintmax_t{1} << 40U);  // a hole
  for (const std::string& name : {big, std::string("/dev/zero")}) {
    const Loaded loaded = kader::load_file(name);
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].rule == &kader::syntax::too_large);
  }
}

TEST_CASE("a stream is read like a file", "[host]") {
  std::istringstream stream(std::string(200'000, ' ') + "a: 1\n");
  const Loaded loaded = kader::load_stream(stream, "-");
  REQUIRE(loaded.source != nullptr);
  CHECK(loaded.source->name == "-");
  CHECK(loaded.source->text.size() == 200'005);
}

TEST_CASE("a stream that breaks off is not read: what is missing could be what matters", "[host]") {
  class Broken : public std::streambuf {
    int_type underflow() override {
      if (given_) throw std::runtime_error("the line went dead");
      given_ = true;
      setg(text_.data(), text_.data(), text_.data() + text_.size());
      return traits_type::to_int_type(text_[0]);
    }
    std::string text_ = "kader: 1\ntaal: nl\n";
    bool given_ = false;
  };
  Broken buffer;
  std::istream stream(&buffer);
  const Loaded loaded = kader::load_stream(stream, "-");
  CHECK(loaded.source == nullptr);
  REQUIRE(loaded.findings.size() == 1);
  CHECK(loaded.findings[0].rule == &kader::syntax::cannot_read);
}
