// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/body.hpp"
#include "kader/model/post.hpp"

namespace kader {

KADER_ENUM(RoleKind, "soort", "What a role is for.",
  (contact_point, "contact-point", "aanspreekpunt", "Speaks for all to the outside."),
  (director, "director", "directeur", "Runs an organisation."),
  (programme_leader, "programme-leader", "programmaleider", "Leads a programme."),
  (project_leader, "project-leader", "projectleider", "Leads a project."),
  (coordinator, "coordinator", "coördinator", "Keeps the work of several together."),
  (secretary, "secretary", "secretaris", "Supports a body."),
  (lead, "lead", "trekker", "Takes the lead on a theme."),
  (commissioner, "commissioner", "opdrachtgever", "Commissions work."),
  (other, "other", "ander", "Another."))

/// A post with tasks of its own.
struct Role {
  KADER_ELEMENT_EMBEDDING(
      Role, "functie", "A post with tasks of its own: programme leader, director, contact point.", (post, "", "", Post),
      (kind, "soort", "What it is for.", Stated<RoleKind>), (of, "van", "Whom it serves.", Stated<Reference>),
      (count, "aantal", "How many.", Stated<Headcount>), (per, "per", "One for each of these.", Stated<Actor>),
      (deputy, "plaatsvervanger", "Replacement of the holder.", Stated<Deputy>),
      (established, "instelling", "The provision that sets it up, or who can.", Stated<Established>))
};

}  // namespace kader
