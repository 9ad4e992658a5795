// SPDX-License-Identifier: Apache-2.0
#include "text/plain_run.hpp"

#include <string>

#include "support/catch.hpp"

using kader::detail::plain_until;

TEST_CASE("a run of printable ASCII ends at the first byte that is none, wherever it stands", "[text]") {
  const std::string plain = "Artikel 12, tweede lid: ~ en (de) rest.";
  CHECK(plain_until(plain, 0) == plain.size());
  CHECK(plain_until(plain, plain.size()) == plain.size());
  for (std::size_t at = 0; at < plain.size(); ++at)
    for (const char odd : {'\0', '\t', '\n', '\x1f', '\x7f', '\x80', '\xff'}) {
      std::string text = plain;
      text[at] = odd;
      CHECK(plain_until(text, 0) == at);
      CHECK(plain_until(text, at) == at);
      CHECK(plain_until(text, at + 1) == text.size());
    }
}

TEST_CASE("a run also ends at the bytes that are asked for, and at no other", "[text]") {
  for (int c = 0x20; c < 0x7f; ++c)
    for (std::size_t at = 0; at < 20; ++at) {
      std::string text(20, 'a');
      text[at] = static_cast<char>(c);
      const bool asked = c == '#' || c == '"';
      CHECK(plain_until<'#', '"'>(text, 0) == (asked ? at : text.size()));
    }
}
