#!/bin/sh
# Registers the namespace and every search attribute of search-attributes.json; safe to repeat.
set -eu

namespace=hotich
here=$(dirname "$0")

# Tries once a second for a minute, then shows why it failed.
patiently() {
  attempts=0
  until said=$("$@" 2>&1); do
    attempts=$((attempts + 1))
    [ "$attempts" -lt 60 ] || { echo "$said" >&2; exit 1; }
    sleep 1
  done
}

patiently temporal operator cluster health
temporal operator namespace describe --namespace "$namespace" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$namespace" --retention 90d

# One pair "Name": "Type" stands on each line of the file. The server knows a new namespace only after some seconds.
sed -n 's/^ *"\([A-Za-z]*\)": *"\([A-Za-z]*\)".*$/\1 \2/p' "$here/search-attributes.json" |
  while read -r name type; do
    patiently temporal operator search-attribute create --namespace "$namespace" --name "$name" --type "$type"
  done
