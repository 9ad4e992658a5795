// SPDX-License-Identifier: Apache-2.0
#include "kader/text/pointer.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("what is written as a segment is taken out as it was", "[text]") {
  const std::vector<std::string> segments{"bodies", "4/2", "~", "~1", "a~0/b", "", "ten minste", "~~//"};
  std::string pointer;
  for (const std::string& segment : segments) append_segment(pointer, segment);
  CHECK(pointer == "/bodies/4~12/~0/~01/a~00~1b//ten minste/~0~0~1~1");
  std::string_view rest = pointer;
  for (const std::string& segment : segments) CHECK(take_segment(rest) == segment);
  CHECK(rest.empty());
  CHECK_FALSE(take_segment(rest));
}

TEST_CASE("a pointer that does not begin with a slash has no segments", "[text]") {
  std::string_view pointer = "bodies/ab";
  CHECK_FALSE(take_segment(pointer));
  CHECK(pointer == "bodies/ab");
}

TEST_CASE("a tilde that escapes nothing is itself", "[text]") {
  std::string_view pointer = "/a~/b~2";
  CHECK(take_segment(pointer) == "a~");
  CHECK(take_segment(pointer) == "b~2");
}
