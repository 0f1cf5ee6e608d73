#include "language/linear.hpp"

#include <numeric>
#include <string>

// As OpenMP 5.0, section 3.2.1, declares it: clang-tidy 14 cannot read GCC's <omp.h>.
extern "C" void omp_set_num_threads(int num_threads);

namespace newsgraph {
namespace {

using dnnl::memory;

const dnnl::engine& processor() {
  static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  return engine;
}

memory::dim dim(std::size_t n) { return static_cast<memory::dim>(n); }

std::size_t padded(std::size_t n) { return (n + 15) / 16 * 16; }

dnnl::matmul::primitive_desc describe(std::size_t rows, std::size_t columns, std::size_t width,
                                      const memory::desc& weights) {
  const memory::desc source({dim(rows), dim(columns)}, memory::data_type::u8, memory::format_tag::ab);
  const memory::desc target({dim(rows), dim(width)}, memory::data_type::s32, memory::format_tag::ab);
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);  // the library's own is not for many threads
  return {dnnl::matmul::desc(source, weights, target), attributes, processor()};
}

}  // namespace

Result<void> LinearRows::append(const ModelFile& file, std::string_view name, std::size_t rows) {
  const std::string base(name);
  const auto weights = file.int8(base + ".weight", rows, columns);
  if (!weights) return failure(weights.error());
  const auto scales = file.floats(base + ".scale", rows);
  if (!scales) return failure(scales.error());
  weight.insert(weight.end(), weights->begin(), weights->end());
  scale.insert(scale.end(), scales->begin(), scales->end());
  bias.resize(scale.size(), 0.0F);
  if (!file.has(base + ".bias")) return {};
  const auto biases = file.floats(base + ".bias", rows);
  if (!biases) return failure(biases.error());
  std::copy(biases->begin(), biases->end(), bias.end() - static_cast<std::ptrdiff_t>(rows));
  return {};
}

LinearRows LinearRows::columns_from(std::size_t begin, std::size_t count) const {
  LinearRows part{count, {}, scale, bias};
  for (std::size_t row = 0; row < rows(); ++row) {
    const auto from = weight.begin() + static_cast<std::ptrdiff_t>(row * columns + begin);
    part.weight.insert(part.weight.end(), from, from + static_cast<std::ptrdiff_t>(count));
  }
  return part;
}

void Quantised::take(const Kernels& k, const float* x, std::size_t rows, std::size_t columns) {
  const std::size_t spare = rows + Linear::kBlock;
  if (levels.size() < spare * columns) levels.resize(spare * columns);
  if (steps.size() < spare) steps.resize(spare);
  k.quantise(x, rows, columns, levels.data(), steps.data());
}

LinearRoom::LinearRoom() : engine(processor()), stream(engine) {
  omp_set_num_threads(1);  // for this thread: articles run in parallel, products do not
}

LinearRoom::Handles& LinearRoom::handles(std::size_t rows, std::size_t columns, std::size_t width,
                                         const dnnl::matmul::primitive_desc& description) {
  for (Handles& known : handles_)
    if (known.rows == rows && known.columns == columns && known.width == width) return known;
  const auto empty = [&](const memory::desc& own) { return memory(own, engine, nullptr); };
  return handles_.emplace_back(Handles{rows, columns, width, empty(description.src_desc()),
                                       empty(description.dst_desc()), empty(description.scratchpad_desc())});
}

Linear::Linear(const LinearRows& rows) : columns_(rows.columns), scale_(rows.scale), bias_(rows.bias) {
  omp_set_num_threads(1);
  const std::size_t width = padded(rows.rows());
  scale_.resize(width, 0.0F);
  bias_.resize(width, 0.0F);
  row_sum_64_.resize(width, 0);
  std::vector<std::int8_t> weight(rows.weight);
  weight.resize(width * columns_, 0);
  for (std::size_t i = 0; i < width; ++i) {
    const std::int8_t* row = weight.data() + i * columns_;
    row_sum_64_[i] = 64 * std::accumulate(row, row + columns_, 0);
  }
  memory::desc any({dim(columns_), dim(width)}, memory::data_type::s8, memory::format_tag::any);
  for (std::size_t i = products_.size(); i-- > 0;) {
    descriptions_[i] = describe(16 * (i + 1), columns_, width, any);
    products_[i] = dnnl::matmul(descriptions_[i]);
    any = descriptions_[i].weights_desc();  // one packed copy serves all sizes
  }
  memory::desc plain({dim(columns_), dim(width)}, memory::data_type::s8, memory::format_tag::ba);
  memory source(plain, processor(), weight.data());
  packed_ = memory(any, processor());
  dnnl::stream stream(processor());
  dnnl::reorder(source, packed_).execute(stream, source, packed_);
  stream.wait();
}

void Linear::multiply_block(const std::uint8_t* levels, std::size_t rows, LinearRoom& room) const {
  const std::size_t which = (rows + 15) / 16 - 1;
  const auto& description = descriptions_[which];
  if (room.sums.size() < kBlock * width()) room.sums.resize(kBlock * width());
  const std::size_t need = description.scratchpad_desc().get_size();
  if (room.scratchpad.size() < need) room.scratchpad.resize(need);
  auto& handles = room.handles(16 * (which + 1), columns_, width(), description);
  handles.source.set_data_handle(const_cast<std::uint8_t*>(levels));
  handles.target.set_data_handle(room.sums.data());
  handles.scratchpad.set_data_handle(room.scratchpad.data());
  const std::array<dnnl_exec_arg_t, 4> arguments{{{DNNL_ARG_SRC, handles.source.get()},
                                                  {DNNL_ARG_WEIGHTS, packed_.get()},
                                                  {DNNL_ARG_DST, handles.target.get()},
                                                  {DNNL_ARG_SCRATCHPAD, handles.scratchpad.get()}}};
  // As products_[which].execute() does, whose map of arguments would be made anew for each block.
  dnnl::error::wrap_c_api(dnnl_primitive_execute(products_[which].get(), room.stream.get(),
                                                 static_cast<int>(arguments.size()), arguments.data()),
                          "a product failed");
}

void Linear::apply(const Kernels& k, const std::uint8_t* levels, const float* steps, std::size_t rows, float* y,
                   LinearRoom& room) const {
  multiply(levels, rows, room, [&](std::size_t first, std::size_t count, const std::int32_t* sums) {
    k.linear(sums, scale(), count, steps + first, y + first * width());
  });
}

void Linear::apply(const Kernels& k, const float* x, std::size_t rows, std::vector<float>& y, LinearRoom& room) const {
  room.input.take(k, x, rows, columns_);
  if (y.size() < rows * width()) y.resize(rows * width());
  apply(k, room.input.levels.data(), room.input.steps.data(), rows, y.data(), room);
}

Result<void> read_linear(const ModelFile& file, std::string_view name, std::size_t rows, std::size_t columns,
                         Linear& out) {
  LinearRows gathered;
  gathered.columns = columns;
  if (auto done = gathered.append(file, name, rows); !done) return done;
  out = Linear(gathered);
  return {};
}

Result<void> require_bias(const ModelFile& file, std::string_view name) {
  if (const auto bias = file.section(std::string(name) + ".bias"); !bias) return failure(bias.error());
  return {};
}

}  // namespace newsgraph
