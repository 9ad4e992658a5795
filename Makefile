# SPDX-License-Identifier: Apache-2.0
# Everything that is made stands in build/. The first target a newcomer needs: `make demo`.
groningen := docs/frameworks/groningen-samenwerkingskader.kader.yaml

# The same sources are compiled for the command, the wheel and the consumers' tests; the cache makes that once.
export CCACHE_DIR ?= $(CURDIR)/build/ccache
export CMAKE_CXX_COMPILER_LAUNCHER = $(shell command -v ccache)

.PHONY: demo test bench bench-peers format clean setup-demo setup-test setup-bench

# The findings are what there is to see: exit code 1 of `kader check` is no failure here.
demo: setup-demo
	@cmake --preset release >/dev/null && cmake --build --preset release --target kader_exe
	@echo 'build/release/bin/kader check $(groningen)'
	@build/release/bin/kader check $(groningen) || [ $$? -eq 1 ]

test: setup-test
	@tests/run.sh

bench: setup-bench
	@cmake --preset release -DKADER_BUILD_BENCHMARKS=ON >/dev/null && cmake --build --preset release
	@build/release/bin/kader_benchmarks --table

# Beside other engines, which are installed into build/peers.
bench-peers: setup-bench
	@cmake --preset release >/dev/null && cmake --build --preset release --target kader_exe
	@benchmarks/peers/setup.sh build/peers
	@python3 benchmarks/peers/run.py build/release/bin/kader build/peers

format:
	@git ls-files '*.hpp' '*.ipp' '*.cpp' | xargs clang-format-16 -i

setup-demo setup-test setup-bench: setup-%:
	@cmake/setup.sh $*

clean:
	rm -rf build
