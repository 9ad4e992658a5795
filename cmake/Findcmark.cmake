# SPDX-License-Identifier: Apache-2.0
# cmark as the distributions ship it; the CMake package beside it names files that Debian does not install.
# Makes cmark::cmark. Used by the build, and installed for those who link the static kader::kader.
find_path(cmark_INCLUDE_DIR cmark.h)
find_library(cmark_LIBRARY cmark)
mark_as_advanced(cmark_INCLUDE_DIR cmark_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(cmark REQUIRED_VARS cmark_LIBRARY cmark_INCLUDE_DIR)

if(cmark_FOUND AND NOT TARGET cmark::cmark)
  add_library(cmark::cmark UNKNOWN IMPORTED)
  set_target_properties(cmark::cmark PROPERTIES
    IMPORTED_LOCATION "${cmark_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${cmark_INCLUDE_DIR}")
endif()
