// SPDX-License-Identifier: Apache-2.0
#include "texts.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kader::bench {

const std::string& groningen() {
  static const std::string text = [] {
    std::ifstream file(KADER_SOURCE_DIR "/docs/frameworks/groningen-samenwerkingskader.kader.yaml");
    if (!file) throw std::runtime_error("the Groningen framework is not there");
    return std::string(std::istreambuf_iterator<char>(file), {});
  }();
  return text;
}

std::string many_bodies(int bodies) {
  std::string text = "kader: 1\ntaal: nl\nregeling:\n  naam: Samenwerkingskader\n  bron: \"1\"\n\ngremia:\n";
  for (int i = 0; i < bodies; ++i) {
    const std::string id = "platform-" + std::to_string(i);
    text += "  " + id + ":                # het " + std::to_string(i) + "e overleg\n    naam: Bestuurlijk platform " +
            std::to_string(i) +
            "\n    laag: bestuurlijk\n    zetels:\n      gemeenten: {aantal: 2, afkomstig uit: [groningen.college, "
            "eemsdelta.college], benoemd door: groningen.raad, bron: \"3.a\"}\n      provincie:\n        "
            "hoedanigheid: gedeputeerde\n        zittingsduur: {open norm: \"zolang de samenwerking duurt\"}\n    "
            "voorzitter: {benoemd door: " +
            id +
            ".leden, bron: 3.d}\n    vergaderingen: {ten minste: 3, per: jaar, "
            "bron: [\"3.c\", \"6.b\"]}\n";
  }
  text += "\nnormen:\n";
  for (int i = 0; i < bodies; ++i) {
    const std::string id = "platform-" + std::to_string(i);
    text += "  - {wie: " + id + ", kan: vaststellen, wat: werkagenda, bron: \"4.a\"}\n  - wie: " + id +
            "\n    moet: informeren\n    aan: gemeenten.raad\n    bewoording: >-\n      De deelnemers informeren "
            "elkaar tijdig over\n      alles wat voor de coördinatie van belang is.\n    bron: \"5.2\"\n";
  }
  return text;
}

}  // namespace kader::bench
