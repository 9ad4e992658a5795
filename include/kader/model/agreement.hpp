// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/table.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/norm.hpp"
#include "kader/model/party.hpp"

namespace kader {

KADER_ENUM(AgreementKind, "soort", "What instrument it is; selects the law that fills its gaps.",
  (gemeenschappelijke_regeling, "gemeenschappelijke-regeling", "gemeenschappelijke-regeling", "Joint regulation (Wgr 1)."),
  (overeenkomst, "overeenkomst", "overeenkomst", "Contract of private law."),
  (bestuursafspraak, "bestuursafspraak", "bestuursafspraak", "Understanding between administrations."),
  (besluit, "besluit", "besluit", "Decree."),
  (reglement, "reglement", "reglement", "Standing orders."),
  (beheermodel, "beheermodel", "beheermodel", "Model of how something is kept."),
  (werkwijze, "werkwijze", "werkwijze", "Working method."))

KADER_ENUM(Status, "status", "How far the text has come.",
  (draft, "draft", "ontwerp", "A draft."),
  (adopted, "adopted", "vastgesteld", "Adopted."),
  (in_force, "in-force", "geldend", "In force."),
  (ended, "ended", "vervallen", "Ended."))

struct Renewal {
  KADER_RECORD(Renewal, "verlenging", "That it lasts on; tacitly where nobody is named.",
    (each, "telkens", "By how long each time.", Stated<Duration>),
    (by, "door", "Who decides it; tacit where absent.", Stated<Actor>))
};

KADER_ENUM(DisputeOutcome, "uitkomst", "What force the outcome of a dispute has.",
  (binding, "binding", "bindend", "It binds."),
  (advice, "advice", "advies", "It advises."),
  (agreement, "agreement", "overeenstemming", "It holds if the parties agree."))

/// How the agreement is joined, left, changed, ended, evaluated, or fought over. Derives its norms.
struct Procedure {
  KADER_RECORD(Procedure, "procedure", "How the agreement is joined, left, changed, ended, evaluated or fought over.",
    (by, "door", "Who decides, settles or evaluates.", Stated<Actor>),
    (started_by, "op initiatief van", "Who can set it going.", Stated<Actor>),
    (on_proposal_of, "op voordracht van", "Whose proposal is needed.", Stated<Actor>),
    (after_hearing, "na het horen van", "Who must be heard first.", Stated<Actor>),
    (in_, "in", "At which table.", Stated<Reference>),
    (to, "aan", "Who receives notice or result.", Stated<Actor>),
    (who, "wie", "Who is eligible.", Stated<std::variant<Actor, Words>>),
    (what, "wat", "What is evaluated; the agreement where absent.", Stated<Reference>),
    (when, "wanneer", "When.", Stated<Timing>),
    (notice, "opzegtermijn", "How long ahead notice is given.", Stated<Duration>),
    (effective, "gaat in", "When it takes effect.", Stated<Anchor>),
    (if_, "indien", "Only if.", Stated<Conditions>),
    (consequences_by, "gevolgen geregeld door", "Who settles the consequences.", Stated<Actor>),
    (costs_for, "kosten voor rekening van", "Who bears the cost.", Stated<Actor>),
    (liquidation_by, "liquidatieplan door", "Who makes the liquidation plan.", Stated<Actor>),
    (outcome, "uitkomst", "What force the outcome of a dispute has.", Stated<DisputeOutcome>))
};

struct CostShare {
  KADER_RECORD(CostShare, "aandeel", "What one of them pays.",
    (who, "wie", "Who.", Stated<Actor>),
    (amount, "bedrag", "How much.", Stated<Money>),
    (part, "deel", "Which part.", Stated<CostPart>),
    (in_proportion_to, "naar rato van", "In proportion to what.", Stated<NameOrWords>))
};

struct Costs {
  KADER_RECORD(Costs, "kosten", "Who pays what.",
    (what, "wat", "The cost of what.", Stated<Reference>),
    (total, "totaal", "How much together.", Stated<Money>),
    (shares, "aandelen", "Who pays which share.", Stated<List<CostShare>>),
    (new_party, "nieuwe partij", "What a party that joins pays.", Stated<NameOrWords>),
    (indexed_by, "aangepast aan", "How amounts follow prices.", Stated<Text>),
    (from_, "met ingang van", "From when.", Stated<Moment>),
    (until, "tot", "Until when.", Stated<Moment>))
};

struct Signature {
  KADER_RECORD(Signature, "ondertekening", "Who signed for whom, resting on what.",
    (for_, "namens", "For whom.", Stated<Actor>),
    (by, "door", "By whom.", Stated<Actor>),
    (on_decision_of, "krachtens besluit van", "Which organ decided it.", Stated<Actor>),
    (date, "datum", "When.", Stated<Moment>),
    (mandated_by, "gemandateerd door", "Who gave the power of attorney.", Stated<Actor>))
};

/// The instrument: its parties, its life, its costs, its procedures.
struct Agreement {
  KADER_RECORD(Agreement, "regeling", "The instrument: its parties, its life, its costs, its procedures.",
    (name, "naam", "As the text calls itself.", Stated<Text>),
    (short_name, "citeertitel", "How it is cited.", Stated<Text>),
    (code, "code", "Official identifiers.", Stated<Table<Code>>),
    (kind, "soort", "What instrument it is; selects the law that fills its gaps.", Stated<AgreementKind>),
    (status, "status", "How far the text has come.", Stated<Status>),
    (version, "versie", "Which version.", Stated<Text>),
    (dated, "dagtekening", "Its date.", Stated<Moment>),
    (parties, "partijen", "As in the heading.", Stated<List<Reference>>),
    (adopted_by, "vastgesteld door", "Who makes it.", Stated<Actor>),
    (with_consent_of, "met instemming van", "Who agreed to it without making it.", Stated<Actor>),
    (participants, "deelnemers", "The defined term for the parties, if the text defines one.", Stated<GroupId>),
    (region, "regio", "Key into the table of regions.", Stated<Text>),
    (purpose, "doel", "What it is for.", Stated<List<NameOrWords>>),
    (topics, "inhoud", "What it holds.", Stated<List<NameOrWords>>),
    (enforceable, "in rechte afdwingbaar", "Whether a court can enforce it.", Stated<bool>),
    (law, "wet", "Legal basis.", Stated<List<LawRef>>),
    (from_, "met ingang van", "First day in force.", Stated<Moment>),
    (retroactive_to, "werkt terug tot", "First day for which it holds, where that is before it was made.", Stated<Moment>),
    (until, "tot", "First day no longer in force; none: for an unlimited time.", Stated<Moment>),
    (renewal, "verlenging", "That it lasts on.", Stated<Renewal>),
    (accession, "toetreding", "How one joins.", Stated<List<Procedure>>),
    (exit, "uittreding", "How one leaves.", Stated<List<Procedure>>),
    (amendment, "wijziging", "How it is changed.", Stated<List<Procedure>>),
    (dissolution, "opheffing", "How it is ended.", Stated<List<Procedure>>),
    (evaluation, "evaluatie", "How it is judged.", Stated<List<Procedure>>),
    (disputes, "geschillen", "How disputes are settled.", Stated<List<Procedure>>),
    (costs, "kosten", "Who pays what.", Stated<List<Costs>>),
    (signatures, "ondertekening", "Who signed for whom.", Stated<List<Signature>>),
    (replaces, "vervangt", "The text it replaces.", Stated<CiteId>))
};

}  // namespace kader
