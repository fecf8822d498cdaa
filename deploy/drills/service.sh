# Sourced by drills: packages the service, starts it with a database of its own in a temporary folder, and stops and
# removes both at the end. Leaves $folder, $port, $service (its process) and $key (of the tenant that it makes).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
port=18080
folder="$(mktemp -d)"
service=
finish() {
  [ -z "$service" ] || { kill "$service" 2>/dev/null && wait "$service" || true; }
  rm -rf "$folder"
}
trap finish EXIT

# serve HEAP
serve() {
  mvn -ntp -q -DskipTests package
  MEETWORTHY_DATA="$folder/data" QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$((port + 1)) \
    java "-Xmx$1" -jar outreach-service/target/quarkus-app/quarkus-run.jar > "$folder/log" 2>&1 &
  service=$!
  until key="$(grep -o 'mw_live_[A-Za-z0-9_-]*' "$folder/log")" && curl -sf "http://localhost:$port/v1/channels" > "$folder/up"; do
    kill -0 "$service" || { cat "$folder/log"; exit 1; }
    sleep 1
  done
}
