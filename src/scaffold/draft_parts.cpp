// SPDX-License-Identifier: Apache-2.0
#include "scaffold/draft_parts.hpp"

#include <utility>

namespace kader::detail {
namespace {

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_punctuation(char c) noexcept { return c > ' ' && c < '\x7F' && !is_digit(c) && !is_letter(c); }

/// Whether what stands behind an ampersand makes it one character: "amp;", "#38;".
bool is_entity(std::string_view rest) noexcept {
  std::size_t i = !rest.empty() && rest[0] == '#' ? 1 : 0;
  const std::size_t begin = i;
  while (i < rest.size() && i < 40 && (is_letter(rest[i]) || is_digit(rest[i]))) ++i;
  return i > begin + (begin == 0 ? 1 : 0) && i < rest.size() && rest[i] == ';';  // no name has one letter: "EL&I;"
}

}  // namespace

std::string one_line(std::string_view text, std::size_t most) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    const auto third = static_cast<unsigned char>(i + 2 < text.size() ? text[i + 2] : 0);
    std::size_t other = 0;  // bytes of what is as good as a space
    if (c <= ' ' || c == 0x7F) other = 1;
    if (c == 0xC2 && next >= 0x80 && next <= 0xA0) other = 2;  // C1 controls with NEL, no-break space
    if (c == 0xE2 && next == 0x80 && (third & 0xFEU) == 0xA8) other = 3;  // LS, PS
    if (c == 0xEF && next == 0xBB && third == 0xBF) other = 3;  // a byte order mark
    if (c == 0xEF && next == 0xBF && third >= 0xBE) other = 3;  // no characters
    if (other != 0) {
      if (!line.empty() && line.back() != ' ') line += ' ';
      i += other - 1;
    } else {
      line += static_cast<char>(c);
    }
    if (line.size() >= most && (static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0) & 0xC0U) != 0x80U) {
      if (i + 1 < text.size()) line += "\xE2\x80\xA6";
      break;
    }
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

void append_escaped(std::string& out, std::string_view line, bool starts) {
  const auto at = [&](std::size_t i) { return i < line.size() ? line[i] : '\n'; };
  if (starts) {
    std::size_t digits = 0;
    while (digits < line.size() && is_digit(line[digits])) ++digits;
    if (digits > 0 && (at(digits) == '.' || at(digits) == ')')) {
      out.append(line, 0, digits);
      out += '\\';
      out += line[digits];
      line.remove_prefix(digits + 1);
    } else if (!line.empty() && std::string_view("#>+-=~|:").find(line[0]) != std::string_view::npos) {
      out += '\\';
      out += line[0];
      line.remove_prefix(1);
    } else if (!line.empty() && line[0] == '[' && line.find("]:") != std::string_view::npos) {
      out += "\\[";
      line.remove_prefix(1);
    }
  }
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const char next = at(i + 1);
    bool escape = false;
    switch (c) {
      case '*':
      case '`': escape = true; break;
      case '_':
        escape = i == 0 || !(is_letter(line[i - 1]) || is_digit(line[i - 1])) || !(is_letter(next) || is_digit(next));
        break;
      case '\\': escape = is_punctuation(next) || next == '\n'; break;
      case '<': escape = is_letter(next) || next == '/' || next == '!' || next == '?'; break;
      case '&': escape = is_entity(line.substr(i + 1)); break;
      case ']': escape = next == '(' || next == '['; break;
      default: break;
    }
    if (c == '-' && i > 1 && line[i - 1] == '!' && line[i - 2] == '<') escape = true;  // "<!--" is no comment then
    if (escape) out += '\\';
    out += c;
  }
}

Asked::Asked(const Document& document) : not_(document.provisions().size(), false) {
  for (const Definition& definition : document.definitions())
    if (definition.form == DefinitionForm::list) not_[definition.provision] = true;
  for (std::uint32_t i = 0; i < not_.size(); ++i) {
    const Provision& provision = document.provisions()[i];
    const bool silent = provision.lapsed || provision.kind == ProvisionKind::footnote;
    not_[i] = not_[i] || silent || (i != 0 && not_[provision.parent]);
  }
}

Suggested Suggestions::take(std::uint32_t provision, std::string_view words) {
  if (provision == 0) return {};
  if (proposed_[provision]) return {};
  if (std::string& block = model_.blocks[provision]; !block.empty()) {
    proposed_[provision] = true;
    return {std::move(block), true};
  }
  if (!asked_.at(provision)) return {};
  // One question a provision: who is asked four things answers none.
  const std::vector<Hint> hints = find_hints(words, language_);
  if (hints.empty() || (language_ == Language::dutch && hints.front().prompt->weak)) return {};
  std::string wording;
  for (const char c : hints.front().wording) wording += c == '*' ? "\xE2\x80\xA6" : std::string(1, c);
  std::string lines = "# \"" + wording + "\": ";
  lines += hints.front().prompt->ask;
  lines += "\n#   ";
  lines += hints.front().prompt->model;
  return {lines + '\n', false};
}

void append_block(std::string& out, const Suggested& suggested, const Speech& t, std::string_view indent) {
  out += indent;
  out += suggested.proposed ? t("```yaml kader voorstel\n", "```yaml kader proposal\n") : "```yaml kader\n";
  std::string_view rest = suggested.lines;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    out += indent;
    out += rest.substr(0, end);
    out += '\n';
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  out += indent;
  out += "```\n";
}

}  // namespace kader::detail
