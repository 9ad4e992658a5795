// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/placed_post.hpp"
#include "kader/check/rules/powers.hpp"
#include "kader/resolve/law.hpp"

namespace kader {

// Who can hold a place.

namespace detail {

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
  return {(organ == "college" ? "het " : "de ") + name, "the " + name};
}
/// What one is who holds an office that is an organ.
[[nodiscard]] inline Bilingual holder_of(std::string_view single_office) {
  if (single_office == "burgemeester") return {"burgemeester", "mayor"};
  if (single_office == "cdk") return {"commissaris van de Koning", "King's commissioner"};
  return {"dijkgraaf", "chair of a water authority"};
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
    .help = {"laat een van de eisen vallen, vraag er minder, of noem het orgaan waar zo iemand uit komt",
             "drop one of the conditions, ask for fewer, or name the organ that such a person comes from"},
    .source = "Gemeentewet 13, 36b, 68; Provinciewet 13, 35c, 67",
    .instance = "Zeeuws Archief art. 4(3) (de raad wijst uit zijn midden een lid van het college aan)"};

namespace detail {

/// Why somebody who would come from that organ (empty: from anywhere) with that capacity (null: any) cannot hold it.
struct Obstacle {
  std::string field;
  Phrase reason;
};

/// What a post asks of its holder: to come from one of these organs, to have one of these capacities and none of those.
class Eligibility {
 public:
  Eligibility(const Model& model, const Post& post) : asked_(each_of(post.capacity)), barred_(each_of(post.barred)) {
    std::sort(barred_.begin(), barred_.end());
    organs_ = organs_of(model, model.resolve(post.drawn_from ? post.drawn_from : post.who));
    const std::string_view first = organs_.empty() ? std::string_view() : organs_.front();
    std::sort(organs_.begin(), organs_.end());  // the same organ of many parties is looked at once
    organs_.erase(std::unique(organs_.begin(), organs_.end()), organs_.end());
    const auto at = std::find(organs_.begin(), organs_.end(), first);
    if (at != organs_.end()) std::rotate(organs_.begin(), at, at + 1);  // told first, as it is written first
    if (organs_.empty()) organs_.emplace_back();
  }

  /// What stands in the way of each person who could be thought of; nothing where somebody can hold the post. Every
  /// pair of an organ and a capacity is tried, so the answer is exact for what is asked here.
  [[nodiscard]] std::optional<std::vector<Obstacle>> obstacles(powers::Budget& budget) const {
    std::vector<Obstacle> all;
    const auto blocked = [&](std::string_view organ, std::size_t capacity) {
      auto obstacle = against(organ, capacity);
      if (!budget.spend() || !obstacle) return false;
      const auto same = [&](const Obstacle& known) { return known.reason.nl == obstacle->reason.nl; };
      if (all.size() < most_told && std::none_of(all.begin(), all.end(), same)) all.push_back(std::move(*obstacle));
      return true;
    };
    for (const std::string_view organ : organs_)
      for (std::size_t i = 0; i < std::max<std::size_t>(1, asked_.size()); ++i)
        if (!blocked(organ, i)) return std::nullopt;
    return all;
  }

 private:
  static constexpr std::size_t most_told = 3;

  [[nodiscard]] bool is_barred(const Capacity& c) const {
    return std::binary_search(barred_.begin(), barred_.end(), c);
  }
  [[nodiscard]] std::optional<Obstacle> against(std::string_view organ, std::size_t capacity) const {
    const Capacity* asked = capacity < asked_.size() ? &asked_[capacity] : nullptr;
    if (asked != nullptr && is_barred(*asked)) {
      const Phrase office = office_name(*asked);
      return Obstacle{"/barred",
                      {"een " + office.nl + " is zowel vereist als uitgesloten",
                       "being " + office.en + " is both required and excluded"}};
    }
    const auto* office = asked != nullptr ? std::get_if<Office>(asked) : nullptr;
    if (const BarredOffices* law = office != nullptr ? law_that_bars(organ, *office) : nullptr) {
      const Phrase name = office_name(*asked);
      const std::string article = " (" + std::string(law->article) + ")";
      if (is_single_office(organ)) {
        const Phrase holder = holder_of(organ);
        return Obstacle{"/capacity/" + std::to_string(capacity),
                        {"volgens de wet kan een " + name.nl + " niet ook " + holder.nl + " zijn" + article,
                         "by law a " + name.en + " cannot also be " + holder.en + article}};
      }
      const Phrase where = organ_phrase(organ);
      return Obstacle{"/capacity/" + std::to_string(capacity),
                      {"volgens de wet kan een " + name.nl + " niet in " + where.nl + " zitten" + article,
                       "by law a " + name.en + " cannot sit in " + where.en + article}};
    }
    if (const auto own = office_of_members(organ); own && is_barred(*own)) {
      if (is_single_office(organ)) {
        const Phrase holder = holder_of(organ);
        return Obstacle{"/barred",
                        {"de plaats is voor een " + holder.nl + ", en een " + holder.nl + " is uitgesloten",
                         "the place is for a " + holder.en + ", and a " + holder.en + " is excluded"}};
      }
      const Phrase where = organ_phrase(organ);
      return Obstacle{
          "/barred",
          {"wie uit " + where.nl + " komt, is uitgesloten", "whoever comes from " + where.en + " is excluded"}};
    }
    return std::nullopt;
  }

