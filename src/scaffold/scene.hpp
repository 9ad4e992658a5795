// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scaffold/cast.hpp"
#include "scaffold/matters_said.hpp"
#include "scaffold/proposal.hpp"
#include "scaffold/sentence.hpp"

namespace kader::detail {

/// What the readers of sentences share while a text is gone through from its beginning to its end.
struct Scene {
  const Document& document;
  const CastList& cast;
  Matters& matters;
  Proposal& out;
  std::string about;  ///< the body that the text is about here; empty where that is not certain
  std::map<std::string, std::vector<std::string>, std::less<>> seats = {};  ///< of a body, as they were proposed
  std::map<KeyPath, std::string> appointers = {};  ///< of a post, who appoints it
  std::optional<Cast> of_list = {};  ///< whom the items of a list are about: "De voorzitter:"
  std::optional<Cast> before = {};  ///< who did something in the sentence before: "hij"

  [[nodiscard]] std::optional<Cast> who(const Sentence& sentence, std::size_t i) const {
    return cast.list_at(sentence, i, about);
  }
  void say(const Sentence& sentence, KeyPath path, std::string yaml, Stretch words) {
    out.value(sentence.provision(), std::move(path), std::move(yaml), sentence.where(words));
  }
};

/// How a sentence is built, where that is certain: who does it, by which finite verb.
struct Clause {
  Cast subject;
  std::size_t verb = 0;    ///< the finite verb
  std::size_t object = 0;  ///< where what follows verb and subject begins
};
/// A sentence that says that somebody does something: the subject before its verb, or behind it where an adverb leads.
[[nodiscard]] std::optional<Clause> clause_of(const Scene& scene, const Sentence& sentence);
/// The clauses that a sentence says of one subject: "A benoemt B en stelt C vast". One, the sentence, where it is one.
[[nodiscard]] std::vector<Sentence> clauses_of(const Scene& scene, const Sentence& sentence);

/// The members of bodies: how many, by whom appointed, for how long, and what happens in a vacancy. Whether the
/// sentence says such a thing, and so is no duty of somebody.
bool read_posts(Scene& scene, const Sentence& sentence);
/// The same of an item below "… bestaat uit:" or "… worden aangewezen door:".
bool read_seat_item(Scene& scene, const Sentence& item, const Sentence& lead);
/// Meetings, quorum and majority. Whether the sentence says such a thing.
bool read_meetings(Scene& scene, const Sentence& sentence);
/// How a text enters into force, ends, changes, is joined and left. Whether the sentence says such a thing.
bool read_agreement(Scene& scene, const Sentence& sentence);
/// Who must, can or may do what. `lead`: the sentence that leads up to a list, for an item of it.
bool read_norms(Scene& scene, const Sentence& sentence, const Sentence* lead);

}  // namespace kader::detail
