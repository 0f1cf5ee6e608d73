#include "language/abbreviations.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

using namespace std::string_view_literals;

constexpr std::array kTitles = {
    "Adj"sv,  "Adm"sv,  "Adv"sv,   "Amb"sv,  "Asst"sv,  "Atty"sv, "Brig"sv, "Capt"sv,   "Cllr"sv, "Cmdr"sv,
    "Cmdt"sv, "Col"sv,  "Comdr"sv, "Comr"sv, "Const"sv, "Coun"sv, "Cpl"sv,  "Cpt"sv,    "Cst"sv,  "Dep"sv,
    "Det"sv,  "Dir"sv,  "Dr"sv,    "Drs"sv,  "Engr"sv,  "Ens"sv,  "Fr"sv,   "Ft"sv,     "Gen"sv,  "Gov"sv,
    "Hon"sv,  "Insp"sv, "Lieut"sv, "Lord"sv, "Lt"sv,    "Ma"sv,   "Maj"sv,  "Messrs"sv, "Mlle"sv, "Mme"sv,
    "Mr"sv,   "Mrs"sv,  "Ms"sv,    "Msgr"sv, "Mt"sv,    "Mts"sv,  "Ofc"sv,  "Pfc"sv,    "Pres"sv, "Prof"sv,
    "Pvt"sv,  "Rep"sv,  "Reps"sv,  "Rev"sv,  "Rt"sv,    "Sec"sv,  "Sen"sv,  "Sens"sv,   "Sgt"sv,  "Sheikh"sv,
    "Smt"sv,  "Spc"sv,  "Sr"sv,    "Sra"sv,  "Srta"sv,  "St"sv,   "Ste"sv,  "Supt"sv,   "Vol"sv};
static_assert(std::is_sorted(kTitles.begin(), kTitles.end()));

constexpr std::array kNumbers = {"Art"sv, "Ch"sv,  "Eq"sv,   "Ex"sv,   "Fig"sv,  "Figs"sv, "KSh"sv, "Ksh"sv,
                                 "No"sv,  "Nos"sv, "Para"sv, "Rs"sv,   "Sect"sv, "Shs"sv,  "Tk"sv,  "art"sv,
                                 "ch"sv,  "eq"sv,  "fig"sv,  "figs"sv, "no"sv,   "nos"sv,  "p"sv,   "para"sv,
                                 "pg"sv,  "pp"sv,  "sect"sv, "vol"sv,  "vols"sv};
static_assert(std::is_sorted(kNumbers.begin(), kNumbers.end()));

constexpr std::array kMonths = {"Apr"sv, "Aug"sv,  "Dec"sv,   "Feb"sv, "Fri"sv,  "Jan"sv, "Jul"sv,
                                "Jun"sv, "Mar"sv,  "Mon"sv,   "Nov"sv, "Oct"sv,  "Sep"sv, "Sept"sv,
                                "Thu"sv, "Thur"sv, "Thurs"sv, "Tue"sv, "Tues"sv, "Wed"sv};
static_assert(std::is_sorted(kMonths.begin(), kMonths.end()));

constexpr std::array kGeneral = {
    "Ariz"sv, "Ark"sv,  "Assn"sv, "Ave"sv,  "Bhd"sv,  "Blvd"sv, "Bros"sv,   "Calif"sv, "Co"sv,   "Colo"sv,
    "Conn"sv, "Corp"sv, "Cos"sv,  "Del"sv,  "Dept"sv, "Ed"sv,   "Esq"sv,    "Fla"sv,   "Ga"sv,   "Govt"sv,
    "Hwy"sv,  "Ill"sv,  "Inc"sv,  "Ind"sv,  "Intl"sv, "Jr"sv,   "Kan"sv,    "Ky"sv,    "LLC"sv,  "La"sv,
    "Ltd"sv,  "Maj"sv,  "Mass"sv, "Md"sv,   "Mfg"sv,  "Mich"sv, "Minn"sv,   "Miss"sv,  "Mo"sv,   "Mont"sv,
    "Natl"sv, "Neb"sv,  "Nev"sv,  "Okla"sv, "Ore"sv,  "Pa"sv,   "Penn"sv,   "Ph"sv,    "Pkwy"sv, "Pl"sv,
    "Plc"sv,  "Prop"sv, "Pty"sv,  "Rd"sv,   "Sdn"sv,  "Tel"sv,  "Tenn"sv,   "Tex"sv,   "Univ"sv, "Va"sv,
    "Vt"sv,   "Wash"sv, "Wis"sv,  "Wyo"sv,  "a.m"sv,  "al"sv,   "approx"sv, "ca"sv,    "cal"sv,  "cf"sv,
    "dept"sv, "e.g"sv,  "ed"sv,   "eds"sv,  "esp"sv,  "est"sv,  "et"sv,     "etc"sv,   "ext"sv,  "ft"sv,
    "govt"sv, "hr"sv,   "hrs"sv,  "i.e"sv,  "incl"sv, "lb"sv,   "lbs"sv,    "max"sv,   "min"sv,  "mph"sv,
    "oz"sv,   "p.m"sv,  "sq"sv,   "tel"sv,  "univ"sv, "v"sv,    "viz"sv,    "vs"sv,    "yr"sv,   "yrs"sv};
