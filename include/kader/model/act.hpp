// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/model/ids.hpp"
#include "kader/model/moment.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

KADER_ENUM(Family, "familie", "The families of acts.",
  (deciding, "deciding", "besluitvorming", "Acts that settle a matter; their genus is to decide."),
  (advising, "advising", "advisering", "Acts that prepare a decision of somebody else."),
  (executing, "executing", "uitvoering", "Acts that carry a decision out."),
  (meeting, "meeting", "vergadering", "What happens at a table."),
  (informing, "informing", "informatie", "Letting somebody know."),
  (agreement, "agreement", "regeling", "Acts on the agreement itself."),
  (means, "means", "middelen", "Money and purchase."),
  (representing, "representing", "vertegenwoordiging", "Acting for another."),
  (steering, "steering", "sturing", "Telling another what to do."),
  (conflict, "conflict", "geschil", "Settling what parties disagree on."),
  (conduct, "conduct", "gedrag", "What binds but cannot be observed."))

KADER_ENUM(CoreAct, "handeling", "The closed core vocabulary of acts.",
  (decide, "decide", "besluiten", "To settle a matter; covers its whole family."),
  (adopt, "adopt", "vaststellen", "To fix a text, plan or budget."),
  (approve, "approve", "goedkeuren", "To give another's act its effect."),
  (appoint, "appoint", "benoemen", "To fill a post, also by election."),
  (dismiss, "dismiss", "ontslaan", "To end the holding of a post."),
  (suspend, "suspend", "schorsen", "To stop somebody or something for a time."),
  (set_up, "set-up", "instellen", "To bring a body into being."),
  (designate, "designate", "aanwijzen", "To single somebody or something out."),
  (advise, "advise", "adviseren", "To give a judgment that does not bind."),
  (propose, "propose", "voorstellen", "To put something forward for decision."),
  (nominate, "nominate", "voordragen", "To put somebody forward for a post."),
  (consult, "consult", "raadplegen", "To ask another's opinion."),
  (give_view, "give-view", "zienswijze-geven", "To give a view on a draft."),
  (respond, "respond", "reageren", "To answer advice, a view or a request."),
  (prepare, "prepare", "voorbereiden", "To make ready for decision."),
  (coordinate, "coordinate", "coördineren", "To keep the work of several together."),
  (execute, "execute", "uitvoeren", "To carry out."),
  (comply, "comply", "naleven", "To do as a decision binds one to."),
  (manage, "manage", "beheren", "To run or keep."),
  (oversee, "oversee", "toezien", "To watch over another's execution."),
  (set_agenda, "set-agenda", "agenderen", "To fix what a meeting will treat."),
  (meet, "meet", "vergaderen", "To come together as a body."),
  (deliberate, "deliberate", "overleggen", "To talk together."),
  (convene, "convene", "bijeenroepen", "To call a meeting."),
  (chair, "chair", "voorzitten", "To lead a meeting."),
  (attend, "attend", "bijwonen", "To be present."),
  (vote, "vote", "stemmen", "To cast a vote."),
  (record, "record", "notuleren", "To keep the minutes."),
  (inform, "inform", "informeren", "To let somebody know."),
  (send, "send", "toezenden", "To let somebody have a document."),
  (request, "request", "verzoeken", "To ask for something."),
  (report, "report", "rapporteren", "To tell how things stand."),
  (account, "account", "verantwoording-afleggen", "To answer for what one did."),
  (publish, "publish", "bekendmaken", "To make known to the public."),
  (sign, "sign", "ondertekenen", "To sign the agreement."),
  (accede, "accede", "toetreden", "To become a party."),
  (withdraw, "withdraw", "uittreden", "To cease to be a party."),
  (resign, "resign", "aftreden", "To give up a post."),
  (amend, "amend", "wijzigen", "To change the agreement."),
  (extend, "extend", "verlengen", "To let the agreement last longer."),
  (dissolve, "dissolve", "opheffen", "To end the agreement."),
  (evaluate, "evaluate", "evalueren", "To judge how it has worked."),
  (fund, "fund", "bekostigen", "To bear the cost."),
  (contribute, "contribute", "bijdragen", "To pay one's share."),
  (pay, "pay", "betalen", "To pay somebody."),
  (purchase, "purchase", "inkopen", "To contract care or goods."),
  (represent, "represent", "vertegenwoordigen", "To act in another's name."),
  (mandate, "mandate", "mandateren", "To let another use one's power in one's name."),
  (delegate, "delegate", "delegeren", "To hand one's power over."),
  (assign, "assign", "opdragen", "To give somebody a task."),
  (instruct, "instruct", "aanwijzing-geven", "To tell somebody how to act."),
  (authorise, "authorise", "machtigen", "To allow somebody to act."),
  (call_to_account, "call-to-account", "ter-verantwoording-roepen", "To make somebody answer for what they did."),
  (escalate, "escalate", "opschalen", "To bring a conflict to a higher table."),
  (mediate, "mediate", "bemiddelen", "To help parties to agree."),
  (settle, "settle", "beslechten", "To end a conflict."),
  (respect, "respect", "respecteren", "To respect."),
  (cooperate, "cooperate", "samenwerken", "To work together."),
  (learn, "learn", "leren", "To learn."),
  (keep_confidential, "keep-confidential", "geheimhouden", "To keep to oneself."))

