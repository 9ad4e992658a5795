// SPDX-License-Identifier: Apache-2.0
// References resolved: which provisions the words of reference_grammar.hpp lead to.
#include "document/references.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_set.hpp>

#include "document/find.hpp"
#include "document/passages.hpp"
#include "document/reference_grammar.hpp"
#include "document/structure.hpp"
#include "document/terms.hpp"
#include "document/tokens.hpp"
#include "kader/document/document.hpp"

namespace kader::detail {
namespace {

constexpr std::uint32_t none = ReferenceTarget::none;
constexpr std::size_t most_strange = 3;  // references to articles that are not there, and more than those that are
constexpr std::size_t most_looks = 2'000;  // at the words of a provision, to see whether a number stands in them
constexpr std::uint32_t most_looked_at = 20'000;  // bytes of each

// Whether a number stands as a label in a text in which the reader saw no item: "… a. de minister …".
bool shows_label(std::string_view text, std::string_view label) {
  for (std::size_t at = text.find(label); at != std::string_view::npos; at = text.find(label, at + 1)) {
    const std::size_t end = at + label.size();
    if (end + 1 < text.size() && text[end] == '.' && text[end + 1] >= '0' && text[end + 1] <= '9') continue;  // 1.2
    const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(';
    if (begins && end < text.size() && (text[end] == '.' || text[end] == ')')) return true;
  }
  return false;
}

class Resolver {
 public:
  Resolver(const Document& document, const Structure& structure)
      : document_(&document), structure_(structure), terms_(document), grammar_(document, terms_) {
    // A note with a decree and the regulation annexed to it may speak of either.
    for (const std::uint32_t annex : structure_.annexes()) {
      numbered_annexes_ += is_number(Structure::label_of(at(annex).number)) ? 1 : 0;
      if (structure_.articles(annex).empty()) continue;
      const bool only = explained_ == 0 && structure_.articles(0).empty();
      explained_ = only ? annex : none;
    }
    names_other_text_.resize(document.provisions().size());
  }

  std::vector<CrossReference> run(Runs& runs) {
    std::vector<Spoken> spoken;
    runs.each([&](std::uint32_t provision, const std::vector<Token>& tokens) {
      if (found_.size() >= most_references) return;
      spoken.clear();
      grammar_.read(tokens, provision, spoken);
      for (Spoken& one : spoken) {
        if (found_.size() >= most_references) break;
        resolve(one, provision);
      }
      if (grammar_.names_other_text()) names_other_text_[provision] = true;
    });
    doubt();
    return std::move(found_);
  }

 private:
  [[nodiscard]] const Provision& at(std::uint32_t p) const { return document_->provisions()[p]; }

  // What one name leads to.
  struct Answer {
    std::uint32_t provision = none;
    ProvisionRef ref;
    bool certain = true;  // of one that is not there: that it should be
  };

  // The name that an article of a scope would have: "bijlage:12".
  [[nodiscard]] ProvisionRef in_scope(std::uint32_t scope, std::string_view label) const {
    std::string text;
    if (const auto& all = structure_.articles(scope); !all.empty() && !at(all.front()).ref.scope().empty())
      (text = at(all.front()).ref.scope()) += ':';
    text += label;
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(text.size() - label.size()), text.end(), ':',
                 '.');  // "2:15"
    const auto parsed = ProvisionRef::parse(text, Language::english);
    return parsed ? *parsed : ProvisionRef();
  }
  static ProvisionRef below(const ProvisionRef& outer, std::string_view label) {
    const std::string text = (outer.given() ? outer.str() + "." : std::string()) + std::string(label);
    const auto parsed = ProvisionRef::parse(text, Language::english);
    return parsed ? *parsed : ProvisionRef();
  }

  void resolve(const Spoken& spoken, std::uint32_t provision) {
    CrossReference made;
    made.where = spoken.where;
    made.provision = provision;
    if (spoken.into == Into::external) {
      made.outcome = ReferenceOutcome::external;
      if (spoken.law != nullptr) made.law = spoken.law->id;
      if (spoken.document.known()) made.document = document_->bytes(spoken.document);
      for (const Named& named : spoken.named) {
        made.targets.push_back({outside(named), none, named.where});
        if (named.article.given()) labels_elsewhere_.insert(hash_of(named.article.text));
      }
      found_.push_back(std::move(made));
      return;
    }
    bool dangling = false;
    bool undecided = false;
    std::optional<std::uint32_t> range_from;
    for (const Named& named : spoken.named) {
      const Answer answer = find(spoken, named, provision);
      if (answer.provision != none) {
        if (range_from) {
          between(*range_from, answer.provision, named.where, made.targets);
          if (answer.provision <= *range_from) undecided = true;
        }
        made.targets.push_back({at(answer.provision).ref, answer.provision, named.where});
      } else if (answer.certain) {
        dangling = true;
        if (named.article.given()) strange_.emplace_back(found_.size(), hash_of(named.article.text));
        made.targets.push_back({answer.ref, none, named.where});
      } else {
        undecided = true;
        if (answer.ref.given()) made.targets.push_back({answer.ref, none, named.where});
      }
      if (several_) {
        made.targets.clear();
        for (const std::uint32_t one : neighbours_) made.targets.push_back({at(one).ref, one, named.where});
        several_ = false;
      }
      range_from = named.through && answer.provision != none ? std::optional(answer.provision) : std::nullopt;
    }
    made.outcome = undecided  ? ReferenceOutcome::undecided
                   : dangling ? ReferenceOutcome::dangling
                              : ReferenceOutcome::resolved;
    found_.push_back(std::move(made));
  }

  // What was found last says what to think of what was found before: a number that another text has, in a text that
  // speaks of its articles, is not certain to be one of this text; and where less leads somewhere than does not, this
  // is not the text that is spoken of, or it was not understood.
  void doubt() {
    std::size_t leading = 0;
    std::size_t dangling = 0;
    for (const CrossReference& one : found_) {
      if (!names_article(one)) continue;
      leading += one.outcome == ReferenceOutcome::resolved ? 1 : 0;
      dangling += one.outcome == ReferenceOutcome::dangling ? 1 : 0;
    }
    // Where the articles are there, and only parts of them are not, it is this text.
    const bool all = dangling >= most_strange && dangling > leading && without_article_ * 2 >= dangling;
    for (CrossReference& one : found_) {
      if (one.outcome != ReferenceOutcome::dangling || !names_article(one)) continue;
      if (all) one.outcome = ReferenceOutcome::undecided;
    }
    for (const auto& [reference, label] : strange_)
      if (labels_elsewhere_.contains(label)) found_[reference].outcome = ReferenceOutcome::undecided;
  }
  [[nodiscard]] bool names_article(const CrossReference& reference) const {
    const std::string first = folded(document_->bytes(reference.where).substr(0, 3));
    return first == "art";
  }
  static ProvisionRef outside(const Named& named) {
    ProvisionRef ref;
    if (named.article.text.find(':') != std::string::npos) return ref;  // "3:2" is no place in a text of ours
    for (const Label* label : {&named.article, &named.paragraph, &named.item, &named.subitem})
      if (label->given()) ref = below(ref, label->text);
    return ref;
  }

  // Those that stand between the first and the last of a range, beside each other.
  void between(std::uint32_t first, std::uint32_t last, ByteRange where, std::vector<ReferenceTarget>& out) {
    if (last <= first || at(first).kind != at(last).kind) return;
    std::size_t count = 1;
    if (at(first).kind == ProvisionKind::article) {
      const auto& all = structure_.articles(structure_.scope(first));
      for (std::uint32_t r = structure_.rank(first) + 1; r < all.size() && all[r] < last; ++r) {
        if (++count >= most_of_a_range || ++in_ranges_ > most_in_ranges) return;
        out.push_back({at(all[r]).ref, all[r], where});
      }
      return;
    }
    if (at(first).parent != at(last).parent) return;
    for (std::uint32_t p = std::max(at(first).end, first + 1); p < last; p = std::max(at(p).end, p + 1)) {
      if (++count >= most_of_a_range || ++in_ranges_ > most_in_ranges) return;
      out.push_back({at(p).ref, p, where});
    }
  }

  // The scope in which the articles of a reference are looked for; none: it cannot be said.
  std::uint32_t scope_of(const Spoken& spoken, std::uint32_t provision) const {
    if (structure_.in_note(provision) && spoken.into != Into::annex) return explained_;
    std::uint32_t here = structure_.scope(provision);
    if (here != 0 && structure_.articles(here).empty()) here = 0;  // a list annexed to an agreement
    switch (spoken.into) {
      case Into::annex: {
        if (!spoken.annex.empty()) return structure_.find_annex(spoken.annex);
        if (structure_.annexes().size() == 1) return structure_.annexes().front();
        return here != 0 && structure_.annexes().size() > 1 ? none : here != 0 ? here : none;
      }
      default: return here;
    }
  }

  // "Gemeentewet: a. artikel 49": whether an item stands in a list whose announcement names another text.
  [[nodiscard]] bool listed_under_other_text(std::uint32_t provision) const {
    for (std::uint32_t p = provision; p != 0 && at(p).kind == ProvisionKind::item; p = at(p).parent)
      if (names_other_text_[at(p).parent]) return true;
    return false;
  }

  // "Artikel 38, vierde lid, tweede volzin, en vijfde lid": whether a part that this article does not have may be one
  // of the article named before it.
  [[nodiscard]] static bool may_be_of_other(const Spoken& spoken) {
    return spoken.other_article && spoken.base == Base::numbered && !spoken.named.front().article.given();
  }
  // A clause may be part of anything.
  [[nodiscard]] static bool is_clause(std::string_view words) { return folded(words.substr(0, 6)) == "clause"; }
  // Articles with Roman numbers amend other texts, and what they hold is often left out.
  [[nodiscard]] bool amends(std::uint32_t article) const {
    const std::string& number = at(article).number;
    return at(article).kind == ProvisionKind::article && !number.empty() &&
           number.find_first_not_of("IVXLC") == std::string::npos;
  }

  // In what stands before the first article, or in a note, nothing is near enough to be sure of.
  [[nodiscard]] bool is_sure(const Spoken& spoken, std::uint32_t provision) const {
    return !spoken.doubtful && spoken.into != Into::unclear && spoken.into != Into::by_kind &&
           at(provision).kind != ProvisionKind::footnote && !structure_.in_note(provision) &&
           (structure_.article(provision) != none || spoken.into == Into::own) && !listed_under_other_text(provision);
  }

  Answer find(const Spoken& spoken, const Named& named, std::uint32_t provision) {
    const std::uint32_t scope = scope_of(spoken, provision);
    const bool sure = is_sure(spoken, provision);
    std::uint32_t article = structure_.article(provision);
    std::uint32_t paragraph = structure_.paragraph(provision);
    if (structure_.in_note(provision)) {
      // Below its "Artikel 2" a note speaks of article 2 of the text that it explains.
      if (article != none)
        article =
            explained_ == none ? none : structure_.find_article(explained_, Structure::label_of(at(article).number));
      if (spoken.base >= Base::previous_paragraph && spoken.base <= Base::next_paragraphs) return {none, {}, false};
      paragraph = none;
      if (article == none && !named.article.given() && spoken.base != Base::annex && spoken.base != Base::chapter)
        return {none, {}, false};
    }
    switch (spoken.base) {
      case Base::unclear: return {none, {}, false};
      case Base::annex:
      case Base::chapter:
      case Base::this_annex: return whole_part(spoken, named, scope, provision, sure);
      case Base::this_article: break;
      case Base::this_paragraph:
        if (paragraph == none) return {none, {}, false};
        break;
      case Base::previous_article:
      case Base::next_article: {
        Answer next = article_beside(spoken.base, article, sure);
        if (next.provision == none) return next;
        article = next.provision;
        paragraph = none;
        break;
      }
      case Base::previous_paragraph:
      case Base::next_paragraph:
      case Base::previous_paragraphs:
      case Base::next_paragraphs: return beside(spoken.base, article, paragraph, provision, sure);
      case Base::numbered: break;
    }
    if (named.article.given()) return in_numbered_article(spoken, named, scope, provision, sure);
    if (article == none) return {none, {}, false};
    return inside(spoken, named, article, paragraph, provision, sure);
  }

  // An annex or a chapter.
  Answer whole_part(const Spoken& spoken, const Named& named, std::uint32_t scope, std::uint32_t provision, bool sure) {
    if (spoken.base == Base::this_annex) {
      const std::uint32_t annex = structure_.scope(provision);
      return {annex != 0 && !structure_.in_note(provision) ? annex : none, {}, false};
    }
    const std::string& label = named.article.text;
    if (spoken.base == Base::annex)
      return {structure_.find_annex(label), annex_name(label), sure && lacks_annex(label, named.where.begin)};
    if (scope == none) return {none, {}, false};
    return {structure_.find_chapter(scope, label), below({}, label), sure && structure_.chapters(scope) > 1};
  }

  [[nodiscard]] Answer article_beside(Base base, std::uint32_t article, bool sure) const {
    if (article == none) return {none, {}, false};
    const auto& all = structure_.articles(structure_.scope(article));
    const std::uint32_t rank = structure_.rank(article);
    const bool next = base == Base::next_article;
    if (next ? rank + 1 >= all.size() : rank == 0) return {none, {}, sure};
    return {all[next ? rank + 1 : rank - 1], {}, true};
  }

  Answer in_numbered_article(const Spoken& spoken, const Named& named, std::uint32_t scope, std::uint32_t provision,
                             bool sure) {
    if (scope == none && spoken.into == Into::annex && !spoken.annex.empty())
      return {none, annex_name(spoken.annex), sure && lacks_annex(spoken.annex, none)};
    if (scope == none) return {none, {}, false};
    const std::string& label = named.article.text;
    if (const std::uint32_t article = structure_.find_article(scope, label); article != none)
      return inside(spoken, named, article, none, provision, sure);
    if (const std::uint32_t p = structure_.find_numbered_in_full(scope, label); p != none)
      return inside(spoken, named, p, none, provision, false);
    const bool lacks = sure && lacks_article(spoken, named, scope);
    without_article_ += lacks ? 1 : 0;
    return {none, in_scope(scope, label), lacks};
  }

  // Whether it is certain that a number which no article has should be one of this text.
  [[nodiscard]] bool lacks_article(const Spoken& spoken, const Named& named, std::uint32_t scope) {
    const std::string& label = named.article.text;
    if (label[0] < '0' || label[0] > '9' || spoken.law_named || is_clause(document_->bytes(spoken.where))) return false;
    if (structure_.articles(scope).size() < 2 || !structure_.says_article(scope)) return false;
    if (amends(structure_.articles(scope).front()) || structure_.article_anywhere(label)) return false;
    const bool compound = label.find_first_of(".:") != std::string::npos;
    return !compound || structure_.has_compound_numbers() || no_such_paragraph(spoken, named, scope);
  }

  // Paragraph and item, in an article.
  Answer inside(const Spoken& spoken, const Named& named, std::uint32_t article, std::uint32_t paragraph,
                std::uint32_t provision, bool sure) {
    std::uint32_t outer = article;
    if (named.paragraph.given()) {
      paragraph = structure_.find_child(article, named.paragraph.text);
      if (paragraph == none) {
        if (at(article).lapsed) return {article, {}, true};
        if (named.paragraph.text == "1" && !structure_.has_paragraphs(article)) {
          outer = article;  // an article of one paragraph need not number it
        } else {
          const bool numbered =
              structure_.has_paragraphs(article)
                  ? !structure_.has_unnumbered_children(article)
                  : !structure_.has_unnumbered(article) && !has_as_many_alineas(article, named.paragraph.text);
          // Below "1.5 Regeling" in a text without articles, "tweede lid" may be one of a law that it speaks of.
          const bool of_article = named.article.given() || is_called_article(article);
          const bool certain = sure && numbered && of_article && !may_be_of_other(spoken) && !amends(article) &&
                               !unseen(article, named.paragraph.text);
          return {none, below(at(article).ref, named.paragraph.text), certain};
        }
      } else {
        outer = paragraph;
      }
    } else if (named.item.given() && !named.article.given() && spoken.base == Base::numbered &&
               !structure_.in_note(provision)) {
      return item_near(spoken, named, provision, sure);
    }
    if (spoken.base == Base::this_paragraph) outer = paragraph;
    if (!named.item.given()) return {outer, {}, true};
    std::uint32_t item = structure_.find_child(outer, named.item.text);
    if (item == none) item = structure_.find_within(outer, named.item.text);
    if (item == none) {
      const bool certain = sure && !may_be_of_other(spoken) && !amends(article) && !structure_.has_unnumbered(outer) &&
                           !unseen(outer, named.item.text) && !lost_letters(outer) &&
                           (structure_.has_numbered_items(outer) || !structure_.has_paragraphs(outer)) &&
                           named.item.text.size() == 1 && lower_case(named);
      return {none, below(at(outer).ref, named.item.text), certain};
    }
    if (!named.subitem.given()) return {item, {}, true};
    const std::uint32_t inner = structure_.find_child(item, named.subitem.text);
    return {inner, below(at(item).ref, named.subitem.text), false};
  }

  [[nodiscard]] bool is_called_article(std::uint32_t article) const {
    std::string_view head = document_->bytes(at(article).head);
    head.remove_prefix(std::min(head.find_first_not_of("# *_>["), head.size()));
    const std::string word = folded(head.substr(0, 7));
    return word.starts_with("art") || word == "section";
  }

  // Items whose letters were lost on the way, as lists of a word processor lose them: lines below a colon.
  [[nodiscard]] bool lost_letters(std::uint32_t outer) {
    const bool lettered = structure_.find_child(outer, "a") != none || structure_.find_within(outer, "a") != none;
    if (lettered || ++looked_ > most_looks) return !lettered;
    // What follows a number without being indented may stand behind it, up to the next one.
    const std::uint32_t next = std::max(at(outer).end, outer + 1);
    const std::uint32_t article = structure_.article(outer);
    const std::uint32_t end = article == none || next < std::max(at(article).end, article + 1)
                                  ? at(next < document_->provisions().size() ? next : outer).where.begin
                                  : at(article).where.end;
    const std::uint32_t begin = std::max(at(outer).where.begin, at(outer).head.end);
    return alineas(begin, std::max(end, at(outer).where.end)) > 1;
  }

  // An annex is often a file of its own: only where several with such a number stand in the text it is sure that this
  // one should as well.
  [[nodiscard]] bool lacks_annex(std::string_view label, std::uint32_t where) {
    if (numbered_annexes_ < 2 || !is_number(label)) return false;
    if (!shown_annexes_) shown_annexes_ = lines_on_annexes(document_->source()->text);
    if (shown_annexes_->size() >= most_annexes) return false;  // it may stand on a line that was not looked at
    return std::none_of(shown_annexes_->begin(), shown_annexes_->end(),
                        [&](const auto& shown) { return shown.first == label && shown.second != where; });
  }
  static bool is_number(std::string_view label) {
    return !label.empty() && label.find_first_not_of("0123456789") == std::string_view::npos;
  }
  static constexpr std::size_t most_annexes = 200;
  // The numbers of annexes that lines begin with, and where: "Bijlage 3".
  static std::vector<std::pair<std::string, std::uint32_t>> lines_on_annexes(std::string_view text) {
    std::vector<std::pair<std::string, std::uint32_t>> shown;
    for (std::size_t at = 0; at < text.size() && shown.size() < most_annexes;) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::size_t from = text.find_first_not_of(" \t>#*_-|", at);
      at = end + 1;
      if (from >= end) continue;
      const std::string_view line = text.substr(from, end - from);
      for (const std::string_view word : {"bijlage ", "annex ", "schedule "})
        if (line.size() > word.size() && folded(line.substr(0, word.size())) == word) {
          const std::string_view number = line.substr(word.size());
          shown.emplace_back(number.substr(0, std::min(number.find_first_not_of("0123456789"), std::size_t{9})),
                             static_cast<std::uint32_t>(from));
        }
    }
    return shown;
  }
  [[nodiscard]] ProvisionRef annex_name(std::string_view label) const {
    const bool nl = document_->language() == Language::dutch;
    return below({}, (nl ? "bijlage-" : "annex-") + std::string(label));
  }

