// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/confirm.hpp"

#include <memory>
#include <ostream>
#include <string>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/document/document.hpp"
#include "kader/host/save_file.hpp"
#include "kader/read/compose.hpp"
#include "report/display.hpp"

namespace kader::cli {

int confirm_proposals(const Options& options, Streams& streams) {
  const std::string& name = options.files.front();
  Loaded loaded = load_named(name, streams.in);
  if (loaded.source == nullptr || !loaded.findings.empty())
    return complain(streams.err, name, say(options, "het bestand is niet te lezen", "the file cannot be read"));
  const Document document = read_document(loaded.source);
  const Confirmed confirmed = confirm(document, options.provisions);
  int code = clean;
  for (const ProvisionRef& ref : confirmed.not_found)
    code = complain(streams.err, name,
                    std::string(say(options, "onder deze bepaling is niets voorgesteld: ",
                                    "nothing is proposed under this provision: ")) +
                        ref.str());
  if (confirmed.blocks == 0)
    return code != clean ? code
                         : complain(streams.err, name,
                                    say(options, "er is niets voorgesteld dat nog te bevestigen is",
                                        "nothing is proposed that could still be confirmed"));
  if (name == "-") {
    streams.out << confirmed.text;
    return code;
  }
  if (const auto why = rewrite_file(name, confirmed.text))
    return complain(streams.err, name,
                    std::string(say(options, "het bestand is niet te schrijven: ", "the file cannot be written: ")) +
                        why->in(options.speech));
  streams.out << detail::printable_name(name) << ": " << confirmed.blocks
              << (confirmed.blocks == 1 ? say(options, " blok bevestigd", " block confirmed")
                                        : say(options, " blokken bevestigd", " blocks confirmed"))
              << '\n';
  return code;
}

}  // namespace kader::cli
