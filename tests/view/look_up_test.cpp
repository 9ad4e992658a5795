// SPDX-License-Identifier: Apache-2.0
#include "kader/view/look_up.hpp"

#include "view/drafts.hpp"

using namespace kader;
using namespace kader::testing;

TEST_CASE("A name is found in either language, and one that nothing has with the nearest that something has",
          "[view]") {
  const Seen draft(R"(
kader: 1
language: en
parties: {pekela: {kind: gemeente}}
bodies: {platform: {seats: {municipalities: {for: pekela}}, chair: {who: pekela.burgemeester}}}
acts: {bless: {family: deciding}}
)");
  CHECK(look_up(draft.model, "platform.voorzitter").entity == draft["platform.chair"]);
  CHECK(look_up(draft.model, "platform.chair").entity == draft["platform.chair"]);
  CHECK(look_up(draft.model, "pekela.college").entity.known());
  CHECK(look_up(draft.model, "peklea").nearest == "pekela");
  CHECK(look_up(draft.model, "platform.municipalitys").nearest == "platform.municipalities");
  CHECK(look_up(draft.model, "pekela.colege").nearest == "pekela.college");
  CHECK(look_up(draft.model, "platfrm.chair").nearest == "platform.chair");
  CHECK(look_up(draft.model, "something wholly else").nearest.empty());
  CHECK_FALSE(look_up(draft.model, "").entity.known());
  CHECK(look_up_act(draft.model, "vaststellen").act == act_of(CoreAct::adopt));
  CHECK(look_up_act(draft.model, "adopt").act == act_of(CoreAct::adopt));
  CHECK(look_up_act(draft.model, "bless").act.is_own);
  CHECK_FALSE(look_up_act(draft.model, "adpt").known);
  CHECK(look_up_act(draft.model, "adpt").nearest == "adopt");
}