static_assert(std::is_sorted(kGeneral.begin(), kGeneral.end()));

constexpr std::array kSaying = {"added"sv,     "adds"sv,     "admitted"sv, "agreed"sv,   "announced"sv, "answered"sv,
                                "argued"sv,    "asked"sv,    "asks"sv,     "claimed"sv,  "commented"sv, "concluded"sv,
                                "continued"sv, "cried"sv,    "declared"sv, "demanded"sv, "exclaimed"sv, "explained"sv,
                                "explains"sv,  "insisted"sv, "joked"sv,    "muttered"sv, "noted"sv,     "observed"sv,
                                "quipped"sv,   "recalled"sv, "remarked"sv, "replied"sv,  "replies"sv,   "responded"sv,
                                "said"sv,      "say"sv,      "says"sv,     "shouted"sv,  "stated"sv,    "suggested"sv,
                                "tells"sv,     "told"sv,     "tweeted"sv,  "warned"sv,   "whispered"sv, "wondered"sv,
                                "writes"sv,    "wrote"sv,    "yelled"sv};
static_assert(std::is_sorted(kSaying.begin(), kSaying.end()));

constexpr std::array kOpeners = {
    "a"sv,         "after"sv,   "all"sv,    "also"sv, "although"sv, "an"sv,    "and"sv,     "another"sv, "as"sv,
    "at"sv,        "because"sv, "before"sv, "both"sv, "but"sv,      "by"sv,    "despite"sv, "during"sv,  "each"sv,
    "even"sv,      "every"sv,   "for"sv,    "from"sv, "he"sv,       "her"sv,   "here"sv,    "his"sv,     "how"sv,
    "however"sv,   "i"sv,       "if"sv,     "in"sv,   "instead"sv,  "it"sv,    "its"sv,     "last"sv,    "many"sv,
    "meanwhile"sv, "more"sv,    "most"sv,   "my"sv,   "no"sv,       "not"sv,   "now"sv,     "on"sv,      "once"sv,
    "one"sv,       "only"sv,    "other"sv,  "our"sv,  "several"sv,  "she"sv,   "since"sv,   "so"sv,      "some"sv,
    "still"sv,     "such"sv,    "that"sv,   "the"sv,  "their"sv,    "then"sv,  "there"sv,   "these"sv,   "they"sv,
    "this"sv,      "those"sv,   "to"sv,     "two"sv,  "under"sv,    "until"sv, "we"sv,      "what"sv,    "when"sv,
    "where"sv,     "while"sv,   "who"sv,    "why"sv,  "with"sv,     "yet"sv,   "you"sv};
static_assert(std::is_sorted(kOpeners.begin(), kOpeners.end()));

constexpr std::array kAuxiliaries = {"'d"sv,   "'ll"sv,  "'m"sv,   "'re"sv,    "'s"sv,  "'ve"sv,   "am"sv,   "are"sv,
                                     "be"sv,   "been"sv, "can"sv,  "could"sv,  "did"sv, "do"sv,    "does"sv, "had"sv,
                                     "has"sv,  "have"sv, "is"sv,   "isn't"sv,  "may"sv, "might"sv, "must"sv, "n't"sv,
                                     "said"sv, "say"sv,  "says"sv, "should"sv, "was"sv, "were"sv,  "will"sv, "would"sv};
static_assert(std::is_sorted(kAuxiliaries.begin(), kAuxiliaries.end()));

constexpr std::array kPronouns = {"he"sv,   "her"sv,   "his"sv,  "i"sv,     "it"sv,    "its"sv,   "my"sv,
                                  "our"sv,  "she"sv,   "that"sv, "their"sv, "there"sv, "these"sv, "they"sv,
                                  "this"sv, "those"sv, "we"sv,   "you"sv,   "your"sv};
