# SPDX-License-Identifier: Apache-2.0
# The eight invariants for OPA: how often each is broken, over the frameworks in `input`.
package kader

meeting := {"platform", "steering", "board"}

broken[1] contains [f.id, name] if {
	some f in input.frameworks
	some name, body in f.bodies
	name in meeting
	count(body.chairs) != 1
}

broken[2] contains [f.id, place] if {
	some f in input.frameworks
	some place, duty in f.duties
	duty.who == null
}

broken[3] contains [f.id, name] if {
	some f in input.frameworks
	some name, body in f.bodies
	body.label == "advisory"
	some power in f.powers
	power.who == name
	power.act in {"decide", "adopt"}
}

# Of one circle the first of its members stands for all.
broken[4] contains [f.id, min(circle)] if {
	some f in input.frameworks
	filled_by := {name: {body.filled_by} | some name, body in f.bodies}
	circle := {name |
		some name, body in f.bodies
		name in graph.reachable(filled_by, {body.filled_by})
	}
	count(circle) > 0
}

broken[5] contains [f.id, kind, place] if {
	some f in input.frameworks
	some kind in ["powers", "duties"]
	some place, norm in f[kind]
	not norm.what in input.matters
}

broken[6] contains [f.id, name] if {
	some f in input.frameworks
	some name, role in f.roles
	role.appointed_by == null
}

broken[7] contains [f.id, place] if {
	some f in input.frameworks
	some place, duty in f.duties
	duty.per_year == null
}

broken[8] contains [f.id, name] if {
	some f in input.frameworks
	some name, body in f.bodies
	body.size != sum([count | some count in body.seats])
}

counts := [count(broken[number]) | some number in numbers.range(1, 8)]
