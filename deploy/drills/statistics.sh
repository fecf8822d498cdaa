#!/usr/bin/env bash
# Does a tenant of ten thousand requests wait longer for its statistics among tenants with five million?
# statistics.sh [REQUESTS], five million by default: some ten minutes and 5 GB, which go at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -ntp -q test -pl outreach-service -am \
  -Dtest=StatsGrowth -Dsurefire.failIfNoSpecifiedTests=false -Dmeetworthy.drill.requests="${1:-5000000}"
