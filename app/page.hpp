#pragma once

#include <string>
#include <string_view>

namespace caseflow::app {

/// The page of app/report around the answer that it shows, made by the build: HTML that ends where an element
/// for JSON has begun, and what follows it.
std::string_view page_before_answer();
std::string_view page_after_answer();

/// A report: one self-contained page that shows an answer. `json` is a document that a verb writes with -o,
/// of a format that app/report/start.js has a page for. The same document gives the same bytes.
std::string page(std::string_view json);

/// The document without what pages of its format neither draw nor print, so that files stay small; as it is
/// where nothing is left out, or it is no JSON.
std::string shown_part(std::string_view document);

/// A JSON document without the spaces between its values, and with every "<" in its strings as \u003c, so
/// that nothing in it ends the element of HTML that it stands in. Reads as the same document.
std::string embedded(std::string_view json);

}  // namespace caseflow::app
