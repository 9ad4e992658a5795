// SPDX-License-Identifier: Apache-2.0
// Made from tests/rules: change that,
// not this, and run `python3 src/data/generate.py`.
#pragma once

#include "kader/check/examples.hpp"

namespace kader::detail {

// clang-format off
inline constexpr RuleExample example_table[] = {
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
        "        afkomstig uit: assen.raad  # <-- barred-member\n"
        "        aantal: 4\n"
        "        benoemd door: assen.college\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        618),
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
        "        afkomstig uit: assen.college\n"
        "        aantal: 4\n"
        "        benoemd door: assen.college\n"
        "        vacature: {binnen: 8 weken, intussen: overigen besluiten}\n",
        600),
     "yaml"},
    {"block-not-read",
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Kring\n"
        "\n"
        "De deelnemers heten samen de gemeenten.\n"
        "\n"
        "<!-- <-- block-not-read -->\n"
        "```yaml kadr\n"
        "groepen:\n"
        "  gemeenten: {leden: [assen, meppel]}\n"
        "```\n",
        366),
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Kring\n"
        "\n"
        "De deelnemers heten samen de gemeenten.\n"
        "\n"
        "```yaml kader\n"
        "groepen:\n"
        "  gemeenten: {leden: [assen, meppel]}\n"
        "```\n",
        339),
     "md"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"contact-point-not-unique",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "functies:\n"
        "  aanspreekpunt:  # <-- contact-point-not-unique\n"
        "    naam: aanspreekpunt\n"
        "    soort: aanspreekpunt\n"
        "    instelling: \"4\"\n"
        "    benoemd door: {gezamenlijk: [assen.college, meppel.college]}\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  inkoop: {naam: regionale inkoop}\n"
        "normen:\n"
        "  - {wie: aanspreekpunt, kan: vertegenwoordigen, wat: inkoop, gemandateerd door: assen.college, bron: \"4\"}\n",
        599),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "functies:\n"
        "  aanspreekpunt:\n"
        "    naam: aanspreekpunt\n"
        "    soort: aanspreekpunt\n"
        "    instelling: \"4\"\n"
        "    benoemd door: {gezamenlijk: [assen.college, meppel.college]}\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  inkoop: {naam: regionale inkoop}\n"
        "normen:\n"
        "  - {wie: aanspreekpunt, kan: vertegenwoordigen, wat: inkoop, gemandateerd door: [assen.college, meppel.college], bron: \"4\"}\n",
        585),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"counting-unit-ambiguous",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "groepen:\n"
        "  deelnemers: {naam: deelnemers, leden: [assen.raad, assen.college, meppel.raad], bron: \"1\"}  # <-- counting-unit-ambiguous\n"
        "regeling:\n"
        "  partijen: [assen.raad, assen.college, meppel.raad]\n"
        "  deelnemers: deelnemers\n"
        "  wijziging: {door: {ten minste zoveel: 2/3, van: deelnemers}, bron: \"9\"}\n",
        405),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "groepen:\n"
        "  deelnemers: {naam: deelnemers, leden: [assen.raad, meppel.raad], bron: \"1\"}\n"
        "regeling:\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "  deelnemers: deelnemers\n"
        "  wijziging: {door: {ten minste zoveel: 2/3, van: deelnemers}, bron: \"9\"}\n",
        344),
     "yaml"},
    {"dead-power",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, meppel.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    stemming: consensus\n"
        "functies: {adviseur: {naam: onafhankelijk adviseur, soort: ander, benoemd door: stuurgroep, instelling: \"4\"}}\n"
        "onderwerpen: {jaarplan: {soort: beleidsplan, naam: jaarplan}}\n"
        "normen:\n"
        "  - {wie: adviseur, kan niet: voorstellen, wat: alles, bron: \"4\"}\n"
        "  - {wie: stuurgroep, kan: vaststellen, wat: jaarplan, op voordracht van: adviseur, bron: \"5\"}  # <-- dead-power\n",
        766),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, meppel.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    stemming: consensus\n"
        "functies: {adviseur: {naam: onafhankelijk adviseur, soort: ander, benoemd door: stuurgroep, instelling: \"4\"}}\n"
        "onderwerpen: {jaarplan: {soort: beleidsplan, naam: jaarplan}}\n"
        "normen:\n"
        "  - {wie: adviseur, kan niet: voorstellen, wat: alles, bron: \"4\"}\n"
        "  - {wie: stuurgroep, kan: vaststellen, wat: jaarplan, na het horen van: adviseur, bron: \"5\"}\n",
        747),
     "yaml"},
    {"decides-without-power",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "gremia:\n"
        "  regio: {naam: Jeugdhulpregio, bron: \"8\"}\n"
        "onderwerpen: {visie: {naam: regiovisie, soort: visie}}\n"
        "normen:\n"
        "  - {wie: assen.raad, kan: vaststellen, wat: visie, bron: \"4\"}\n"
        "  - {wie: regio, kan: vaststellen, wat: visie, bron: \"8\"}  # <-- decides-without-power\n",
        332),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  regio:\n"
        "    naam: Jeugdhulpregio\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: geen\n"
        "    bron: \"8\"\n"
        "onderwerpen: {visie: {naam: regiovisie, soort: visie}}\n"
        "normen:\n"
        "  - {wie: assen.raad, kan: vaststellen, wat: visie, bron: \"4\"}\n"
        "  - {wie: regio, kan: voorstellen, aan: assen.raad, wat: visie, bron: \"8\"}\n",
        491),
     "yaml"},
    {"defined-not-used",
     std::string_view(
        "# Regeling bezwaren\n"
        "\n"
        "## Artikel 1. Begripsbepalingen\n"
        "\n"
        "In deze regeling wordt verstaan onder:\n"
        "\n"
        "- a. commissie: de regionale bezwaarschriftencommissie;\n"
        "- b. secretaris: de secretaris van de commissie. <!-- <-- defined-not-used -->\n"
        "\n"
        "## Artikel 2. Taak\n"
        "\n"
        "De commissie adviseert over bezwaren.\n"
        "\n"
        "## Artikel 3. Ondersteuning\n"
        "\n"
        "De griffier van de gemeente Assen bereidt de adviezen voor.\n",
        378),
     std::string_view(
        "# Regeling bezwaren\n"
        "\n"
        "## Artikel 1. Begripsbepalingen\n"
        "\n"
        "In deze regeling wordt verstaan onder:\n"
        "\n"
        "- a. commissie: de regionale bezwaarschriftencommissie;\n"
        "- b. secretaris: de secretaris van de commissie.\n"
        "\n"
        "## Artikel 2. Taak\n"
        "\n"
        "De commissie adviseert over bezwaren.\n"
        "\n"
        "## Artikel 3. Ondersteuning\n"
        "\n"
        "De secretaris bereidt de adviezen voor.\n",
        328),
     "md"},
    {"defined-twice",
     std::string_view(
        "# Regeling bezwaren\n"
        "\n"
        "## Artikel 1. Begripsbepalingen\n"
        "\n"
        "In deze regeling wordt verstaan onder:\n"
        "\n"
        "- a. commissie: de regionale bezwaarschriftencommissie;\n"
        "- b. secretaris: de secretaris van de commissie;\n"
        "- c. commissie: de commissie uit de raden. <!-- <-- defined-twice -->\n"
        "\n"
        "## Artikel 2. Taak\n"
        "\n"
        "De commissie adviseert over bezwaren tegen besluiten van de colleges.\n"
        "\n"
        "## Artikel 3. Ondersteuning\n"
        "\n"
        "De secretaris bereidt de adviezen voor.\n",
        430),
     std::string_view(
        "# Regeling bezwaren\n"
        "\n"
        "## Artikel 1. Begripsbepalingen\n"
        "\n"
        "In deze regeling wordt verstaan onder:\n"
        "\n"
        "- a. commissie: de regionale bezwaarschriftencommissie;\n"
        "- b. secretaris: de secretaris van de commissie;\n"
        "- c. college: het college van burgemeester en wethouders.\n"
        "\n"
        "## Artikel 2. Taak\n"
        "\n"
        "De commissie adviseert over bezwaren tegen besluiten van de colleges.\n"
        "\n"
        "## Artikel 3. Ondersteuning\n"
        "\n"
        "De secretaris bereidt de adviezen voor.\n",
        418),
     "md"},
    {"delegation-without-statute",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Overleg\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "onderwerpen:\n"
        "  subsidies: {naam: subsidies}\n"
        "normen:\n"
        "  - {wie: overleg, kan: besluiten, wat: subsidies, gedelegeerd door: assen.raad, bron: \"5\"}  # <-- delegation-without-statute\n",
        542),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Overleg\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "onderwerpen:\n"
        "  subsidies: {naam: subsidies}\n"
        "normen:\n"
        "  - {wie: overleg, kan: besluiten, wat: subsidies, gedelegeerd door: assen.raad, wet: gemw:156, bron: \"5\"}\n",
        523),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"dominant-party",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  hoogeveen: {naam: Hoogeveen, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels:\n"
        "      assen: {wie: assen.burgemeester, stemgewicht: 3}  # <-- dominant-party\n"
        "      meppel: {wie: meppel.burgemeester}\n"
        "      hoogeveen: {wie: hoogeveen.burgemeester}\n"
        "    voorzitter: geen\n"
        "    stemming: {meerderheid: meer dan 1/2, bij staking: verworpen}\n",
        485),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  hoogeveen: {naam: Hoogeveen, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"2\"\n"
        "    zetels:\n"
        "      assen: {wie: assen.burgemeester}\n"
        "      meppel: {wie: meppel.burgemeester}\n"
        "      hoogeveen: {wie: hoogeveen.burgemeester}\n"
        "    voorzitter: geen\n"
        "    stemming: {meerderheid: meer dan 1/2, bij staking: verworpen}\n",
        447),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"duplicate-number",
     std::string_view(
        "# Convenant regionale inkoop\n"
        "\n"
        "## Artikel 1. Overleg\n"
        "\n"
        "1. Er is een bestuurlijk overleg.\n"
        "2. Het overleg vergadert vier keer per jaar.\n"
        "3. Het overleg wijst een voorzitter aan.\n"
        "\n"
        "<!-- <-- duplicate-number -->\n"
        "## Artikel 1. Looptijd\n"
        "\n"
        "Het convenant geldt tot 1 januari 2028.\n",
        268),
     std::string_view(
        "# Convenant regionale inkoop\n"
        "\n"
        "## Artikel 1. Overleg\n"
        "\n"
        "1. Er is een bestuurlijk overleg.\n"
        "2. Het overleg vergadert vier keer per jaar.\n"
        "3. Het overleg wijst een voorzitter aan.\n"
        "\n"
        "## Artikel 2. Looptijd\n"
        "\n"
        "Het convenant geldt tot 1 januari 2028.\n",
        238),
     "md"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"empty-draft",
     std::string_view(
        "# Het kader wordt nog geschreven.  # <-- empty-draft\n",
        53),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking jeugdhulp}\n",
        59),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"fence-not-closed",
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "<!-- <-- fence-not-closed -->\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n",
        238),
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n",
        212),
     "md"},
    {"figure-mismatch",
     std::string_view(
        "# Dienstverleningsovereenkomst leerlingenvervoer\n"
        "\n"
        "## Artikel 1. Dienstverlening\n"
        "\n"
        "De gemeente Meppel voert het leerlingenvervoer uit voor de gemeente Westerveld.\n"
        "\n"
        "## Artikel 2. Opzegging\n"
        "\n"
        "Elk van beide kan de overeenkomst opzeggen met een termijn van drie (6) maanden. <!-- <-- figure-mismatch -->\n"
        "\n"
        "## Artikel 3. Overleg\n"
        "\n"
        "De wethouders overleggen twee (2) keer per jaar.\n",
        370),
     std::string_view(
        "# Dienstverleningsovereenkomst leerlingenvervoer\n"
        "\n"
        "## Artikel 1. Dienstverlening\n"
        "\n"
        "De gemeente Meppel voert het leerlingenvervoer uit voor de gemeente Westerveld.\n"
        "\n"
        "## Artikel 2. Opzegging\n"
        "\n"
        "Elk van beide kan de overeenkomst opzeggen met een termijn van zes (6) maanden.\n"
        "\n"
        "## Artikel 3. Overleg\n"
        "\n"
        "De wethouders overleggen twee (2) keer per jaar.\n",
        340),
     "md"},
    {"form-cannot-hold-power",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling: {soort: gemeenschappelijke-regeling, partijen: [assen.raad, meppel.raad]}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    bestuursvorm: gemeenschappelijk-orgaan\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "onderwerpen:\n"
        "  verordening: {naam: de afvalverordening, soort: verordening}\n"
        "normen:\n"
        "  - {wie: bestuur, kan: vaststellen, wat: verordening, bron: \"5\"}  # <-- form-cannot-hold-power\n",
        671),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling: {soort: gemeenschappelijke-regeling, partijen: [assen.raad, meppel.raad]}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    bestuursvorm: gemeenschappelijk-orgaan\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "onderwerpen:\n"
        "  verordening: {naam: de afvalverordening, soort: verordening}\n"
        "normen:\n"
        "  - {wie: {ieder van: [assen.raad, meppel.raad]}, kan: vaststellen, wat: verordening, op voordracht van: bestuur, bron: \"5\"}\n",
        700),
     "yaml"},
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
     "yaml"},
    {"impossible-date",
     std::string_view(
        "# Dienstverleningsovereenkomst leerlingenvervoer\n"
        "\n"
        "## Artikel 1. Dienstverlening\n"
        "\n"
        "De gemeente Meppel voert het leerlingenvervoer uit voor de gemeente Westerveld.\n"
        "\n"
        "## Artikel 2. Vergoeding\n"
        "\n"
        "Westerveld betaalt de vergoeding over een jaar uiterlijk op 31 april van het volgende jaar. <!-- <-- impossible-date -->\n"
        "\n"
        "## Artikel 3. Looptijd\n"
        "\n"
        "De overeenkomst eindigt op 31 december 2029.\n",
        379),
     std::string_view(
        "# Dienstverleningsovereenkomst leerlingenvervoer\n"
        "\n"
        "## Artikel 1. Dienstverlening\n"
        "\n"
        "De gemeente Meppel voert het leerlingenvervoer uit voor de gemeente Westerveld.\n"
        "\n"
        "## Artikel 2. Vergoeding\n"
        "\n"
        "Westerveld betaalt de vergoeding over een jaar uiterlijk op 30 april van het volgende jaar.\n"
        "\n"
        "## Artikel 3. Looptijd\n"
        "\n"
        "De overeenkomst eindigt op 31 december 2029.\n",
        350),
     "md"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"mandate-without-consent",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "functies:\n"
        "  leider:\n"
        "    naam: programmaleider\n"
        "    soort: programmaleider\n"
        "    van: meppel\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  subsidies: {naam: subsidies}\n"
        "normen:\n"
        "  - {wie: leider, kan: besluiten, wat: subsidies, gemandateerd door: assen.college, bron: \"5\"}  # <-- mandate-without-consent\n",
        508),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "functies:\n"
        "  leider:\n"
        "    naam: programmaleider\n"
        "    soort: programmaleider\n"
        "    van: meppel\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  subsidies: {naam: subsidies}\n"
        "normen:\n"
        "  - {wie: leider, kan: besluiten, wat: subsidies, gemandateerd door: assen.college, met instemming van: meppel.college, bron: \"5\"}\n",
        513),
     "yaml"},
    {"mark-not-known",
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Doel\n"
        "\n"
        "De deelnemers werken samen.\n"
        "\n"
        "<!-- kader: proze alleen een doel --> <!-- <-- mark-not-known -->\n",
        327),
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Doel\n"
        "\n"
        "De deelnemers werken samen.\n"
        "\n"
        "<!-- kader: prose alleen een doel -->\n",
        299),
     "md"},
    {"misdirected-reference",
     std::string_view(
        "# Gemeenschappelijke regeling archief\n"
        "\n"
        "## Artikel 1. Taken\n"
        "\n"
        "1. Er is een archiefdienst.\n"
        "2. De gemeenten kunnen met de archiefdienst afspraken maken over de uitvoering van zijn taken.\n"
        "3. De gemeenten kunnen gezamenlijk algemene aanwijzingen geven over het beheer.\n"
        "\n"
        "## Artikel 2. Begroting\n"
        "\n"
        "1. Het bestuur stelt de begroting vast.\n"
        "2. Het bestuur neemt de algemene aanwijzingen, bedoeld in artikel 1, tweede lid, in acht. <!-- <-- misdirected-reference -->\n",
        454),
     std::string_view(
        "# Gemeenschappelijke regeling archief\n"
        "\n"
        "## Artikel 1. Taken\n"
        "\n"
        "1. Er is een archiefdienst.\n"
        "2. De gemeenten kunnen met de archiefdienst afspraken maken over de uitvoering van zijn taken.\n"
        "3. De gemeenten kunnen gezamenlijk algemene aanwijzingen geven over het beheer.\n"
        "\n"
        "## Artikel 2. Begroting\n"
        "\n"
        "1. Het bestuur stelt de begroting vast.\n"
        "2. Het bestuur neemt de algemene aanwijzingen, bedoeld in artikel 1, derde lid, in acht.\n",
        418),
     "md"},
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
     "yaml"},
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
     "yaml"},
    {"more-than-held",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Overleg\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "functies:\n"
        "  leider:\n"
        "    naam: programmaleider\n"
        "    soort: programmaleider\n"
        "    van: assen\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  subsidies: {naam: subsidies}\n"
        "normen:\n"
        "  - {wie: leider, kan: besluiten, wat: subsidies, gemandateerd door: overleg, bron: \"5\"}  # <-- more-than-held\n",
        722),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Overleg\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "functies:\n"
        "  leider:\n"
        "    naam: programmaleider\n"
        "    soort: programmaleider\n"
        "    van: assen\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  subsidies: {naam: subsidies}\n"
        "normen:\n"
        "  - {wie: leider, kan: besluiten, wat: subsidies, gemandateerd door: overleg, bron: \"5\"}\n"
        "  - {wie: overleg, kan: besluiten, wat: subsidies, bron: \"3\"}\n",
        786),
     "yaml"},
    {"nested-vote",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  zorggroep: {naam: Zorggroep, soort: aanbieder}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Overleg van gemeenten\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"3\"\n"
        "    zetels:\n"
        "      assen: {wie: assen.college}\n"
        "      zorggroep: {wie: zorggroep}\n"
        "      overleg: {wie: overleg.voorzitter, namens: overleg}  # <-- nested-vote\n"
        "    voorzitter: geen\n",
        636),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  zorggroep: {naam: Zorggroep, soort: aanbieder}\n"
        "gremia:\n"
        "  overleg:\n"
        "    naam: Overleg van gemeenten\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep\n"
        "    instelling: \"3\"\n"
        "    zetels:\n"
        "      zorggroep: {wie: zorggroep}\n"
        "      overleg: {wie: overleg.voorzitter, namens: overleg}\n"
        "    voorzitter: geen\n",
        583),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"no-model",
     std::string_view(
        "De gemeenten spreken het volgende af. <!-- <-- no-model -->\n"
        "\n"
        "## Artikel 1 Doel\n"
        "\n"
        "De gemeenten werken samen.\n",
        107),
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "De gemeenten spreken het volgende af.\n"
        "\n"
        "## Artikel 1 Doel\n"
        "\n"
        "De gemeenten werken samen.\n"
        "\n"
        "<!-- kader: prose alleen een doel -->\n",
        151),
     "md"},
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
     "yaml"},
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
     "yaml"},
    {"not-a-framework",
     std::string_view(
        "De gemeenten werken samen.  # <-- not-a-framework\n",
        50),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerking, noot: De gemeenten werken samen.}\n",
        83),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"numbering-gap",
     std::string_view(
        "# Convenant regionale inkoop\n"
        "\n"
        "## Artikel 1. Doel\n"
        "\n"
        "Partijen kopen samen jeugdhulp in.\n"
        "\n"
        "<!-- <-- numbering-gap -->\n"
        "## Artikel 3. Looptijd\n"
        "\n"
        "Het convenant geldt tot 1 januari 2028.\n",
        177),
     std::string_view(
        "# Convenant regionale inkoop\n"
        "\n"
        "## Artikel 1. Doel\n"
        "\n"
        "Partijen kopen samen jeugdhulp in.\n"
        "\n"
        "## Artikel 2. (vervallen)\n"
        "\n"
        "## Artikel 3. Looptijd\n"
        "\n"
        "Het convenant geldt tot 1 januari 2028.\n",
        177),
     "md"},
    {"one-sided-reciprocity",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  yorneo: {naam: Yorneo, soort: aanbieder}\n"
        "onderwerpen: {cijfers: {naam: cijfers over wachttijden, soort: inlichtingen}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: informeren, aan: yorneo, wat: cijfers, wanneer: {ten minste: 1, per: kwartaal},\n"
        "    bewoording: zij informeren elkaar, bron: \"5\"}  # <-- one-sided-reciprocity\n",
        387),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  yorneo: {naam: Yorneo, soort: aanbieder}\n"
        "onderwerpen: {cijfers: {naam: cijfers over wachttijden, soort: inlichtingen}}\n"
        "normen:\n"
        "  - {wie: assen.college, moet: informeren, aan: yorneo, wat: cijfers, wanneer: {ten minste: 1, per: kwartaal},\n"
        "    bewoording: zij informeren elkaar, bron: \"5\"}\n"
        "  - {wie: yorneo, moet: informeren, aan: assen.college, wat: cijfers, wanneer: {ten minste: 1, per: kwartaal},\n"
        "    bewoording: zij informeren elkaar, bron: \"5\"}\n",
        519),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"outside-region",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Bestuursafspraak jeugdhulp Midden-Holland\n"
        "  soort: bestuursafspraak\n"
        "  regio: jeugdregio-midden-holland\n"
        "  partijen: gemeenten.college\n"
        "  tot: 2040-01-01\n"
        "partijen:\n"
        "  bodegraven-reeuwijk: {soort: gemeente, code: {cbs: GM1901}}\n"
        "  gouda: {naam: Gouda, soort: gemeente}\n"
        "  krimpenerwaard: {naam: Krimpenerwaard, soort: gemeente}\n"
        "  waddinxveen: {naam: Waddinxveen, soort: gemeente}\n"
        "  zuidplas: {naam: Zuidplas, soort: gemeente}\n"
        "  oss: {naam: Oss, soort: gemeente}  # <-- outside-region\n"
        "groepen:\n"
        "  gemeenten: {leden: [bodegraven-reeuwijk, gouda, krimpenerwaard, waddinxveen, zuidplas, oss]}\n",
        617),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Bestuursafspraak jeugdhulp Midden-Holland\n"
        "  soort: bestuursafspraak\n"
        "  regio: jeugdregio-midden-holland\n"
        "  partijen: gemeenten.college\n"
        "  tot: 2040-01-01\n"
        "partijen:\n"
        "  bodegraven-reeuwijk: {soort: gemeente, code: {cbs: GM1901}}\n"
        "  gouda: {naam: Gouda, soort: gemeente}\n"
        "  krimpenerwaard: {naam: Krimpenerwaard, soort: gemeente}\n"
        "  waddinxveen: {naam: Waddinxveen, soort: gemeente}\n"
        "  zuidplas: {naam: Zuidplas, soort: gemeente}\n"
        "groepen:\n"
        "  gemeenten: {leden: [bodegraven-reeuwijk, gouda, krimpenerwaard, waddinxveen, zuidplas]}\n",
        554),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"party-list-differs",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "groepen:\n"
        "  deelnemers: {naam: deelnemers, leden: [assen.college], bron: \"1\"}  # <-- party-list-differs\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  deelnemers: deelnemers\n",
        292),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "groepen:\n"
        "  deelnemers: {naam: deelnemers, leden: [assen.college, meppel.college], bron: \"1\"}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  deelnemers: deelnemers\n",
        282),
     "yaml"},
    {"placeholder-left",
     std::string_view(
        "# Samenwerkingsovereenkomst toegang\n"
        "\n"
        "## Artikel 1. Doel\n"
        "\n"
        "Partijen regelen samen de toegang tot de jeugdhulp [(Jeugdwet)](https://wetten.overheid.nl).\n"
        "\n"
        "## Artikel 2. Inwerkingtreding\n"
        "\n"
        "Deze overeenkomst treedt in werking op dd-mm-jjjj. <!-- <-- placeholder-left -->\n",
        264),
     std::string_view(
        "# Samenwerkingsovereenkomst toegang\n"
        "\n"
        "## Artikel 1. Doel\n"
        "\n"
        "Partijen regelen samen de toegang tot de jeugdhulp [(Jeugdwet)](https://wetten.overheid.nl).\n"
        "\n"
        "## Artikel 2. Inwerkingtreding\n"
        "\n"
        "Deze overeenkomst treedt in werking op 1 januari 2026...\n",
        240),
     "md"},
    {"power-not-mandatable",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "functies:\n"
        "  leider:\n"
        "    naam: programmaleider\n"
        "    soort: programmaleider\n"
        "    van: assen\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  verordening: {naam: de subsidieverordening, soort: verordening}\n"
        "normen:\n"
        "  - {wie: leider, kan: vaststellen, wat: verordening, gemandateerd door: assen.raad, bron: \"5\"}  # <-- power-not-mandatable\n",
        540),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "functies:\n"
        "  leider:\n"
        "    naam: programmaleider\n"
        "    soort: programmaleider\n"
        "    van: assen\n"
        "    instelling: \"4\"\n"
        "    benoemd door: assen.college\n"
        "    zittingsduur: 4 jaar\n"
        "    vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "onderwerpen:\n"
        "  verordening: {naam: de subsidieverordening, soort: verordening}\n"
        "normen:\n"
        "  - {wie: assen.raad, kan: vaststellen, wat: verordening, bron: \"5\"}\n",
        485),
     "yaml"},
    {"provision-not-modelled",
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Doel <!-- <-- provision-not-modelled -->\n"
        "\n"
        "De deelnemers werken samen.\n",
        296),
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Doel\n"
        "\n"
        "De deelnemers werken samen.\n"
        "\n"
        "<!-- kader: prose alleen een doel -->\n",
        299),
     "md"},
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
     "yaml"},
    {"quorum-one-sided",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  rijk: {naam: Rijk, soort: rijk, organen: {minister: {naam: Minister}}}\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"2\"\n"
        "    zetels:\n"
        "      rijk: {benoemd door: rijk.minister, aantal: 2, zittingsduur: 4 jaar, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "      assen: {benoemd door: assen.raad, aantal: 2, zittingsduur: 4 jaar, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: geen\n"
        "    quorum: 1/2  # <-- quorum-one-sided\n"
        "    stemming: {meerderheid: meer dan 1/2, bij staking: verworpen}\n",
        603),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  rijk: {naam: Rijk, soort: rijk, organen: {minister: {naam: Minister}}}\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    instelling: \"2\"\n"
        "    zetels:\n"
        "      rijk: {benoemd door: rijk.minister, aantal: 2, zittingsduur: 4 jaar, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "      assen: {benoemd door: assen.raad, aantal: 2, zittingsduur: 4 jaar, vacature: {binnen: 8 weken, intussen: overigen besluiten}}\n"
        "    voorzitter: geen\n"
        "    quorum: {aandeel: 1/2, waaronder: [bestuur.rijk, bestuur.assen]}\n"
        "    stemming: {meerderheid: meer dan 1/2, bij staking: verworpen}\n",
        632),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"self-extending-power",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling: {soort: gemeenschappelijke-regeling, partijen: [assen.raad, meppel.raad]}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    bestuursvorm: algemeen-bestuur\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "onderwerpen:\n"
        "  taken: {naam: de overgedragen taken, soort: bevoegdheid}\n"
        "normen:\n"
        "  - {wie: bestuur, kan: besluiten, wat: taken, bron: \"5\"}  # <-- self-extending-power\n",
        649),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling: {soort: gemeenschappelijke-regeling, partijen: [assen.raad, meppel.raad]}\n"
        "gremia:\n"
        "  bestuur:\n"
        "    naam: Bestuur\n"
        "    bestuursvorm: algemeen-bestuur\n"
        "    instelling: \"2\"\n"
        "    zetels: {assen: {wie: assen.burgemeester}, meppel: {wie: meppel.burgemeester}}\n"
        "    voorzitter: {wie: assen.burgemeester}\n"
        "    plaatsvervanger: {wie: meppel.burgemeester}\n"
        "    stemming: consensus\n"
        "onderwerpen:\n"
        "  taken: {naam: de overgedragen taken, soort: bevoegdheid}\n"
        "normen:\n"
        "  - {wie: bestuur, kan: besluiten, wat: taken, met instemming van: [assen.raad, meppel.raad], bron: \"5\"}\n",
        668),
     "yaml"},
    {"signature-without-decision",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  ondertekening:\n"
        "    - {namens: assen, door: assen.burgemeester, krachtens besluit van: assen.college}\n"
        "    - {namens: meppel, door: meppel.burgemeester}  # <-- signature-without-decision\n",
        351),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "regeling:\n"
        "  partijen: [assen.college, meppel.college]\n"
        "  ondertekening:\n"
        "    - {namens: assen, door: assen.burgemeester, krachtens besluit van: assen.college}\n"
        "    - {namens: meppel, door: meppel.burgemeester, krachtens besluit van: meppel.college}\n",
        356),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"source-not-in-text",
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Kring\n"
        "\n"
        "De deelnemers heten samen de gemeenten.\n"
        "\n"
        "```yaml kader\n"
        "groepen:\n"
        "  gemeenten:\n"
        "    leden: [assen, meppel]\n"
        "    bron: \"2.1\" # <-- source-not-in-text\n"
        "```\n",
        382),
     std::string_view(
        "---\n"
        "kader: 1\n"
        "taal: nl\n"
        "---\n"
        "\n"
        "## Artikel 1 Deelnemers\n"
        "\n"
        "De deelnemers zijn de gemeenten Assen en Meppel.\n"
        "\n"
        "```yaml kader\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "```\n"
        "\n"
        "## Artikel 2 Kring\n"
        "\n"
        "De deelnemers heten samen de gemeenten.\n"
        "\n"
        "```yaml kader\n"
        "groepen:\n"
        "  gemeenten:\n"
        "    leden: [assen, meppel]\n"
        "    bron: \"2\"\n"
        "```\n",
        355),
     "md"},
    {"stale-legal-basis",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerkingsafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "aangehaald: {oud: {naam: Wet openbaarheid van bestuur, soort: wet}}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "onderwerpen: {stukken: {soort: inlichtingen, naam: stukken over de inkoop}}\n"
        "normen:\n"
        "  - wie: assen.college\n"
        "    moet: bekendmaken\n"
        "    aan: eenieder\n"
        "    wat: stukken\n"
        "    wet: oud:8  # <-- stale-legal-basis\n"
        "    wanneer: {ten minste: 1, per: jaar}\n"
        "    bron: \"6\"\n",
        486),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Samenwerkingsafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "aangehaald: {oud: {naam: Wet openbaarheid van bestuur, soort: wet}}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "onderwerpen: {stukken: {soort: inlichtingen, naam: stukken over de inkoop}}\n"
        "normen:\n"
        "  - wie: assen.college\n"
        "    moet: bekendmaken\n"
        "    aan: eenieder\n"
        "    wat: stukken\n"
        "    wet: woo:3.1\n"
        "    wanneer: {ten minste: 1, per: jaar}\n"
        "    bron: \"6\"\n",
        463),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"term-below-statute",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Gemeenschappelijke regeling Jeugdhulp Noord\n"
        "  soort: gemeenschappelijke-regeling\n"
        "  tot: 2040-01-01\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  jeugdhulp: {naam: Jeugdhulp Noord, soort: openbaar-lichaam, instelling: \"2\"}\n"
        "gremia:\n"
        "  ab:\n"
        "    naam: algemeen bestuur\n"
        "    van: jeugdhulp\n"
        "    bestuursvorm: algemeen-bestuur\n"
        "    zetels:\n"
        "      gemeente:\n"
        "        per: [assen, meppel]\n"
        "        aantal: 2\n"
        "        benoemd door: [assen.raad, meppel.raad]\n"
        "        zittingsduur: {gelijk met: assen.raad}\n"
        "        vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "    bron: \"5\"\n"
        "onderwerpen: {begroting: {soort: begroting, cyclus: jaar}}\n"
        "normen:\n"
        "  - wie: ab\n"
        "    moet: toezenden\n"
        "    aan: [assen.raad, meppel.raad]\n"
        "    wat: begroting\n"
        "    wanneer: {vóór: 1 mei, begrotingsjaar: voorafgaand}  # <-- term-below-statute\n"
        "    bron: \"19.1\"\n"
        "  - wie: ab\n"
        "    is belast met: vaststellen\n"
        "    wat: begroting\n"
        "    wanneer: {uiterlijk: 1 juli, begrotingsjaar: voorafgaand}\n"
        "    bron: \"19.2\"\n",
        1076),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling:\n"
        "  naam: Gemeenschappelijke regeling Jeugdhulp Noord\n"
        "  soort: gemeenschappelijke-regeling\n"
        "  tot: 2040-01-01\n"
        "  partijen: [assen.raad, meppel.raad]\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  jeugdhulp: {naam: Jeugdhulp Noord, soort: openbaar-lichaam, instelling: \"2\"}\n"
        "gremia:\n"
        "  ab:\n"
        "    naam: algemeen bestuur\n"
        "    van: jeugdhulp\n"
        "    bestuursvorm: algemeen-bestuur\n"
        "    zetels:\n"
        "      gemeente:\n"
        "        per: [assen, meppel]\n"
        "        aantal: 2\n"
        "        benoemd door: [assen.raad, meppel.raad]\n"
        "        zittingsduur: {gelijk met: assen.raad}\n"
        "        vacature: {binnen: 8 weken, intussen: blijft aan}\n"
        "    bron: \"5\"\n"
        "onderwerpen: {begroting: {soort: begroting, cyclus: jaar}}\n"
        "normen:\n"
        "  - wie: ab\n"
        "    moet: toezenden\n"
        "    aan: [assen.raad, meppel.raad]\n"
        "    wat: begroting\n"
        "    wanneer: {vóór: 1 april, begrotingsjaar: voorafgaand}\n"
        "    bron: \"19.1\"\n"
        "  - wie: ab\n"
        "    is belast met: vaststellen\n"
        "    wat: begroting\n"
        "    wanneer: {uiterlijk: 1 juli, begrotingsjaar: voorafgaand}\n"
        "    bron: \"19.2\"\n",
        1052),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"unresolved-reference",
     std::string_view(
        "# Samenwerkingsafspraken bibliotheek\n"
        "\n"
        "## Artikel 1. Stuurgroep\n"
        "\n"
        "1. Er is een stuurgroep.\n"
        "2. De stuurgroep bestaat uit de wethouders van de deelnemende gemeenten.\n"
        "\n"
        "## Artikel 2. Werkwijze\n"
        "\n"
        "1. De stuurgroep vergadert twee keer per jaar.\n"
        "2. De voorzitter roept de leden, bedoeld in artikel 1, vierde lid, bijeen. <!-- <-- unresolved-reference -->\n"
        "3. Artikel 56 van de Gemeentewet is van overeenkomstige toepassing.\n",
        412),
     std::string_view(
        "# Samenwerkingsafspraken bibliotheek\n"
        "\n"
        "## Artikel 1. Stuurgroep\n"
        "\n"
        "1. Er is een stuurgroep.\n"
        "2. De stuurgroep bestaat uit de wethouders van de deelnemende gemeenten.\n"
        "\n"
        "## Artikel 2. Werkwijze\n"
        "\n"
        "1. De stuurgroep vergadert twee keer per jaar.\n"
        "2. De voorzitter roept de leden, bedoeld in artikel 1, tweede lid, bijeen.\n"
        "3. Artikel 56 van de Gemeentewet is van overeenkomstige toepassing.\n",
        378),
     "md"},
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
     "yaml"},
    {"used-not-defined",
     std::string_view(
        "# Instellingsbesluit overleg zoönosen\n"
        "\n"
        "## Artikel 1. Overleg\n"
        "\n"
        "Er is een overleg. Het brengt zijn bevindingen over aan de Minister van Volksgezondheid (hierna: de minister van VWS) en aan\n"
        "de Minister van Landbouw (hierna: de minister van LNV).\n"
        "\n"
        "## Artikel 2. Leden\n"
        "\n"
        "1. De minister van VWS benoemt de leden van het overleg.\n"
        "2. De minister van LNV wordt over de benoeming gehoord.\n"
        "\n"
        "## Artikel 3. Ontslag\n"
        "\n"
        "De minister kan een lid van het overleg ontslaan. <!-- <-- used-not-defined -->\n",
        483),
     std::string_view(
        "# Instellingsbesluit overleg zoönosen\n"
        "\n"
        "## Artikel 1. Overleg\n"
        "\n"
        "Er is een overleg. Het brengt zijn bevindingen over aan de Minister van Volksgezondheid (hierna: de minister van VWS) en aan\n"
        "de Minister van Landbouw (hierna: de minister van LNV).\n"
        "\n"
        "## Artikel 2. Leden\n"
        "\n"
        "1. De minister van VWS benoemt de leden van het overleg.\n"
        "2. De minister van LNV wordt over de benoeming gehoord.\n"
        "\n"
        "## Artikel 3. Ontslag\n"
        "\n"
        "De minister van VWS kan een lid van het overleg ontslaan.\n",
        461),
     "md"},
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
     "yaml"},
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
     "yaml"},
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
     "yaml"},
    {"void-by-form",
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, meppel.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    plaatsvervanger: meppel.burgemeester\n"
        "    quorum: {aandeel: 2, bron: \"4\"}\n"
        "    stemming:\n"
        "      meerderheid: meer dan 1/2\n"
        "      bij staking: [verworpen]\n"
        "      bijzondere meerderheden: [{handelingen: vaststellen, wat: [regiovisie], meerderheid: 4, van: leden}]  # <-- void-by-form\n"
        "      bron: \"5\"\n"
        "onderwerpen: {regiovisie: {soort: visie}}\n",
        791),
     std::string_view(
        "kader: 1\n"
        "taal: nl\n"
        "regeling: {naam: Bestuursafspraak jeugdhulp, soort: bestuursafspraak, tot: 2040-01-01}\n"
        "partijen:\n"
        "  assen: {naam: Assen, soort: gemeente}\n"
        "  meppel: {naam: Meppel, soort: gemeente}\n"
        "  tynaarlo: {naam: Tynaarlo, soort: gemeente}\n"
        "gremia:\n"
        "  stuurgroep:\n"
        "    naam: Stuurgroep jeugdhulp\n"
        "    instelling: \"2\"\n"
        "    zetels: {burgemeesters: {wie: [assen.burgemeester, meppel.burgemeester, tynaarlo.burgemeester]}}\n"
        "    voorzitter: assen.burgemeester\n"
        "    plaatsvervanger: meppel.burgemeester\n"
        "    quorum: {aandeel: 2, bron: \"4\"}\n"
        "    stemming:\n"
        "      meerderheid: meer dan 1/2\n"
        "      bij staking: [verworpen]\n"
        "      bijzondere meerderheden: [{handelingen: vaststellen, wat: [regiovisie], meerderheid: 3, van: leden}]\n"
        "      bron: \"5\"\n"
        "onderwerpen: {regiovisie: {soort: visie}}\n",
        771),
     "yaml"},
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
     "yaml"},
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
     "yaml"},
};
// clang-format on

}  // namespace kader::detail
