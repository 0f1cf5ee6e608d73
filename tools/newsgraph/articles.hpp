#pragma once

#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "article/article.hpp"
#include "article/read_options.hpp"
#include "base/result.hpp"

/// What the command line says about the articles that come in.
struct ArticleOptions {
  std::vector<std::string> paths;  ///< "-" is standard input
  std::string format = "auto";     ///< auto, text, jsonl
  std::optional<std::string> published, url;
  bool any_language = false;  ///< read what does not look English too
};

/// An article, or why there is none, with the path it comes from and the notices on the way.
struct ReadArticle {
  std::string path;
  newsgraph::Result<newsgraph::Article> article;
  newsgraph::Diagnostics notices;
};

/// Gives the articles of all paths one by one, in order; never more than one file or line in memory.
class ArticleSource {
 public:
  explicit ArticleSource(ArticleOptions options);
  ~ArticleSource();
  std::optional<ReadArticle> next();

 private:
  struct Lines;
  std::optional<ReadArticle> open(const std::string& path);
  bool is_json_lines(const std::string& path) const;
  ReadArticle read_text(const std::string& path, const std::string& bytes) const;
  newsgraph::ReadOptions read_options(const std::string& path) const;

  ArticleOptions options_;
  std::size_t next_path_ = 0;
  std::unique_ptr<Lines> lines_;
};
