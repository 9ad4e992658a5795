// SPDX-License-Identifier: Apache-2.0
// Generated from tests/rules by src/check/embed_examples.py; change the examples there and run it again.
// clang-format off
#include "kader/check/examples.hpp"

#include <array>

namespace kader {
namespace {

constexpr std::array<RuleExample, 86> examples{{
    {"acceptance-expired",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/respect, reden: eerst oefenen, tot: 2024-07-01}  # <-- acceptance-expired\n",
        333),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/respect, reden: eerst oefenen, tot: 2034-07-01}\n",
        307),
     false},
    {"acceptance-unused",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/overleg, reden: een spelregel}  # <-- acceptance-unused\n",
        315),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/respect, reden: een spelregel}\n",
        290),
     false},
    {"acceptance-without-reason",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/respect}  # <-- acceptance-without-reason\n",
        301),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/respect, reden: een spelregel}\n",
        290),
     false},
    {"accession-without-acceptance",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  toetreding:  # <-- accession-without-acceptance\n"
        "    door: {gezamenlijk: regeling.partijen}\n"
        "    bron: \"7\"\n",
        271),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  toetreding:\n"
        "    door: {gezamenlijk: regeling.partijen}\n"
        "    gaat in: {begin van: jaar, na: {handeling: toetreden}}\n"
        "    bron: \"7\"\n",
        294),
     false},
    {"accountable-to-itself",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen: {groningen: {naam: Groningen, soort: gemeente}}\n"
        "functies:\n"
        "  directeur:\n"
        "    naam: Directeur\n"
        "    soort: directeur\n"
        "    instelling: \"6\"\n"
        "    verantwoording schuldig aan: directeur  # <-- accountable-to-itself\n",
        232),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen: {groningen: {naam: Groningen, soort: gemeente}}\n"
        "functies:\n"
        "  directeur:\n"
        "    naam: Directeur\n"
        "    soort: directeur\n"
        "    instelling: \"6\"\n"
        "    verantwoording schuldig aan: groningen.college\n",
        211),
     false},
    {"advice-unanswered",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  clientenraad:\n"
        "    naam: Cliëntenraad\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {inkoop: {naam: inkoop van jeugdhulp, soort: ander}}\n"
        "normen:\n"
        "  - {wie: clientenraad, kan: adviseren, aan: assen.college, wat: inkoop, bron: \"4\"}  # <-- advice-unanswered\n"
        "  - {wie: assen.college, moet: bekendmaken, wat: inkoop, wanneer: {na: {handeling: adviseren}, binnen: 8 weken}, bron: \"5\"}\n",
        589),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  clientenraad:\n"
        "    naam: Cliëntenraad\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {inkoop: {naam: inkoop van jeugdhulp, soort: ander}}\n"
        "normen:\n"
        "  - {wie: clientenraad, kan: adviseren, aan: assen.college, wat: inkoop, bron: \"4\"}\n"
        "  - {wie: assen.college, moet: reageren, wat: inkoop, wanneer: {na: {handeling: adviseren}, binnen: 8 weken}, bron: \"5\"}\n",
        561),
     false},
    {"advice-without-addressee",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  clientenraad:\n"
        "    naam: Cliëntenraad\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {inkoop: {naam: inkoop van jeugdhulp, soort: ander}}\n"
        "normen:\n"
        "  - {wie: clientenraad, kan: adviseren, wat: inkoop, bron: \"4\"}  # <-- advice-without-addressee\n"
        "  - {wie: assen.college, moet: reageren, wat: inkoop, wanneer: {na: {handeling: adviseren}, binnen: 8 weken}, bron: \"5\"}\n",
        573),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  clientenraad:\n"
        "    naam: Cliëntenraad\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {inkoop: {naam: inkoop van jeugdhulp, soort: ander}}\n"
        "normen:\n"
        "  - {wie: clientenraad, kan: adviseren, aan: assen.college, wat: inkoop, bron: \"4\"}\n"
        "  - {wie: assen.college, moet: reageren, wat: inkoop, wanneer: {na: {handeling: adviseren}, binnen: 8 weken}, bron: \"5\"}\n",
        561),
     false},
    {"alias-not-allowed",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: &titel Samenwerking jeugdhulp  # <-- alias-not-allowed\n",
        91),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n",
        59),
     false},
    {"appointer-cannot-decide",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  regiegroep:\n"
        "    naam: Regiegroep\n"
        "    instelling: \"4.a\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "functies:\n"
        "  kwartiermaker:\n"
        "    naam: Kwartiermaker\n"
        "    bron: \"6.a\"\n"
        "    benoemd door: regiegroep  # <-- appointer-cannot-decide\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "normen:\n"
        "  - {wie: regiegroep, kan niet: besluiten, wat: alles, bron: \"4.a\"}\n",
        638),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  regiegroep:\n"
        "    naam: Regiegroep\n"
        "    instelling: \"4.a\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "functies:\n"
        "  kwartiermaker:\n"
        "    naam: Kwartiermaker\n"
        "    bron: \"6.a\"\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "normen:\n"
        "  - {wie: regiegroep, kan niet: besluiten, wat: alles, bron: \"4.a\"}\n",
        610),
     false},
    {"approval-without-consequence",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, meppel.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "onderwerpen: {jaarplan: {soort: beleidsplan}}\n"
        "normen:\n"
        "  - wie: stuurgroep\n"
        "    kan: vaststellen\n"
        "    wat: jaarplan\n"
        "    goedgekeurd door: {wie: assen.college, binnen: 8 weken}  # <-- approval-without-consequence\n"
        "    bron: \"31\"\n",
        520),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, meppel.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "onderwerpen: {jaarplan: {soort: beleidsplan}}\n"
        "normen:\n"
        "  - wie: stuurgroep\n"
        "    kan: vaststellen\n"
        "    wat: jaarplan\n"
        "    goedgekeurd door: {wie: assen.college, binnen: 8 weken, bij weigering: het plan van het vorige jaar geldt, bij stilzwijgen: goedgekeurd}\n"
        "    bron: \"31\"\n",
        565),
     false},
    {"bad-encoding",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Co\366peratie jeugdhulp  # <-- bad-encoding\n",
        77),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Coöperatie jeugdhulp\n",
        58),
     false},
    {"barred-member",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  commissie:\n"
        "    naam: Commissie sociaal domein\n"
        "    bestuursvorm: bestuurscommissie\n"
        "    instelling: {door: assen.college}\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      deskundigen:\n"
        "        hoedanigheid: raadslid  # <-- barred-member\n"
        "        aantal: 4\n"
        "        benoemd door: assen.college\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        615),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  commissie:\n"
        "    naam: Commissie sociaal domein\n"
        "    bestuursvorm: bestuurscommissie\n"
        "    instelling: {door: assen.college}\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      deskundigen:\n"
        "        hoedanigheid: ervaringsdeskundige\n"
        "        aantal: 4\n"
        "        benoemd door: assen.college\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        605),
     false},
    {"body-not-set-up",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:  # <-- body-not-set-up\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    vergaderingen: {ten minste: 4, per: jaar}\n",
        438),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    vergaderingen: {ten minste: 4, per: jaar}\n",
        435),
     false},
    {"body-without-members",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  ontwikkeltafel:  # <-- body-without-members\n"
        "    naam: Ontwikkeltafel\n"
        "    instelling: \"5\"\n"
        "    voorzitter: assen.burgemeester\n",
        335),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  ontwikkeltafel:\n"
        "    naam: Ontwikkeltafel\n"
        "    instelling: \"5\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n",
        387),
     false},
    {"chair-is-a-collective",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "groepen:\n"
        "  gemeenten: {leden: [assen, tynaarlo]}\n"
        "gremia:\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"3\"\n"
        "    zetels: {burgemeesters: {wie: gemeenten.burgemeester}}\n"
        "    voorzitter: {afkomstig uit: gemeenten.burgemeester, bewoording: belegd bij de gemeenten}  # <-- chair-is-a-collective\n"
        "    plaatsvervanger: assen.burgemeester\n",
        530),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "groepen:\n"
        "  gemeenten: {leden: [assen, tynaarlo]}\n"
        "gremia:\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"3\"\n"
        "    zetels: {burgemeesters: {wie: gemeenten.burgemeester}}\n"
        "    voorzitter: {wie: tynaarlo.burgemeester, bewoording: belegd bij de gemeenten}\n"
        "    plaatsvervanger: assen.burgemeester\n",
        490),
     false},
    {"chair-outside-composition",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: gemeenschappelijke-regeling, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  orgaan:\n"
        "    naam: Gemeenschappelijk orgaan\n"
        "    bestuursvorm: gemeenschappelijk-orgaan\n"
        "    instelling: \"2\"\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 3, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: {afkomstig uit: tynaarlo.college, benoemd door: tynaarlo.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}  # <-- chair-outside-composition\n"
        "    plaatsvervanger: assen.burgemeester\n",
        697),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: gemeenschappelijke-regeling, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  orgaan:\n"
        "    naam: Gemeenschappelijk orgaan\n"
        "    bestuursvorm: gemeenschappelijk-orgaan\n"
        "    instelling: \"2\"\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 3, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: {afkomstig uit: assen.college, benoemd door: tynaarlo.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    plaatsvervanger: assen.burgemeester\n",
        661),
     false},
    {"circular-appointment",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"2\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      bestuurders: {aantal: 3, benoemd door: toezicht, vacature: {binnen: 8 weken, intussen: overigen besluiten}}  # <-- circular-appointment\n"
        "  toezicht:\n"
        "    naam: Raad van toezicht\n"
        "    instelling: \"3\"\n"
        "    voorzitter: tynaarlo.burgemeester\n"
        "    zetels:\n"
        "      toezichthouders: {aantal: 3, benoemd door: bestuur, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        674),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"2\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      bestuurders: {aantal: 3, benoemd door: assen.raad, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "  toezicht:\n"
        "    naam: Raad van toezicht\n"
        "    instelling: \"3\"\n"
        "    voorzitter: tynaarlo.burgemeester\n"
        "    zetels:\n"
        "      toezichthouders: {aantal: 3, benoemd door: bestuur, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        648),
     false},
    {"conduct-only",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {standpunten: {naam: elkaars standpunten, soort: ander}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: respecteren, wat: standpunten, bron: \"2\"}  # <-- conduct-only\n",
        281),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {standpunten: {naam: elkaars standpunten, soort: ander}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: overleggen, wat: standpunten, wanneer: {ten minste: 2, per: jaar}, bron: \"2\"}\n",
        297),
     false},
    {"conflicting-terms",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "functies:\n"
        "  lid:\n"
        "    naam: Vertegenwoordiger in het schap\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "    zittingsduur:\n"
        "      - onbepaald\n"
        "      - {gelijk met: assen.raad, bron: \"6.2\"}  # <-- conflicting-terms\n",
        452),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "functies:\n"
        "  lid:\n"
        "    naam: Vertegenwoordiger in het schap\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "    zittingsduur:\n"
        "      - {gelijk met: assen.raad, bron: \"6.2\"}\n",
        409),
     false},
    {"contradictory-norms",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen:\n"
        "  inkoop: {naam: inkoop van jeugdhulp, soort: ander}\n"
        "  tarieven: {naam: tarieven, soort: ander, onderdeel van: inkoop}\n"
        "normen:\n"
        "  - {wie: assen.college, kan: besluiten, wat: inkoop, bron: \"3\"}  # <-- contradictory-norms\n"
        "  - {wie: assen.college, kan niet: besluiten, wat: alles, bron: \"8\"}\n",
        411),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen:\n"
        "  inkoop: {naam: inkoop van jeugdhulp, soort: ander}\n"
        "  tarieven: {naam: tarieven, soort: ander, onderdeel van: inkoop}\n"
        "normen:\n"
        "  - {wie: assen.college, kan: besluiten, wat: inkoop, bron: \"3\"}\n"
        "  - {wie: assen.college, kan niet: besluiten, wat: tarieven, bron: \"8\"}\n",
        387),
     false},
    {"cost-key-incomplete",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  kosten:\n"
        "    bron: \"30\"\n"
        "    aandelen:  # <-- cost-key-incomplete\n"
        "      - {wie: assen.raad, deel: 60%}\n"
        "      - {wie: meppel.raad, deel: 35%}\n",
        299),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  kosten:\n"
        "    bron: \"30\"\n"
        "    aandelen:\n"
        "      - {wie: assen.raad, deel: 60%}\n"
        "      - {wie: meppel.raad, deel: restant}\n",
        276),
     false},
    {"deputy-already-member",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Instellingsbesluit afstemmingsoverleg, soort: besluit, tot: 2040-01-01}\n"
        "partijen:\n"
        "  vws: {naam: Ministerie van VWS, soort: rijk}\n"
        "functies:\n"
        "  directeur-generaal: {naam: Directeur-Generaal Volksgezondheid, van: vws, plaatsvervanger: toegestaan}\n"
        "  directeur: {naam: Directeur Publieke Gezondheid, van: vws}\n"
        "  hoofd: {naam: Hoofd crisisbeheersing, van: vws}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Afstemmingsoverleg\n"
        "    instelling: \"1\"\n"
        "    voorzitter: directeur-generaal\n"
        "    zetels:\n"
        "      a: {wie: directeur-generaal, plaatsvervanger: {wie: directeur, bron: \"3.3\"}, bron: \"3.1.a\"}  # <-- deputy-already-member\n"
        "      b: {wie: directeur, bron: \"3.1.b\"}\n",
        672),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Instellingsbesluit afstemmingsoverleg, soort: besluit, tot: 2040-01-01}\n"
        "partijen:\n"
        "  vws: {naam: Ministerie van VWS, soort: rijk}\n"
        "functies:\n"
        "  directeur-generaal: {naam: Directeur-Generaal Volksgezondheid, van: vws, plaatsvervanger: toegestaan}\n"
        "  directeur: {naam: Directeur Publieke Gezondheid, van: vws}\n"
        "  hoofd: {naam: Hoofd crisisbeheersing, van: vws}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Afstemmingsoverleg\n"
        "    instelling: \"1\"\n"
        "    voorzitter: directeur-generaal\n"
        "    zetels:\n"
        "      a: {wie: directeur-generaal, plaatsvervanger: {wie: hoofd, bron: \"3.3\"}, bron: \"3.1.a\"}\n"
        "      b: {wie: directeur, bron: \"3.1.b\"}\n",
        639),
     false},
    {"dismisser-not-appointer",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "functies:\n"
        "  directeur:\n"
        "    instelling: \"16\"\n"
        "    benoemd door: assen.college\n"
        "    ontslagen door: bestuur  # <-- dismisser-not-appointer\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n",
        460),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "functies:\n"
        "  directeur:\n"
        "    instelling: \"16\"\n"
        "    benoemd door: assen.college\n"
        "    ontslagen door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n",
        435),
     false},
    {"dispute-blockable",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  soort: overeenkomst\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  geschillen:\n"
        "    op initiatief van: {gezamenlijk: regeling.partijen}  # <-- dispute-blockable\n"
        "    door: mediator\n"
        "    uitkomst: bindend\n"
        "    bron: \"12\"\n"
        "functies: {mediator: {naam: mediator, instelling: \"12\", wie: assen.raad.secretaris}}\n",
        422),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  soort: overeenkomst\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  geschillen:\n"
        "    op initiatief van: regeling.partijen\n"
        "    door: mediator\n"
        "    uitkomst: bindend\n"
        "    bron: \"12\"\n"
        "functies: {mediator: {naam: mediator, instelling: \"12\", wie: assen.raad.secretaris}}\n",
        382),
     false},
    {"duplicate-key",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  status: ontwerp\n"
        "  naam: Samenwerking jeugd  # <-- duplicate-key\n",
        125),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  status: ontwerp\n"
        "  citeertitel: Samenwerking jeugd\n",
        111),
     false},
    {"duplicate-name",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  provincie: {naam: Groningen, soort: provincie}  # <-- duplicate-name\n",
        147),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  provincie: {naam: Provincie Groningen, soort: provincie}\n",
        135),
     false},
    {"duty-without-bearer",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {agenda: {naam: werkagenda, soort: stuk}}\n"
        "normen:\n"
        "  - {moet: voorbereiden, wat: agenda, wanneer: {uiterlijk: 1 december}, bron: \"1\"}  # <-- duty-without-bearer\n",
        283),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {agenda: {naam: werkagenda, soort: stuk}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: voorbereiden, wat: agenda, wanneer: {uiterlijk: 1 december}, bron: \"1\"}\n",
        276),
     false},
    {"duty-without-power",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "functies:\n"
        "  programmaleider:\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen: {plan: {naam: jaarplan, soort: beleidsplan}}\n"
        "normen:\n"
        "  - {wie: programmaleider, moet: vaststellen, wat: plan, wanneer: {uiterlijk: 1 december}, bron: \"4\"}  # <-- duty-without-power\n",
        439),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "functies:\n"
        "  programmaleider:\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen: {plan: {naam: jaarplan, soort: beleidsplan}}\n"
        "normen:\n"
        "  - {wie: programmaleider, is belast met: vaststellen, wat: plan, wanneer: {uiterlijk: 1 december}, bron: \"4\"}\n",
        422),
     false},
    {"duty-without-term",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {voortgang: {naam: voortgang, soort: inlichtingen}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: rapporteren, aan: assen.raad, wat: voortgang, bron: \"9\"}  # <-- duty-without-term\n",
        296),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {voortgang: {naam: voortgang, soort: inlichtingen}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: rapporteren, aan: assen.raad, wat: voortgang, wanneer: {ten minste: 2, per: jaar}, bron: \"9\"}\n",
        308),
     false},
    {"empty-draft",
     std::string_view(
        "# Het kader wordt nog geschreven.  # <-- empty-draft\n",
        53),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        59),
     false},
    {"escalation-dead-end",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  werkgroep:\n"
        "    naam: Werkgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {conflict: {naam: conflict tussen actielijnen, soort: ander}}\n"
        "normen:\n"
        "  - {wie: werkgroep, moet: opschalen, aan: stuurgroep, wat: conflict, indien: het verschil blijft, bron: \"5\"}  # <-- escalation-dead-end\n"
        "  - {wie: stuurgroep, kan: overleggen, wat: conflict, bron: \"6\"}\n",
        719),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  werkgroep:\n"
        "    naam: Werkgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {conflict: {naam: conflict tussen actielijnen, soort: ander}}\n"
        "normen:\n"
        "  - {wie: werkgroep, moet: opschalen, aan: stuurgroep, wat: conflict, indien: het verschil blijft, bron: \"5\"}\n"
        "  - {wie: stuurgroep, kan: beslechten, wat: conflict, bron: \"6\"}\n",
        692),
     false},
    {"escalation-loop",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  werkgroep:\n"
        "    naam: Werkgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {conflict: {naam: conflict tussen actielijnen, soort: ander}}\n"
        "normen:\n"
        "  - {wie: werkgroep, moet: opschalen, aan: stuurgroep, wat: conflict, indien: het verschil blijft, bron: \"5\"}  # <-- escalation-loop\n"
        "  - {wie: stuurgroep, moet: opschalen, aan: werkgroep, wat: conflict, indien: het verschil blijft, bron: \"6\"}\n",
        760),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  werkgroep:\n"
        "    naam: Werkgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {conflict: {naam: conflict tussen actielijnen, soort: ander}}\n"
        "normen:\n"
        "  - {wie: werkgroep, moet: opschalen, aan: stuurgroep, wat: conflict, indien: het verschil blijft, bron: \"5\"}\n"
        "  - {wie: stuurgroep, is belast met: besluiten, wat: conflict, indien: het verschil blijft, bron: \"6\"}\n",
        730),
     false},
    {"evaluation-incomplete",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  evaluatie:  # <-- evaluation-incomplete\n"
        "    door: onderzoeker\n"
        "    wanneer: {ten minste: 1, per: 4 jaren}\n"
        "    bron: \"7\"\n"
        "functies: {onderzoeker: {naam: onafhankelijke onderzoeker, instelling: \"7\", wie: assen.raad.secretaris}}\n",
        390),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  evaluatie:\n"
        "    door: onderzoeker\n"
        "    aan: regeling.partijen\n"
        "    wanneer: {ten minste: 1, per: 4 jaren}\n"
        "    bron: \"7\"\n"
        "functies: {onderzoeker: {naam: onafhankelijke onderzoeker, instelling: \"7\", wie: assen.raad.secretaris}}\n",
        388),
     false},
    {"executive-majority",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Regeling archief, soort: gemeenschappelijke-regeling, tot: 2040-01-01}\n"
        "partijen:\n"
        "  archief: {naam: Regionaal archief, soort: openbaar-lichaam, instelling: \"2\"}\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "gremia:\n"
        "  ab:\n"
        "    naam: Algemeen bestuur\n"
        "    van: archief\n"
        "    bestuursvorm: algemeen-bestuur\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.raad, aantal: 5, benoemd door: assen.raad, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: {benoemd door: ab, afkomstig uit: ab.leden, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    plaatsvervanger: {benoemd door: ab, afkomstig uit: ab.leden, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "  db:\n"
        "    naam: Dagelijks bestuur\n"
        "    van: archief\n"
        "    bestuursvorm: dagelijks-bestuur\n"
        "    verantwoording schuldig aan: ab\n"
        "    voorzitter: ab.voorzitter\n"
        "    zetels:  # <-- executive-majority\n"
        "      voorzitter-ab: {wie: ab.voorzitter}\n"
        "      overigen-ab: {afkomstig uit: ab.leden, aantal: 2, benoemd door: ab, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        1086),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Regeling archief, soort: gemeenschappelijke-regeling, tot: 2040-01-01}\n"
        "partijen:\n"
        "  archief: {naam: Regionaal archief, soort: openbaar-lichaam, instelling: \"2\"}\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "gremia:\n"
        "  ab:\n"
        "    naam: Algemeen bestuur\n"
        "    van: archief\n"
        "    bestuursvorm: algemeen-bestuur\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.raad, aantal: 7, benoemd door: assen.raad, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: {benoemd door: ab, afkomstig uit: ab.leden, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    plaatsvervanger: {benoemd door: ab, afkomstig uit: ab.leden, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "  db:\n"
        "    naam: Dagelijks bestuur\n"
        "    van: archief\n"
        "    bestuursvorm: dagelijks-bestuur\n"
        "    verantwoording schuldig aan: ab\n"
        "    voorzitter: ab.voorzitter\n"
        "    zetels:\n"
        "      voorzitter-ab: {wie: ab.voorzitter}\n"
        "      overigen-ab: {afkomstig uit: ab.leden, aantal: 2, benoemd door: ab, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        1060),
     false},
    {"exit-impossible",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  uittreding:\n"
        "    opzegtermijn: 12 maanden\n"
        "    indien: {partijen: 3}  # <-- exit-impossible\n"
        "    bron: \"37.1\"\n",
        267),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  uittreding:\n"
        "    opzegtermijn: 12 maanden\n"
        "    indien: {partijen: 2}\n"
        "    bron: \"37.1\"\n",
        244),
     false},
    {"extension-lapses",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  soort: besluit\n"
        "  tot: 2029-04-01\n"
        "  bron: \"13.2\"\n"
        "gremia:\n"
        "  autoriteit:\n"
        "    naam: Transitieautoriteit\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    tot: 2029-04-01\n"
        "normen:\n"
        "  - {wie: assen.college, kan: verlengen, wat: autoriteit, bron: \"5.2\"}  # <-- extension-lapses\n",
        469),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  soort: besluit\n"
        "  tot: 2030-04-01\n"
        "  bron: \"13.2\"\n"
        "gremia:\n"
        "  autoriteit:\n"
        "    naam: Transitieautoriteit\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    tot: 2029-04-01\n"
        "normen:\n"
        "  - {wie: assen.college, kan: verlengen, wat: autoriteit, bron: \"5.2\"}\n",
        445),
     false},
    {"half-is-no-majority",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  wijziging:\n"
        "    door: {ten minste zoveel: 1/2, van: regeling.partijen}  # <-- half-is-no-majority\n"
        "    bron: \"25.2\"\n",
        274),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  wijziging:\n"
        "    door: {ten minste zoveel: meer dan 1/2, van: regeling.partijen}\n"
        "    bron: \"25.2\"\n",
        256),
     false},
    {"impossible-value",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "functies:\n"
        "  aandachtsfunctionaris:\n"
        "    naam: Aandachtsfunctionaris jeugd\n"
        "    aantal: {ten minste: 5, ten hoogste: 2}  # <-- impossible-value\n",
        159),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "functies:\n"
        "  aandachtsfunctionaris:\n"
        "    naam: Aandachtsfunctionaris jeugd\n"
        "    aantal: {ten minste: 2, ten hoogste: 5}\n",
        135),
     false},
    {"invitee-counted",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Bestuurlijk overleg\n"
        "    instelling: \"1\"\n"
        "    ledental: {ten minste: 2, ten hoogste: 10}\n"
        "    voorzitter: assen.burgemeester\n"
        "    vergaderingen: {uitgenodigd door: overleg.voorzitter}\n"
        "    zetels:\n"
        "      burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}\n"
        "      genodigden:  # <-- invitee-counted\n"
        "        neemt deel als: lid\n"
        "        aantal: {open norm: wie op uitnodiging deelneemt}\n"
        "        benoemd door: overleg.voorzitter\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        728),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Bestuurlijk overleg\n"
        "    instelling: \"1\"\n"
        "    ledental: {ten minste: 2, ten hoogste: 10}\n"
        "    voorzitter: assen.burgemeester\n"
        "    vergaderingen: {uitgenodigd door: overleg.voorzitter}\n"
        "    zetels:\n"
        "      burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}\n"
        "      genodigden:\n"
        "        neemt deel als: toehoorder\n"
        "        aantal: {open norm: wie op uitnodiging deelneemt}\n"
        "        benoemd door: overleg.voorzitter\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        712),
     false},
    {"joint-seat-without-procedure",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"3\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      samen:  # <-- joint-seat-without-procedure\n"
        "        namens: {gezamenlijk: [assen, tynaarlo]}\n"
        "        aantal: 1\n",
        469),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"3\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      samen:\n"
        "        namens: {gezamenlijk: [assen, tynaarlo]}\n"
        "        aantal: 1\n"
        "        bij toerbeurt: [assen.burgemeester, tynaarlo.burgemeester]\n",
        500),
     false},
    {"key-missing",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, reden: een spelregel}  # <-- key-missing\n",
        285),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "normen:\n"
        "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\n"
        "aanvaard:\n"
        "  - {regel: conduct-only, plaats: /norms/respect, reden: een spelregel}\n",
        290),
     false},
    {"key-not-text",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  [naam, citeertitel]: Samenwerking jeugdhulp  # <-- key-not-text\n",
        94),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n",
        59),
     false},
    {"label-contradicts-powers",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  tafel:\n"
        "    naam: Programmeringstafel\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    aangeduid als: adviserend  # <-- label-contradicts-powers\n"
        "onderwerpen: {roadmap: {naam: roadmap, soort: beleidsplan}}\n"
        "normen:\n"
        "  - {wie: tafel, kan: vaststellen, wat: roadmap, bron: \"3\"}\n",
        471),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  tafel:\n"
        "    naam: Programmeringstafel\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    aangeduid als: besluitvormend\n"
        "onderwerpen: {roadmap: {naam: roadmap, soort: beleidsplan}}\n"
        "normen:\n"
        "  - {wie: tafel, kan: vaststellen, wat: roadmap, bron: \"3\"}\n",
        443),
     false},
    {"language-missing",
     std::string_view(
        "kader: 1  # <-- language-missing\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        74),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        59),
     false},
    {"list-says-not-how",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "  veendam: {naam: Veendam, soort: gemeente}\n"
        "normen:\n"
        "  - wie: [pekela.college, veendam.college]  # <-- list-says-not-how\n"
        "    kan: vaststellen\n"
        "    wat: regeling\n",
        229),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  pekela: {naam: Pekela, soort: gemeente}\n"
        "  veendam: {naam: Veendam, soort: gemeente}\n"
        "normen:\n"
        "  - wie: {gezamenlijk: [pekela.college, veendam.college]}\n"
        "    kan: vaststellen\n"
        "    wat: regeling\n",
        219),
     false},
    {"modal-missing",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen: {gemeente: {naam: Groningen, soort: gemeente}}\n"
        "normen:\n"
        "  - {wie: gemeente.college, wat: regeling}  # <-- modal-missing\n",
        147),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen: {gemeente: {naam: Groningen, soort: gemeente}}\n"
        "normen:\n"
        "  - {wie: gemeente.college, kan: wijzigen, wat: regeling}\n",
        141),
     false},
    {"modal-twice",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen: {groningen: {naam: Groningen, soort: gemeente}}\n"
        "normen:\n"
        "  - {wie: groningen.college, kan: vaststellen, moet: vaststellen, wat: regeling}  # <-- modal-twice\n",
        184),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen: {groningen: {naam: Groningen, soort: gemeente}}\n"
        "normen:\n"
        "  - {wie: groningen.college, kan: vaststellen, wat: regeling}\n",
        146),
     false},
    {"no-appointer",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  regiegroep:\n"
        "    naam: Regiegroep\n"
        "    instelling: \"4\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      tynaarlo:  # <-- no-appointer\n"
        "        afkomstig uit: tynaarlo.college\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        499),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  regiegroep:\n"
        "    naam: Regiegroep\n"
        "    instelling: \"4\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      tynaarlo:\n"
        "        afkomstig uit: tynaarlo.college\n"
        "        benoemd door: tynaarlo.college\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        518),
     false},
    {"no-chair",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  ontwikkeltafel:  # <-- no-chair\n"
        "    naam: Ontwikkeltafel\n"
        "    instelling: \"5\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    vergaderingen: {ten minste: 4, per: jaar}\n",
        414),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  ontwikkeltafel:\n"
        "    naam: Ontwikkeltafel\n"
        "    instelling: \"5\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    vergaderingen: {ten minste: 4, per: jaar}\n",
        433),
     false},
    {"no-deputy",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  platform:  # <-- no-deputy\n"
        "    naam: Platform\n"
        "    instelling: \"3\"\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 3, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: {afkomstig uit: platform.leden, benoemd door: platform, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        563),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"3\"\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 3, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: {afkomstig uit: platform.leden, benoemd door: platform, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    plaatsvervanger: assen.burgemeester\n",
        586),
     false},
    {"no-end-no-exit",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  tot: geen  # <-- no-end-no-exit\n"
        "  bron: \"7\"\n",
        210),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  tot: 2031-01-01\n"
        "  bron: \"7\"\n",
        194),
     false},
    {"no-route-to-decision",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  werkgroep:\n"
        "    naam: Werkgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {agenda: {naam: werkagenda, soort: stuk}}\n"
        "normen:\n"
        "  - {wie: werkgroep, kan: voorstellen, aan: platform, wat: agenda, bron: \"2\"}  # <-- no-route-to-decision\n"
        "  - {wie: platform, kan: overleggen, wat: agenda, bron: \"3\"}\n",
        660),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  werkgroep:\n"
        "    naam: Werkgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  platform:\n"
        "    naam: Platform\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {agenda: {naam: werkagenda, soort: stuk}}\n"
        "normen:\n"
        "  - {wie: werkgroep, kan: voorstellen, aan: platform, wat: agenda, bron: \"2\"}\n"
        "  - {wie: platform, kan: vaststellen, wat: agenda, bron: \"3\"}\n",
        633),
     false},
    {"not-a-date",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  dagtekening: 2024-02-30  # <-- not-a-date\n",
        103),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  dagtekening: 2024-02-29\n",
        85),
     false},
    {"not-a-framework",
     std::string_view(
        "De gemeenten werken samen.  # <-- not-a-framework\n",
        50),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking, noot: De gemeenten werken samen.}\n",
        83),
     false},
    {"not-an-id",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  De Zorggroep: {naam: De Zorggroep, soort: stichting}  # <-- not-an-id\n",
        100),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  de-zorggroep: {naam: De Zorggroep, soort: stichting}\n",
        83),
     false},
    {"not-in-force",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "  werkgroep:  # <-- not-in-force\n"
        "    instelling: \"4\"\n"
        "    tot: 2020-01-01\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: tynaarlo.burgemeester\n",
        549),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "  werkgroep:\n"
        "    instelling: \"4\"\n"
        "    tot: 2040-01-01\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: tynaarlo.burgemeester\n",
        529),
     false},
    {"open-party",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01, partijen: [assen.college, ketenpartners]}  # <-- open-party\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  cardea: {naam: Cardea, soort: aanbieder}\n"
        "groepen:\n"
        "  ketenpartners: {open omschrijving: alle andere partijen in de jeugdhulpketen}\n",
        347),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01, partijen: [assen.college, ketenpartners]}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  cardea: {naam: Cardea, soort: aanbieder}\n"
        "groepen:\n"
        "  ketenpartners: {leden: [cardea]}\n",
        284),
     false},
    {"optional-body-indispensable",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  commissie:\n"
        "    naam: Besliscommissie\n"
        "    instelling: {door: assen.college}  # <-- optional-body-indispensable\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {schade: {naam: schadevergoeding, soort: besluit}}\n"
        "normen:\n"
        "  - {wie: assen.college, kan: besluiten, wat: schade, na het horen van: commissie, bron: \"9\"}\n",
        500),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  commissie:\n"
        "    naam: Besliscommissie\n"
        "    instelling: \"19\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {schade: {naam: schadevergoeding, soort: besluit}}\n"
        "normen:\n"
        "  - {wie: assen.college, kan: besluiten, wat: schade, na het horen van: commissie, bron: \"9\"}\n",
        448),
     false},
    {"organ-unnamed",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, partijen: [assen.college, tynaarlo], tot: 2040-01-01}  # <-- organ-unnamed\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n",
        259),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, partijen: [assen.college, tynaarlo.college], tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n",
        246),
     false},
    {"other-language",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  name: Samenwerking jeugdhulp  # <-- other-language\n",
        81),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n",
        59),
     false},
    {"overseer-is-executor",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    secretaris: projectleider\n"
        "functies:\n"
        "  projectleider: {naam: Projectleider, soort: projectleider}\n"
        "  kwaliteitsmedewerker: {naam: Kwaliteitsmedewerker}\n"
        "onderwerpen:\n"
        "  project: {naam: themaproject, soort: thema}\n"
        "normen:\n"
        "  - {wie: stuurgroep, moet: toezien, wat: project, wanneer: doorlopend, bron: \"2\"}  # <-- overseer-is-executor\n"
        "  - {wie: projectleider, moet: uitvoeren, wat: project, wanneer: doorlopend, bron: \"4\"}\n",
        799),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    secretaris: projectleider\n"
        "functies:\n"
        "  projectleider: {naam: Projectleider, soort: projectleider}\n"
        "  kwaliteitsmedewerker: {naam: Kwaliteitsmedewerker}\n"
        "onderwerpen:\n"
        "  project: {naam: themaproject, soort: thema}\n"
        "normen:\n"
        "  - {wie: stuurgroep, moet: toezien, wat: project, wanneer: doorlopend, bron: \"2\"}\n"
        "  - {wie: kwaliteitsmedewerker, moet: uitvoeren, wat: project, wanneer: doorlopend, bron: \"4\"}\n",
        778),
     false},
    {"part-of-itself",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "onderwerpen:\n"
        "  jeugd: {soort: thema, naam: jeugd, onderdeel van: zorg}  # <-- part-of-itself\n"
        "  zorg: {soort: thema, naam: zorg, onderdeel van: jeugd}\n",
        168),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "onderwerpen:\n"
        "  jeugd: {soort: thema, naam: jeugd, onderdeel van: zorg}\n"
        "  zorg: {soort: thema, naam: zorg}\n",
        124),
     false},
    {"quorum-impossible",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    quorum: 3  # <-- quorum-impossible\n",
        316),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    quorum: meer dan 1/2\n",
        302),
     false},
    {"reserved-name",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  voorzitter: {naam: Stichting De Voorzitter, soort: stichting}  # <-- reserved-name\n",
        113),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  de-voorzitter: {naam: Stichting De Voorzitter, soort: stichting}\n",
        95),
     false},
    {"role-ends-before-duty",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "functies:\n"
        "  kwartiermaker:\n"
        "    naam: Kwartiermaker\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "    tot: 2035-01-01  # <-- role-ends-before-duty\n"
        "onderwerpen:\n"
        "  werkagenda: {naam: werkagenda, soort: stuk}\n"
        "normen:\n"
        "  - {wie: kwartiermaker, moet: coördineren, wat: werkagenda, wanneer: doorlopend}\n",
        537),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "functies:\n"
        "  kwartiermaker:\n"
        "    naam: Kwartiermaker\n"
        "    benoemd door: assen.college\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "    tot: 2040-01-01\n"
        "onderwerpen:\n"
        "  werkagenda: {naam: werkagenda, soort: stuk}\n"
        "normen:\n"
        "  - {wie: kwartiermaker, moet: coördineren, wat: werkagenda, wanneer: doorlopend}\n",
        508),
     false},
    {"second-document",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n"
        "---  # <-- second-document\n"
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking onderwijs}\n",
        145),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        59),
     false},
    {"size-mismatch",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Regionaal bestuur\n"
        "    instelling: \"5\"\n"
        "    ledental: 8  # <-- size-mismatch\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 4, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "      tynaarlo: {afkomstig uit: tynaarlo.college, aantal: 3, benoemd door: tynaarlo.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        647),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Regionaal bestuur\n"
        "    instelling: \"5\"\n"
        "    ledental: 7\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 4, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "      tynaarlo: {afkomstig uit: tynaarlo.college, aantal: 3, benoemd door: tynaarlo.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        626),
     false},
    {"size-unknown",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  platform:\n"
        "    instelling: \"3\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:  # <-- size-unknown\n"
        "      assen: {afkomstig uit: assen.college, aantal: {open norm: een delegatie}, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        476),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  platform:\n"
        "    instelling: \"3\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      assen: {afkomstig uit: assen.college, aantal: 2, benoemd door: assen.college, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n",
        431),
     false},
    {"stated-twice",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: {wie: assen.burgemeester, bron: \"3\"}\n"
        "normen:\n"
        "  - {wie: stuurgroep.voorzitter, moet: voorzitten, wat: stuurgroep, bron: \"5\"}  # <-- stated-twice\n",
        483),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: {wie: assen.burgemeester, bron: \"3\"}\n"
        "normen:\n"
        "  - {wie: stuurgroep.voorzitter, kan: vertegenwoordigen, wat: stuurgroep, bron: \"5\"}\n",
        469),
     false},
    {"syntax-error",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking: jeugdhulp  # <-- syntax-error\n",
        80),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: \"Samenwerking: jeugdhulp\"\n",
        62),
     false},
    {"tag-not-allowed",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: !titel Samenwerking jeugdhulp  # <-- tag-not-allowed\n",
        89),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n",
        59),
     false},
    {"tie-break-needs-majority",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    stemming:\n"
        "      meerderheid: meer dan 1/2\n"
        "      bij staking:\n"
        "        - beslist door: deskundige\n"
        "          op verzoek van: stuurgroep  # <-- tie-break-needs-majority\n"
        "functies: {deskundige: {naam: onafhankelijke deskundige, instelling: \"7.5\", wie: assen.raad.secretaris}}\n",
        551),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    stemming:\n"
        "      meerderheid: meer dan 1/2\n"
        "      bij staking:\n"
        "        - beslist door: deskundige\n"
        "          op verzoek van: {ten minste zoveel: 1, van: stuurgroep.leden}\n"
        "functies: {deskundige: {naam: onafhankelijke deskundige, instelling: \"7.5\", wie: assen.raad.secretaris}}\n",
        554),
     false},
    {"tie-unresolved",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    stemming: meer dan 1/2  # <-- tie-unresolved\n",
        326),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    stemming: {meerderheid: meer dan 1/2, bij staking: verworpen}\n",
        343),
     false},
    {"too-deep",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  partijen: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[groningen]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]  # <-- too-deep\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n",
        281),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  partijen: [groningen]\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n",
        141),
     false},
    {"two-deciders",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  tafel:\n"
        "    naam: Programmeringstafel\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  raad:\n"
        "    naam: Programmeringsraad\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {release: {naam: release van de standaard, soort: besluit}}\n"
        "normen:\n"
        "  - {wie: raad, kan: goedkeuren, wat: release, bron: \"4\"}\n"
        "  - {wie: tafel, kan: goedkeuren, wat: release, bron: \"5\"}  # <-- two-deciders\n",
        660),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  tafel:\n"
        "    naam: Programmeringstafel\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "  raad:\n"
        "    naam: Programmeringsraad\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "onderwerpen: {release: {naam: release van de standaard, soort: besluit}}\n"
        "normen:\n"
        "  - {wie: raad, kan: goedkeuren, wat: release, bron: \"4\"}\n"
        "  - {wie: tafel, kan: goedkeuren, wat: release, gemandateerd door: raad, bron: \"5\"}\n",
        665),
     false},
    {"unbounded-confidentiality",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {stukken: {naam: alle stukken, soort: inlichtingen}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: geheimhouden, wat: stukken, bron: \"2\"}  # <-- unbounded-confidentiality\n",
        287),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "onderwerpen: {stukken: {naam: alle stukken, soort: inlichtingen}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: geheimhouden, wat: stukken, tenzij: de wet tot openbaarmaking verplicht, bron: \"2\"}\n",
        299),
     false},
    {"unknown-act",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  zwolle: {naam: Zwolle, soort: gemeente}\n"
        "normen:\n"
        "  - {wie: zwolle.college, kan: benoemt, wat: directeur}  # <-- unknown-act\n"
        "onderwerpen:\n"
        "  directeur: {naam: De directeur}\n",
        200),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  zwolle: {naam: Zwolle, soort: gemeente}\n"
        "normen:\n"
        "  - {wie: zwolle.college, kan: benoemen, wat: directeur}\n"
        "onderwerpen:\n"
        "  directeur: {naam: De directeur}\n",
        182),
     false},
    {"unknown-key",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  doelstelling: jeugdhulp dichtbij  # <-- unknown-key\n",
        113),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  bewoording: jeugdhulp dichtbij\n",
        92),
     false},
    {"unknown-name",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  partijen: [groningen.college, gronigen.raad]  # <-- unknown-name\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n",
        153),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  partijen: [groningen.college, groningen.raad]\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n",
        134),
     false},
    {"unknown-word",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  status: klaar  # <-- unknown-word\n",
        95),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  status: vastgesteld\n",
        81),
     false},
    {"unsatisfiable-seat",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"4\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      archief:\n"
        "        afkomstig uit: assen.raad\n"
        "        hoedanigheid: wethouder  # <-- unsatisfiable-seat\n"
        "        benoemd door: assen.raad\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        557),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"4\"\n"
        "    voorzitter: assen.burgemeester\n"
        "    zetels:\n"
        "      burgemeester: {wie: assen.burgemeester}\n"
        "      archief:\n"
        "        afkomstig uit: assen.college\n"
        "        hoedanigheid: wethouder\n"
        "        benoemd door: assen.raad\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        534),
     false},
    {"vacancy-unsettled",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "functies:\n"
        "  programmaleider:\n"
        "    naam: Programmaleider\n"
        "    benoemd door: stuurgroep\n"
        "    vacature: {binnen: 8 weken}  # <-- vacancy-unsettled\n",
        499),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "functies:\n"
        "  programmaleider:\n"
        "    naam: Programmaleider\n"
        "    benoemd door: stuurgroep\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n",
        496),
     false},
    {"version-missing",
     std::string_view(
        "taal: nl  # <-- version-missing\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        73),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        59),
     false},
    {"version-unknown",
     std::string_view(
        "kader: 7  # <-- version-unknown\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        82),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        59),
     false},
    {"wrong-kind-of-name",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  deelnemers: groningen  # <-- wrong-kind-of-name\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "groepen:\n"
        "  gemeenten: {leden: [groningen]}\n",
        210),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  deelnemers: gemeenten\n"
        "partijen:\n"
        "  groningen: {naam: Groningen, soort: gemeente}\n"
        "groepen:\n"
        "  gemeenten: {leden: [groningen]}\n",
        184),
     false},
    {"wrong-type",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  dagtekening: vorig voorjaar  # <-- wrong-type\n",
        107),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Samenwerking jeugdhulp\n"
        "  dagtekening: {open norm: vorig voorjaar}\n",
        102),
     false},
}};

}  // namespace

std::span<const RuleExample> rule_examples() noexcept { return examples; }

}  // namespace kader
