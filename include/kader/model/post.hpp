// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/actor.hpp"
#include "kader/model/condition.hpp"
#include "kader/model/timing.hpp"

namespace kader {

KADER_ENUM(Office, "ambt", "An office of Dutch public law that a post asks for or excludes.",
  (raadslid, "raadslid", "raadslid", "Member of a municipal council."),
  (wethouder, "wethouder", "wethouder", "Alderman."),
  (burgemeester, "burgemeester", "burgemeester", "Mayor."),
  (gedeputeerde, "gedeputeerde", "gedeputeerde", "Member of a provincial executive."),
  (statenlid, "statenlid", "statenlid", "Member of a provincial council."),
  (minister, "minister", "minister", "Minister."),
  (staatssecretaris, "staatssecretaris", "staatssecretaris", "State secretary."),
  (secretaris, "secretaris", "secretaris", "Secretary of a municipality, province or ministry."),
  (griffier, "griffier", "griffier", "Clerk of a council."),
  (ambtenaar, "ambtenaar", "ambtenaar", "Civil servant."),
  (bestuurder, "bestuurder", "bestuurder", "Member of a board."),
  (directeur, "directeur", "directeur", "Managing director."))

/// An office, or words ("ervaringsdeskundige").
using Capacity = std::variant<Office, Words>;

KADER_ENUM(Unlimited, "onbepaald", "A term without end.", (unlimited, "unlimited", "onbepaald", "Without end."))

/// A term tied to that of an organ.
struct TermWith {
  KADER_RECORD(TermWith, "gelijk met", "As long as the term of an organ.",
    (with_, "gelijk met", "Of which organ.", Reference))
};

/// How long a post is held.
using Term = std::variant<Unlimited, Duration, TermWith>;

KADER_ENUM(Meanwhile, "intussen", "What holds while a post is vacant.",
  (stays, "stays", "blijft aan", "The former holder stays on."),
  (others_decide, "others decide", "overigen besluiten", "The others decide without."),
  (nothing_valid, "nothing valid", "niets rechtsgeldig", "Nothing can be decided."))

struct Vacancy {
  KADER_RECORD(Vacancy, "vacature", "What happens when a post falls vacant.",
    (within, "binnen", "In what time it is filled again.", Stated<Duration>),
    (meanwhile, "intussen", "What holds until then.", Stated<List<Meanwhile>>),
    (remaining_term, "resterende tijd", "Whether who fills it holds it for the rest of the term only.", Stated<bool>))
};

KADER_ENUM(Form, "vormvereiste", "A form without which an act has no effect.",
  (in_writing, "in writing", "schriftelijk", "In writing."),
  (published, "published", "bekendgemaakt", "Published."),
  (oral, "oral", "mondeling", "By word of mouth."),
  (confidential, "confidential", "vertrouwelijk", "In confidence."))

/// Who holds a post first, named by the text itself.
struct FirstHolder {
  KADER_RECORD(FirstHolder, "eerste bekleder", "Who holds a post first, named by the text itself.",
    (name, "naam", "Who.", Stated<Text>),
    (from_, "met ingang van", "From when.", Stated<Moment>),
    (until, "tot", "Until when.", Stated<Moment>))
  static constexpr std::string_view kader_shorthand = "name";
};

/// How a place is filled: ex officio, or by appointment. Chair, deputy, secretary, seat and role are all posts.
struct Post {
  KADER_RECORD(Post, "functie", "How a place is filled.",
    (who, "wie", "Ex officio, or by name: no act of appointment.", Stated<Actor>),
    (drawn_from, "afkomstig uit", "The pool from which the holder comes.", Stated<Actor>),
    (capacity, "hoedanigheid", "Office that the holder must hold: one of these.", Stated<List<Capacity>>),
    (barred, "onverenigbaar met", "Offices that exclude.", Stated<List<Capacity>>),
    (appointed_by, "benoemd door", "Who appoints, chooses or elects.", Stated<Actor>),
    (on_proposal_of, "op voordracht van", "Whose nomination is needed.", Stated<Actor>),
    (after_hearing, "na het horen van", "Who is heard first.", Stated<Actor>),
    (with_consent_of, "met instemming van", "Whose consent is needed.", Stated<Actor>),
    (rotates, "bij toerbeurt", "By turns, in this order; the term is the length of a turn.", Stated<List<Reference>>),
    (schedule_by, "toerbeurt bepaald door", "Who fixes the turns.", Stated<Actor>),
    (appoint_when, "benoeming wanneer", "When the appointment has to be made.", Stated<Timing>),
    (dismissed_by, "ontslagen door", "Who can end it; the appointer is presumed where absent.", Stated<Actor>),
    (term, "zittingsduur", "How long it is held; several may stand, each with its source.", Stated<List<Term>>),
    (first_holder, "eerste bekleder", "Whom the text itself names as the first.", Stated<FirstHolder>),
    (ends_with, "eindigt met", "Ends when the holder leaves that organ, body or post.", Stated<List<Reference>>),
    (reappointable, "herbenoembaar", "Whether the same person can be appointed again.", Stated<bool>),
    (vacancy, "vacature", "What happens when it falls vacant.", Stated<Vacancy>),
    (accountable_to, "verantwoording schuldig aan", "Who controls the holder.", Stated<Actor>),
    (delegated_by, "gedelegeerd door", "Who gave the power to appoint away.", Stated<Actor>),
    (mandated_by, "gemandateerd door", "In whose name the appointment is made.", Stated<Actor>),
    (law, "wet", "Statutory basis of the power to appoint.", Stated<List<LawRef>>),
    (form, "vormvereiste", "Form of the appointment.", Stated<List<Form>>),
    (if_, "indien", "Only if.", Stated<Conditions>),
    (unless, "tenzij", "Not if.", Stated<Conditions>))
  static constexpr std::string_view kader_shorthand = "who";
};

template <>
struct ChoiceDescription<Capacity> {
  static constexpr std::string_view name = "Capacity";
  static constexpr std::string_view dutch = "hoedanigheid";
  static constexpr std::string_view doc = "An office, or words.";
};
template <>
struct ChoiceDescription<Term> {
  static constexpr std::string_view name = "Term";
  static constexpr std::string_view dutch = "zittingsduur";
  static constexpr std::string_view doc = "How long a post is held.";
};

}  // namespace kader
