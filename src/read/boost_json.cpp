// SPDX-License-Identifier: Apache-2.0
// Boost.JSON itself, compiled here once, so that no Boost library need be linked.
#include <boost/json/src.hpp>
