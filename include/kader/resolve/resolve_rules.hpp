// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/report/rule_info.hpp"

namespace kader {

// What resolving names finds wrong, before any other rule looks.

inline constexpr RuleInfo unknown_name{
    .name = "unknown-name",
    .severity = Severity::error,
    .demands = {"Elke naam die wordt gebruikt, is in het kader opgenomen.", "Every name that is used is declared."},
    .message = {"‘{0}’ komt in dit kader niet voor{2}", "‘{0}’ is not declared in this framework{2}"},
    .why = {"niemand kan dan zeggen om wie of wat het gaat", "nobody can then say who or what is meant"},
    .help = {"neem het op onder partijen, groepen, gremia, functies of onderwerpen, of verbeter de spelling{1}",
             "declare it under parties, groups, bodies, roles or matters, or mend the spelling{1}"}};

inline constexpr RuleInfo unknown_act{
    .name = "unknown-act",
    .severity = Severity::error,
    .demands = {"Elke handeling is er een die het formaat kent, of die het kader zelf vastlegt.",
                "Every act is one that the format knows, or one that the framework declares."},
    .message = {"‘{0}’ is geen handeling die het formaat kent.{1}", "‘{0}’ is no act that the format knows.{1}"},
    .why = {"van een onbekende handeling is niet te zeggen of iemand bevoegd of verplicht is",
            "of an unknown act nobody can say who has the power or the duty"},
    .help = {"kies een van de handelingen, of leg een eigen handeling vast onder ‘handelingen’",
             "choose one of the acts, or declare your own under ‘acts’"}};

inline constexpr RuleInfo wrong_kind_of_name{
    .name = "wrong-kind-of-name",
    .severity = Severity::error,
    .demands = {"Een naam staat waar zo iets hoort: een gremium waar een gremium hoort.",
                "A name stands where such a thing belongs: a body where a body belongs."},
    .message = {"Hier hoort {1}, maar ‘{0}’ is {2}.", "Here belongs {1}, but ‘{0}’ is {2}."},
    .why = {"de bepaling krijgt anders een andere betekenis dan bedoeld",
            "otherwise the provision means something else"},
    .help = {"noem hier {1}", "name {1} here"}};

inline constexpr RuleInfo duplicate_name{
    .name = "duplicate-name",
    .severity = Severity::error,
    .demands = {"Een naam is van één ding: geen twee met hetzelfde id, en geen naam die ook een ander heeft.",
                "A name belongs to one thing: no id twice, and no name that another has too."},
    .message = {"De naam ‘{0}’ is al in gebruik bij {1}.", "The name ‘{0}’ is already in use for {1}."},
    .why = {"een verwijzing kan dan beide bedoelen", "a reference may then mean either"},
    .help = {"geef een van beide een andere naam", "give one of them another name"},
    .instance = "Groningen: ‘platform’ en ‘overleg’ voor één orgaan"};

inline constexpr RuleInfo reserved_name{
    .name = "reserved-name",
    .severity = Severity::error,
    .demands = {"Woorden die altijd hetzelfde betekenen, zoals voorzitter of leden, zijn geen id.",
                "Words that always mean the same, such as chair or members, are nobody's id."},
    .message = {"‘{0}’ kan geen id zijn: dat woord heeft hier een vaste betekenis.",
                "‘{0}’ cannot be an id: the word has a fixed meaning here."},
    .why = {"een verwijzing ernaar zou iets anders betekenen", "a reference to it would mean something else"},
    .help = {"kies een ander id, bijvoorbeeld met een toevoeging", "choose another id, for instance with an addition"}};

inline constexpr RuleInfo norm_too_wide{
    .name = "norm-too-wide",
    .severity = Severity::error,
    .demands = {"De lijsten van een norm geven samen niet meer dan 10.000 combinaties.",
                "The lists of a norm give no more than 10,000 combinations together."},
    .message = {"Deze norm geeft meer dan {0} combinaties; alleen de eerste zijn nagegaan.",
                "This norm gives more than {0} combinations; only the first are looked at."},
    .why = {"wat niet is nagegaan, kan strijdig zijn", "what is not looked at may be contradictory"},
    .help = {"splits de norm, of vat wie of wat samen in een groep of onderwerp",
             "split the norm, or gather who or what into a group or matter"}};

inline constexpr RuleInfo part_of_itself{
    .name = "part-of-itself",
    .severity = Severity::error,
    .demands = {"Niets is onderdeel van zichzelf, ook niet langs een omweg.",
                "Nothing is part of itself, not by a detour either."},
    .message = {"‘{0}’ is langs ‘{1}’ onderdeel van zichzelf.", "‘{0}’ is part of itself by way of ‘{1}’."},
    .why = {"een norm op het geheel geldt voor het deel; in een kring is er geen geheel",
            "a norm on the whole holds for the part; in a circle there is no whole"},
    .help = {"laat een van beide geen onderdeel van de ander zijn", "let one of them not be part of the other"}};

inline constexpr const RuleInfo* resolve_rules[] = {
    &unknown_name, &unknown_act, &wrong_kind_of_name, &duplicate_name, &reserved_name, &norm_too_wide, &part_of_itself};

}  // namespace kader
