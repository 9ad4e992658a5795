// SPDX-License-Identifier: Apache-2.0
#include "kader/host/diff_pages.hpp"

#include <array>
#include <string_view>

#include "kader/text/listed.hpp"
#include "report/display.hpp"
#include "report/json_writer.hpp"

namespace kader {
namespace {

using detail::JsonWriter;
using detail::printable;

constexpr std::array<std::string_view, 8> kind_names{"added", "removed", "reworded", "moved",
                                                     "split", "merged",  "lapsed",   "retitled"};

std::string_view name_of(TextChangeKind kind) noexcept { return kind_names[static_cast<std::size_t>(kind)]; }

// What one part of a citation is called: "artikel 5", "lid 2", "onder a".
Phrase part_of(const Provision& provision) {
  const auto numbered = [&](std::string_view nl, std::string_view en) {
    if (provision.number.empty()) return Phrase("‘" + provision.title + "’");
    return Phrase(std::string(nl) + " " + provision.number, std::string(en) + " " + provision.number);
  };
  switch (provision.kind) {
    case ProvisionKind::chapter: return numbered("hoofdstuk", "chapter");
    case ProvisionKind::article: return numbered("artikel", "article");
    case ProvisionKind::paragraph: return numbered("lid", "paragraph");
    case ProvisionKind::item:
      return provision.number.empty() ? Phrase(provision.ref.str()) : numbered("onder", "under");
    case ProvisionKind::annex:
      return provision.number.empty() ? Phrase("de bijlage", "the annex") : numbered("bijlage", "annex");
    case ProvisionKind::footnote: return numbered("voetnoot", "footnote");
    case ProvisionKind::heading: return Phrase("‘" + provision.title + "’");
    case ProvisionKind::whole: break;
  }
  return {"de aanhef", "the preamble"};
}

void capitalise(std::string& text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
}

Phrase all_cited(const Document& document, const std::vector<std::uint32_t>& provisions) {
  return listed(provisions, [&](std::uint32_t one) { return cited(document, one); });
}

}  // namespace

Phrase cited(const Document& document, std::uint32_t provision) {
  std::vector<Phrase> parts;
  for (std::uint32_t at = provision; at != 0; at = document.provisions()[at].parent) {
    const Provision& one = document.provisions()[at];
    const bool around = one.kind == ProvisionKind::chapter || one.kind == ProvisionKind::heading;
    if (around && !parts.empty()) continue;  // an article is cited without its chapter
    parts.insert(parts.begin(), part_of(one));
  }
  if (parts.empty()) return part_of(document.provisions()[0]);
  Phrase made = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) {
    made.nl += ", " + parts[i].nl;
    made.en += ", " + parts[i].en;
  }
  return made;
}

Phrase sentence_of(const TextVersions& versions, const TextChange& change) {
  const Phrase was = all_cited(*versions.before, change.before);
  const Phrase is = all_cited(*versions.after, change.after);
  Phrase made;
  switch (change.kind) {
    case TextChangeKind::added: made = {is.nl + " is nieuw", is.en + " is new"}; break;
    case TextChangeKind::removed: made = {was.nl + " (oud) is weg", was.en + " (old) is gone"}; break;
    case TextChangeKind::reworded: made = {is.nl + " luidt anders", is.en + " reads differently"}; break;
    case TextChangeKind::moved:
      made = {was.nl + " (oud) is nu " + is.nl, was.en + " (old) is now " + is.en};
      if (change.reworded) {
        made.nl += " en luidt anders";
        made.en += " and reads differently";
      }
      break;
    case TextChangeKind::split:
      made = {was.nl + " (oud) is gesplitst in " + is.nl, was.en + " (old) was split into " + is.en};
      break;
    case TextChangeKind::merged:
      made = {was.nl + " (oud) zijn samengevoegd tot " + is.nl, was.en + " (old) were merged into " + is.en};
      break;
    case TextChangeKind::lapsed: made = {is.nl + " is vervallen", is.en + " has lapsed"}; break;
    case TextChangeKind::retitled: made = {is.nl + " heeft een ander opschrift", is.en + " has another heading"}; break;
  }
  capitalise(made.nl);
  capitalise(made.en);
  return made;
}

