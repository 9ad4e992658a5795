// SPDX-License-Identifier: Apache-2.0
#include <exception>
#include <ostream>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/publish/format_reference.hpp"
#include "kader/publish/json_schema.hpp"

namespace kader::cli {
namespace {

int obey(const Options& options, Streams& streams) {
  const Language language = options.language.value_or(options.speech);
  switch (options.command) {
    case Command::check: return check(options, streams);
    case Command::coverage: return show_coverage(options, streams);
    case Command::explain: return explain(options, streams);
    case Command::rules: return list_rules(options, streams);
    case Command::fmt: return format(options, streams);
    case Command::propose:
    case Command::new_draft: return new_draft(options, streams);
    case Command::diff: return compare_texts(options, streams);
    case Command::conform: return measure_standard(options, streams);
    case Command::standards: return list_standards(options, streams);
    case Command::monitor: return monitor_log(options, streams);
    case Command::confirm: return confirm_proposals(options, streams);
    case Command::schema: streams.out << json_schema(language); return clean;
    case Command::reference: streams.out << format_reference(language); return clean;
  }
  return internal_error;
}

}  // namespace

int run(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err) noexcept {
  try {
    try {
      const auto parsed = parse(argc, argv);
      if (const Answer* answer = std::get_if<Answer>(&parsed)) {
        (answer->code == clean ? out : err) << answer->text << std::flush;
        return answer->code;
      }
      Streams streams{in, out, err};
      const int code = obey(std::get<Options>(parsed), streams);
      out.flush();
      return out ? code : unusable;
    } catch (const std::exception& error) {
      err << "kader " KADER_VERSION ": interne fout: " << error.what()
          << "\nDit is een gebrek van het programma. Meld het met deze regel en het bestand."
             "\nThis is a defect of the program. Please report it with this line and the file."
          << std::endl;
    } catch (...) {
      err << "kader " KADER_VERSION ": interne fout" << std::endl;
    }
  } catch (...) {  // there is nobody to say it to
  }
  return internal_error;
}

}  // namespace kader::cli
