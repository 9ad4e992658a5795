# SPDX-License-Identifier: Apache-2.0
# kader_test_batches(SOURCES SIZE): puts files that include SIZE tests each in the place of the tests in the list SOURCES.
# What the tests of one batch include is parsed, and what they instantiate is generated, once. Each test has a
# namespace of its own there, so that helpers of one name do not meet; hence what it includes comes before.
function(kader_test_batches sources size)
  set(batches)
  list(LENGTH ${sources} left)
  while(left GREATER 0)
    list(SUBLIST ${sources} 0 ${size} batch)
    list(REMOVE_ITEM ${sources} ${batch})
    list(LENGTH ${sources} left)
    list(LENGTH batches number)

    set(includes)
    set(tests)
    foreach(file IN LISTS batch)
      file(STRINGS ${file} lines REGEX "^#include ")
      list(APPEND includes ${lines})
      cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE name)
      string(MAKE_C_IDENTIFIER ${name} space)
      string(APPEND tests "namespace ${space} {\n#include \"${name}\"\n}\n")
    endforeach()
    list(REMOVE_DUPLICATES includes)
    list(JOIN includes "\n" includes)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/batches/${number}.cpp)
    file(CONFIGURE OUTPUT ${made} CONTENT "${includes}\n\n${tests}" @ONLY)
    list(APPEND batches ${made})
    # A test that includes something new must be looked at again.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${batch})
  endwhile()
  set(${sources} ${batches} PARENT_SCOPE)
endfunction()
