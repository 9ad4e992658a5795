// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/placed_post.hpp"

namespace kader {

// Who can hold a place, and for how long.

namespace detail {

/// Whether the law keeps somebody with this office out of that organ. Only what stands in the law: false says nothing.
[[nodiscard]] inline bool law_bars(std::string_view organ, Office office) noexcept {
  const bool in_government = office == Office::minister || office == Office::staatssecretaris;
  if (organ == "raad")  // Gemeentewet 13. The mayor chairs it, and is often named with its members.
    return in_government || office == Office::wethouder || office == Office::gedeputeerde || office == Office::griffier;
  if (organ == "college")  // Gemeentewet 36b
    return in_government || office == Office::raadslid || office == Office::gedeputeerde || office == Office::griffier;
  if (organ == "burgemeester")  // Gemeentewet 68
    return in_government || office == Office::raadslid || office == Office::wethouder || office == Office::gedeputeerde;
  if (organ == "ps")  // Provinciewet 13
    return in_government || office == Office::gedeputeerde || office == Office::griffier;
  if (organ == "gs")  // Provinciewet 35c
    return in_government || office == Office::statenlid || office == Office::griffier;
  return false;
}
/// The one office that every member of the organ holds; nothing where members may hold several.
[[nodiscard]] inline std::optional<Office> office_of_members(std::string_view organ) noexcept {
  if (organ == "raad") return Office::raadslid;
  if (organ == "ps") return Office::statenlid;
  if (organ == "burgemeester") return Office::burgemeester;
  return std::nullopt;
}

[[nodiscard]] inline Phrase office_name(const Capacity& capacity) {
  if (const auto* office = std::get_if<Office>(&capacity))
    return Bilingual{word(*office, Language::dutch), word(*office, Language::english)};
  return Phrase(std::string_view(std::get<Words>(capacity).str()));
}
[[nodiscard]] inline Phrase organ_phrase(std::string_view organ) {
  if (organ == "ps") return Bilingual{"provinciale staten", "the provincial council"};
  if (organ == "gs") return Bilingual{"gedeputeerde staten", "the provincial executive"};
  const std::string name(organ);
  return {(organ == "college" ? "het " : organ == "burgemeester" ? "het ambt van " : "de ") + name, "the " + name};
}

/// The organ of each name; empty where one of them is no organ, so that anybody may come from it.
[[nodiscard]] inline std::vector<std::string_view> organs_of(const Model& model, std::span<const Entity> names) {
  std::vector<std::string_view> made;
  for (const Entity& name : names) {
    if (!name.known() || name.organ == 0 || (name.post != PostKind::none && name.post != PostKind::members)) return {};
    made.push_back(model.organ_name(name));
  }
  return made;
}

}  // namespace detail

// ---------------------------------------------------------------------------------------------------------------------

/// A seat that asks for what nobody can be stays empty.
inline constexpr RuleInfo unsatisfiable_seat{
    .name = "unsatisfiable-seat",
    .severity = Severity::error,
    .demands = {"De eisen aan wie een plaats vervult, kunnen samengaan.",
                "The conditions for holding a place can hold together."},
    .message = {"Niemand kan {0} vervullen: {1}.", "Nobody can hold {0}: {1}."},
    .why = {"de plaats blijft leeg, of de benoeming is in strijd met de wet",
            "the place stays empty, or the appointment is against the law"},
    .help = {"laat een van de eisen vallen, of noem het orgaan waar zo iemand uit komt",
             "drop one of the conditions, or name the organ that such a person comes from"},
    .source = "Gemeentewet 13, 36b; Provinciewet 13, 35c",
    .instance = "Zeeuws Archief art. 4(3) (de raad wijst uit zijn midden een lid van het college aan)"};

namespace detail {

/// Why nobody can hold the post, with the field that asks for it; nothing where somebody may.
struct Contradiction {
  std::string field;
  Phrase reason;
};
[[nodiscard]] inline std::optional<Contradiction> contradiction_in(const Model& model, const Post& post) {
  const auto& asked = each_of(post.capacity);
  List<Capacity> barred = each_of(post.barred);
  std::sort(barred.begin(), barred.end());
  const auto is_barred = [&](const Capacity& c) { return std::binary_search(barred.begin(), barred.end(), c); };
  if (!asked.empty() && std::all_of(asked.begin(), asked.end(), is_barred)) {
    const Phrase office = office_name(asked.front());
    return Contradiction{"/barred",
                         {"een " + office.nl + " is zowel vereist als uitgesloten",
                          "being " + office.en + " is both required and excluded"}};
  }
  auto organs = organs_of(model, model.resolve(post.drawn_from ? post.drawn_from : post.who));
  if (organs.empty()) return std::nullopt;
  const std::string_view first = organs.front();
  std::sort(organs.begin(), organs.end());  // the same organ of many parties is looked at once
  organs.erase(std::unique(organs.begin(), organs.end()), organs.end());
  const auto out_of_reach = [&](const Capacity& capacity) {
    const auto* office = std::get_if<Office>(&capacity);
    return office != nullptr &&
           std::all_of(organs.begin(), organs.end(), [&](std::string_view organ) { return law_bars(organ, *office); });
  };
  if (!asked.empty() && std::all_of(asked.begin(), asked.end(), out_of_reach)) {
    const Phrase office = office_name(asked.front());
    const Phrase organ = organ_phrase(first);
    return Contradiction{"/capacity/0",
                         {"volgens de wet kan een " + office.nl + " niet in " + organ.nl + " zitten",
                          "by law a " + office.en + " cannot sit in " + organ.en}};
  }
  const auto barred_altogether = [&](std::string_view organ) {
    const auto office = office_of_members(organ);
    return office && is_barred(*office);
  };
  if (std::all_of(organs.begin(), organs.end(), barred_altogether)) {
    const Phrase organ = organ_phrase(first);
    return Contradiction{
        "/barred",
        {"wie uit " + organ.nl + " komt, is uitgesloten", "whoever comes from " + organ.en + " is excluded"}};
  }
  return std::nullopt;
}

}  // namespace detail

inline void check_unsatisfiable_seat(Context& context) {
  const Model& model = context.model();
  for (const PlacedPost& placed : all_posts(context)) {
    if (!placed.post->capacity && !placed.post->barred) continue;
    context.looked_at();
    const auto found = detail::contradiction_in(model, *placed.post);
    if (!found) continue;
    context
        .report<unsatisfiable_seat>(model.pointer(placed.entity) + found->field, model.name(placed.entity),
                                    found->reason)
        .provisions = provisions_of(placed);
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/// Several who share one seat must have a way to agree on who sits in it.
inline constexpr RuleInfo joint_seat_without_procedure{
    .name = "joint-seat-without-procedure",
    .severity = Severity::warning,
    .demands = {"Wie samen één zetel vervullen, hebben een manier om te kiezen, en een uitweg als dat niet lukt.",
                "Those who fill a seat together have a way to choose, and a way out where that fails."},
    .message = {"{0} vervullen samen {1}, maar {2}.", "{0} fill {1} together, but {2}."},
    .why = {"worden zij het niet eens, dan blijft de zetel leeg", "if they do not agree the seat stays empty"},
    .help = {"laat bij meerderheid of bij toerbeurt kiezen, of zeg bij 'vacature' wat intussen geldt",
             "let them choose by majority or by turns, or say under 'vacancy' what holds in the meantime"}};

namespace detail {

/// Whether they are all organs of the State, so that the council of ministers settles what they disagree on.
[[nodiscard]] inline bool all_of_one_state(const Model& model, std::span<const Entity> names) {
  std::optional<std::uint32_t> state;
  for (const Entity& name : names)
    for (const Entity& one : model.members(name)) {
      const Party* party = model.party(one);
      if (party == nullptr || one.organ == 0 || !party->kind || *party->kind != PartyKind::rijk) return false;
      if (state && *state != one.index) return false;
      state = one.index;
    }
  return state.has_value();
}

/// A seat that several fill, and what is missing for them to agree.
struct JointSeat {
  PlacedPost seat;
  std::vector<Entity> together;
  bool must_agree = false;  ///< the way to choose is to agree; otherwise there is no way
};
[[nodiscard]] inline std::optional<JointSeat> joint_without_procedure(Context& context, const PlacedPost& placed) {
  const Model& model = context.model();
  const Post& post = *placed.post;
  const bool must_agree = is_jointly(post.appointed_by);
  if (!is_jointly(placed.seat->for_) && !must_agree) return std::nullopt;
  auto together = model.resolve(must_agree ? post.appointed_by : placed.seat->for_);
  if (together.size() < 2 && (together.empty() || !model.is_collective(together.front()))) return std::nullopt;
  context.looked_at();
  if (post.elsewhere.stated() || post.appointed_by.statement() == Statement::elsewhere) {
    context.undetermined(model.pointer(placed.entity), Bilingual{"hoe zij kiezen, staat in een ander stuk",
                                                                 "how they choose is in another document"});
    return std::nullopt;
  }
  if (post.rotates.stated() || post.schedule_by.stated() || post.who.stated()) return std::nullopt;
  if (post.appointed_by.stated() && !must_agree) return std::nullopt;  // one of them, a majority, or another picks
  if (must_agree && post.vacancy.stated()) return std::nullopt;  // what holds until they agree is settled
  if (must_agree && all_of_one_state(model, together)) {
    context.undetermined(
        model.pointer(placed.entity),
        {"of de ministerraad beslist als zij het niet eens worden (vergelijk Grondwet 45(3)); de wet is "
         "daar niet op nagelezen",
         "whether the council of ministers decides where they disagree (compare Constitution 45(3)); "
         "the law was not read for it"});
    return std::nullopt;
  }
  return JointSeat{placed, {together.begin(), together.end()}, must_agree};
}

}  // namespace detail

/// One finding a body: it is one provision that says that they fill its seats together.
inline void check_joint_seat_without_procedure(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    std::vector<detail::JointSeat> found;
    for (const PlacedPost& placed : seats_of(context, *body))
      if (auto joint = detail::joint_without_procedure(context, placed)) found.push_back(*std::move(joint));
    if (found.empty()) continue;
    const detail::JointSeat& first = found.front();
    std::vector<PlacedPost> alike;  // filled by the same, in the same way
    for (const detail::JointSeat& joint : found)
      if (joint.together == first.together && joint.must_agree == first.must_agree) alike.push_back(joint.seat);
    const Phrase lacks = first.must_agree
                             ? Phrase(Bilingual{"wat geldt als zij het niet eens worden, staat er niet",
                                                "what holds if they do not agree is not said"})
                             : Phrase(Bilingual{"hoe zij kiezen, staat er niet", "how they choose is not said"});
    const Phrase names = seat_names(alike);
    const Phrase whose = model.name(model.entity(*body));
    Finding& made = context.report<joint_seat_without_procedure>(
        found.size() == 1 ? model.pointer(first.seat.entity) : model.pointer(model.entity(*body)) + "/seats",
        model.names(first.together),
        alike.size() == 1
            ? model.name(first.seat.entity)
            : Phrase("de zetels " + names.nl + " van " + whose.nl, "the seats " + names.en + " of " + whose.en),
        lacks);
    made.counted_under = found.size() - alike.size();
    constexpr std::size_t most_shown = 8;
    for (const detail::JointSeat& joint : found) {
      add_provisions(made.provisions, provisions_of(joint.seat));
      if (found.size() > 1 && made.related.size() < most_shown)
        Context::relate(made, model.pointer(joint.seat.entity), Bilingual{"wie kiest?", "who picks?"});
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/// Who replaces a member while being one holds two seats and one chair.
inline constexpr RuleInfo deputy_already_member{
    .name = "deputy-already-member",
    .severity = Severity::warning,
    .demands = {"Een plaatsvervanger is niet zelf al lid.", "A deputy is not a member already."},
    .message = {"Wie in {0} {1} vervangt, heeft daar zelf al {2}.", "Who replaces {1} in {0} already holds {2} there."},
    .why = {"één persoon telt dan voor twee, of een stem en een plaats in het quorum vallen weg",
            "one person then counts for two, or a vote and a place in the quorum are lost"},
    .help = {"wijs iemand aan die geen lid is, of zeg dat de plaatsvervanger twee stemmen heeft",
             "name somebody who is no member, or say that the deputy has two votes"},
    .instance = "Instellingsbesluit BAO-zoönosen art. 3(3) met 3(1)(b)"};

inline void check_deputy_already_member(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    const auto seats = seats_of(context, *body);
    std::vector<std::pair<Entity, const PlacedPost*>> holders;  // who sits there ex officio
    bool collected = false;
    for (const PlacedPost& seat : seats) {
      const Post* deputy = seat.seat->deputy ? std::get_if<Post>(&*seat.seat->deputy) : nullptr;
      if (deputy == nullptr || !has_vote(*seat.seat)) continue;
      context.looked_at();
      const std::string pointer = model.pointer(seat.entity) + "/deputy";
      if (deputy->elsewhere.stated()) {
        context.undetermined(pointer, Bilingual{"hoe dan wordt geteld, staat in een ander stuk",
                                                "how they then count is in another document"});
        continue;
      }
      if (!collected) {
        for (const PlacedPost& other : seats)
          if (has_vote(*other.seat))
            for (const Entity& who : model.resolve(other.post->who))
              if (who.known() && !model.is_collective(who)) holders.emplace_back(who, &other);
        std::stable_sort(holders.begin(), holders.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        collected = true;
      }
      const PlacedPost* already = nullptr;
      for (const Entity& who : model.resolve(deputy->who)) {
        auto at = std::lower_bound(holders.begin(), holders.end(), who,
                                   [](const auto& h, const Entity& e) { return h.first < e; });
        for (; at != holders.end() && at->first == who && already == nullptr; ++at)
          if (at->second->seat != seat.seat) already = at->second;
        if (already == nullptr && who.kind == EntityKind::body && who.index == seat.entity.index &&
            who.post == PostKind::seat && who != seat.entity)
          for (const PlacedPost& other : seats)
            if (other.entity == who && has_vote(*other.seat)) already = &other;
      }
      bool from_members = false;
      for (const Entity& pool : model.resolve(deputy->drawn_from))
        from_members = from_members || (pool.kind == EntityKind::body && pool.index == seat.entity.index &&
                                        pool.post != PostKind::secretary && pool != seat.entity);
      if (already == nullptr && !from_members) continue;
      Finding& made = context.report<deputy_already_member>(
          pointer, model.name(model.entity(*body)),
          Phrase("de zetel " + seat_names({seat}).nl, "the seat " + seat_names({seat}).en),
          already != nullptr ? Phrase("de zetel " + seat_names({*already}).nl, "the seat " + seat_names({*already}).en)
                             : Phrase(Bilingual{"een zetel", "a seat"}));
      made.provisions = written_in(deputy->source);
      add_provisions(made.provisions, provisions_of(seat));
      if (already != nullptr) {
        add_provisions(made.provisions, provisions_of(*already));
        Context::relate(made, model.pointer(already->entity),
                        Bilingual{"hier is hij zelf lid", "a member in own right here"});
      }
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/// The law keeps council and executive out of each other's committees.
inline constexpr RuleInfo barred_member{
    .name = "barred-member",
    .severity = Severity::error,
    .demands = {"Niemand heeft zitting wiens ambt de wet daar uitsluit.",
                "Nobody sits where the law bars the office held."},
    .message = {"{0} is ingesteld door {1}; daarin kan geen {2} zitting hebben.",
                "{0} was set up by {1}; no {2} can sit in it."},
    .why = {"de samenstelling is dan in strijd met de wet", "the composition is then against the law"},
    .help = {"geef die plaats aan iemand anders, of laat het andere orgaan de commissie instellen",
             "give the place to somebody else, or let the other organ set the committee up"},
    .source = "Gemeentewet 83(2); Provinciewet 81(2)"};

namespace detail {

/// The organ that sets up a committee: named in the text, or whoever makes the decree that does.
[[nodiscard]] inline std::optional<Entity> set_up_by(const Context& context, const Body& body) {
  const Established* how = body.established.get();
  if (how == nullptr) return std::nullopt;
  const Agreement& agreement = context.framework().agreement;
  std::span<const Entity> by;
  if (const auto* somebody = std::get_if<SetUpBy>(how))
    by = context.model().resolve(somebody->by);
  else if (agreement.kind && *agreement.kind == AgreementKind::besluit)
    by = context.model().resolve(agreement.adopted_by);
  return by.size() == 1 && by.front().known() ? std::optional(by.front()) : std::nullopt;
}

/// The offices that the law keeps out of a committee of that organ.
[[nodiscard]] inline List<Office> barred_from_committee_of(std::string_view organ) {
  if (organ == "college" || organ == "burgemeester") return {Office::raadslid};
  if (organ == "raad") return {Office::wethouder, Office::burgemeester};
  if (organ == "gs" || organ == "cdk") return {Office::statenlid};
  if (organ == "ps") return {Office::gedeputeerde};
  return {};
}

/// The organ whose committee it is, by the body's own form or by the name of an organ of a party.
[[nodiscard]] inline std::string_view organ_of(const Model& model, const Entity& entity) {
  const Body* body = model.body(entity);
  if (body != nullptr && body->form && entity.post == PostKind::none) return word(*body->form, Language::english);
  return model.organ_name(entity);
}

}  // namespace detail

inline void check_barred_member(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    const bool committee =
        body->form && (*body->form == BodyForm::bestuurscommissie || *body->form == BodyForm::adviescommissie);
    const auto setter = committee ? detail::set_up_by(context, *body) : std::nullopt;
    if (!setter) continue;
    context.looked_at();
    const std::string_view organ = detail::organ_of(model, *setter);
    const auto barred = detail::barred_from_committee_of(organ);
    // Of advisory committees no more is said than that council members stay out of those of the college.
    if (barred.empty() || (*body->form != BodyForm::bestuurscommissie && organ != "college")) continue;
    for (const PlacedPost& placed : seats_of(context, *body)) {
      if (!has_vote(*placed.seat)) continue;
      const auto is_barred = [&](const Capacity& capacity) {
        const auto* office = std::get_if<Office>(&capacity);
        return office != nullptr && std::find(barred.begin(), barred.end(), *office) != barred.end();
      };
      const auto& asked = each_of(placed.post->capacity);
      std::optional<Capacity> found;
      std::string field;
      for (std::size_t i = 0; i < asked.size() && !found; ++i)
        if (is_barred(asked[i])) {
          found = asked[i];
          field = "/capacity/" + std::to_string(i);
        }
      const bool named = placed.post->who.has_value();
      for (const std::string_view from :
           detail::organs_of(model, model.resolve(named ? placed.post->who : placed.post->drawn_from)))
        if (const auto office = detail::office_of_members(from);
            !found && asked.empty() && office && is_barred(*office)) {
          found = *office;
          field = named ? "/who" : "/drawn from";
        }
      if (!found) continue;
      Finding& made =
          context.report<barred_member>(model.pointer(placed.entity) + field, model.name(model.entity(*body)),
                                        model.name(*setter), detail::office_name(*found));
      made.provisions = provisions_of(placed);
      Context::relate(made, model.pointer(model.entity(*body)) + "/established",
                      Bilingual{"de instelling", "what sets it up"});
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/// People leave. How long a place may stay empty, and what holds until then, is best settled before.
inline constexpr RuleInfo vacancy_unsettled{
    .name = "vacancy-unsettled",
    .severity = Severity::note,
    .demands = {"Voor een vacature is er een termijn en een regel voor de tussentijd.",
                "A vacancy has a term, and a rule for the meantime."},
    .message = {"Voor vacatures in {0}{1} staat er niet {2}.", "For vacancies in {0}{1} it is not said {2}."},
    .why =
        {"hoe lang een plaats open mag blijven en of intussen rechtsgeldig kan worden besloten, is dan niet geregeld",
         "how long a place may stay open, and whether valid decisions can be taken meanwhile, is then not settled"},
    .help = {"zeg bij 'vacature' binnen welke tijd wordt benoemd en wat intussen geldt",
             "say under 'vacancy' in what time it is filled and what holds meanwhile"},
    .yields_to = {"no-appointer", "body-not-set-up"}};

namespace detail {

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

}  // namespace detail

/// One finding a body or role: at the post where only one is concerned.
inline void check_vacancy_unsettled(Context& context) {
  const Model& model = context.model();
  const auto report = [&](std::span<const PlacedPost> posts, Phrase whose, Phrase which, std::string pointer) {
    detail::OpenVacancy open;
    for (const PlacedPost& placed : posts) {
      const detail::OpenVacancy here = detail::open_in(placed.post->vacancy);
      open = {open.term || here.term, open.meanwhile || here.meanwhile};
    }
    const Bilingual lacks = !open.term ? Bilingual{"wat intussen geldt", "what holds meanwhile"}
                            : !open.meanwhile
                                ? Bilingual{"binnen welke tijd wordt benoemd", "in what time they are filled"}
                                : Bilingual{"binnen welke tijd wordt benoemd en wat intussen geldt",
                                            "in what time they are filled and what holds meanwhile"};
    Finding& made =
        context.report<vacancy_unsettled>(std::move(pointer), std::move(whose), std::move(which), Phrase(lacks));
    for (const PlacedPost& placed : posts) add_provisions(made.provisions, provisions_of(placed));
  };
  const auto at = [&](const PlacedPost& placed) {
    return model.pointer(placed.entity) + (placed.post->vacancy ? "/vacancy" : "");
  };
  for (const Body* body : context.bodies()) {
    const auto open = detail::unsettled_among(context, posts_of(context, *body));
    if (open.empty()) continue;
    const Entity entity = model.entity(*body);
    report(open, model.name(entity), detail::posts_in_brackets(open),
           open.size() == 1 ? at(open.front()) : model.pointer(entity));
  }
  for (const Role* role : context.roles()) {
    const PlacedPost placed{&role->post, model.entity(*role), nullptr, nullptr, role};
    const auto open = detail::unsettled_among(context, std::span(&placed, 1));
    if (open.empty()) continue;
    const Phrase name = model.name(open.front().entity);
    report(open, {"de functie " + name.nl, "the role " + name.en}, {}, at(open.front()));
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/// One place ends at one moment.
inline constexpr RuleInfo conflicting_terms{
    .name = "conflicting-terms",
    .severity = Severity::warning,
    .demands = {"Voor een plaats is er één zittingsduur.", "A place has one term."},
    .message = {"Voor {0} gelden twee zittingsduren: {1} en {2}.", "{0} has two terms: {1} and {2}."},
    .why = {"of iemand nog lid is, hangt dan af van de bepaling die men leest",
            "whether somebody is still a member then depends on the provision one reads"},
    .help = {"laat één van beide staan, of zeg voor wie elk geldt", "leave one of the two, or say whom each is for"},
    .instance = "Schadeschap Schiphol art. 6(1) en 6(2)"};

namespace detail {

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

}  // namespace detail

inline void check_conflicting_terms(Context& context) {
  const Model& model = context.model();
  for (const PlacedPost& placed : all_posts(context)) {
    const auto& terms = each_of(placed.post->term);
    if (terms.empty()) continue;
    context.looked_at();
    for (std::size_t i = 1; i < terms.size(); ++i) {
      if (detail::compatible(model, terms.front(), terms[i])) continue;
      const std::string pointer = model.pointer(placed.entity) + "/term/";
      Finding& made = context.report<conflicting_terms>(pointer + std::to_string(i), model.name(placed.entity),
                                                        detail::term_name(model, terms.front()),
                                                        detail::term_name(model, terms[i]));
      made.provisions = provisions_of(placed);
      for (const Term* term : {&terms.front(), &terms[i]})
        if (const auto* with = std::get_if<TermWith>(term)) add_provisions(made.provisions, written_in(with->source));
      Context::relate(made, pointer + "0", Bilingual{"de andere", "the other"});
      break;
    }
  }
}

}  // namespace kader
