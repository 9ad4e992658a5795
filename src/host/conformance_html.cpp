// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/host/conformance_pages.hpp"
#include "report/html_text.hpp"

namespace kader {
namespace {

constexpr std::string_view style =
    "<style>"
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
    "table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}"
    "td.met{background:#d5ead3}td.not-met{background:#f5c9c4}td.not-assessable{background:#f6e7b4}"
    "td.not-applicable{background:#eee;color:#555}"
    "</style>";

class Page {
 public:
  Page(std::span<const Measured> all, Language language) : all_(all), language_(language) {}

  std::string written() && {
    out_ = "<!doctype html>\n<html lang=\"";
    out_ += dutch() ? "nl" : "en";
    out_ +=
        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'\"><title>Kader</title>";
    out_ += style;
    out_ += "</head><body>\n";
    if (!all_.empty()) table();
    for (const Measured& one : all_) proofs(one);
    out_ += "</body></html>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool dutch() const { return language_ == Language::dutch; }
  void text(std::string_view said) { detail::add_escaped(out_, said); }
  void element(std::string_view tag, std::string_view said) {
    out_.append("<").append(tag).append(">");
    text(said);
    out_.append("</").append(tag).append(">");
  }
  [[nodiscard]] std::string_view asks(const Requirement& requirement) const {
    return dutch() ? requirement.nl : requirement.en;
  }

  void table() {
    const Standard& standard = *all_.front().conformance.standard;
    element("h1", dutch() ? standard.text().title_nl : standard.text().title_en);
    out_ += "<table><tr><th></th>";
    for (const Measured& one : all_) element("th", one.framework);
    out_ += "</tr>\n";
    for (std::size_t i = 0; i < standard.text().requirements.size(); ++i) {
      const Requirement& requirement = standard.text().requirements[i];
      out_ += "<tr><th>";
      text(requirement.id.str() + ": ");
      text(asks(requirement));
      out_ += "</th>";
      for (const Measured& one : all_) cell(one.conformance.all[i].conformity);
      out_ += "</tr>\n";
    }
    out_ += "</table>\n";
  }
  void cell(Conformity conformity) {
    out_.append("<td class=\"").append(conformity_name(conformity)).append("\">");
    text(conformity_words(conformity).in(language_));
    out_ += "</td>";
  }

  void proofs(const Measured& measured) {
    const Standard& standard = *measured.conformance.standard;
    element("h2", measured.framework);
    out_ += "<dl>\n";
    for (const Assessment& one : measured.conformance.all) {
      if (one.conformity == Conformity::not_applicable) continue;
      const Requirement& requirement = standard.text().requirements[one.requirement];
      element("dt", requirement.id.str() + ": " + std::string(conformity_words(one.conformity).in(language_)));
      out_ += "<dd>";
      text(asks(requirement));
      if (requirement.article) text(" (" + *requirement.article + ")");
      lines(one.conformity == Conformity::not_assessable ? one.missing : one.evidence);
      out_ += "</dd>\n";
    }
    out_ += "</dl>\n";
  }
  void lines(const std::vector<ProofLine>& all) {
    if (all.empty()) return;
    out_ += "<ul>";
    for (const ProofLine& line : all) {
      out_ += "<li>";
      text(line.what.in(language_));
      const Ground& ground = line.ground;
      std::string where = ground.law != nullptr ? std::string(ground.law->article) : std::string();
      for (const std::string& provision : ground.provisions) where += (where.empty() ? "art. " : ", ") + provision;
      if (where.empty()) where = ground.pointer;
      if (!where.empty()) text(" (" + where + ")");
      out_ += "</li>";
    }
    out_ += "</ul>";
  }

  std::span<const Measured> all_;
  Language language_;
  std::string out_;
};

}  // namespace

std::string conformance_html(std::span<const Measured> all, Language language) { return Page(all, language).written(); }

}  // namespace kader
