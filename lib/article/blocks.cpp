#include "article/blocks.hpp"

#include <charconv>

#include "article/date_words.hpp"
#include "article/dateline.hpp"
#include "article/furniture.hpp"
#include "article/line_text.hpp"
#include "article/paragraphs.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t longest_title = 200;  // code points of a headline or a deck
constexpr std::size_t longest_place = 40;   // bytes of the place in a dateline on its own line
constexpr std::size_t top_of_the_page = 8;  // paragraphs among which a byline or the date line is looked for

/// One pass over the paragraphs; what a paragraph is depends on those before it.
class BlockCutter {
 public:
  explicit BlockCutter(Article& article) : article_(article), text_(article.text.utf8()) {}

  void run() {
    paragraphs_ = paragraphs_of(text_);
    for (index_ = 0; index_ < paragraphs_.size(); ++index_) cut(paragraphs_[index_]);
    settle_published();
  }

 private:
  void add(ByteRange range, BlockKind kind) {
    range = trimmed_range(text_, range);
    if (range.begin == range.end) return;
    article_.blocks.push_back({{article_.text.position(range.begin), article_.text.position(range.end)}, kind});
  }

  void cut(ByteRange paragraph) {
    const auto line = paragraph.in(text_);
    if (is_boilerplate(line)) return cut_boilerplate(paragraph);
    if (is_headline(line)) return cut_headline(paragraph);
    if (cut_date_line(paragraph) || cut_dateline_alone(paragraph) || cut_byline(paragraph) || cut_credits(paragraph))
      return;
    if (is_deck(line)) {
      ++decks_;
      return add(paragraph, BlockKind::Deck);
    }
    cut_prose(paragraph);
  }

  void cut_boilerplate(ByteRange paragraph) {
    add(paragraph, BlockKind::Boilerplate);
    const auto note = print_note(paragraph.in(text_));
    if (!note) return;
    if (note->date && !printed_) printed_ = note->date;
    if (note->publisher && !article_.metadata.publisher) article_.metadata.publisher = note->publisher;
  }

  /// A title does not end as a sentence does, and something stands below it.
  [[nodiscard]] bool is_title(std::string_view line) const {
    const char last = line.back();
    return length_of(line) <= longest_title && (!ends_sentence(line) || last == '?' || last == '!') && last != ',' &&
           last != ':' && last != ';' && index_ + 1 < paragraphs_.size() && !dateline_at_start(line);
  }

  [[nodiscard]] bool is_headline(std::string_view line) const {
    if (index_ != 0) return false;
    if (article_.metadata.headline && line == trimmed(*article_.metadata.headline)) return true;
    std::size_t first = line.find_first_not_of("\"'");
    const bool lower_case = first != std::string_view::npos && line[first] >= 'a' && line[first] <= 'z' &&
                            !is_capitalised(line.substr(std::min(line.find(' '), line.size())));
    return is_title(line) && !lower_case && !iso_date(line);
  }

  void cut_headline(ByteRange paragraph) {
    add(paragraph, BlockKind::Headline);
    if (!article_.metadata.headline) article_.metadata.headline = std::string(paragraph.in(text_));
    headed_ = true;
  }

  [[nodiscard]] bool is_deck(std::string_view line) const {
    return headed_ && !prose_ && decks_ < 2 && is_title(line) && !ends_sentence(line) && is_capitalised(line) &&
           !closing_credit(line);
  }

  /// "March 01, 2008" alone, or before the first sentence: "Thursday, May 7, 2015 The council ...".
  bool cut_date_line(ByteRange paragraph) {
    if (index_ >= top_of_the_page || prose_ || dated_) return false;
    const auto line = paragraph.in(text_);
    const auto date = date_at_start(line);
    if (!date || !date->year || date->day == 0) return false;
    const auto rest = trimmed(line.substr(date->bytes));
    const bool alone = rest.empty() || iso_date(line);
    if (!alone && !(headed_ && is_capitalised(rest) && is_ascii_alpha(rest[0]) && rest.size() > 40)) return false;
    dated_ = iso_date(*date);
    if (alone) {
      add(paragraph, BlockKind::Dateline);
    } else {
      add({paragraph.begin, paragraph.begin + date->bytes}, BlockKind::Dateline);
      cut_prose(trimmed_range(text_, {paragraph.begin + date->bytes, paragraph.end}));
    }
    return true;
  }

