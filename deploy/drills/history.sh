#!/usr/bin/env bash
# How good are forecasts of requests whose outcomes are known? Loads the requests of raop.jsonl in DIR through the API
# as one tenant's history, then takes back a tenth of the outcomes at a time and asks for them as checks.
# history.sh DIR [ATTRIBUTES]; with false the account's numbers are left out. Some quarter of an hour.
data="$(realpath "${1:?say in which folder raop.jsonl is}")"
source "$(dirname "$0")/service.sh"
export MEETWORTHY_RATE_REQUESTS_PER_MINUTE=1000000
serve 1g
java -cp "outreach-service/target/test-classes:outreach-service/target/quarkus-app/lib/main/*" \
  -Dmeetworthy.data="$data" -Dmeetworthy.attributes="${2:-true}" \
  -Dmeetworthy.url="http://localhost:$port" -Dmeetworthy.key="$key" \
  io.meetworthy.outreach.prediction.HistoryLoad