static_assert(std::is_sorted(kPronouns.begin(), kPronouns.end()));

constexpr std::array kPrefixes = {
    "anti"sv,   "arch"sv,  "co"sv,    "counter"sv, "cross"sv, "de"sv,    "e"sv,     "ex"sv,    "extra"sv,
    "hyper"sv,  "infra"sv, "inter"sv, "intra"sv,   "macro"sv, "mega"sv,  "meta"sv,  "micro"sv, "mid"sv,
    "mini"sv,   "multi"sv, "non"sv,   "over"sv,    "para"sv,  "post"sv,  "pre"sv,   "pro"sv,   "pseudo"sv,
    "psycho"sv, "re"sv,    "semi"sv,  "socio"sv,   "sub"sv,   "super"sv, "trans"sv, "ultra"sv, "un"sv};
static_assert(std::is_sorted(kPrefixes.begin(), kPrefixes.end()));

constexpr std::array kMeasures = {
    "AM"sv,  "GB"sv, "GHz"sv, "GW"sv,  "Hz"sv,  "K"sv,   "M"sv,  "MB"sv,  "MHz"sv,  "MM"sv,   "MW"sv,  "MWh"sv,
    "PM"sv,  "TB"sv, "a.m"sv, "am"sv,  "bn"sv,  "cm"sv,  "ft"sv, "hh"sv,  "hr"sv,   "hrs"sv,  "k"sv,   "kW"sv,
    "kWh"sv, "kg"sv, "kgs"sv, "km"sv,  "kms"sv, "kph"sv, "lb"sv, "lbs"sv, "m"sv,    "mg"sv,   "min"sv, "mins"sv,
    "ml"sv,  "mm"sv, "mn"sv,  "mph"sv, "nm"sv,  "p.m"sv, "pm"sv, "sec"sv, "secs"sv, "sqft"sv, "tn"sv};
static_assert(std::is_sorted(kMeasures.begin(), kMeasures.end()));

constexpr std::array kMoneyCodes = {
    "AED"sv, "ARS"sv, "AUD"sv, "BDT"sv, "BRL"sv,  "CAD"sv, "CHF"sv, "CLP"sv, "CNY"sv, "COP"sv, "CZK"sv,
    "DKK"sv, "EGP"sv, "ETB"sv, "EUR"sv, "GBP"sv,  "GHS"sv, "HKD"sv, "HUF"sv, "IDR"sv, "ILS"sv, "INR"sv,
    "JPY"sv, "KES"sv, "KRW"sv, "KSh"sv, "KShs"sv, "Ksh"sv, "LKR"sv, "MAD"sv, "MXN"sv, "MYR"sv, "NGN"sv,
    "NOK"sv, "NPR"sv, "NZD"sv, "PEN"sv, "PHP"sv,  "PKR"sv, "PLN"sv, "QAR"sv, "RM"sv,  "RMB"sv, "RON"sv,
    "RUB"sv, "Rp"sv,  "Rs"sv,  "SAR"sv, "SEK"sv,  "SGD"sv, "Sfr"sv, "Sh"sv,  "Shs"sv, "THB"sv, "TRY"sv,
    "TSh"sv, "TWD"sv, "TZS"sv, "Tk"sv,  "UAH"sv,  "UGX"sv, "USD"sv, "USh"sv, "VND"sv, "ZAR"sv, "ZMW"sv};
static_assert(std::is_sorted(kMoneyCodes.begin(), kMoneyCodes.end()));

constexpr std::array kMoneyLetters = {"K"sv, "L"sv, "N"sv, "P"sv, "Q"sv, "R"sv};

constexpr std::array kScales = {"b"sv, "billion"sv, "bn"sv, "crore"sv, "k"sv,       "lakh"sv,
                                "m"sv, "million"sv, "mn"sv, "tn"sv,    "trillion"sv};
static_assert(std::is_sorted(kScales.begin(), kScales.end()));

constexpr std::array kDomains = {"au"sv,  "biz"sv, "ca"sv,  "cn"sv, "co"sv,   "com"sv, "de"sv, "edu"sv, "eu"sv,
                                 "fr"sv,  "gov"sv, "ie"sv,  "in"sv, "info"sv, "int"sv, "io"sv, "me"sv,  "mil"sv,
                                 "net"sv, "nz"sv,  "org"sv, "ru"sv, "tv"sv,   "uk"sv,  "us"sv, "za"sv};
