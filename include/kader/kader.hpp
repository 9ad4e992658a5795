// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole library: read, resolve, check, report, write, publish, scaffold, change, monitor. Programs that only build
// frameworks include kader/model/framework.hpp and link kader::model.

#include "kader/change/change.hpp"
#include "kader/change/renamed.hpp"
#include "kader/check/check.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/host/file.hpp"
#include "kader/host/register.hpp"
#include "kader/log/csv_log.hpp"
#include "kader/model/framework.hpp"
#include "kader/monitor/monitor.hpp"
#include "kader/publish/format_reference.hpp"
#include "kader/publish/json_schema.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "kader/report/report.hpp"
#include "kader/resolve/model.hpp"
#include "kader/scaffold/confirm.hpp"
#include "kader/scaffold/draft_from_text.hpp"
#include "kader/scaffold/draft_template.hpp"
#include "kader/scaffold/propose.hpp"
#include "kader/write/fmt.hpp"
#include "kader/write/write.hpp"
