// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/tenure.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/settled.hpp"

namespace kader {
namespace tenure {

/// What the text leaves open of a vacancy: in what time it is filled, what holds until then.
struct OpenVacancy {
  bool term = false;
  bool meanwhile = false;
};

[[nodiscard]] inline OpenVacancy open_in(const Stated<Vacancy>& vacancy) {
  const bool term = vacancy && (vacancy->within || vacancy->within.statement() == Statement::none ||
                                vacancy->within.statement() == Statement::elsewhere);
  const bool meanwhile = vacancy && vacancy->meanwhile.stated() && vacancy->meanwhile.statement() != Statement::vague;
  return {!term, !meanwhile};
}

/// "de zetel 'x'", "de voorzitter": the posts of one body that a sentence has named already.
[[nodiscard]] inline Phrase posts_in_brackets(std::span<const PlacedPost> posts) {
  Phrase all;
  std::vector<PlacedPost> seats;
  for (const PlacedPost& placed : posts)
    if (placed.seat != nullptr) seats.push_back(placed);
  const auto add = [&](const std::string& nl, const std::string& en) {
    all.nl += (all.nl.empty() ? "" : ", ") + nl;
    all.en += (all.en.empty() ? "" : ", ") + en;
  };
  if (!seats.empty()) {
    const Phrase names = seat_names(seats);
    add((seats.size() == 1 ? "zetel " : "zetels ") + names.nl, (seats.size() == 1 ? "seat " : "seats ") + names.en);
  }
  for (const PlacedPost& placed : posts) {
    if (placed.entity.post == PostKind::chair) add("voorzitter", "chair");
    if (placed.entity.post == PostKind::secretary) add("secretaris", "secretary");
  }
  return {" (" + all.nl + ")", " (" + all.en + ")"};
}

/// The posts whose vacancies the text does not settle; says where another document does. No deputies: while one is
/// missing, whom they replace is still there. No seats without a vote: nothing waits for who advises or looks on.
[[nodiscard]] inline std::vector<PlacedPost> unsettled_among(Context& context, std::span<const PlacedPost> posts) {
  std::vector<PlacedPost> made;
  for (const PlacedPost& placed : posts) {
    if (!placed.post->appointed_by || placed.entity.post == PostKind::deputy ||
        (placed.seat != nullptr && !has_vote(*placed.seat)) ||
        (placed.body != nullptr && law_on(*placed.body, LegalSubject::size) != nullptr))
      continue;
    context.looked_at();
    const Stated<Vacancy>& vacancy = placed.post->vacancy;
    if (vacancy.statement() == Statement::none) continue;
    if (vacancy.statement() == Statement::elsewhere || placed.post->elsewhere.stated() ||
        (vacancy && vacancy->elsewhere.stated())) {
      context.undetermined(context.model().pointer(placed.entity) + "/vacancy",
                           Bilingual{"wat bij een vacature geldt, staat in een ander stuk",
                                     "what holds in a vacancy is in another document"});
      continue;
    }
    const OpenVacancy open = open_in(vacancy);
    if (open.term || open.meanwhile) made.push_back(placed);
  }
  return made;
}

}  // namespace tenure

void check_vacancy_unsettled(Context& context) {
  const Model& model = context.model();
  const auto report = [&](std::span<const PlacedPost> posts, Phrase whose, Phrase which, std::string pointer) {
    tenure::OpenVacancy some;
    tenure::OpenVacancy all{true, true};
    for (const PlacedPost& placed : posts) {
      const tenure::OpenVacancy here = tenure::open_in(placed.post->vacancy);
      some = {some.term || here.term, some.meanwhile || here.meanwhile};
      all = {all.term && here.term, all.meanwhile && here.meanwhile};
    }
    const Bilingual lacks = !some.term ? Bilingual{"wat intussen geldt", "what holds meanwhile"}
                            : !some.meanwhile
                                ? Bilingual{"binnen welke tijd wordt benoemd", "in what time they are filled"}
                            : all.term && all.meanwhile
                                ? Bilingual{"binnen welke tijd wordt benoemd en wat intussen geldt",
                                            "in what time they are filled and what holds meanwhile"}
                                : Bilingual{"voor elk daarvan binnen welke tijd wordt benoemd en wat intussen geldt",
                                            "for each of them in what time they are filled and what holds meanwhile"};
    Finding& made =
        context.report<vacancy_unsettled>(std::move(pointer), std::move(whose), std::move(which), Phrase(lacks));
    for (const PlacedPost& placed : posts) cite(made, provisions_of(placed));
  };
  const auto at = [&](const PlacedPost& placed) {
    return model.pointer(placed.entity) + (placed.post->vacancy ? "/vacancy" : "");
  };
  for (const Body* body : context.bodies()) {
    const auto open = tenure::unsettled_among(context, posts_of(context, *body));
    if (open.empty()) continue;
    const Entity entity = model.entity(*body);
    report(open, model.name(entity), tenure::posts_in_brackets(open),
           open.size() == 1 ? at(open.front()) : model.pointer(entity));
  }
  for (const Role* role : context.roles()) {
    const PlacedPost placed{&role->post, model.entity(*role), nullptr, nullptr, role};
    const auto open = tenure::unsettled_among(context, std::span(&placed, 1));
    if (open.empty()) continue;
    const Phrase name = model.name(open.front().entity);
    report(open, {"de functie " + name.nl, "the role " + name.en}, {}, at(open.front()));
  }
}

namespace tenure {

[[nodiscard]] inline Phrase term_name(const Model& model, const Term& term) {
  if (const auto* duration = std::get_if<Duration>(&term))
    return {duration->text(Language::dutch), duration->text(Language::english)};
  if (const auto* with = std::get_if<TermWith>(&term)) {
    const Phrase organ = model.name(model.resolve(with->with_));
    return {"die van " + organ.nl, "that of " + organ.en};
  }
  return Bilingual{"onbepaalde tijd", "an unlimited time"};
}

/// Whether two terms can both hold: equal, or four years and the term of a council, which is four years by law, or of
/// an executive, which goes with its council.
[[nodiscard]] inline bool compatible(const Model& model, const Term& a, const Term& b) {
  const auto* x = std::get_if<Duration>(&a);
  const auto* y = std::get_if<Duration>(&b);
  if (x != nullptr && y != nullptr) return compare_length(*x, *y) == std::partial_ordering::equivalent;
  const auto* with_a = std::get_if<TermWith>(&a);
  const auto* with_b = std::get_if<TermWith>(&b);
  if (with_a != nullptr && with_b != nullptr) return with_a->with_ == with_b->with_;
  const Duration* lasts = x != nullptr ? x : y;
  const TermWith* with = with_a != nullptr ? with_a : with_b;
  if (lasts != nullptr && with != nullptr) {
    const std::string_view organ = organ_of(model, model.resolve(with->with_));
    return (organ == "raad" || organ == "ps" || organ == "college" || organ == "gs") &&
           compare_length(*lasts, Duration::years(4)) == std::partial_ordering::equivalent;
  }
  return lasts == nullptr && with == nullptr;
}

}  // namespace tenure

void check_conflicting_terms(Context& context) {
  const Model& model = context.model();
  for (const PlacedPost& placed : all_posts(context)) {
    const auto& terms = each_of(placed.post->term);
    if (terms.empty()) continue;
    context.looked_at();
    for (std::size_t i = 1; i < terms.size(); ++i) {
      if (tenure::compatible(model, terms.front(), terms[i])) continue;
      const std::string pointer = model.pointer(placed.entity) + "/term/";
      Finding& made = context.report<conflicting_terms>(pointer + std::to_string(i), model.name(placed.entity),
                                                        tenure::term_name(model, terms.front()),
                                                        tenure::term_name(model, terms[i]));
      made.provisions = provisions_of(placed);
      for (const Term* term : {&terms.front(), &terms[i]})
        if (const auto* with = std::get_if<TermWith>(term)) cite(made, written_in(with->source));
      Context::relate(made, pointer + "0", Bilingual{"de andere", "the other"});
      break;
    }
  }
}

}  // namespace kader
