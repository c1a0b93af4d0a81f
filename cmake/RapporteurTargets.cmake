# SPDX-FileCopyrightText: 2026 The Rapporteur authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: the language level, warnings, definitions, precompiled
# headers, and the tools that make a second build quick where they are installed.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

add_library(rapporteur_options INTERFACE)
target_include_directories(rapporteur_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(rapporteur_options INTERFACE
    RAPPORTEUR_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(rapporteur_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
        -Wno-missing-field-initializers>)
if(RAPPORTEUR_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_compile_options(rapporteur_options INTERFACE ${sanitizers})
    target_link_options(rapporteur_options INTERFACE ${sanitizers})
endif()

# rapporteur_library(NAME LINK target…  SOURCES file…  PRECOMPILE header…): a static library of the project.
function(rapporteur_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;PRIVATE_LINK;SOURCES;PRECOMPILE")
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC rapporteur_options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    if(arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
    endif()
endfunction()
