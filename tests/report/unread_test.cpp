// SPDX-License-Identifier: Apache-2.0
#include "kader/report/unread.hpp"

#include "support/catch.hpp"

using kader::Unread;

TEST_CASE("what lies in a place that was not read was not read either", "[report]") {
  const Unread unread({"/bodies/ab/chair", "/agreement"});
  CHECK(unread.at("/bodies/ab/chair"));
  CHECK(unread.at("/bodies/ab/chair/term"));
  CHECK(unread.at("/agreement/until"));
  CHECK_FALSE(unread.at("/bodies/ab"));
  CHECK_FALSE(unread.at("/bodies/ab/chairs"));
  CHECK_FALSE(unread.at("/bodies/ab/seats"));
  CHECK_FALSE(unread.at(""));
}

TEST_CASE("a place holds what was not read when something within it was not", "[report]") {
  const Unread unread({"/bodies/ab/chair", "/bodies-and-more/x", "/norms/-"});
  CHECK(unread.within("/bodies"));
  CHECK(unread.within("/bodies/ab/chair"));
  CHECK(unread.within("/norms"));
  CHECK(unread.within(""));
  CHECK_FALSE(unread.within("/bodies/db"));
  CHECK_FALSE(unread.within("/norm"));
}

TEST_CASE("a key that nobody knows may be any other key of its record, and nothing deeper", "[report]") {
  const Unread unread({"/bodies/ab/-"});
  CHECK(unread.at("/bodies/ab/chair"));
  CHECK_FALSE(unread.at("/bodies/ab"));
  CHECK_FALSE(unread.at("/bodies/ab/chair/term"));
}

TEST_CASE("of a draft that was lost as a whole every place may say more", "[report]") {
  const Unread unread({""});
  CHECK(unread.at(""));
  CHECK(unread.at("/norms/3/when"));
  CHECK(unread.within("/bodies"));
}

TEST_CASE("a draft that was read whole has nothing unread, and equal lists are equal", "[report]") {
  CHECK(Unread().empty());
  CHECK_FALSE(Unread().at("/norms"));
  CHECK_FALSE(Unread().within(""));
  CHECK(Unread({"/b", "/a", "/b", "/a/x"}) == Unread({"/a", "/b"}));
}
