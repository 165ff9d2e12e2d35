#include "model/scenario/document/sheet.hpp"

#include <algorithm>
#include <utility>

#include "model/scenario/document/encoding.hpp"

namespace caseflow::scenario {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

std::string trimmed(std::string_view text) {
  auto const is_blank = [](char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
  };
  for (bool more = true; more && !text.empty();) {
    if (is_blank(text.front())) {
      text.remove_prefix(1);
    } else if (is_blank(text.back())) {
      text.remove_suffix(1);
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      more = false;
    }
  }
  return std::string(text);
}

/// Goes through a text letter by letter and makes rows of it.
class SheetReader {
 public:
  SheetReader(SheetText const& from, char separator)
      : text_(from.text), separator_(separator), line_(from.first_line) {}

  Sheet read(std::size_t most_rows) {
    while (at_ < text_.size() && sheet_.rows.size() < most_rows && !sheet_.unclosed) row();
    return std::move(sheet_);
  }

 private:
  void row() {
    SheetRow made{line_, {}};
    while (true) {
      made.cells.push_back(trimmed(cell()));
      if (at_ == text_.size() || text_[at_] != separator_) break;
      ++at_;
    }
    if (at_ < text_.size()) line_end();
    bool const nothing =
        std::all_of(made.cells.begin(), made.cells.end(), [](auto const& cell) { return cell.empty(); });
    if (!nothing) sheet_.rows.push_back(std::move(made));
  }

  /// Up to the separator or line end behind it.
  std::string cell() {
    std::string made;
    auto opening = at_;
    while (opening < text_.size() && text_[opening] == ' ') ++opening;
    if (opening < text_.size() && text_[opening] == '"') {
      at_ = opening + 1;
      quoted(made);
    }
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r')
      made += text_[at_++];
    return made;
  }

  /// What stands in quotation marks, from behind the first up to behind the last.
  void quoted(std::string& into) {
    int const opened = line_;
    while (at_ < text_.size()) {
      if (text_[at_] == '"') {
        ++at_;
        if (at_ == text_.size() || text_[at_] != '"') return;
      } else if (text_[at_] == '\n' || text_[at_] == '\r') {
        line_end();
        into += ' ';
        continue;
      }
      into += text_[at_++];
    }
    sheet_.unclosed = opened;
  }

  void line_end() {
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
  }

  std::string_view text_;
  char separator_;
  int line_;
  std::size_t at_ = 0;
  Sheet sheet_;
};

std::string as_utf8(std::string_view bytes) {
  auto const encoding = encoding_of(bytes);
  if (encoding == Encoding::utf16_little || encoding == Encoding::utf16_big)
    return from_utf16(bytes, encoding == Encoding::utf16_little);
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  return ill_formed(bytes) ? from_windows_1252(bytes) : std::string(bytes);
}

}  // namespace

SheetText sheet_text(std::string_view bytes) {
  SheetText made{as_utf8(bytes)};
  auto const line = std::string_view(made.text).substr(0, made.text.find_first_of("\r\n"));
  bool const says =
      line.size() >= 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
  if (!says) return made;
  made.separator = line[4];
  auto end = line.size();
  if (made.text.substr(end, 2) == "\r\n") ++end;
  made.text.erase(0, std::min(end + 1, made.text.size()));
  made.first_line = 2;
  return made;
}

Sheet read_sheet(SheetText const& from, char separator, std::size_t most_rows) {
  return SheetReader(from, separator).read(most_rows);
}

}  // namespace caseflow::scenario
