#!/usr/bin/env bash
# Does a tenant wait longer beside one who asks for five times of what is due? neighbour.sh [ROUNDS], six by default, of
# twenty seconds alone and twenty beside; prints medians and 99th percentiles, and fails where the latter is more than 1.5 times.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -ntp -q verify -pl outreach-service -am \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=NoisyNeighbour -Dfailsafe.failIfNoSpecifiedTests=false -Dmeetworthy.drill.rounds="${1:-6}"
