// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/table.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/headcount.hpp"
#include "kader/model/ids.hpp"
#include "kader/model/party.hpp"
#include "kader/model/post.hpp"

namespace kader {

KADER_ENUM(DeputyAllowed, "plaatsvervanger", "That a holder may be replaced.",
  (allowed, "allowed", "toegestaan", "The holder may send a replacement."))

/// That a holder may be replaced, or how the replacement is found.
using Deputy = std::variant<DeputyAllowed, Post>;

template <>
struct ChoiceDescription<Deputy> {
  static constexpr std::string_view name = "Deputy";
  static constexpr std::string_view dutch = "plaatsvervanger";
  static constexpr std::string_view doc = "That a holder may be replaced, or how the replacement is found.";
};

KADER_ENUM(SeatAs, "neemt deel als", "In what capacity somebody sits at a table.",
  (member, "member", "lid", "With a vote; counts for the quorum."),
  (adviser, "adviser", "adviseur", "With an advisory voice only."),
  (observer, "observer", "toehoorder", "Listens."))

/// A post at a table.
struct Seat {
  KADER_ELEMENT_EMBEDDING(Seat, "zetel", "A post at a table.", (post, "", "", Post),
                          (count, "aantal", "How many holders; with per, for each.", Stated<Headcount>),
                          (per, "per", "The seat exists once for each of these.", Stated<Actor>),
                          (for_, "namens", "Whom the seat represents.", Stated<Actor>),
                          (vote, "stemgewicht", "Weight of its vote.", Stated<Weight>),
                          (deputy, "plaatsvervanger", "Replacement of the holder.", Stated<Deputy>),
                          (as_, "neemt deel als", "Member, adviser or observer.", Stated<SeatAs>))
};

/// Whether its holder has a vote and counts for the size of the body: a member, which one is where nothing else is
/// said.
[[nodiscard]] inline bool has_vote(const Seat& seat) noexcept {
  return !seat.as_.has_value() || *seat.as_ == SeatAs::member;
}

KADER_ENUM(BodyForm, "bestuursvorm", "The legal form of a body; selects the defaults of the law.",
  (raad, "raad", "raad", "Municipal council (Gemeentewet 7)."),
  (college, "college", "college", "Municipal executive (Gemeentewet 34)."),
  (ps, "ps", "ps", "Provincial council."),
  (gs, "gs", "gs", "Provincial executive."),
  (algemeen_bestuur, "algemeen-bestuur", "algemeen-bestuur", "General board of a joint public body (Wgr 12)."),
  (dagelijks_bestuur, "dagelijks-bestuur", "dagelijks-bestuur", "Executive board of a joint public body (Wgr 14)."),
  (bestuur, "bestuur", "bestuur", "Board of a bedrijfsvoeringsorganisatie (Wgr 14a)."),
  (gemeenschappelijk_orgaan, "gemeenschappelijk-orgaan", "gemeenschappelijk-orgaan", "Joint organ (Wgr 8(2))."),
  (bestuurscommissie, "bestuurscommissie", "bestuurscommissie", "Committee with powers (Gemeentewet 83, Wgr 25)."),
  (adviescommissie, "adviescommissie", "adviescommissie", "Advisory committee (Gemeentewet 84, Wgr 24)."),
  (ministerraad, "ministerraad", "ministerraad", "Council of ministers."))

KADER_ENUM(Layer, "laag", "Where in an organisation a body works.",
  (political, "political", "bestuurlijk", "Elected or appointed administrators."),
  (official, "official", "ambtelijk", "Civil servants."),
  (executive, "executive", "uitvoerend", "Those who carry out."))

KADER_ENUM(Label, "aangeduid als", "What a text calls a body.",
  (deciding, "deciding", "besluitvormend", "Deciding."),
  (advisory, "advisory", "adviserend", "Advisory."),
  (consultative, "consultative", "overleg", "For consultation."),
  (preparatory, "preparatory", "voorbereidend", "Preparatory."),
  (executive, "executive", "uitvoerend", "Executive."))

KADER_ENUM(MeetingForm, "anders dan bijeen", "A way of deciding without coming together.",
  (in_writing, "in writing", "schriftelijk", "In writing."),
  (by_telephone, "by telephone", "telefonisch", "By telephone."),
  (online, "online", "online", "By video or another connection."))

/// How often a body meets, and who makes it meet.
struct Meetings {
  KADER_RECORD(Meetings, "vergaderingen", "How often a body meets, and who makes it meet.",
    (at_least, "ten minste", "How often at least.", Stated<Times>),
    (at_most, "ten hoogste", "How often at most.", Stated<Times>),
    (per, "per", "In which period.", Stated<Period>),
    (called_by, "bijeengeroepen door", "Who convenes; the chair where absent.", Stated<Actor>),
    (on_request_of, "op verzoek van", "Who can force a meeting.", Stated<Actor>),
    (agenda_by, "agenda door", "Who sets the agenda.", Stated<Actor>),
    (agenda_with, "agenda in overleg met", "In consultation with whom.", Stated<Actor>),
    (papers, "stukken vooraf", "How long ahead the papers are sent.", Stated<Duration>),
    (public_, "openbaar", "Whether meetings are public.", Stated<bool>),
    (otherwise, "anders dan bijeen", "In what other ways it can decide.", Stated<List<MeetingForm>>),
    (invited_by, "uitgenodigd door", "Who may admit others.", Stated<Actor>),
    (minutes_by, "verslag door", "Who keeps the record.", Stated<Actor>),
    (minutes_adopted_by, "verslag vastgesteld door", "Who adopts the record.", Stated<Actor>))
};

KADER_ENUM(QuorumOf, "van", "Of what a quorum is a share.",
  (members, "members", "leden", "Of the members in office."),
  (seats, "seats", "zetels", "Of all seats, vacant ones included."),
  (votes, "votes", "stemmen", "Of the weights of all votes."))

KADER_ENUM(QuorumFor, "alleen voor", "What a quorum is needed for.",
  (voting, "voting", "stemming", "To vote, not to meet."))

/// How many must be there.
struct Quorum {
  KADER_RECORD(Quorum, "quorum", "How many must be there.",
    (share, "aandeel", "Which share.", Stated<Share>),
    (of, "van", "Of what; of the members in office where absent.", Stated<QuorumOf>),
    (including, "waaronder", "Seats that must be present.", Stated<List<Reference>>),
    (second_call, "tweede oproeping", "The share at the next meeting for the same agenda.", Stated<Share>),
    (unless, "tenzij", "When it need not be reached.", Stated<Conditions>),
    (only_for, "alleen voor", "Needed to vote, not to meet.", Stated<QuorumFor>))
  static constexpr std::string_view kader_shorthand = "share";
};

KADER_ENUM(MajorityWord, "meerderheid", "A way of adopting that is not a share.",
  (most, "most", "meeste stemmen", "The option with the most votes."),
  (consensus, "consensus", "consensus", "Nobody objects."))

/// What adopts: a share, most votes, or consensus.
using Majority = std::variant<MajorityWord, Share>;

template <>
struct ChoiceDescription<Majority> {
  static constexpr std::string_view name = "Majority";
  static constexpr std::string_view dutch = "meerderheid";
  static constexpr std::string_view doc = "What adopts: a share, most votes, or consensus.";
};

KADER_ENUM(MajorityOf, "van", "Of what a majority is a share.",
  (votes, "votes", "stemmen", "Of the votes cast."),
  (present, "present", "aanwezigen", "Of those present."),
  (members, "members", "leden", "Of all members in office."),
  (parties, "parties", "partijen", "Of the parties."))

struct SpecialMajority {
  KADER_RECORD(SpecialMajority, "bijzondere meerderheid", "Another majority for named decisions.",
    (acts, "handelingen", "For which acts.", Stated<List<Act>>),
    (what, "wat", "About which matters.", Stated<List<Reference>>),
    (majority, "meerderheid", "What adopts.", Stated<Majority>),
    (of, "van", "Of what.", Stated<MajorityOf>),
    (including, "waaronder", "Whose votes must be among them.", Stated<List<Reference>>))
};

KADER_ENUM(StepWord, "stap", "What can follow a tie without anybody else.",
  (vote_again, "vote again", "herstemming", "A second vote."),
  (postpone, "postpone", "uitstel", "Postponed to a next meeting."),
  (rejected, "rejected", "verworpen", "The proposal is rejected."),
  (adopted, "adopted", "aangenomen", "The proposal is adopted."),
  (lot, "lot", "loting", "The lot decides."))

/// One step of what follows a tie or failing consensus; one that does not end it hands on to the next.
struct DeadlockStep {
  KADER_RECORD(DeadlockStep, "bij staking", "One step of what follows a tie, or failing consensus.",
    (step, "stap", "What happens.", Stated<StepWord>),
    (decided_by, "beslist door", "Who decides.", Stated<Actor>),
    (refer_to, "voorgelegd aan", "To which body it goes.", Stated<Reference>),
    (on_request_of, "op verzoek van", "Only if they ask.", Stated<Actor>),
    (if_, "indien", "Only if.", Stated<Conditions>),
    (unless, "tenzij", "Not if.", Stated<Conditions>))
  static constexpr std::string_view kader_shorthand = "step";
};

/// How a body adopts.
struct Voting {
  KADER_RECORD(Voting, "stemming", "How a body adopts.",
    (majority, "meerderheid", "What adopts.", Stated<Majority>),
    (of, "van", "Of what; of the votes cast where absent.", Stated<MajorityOf>),
    (for_, "bijzondere meerderheden", "Other majorities for named decisions.", Stated<List<SpecialMajority>>),
    (deadlock, "bij staking", "What follows a tie, or failing consensus, in order.", Stated<List<DeadlockStep>>),
    (recusal, "verschoning", "Who takes no part because it concerns them, or who decides that.", Stated<Actor>))
  static constexpr std::string_view kader_shorthand = "majority";
};

/// How many members a party has over all seats, the chair included.
struct Balance {
  KADER_BARE(Balance, "evenwicht", "How many members a party has over all seats.",
    (id, "id", "The party.", PartyId),
    (count, "aantal", "How many.", Headcount))
  static constexpr std::string_view kader_shorthand = "count";
};

/// A table people sit at, set up by this text.
struct Body {
  KADER_ELEMENT(Body, "orgaan", "A table people sit at: a platform, steering group, board.",
    (of, "van", "The legal person whose organ it is.", Stated<PartyId>),
    (form, "bestuursvorm", "Its legal form; selects the defaults of the law. Absent: informal.", Stated<BodyForm>),
    (layer, "laag", "Political, official or executive.", Stated<Layer>),
    (labelled, "aangeduid als", "What the text calls it.", Stated<Label>),
    (established, "instelling", "The provision that sets it up, or who can.", Stated<Established>),
    (seats, "zetels", "Who fills its places.", Stated<Table<Seat>>),
    (size, "ledental", "How many members, if the text says so.", Stated<Headcount>),
    (chair, "voorzitter", "How its chair is found.", Stated<Post>),
    (deputy, "plaatsvervanger", "How the chair's replacement is found.", Stated<Post>),
    (secretary, "secretaris", "How its secretary is found.", Stated<Post>),
    (meetings, "vergaderingen", "How often it meets, and who convenes.", Stated<Meetings>),
    (quorum, "quorum", "How many must be there.", Stated<Quorum>),
    (voting, "stemming", "How it adopts.", Stated<Voting>),
    (accountable_to, "verantwoording schuldig aan", "Who controls it.", Stated<Actor>),
    (balance, "evenwicht", "Members a party over all seats.", Stated<Table<Balance>>),
    (count, "aantal", "How many alike.", Stated<Headcount>),
    (per, "per", "One for each of these.", Stated<Reference>),
    (like, "overeenkomstig", "Works as that body: meetings, quorum and voting where its own are absent.", Stated<BodyId>))
};

}  // namespace kader
