// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <variant>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/table.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/actor.hpp"
#include "kader/model/ids.hpp"

namespace kader {

KADER_ENUM(PartyKind, "soort", "What somebody who can be bound is in law.",
  (gemeente, "gemeente", "gemeente", "Municipality."),
  (provincie, "provincie", "provincie", "Province."),
  (waterschap, "waterschap", "waterschap", "Water authority."),
  (rijk, "rijk", "rijk", "The state, a ministry, a state service."),
  (openbaar_lichaam, "openbaar-lichaam", "openbaar-lichaam", "Joint legal person of public law (Wgr 8(1))."),
  (bedrijfsvoeringsorganisatie, "bedrijfsvoeringsorganisatie", "bedrijfsvoeringsorganisatie",
   "Joint legal person for carrying out only (Wgr 8(3))."),
  (zbo, "zbo", "zbo", "Independent administrative body."),
  (stichting, "stichting", "stichting", "Foundation."),
  (vereniging, "vereniging", "vereniging", "Association."),
  (vennootschap, "vennootschap", "vennootschap", "Company."),
  (aanbieder, "aanbieder", "aanbieder", "Care provider."),
  (gecertificeerde_instelling, "gecertificeerde-instelling", "gecertificeerde-instelling", "Certified youth protection agency."),
  (samenwerkingsverband, "samenwerkingsverband", "samenwerkingsverband", "School partnership."),
  (school, "school", "school", "School."),
  (kennisinstelling, "kennisinstelling", "kennisinstelling", "Knowledge institute."),
  (persoon, "persoon", "persoon", "Natural person."),
  (ander, "ander", "ander", "Another."))

/// An official identifier: which register, and what it says there (`cbs: GM0014`).
struct Code {
  KADER_BARE(Code, "code", "An official identifier.",
    (id, "id", "The register: cbs, tooi, oin, kvk, bwb.", Id<Code>),
    (value, "waarde", "The identifier in that register.", Text))
  static constexpr std::string_view kader_shorthand = "value";
};

/// An organ of a party that its kind does not imply.
struct Organ {
  KADER_ELEMENT(Organ, "orgaan", "An organ of a party that its kind does not imply.",
    (kind, "soort", "What organ it is, in words.", Stated<Text>))
};

/// It is there only after somebody's act ("kan instellen").
struct SetUpBy {
  KADER_RECORD(SetUpBy, "ingesteld door", "It is there only after somebody's act.", (by, "door", "Whose.", Actor),
               (when, "wanneer", "When they did it; absent: not yet, as far as the text tells.", Stated<Moment>))
};
/// The provision that sets something up, or who can.
using Established = std::variant<ProvisionRef, SetUpBy>;

template <>
struct ChoiceDescription<Established> {
  static constexpr std::string_view name = "Established";
  static constexpr std::string_view dutch = "instelling";
  static constexpr std::string_view doc = "The provision that sets something up, or who can.";
};

/// Somebody who can be bound.
struct Party {
  KADER_ELEMENT(Party, "partij", "Somebody who can be bound.",
    (kind, "soort", "What it is in law; implies its organs.", Stated<PartyKind>),
    (code, "code", "Official identifiers.", Stated<Table<Code>>),
    (organs, "organen", "Organs that its kind does not imply.", Stated<Table<Organ>>),
    (seat, "gevestigd te", "Place of establishment.", Stated<Text>),
    (established, "instelling", "Where this text creates it.", Stated<Established>))
};

namespace detail {
inline constexpr std::array<std::string_view, 3> municipal_organs{"raad", "college", "burgemeester"};
inline constexpr std::array<std::string_view, 3> provincial_organs{"ps", "gs", "cdk"};
inline constexpr std::array<std::string_view, 3> water_authority_organs{"ab", "db", "dijkgraaf"};
}  // namespace detail

/// The organs that a kind of party has by law (Gemeentewet 6, Provinciewet 6, Waterschapswet 10).
[[nodiscard]] constexpr std::span<const std::string_view> implied_organs(PartyKind kind) noexcept {
  switch (kind) {
    case PartyKind::gemeente: return detail::municipal_organs;
    case PartyKind::provincie: return detail::provincial_organs;
    case PartyKind::waterschap: return detail::water_authority_organs;
    default: return {};
  }
}

/// Who is in a group, and for how long.
struct Membership {
  KADER_RECORD(Membership, "lid", "Who is in a group, and for how long.",
    (who, "wie", "Who.", Stated<Actor>),
    (from_, "met ingang van", "From when.", Stated<Moment>),
    (until, "tot", "Until when.", Stated<Moment>))
  static constexpr std::string_view kader_shorthand = "who";
};

/// A named set of parties or people: closed (listed) or open (described).
struct Group {
  KADER_ELEMENT(Group, "groep", "A named set of parties or people.",
    (members, "leden", "These and no others.", Stated<List<Membership>>),
    (open, "open omschrijving", "Who belongs to it, where that is not a list.", Stated<Text>),
    (kind, "soort", "What each member is in law; implies its organs.", Stated<PartyKind>),
    (region, "regio", "Its members are the municipalities of that region in the table that ships.", Stated<Text>),
    (part_of, "onderdeel van", "Every member is also in that group.", Stated<GroupId>))
};

}  // namespace kader
