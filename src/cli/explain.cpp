// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/law_pages.hpp"
#include "kader/host/rule_pages.hpp"
#include "kader/host/save_file.hpp"
#include "read/words.hpp"

namespace kader::cli {
namespace {

int no_such_form(const Options& options, Streams& streams) {
  streams.err << "kader: " << say(options, "er is geen vorm \"", "there is no form \"") << detail::slug_of(options.law)
              << '"';
  if (const auto nearest = nearest_form(options.law); !nearest.empty())
    streams.err << say(options, "; bedoelt u ", "; do you mean ") << nearest << '?';
  streams.err << say(options, "\nDe vormen met recht zijn:", "\nThe forms with law are:");
  for (const LegalForm& form : legal_forms()) streams.err << ' ' << form.word;
  streams.err << '\n';
  return unusable;
}

// The pages of the manual, as files of a folder.
int write_pages(const Options& options, Streams& streams) {
  const std::filesystem::path folder(options.markdown_folder);
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    return complain(
        streams.err, folder.string(),
        std::string(say(options, "is niet te schrijven", "cannot be written")) + " (" + error.message() + ")");
  const auto write = [&](const std::string& name, const std::string& text) {
    const std::string file = (folder / (name + ".md")).string();
    const auto why = save_file(file, text, Existing::replaced);
    if (why) complain(streams.err, file, why->in(options.speech));
    return !why;
  };
  if (!write("README", rules_page())) return unusable;
  for (const RuleInfo* rule : Rules::built_in().catalogue().all())
    if (!write(std::string(rule->name), rule_page(*rule))) return unusable;
  return clean;
}

}  // namespace

int explain(const Options& options, Streams& streams) {
  const Language language = options.language.value_or(options.speech);
  const bool json = options.format == ReportFormat::json;
  if (!options.law.empty()) {
    const std::optional<LegalForm> form = form_meant(options.law);
    if (!form) return no_such_form(options, streams);
    streams.out << (json ? law_json(*form, language) : law_text(*form, language));
    return clean;
  }
  if (explains_standard(options)) return explain_standard(options, streams);
  const RuleInfo& rule = *Rules::built_in().catalogue().find(options.rule);
  streams.out << (options.markdown ? rule_page(rule) : json ? rule_json(rule, language) : rule_text(rule, language));
  return clean;
}

int list_rules(const Options& options, Streams& streams) {
  if (!options.markdown_folder.empty()) return write_pages(options, streams);
  streams.out << rules_text(options.language.value_or(options.speech));
  return clean;
}

}  // namespace kader::cli
