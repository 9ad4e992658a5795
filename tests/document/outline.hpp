// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/document/document.hpp"
#include "support/catch.hpp"

namespace outline {

inline kader::Document read(std::string text, kader::TextSyntax syntax) {
  return kader::read_document(std::make_shared<const kader::Source>(kader::Source{"text", std::move(text)}), syntax);
}
inline kader::Document markdown(std::string text) { return read(std::move(text), kader::TextSyntax::markdown); }
inline kader::Document plain(std::string text) { return read(std::move(text), kader::TextSyntax::plain); }

/// The names of the provisions, in the order of the text; "?" for one without, the whole left out.
inline std::string names(const kader::Document& document) {
  std::string all;
  for (std::size_t i = 1; i < document.provisions().size(); ++i) {
    const auto& ref = document.provisions()[i].ref;
    all += (i > 1 ? " " : "") + (ref.given() ? ref.str() : std::string("?"));
  }
  return all;
}

/// The provision with that name.
inline const kader::Provision& provision(const kader::Document& document, const char* ref) {
  const auto found = document.find(ref);
  CAPTURE(ref, names(document));
  REQUIRE(found.has_value());
  return document.provisions()[*found];
}

/// The own words of the provision with that name.
inline std::string words(const kader::Document& document, const char* ref) {
  const auto found = document.find(ref);
  CAPTURE(ref, names(document));
  REQUIRE(found.has_value());
  return document.text(*found);
}

inline std::size_t count(const kader::Document& document, kader::ProvisionKind kind) {
  std::size_t total = 0;
  for (const auto& provision : document.provisions()) total += provision.kind == kind ? 1 : 0;
  return total;
}

/// What of the text stands in no passage, white space left out; what stands in two is an error of its own.
inline std::string lost(const kader::Document& document) {
  const std::string& text = document.source()->text;
  std::string rest;
  std::uint32_t at = 0;
  const auto keep = [&](std::uint32_t end) {
    for (; at < end; ++at)
      if (std::string_view(" \t\r\n\f\v\xc2\xa0").find(text[at]) == std::string_view::npos) rest += text[at];
  };
  for (const auto& passage : document.passages()) {
    if (passage.where.begin < at) return "passages overlap";
    keep(passage.where.begin);
    at = passage.where.end;
  }
  keep(static_cast<std::uint32_t>(text.size()));
  return rest;
}

/// A file of the folder beside the repository; empty where it is not on this machine.
inline std::string shared(const std::string& path) {
  std::ifstream file(std::string(KADER_SHARED_DIR) + "/" + path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace outline
