// SPDX-License-Identifier: Apache-2.0
// Reading a text against cmark's parse of the same bytes, within one run: `times_cmark` is the quotient, of processor
// time.
#include <benchmark/benchmark.h>
#include <cmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>

#include "kader/document/document.hpp"

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

// Articles as agreements have them: paragraphs, items, references, a definition here and there. Always the same.
std::string agreement(std::size_t bytes, bool markdown) {
  std::string text = markdown ? "# Samenwerkingsovereenkomst\n\n" : "Samenwerkingsovereenkomst\n\n";
  const std::string heading = markdown ? "### " : "";
  for (int article = 1; text.size() < bytes; ++article) {
    const std::string number = std::to_string(article);
    if (article % 5 == 1)
      text += (markdown ? "## " : "") + std::string("Hoofdstuk ") + std::to_string(article / 5 + 1) +
              (markdown ? " " : "\n\n") + "Het algemeen bestuur\n\n";
    text += heading + "Artikel " + number + (markdown ? " " : "\n\n") + "Samenstelling en aanwijzing\n\n";
    text +=
        "1.  Het algemeen bestuur bestaat uit vijf leden, bedoeld in artikel " + number +
        ", derde lid, en een voorzitter (hierna: de voorzitter).\n2.  De deelnemers wijzen uit hun midden de leden "
        "aan, met inachtneming van de artikelen 3 tot en met 6 en het eerste lid:\n\n" +
        (markdown ? "    - a. de colleges van burgemeester en wethouders;\n    - b. de raad, als bedoeld in artikel 1, "
                    "onderdeel c, van de **Gemeentewet**.\n"
                  : "a. de colleges van burgemeester en wethouders;\n\nb. de raad, als bedoeld in artikel 1, "
                    "onderdeel c, van de Gemeentewet.\n") +
        "3.  Het lidmaatschap eindigt op het tijdstip waarop de zittingsperiode van de raad afloopt. Artikel 16, "
        "zesde lid, van de Wet gemeenschappelijke regelingen is van toepassing op de coördinatie daarvan.\n\n"
        "De voorzitter vertegenwoordigt het openbaar lichaam in en buiten rechte; hij kan die vertegenwoordiging\n"
        "opdragen aan een door hem aan te wijzen gevolmachtigde.\n\n";
  }
  text.resize(bytes, '\n');
  for (std::size_t at = bytes; at-- > 0 && (static_cast<unsigned char>(text[at]) & 0x80) != 0;) text[at] = '.';
  return text;
}

double seconds_since(std::clock_t begin) {
  return static_cast<double>(std::clock() - begin) / static_cast<double>(CLOCKS_PER_SEC);
}

double seconds_of_cmark(const std::string& text) {
  double best = std::numeric_limits<double>::max();
  for (int i = 0; i < 3; ++i) {
    const std::clock_t begin = std::clock();
    cmark_node* const tree = cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT);
    if (tree == nullptr) throw std::runtime_error("cmark");
    cmark_node_free(tree);
    best = std::min(best, seconds_since(begin));
  }
  return best;
}

void cmark_alone(benchmark::State& state) {
  const std::string text = agreement(static_cast<std::size_t>(state.range(0)) * mebibyte, true);
  for (auto _ : state) cmark_node_free(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void read_document(benchmark::State& state, bool markdown) {
  const auto source = std::make_shared<const kader::Source>(
      kader::Source{"bench", agreement(static_cast<std::size_t>(state.range(0)) * mebibyte, markdown)});
  const double alone = seconds_of_cmark(source->text);
  double best = std::numeric_limits<double>::max();
  for (auto _ : state) {
    const std::clock_t begin = std::clock();
    const kader::Document document =
        kader::read_document(source, markdown ? kader::TextSyntax::markdown : kader::TextSyntax::plain);
    best = std::min(best, seconds_since(begin));
    if (!document.has_articles()) throw std::runtime_error("no articles");
    state.counters["provisions"] = static_cast<double>(document.provisions().size());
  }
  state.counters["times_cmark"] = best / alone;
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(source->text.size()));
}

void read_markdown(benchmark::State& state) { read_document(state, true); }
void read_plain_text(benchmark::State& state) { read_document(state, false); }

BENCHMARK(cmark_alone)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond);
BENCHMARK(read_markdown)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond);
BENCHMARK(read_plain_text)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond);

}  // namespace