  /// "PORT LOUIS, 4 May 2017" on a line of its own.
  bool cut_dateline_alone(ByteRange paragraph) {
    if (index_ >= top_of_the_page || prose_ || placed_) return false;
    const auto line = paragraph.in(text_);
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos || comma == 0 || comma > longest_place || !is_capitalised(line)) return false;
    std::size_t rest = comma + 1;
    while (rest < line.size() && line[rest] == ' ') ++rest;
    const auto date = date_at_start(line.substr(rest));
    if (!date || date->day == 0 || rest + date->bytes != line.size()) return false;
    Dateline dateline;
    dateline.bytes = line.size();
    dateline.place_end = comma;
    dateline.date = date;
    cut_dateline(paragraph, dateline);
    return true;
  }

  bool cut_byline(ByteRange paragraph) {
    if (index_ >= top_of_the_page) return false;
    const auto authors = byline_authors(paragraph.in(text_));
    if (authors.empty()) return false;
    auto& known = article_.metadata.authors;
    known.insert(known.end(), authors.begin(), authors.end());
    add(paragraph, BlockKind::Byline);
    return true;
  }

  bool cut_credits(ByteRange paragraph) {
    const auto line = paragraph.in(text_);
    if (is_credit_line(line)) {
      add(paragraph, BlockKind::Credit);
      return true;
    }
    if (const auto credit = picture_credit(line)) {
      add({paragraph.begin, paragraph.begin + *credit}, BlockKind::Caption);
      add({paragraph.begin + *credit, paragraph.end}, BlockKind::Credit);
      return true;
    }
    if (!is_marked_caption(line)) return false;
    add(paragraph, BlockKind::Caption);
    return true;
  }

  void cut_prose(ByteRange paragraph) {
    auto body = paragraph;
    if (const auto dateline = dateline_at_start(paragraph.in(text_));
        dateline && !placed_ && !(dateline->doubtful && prose_)) {
      cut_dateline(paragraph, *dateline);
      body.begin += dateline->bytes;
    }
    prose_ = true;
    const auto credit = closing_credit(body.in(text_));
    if (credit) body.end = body.begin + *credit;
    add(body, BlockKind::Paragraph);
    if (credit) add({body.end, paragraph.end}, BlockKind::Credit);
  }

  void cut_dateline(ByteRange paragraph, const Dateline& dateline) {
    add({paragraph.begin, paragraph.begin + dateline.bytes}, BlockKind::Dateline);
    if (dateline.place_begin < dateline.place_end)
      article_.metadata.dateline_place = Span{article_.text.position(paragraph.begin + dateline.place_begin),
                                              article_.text.position(paragraph.begin + dateline.place_end)};
    placed_ = true;
    if (dateline.date) dateline_ = *dateline.date;
  }

  void settle_published() {
    auto& metadata = article_.metadata;
    if (!metadata.published) metadata.published = dated_;
    if (dateline_) {
      const auto known = metadata.published ? metadata.published : printed_;
      metadata.dateline_date = iso_date(*dateline_, year_of(known));
    }
    if (!metadata.published) metadata.published = metadata.dateline_date;
    if (!metadata.published) metadata.published = printed_;
  }

  static std::optional<int> year_of(const std::optional<std::string>& date) {
    int year = 0;
    if (!date || date->size() < 4) return std::nullopt;
    const auto [end, error] = std::from_chars(date->data(), date->data() + 4, year);
    return error == std::errc() ? std::optional<int>(year) : std::nullopt;
  }

  Article& article_;
  std::string_view text_;
  std::vector<ByteRange> paragraphs_;
  std::size_t index_ = 0, decks_ = 0;
  bool headed_ = false, prose_ = false, placed_ = false;
  std::optional<std::string> dated_, printed_;
  std::optional<DateText> dateline_;
};

}  // namespace

void cut_into_blocks(Article& article) { BlockCutter(article).run(); }

}  // namespace newsgraph
