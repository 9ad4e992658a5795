#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the peers into a folder: setup.sh FOLDER. What cannot be had on this machine is said, and left out.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
opa_version=v1.22.4

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
if ! [ -x "$folder/venv/bin/pyshacl" ]; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
fi
if ! [ -x "$folder/bin/opa" ]; then
  if command -v go >/dev/null; then
    (cd "$folder" && GOBIN="$folder/bin" GOFLAGS=-modcacherw go install "github.com/open-policy-agent/opa@$opa_version") ||
      echo "bench-peers: OPA cannot be installed here; it is left out"
  else
    echo "bench-peers: there is no Go to build OPA with; it is left out"
  fi
fi
if ! [ -s "$folder/jena.classpath" ]; then
  if command -v mvn >/dev/null; then
    mvn --quiet --batch-mode --file "$here/jena.xml" dependency:build-classpath \
      "-Dmdep.outputFile=$folder/jena.classpath" ||
      echo "bench-peers: Jena cannot be installed here; it is left out"
  else
    echo "bench-peers: there is no Maven to install Jena with; it is left out"
  fi
fi