static_assert(std::is_sorted(kDomains.begin(), kDomains.end()));

constexpr std::array kFileEndings = {"bmp"sv,  "csv"sv, "doc"sv,  "docx"sv, "exe"sv, "gif"sv, "htm"sv,
                                     "html"sv, "jpg"sv, "mp3"sv,  "pdf"sv,  "png"sv, "ppt"sv, "txt"sv,
                                     "wav"sv,  "xls"sv, "xlsx"sv, "xml"sv,  "zip"sv};
static_assert(std::is_sorted(kFileEndings.begin(), kFileEndings.end()));

constexpr std::array kBareContractions = {
    "aint"sv,   "arent"sv, "cant"sv,   "couldnt"sv, "didnt"sv, "doesnt"sv,  "dont"sv,     "hadnt"sv, "hasnt"sv,
    "havent"sv, "hes"sv,   "im"sv,     "isnt"sv,    "ive"sv,   "shes"sv,    "shouldnt"sv, "thats"sv, "theres"sv,
    "theyre"sv, "wasnt"sv, "werent"sv, "whats"sv,   "wont"sv,  "wouldnt"sv, "youre"sv};
static_assert(std::is_sorted(kBareContractions.begin(), kBareContractions.end()));

constexpr std::array kNeverOwned = {"a"sv,          "also"sv, "an"sv,      "because"sv, "been"sv,   "between"sv,
                                    "definitely"sv, "for"sv,  "from"sv,    "getting"sv, "going"sv,  "in"sv,
                                    "like"sv,       "not"sv,  "nothing"sv, "really"sv,  "simply"sv, "the"sv};
static_assert(std::is_sorted(kNeverOwned.begin(), kNeverOwned.end()));

constexpr std::array kWeakening = {"all"sv, "just"sv, "now"sv, "only"sv, "so"sv, "still"sv};
static_assert(std::is_sorted(kWeakening.begin(), kWeakening.end()));

constexpr std::array kInviting = {"be"sv,    "call"sv, "do"sv,   "face"sv, "get"sv, "go"sv,  "hope"sv,
                                  "just"sv,  "keep"sv, "look"sv, "make"sv, "not"sv, "say"sv, "see"sv,
                                  "start"sv, "stop"sv, "take"sv, "talk"sv, "try"sv};
static_assert(std::is_sorted(kInviting.begin(), kInviting.end()));

constexpr std::array kShortWithSlash = {"b/c"sv, "b/t"sv, "s/he"sv, "w/"sv, "w/o"sv, "w/out"sv};
static_assert(std::is_sorted(kShortWithSlash.begin(), kShortWithSlash.end()));

template <class Table>
bool has(const Table& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

}  // namespace

Abbreviation abbreviation_of(std::string_view word) {
  if (has(kTitles, word)) return Abbreviation::Title;
  if (has(kNumbers, word)) return Abbreviation::Number;
  if (has(kMonths, word)) return Abbreviation::Month;
  if (has(kGeneral, word)) return Abbreviation::General;
  return Abbreviation::None;
}

bool is_saying(std::string_view lower) { return has(kSaying, lower); }
bool opens_sentences(std::string_view lower) { return has(kOpeners, lower); }
bool is_auxiliary(std::string_view lower) { return has(kAuxiliaries, lower); }
bool is_pronoun(std::string_view lower) { return has(kPronouns, lower); }
bool is_joined_prefix(std::string_view lower) { return has(kPrefixes, lower); }
bool is_measure(std::string_view text) { return has(kMeasures, text); }
bool is_money_code(std::string_view text) { return has(kMoneyCodes, text); }
bool is_money_letter(std::string_view text) { return has(kMoneyLetters, text); }
bool is_scale(std::string_view lower) { return has(kScales, lower); }
bool is_file_ending(std::string_view lower) { return has(kFileEndings, lower); }
std::size_t cut_of_bare_contraction(std::string_view lower) {
  if (!has(kBareContractions, lower)) return 0;
  return lower == "im" || lower == "ive" ? 1 : lower.size() - (lower.back() == 's' ? 1 : 2);
}
bool never_owned(std::string_view word) { return has(kNeverOwned, word); }
bool may_weaken(std::string_view word) { return has(kWeakening, word); }
bool invites(std::string_view word) { return has(kInviting, word); }
bool is_short_with_slash(std::string_view lower) { return has(kShortWithSlash, lower); }
bool is_domain(std::string_view lower) { return has(kDomains, lower); }

}  // namespace newsgraph