Phrase sentence_of(const TextVersions& versions, const StrayReference& stray) {
  const CrossReference& reference = versions.after->references()[stray.reference];
  const Phrase where = cited(*versions.after, reference.provision);
  const Phrase meant = cited(*versions.after, stray.meant);
  const std::string words = "‘" + std::string(versions.after->bytes(reference.where)) + "’";
  Phrase made{where.nl + " verwijst nog naar " + words + "; wat daar stond, is nu " + meant.nl,
              where.en + " still refers to " + words + "; what stood there is now " + meant.en};
  capitalise(made.nl);
  capitalise(made.en);
  return made;
}

std::string text_diff_text(const TextVersions& versions, Language language) {
  const bool nl = language == Language::dutch;
  std::string out;
  const auto line = [&](const Phrase& sentence) {
    detail::add_printable(out, sentence.in(language));
    out += ".\n";
  };
  for (const TextChange& change : versions.diff->changes) line(sentence_of(versions, change));
  if (!versions.diff->strays.empty()) {
    out += nl ? "\nLet op: verwijzingen die niet zijn meegegaan\n" : "\nNote: references that did not follow\n";
    for (const StrayReference& stray : versions.diff->strays) line(sentence_of(versions, stray));
  }
  if (!versions.diff->complete)
    out += nl ? "\nDe teksten zijn te omvangrijk om alles te vergelijken.\n"
              : "\nThe texts are too large to compare everything.\n";
  if (out.empty()) out = nl ? "De tekst is gelijk.\n" : "The text is the same.\n";
  return out;
}

std::string text_diff_markdown(const TextVersions& versions, Language language) {
  const bool nl = language == Language::dutch;
  const auto cell = [](const std::string& text) {
    std::string made;
    for (const char c : printable(text)) {
      if (std::string_view("|\\`*_<>[]&#").find(c) != std::string_view::npos) made += '\\';
      made += c;
    }
    return made;
  };
  std::string out = nl ? "| oud | nieuw | wat |\n|---|---|---|\n" : "| old | new | what |\n|---|---|---|\n";
  for (const TextChange& change : versions.diff->changes) {
    out += "| " + cell(all_cited(*versions.before, change.before).in(language));
    out += " | " + cell(all_cited(*versions.after, change.after).in(language));
    out += " | " + cell(sentence_of(versions, change).in(language)) + " |\n";
  }
  for (const StrayReference& stray : versions.diff->strays)
    out += "|  |  | " + cell(sentence_of(versions, stray).in(language)) + " |\n";
  return out;
}

std::string text_diff_json(const TextVersions& versions, Language language) {
  JsonWriter json;
  json.begin_map();
  json.begin_list("changes");
  const auto refs = [&](std::string_view key, const Document& document, const std::vector<std::uint32_t>& provisions) {
    json.begin_list(key);
    for (const std::uint32_t one : provisions) json.add(document.provisions()[one].ref.str());
    json.end();
  };
  for (const TextChange& change : versions.diff->changes) {
    json.begin_map();
    json.add("kind", name_of(change.kind));
    refs("before", *versions.before, change.before);
    refs("after", *versions.after, change.after);
    json.add("reworded", change.reworded);
    json.add("sentence", sentence_of(versions, change).in(language));
    json.end();
  }
  json.end();
  json.begin_list("strays");
  for (const StrayReference& stray : versions.diff->strays) {
    const CrossReference& reference = versions.after->references()[stray.reference];
    json.begin_map();
    json.add("in", versions.after->provisions()[reference.provision].ref.str());
    json.add("words", versions.after->bytes(reference.where));
    json.add("meant", versions.after->provisions()[stray.meant].ref.str());
    json.add("leads_to", versions.after->provisions()[stray.leads_to].ref.str());
    json.add("sentence", sentence_of(versions, stray).in(language));
    json.end();
  }
  json.end();
  json.add("complete", versions.diff->complete);
  json.end();
  return json.take();
}

}  // namespace kader
