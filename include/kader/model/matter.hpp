// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/ids.hpp"
#include "kader/model/timing.hpp"

namespace kader {

KADER_ENUM(MatterKind, "soort", "What acts are about; selects the terms of the law.",
  (theme, "theme", "thema", "A theme."),
  (budget, "budget", "begroting", "A budget."),
  (accounts, "accounts", "jaarrekening", "Accounts."),
  (annual_report, "annual-report", "jaarverslag", "An annual report."),
  (policy_plan, "policy-plan", "beleidsplan", "A policy plan."),
  (vision, "vision", "visie", "A vision."),
  (agenda, "agenda", "agenda", "An agenda."),
  (minutes, "minutes", "verslag", "Minutes."),
  (rules, "rules", "regels", "Rules."),
  (by_law, "by-law", "verordening", "Rules that bind everybody (algemeen verbindende voorschriften)."),
  (tax, "tax", "belasting", "A tax or levy."),
  (document, "document", "stuk", "A document."),
  (decision, "decision", "besluit", "A decision."),
  (contribution, "contribution", "bijdrage", "A contribution."),
  (information, "information", "inlichtingen", "Information."),
  (care_function, "care-function", "zorgfunctie", "A form of care."),
  (personnel, "personnel", "personeel", "Personnel."),
  (assets, "assets", "vermogen", "Assets."),
  (power, "power", "bevoegdheid", "A power."),
  (interest, "interest", "belang", "An interest."),
  (other, "other", "ander", "Another."))

KADER_ENUM(Level, "niveau", "On what scale something is arranged.",
  (local, "local", "lokaal", "By each municipality."),
  (regional, "regional", "regionaal", "By the region."),
  (supra_regional, "supra-regional", "bovenregionaal", "By several regions."),
  (national, "national", "landelijk", "For the country."))

struct LikeMatter {
  KADER_RECORD(LikeMatter, "overeenkomstig", "The norms of another matter hold here too, but its days of the year.",
    (matter, "onderwerp", "Which matter.", Stated<MatterId>),
    (except_, "behalve", "But not these provisions.", Stated<List<ProvisionRef>>))
  static constexpr std::string_view kader_shorthand = "matter";
};

/// What acts are about: a theme, a document (draft and adopted text are one matter), a budget.
struct Matter {
  KADER_ELEMENT(Matter, "onderwerp", "What acts are about.",
    (kind, "soort", "What it is; selects the terms of the law.", Stated<MatterKind>),
    (like, "overeenkomstig", "Of like application.", Stated<LikeMatter>),
    (part_of, "onderdeel van", "A norm on the whole covers the part.", Stated<MatterId>),
    (level, "niveau", "On what scale it is arranged.", Stated<Level>),
    (cycle, "cyclus", "One instance each.", Stated<Period>),
    (law, "wet", "Powers of a statute that are meant.", Stated<List<LawRef>>),
    (amount, "bedrag", "How much money.", Stated<Money>),
    (topics, "inhoud", "What a document must contain.", Stated<List<NameOrWords>>))
};

}  // namespace kader