  // "artikel 3.6" where article 3 has paragraphs, and no sixth: whichever way of numbering is meant.
  [[nodiscard]] bool no_such_paragraph(const Spoken& spoken, const Named& named, std::uint32_t scope) {
    const std::string& label = named.article.text;
    if (no_such_deeper_part(spoken, label, scope)) return true;
    const auto dot = label.find('.');
    if (dot == std::string::npos || label.find_first_not_of("0123456789", dot + 1) != std::string::npos) return false;
    const std::uint32_t article = structure_.find_article(scope, label.substr(0, dot));
    if (article == none || !structure_.has_paragraphs(article) || spoken.law_named) return false;
    if (!structure_.repeats_number(article) && !spoken.announced) return false;
    const std::string part = label.substr(dot + 1);
    if (structure_.find_child(article, part) != none || structure_.has_unnumbered_children(article)) return false;
    return ++looked_ <= most_looks && !begins_line(article, label) && !begins_line(article, part);
  }
  // "artikel 2.1.4" where 2.1 has 2.1.1 to 2.1.3.
  [[nodiscard]] bool no_such_deeper_part(const Spoken& spoken, const std::string& label, std::uint32_t scope) {
    const auto last = label.rfind('.');
    if (last == std::string::npos || label.find('.') == last || spoken.law_named) return false;
    const std::uint32_t first = structure_.find_numbered_in_full(scope, label.substr(0, last) + ".1");
    if (first == none || structure_.has_unnumbered_children(at(first).parent)) return false;
    return ++looked_ <= most_looks && !begins_line(structure_.article(first), label);
  }
  [[nodiscard]] bool begins_line(std::uint32_t outer, std::string_view label) const {
    const ByteRange where = at(outer).where;
    const auto words = document_->bytes({where.begin, std::min(where.end, where.begin + most_looked_at)});
    for (std::size_t found = words.find(label); found != std::string_view::npos; found = words.find(label, found + 1)) {
      const std::size_t before = found == 0 ? found : words.find_last_not_of(" \t>*_-", found - 1);
      const std::size_t behind = found + label.size();
      if ((found == 0 || before == std::string_view::npos || words[before] == '\n') &&
          (behind == words.size() || words[behind] < '0' || words[behind] > '9'))
        return true;
    }
    return false;
  }
  // Paragraphs need not be numbered to be counted: those of old texts are parted by blank lines.
  [[nodiscard]] std::size_t alineas(std::uint32_t begin, std::uint32_t end) const {
    const auto words = document_->bytes({begin, std::max(begin, std::min(end, begin + most_looked_at))});
    std::size_t count = 0;
    for (std::size_t from = words.find_first_not_of(" \t\r\n"); from < words.size(); ++count) {
      std::size_t stop = words.find('\n', from);
      while (stop < words.size()) {
        const std::size_t next = words.find_first_not_of(" \t\r", stop + 1);
        if (next >= words.size() || words[next] == '\n') break;
        stop = words.find('\n', next);
      }
      from = words.find_first_not_of(" \t\r\n", std::min(stop, words.size()));
    }
    return count;
  }
  [[nodiscard]] bool has_as_many_alineas(std::uint32_t article, std::string_view label) {
    if (++looked_ > most_looks) return true;
    const std::size_t count = alineas(std::max(at(article).where.begin, at(article).head.end), at(article).where.end);
    std::size_t asked = 0;
    for (const char c : label.substr(0, 4))
      asked = asked * 10 + static_cast<std::size_t>(c >= '0' && c <= '9' ? c - '0' : 0);
    return count > 1 && count >= asked;
  }