  const List<Capacity>& asked_;
  List<Capacity> barred_;
  std::vector<std::string_view> organs_;
};

/// Why a seat asks for more people than there are to choose from: each of the pool is one person. Nothing where there
/// are enough, or where the pool is not to be counted.
[[nodiscard]] inline std::optional<Obstacle> too_few_for(const Model& model, const PlacedPost& placed,
                                                         powers::WhoIsWho& who_is_who, powers::Budget& budget) {
  const Post& post = *placed.post;
  const Stated<Actor>& from = post.drawn_from ? post.drawn_from : post.who;
  if (placed.seat == nullptr || !placed.seat->count || !from || post.rotates.stated()) return std::nullopt;
  const std::uint32_t needed = model.holders(placed.entity).least;
  std::vector<Entity> people;
  for (const Entity& name : model.resolve(from))
    for (const Entity& one : who_is_who.members(name)) {
      const Body* body = model.body(one);
      const bool exists_several_times = body != nullptr && (body->count.stated() || body->per.stated());
      if (!budget.spend() || !one.known() || exists_several_times || !is_one_person(model, one)) return std::nullopt;
      people.push_back(one);
      if (people.size() >= needed) return std::nullopt;
    }
  if (people.empty()) return std::nullopt;
  const Phrase names = model.names(people);
  const std::string count = std::to_string(needed);
  const bool single = people.size() == 1;
  return Obstacle{"/count",
                  {"er zijn er " + count + " nodig, en te kiezen valt alleen uit " + names.nl,
                   count + " are needed, and there is only " + names.en + (single ? "" : ", who are ") +
                       (single ? "" : std::to_string(people.size())) + " to choose from"}};
}

}  // namespace detail

/// Looks at posts that ask something of their holder, and at seats for several.
inline void check_unsatisfiable_seat(Context& context) {
  const Model& model = context.model();
  powers::Budget pairs(1'000'000);
  powers::Budget pools(1'000'000);
  powers::WhoIsWho who_is_who(model);
  for (const PlacedPost& placed : all_posts(context)) {
    const bool asks = placed.post->capacity || placed.post->barred;
    const bool several = placed.seat != nullptr && placed.seat->count && placed.seat->count->least() > 1;
    if (!asks && !several) continue;
    context.looked_at();
    std::vector<detail::Obstacle> obstacles;
    if (asks) obstacles = detail::Eligibility(model, *placed.post).obstacles(pairs).value_or(obstacles);
    if (obstacles.empty() && !pools.spent() && !who_is_who.gave_up())
      if (auto few = detail::too_few_for(model, placed, who_is_who, pools)) obstacles.push_back(std::move(*few));
    if (pairs.spent()) return context.undetermined("/bodies", powers::too_much);
    if (obstacles.empty()) continue;
    Phrase reason = obstacles.front().reason;
    for (std::size_t i = 1; i < obstacles.size(); ++i) {
      reason.nl += ", en " + obstacles[i].reason.nl;
      reason.en += ", and " + obstacles[i].reason.en;
    }
    context
        .report<unsatisfiable_seat>(model.pointer(placed.entity) + obstacles.front().field, model.name(placed.entity),
                                    std::move(reason))
        .provisions = provisions_of(placed);
  }
  if (pools.spent() || who_is_who.gave_up()) context.undetermined("/bodies", powers::too_much);
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
[[nodiscard]] inline bool all_of_one_state(const Model& model, std::span<const Entity> names,
                                           powers::WhoIsWho& who_is_who) {
  std::optional<std::uint32_t> state;
  for (const Entity& name : names)
    for (const Entity& one : who_is_who.members(name)) {
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
[[nodiscard]] inline std::optional<JointSeat> joint_without_procedure(Context& context, const PlacedPost& placed,
                                                                      powers::WhoIsWho& who_is_who) {
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
  if (must_agree && all_of_one_state(model, together, who_is_who)) {
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
  powers::WhoIsWho who_is_who(model);
  for (const Body* body : context.bodies()) {
    std::vector<detail::JointSeat> found;
    for (const PlacedPost& placed : seats_of(context, *body))
      if (auto joint = detail::joint_without_procedure(context, placed, who_is_who)) found.push_back(*std::move(joint));
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
    .message = {"{0} is ingesteld door {1}; daarin kan geen {2} zitting hebben ({3}).",
                "{0} was set up by {1}; no {2} can sit in it ({3})."},
    .why = {"de samenstelling is dan in strijd met de wet", "the composition is then against the law"},
    .help = {"geef die plaats aan iemand anders, of laat het andere orgaan de commissie instellen",
             "give the place to somebody else, or let the other organ set the committee up"},
    .source = "Gemeentewet 82(2), 83(2), 84(2); Provinciewet 80(2), 81(2), 82(2)"};

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

/// Whether its name says that it is about objections or complaints.
[[nodiscard]] inline bool hears_complaints(const Body& body) {
  std::string name = body.name.value_or(body.id.str());
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const std::string_view word : {"bezwaar", "bezwaren", "klacht", "objection", "complaint"})
    if (name.find(word) != std::string::npos) return true;
  return false;
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
    const std::string_view form = word(*body->form, Language::english);
    const Entity whose = model.party_of(*setter);
    // A committee on objections or complaints is excepted; its name tells.
    const bool advisory = *body->form == BodyForm::adviescommissie;
    if (advisory && detail::hears_complaints(*body)) continue;
    for (const PlacedPost& placed : seats_of(context, *body)) {
      if (!has_vote(*placed.seat)) continue;
      const auto law_on = [&](const Capacity& capacity) {
        const auto* office = std::get_if<Office>(&capacity);
        return office != nullptr ? law_that_bars(organ, *office, form) : nullptr;
      };
      // What the law says is about the municipality or province itself: who comes from another is none of it.
      const bool named = placed.post->who.has_value();
      const auto all_sources = model.resolve(named ? placed.post->who : placed.post->drawn_from);
      std::vector<Entity> sources;
      std::copy_if(all_sources.begin(), all_sources.end(), std::back_inserter(sources), [&](const Entity& e) {
        const Entity party = model.party_of(e);
        return !whose.known() || !party.known() || party == whose;
      });
      if (sources.empty() && !all_sources.empty()) continue;
      const auto& asked = each_of(placed.post->capacity);
      std::optional<Capacity> found;
      std::string field;
      for (std::size_t i = 0; i < asked.size() && !found; ++i)
        if (law_on(asked[i]) != nullptr) {
          found = asked[i];
          field = "/capacity/" + std::to_string(i);
        }
      for (const std::string_view from : detail::organs_of(model, sources))
        if (const auto office = detail::office_of_members(from);
            !found && asked.empty() && office && law_on(*office) != nullptr) {
          found = *office;
          field = named ? "/who" : "/drawn from";
        }
      if (!found) continue;
      const std::string article(law_on(*found)->article);
      Finding& made = context.report<barred_member>(
          model.pointer(placed.entity) + field, model.name(model.entity(*body)), model.name(*setter),
          detail::office_name(*found),
          advisory ? Phrase(article + ", behalve in een commissie voor bezwaarschriften of klachten",
                            article + ", but for a committee on objections or complaints")
                   : Phrase(article));
      if (advisory || sources.empty()) made.severity = Severity::warning;  // of which municipality is not said
      made.provisions = provisions_of(placed);
      Context::relate(made, model.pointer(model.entity(*body)) + "/established",
                      Bilingual{"de instelling", "what sets it up"});
    }
  }
}

}  // namespace kader
