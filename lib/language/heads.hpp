#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "language/analysis.hpp"
#include "language/linear.hpp"
#include "language/mend_tree.hpp"
#include "language/model_config.hpp"

namespace newsgraph {

/// A thread's working memory for the heads.
struct HeadsRoom {
  LinearRoom linear;
  Quantised vectors;  ///< the words' vectors
  std::vector<float> x, first, arc_dep, arc_turned, names_hidden, names, label_dep, label_pair, label_linear;
  std::vector<float> scores, heads, wide, role_pred, role_wide, sense_rows, senses, role_of_pred, role_of_arg;
  std::vector<SecondHead> second_heads;
  std::vector<std::size_t> sense_of;  ///< for each predicate of the sentence its row of rolesets, or kNoSense
};

/// Everything that is read from the word vectors: tags, lemmas, trees, names, predicates and their roles.
class Heads {
 public:
  static Result<Heads> from_file(const ModelFile& file, const ModelConfig& config, const Kernels& kernels);

  /// Width of a word vector; `room.x` holds one a word, the sentences' words in order.
  [[nodiscard]] std::size_t width() const { return width_; }
  /// The last part of a word's vector, that of its written shape, goes to `out`.
  void add_shape(std::uint32_t shape, bool is_first, float* out) const;
  /// Fills the sentences' words and appends to the analysis' names, nominals and predicates. `first_sentence` numbers
  /// sentences[0] in the analysis.
  void read(std::span<Sentence> sentences, std::uint32_t first_sentence, HeadsRoom& room, Analysis& out) const;

 private:
  struct Range {
    std::size_t begin = 0, size = 0;
  };
  static constexpr std::size_t kNoSense = std::numeric_limits<std::size_t>::max();
  struct Script {
    bool lower = false, whole = false;
    std::size_t cut = 0;
    std::string suffix;
  };
  Result<void> read_linears(const ModelFile& file);
  Result<void> read_tables(const ModelFile& file);
  Result<void> read_rolesets(const ModelFile& file);
  void compute_root();
  void find_tag_order();

  void first_layer(std::size_t words, HeadsRoom& room) const;
  void gather(Range range, bool relu, std::size_t words, const HeadsRoom& room, std::vector<float>& out) const;
  [[nodiscard]] std::span<const float> first(std::size_t word, Range range, const HeadsRoom& room) const;

  void tag(Word& word, std::size_t row, const HeadsRoom& room) const;
  [[nodiscard]] std::string lemma(const Word& word, std::span<const float> scores) const;
  /// What a script makes of a form; nothing where the form is too short for it.
  static std::optional<std::string> apply_script(const Script& script, const std::string& form,
                                                 const std::string& lower);
  void arcs(Sentence& sentence, std::size_t row, HeadsRoom& room) const;
  void label(std::span<Sentence> sentences, std::size_t words, HeadsRoom& room) const;
  void find_names(const Sentence& sentence, std::uint32_t number, std::size_t row, const HeadsRoom& room,
                  Analysis& out) const;
  void find_nominals(const Sentence& sentence, std::uint32_t number, std::size_t row, const HeadsRoom& room,
                     Analysis& out) const;
  void find_predicates(Sentence& sentence, std::uint32_t number, std::size_t row, HeadsRoom& room, Analysis& out) const;
  void find_roles(const Sentence& sentence, std::size_t row, std::span<Predicate> predicates, HeadsRoom& room) const;
  void represent_predicates(std::size_t row, std::span<const Predicate> predicates, HeadsRoom& room) const;
  void score_roles(std::size_t word, std::size_t predicate, std::size_t words, HeadsRoom& room) const;
  void decode_roles(const Sentence& sentence, Predicate& predicate, std::vector<float>& scores) const;
  [[nodiscard]] std::vector<std::uint32_t> candidates(const std::string& lemma) const;
  [[nodiscard]] std::vector<std::uint32_t> candidates(Word& word, std::span<const float> lemma_scores) const;
  [[nodiscard]] std::vector<std::uint32_t> with_particle(const Sentence& sentence, std::size_t verb,
                                                         std::vector<std::uint32_t> rows) const;
  [[nodiscard]] std::size_t best_roleset(std::span<const std::uint32_t> rows, std::size_t row,
                                         const HeadsRoom& room) const;

  ModelFile file_;
  const Kernels* kernels_ = nullptr;
  ModelConfig config_;
  MonotoneMap name_confidence_;
  std::size_t width_ = 0;
  Linear first_, arc_biaffine_, label_biaffine_, label_linear_, names_, role_biaffine_, role_sense_, role_of_pred_,
      role_of_arg_;
  Range upos_, feats_, lemma_, arc_dep_, label_dep_, label_head_, arc_head_, names_hidden_, nominal_, predicate_,
      role_pred_, role_arg_, event_noun_, factuality_;
  std::span<const float> shapes_, is_first_, arc_bias_, role_distance_, roleset_scales_, roleset_biases_;
  std::span<const std::int8_t> rolesets_;
  std::vector<float> root_arc_, root_label_;
  std::vector<std::vector<std::size_t>> tags_before_;  ///< by tag of names: what may precede; their count: nothing
  std::vector<Script> scripts_;
  std::unordered_map<std::string, std::string> lemma_table_;  ///< "form\tUPOS" -> lemma
  std::vector<std::string> roleset_names_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> candidates_;  ///< lemma -> rows of rolesets
  std::unordered_map<std::string, std::vector<std::string>> frames_;        ///< roleset -> its core roles
  std::size_t root_label_number_ = 0;
};

}  // namespace newsgraph
