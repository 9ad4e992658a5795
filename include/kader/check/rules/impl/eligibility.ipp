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

#include "kader/check/context.hpp"
#include "kader/check/rules/eligibility.hpp"
#include "kader/resolve/law.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/offices.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/settled.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace eligibility {

/// The one office that every member of the organ holds; nothing where members may hold several.
[[nodiscard]] inline std::optional<Office> office_of_members(std::string_view organ) noexcept {
  if (organ == "raad") return Office::raadslid;
  if (organ == "ps") return Office::statenlid;
  if (organ == "burgemeester") return Office::burgemeester;
  return std::nullopt;
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
  [[nodiscard]] std::optional<std::vector<Obstacle>> obstacles(Budget& budget) const {
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
                                                         WhoIsWho& who_is_who, Budget& budget) {
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

}  // namespace eligibility

void check_unsatisfiable_seat(Context& context) {
  const Model& model = context.model();
  Budget pairs(1'000'000);
  Budget pools(1'000'000);
  WhoIsWho who_is_who(model);
  for (const PlacedPost& placed : all_posts(context)) {
    const bool asks = placed.post->capacity || placed.post->barred;
    const bool several = placed.seat != nullptr && placed.seat->count && placed.seat->count->least() > 1;
    if (!asks && !several) continue;
    context.looked_at();
    std::vector<eligibility::Obstacle> obstacles;
    if (asks) obstacles = eligibility::Eligibility(model, *placed.post).obstacles(pairs).value_or(obstacles);
    if (obstacles.empty() && !pools.spent() && !who_is_who.gave_up())
      if (auto few = eligibility::too_few_for(model, placed, who_is_who, pools)) obstacles.push_back(std::move(*few));
    if (pairs.spent()) return context.undetermined("/bodies", too_much);
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
  if (pools.spent() || who_is_who.gave_up()) context.undetermined("/bodies", too_much);
}

namespace eligibility {

/// Whether they are all organs of the State, so that the council of ministers settles what they disagree on.
[[nodiscard]] inline bool all_of_one_state(const Model& model, std::span<const Entity> names, WhoIsWho& who_is_who) {
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

/// Whether it is settled what holds until they agree. That they have to appoint within so many weeks is not: that is
/// the duty on which they may disagree.
[[nodiscard]] inline bool meanwhile_settled(const Stated<Vacancy>& vacancy) {
  if (!vacancy) return vacancy.stated() && vacancy.statement() != Statement::vague;
  return vacancy->elsewhere.stated() ||
         (vacancy->meanwhile.stated() && vacancy->meanwhile.statement() != Statement::vague);
}

[[nodiscard]] inline std::optional<JointSeat> joint_without_procedure(Context& context, const PlacedPost& placed,
                                                                      WhoIsWho& who_is_who) {
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
  if (must_agree && meanwhile_settled(post.vacancy)) return std::nullopt;
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

}  // namespace eligibility

void check_joint_seat_without_procedure(Context& context) {
  const Model& model = context.model();
  WhoIsWho who_is_who(model);
  for (const Body* body : context.bodies()) {
    std::vector<eligibility::JointSeat> found;
    for (const PlacedPost& placed : seats_of(context, *body))
      if (auto joint = eligibility::joint_without_procedure(context, placed, who_is_who))
        found.push_back(*std::move(joint));
    if (found.empty()) continue;
    const eligibility::JointSeat& first = found.front();
    std::vector<PlacedPost> alike;  // filled by the same, in the same way
    for (const eligibility::JointSeat& joint : found)
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
    for (const eligibility::JointSeat& joint : found) {
      cite(made, provisions_of(joint.seat));
      if (found.size() > 1 && made.related.size() < most_shown)
        Context::relate(made, model.pointer(joint.seat.entity), Bilingual{"wie kiest?", "who picks?"});
    }
  }
}

void check_deputy_already_member(Context& context) {
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
      cite(made, provisions_of(seat));
      if (already != nullptr) {
        cite(made, provisions_of(*already));
        Context::relate(made, model.pointer(already->entity),
                        Bilingual{"hier is hij zelf lid", "a member in own right here"});
      }
    }
  }
}

namespace eligibility {

/// The organ that sets up a committee: named in the text, or whoever makes the decree that does.
[[nodiscard]] inline std::optional<Entity> set_up_by(const View& view, const Body& body) {
  const Established* how = body.established.get();
  if (how == nullptr) return std::nullopt;
  const Agreement& agreement = view.framework().agreement;
  std::span<const Entity> by;
  if (const auto* somebody = std::get_if<SetUpBy>(how))
    by = view.model().resolve(somebody->by);
  else if (agreement.kind && *agreement.kind == AgreementKind::besluit)
    by = view.model().resolve(agreement.adopted_by);
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

}  // namespace eligibility

void check_barred_member(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    const bool committee =
        body->form && (*body->form == BodyForm::bestuurscommissie || *body->form == BodyForm::adviescommissie);
    const auto setter = committee ? eligibility::set_up_by(context, *body) : std::nullopt;
    if (!setter) continue;
    context.looked_at();
    const std::string_view organ = organ_of(model, *setter);
    const std::string_view form = word(*body->form, Language::english);
    const Entity whose = model.party_of(*setter);
    // A committee on objections or complaints is excepted; its name tells.
    const bool advisory = *body->form == BodyForm::adviescommissie;
    if (advisory && eligibility::hears_complaints(*body)) continue;
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
      for (const std::string_view from : eligibility::organs_of(model, sources))
        if (const auto office = eligibility::office_of_members(from);
            !found && asked.empty() && office && law_on(*office) != nullptr) {
          found = *office;
          field = named ? "/who" : "/drawn from";
        }
      if (!found) continue;
      const std::string article(law_on(*found)->article);
      Finding& made = context.report<barred_member>(
          model.pointer(placed.entity) + field, model.name(model.entity(*body)), model.name(*setter),
          office_name(*found),
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
