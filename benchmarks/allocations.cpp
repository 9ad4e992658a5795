// SPDX-License-Identifier: Apache-2.0
// The global operator new, counting. In a file of its own, since it is that of the whole program.
#include "allocations.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::size_t> counted{0};
}  // namespace

std::size_t kader::bench::allocations() noexcept { return counted.load(std::memory_order_relaxed); }

void* operator new(std::size_t size) {
  counted.fetch_add(1, std::memory_order_relaxed);
  if (void* const made = std::malloc(size != 0 ? size : 1)) return made;
  throw std::bad_alloc();
}
void operator delete(void* made) noexcept { std::free(made); }
void operator delete(void* made, std::size_t) noexcept { std::free(made); }
