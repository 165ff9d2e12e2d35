#include "app/understood.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/repeating_command.hpp"
#include "app/verb_options.hpp"
#include "model/scenario/document/name_hint.hpp"

namespace caseflow::app {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

/// Parses the words of one verb again and again, each time without what was wrong the time before.
class Understanding {
 public:
  Understanding(VerbNote const& note, Texts words, Mistakes& mistakes)
      : note_(note), words_(std::move(words)), mistakes_(mistakes), known_(described(note.verb)) {
    all_.add(known_);
    all_.add_options()("subject", po::value<Texts>());
    positions_.add("subject", -1);
  }

  po::parsed_options parsed() {
    while (true) try {
        namespace style = po::command_line_style;
        return po::command_line_parser(words_)
            .options(all_)
            .positional(positions_)
            .style(style::unix_style & ~style::allow_guessing)
            .run();
      } catch (po::unknown_option const& unknown) {
        mend_unknown(unknown.get_option_name());
      } catch (po::error_with_option_name const& wrong) {
        if (wrong.get_option_name().starts_with("--") &&
            known_.find_nothrow(wrong.get_option_name().substr(2), false) == nullptr) {
          mend_unknown(wrong.get_option_name());
          continue;
        }
        note_error(wrong.what());
        drop(wrong.get_option_name(), wrong.what());
      }
  }

  /// Of an option that is given twice and may not be, the first counts.
  po::variables_map values(po::parsed_options parsed) {
    while (true) try {
        po::variables_map made;
        po::store(parsed, made);
        return made;
      } catch (po::multiple_occurrences const& twice) {
        note_error(twice.what());
        drop_all_but_the_first(parsed, twice);
      }
  }

 private:
  void note_error(std::string const& what) {
    mistakes_.gather([&] {
      throw wrong_usage(what, fmt::format("caseflow {} --help shows examples and options", note_.word));
    });
  }

  /// The word that gives an option, with its value or without; the end where there is none.
  Texts::iterator word_of(std::string const& option) {
    return std::find_if(words_.begin(), words_.end(), [&](std::string const& word) {
      bool const is_short = option.size() == 2;
      return word == option || word.starts_with(option + '=') || (is_short && word.starts_with(option));
    });
  }

  /// Takes an option that the verb does not have for the one that is meant, where its value fits that one, or
  /// leaves it out with its value.
  void mend_unknown(std::string const& given) {
    auto const option = given.substr(0, given.find('='));
    Texts names;
    for (auto const& its : known_.options()) names.push_back("--" + its->long_name());
    auto const unknown = wrong_usage(fmt::format("{} has no option {}", note_.word, option),
                                     scenario::hint_for(option, names));
    mistakes_.gather([&] { throw Failure(unknown); });
    auto const word = word_of(option);
    if (word == words_.end()) throw Failure(unknown);  // what is not found cannot be left out
    auto const elsewhere = of_another_verb(option);
    auto const meant = elsewhere ? std::nullopt : scenario::closest_name(option, names);
    bool const has_value = word->find('=') != std::string::npos;
    bool const followed = word + 1 != words_.end() && (word[1] == "-" || !word[1].starts_with('-'));
    bool const takes_value = meant && known_.find(meant->substr(2), false).semantic()->max_tokens() > 0;
    bool const fits = takes_value ? has_value || followed : !has_value;
    if (meant && fits && word_of(*meant) == words_.end()) {
      *word = *meant + word->substr(option.size());
      return;
    }
    bool const its_value =
        !has_value && followed && (elsewhere ? !elsewhere->value.empty() : !is_subject(word + 1));
    words_.erase(word, word + (its_value ? 2 : 1));
  }

  static std::optional<OptionNote> of_another_verb(std::string const& option) {
    for (auto const& other : verb_notes())
      for (auto const& its : options_of(other.verb))
        if (option == fmt::format("--{}", its.name)) return its;
    return std::nullopt;
  }

  /// Whether a word behind an option that nobody knows may be what the verb is about: there is no other.
  bool is_subject(Texts::iterator word) const {
    return !note_.subject.empty() && !has_subject_without(static_cast<std::size_t>(word - words_.begin()));
  }
  bool has_subject_without(std::size_t at) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (i == at || words_[i].starts_with('-')) continue;
      if (i == 0 || !takes_next(words_[i - 1])) return true;
    }
    return false;
  }
  /// Whether the word behind this one is its value.
  bool takes_next(std::string const& word) const {
    if (!word.starts_with('-') || word.find('=') != std::string::npos) return false;
    auto const* const its = known_.find_nothrow(word.substr(word.starts_with("--") ? 2 : 0), false);
    return its != nullptr && its->semantic()->max_tokens() > 0;
  }

  void drop(std::string const& option, std::string const& what) {
    auto word = word_of(option);
    if (word == words_.end()) {  // by its other name
      auto const* const its =
          known_.find_nothrow(option.substr(std::min<std::size_t>(2, option.size())), false);
      if (its != nullptr)
        word = word_of(its->canonical_display_name(po::command_line_style::allow_dash_for_short));
    }
    if (word == words_.end()) throw wrong_usage(what);
    words_.erase(word);
  }

  static void drop_all_but_the_first(po::parsed_options& parsed, po::multiple_occurrences const& twice) {
    bool seen = false;
    auto const before = parsed.options.size();
    std::erase_if(parsed.options, [&](auto const& option) {
      if ("--" + option.string_key != twice.get_option_name()) return false;
      return std::exchange(seen, true);
    });
    if (parsed.options.size() == before) throw wrong_usage(twice.what());
  }

  VerbNote const& note_;
  Texts words_;
  Mistakes& mistakes_;
  po::options_description known_, all_;
  po::positional_options_description positions_;
};

}  // namespace

po::variables_map understood(VerbNote const& note, Texts words, Texts& command, Mistakes& mistakes) {
  Understanding understanding(note, std::move(words), mistakes);
  auto parsed = understanding.parsed();
  command = {std::string(note.word)};
  for (auto const& option : parsed.options)
    if (!is_of_the_machine(option.string_key))
      command.insert(command.end(), option.original_tokens.begin(), option.original_tokens.end());
  return understanding.values(std::move(parsed));
}

}  // namespace caseflow::app
