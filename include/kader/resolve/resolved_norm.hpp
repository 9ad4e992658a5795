// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "kader/model/agreement.hpp"
#include "kader/model/body.hpp"
#include "kader/model/norm.hpp"
#include "kader/resolve/entity.hpp"

namespace kader {

/// How several act: each by an act of its own, all in one act, or so many together.
enum class Together : std::uint8_t { each, jointly, some };

/// A stretch of the Model's arrays.
struct Slice {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
  friend constexpr bool operator==(Slice, Slice) = default;
};

/// An actor expression with its names resolved. `of` and `except` are stretches of Model::entities.
struct Actors {
  Statement statement = Statement::not_stated;
  Together together = Together::each;
  bool bare_list = false;         ///< a written list that does not say each or jointly
  Slice of;
  Slice except;
  const Share* share = nullptr;   ///< of `some`

  [[nodiscard]] bool stated() const noexcept { return statement != Statement::not_stated; }
  [[nodiscard]] bool has_value() const noexcept { return statement == Statement::value; }
};

/// What a norm comes from: written as one, or derived from a field that is shorthand for it.
enum class Derivation : std::uint8_t {
  written,
  appointment,     ///< appointed by
  dismissal,       ///< dismissed by
  chairing,        ///< chair
  meeting,         ///< meetings: at least … per …
  convening,       ///< meetings: called by, or the chair
  requesting,      ///< meetings: on request of
  agenda,          ///< meetings: agenda by
  papers,          ///< meetings: papers
  recording,       ///< meetings: minutes by
  adopting_minutes,///< meetings: minutes adopted by
  escalation,      ///< deadlock: refer to
  tie_break,       ///< deadlock: decided by
  accounting,      ///< accountable to
  setting_up,      ///< established: by
  left_to_later,   ///< elsewhere: to be adopted by
  approval,        ///< approved by
  accession,
  exit,
  amendment,
  dissolution,
  evaluation,
  disputes,
  renewal,  ///< procedures of the agreement
  contribution     ///< costs: shares
};

/// A norm in the Model: one for each written norm and each derived one; `is charged with` gives two, a power and a
/// duty, that share `written`. Fields that are rare are read through `written`, `post` or `procedure`.
struct ResolvedNorm {
  Modality modality = Modality::can;  ///< never is_charged_with
  bool charged = false;               ///< came from `is charged with`
  Derivation derivation = Derivation::written;
  std::uint32_t index = 0;            ///< in Framework::norms where written; in the list of its field where derived
  const Norm* written = nullptr;      ///< null where derived
  const Post* post = nullptr;         ///< of an appointment, dismissal
  const Procedure* procedure = nullptr;
  const Meetings* meetings = nullptr; ///< of a duty to meet, to convene, to send papers, …
  Entity owner;                       ///< derived: the body, role, seat or agreement whose field it is
  std::string_view field;             ///< derived: the field, as the tail of a pointer: "appointed by"
  Slice acts;                         ///< of Model::acts
  Actors who;
  Slice what;                         ///< of Model::entities; empty where not stated
  Statement what_statement = Statement::not_stated;
  Actors to;
  Entity in;
  const Stated<Timing>* when = nullptr;      ///< null: none can be stated there
  const Stated<Conditions>* if_ = nullptr;
  const Stated<Conditions>* unless = nullptr;

  [[nodiscard]] bool conditional() const noexcept {
    return (if_ != nullptr && if_->stated()) || (unless != nullptr && unless->stated());
  }
  [[nodiscard]] const Timing* timing() const noexcept { return when != nullptr ? when->get() : nullptr; }
  /// The mode in which a power is used, wherever it is written; null where that place cannot state it.
  [[nodiscard]] const Stated<Actor>* on_proposal_of() const noexcept {
    return written     ? &written->on_proposal_of
           : post      ? &post->on_proposal_of
           : procedure ? &procedure->on_proposal_of
                       : nullptr;
  }
  [[nodiscard]] const Stated<Actor>* after_hearing() const noexcept {
    return written     ? &written->after_hearing
           : post      ? &post->after_hearing
           : procedure ? &procedure->after_hearing
                       : nullptr;
  }
  [[nodiscard]] const Stated<Actor>* with_consent_of() const noexcept {
    return written ? &written->with_consent_of : post ? &post->with_consent_of : nullptr;
  }
  [[nodiscard]] const Stated<Actor>* mandated_by() const noexcept {
    return written ? &written->mandated_by : post ? &post->mandated_by : nullptr;
  }
  [[nodiscard]] const Stated<Actor>* delegated_by() const noexcept {
    return written ? &written->delegated_by : post ? &post->delegated_by : nullptr;
  }
};

/// One combination of a norm: lists in the act, who, what and to distribute.
struct Position {
  Modality modality = Modality::can;
  Together together = Together::each;
  std::uint32_t norm = 0;  ///< index in Model::norms
  ResolvedAct act;
  Entity who;              ///< nothing where the text names nobody
  Entity what;             ///< nothing where not stated
  Entity to;
};

}  // namespace kader
