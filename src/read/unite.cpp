// SPDX-License-Identifier: Apache-2.0
#include "read/unite.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>
#include <utility>

#include "kader/model/framework_type.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/text/statement_words.hpp"
#include "read/syntax_findings.hpp"
#include "read/words.hpp"

namespace kader::detail {
namespace {

// The type that a value's parts are of: without what is around it, of a choice the only record among its forms.
const TypeInfo* opened(const TypeInfo* type) {
  while (type != nullptr) {
    if (type->kind == Kind::stated || type->kind == Kind::refined) {
      type = type->element;
    } else if (type->kind == Kind::choice) {
      const TypeInfo* record = nullptr;
      for (const TypeInfo* alternative : type->alternatives) {
        if (alternative->kind != Kind::record) continue;
        if (record != nullptr) return nullptr;
        record = alternative;
      }
      type = record;
    } else {
      return type;
    }
  }
  return nullptr;
}

const FieldInfo* field_of(const TypeInfo& record, std::string_view key) {
  for (const FieldInfo& field : record.fields) {
    if (field.embedded) {
      if (const FieldInfo* inner = field_of(*field.type, key)) return inner;
    } else if (key == field.key || same_but_for_accents(key, field.dutch)) {
      return &field;
    }
  }
  return nullptr;
}

class Uniter {
 public:
  Uniter(Tree old, Language keys, const Source& source, Origins& origins, Findings& findings)
      : old_(std::move(old)),
        keys_(keys),
        source_(source),
        origins_(origins),
        findings_(findings),
        made_(old_.lines()) {
    made_.reserve(old_.size(), 0);
  }

  Tree run(const std::vector<std::uint32_t>& rests_on) {
    std::vector<Part> parts;
    parts.reserve(rests_on.size());
    std::uint32_t fragment = 0;
    for (const Tree::Index root : old_.children(0)) {
      parts.push_back({root, fragment, rests_on[fragment]});
      ++fragment;
    }
    if (!parts.empty()) parts.front().whole = old_.root().whole;  // of what is no map at all
    if (!parts.empty()) unite_maps(parts, &framework_type(), nobody, {});
    made_.adopt(old_);
    return made_.take();
  }

 private:
  using Index = Tree::Index;
  static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

  // What one fragment says of something.
  struct Part {
    Index node = 0;
    std::uint32_t fragment = 0;
    std::uint32_t rests_on = 0;  // number in the origins
    bool whole = true;           // false: another fragment says more, which is not taken over
  };
  using Parts = std::vector<Part>;

  [[nodiscard]] bool whole(const Parts& parts) const {
    return std::all_of(parts.begin(), parts.end(),
                       [this](const Part& part) { return part.whole && old_.node(part.node).whole; });
  }

  // `above`: the fragment that began what this lies in, whose provisions it inherits.
  void write(const Parts& parts, const TypeInfo* type, std::uint32_t above, std::string_view key) {
    if (parts.size() == 1) return copy(parts.front(), above, key);
    const TypeInfo* const open = opened(type);
    const bool listed = open != nullptr && open->kind == Kind::list;
    const auto speaks = [&](const Part& part) { return old_.node(part.node).kind != NodeKind::empty; };
    const auto found = std::find_if(parts.begin(), parts.end(), speaks);
    if (found == parts.end()) return copy(parts.front(), above, key);
    const NodeKind kind = old_.node(found->node).kind;
    const auto is = [&](NodeKind which) {
      return std::all_of(parts.begin(), parts.end(),
                         [&](const Part& part) { return !speaks(part) || old_.node(part.node).kind == which; });
    };
    // One norm without brackets is a norm; one procedure without brackets goes on in another article.
    const bool elements = listed && above == nobody;
    if (is(NodeKind::list) || (listed && (elements || !is(NodeKind::map)))) return join(parts, above);
    Parts same;
    Part first = *found;
    for (const Part& part : parts) {
      if (!speaks(part)) {
        if (same.empty()) same.push_back(part);  // it begins here, even if it says nothing
      } else if (old_.node(part.node).kind == kind && (kind == NodeKind::map || part.node == found->node)) {
        same.push_back(part);
      } else {
        told_twice(found->node, part.node);
        first.whole = false;
      }
    }
    if (kind != NodeKind::map) return copy(first, above, key);
    same.front().whole = first.whole;
    unite_maps(same, listed ? open->element : open, above, key);
  }

  void copy(const Part& part, std::uint32_t above, std::string_view key) {
    const Index made = copy(part.node, key);
    if (!part.whole) made_.not_whole(made);
    if (part.fragment != above) origins_.set(made, part.rests_on);
  }
  Index copy(Index from, std::string_view key) {
    Node node = old_.node(from);
    node.key = key;
    node.first_child = node.next_sibling = node.children = 0;
    if (node.kind != NodeKind::list && node.kind != NodeKind::map) return made_.add(node);
    const Index made = made_.open(node);
    for (const Index child : old_.children(from)) copy(child, old_.node(child).key);
    made_.end(node.bytes.end);
    return made;
  }

  void join(const Parts& parts, std::uint32_t above) {
    Node node = old_.node(parts.front().node);
    node.kind = NodeKind::list;
    node.whole = whole(parts);
    node.text = {};
    node.style = ScalarStyle::plain;
    node.first_child = node.next_sibling = node.children = 0;
    made_.open(node);
    for (const Part& part : parts) {
      const Node& old = old_.node(part.node);
      if (old.kind == NodeKind::empty) continue;
      if (old.kind != NodeKind::list)
        copy(part, above, {});
      else
        for (const Index child : old_.children(part.node)) copy({child, part.fragment, part.rests_on}, above, {});
    }
    made_.end(node.bytes.end);
  }

