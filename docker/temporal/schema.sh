#!/bin/sh
# Makes the engine's two databases and brings them to the version of this image; safe to repeat.
set -eu

for store in temporal:temporal temporal_visibility:visibility; do
  database=${store%%:*}
  schema=/etc/temporal/schema/postgresql/v12/${store##*:}/versioned
  tool() {
    temporal-sql-tool --plugin postgres12 --ep "$POSTGRES_SEEDS" --port "$DB_PORT" --user "$POSTGRES_USER" \
      --db "$database" "$@"
  }
  tool create
  # Refuses when the tables are there already, which is as good.
  tool setup-schema -v 0.0 || true
  tool update-schema -d "$schema"
done
