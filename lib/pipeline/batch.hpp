#pragma once

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

namespace newsgraph {

/// Runs `work` on what `next` gives, `jobs` at a time, and hands the results to `emit` in the order of the input.
/// `next` and `emit` run one call at a time; at most 2 * jobs items are in flight, which bounds the memory.
/// Ends when `next` returns nothing or `emit` returns false. REQUIRES jobs >= 1; `work` must be thread-safe.
template <class Item, class Output>
void for_each_in_order(std::size_t jobs, const std::function<std::optional<Item>()>& next,
                       const std::function<Output(Item&)>& work, const std::function<bool(Output&)>& emit) {
  std::atomic<bool> stopped = false;
  if (jobs == 1) {
    while (auto item = next()) {
      Output output = work(*item);
      if (!emit(output)) return;
    }
    return;
  }
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, jobs);
  using ItemPtr = std::shared_ptr<Item>;
  using OutputPtr = std::shared_ptr<Output>;
  tbb::parallel_pipeline(
      2 * jobs,
      tbb::make_filter<void, ItemPtr>(tbb::filter_mode::serial_in_order, [&](tbb::flow_control& control) -> ItemPtr {
        auto item = stopped ? std::nullopt : next();
        if (!item) {
          control.stop();
          return nullptr;
        }
        return std::make_shared<Item>(std::move(*item));
      }) & tbb::make_filter<ItemPtr, OutputPtr>(tbb::filter_mode::parallel, [&](const ItemPtr& item) {
        return std::make_shared<Output>(work(*item));
      }) & tbb::make_filter<OutputPtr, void>(tbb::filter_mode::serial_in_order, [&](const OutputPtr& output) {
        if (!stopped && !emit(*output)) stopped = true;
      }));
}

}  // namespace newsgraph
