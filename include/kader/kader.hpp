// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole library: read, resolve, check, report, write. Programs that only build frameworks include
// kader/model/framework.hpp and link kader::model.

#include "kader/check/check.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/host/file.hpp"
#include "kader/host/register.hpp"
#include "kader/model/framework.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "kader/report/report.hpp"
#include "kader/resolve/model.hpp"
#include "kader/write/fmt.hpp"
#include "kader/write/schema.hpp"
#include "kader/write/write.hpp"
