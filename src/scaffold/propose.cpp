// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/propose.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "scaffold/draft_parts.hpp"
#include "scaffold/scene.hpp"

namespace kader {
namespace {

using namespace detail;  // NOLINT(google-build-using-namespace): the parts of this library

/// Goes through a text from its beginning to its end, and keeps what each part is about.
class Reading {
 public:
  explicit Reading(const Document& document)
      : document_(document),
        sentences_(sentences_of(document)),
        asked_(document),
        proposal_(document),
        matters_(proposal_),
        cast_(document, sentences_, proposal_),
        scene_{document, cast_, matters_, proposal_, {}} {}

  ProposedModel run() {
    for (std::string& id : cast_.ids()) matters_.keep_free(std::move(id));
    kind_of_agreement();
    const auto& provisions = document_.provisions();
    for (std::uint32_t i = 1; i < provisions.size(); ++i) {
      head(provisions[i], i);
      if (asked_.at(i)) provision(i);
    }
    ProposedModel made;
    made.blocks.reserve(provisions.size());
    proposal_.drop_unknown_posts();
    for (std::uint32_t i = 0; i < provisions.size(); ++i) made.blocks.push_back(proposal_.block(i));
    made.partners = cast_.partners();
    made.instrument = instrument_;
    return made;
  }

 private:
  // What instrument it is, by its name or by what it says it is: under its first article.
  void kind_of_agreement() {
    struct Instrument {
      std::string_view words;
      std::string_view kind;
    };
    constexpr std::array<Instrument, 9> instruments = {{{"gemeenschappelijke regeling", "gemeenschappelijke-regeling"},
                                                        {"samenwerkingsovereenkomst", "overeenkomst"},
                                                        {"dienstverleningsovereenkomst", "overeenkomst"},
                                                        {"overeenkomst", "overeenkomst"},
                                                        {"convenant", "bestuursafspraak"},
                                                        {"instellingsbesluit", "besluit"},
                                                        {"besluit", "besluit"},
                                                        {"bestuursreglement", "reglement"},
                                                        {"reglement", "reglement"}}};
    const auto& provisions = document_.provisions();
    std::uint32_t first = 0;
    while (first < provisions.size() && provisions[first].kind != ProvisionKind::article) ++first;
    if (first == provisions.size()) return;
    for (const auto& sentences : sentences_)
      for (const Sentence& sentence : sentences)
        if (const Stretch found = sentence.find("deze|navolgende|volgende|onderhavige gemeenschappelijke regeling")) {
          instrument_ = "gemeenschappelijke-regeling";
          proposal_.value(first, {"regeling", "soort"}, instrument_, sentence.where(found));
          return;
        }
    for (const Instrument& instrument : instruments)
      for (std::uint32_t i = 0; i < first; ++i) {
        const Sentence title = words_of(document_, i, provisions[i].head);
        if (const Stretch found = title.find(instrument.words)) {
          proposal_.value(first, {"regeling", "soort"}, std::string(instrument.kind), title.where(found));
          instrument_ = instrument.kind;
          return;
        }
        for (const Sentence& sentence : sentences_[i])
          if (const Stretch found = sentence.find(instrument.words); found && sentence.size() < 40) {
            proposal_.value(first, {"regeling", "soort"}, std::string(instrument.kind), sentence.where(found));
            instrument_ = instrument.kind;
            return;
          }
      }
  }

  void head(const Provision& provision, std::uint32_t index) {
    if (provision.kind == ProvisionKind::paragraph || provision.kind == ProvisionKind::item ||
        provision.kind == ProvisionKind::footnote)
      return;
    const std::string named = cast_.body_in(words_of(document_, index, provision.head));
    scene_.before.reset();
    if (provision.kind == ProvisionKind::article) {
      scene_.about = !named.empty() ? named : chapter_;
    } else {
      chapter_ = named;
      scene_.about = named;
    }
    if (scene_.about.empty()) scene_.about = cast_.only_body();
  }

  void provision(std::uint32_t index) {
    const Sentence* lead = lead_of(index);
    // "De voorzitter:" above a list: each item is said of him.
    scene_.of_list.reset();
    if (lead != nullptr)
      if (const auto who = scene_.who(*lead, 0); who && who->where.end + 1 == lead->size()) scene_.of_list = who;
    for (const Sentence& sentence : sentences_[index]) {
      constexpr std::size_t longest = 400;
      if (sentence.size() > longest) continue;
      if (const auto subject = scene_.cast.at(sentence, 0, scene_.about); subject && subject->kind == CastKind::body)
        scene_.about = subject->path;
      for (const Sentence& clause : clauses_of(scene_, sentence)) read(clause, lead);
      if (const auto clause = clause_of(scene_, sentence); clause && clause->subject.kind != CastKind::group)
        scene_.before = clause->subject;
    }
  }

  // Each reader looks: "besluit bij meerderheid van stemmen" is no duty to decide.
  void read(const Sentence& sentence, const Sentence* lead) {
    const bool post = (lead != nullptr && read_seat_item(scene_, sentence, *lead)) || read_posts(scene_, sentence);
    const bool meeting = read_meetings(scene_, sentence);
    const bool agreement = read_agreement(scene_, sentence);
    if (!post && !meeting && !agreement) read_norms(scene_, sentence, lead);
  }

  // The sentence above a list that leads up to its items.
  [[nodiscard]] const Sentence* lead_of(std::uint32_t index) const {
    const Provision& provision = document_.provisions()[index];
    if (provision.kind != ProvisionKind::item) return nullptr;
    const auto& above = sentences_[provision.parent];
    return !above.empty() && above.back().ends_in_colon() ? &above.back() : nullptr;
  }

  const Document& document_;
  std::vector<std::vector<Sentence>> sentences_;
  Asked asked_;
  Proposal proposal_;
  Matters matters_;
  CastList cast_;
  Scene scene_;
  std::string instrument_;
  std::string chapter_;  // what the chapter is about
};

}  // namespace

ProposedModel propose(const Document& document) {
  if (document.language() == Language::dutch) return Reading(document).run();
  ProposedModel nothing;
  nothing.blocks.resize(document.provisions().size());
  return nothing;
}

}  // namespace kader
