#include "facts/implicatives.hpp"

#include "facts/scene.hpp"

namespace newsgraph {

bool brings_about(std::string_view lemma) { return one_of(lemma, {"compel", "force"}); }

bool keeps_complement(std::string_view lemma) {
  return one_of(lemma, {"begin", "start", "continue", "keep", "manage", "proceed", "happen", "go", "resume", "finish",
                        "stop", "cease", "remain", "spend", "be", "become", "get", "see"});
}

bool is_intensional(std::string_view lemma) {
  return one_of(lemma, {"seek",       "plan",     "want",    "propose",   "demand",  "threaten", "consider", "call_for",
                        "call",       "pursue",   "prevent", "avoid",     "avert",   "hope",     "expect",   "offer",
                        "schedule",   "deny",     "prepare", "urge",      "refuse",  "reject",   "cancel",   "postpone",
                        "warn",       "fear",     "aim",     "need",      "require", "order",    "discuss",  "predict",
                        "request",    "promise",  "pledge",  "envisage",  "foil",    "thwart",   "project",  "forecast",
                        "anticipate", "envision", "stop",    "block",     "favour",  "favor",    "advocate", "oppose",
                        "risk",       "mull",     "weigh",   "face",      "allow",   "await",    "push",     "press",
                        "work",       "broker",   "support", "encourage", "attempt", "try",      "explore",  "rule_out",
                        "claim",      "allege",   "suspect", "believe",   "think",   "suggest",  "call_off", "scrap",
                        "shelve",     "hint",     "signal",  "back",      "endorse", "resist"});
}

bool is_prospective(std::string_view lemma) {
  return one_of(lemma,
                {"threat",    "fear",        "possibility", "risk",       "plan",        "hope",   "prospect", "call",
                 "proposal",  "offer",       "likelihood",  "danger",     "chance",      "demand", "request",  "bid",
                 "effort",    "attempt",     "goal",        "aim",        "preparation", "need",   "warning",  "pledge",
                 "promise",   "idea",        "push",        "allegation", "accusation",  "claim",  "rumour",   "rumor",
                 "suspicion", "speculation", "opposition",  "refusal"});
}

bool presupposes_clause(std::string_view lemma) {
  return one_of(lemma, {"fact", "news", "discovery", "circumstance", "confirmation", "realisation", "realization",
                        "knowledge", "irony", "coincidence", "shock", "relief", "surprise", "regret"});
}

bool has_topic(std::string_view lemma) {
  return one_of(lemma, {"agreement", "deal",        "talk",       "negotiation", "discussion", "decision", "vote",
                        "debate",    "interest",    "pact",       "accord",      "bill",       "campaign", "pressure",
                        "intention", "desire",      "priority",   "mandate",     "readiness",  "support",  "approval",
                        "option",    "willingness", "suggestion", "motion",      "resolution", "draft",    "mention"});
}

bool completes(std::string_view lemma) {
  return one_of(lemma, {"agree", "approve", "clinch", "complete", "conclude", "confirm", "finalise", "finalize",
                        "ratify", "seal", "secure", "sign"});
}

bool is_of_guilt(std::string_view lemma) {
  return one_of(lemma, {"accuse", "acquit", "charge", "clear", "exonerate", "suspect"});
}

bool aims_at_gerund(std::string_view lemma) {
  return one_of(lemma, {"agree",   "decide", "insist", "focus",  "count",  "talk",  "speak",   "negotiate",
                        "argue",   "debate", "commit", "object", "resort", "dream", "look",    "plan",
                        "consult", "confer", "vote",   "think",  "push",   "press", "campaign"}) ||
         is_of_guilt(lemma);
}

bool keeps_from(std::string_view lemma) {
  return one_of(lemma, {"prevent", "stop", "keep", "refrain", "bar", "ban", "block", "deter", "abstain", "dissuade",
                        "discourage", "prohibit", "hinder", "forbid", "restrain"});
}

bool is_hedge(std::string_view lemma) {
  return one_of(lemma, {"possible", "potential",    "alleged",     "suspected", "planned",   "proposed", "future",
                        "upcoming", "likely",       "attempted",   "would-be",  "apparent",  "reported", "purported",
                        "supposed", "hypothetical", "forthcoming", "coming",    "impending", "failed",   "threatened"});
}

bool is_future_word(std::string_view lemma) {
  return one_of(lemma, {"planned", "proposed", "future", "upcoming", "forthcoming", "coming", "impending"});
}

bool is_inquiry(std::string_view lemma) {
  return one_of(lemma, {"investigation", "inquiry", "enquiry", "probe", "charge", "allegation", "accusation",
                        "suspicion", "question", "lawsuit", "suit", "complaint", "trial", "evidence", "sign"});
}

}  // namespace newsgraph