  // The children of all maps, those of one key together, in the order in which the keys come first.
  struct Child {
    std::string_view name;  // the English key of a field, else the key as it is written
    const FieldInfo* field = nullptr;
    Part part;
    std::uint32_t order = 0;
    std::uint32_t first = 0;  // the order of the first with this name
  };
  std::vector<Child> children_of(const Parts& parts, const TypeInfo* record) const {
    std::vector<Child> children;
    for (const Part& part : parts)
      for (const Index node : old_.children(part.node)) {
        const std::string_view key = old_.node(node).key;
        const FieldInfo* const field = record != nullptr ? field_of(*record, key) : nullptr;
        children.push_back({field != nullptr ? field->key : key,
                            field,
                            {node, part.fragment, part.rests_on},
                            static_cast<std::uint32_t>(children.size())});
      }
    // Sorted, not hashed: no choice of keys is slow.
    std::sort(children.begin(), children.end(), [](const Child& a, const Child& b) {
      const int order = a.name.compare(b.name);
      return order != 0 ? order < 0 : a.order < b.order;
    });
    for (std::size_t i = 0; i < children.size(); ++i)
      children[i].first = i > 0 && children[i].name == children[i - 1].name ? children[i - 1].first : children[i].order;
    std::sort(children.begin(), children.end(),
              [](const Child& a, const Child& b) { return std::pair(a.first, a.order) < std::pair(b.first, b.order); });
    return children;
  }

  void unite_maps(Parts parts, const TypeInfo* type, std::uint32_t above, std::string_view key) {
    const bool is_record = type == nullptr || type->kind == Kind::record;
    const TypeInfo* const record = type != nullptr && type->kind == Kind::record ? type : nullptr;
    const FieldInfo* const source = record != nullptr ? field_of(*record, "source") : nullptr;
    Node node = old_.node(parts.front().node);
    node.kind = NodeKind::map;
    node.whole = whole(parts);
    node.key = key;
    node.first_child = node.next_sibling = node.children = 0;
    const Index made = made_.open(node);
    const Part first = parts.front();
    if (is_record && (record == nullptr || source != nullptr)) {
      bool at_first = false;
      for (Part& part : parts)
        if (const std::uint32_t own = own_source(part.node); own != 0) {
          part.rests_on = own;
          at_first = at_first || part.fragment == first.fragment;
        }
      // What others add to its source comes besides that of its own block.
      if (!at_first) origins_.set(made, first.rests_on, true);
      above = first.fragment;
    }
    const std::vector<Child> children = children_of(parts, record);
    const TypeInfo* const element = type != nullptr && type->kind == Kind::table ? type->element : nullptr;
    for (std::size_t i = 0; i < children.size();) {
      Parts same;
      const Child& one = children[i];
      for (; i < children.size() && children[i].first == one.first; ++i) {
        if (!same.empty()) in_other_language(children[i], one);
        same.push_back(children[i].part);
      }
      write(same, one.field != nullptr ? one.field->type : element, above, old_.node(one.part.node).key);
    }
    made_.end(node.bytes.end);
  }

  // The provisions that a map itself says it rests on.
  std::uint32_t own_source(Index map) {
    if (old_.node(map).kind != NodeKind::map) return 0;
    for (const Index child : old_.children(map)) {
      const Node& node = old_.node(child);
      if (!is_word(node.key, word_source)) continue;
      Origins::Sources sources;
      const auto add = [&](const Node& one) {
        if (one.kind != NodeKind::scalar) return;
        if (auto parsed = ProvisionRef::parse(one.text, keys_)) sources.push_back(*std::move(parsed));
      };
      add(node);
      if (node.kind == NodeKind::list)
        for (const Index item : old_.children(child)) add(old_.node(item));
      return origins_.add(std::move(sources));
    }
    return 0;
  }

  [[nodiscard]] Place place(Index node) const {
    const Node& n = old_.node(node);
    return {{}, source_.name, n.key_bytes.known() ? old_.key_span(node) : old_.span(node)};
  }

  void told_twice(Index first, Index again) {
    if (!findings_.room(syntax::duplicate_key)) return;
    auto made = finding<syntax::duplicate_key>(place(again), shortened(old_.node(again).key));
    made.related.push_back({place(first), {"de eerste", "the first"}});
    findings_.push(std::move(made));
  }

  // The converter sees the first key only.
  void in_other_language(const Child& again, const Child& first) {
    const std::string_view key = old_.node(again.part.node).key;
    if (again.field == nullptr || key == old_.node(first.part.node).key) return;
    const std::string_view right = again.field->key_in(keys_);
    if (key == right || (keys_ == Language::dutch && same_but_for_accents(key, right))) return;
    if (!findings_.room(reading::other_language)) return;
    findings_.push(finding<reading::other_language>(
        place(again.part.node), shortened(key), right,
        keys_ == Language::dutch ? Phrase("Engels", "English") : Phrase("Nederlands", "Dutch"), words_of(keys_)));
  }

  Tree old_;
  Language keys_;
  const Source& source_;
  Origins& origins_;
  Findings& findings_;
  TreeBuilder made_;
};

}  // namespace

Tree unite(Tree fragments, const std::vector<std::uint32_t>& rests_on, Language keys, const Source& source,
           Origins& origins, Findings& findings) {
  return Uniter(std::move(fragments), keys, source, origins, findings).run(rests_on);
}

}  // namespace kader::detail
