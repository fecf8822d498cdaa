#!/usr/bin/env bash
# Does a file of 10 MiB go through a service that has 128 MB of heap? Imports one of CSV and one of vCards, and
# prints rows, seconds and the most memory that the service's process ever held. import.sh [HEAP], such as 96m.
source "$(dirname "$0")/service.sh"
serve "${1:-128m}"

awk -v most=10485000 'BEGIN { line = "name,emails,organization,role,notes\n"
  for (i = 0; (size += length(line)) <= most; i++) {
    printf "%s", line
    line = sprintf("Reader %d Silva,reader.%d@northwind.example|work,Northwind %d,Head of port %d,\"Met at the harbour fair; writes about tides and small ports, and would rather be asked in spring than in summer, when the ferries take all of the time that there is; number %d.\"\n",
      i, i, i % 900, i % 70, i) } }' > "$folder/people.csv"
awk -v most=10485000 'BEGIN { line = ""
  for (i = 0; (size += length(line)) <= most; i++) {
    printf "%s", line
    line = sprintf("BEGIN:VCARD\nVERSION:4.0\nFN:Writer %d Nair\nEMAIL;TYPE=work:writer.%d@contoso.example\nEMAIL;TYPE=home:writer.%d@fabrikam.example\nTEL;TYPE=cell:+351 91 %07d\nORG:Contoso %d\nTITLE:Harbour master\nNOTE:Met at the fair\\, writes about tides and small ports.\nEND:VCARD\n",
      i, i, i, i, i % 900) } }' > "$folder/people.vcf"

member() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p"; }
import() {
  local start=$SECONDS answer id
  answer="$(curl -sS --fail-with-body "http://localhost:$port/v1/imports" -H "Authorization: Bearer $key" \
    -H "Content-Type: $1" --data-binary "@$folder/$2")"
  id="$(sed -n 's/^{"id":"\([^"]*\)".*/\1/p' <<< "$answer")"
  while [ "$(member state <<< "$answer")" = running ]; do
    sleep 2
    answer="$(curl -sS --fail-with-body "http://localhost:$port/v1/imports/$id" -H "Authorization: Bearer $key")"
    printf '\r%s: %s rows so far ' "$2" "$(member rows <<< "$answer")" >&2
  done
  printf '\r%s, %s bytes: %s, %s rows, %s added, %s s, at most %s MB held by the process\n' "$2" \
    "$(stat -c %s "$folder/$2")" "$(member state <<< "$answer")" "$(member rows <<< "$answer")" \
    "$(member added <<< "$answer")" $((SECONDS - start)) \
    $(($(awk '/VmHWM/ { print $2 }' "/proc/$service/status") / 1024))
}
import text/csv people.csv
import text/vcard people.vcf
