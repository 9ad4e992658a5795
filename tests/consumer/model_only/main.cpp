// SPDX-License-Identifier: Apache-2.0
#include <kader/model/framework.hpp>

#include <iostream>

int main() {
  using namespace kader;
  Framework framework{.language = Language::dutch};
  framework.agreement.until = none;  // the text says: no end

  Body& group = framework.bodies.add({.id = BodyId("stuurgroep"), .name = "Stuurgroep"});
  group.meetings = Meetings{.at_least = 4, .per = value_of<Period>("year")};
  group.seats = {Seat{.id = SeatId("colleges"), .post = {.appointed_by = "colleges"}, .count = 3}};
  framework.norms.push_back({.who = "stuurgroep", .cannot = {CoreAct::decide}, .what = {"anything"}});

  for (const Body& body : framework.bodies)
    std::cout << *body.name << ": " << each_of(body.seats).size() << " kind of seat, "
              << (body.quorum ? "a quorum" : "no quorum stated") << '\n';
  try {
    group.size = Headcount(5, 2);
  } catch (const InvalidValue& impossible) {
    std::cout << impossible.what() << '\n';
  }
}
