#include "app/block_codec.hpp"

#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

namespace caseflow::app {
namespace {

static_assert(std::endian::native == std::endian::little, "files of parts are read on other machines");

using HomeNumber = service::SiteId::number_type;
constexpr HomeNumber no_home = std::numeric_limits<HomeNumber>::max();

class Encoder {
 public:
  template <class T>
  void put(T const& value) {
    static_assert(std::is_arithmetic_v<T>);
    text_.append(reinterpret_cast<char const*>(&value), sizeof value);
  }
  void put(sim::Observations const& observations) {
    put(static_cast<std::int32_t>(observations.series()));
    put(static_cast<std::int32_t>(observations.months()));
    for (int month = 0; month < observations.months(); ++month)
      for (int series = 0; series < observations.series(); ++series) {
        put(observations.numerator(series, month));
        put(observations.denominator(series, month));
      }
  }
  void put(quality::Eligible const& eligible) {
    for (auto const& sample : eligible) {
      put(static_cast<std::uint32_t>(sample.size()));
      for (auto const& practice : sample) {
        put(std::uint64_t{practice.entity});
        put(std::uint64_t{practice.officer});
        put(static_cast<std::uint8_t>(practice.stratum));
        put(practice.parts);
        for (float const feature : practice.features) put(feature);
        put(practice.home ? practice.home.number() : no_home);
      }
    }
  }
  void put(service::Conditions const& it) {
    for (double const value : {it.asked_minutes, it.available_minutes, it.vacant_fte_days,
                               it.established_fte_days, it.weeks_waited, it.people_waited})
      put(value);
  }
  std::string& text() { return text_; }

 private:
  std::string text_;
};

/// Reads until the bytes end too soon; what is read from then on is nothing.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes) {}

  bool whole() const { return whole_; }
  bool at_end() const { return whole_ && bytes_.empty(); }

  template <class T>
  T get() {
    T value{};
    if (bytes_.size() < sizeof value) whole_ = false;
    if (!whole_) return value;
    std::memcpy(&value, bytes_.data(), sizeof value);
    bytes_.remove_prefix(sizeof value);
    return value;
  }
  /// A count of things of at least so many bytes each, as many as can still come.
  std::size_t count(std::size_t size) {
    auto const value = get<std::uint32_t>();
    if (value > bytes_.size() / size) whole_ = false;
    return whole_ ? value : 0;
  }
  sim::Observations observations() {
    auto const series = get<std::int32_t>(), months = get<std::int32_t>();
    constexpr std::size_t cell = 2 * sizeof(double);
    if (series < 0 || months < 0 ||
        static_cast<std::size_t>(series) * static_cast<std::size_t>(months) > bytes_.size() / cell)
      whole_ = false;
    if (!whole_) return {0, 0};
    sim::Observations made(series, months);
    for (int month = 0; month < months; ++month)
      for (int at = 0; at < series; ++at) {
        auto const numerator = get<double>(), denominator = get<double>();
        made.add(at, month, numerator, denominator);
      }
    return made;
  }
  quality::Eligible eligible() {
    quality::Eligible made;
    for (auto& sample : made) {
      sample.resize(count(sizeof(float) * core::feature_count));
      for (auto& practice : sample) {
        practice.entity = get<std::uint64_t>();
        practice.officer = get<std::uint64_t>();
        practice.stratum = static_cast<quality::Stratum>(get<std::uint8_t>());
        practice.parts = get<std::uint8_t>();
        for (float& feature : practice.features) feature = get<float>();
        if (auto const home = get<HomeNumber>(); home != no_home) practice.home = service::SiteId{home};
      }
    }
    return made;
  }
  service::Conditions conditions() {
    service::Conditions made;
    for (double* const value : {&made.asked_minutes, &made.available_minutes, &made.vacant_fte_days,
                                &made.established_fte_days, &made.weeks_waited, &made.people_waited})
      *value = get<double>();
    return made;
  }

 private:
  std::string_view bytes_;
  bool whole_ = true;
};

}  // namespace

std::string encoded(std::span<KeptReplication const> replications) {
  Encoder made;
  made.put(static_cast<std::uint32_t>(replications.size()));
  for (auto const& [observations, history] : replications) {
    made.put(observations);
    made.put(history.before);
    made.put(history.now);
    made.put(history.replication);
    made.put(history.conditions_before);
    made.put(history.conditions_now);
  }
  return std::move(made.text());
}

std::optional<std::vector<KeptReplication>> decoded(std::string_view bytes) {
  Decoder from(bytes);
  std::vector<KeptReplication> made(from.count(2 * sizeof(service::Conditions)));
  for (auto& [observations, history] : made) {
    observations = from.observations();
    history.before = from.eligible();
    history.now = from.eligible();
    history.replication = from.get<std::uint32_t>();
    history.conditions_before = from.conditions();
    history.conditions_now = from.conditions();
    if (!from.whole()) return std::nullopt;
  }
  if (!from.at_end()) return std::nullopt;
  return made;
}

}  // namespace caseflow::app
