#!/usr/bin/env bash
# Eight writers, the service and its PostgreSQL killed in turn: is whatever was acknowledged there once?
# durability.sh [ROUNDS], ten by default; each kill comes when a hundred names, three writes each, were acknowledged since the last start.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -ntp -q verify -pl outreach-service -am \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=DurabilityIT -Dfailsafe.failIfNoSpecifiedTests=false -Dmeetworthy.drill.rounds="${1:-10}"
