// SPDX-License-Identifier: Apache-2.0
#include "kader/check/settled_otherwise.hpp"

#include <string>
#include <utility>

#include "kader/view/settled.hpp"

namespace kader {

bool settled_otherwise(Context& context, const Body& body, LegalSubject subject, std::string pointer) {
  if (const StatutoryDefault* law = law_on(body, subject)) {
    const std::string article(law->article);
    if (!law->certain)
      context.undetermined(std::move(pointer),
                           {"de wet voorziet hierin (" + article + "), maar is er niet op nagelezen",
                            "the law settles this (" + article + "), but was not read for it"});
    return true;
  }
  if (described_elsewhere(body)) {
    context.undetermined(std::move(pointer),
                         Bilingual{"de instelling staat in een ander stuk", "another document sets it up"});
    return true;
  }
  if (still_to_be_set_up(body)) {
    context.undetermined(std::move(pointer),
                         Bilingual{"dit wordt geregeld bij de instelling", "who sets it up has still to settle this"});
    return true;
  }
  return false;
}

}  // namespace kader