/// The family of a core act.
[[nodiscard]] constexpr Family family_of(CoreAct act) noexcept {
  if (act <= CoreAct::designate) return Family::deciding;
  if (act <= CoreAct::respond) return Family::advising;
  if (act <= CoreAct::set_agenda) return Family::executing;
  if (act <= CoreAct::record) return Family::meeting;
  if (act <= CoreAct::publish) return Family::informing;
  if (act <= CoreAct::evaluate) return Family::agreement;
  if (act <= CoreAct::purchase) return Family::means;
  if (act <= CoreAct::delegate) return Family::representing;
  if (act <= CoreAct::call_to_account) return Family::steering;
  if (act <= CoreAct::settle) return Family::conflict;
  return Family::conduct;
}

/// What somebody does: an act of the core vocabulary, or one that the framework declares under `acts`.
class Act {
 public:
  Act() noexcept = default;
  Act(CoreAct core) noexcept : core_(core) {}                     // NOLINT(google-explicit-constructor)
  explicit Act(ActId own) noexcept : own_(std::move(own)) {}

  /// The core act; nothing where it is the framework's own.
  [[nodiscard]] std::optional<CoreAct> core() const noexcept {
    return own_.given() ? std::nullopt : std::optional(core_);
  }
  /// The framework's own act; not given where it is a core act.
  [[nodiscard]] const ActId& own() const noexcept { return own_; }

  [[nodiscard]] static Parsed<Act> parse(std::string_view text, Language language) {
    if (const auto core = from_word<CoreAct>(text, language)) return Act(*core);
    if (language == Language::dutch && text == "coordineren") return Act(CoreAct::coordinate);
    if (from_word<CoreAct>(text, other(language))) return {};
    if (!is_slug(text)) return {};
    return Act(ActId(text));
  }
  [[nodiscard]] std::string text(Language language) const {
    return own_.given() ? std::string(own_.str()) : std::string(word(core_, language));
  }
  static constexpr ScalarAbout about{.name = "Act",
                                     .expected = {"een handeling, zoals besluiten, benoemen of adviseren",
                                                  "an act, such as decide, appoint or advise"},
                                     .schema_pattern_nl = "",
                                     .schema_pattern_en = ""};

  friend bool operator==(const Act&, const Act&) = default;

 private:
  CoreAct core_ = CoreAct::decide;
  ActId own_;
};

/// An act that the framework declares for itself, in one of the families.
struct OwnAct {
  KADER_ELEMENT(OwnAct, "handeling", "An act that the framework declares for itself.",
    (family, "familie", "The family whose norms cover it.", Stated<Family>))
};

}  // namespace kader
