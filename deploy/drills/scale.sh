#!/usr/bin/env bash
# A million contacts and five million requests of fifty tenants: is every list read by an index, and how long do
# its first and its hundredth page take? scale.sh [CONTACTS REQUESTS]; some 45 minutes and 45 GB in the temporary folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -ntp -q verify -pl outreach-service -am \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=ScaleDrill -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dmeetworthy.drill.contacts="${1:-1000000}" -Dmeetworthy.drill.requests="${2:-5000000}"
