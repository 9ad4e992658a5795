// SPDX-License-Identifier: Apache-2.0
#pragma once

// Catch2, whichever the distribution has: 3 (Ubuntu 24.04) or 2.13 (Debian 12).
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
