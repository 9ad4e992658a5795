// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/model.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "kader/text/invalid_value.hpp"
#include "kader/text/listed.hpp"
#include "resolve/model_data.hpp"

namespace kader {

namespace detail {

void not_of_this_model(std::string_view what) {
  throw InvalidValue(what,
                     "it does not stand in the framework of this model: ask about what model.framework() holds, "
                     "and about entities that this model gave");
}

}  // namespace detail

Model::Model(std::shared_ptr<const detail::ModelData> data) : data_(std::move(data)) { view(*data_); }
Model::Model(const Model& other) noexcept = default;
Model& Model::operator=(const Model& other) noexcept = default;
Model::~Model() = default;

void Model::view(const detail::ModelData& data) noexcept {
  framework_ = data.framework.get();
  norms_ = data.norms;
  positions_ = data.positions;
  first_position_ = data.first_position;
  entities_ = data.entities;
  acts_ = data.acts;
  sizes_ = data.sizes;
  holders_ = data.holders;
  first_seat_ = data.first_seat;
  organ_names_ = data.organ_names;
  findings_ = data.findings;
  presence_ = data.presence;
}

const std::shared_ptr<const Framework>& Model::shared_framework() const noexcept { return data_->framework; }

const Seat* Model::seat(const Entity& e) const {
  if (e.kind != EntityKind::body || e.post != PostKind::seat) return nullptr;
  const auto& seats = each_of(element(framework_->bodies, e).seats);
  return &seats[checked(e.seat, seats.size())];
}

const Post* Model::post(const Entity& e) const {
  if (e.kind == EntityKind::role) return e.post == PostKind::none ? &element(framework_->roles, e).post : nullptr;
  if (e.kind != EntityKind::body) return nullptr;
  const Body& body = element(framework_->bodies, e);
  switch (e.post) {
    case PostKind::chair: return body.chair.get();
    case PostKind::deputy: return body.deputy.get();
    case PostKind::secretary: return body.secretary.get();
    case PostKind::seat: return &seat(e)->post;
    default: return nullptr;
  }
}

namespace {

std::string_view key_of(PostKind post) {
  switch (post) {
    case PostKind::chair: return "chair";
    case PostKind::deputy: return "deputy";
    case PostKind::secretary: return "secretary";
    default: return {};
  }
}

template <class T>
Phrase called(const T& element) {
  return element.name ? Phrase(std::string_view(*element.name)) : Phrase(std::string_view(element.id.str()));
}

}  // namespace

std::string Model::pointer(const Entity& entity) const {
  const auto below = [&](std::string_view section, const auto& table) {
    return std::string(section) + element(table, entity).id.str();
  };
  switch (entity.kind) {
    case EntityKind::party: return below("/parties/", framework_->parties);
    case EntityKind::group: return below("/groups/", framework_->groups);
    case EntityKind::role: return below("/roles/", framework_->roles);
    case EntityKind::matter: return below("/matters/", framework_->matters);
    case EntityKind::own_act: return below("/acts/", framework_->acts);
    case EntityKind::cite: return below("/cites/", framework_->cites);
    case EntityKind::norm: {
      const Norm& norm = framework_->norms[checked(entity.index, framework_->norms.size())];
      return "/norms/" + (norm.id.given() ? norm.id.str() : std::to_string(entity.index));
    }
    case EntityKind::body: {
      std::string made = below("/bodies/", framework_->bodies);
      if (entity.post == PostKind::seat) return made + "/seats/" + seat(entity)->id.str();
      if (entity.post == PostKind::members) return made + "/seats";
      if (const auto key = key_of(entity.post); !key.empty()) (made += '/') += key;
      return made;
    }
    case EntityKind::agreement: return "/agreement";
    case EntityKind::agreement_parties: return "/agreement/parties";
    default: return "";
  }
}

std::string Model::pointer(const ResolvedNorm& norm) const {
  if (norm.written != nullptr) return pointer(Entity{EntityKind::norm, PostKind::none, 0, norm.index, 0});
  std::string made = pointer(norm.owner);
  if (!norm.field.empty()) (made += '/') += norm.field;
  return made;
}

Phrase Model::called_organ(const Entity& entity) const {
  const std::string_view organ = organ_name(entity);
  // Organs of public law as a Dutch lawyer speaks of them, with their article.
  static constexpr std::pair<std::string_view, Bilingual> in_law[] = {
      {"raad", {"de raad", "the council"}},
      {"college", {"het college", "the executive (college)"}},
      {"burgemeester", {"de burgemeester", "the mayor"}},
      {"ps", {"provinciale staten", "the provincial council"}},
      {"gs", {"gedeputeerde staten", "the provincial executive"}},
      {"cdk", {"de commissaris van de Koning", "the King's commissioner"}},
      {"ab", {"het algemeen bestuur", "the general board"}},
      {"db", {"het dagelijks bestuur", "the executive board"}},
      {"dijkgraaf", {"de dijkgraaf", "the chair of the water authority"}},
      {"minister", {"de minister", "the minister"}}};
  if (const Party* of = party(entity))
    if (const Organ* own = each_of(of->organs).find(organ); own != nullptr && own->name)
      return std::string_view(*own->name);
  for (const auto& [id, spoken] : in_law)
    if (id == organ) return spoken;
  return organ;
}

Phrase Model::name(const Entity& entity) const {
  Phrase whole;
  switch (entity.kind) {
    case EntityKind::party: whole = called(element(framework_->parties, entity)); break;
    case EntityKind::group: whole = called(element(framework_->groups, entity)); break;
    case EntityKind::body: whole = called(element(framework_->bodies, entity)); break;
    case EntityKind::role: whole = called(element(framework_->roles, entity)); break;
    case EntityKind::matter: whole = called(element(framework_->matters, entity)); break;
    case EntityKind::own_act: whole = called(element(framework_->acts, entity)); break;
    case EntityKind::cite: whole = called(element(framework_->cites, entity)); break;
    case EntityKind::norm: {
      const std::string number = pointer(entity).substr(7);
      whole = {"norm " + number, "norm " + number};
      break;
    }
    case EntityKind::agreement:
      whole = framework_->agreement.name ? Phrase(std::string_view(*framework_->agreement.name))
                                         : Phrase(Bilingual{"de regeling", "the agreement"});
      break;
    case EntityKind::agreement_parties: whole = Bilingual{"de partijen", "the parties"}; break;
    case EntityKind::anything: whole = Bilingual{"alles", "anything"}; break;
    case EntityKind::residual: whole = Bilingual{"al het overige", "all the rest"}; break;
    case EntityKind::everyone: whole = Bilingual{"eenieder", "everyone"}; break;
    case EntityKind::others: whole = Bilingual{"de anderen", "the others"}; break;
    case EntityKind::self: whole = Bilingual{"wie handelt", "whoever acts"}; break;
    case EntityKind::appointer: whole = Bilingual{"wie benoemt", "whoever appoints"}; break;
    case EntityKind::addressee: whole = Bilingual{"de geadresseerde", "the addressee"}; break;
    case EntityKind::own: whole = Bilingual{"eigen", "own"}; break;
    case EntityKind::nothing: whole = Bilingual{"niemand", "nobody"}; break;
    case EntityKind::unresolved: whole = Bilingual{"een onbekende", "an unknown"}; break;
  }
  if (entity.organ != 0) {
    const Phrase organ = called_organ(entity);
    if (entity.kind == EntityKind::own)
      whole = {organ.nl + " van zichzelf", organ.en + " of their own"};
    else
      whole = {organ.nl + " van " + whole.nl, organ.en + " of " + whole.en};
  }
  const auto post_of = [&](const char* nl, const char* en) {
    return Phrase{std::string(nl) + " van " + whole.nl, std::string(en) + " of " + whole.en};
  };
  switch (entity.post) {
    case PostKind::none: return whole;
    case PostKind::chair: return post_of("de voorzitter", "the chair");
    case PostKind::deputy: return post_of("de plaatsvervanger", "the deputy");
    case PostKind::secretary: return post_of("de secretaris", "the secretary");
    case PostKind::members: return post_of("de leden", "the members");
    case PostKind::seat: {
      const Phrase seat_name = called(*seat(entity));
      return {"de zetel '" + seat_name.nl + "' van " + whole.nl, "the seat '" + seat_name.en + "' of " + whole.en};
    }
  }
  return whole;
}

Phrase Model::names(std::span<const Entity> entities) const {
  if (entities.empty()) return Bilingual{"niemand", "nobody"};
  return listed(entities, [&](const Entity& entity) { return name(entity); }, {.most = 9});
}

Phrase Model::name(const ResolvedAct& act) const {
  if (!act.is_own) return Bilingual{word(act.core, Language::dutch), word(act.core, Language::english)};
  if (act.own >= framework_->acts.size()) return Bilingual{"een onbekende handeling", "an unknown act"};
  return called(framework_->acts[act.own]);
}

std::vector<std::string> Model::provisions(const ResolvedNorm& norm) const {
  const auto first_stated = [](std::initializer_list<const Stated<List<ProvisionRef>>*> sources) {
    for (const auto* source : sources)
      if (source != nullptr && source->has_value()) return written_in(*source);
    return std::vector<std::string>{};
  };
  if (norm.written != nullptr) return first_stated({&norm.written->source});
  const Stated<List<ProvisionRef>>* own = norm.post        ? &norm.post->source
                                          : norm.procedure ? &norm.procedure->source
                                          : norm.meetings  ? &norm.meetings->source
                                                           : nullptr;
  const Post* filled = post(norm.owner);
  const Body* whose = body(norm.owner);
  auto made = first_stated({own, filled ? &filled->source : nullptr, whose ? &whose->source : nullptr,
                            norm.owner.kind == EntityKind::agreement ? &framework_->agreement.source : nullptr});
  if (made.empty() && whose != nullptr && whose->established)
    if (const auto* provision = std::get_if<ProvisionRef>(&*whose->established)) made.push_back(provision->str());
  return made;
}

Effective<Quorum> Model::quorum(const Body& body) const {
  Effective<Quorum> made{body.quorum.get(), nullptr, body.quorum.statement()};
  if (made.stated != nullptr || body.quorum.stated()) return made;
  if (body.like)
    if (const Body* model = this->body(resolve_id(body.like->str())); model != nullptr && model->quorum.stated())
      return {model->quorum.get(), nullptr, model->quorum.statement()};
  if (body.form) made.law = statutory_default(*body.form, LegalSubject::quorum);
  return made;
}

Effective<Voting> Model::voting(const Body& body) const {
  Effective<Voting> made{body.voting.get(), nullptr, body.voting.statement()};
  if (made.stated != nullptr || body.voting.stated()) return made;
  if (body.like)
    if (const Body* model = this->body(resolve_id(body.like->str())); model != nullptr && model->voting.stated())
      return {model->voting.get(), nullptr, model->voting.statement()};
  if (body.form) made.law = statutory_default(*body.form, LegalSubject::majority);
  return made;
}

Effective<Meetings> Model::meetings(const Body& body) const {
  Effective<Meetings> made{body.meetings.get(), nullptr, body.meetings.statement()};
  if (made.stated != nullptr || body.meetings.stated()) return made;
  if (body.like)
    if (const Body* model = this->body(resolve_id(body.like->str())); model != nullptr && model->meetings.stated())
      return {model->meetings.get(), nullptr, model->meetings.statement()};
  if (body.form) made.law = statutory_default(*body.form, LegalSubject::meetings);
  return made;
}

bool Model::covers(const Entity& whole, const Entity& part) const {
  if (whole.kind == EntityKind::anything || whole == part) return true;
  if (whole.kind != EntityKind::matter || part.kind != EntityKind::matter) return false;
  const auto& parts = data_->parts;
  const auto& of_whole = parts[checked(whole.index, parts.size())];
  const std::uint32_t number = parts[checked(part.index, parts.size())].first;
  return of_whole.first <= number && number < of_whole.end;
}

}  // namespace kader
