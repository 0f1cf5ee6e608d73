#include "facts/claim_quotations.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

std::uint32_t overlap(Span a, Span b) {
  return a.overlaps(b) ? std::min(a.end, b.end) - std::max(a.begin, b.begin) : 0;
}

/// A claim made outside the quotation whose content is in it takes the whole of it.
bool take_quotation(Claim& claim, Span quote) {
  if (is_inside(claim.cue.front(), {quote})) return false;
  std::uint32_t in_quote = 0, size = 0;
  for (const Span span : claim.content) {
    in_quote += overlap(span, quote);
    size += span.size();
  }
  if (in_quote == 0) return false;
  if (2 * in_quote < size) return true;
  Span whole = quote;
  for (const Span span : claim.content) {
    if (!span.overlaps(quote)) continue;
    whole = both(whole, span);
  }
  if (std::any_of(claim.cue.begin(), claim.cue.end(), [&](Span cue) { return whole.overlaps(cue); })) whole = quote;
  claim.quotation = claim.quotation || whole.begin == quote.begin;
  std::erase_if(claim.content, [&](Span span) { return span.overlaps(quote); });
  claim.content.push_back(whole);
  std::sort(claim.content.begin(), claim.content.end());
  return true;
}

bool holds_clause(const FactScene& scene, Span quote) {
  std::uint32_t words = 0;
  bool verb = false;
  for (const Sentence& sentence : scene.analysis.sentences) {
    if (!sentence.span.overlaps(quote)) continue;
    for (const Word& word : sentence.words) {
      if (!quote.contains(word.span) || word.upos == "PUNCT") continue;
      ++words;
      verb = verb || word.upos == "VERB" || word.upos == "AUX";
    }
  }
  const std::string_view last = scene.text({quote.end - 1, quote.end});
  return verb && (words >= 4 || one_of(last, {".", "!", "?"}));
}

std::optional<Span> block_at(const FactScene& scene, Span span) {
  for (const Block& block : scene.article.blocks) {
    if (block.span.contains(span)) return block.span;
  }
  return std::nullopt;
}

Span without_marks(const FactScene& scene, Span quote) {
  const auto is_mark = [&](std::uint32_t at) { return one_of(scene.text({at, at + 1}), {",", " ", "\n"}); };
  while (quote.end > quote.begin && is_mark(quote.end - 1)) --quote.end;
  while (quote.begin < quote.end && is_mark(quote.begin)) ++quote.begin;
  return quote;
}

/// A quotation without a cue of its own belongs to whoever was quoted last in the same paragraph.
void attribute_quotation(const FactScene& scene, Span quote, ClaimDrafts& out) {
  const auto block = block_at(scene, quote);
  ClaimDraft* last = nullptr;
  for (ClaimDraft& draft : out.claims) {
    const bool same = block && block->contains(draft.claim.cue.front());
    if (same && draft.claim.quotation && draft.claim.content.front().begin < quote.begin) last = &draft;
  }
  if (last == nullptr) {
    out.unattributed.push_back(quote);
    return;
  }
  last->claim.content.push_back(quote);
  std::sort(last->claim.content.begin(), last->claim.content.end());
}

}  // namespace

void read_quotations(const FactScene& scene, ClaimDrafts& out) {
  for (const Span mark : scene.quotes) {
    const Span quote = without_marks(scene, mark);
    if (quote.size() == 0) continue;
    bool taken = false;
    for (ClaimDraft& draft : out.claims) taken = take_quotation(draft.claim, quote) || taken;
    if (!taken && holds_clause(scene, quote)) attribute_quotation(scene, quote, out);
  }
}

}  // namespace newsgraph
