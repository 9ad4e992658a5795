// SPDX-License-Identifier: Apache-2.0
// Made from src/data/laws.yaml: change that,
// not this, and run `python3 src/data/generate.py`.
#pragma once

#include "kader/document/known_law.hpp"

namespace kader::detail {

// clang-format off
inline constexpr KnownLaw known_law_table[] = {
    {"ambtenarenwet", "Ambtenarenwet 2017", {"Aw", "Ambtenarenwet"}, "BWBR0001947", false, ""},
    {"archiefwet", "Archiefwet 1995", {"Archiefwet"}, "BWBR0007376", false, ""},
    {"avg", "Algemene verordening gegevensbescherming", {"AVG", "GDPR", "General Data Protection Regulation"}, "", false, ""},
    {"aw2012", "Aanbestedingswet 2012", {"Aanbestedingswet"}, "BWBR0032203", false, ""},
    {"awb", "Algemene wet bestuursrecht", {"Awb"}, "BWBR0005537", false, ""},
    {"bbv", "Besluit begroting en verantwoording provincies en gemeenten", {"BBV"}, "BWBR0014606", false, ""},
    {"bw", "Burgerlijk Wetboek", {"BW"}, "", false, ""},
    {"gemw", "Gemeentewet", {"Gemw"}, "BWBR0005416", false, ""},
    {"grondwet", "Grondwet", {"Gw"}, "BWBR0001840", false, ""},
    {"jw", "Jeugdwet", {"Jw"}, "BWBR0034925", false, ""},
    {"kaderwet-zbo", "Kaderwet zelfstandige bestuursorganen", {"Kaderwet zbo's"}, "BWBR0020495", false, ""},
    {"luchtvaartwet", "Luchtvaartwet", {}, "BWBR0002267", false, ""},
    {"mededingingswet", "Mededingingswet", {"Mw"}, "BWBR0008691", false, ""},
    {"omgevingswet", "Omgevingswet", {"Ow"}, "BWBR0037885", false, ""},
    {"participatiewet", "Participatiewet", {"Pw"}, "BWBR0015703", false, ""},
    {"provw", "Provinciewet", {"Provw"}, "BWBR0005645", false, ""},
    {"uavg", "Uitvoeringswet Algemene verordening gegevensbescherming", {"UAVG", "Uitvoeringswet AVG"}, "BWBR0040940", false, ""},
    {"waterschapswet", "Waterschapswet", {}, "BWBR0005108", false, ""},
    {"wet-bibob", "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur", {"Wet Bibob"}, "BWBR0013798", false, ""},
    {"wet-luchtvaart", "Wet luchtvaart", {}, "BWBR0005555", false, ""},
    {"wet-vr", "Wet veiligheidsregio's", {"Wvr"}, "BWBR0027466", false, ""},
    {"wgr", "Wet gemeenschappelijke regelingen", {"Wgr"}, "BWBR0003740", false, ""},
    {"wlz", "Wet langdurige zorg", {"Wlz"}, "BWBR0035917", false, ""},
    {"wmg", "Wet marktordening gezondheidszorg", {"Wmg"}, "BWBR0020078", false, ""},
    {"wmo", "Wet maatschappelijke ondersteuning 2015", {"Wmo 2015", "Wmo", "Wet maatschappelijke ondersteuning"}, "BWBR0035362", false, ""},
    {"wnt", "Wet normering topinkomens", {"WNT", "Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector"}, "BWBR0032249", false, ""},
    {"wob", "Wet openbaarheid van bestuur", {"Wob"}, "BWBR0005252", false, ""},
    {"woo", "Wet open overheid", {"Woo"}, "BWBR0045754", false, ""},
    {"wor", "Wet op de ondernemingsraden", {"WOR"}, "BWBR0002747", false, ""},
    {"wpg", "Wet publieke gezondheid", {"Wpg"}, "BWBR0024705", false, ""},
    {"wro", "Wet ruimtelijke ordening", {"Wro", "Wet op de Ruimtelijke Ordening"}, "", false, ""},
};
// clang-format on

}  // namespace kader::detail
