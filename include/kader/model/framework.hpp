// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/describe/record.hpp"
#include "kader/describe/table.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/act.hpp"
#include "kader/model/agreement.hpp"
#include "kader/model/body.hpp"
#include "kader/model/matter.hpp"
#include "kader/model/norm.hpp"
#include "kader/model/party.hpp"
#include "kader/model/role.hpp"

namespace kader {

KADER_ENUM(CiteKind, "soort", "What is cited.",
  (law, "law", "wet", "A law."),
  (document, "document", "document", "A document."),
  (standard, "standard", "norm", "A standard."))

/// A law, document or standard that the text refers to.
struct Cite {
  KADER_ELEMENT(Cite, "aangehaald", "A law, document or standard that the text refers to.",
    (kind, "soort", "What it is.", Stated<CiteKind>),
    (code, "code", "Official identifiers.", Stated<Table<Code>>),
    (read, "geraadpleegd op", "When it was read.", Stated<Date>))
};

/// A numbered piece of the text, in so far as the model has something to say of it: of a text that was read, all that
/// its sources can name. The piece itself is `Provision` (document/provision.hpp).
struct ProvisionEntry {
  KADER_BARE(ProvisionEntry, "bepaling", "A numbered piece of the text.",
    (id, "id", "Its number: article, paragraph, item.", ProvisionRef),
    (title, "opschrift", "Its heading.", Stated<Text>),
    (text, "tekst", "Its own text.", Stated<Text>),
    (lapsed, "vervallen", "That it no longer holds.", Stated<bool>),
    (prose, "zonder norm", "That it was read, and there is nothing to model.", Stated<bool>),
    (note, "noot", "A remark of who made the model.", Stated<Text>))
};

/// A finding that people have looked at and accept.
struct Acceptance {
  KADER_BARE(Acceptance, "aanvaarding", "A finding that people have looked at and accept.",
    (rule, "regel", "Which rule.", Text),
    (place, "plaats", "Where: a canonical pointer.", Text),
    (reason, "reden", "Why.", Stated<Text>),
    (by, "door", "Who accepts it.", Stated<Text>),
    (until, "tot", "Until when.", Stated<Date>))
};

/// A governance framework: plain data, a regular value, owner of everything in it.
struct Framework {
  KADER_BARE(Framework, "kader", "A governance framework.",
    (kader, "kader", "Version of the format; 1.", Times),
    (language, "taal", "Language of the text and of the messages.", Language),
    (agreement, "regeling", "The instrument.", Agreement),
    (cites, "aangehaald", "Laws, documents and standards it refers to.", Table<Cite>),
    (parties, "partijen", "Those who can be bound.", Table<Party>),
    (groups, "groepen", "Named sets of parties or people.", Table<Group>),
    (bodies, "gremia", "Tables people sit at.", Table<Body>),
    (roles, "functies", "Posts with tasks of their own.", Table<Role>),
    (matters, "onderwerpen", "What acts are about.", Table<Matter>),
    (acts, "handelingen", "Acts it declares for itself.", Table<OwnAct>),
    (norms, "normen", "Who can, may or must do what.", List<Norm>),
    (provisions, "bepalingen", "Pieces of the text that need a remark.", Table<ProvisionEntry>),
    (accepted, "aanvaard", "Findings that people accept.", List<Acceptance>))
};

}  // namespace kader