  // "onderdeel b" without more: of the innermost list around, outwards to the article.
  Answer item_near(const Spoken& spoken, const Named& named, std::uint32_t provision, bool sure) {
    const std::uint32_t article = structure_.article(provision);
    std::uint32_t outer = provision;
    for (int depth = 0; depth < 20; ++depth) {
      if (const std::uint32_t item = structure_.find_child(outer, named.item.text); item != none) {
        if (!named.subitem.given()) return {item, {}, true};
        const std::uint32_t inner = structure_.find_child(item, named.subitem.text);
        return {inner, below(at(item).ref, named.subitem.text), false};
      }
      if (outer == article || outer == 0) break;
      outer = at(outer).parent;
    }
    const std::uint32_t paragraph = structure_.paragraph(provision);
    const std::uint32_t container = paragraph != none ? paragraph : article;
    if (container == none) return {none, {}, false};
    const bool certain = sure && !spoken.bare_under && !may_be_of_other(spoken) && !amends(article) &&
                         structure_.has_numbered_items(container) && !structure_.has_unnumbered(container) &&
                         named.item.text.size() == 1 && spoken.into == Into::unsaid &&
                         !unseen(container, named.item.text) && lower_case(named);
    return {none, below(at(container).ref, named.item.text), certain};
  }
  // "Onderdeel A" may be a part of something else than a text.
  [[nodiscard]] bool lower_case(const Named& named) const {
    std::string_view words = document_->bytes(named.where);
    if (named.subitem.given()) words = words.substr(0, words.find(','));
    return !words.empty() && !(words.back() >= 'A' && words.back() <= 'Z');
  }

