// SPDX-License-Identifier: Apache-2.0
#include <regex>
#include <string>

#include "kader/text/count.hpp"
#include "kader/text/date.hpp"
#include "kader/text/day_of_year.hpp"
#include "kader/text/duration.hpp"
#include "kader/text/id.hpp"
#include "kader/text/law_ref.hpp"
#include "kader/text/money.hpp"
#include "kader/text/period.hpp"
#include "kader/text/provision_ref.hpp"
#include "kader/text/reference.hpp"
#include "kader/text/share.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

using AnyId = Id<struct AnyTag>;

const char* const texts[] = {"4",
                             "0",
                             "1",
                             "007",
                             "-1",
                             "1000001",
                             "raad",
                             "algemeen-bestuur",
                             "Raad",
                             "ab.chair",
                             "ab.voorzitter",
                             "a.b.c",
                             "a.b.c.d",
                             ".a",
                             "a.",
                             "al het overige",
                             "residual",
                             "2024-03-20",
                             "2024-13-01",
                             "2024-02-30",
                             "2024-3-20",
                             "2024-03",
                             "2024-Q2",
                             "2024-Q5",
                             "2024",
                             "1 May",
                             "1 mei",
                             "01 May",
                             "31 April",
                             "32 May",
                             "1 day",
                             "1 days",
                             "1 dag",
                             "45 days",
                             "45 dagen",
                             "2 day",
                             "4 jaar",
                             "1 jaar",
                             "4 jaren",
                             "4 year",
                             "1 year",
                             "5 working days",
                             "5 werkdagen",
                             "week",
                             "year",
                             "jaar",
                             "term",
                             "zittingsperiode",
                             "kwartaal",
                             "0 days",
                             "2",
                             "1/2",
                             "2/3",
                             "60%",
                             "66.67%",
                             "060%",
                             "more than 1/2",
                             "meer dan 1/2",
                             "more than 60%",
                             "all",
                             "alle",
                             "more than all",
                             "EUR 2985000",
                             "NLG 3495775.50",
                             "EUR 2.985.000",
                             "eur 5",
                             "EUR 5,50",
                             "2.3.c",
                             "annex:4.3",
                             "4.3/2",
                             "gov.to",
                             "4.3/",
                             "4..3",
                             "wgr",
                             "wgr:10(2)",
                             "awb:4:81(1)",
                             "wgr:",
                             "wgr:10()",
                             "sum of others",
                             "som van de overigen",
                             "78.5%",
                             "rest",
                             "restant",
                             "",
                             " ",
                             "1000000",
                             "1000000000",
                             "100%"};

}  // namespace

TEMPLATE_TEST_CASE(
    "the pattern in the JSON Schema accepts every text that is a value, and refuses what has another form",
    "[text][schema]", AnyId, Date, ImpreciseDate, DayOfYear, Duration, Period, Share, Money, ProvisionRef, LawRef,
    Count, Times, Weight, CostPart) {
  for (const auto language : {Language::dutch, Language::english}) {
    const auto& about = TestType::about;
    const std::regex pattern(
        std::string(language == Language::dutch ? about.schema_pattern_nl : about.schema_pattern_en),
        std::regex::ECMAScript);
    for (const std::string text : texts) {
      const auto parsed = TestType::parse(text, language);
      CAPTURE(text, language);
      if (parsed) CHECK(std::regex_match(text, pattern));
      if (!parsed && !parsed.impossible()) CHECK_FALSE(std::regex_match(text, pattern));
    }
  }
}

TEST_CASE("the pattern of a reference accepts every reference, and does not know the words of the other language",
          "[text][schema]") {
  for (const auto language : {Language::dutch, Language::english}) {
    const auto& about = Reference::about;
    const std::regex pattern(
        std::string(language == Language::dutch ? about.schema_pattern_nl : about.schema_pattern_en),
        std::regex::ECMAScript);
    for (const std::string text : texts)
      if (Reference::parse(text, language)) {
        CAPTURE(text);
        CHECK(std::regex_match(text, pattern));
      }
  }
}
