#pragma once

#include <CLI/CLI.hpp>

#include "console.hpp"

// Each function declares one subcommand; `status` receives how it ended once the command line was parsed.
void add_build_command(CLI::App& app, Exit& status);
void add_annotate_command(CLI::App& app, Exit& status);
void add_graph_command(CLI::App& app, Exit& status);
void add_check_command(CLI::App& app, Exit& status);
void add_walk_commands(CLI::App& app, Exit& status);
