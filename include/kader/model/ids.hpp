// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/text/id.hpp"

namespace kader {

struct Party;
struct Group;
struct Body;
struct Seat;
struct Role;
struct Matter;
struct OwnAct;
struct Cite;
struct Norm;
struct Organ;

// References whose key fixes the kind are typed: a BodyId never equals a RoleId, and comparing them does not compile.
using PartyId = Id<Party>;
using GroupId = Id<Group>;
using BodyId = Id<Body>;
using SeatId = Id<Seat>;
using RoleId = Id<Role>;
using MatterId = Id<Matter>;
using ActId = Id<OwnAct>;
using CiteId = Id<Cite>;
using NormId = Id<Norm>;
using OrganId = Id<Organ>;

}  // namespace kader