  // Whether a number that no provision has stands in the words all the same: the reader may have missed it.
  [[nodiscard]] bool unseen(std::uint32_t outer, std::string_view label) {
    if (++looked_ > most_looks) return true;
    const ByteRange where = at(outer).where;
    const auto words = document_->bytes({where.begin, std::min(where.end, where.begin + most_looked_at)});
    if (structure_.repeats_number(outer) &&
        words.find(std::string(at(outer).number) + '.' + std::string(label)) != std::string_view::npos)
      return true;
    return shows_label(words, label);
  }

  Answer beside(Base base, std::uint32_t article, std::uint32_t paragraph, std::uint32_t provision, bool sure) {
    if (article == none) return {none, {}, false};
    const bool next = base == Base::next_paragraph || base == Base::next_paragraphs;
    const bool several = base == Base::next_paragraphs || base == Base::previous_paragraphs;
    neighbours_.clear();
    const std::uint32_t end = std::max(at(article).end, article + 1);
    if (next) {
      std::uint32_t p = paragraph != none ? std::max(at(paragraph).end, paragraph + 1) : provision + 1;
      for (; p < end && neighbours_.size() < most_of_a_range; p = std::max(at(p).end, p + 1)) {
        if (at(p).kind == ProvisionKind::paragraph) neighbours_.push_back(p);
        if (!several && !neighbours_.empty()) break;
        if (++steps_ > most_in_ranges) return {none, {}, false};
      }
    } else if (paragraph != none) {
      // Brothers do not know the one before them: all from the first, of which the last ones count.
      for (std::uint32_t p = article + 1; p < paragraph; p = std::max(at(p).end, p + 1)) {
        if (at(p).kind == ProvisionKind::paragraph) neighbours_.push_back(p);
        if (++steps_ > most_in_ranges) return {none, {}, false};
      }
      const std::size_t keep = several ? most_of_a_range : 1;
      if (neighbours_.size() > keep)
        neighbours_.erase(neighbours_.begin(), neighbours_.end() - static_cast<std::ptrdiff_t>(keep));
    }
    if (neighbours_.empty()) {
      const bool own_words = provision == article || provision == paragraph;
      const bool alone = !has_as_many_alineas(article, "2");  // paragraphs need no numbers
      return {none, {}, sure && own_words && alone && !structure_.has_unnumbered(article)};
    }
    several_ = several;
    return {neighbours_.front(), {}, true};
  }

  const Document* document_;
  const Structure& structure_;
  Terms terms_;
  ReferenceGrammar grammar_;
  std::uint32_t explained_ = 0;  // the scope of which an explanatory note speaks; none: it cannot be said
  std::vector<CrossReference> found_;
  std::vector<std::uint32_t> neighbours_;
  bool several_ = false;
  std::size_t numbered_annexes_ = 0;
  std::optional<std::vector<std::pair<std::string, std::uint32_t>>> shown_annexes_;  // made when first asked for
  std::vector<bool> names_other_text_;  // by provision, in its own words
  std::vector<std::pair<std::size_t, std::uint64_t>>
      strange_;  // references to an article that is not there, its number
  boost::unordered_flat_set<std::uint64_t> labels_elsewhere_;  // of articles of other texts
  std::size_t without_article_ = 0;  // references that are dangling since no article has the number
  std::size_t in_ranges_ = 0;
  std::size_t looked_ = 0;
  std::size_t steps_ = 0;
};

}  // namespace

std::vector<CrossReference> find_cross_references(const Document& document, const Structure& structure, Runs& runs) {
  return Resolver(document, structure).run(runs);
}

}  // namespace kader::detail
