// SPDX-License-Identifier: Apache-2.0
#include "kader/view/holders.hpp"
#include "kader/view/look_up.hpp"
#include "kader/view/permission.hpp"
#include "kader/view/routes.hpp"
#include "standard/subject.hpp"

namespace kader::detail {
namespace {

using expr::Kind;
using expr::Run;
using expr::Type;
using expr::TypeKind;
using Arguments = std::span<const expr::Value>;

const Subject& subject(const Run& run) { return *static_cast<const Subject*>(run.host); }

expr::Value no_such_name(const expr::Value& written, const std::string& nearest) {
  const std::string name = expr::written(written);
  Phrase message{"het kader kent " + name + " niet", "the framework does not know " + name};
  if (!nearest.empty()) {
    message.nl += "; bedoeld is misschien \"" + nearest + "\"";
    message.en += "; perhaps \"" + nearest + "\" is meant";
  }
  return expr::Value::error(std::move(message));
}
expr::Value too_much_work() { return expr::Value::error(too_much); }

// What a question costs is linear in the positions of the model.
bool charge(Run& run) { return run.budget.spend(subject(run).view().positions().size() + 1); }

/// The names and the act that a question is about; an error value where one is not known.
struct Asked {
  Entity who;
  ResolvedAct act;
  Entity what;
  std::optional<expr::Value> wrong;
};
Entity named(const Model& model, const expr::Value& written, Asked& asked) {
  NameFound found = look_up(model, written.text());
  if (!found.entity.known()) asked.wrong = no_such_name(written, found.nearest);
  return found.entity;
}
ResolvedAct act_named(const Model& model, const expr::Value& written, Asked& asked) {
  ActFound found = look_up_act(model, written.text());
  if (!found.known) asked.wrong = no_such_name(written, found.nearest);
  return found.act;
}

void prove(const Subject& of, const Entitlement& by) {
  const Phrase who = of.view().model().name(by.who);
  const Phrase act = by.position != nullptr ? of.view().model().name(by.position->act) : Phrase();
  of.found({{who.nl + ": " + act.nl, who.en + ": " + act.en}, by.ground});
  for (const Link& link : by.chain) {
    const Phrase from = of.view().model().name(link.from);
    of.found({{"vanwege " + from.nl, "on behalf of " + from.en}, link.ground});
  }
}

expr::Value may_do(Arguments a, Run& run) {
  if (!charge(run)) return too_much_work();
  const Subject& of = subject(run);
  Asked asked;
  asked.who = named(of.view().model(), a[0], asked);
  asked.act = act_named(of.view().model(), a[1], asked);
  if (a.size() > 2) asked.what = named(of.view().model(), a[2], asked);
  if (asked.wrong) return *asked.wrong;
  const Permission permission = may(of.view(), asked.who, asked.act, asked.what);
  switch (permission.answer) {
    case Permitted::yes:
      for (const Entitlement& by : permission.by) prove(of, by);
      return expr::Value(true);
    case Permitted::no:
      for (const Ground& ground : permission.against) of.found({{"dat is uitgesloten", "that is ruled out"}, ground});
      return expr::Value(false);
    case Permitted::by_law: return expr::Value(true);
    case Permitted::not_stated: return expr::Value(false);
    case Permitted::disputed:
    case Permitted::elsewhere: break;
  }
  const bool disputed = permission.answer == Permitted::disputed;
  return expr::Value::unknown({of.view().model().pointer(asked.who),
                               disputed ? Bilingual{"de tekst zegt ja en nee", "the text says both yes and no"}
                                        : Bilingual{"dat staat in een ander stuk", "another document says it"},
                               disputed ? "vague" : "elsewhere"});
}

expr::Value who_may_do(Arguments a, Run& run) {
  if (!charge(run)) return too_much_work();
  const Subject& of = subject(run);
  Asked asked;
  asked.act = act_named(of.view().model(), a[0], asked);
  if (a.size() > 1) asked.what = named(of.view().model(), a[1], asked);
  if (asked.wrong) return *asked.wrong;
  std::vector<expr::Value> ids;
  for (const Entitlement& by : who_may(of.view(), asked.act, asked.what).all) {
    prove(of, by);
    ids.push_back(expr::Value::text(id_of(of.view().model(), by.who)));
  }
  return expr::Value::list(std::move(ids));
}

// Who ends a matter, or with whom it is stuck.
expr::Value ends(Arguments a, Run& run, bool dead) {
  if (!charge(run)) return too_much_work();
  const Subject& of = subject(run);
  Asked asked;
  asked.what = named(of.view().model(), a[0], asked);
  if (asked.wrong) return *asked.wrong;
  const Routes found = routes(of.view(), asked.what);
  std::vector<expr::Value> ids;
  for (const Route& route : found.all) {
    if (is_dead_end(route.how) != dead) continue;
    ids.push_back(expr::Value::text(id_of(of.view().model(), route.end)));
    const Phrase end = of.view().model().name(route.end);
    for (const Ground& ground : route.grounds) of.found({end, ground});
  }
  if (!dead)
    for (const Entitlement& by : found.deciders) {
      prove(of, by);
      ids.push_back(expr::Value::text(id_of(of.view().model(), by.who)));
    }
  return expr::Value::list(std::move(ids));
}

expr::Value members_of(Arguments a, Run& run) {
  const Subject& of = subject(run);
  Asked asked;
  const Entity whole = named(of.view().model(), a[0], asked);
  if (asked.wrong) return *asked.wrong;
  const std::vector<Entity> all = of.view().model().members(whole);
  if (!run.budget.spend(all.size() + 1)) return too_much_work();
  std::vector<expr::Value> ids;
  ids.reserve(all.size());
  for (const Entity& member : all) ids.push_back(expr::Value::text(id_of(of.view().model(), member)));
  return expr::Value::list(std::move(ids));
}

// "value" of what is known; else which of the ways of not knowing.
expr::Value states(Arguments a, Run&) {
  if (const auto* unknown = a[0].get_if<expr::Unknown>())
    return expr::Value::text(std::string(unknown->lacks->front().state));
  if (a[0].is(Kind::error)) return a[0];
  return expr::Value::text(std::string_view(a[0].is(Kind::null) ? "none" : "value"));
}

}  // namespace

std::vector<expr::Overload> governance_functions() {
  const Type text = TypeKind::string;
  const Type texts = Type::list(text);
  std::vector<expr::Overload> all{
      {"may", false, {text, text}, TypeKind::boolean, may_do},
      {"may", false, {text, text, text}, TypeKind::boolean, may_do},
      {"who_may", false, {text}, texts, who_may_do},
      {"who_may", false, {text, text}, texts, who_may_do},
      {"route", false, {text}, texts, [](Arguments a, Run& run) { return ends(a, run, false); }},
      {"dead_ends", false, {text}, texts, [](Arguments a, Run& run) { return ends(a, run, true); }},
      {"members", false, {text}, texts, members_of},
      {"states", false, {Type()}, text, states, true},
  };
  return all;
}

}  // namespace kader::detail
