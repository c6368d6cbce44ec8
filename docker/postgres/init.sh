#!/bin/sh
# Runs once, when the image makes its data. Passwords go through psql's own variables, never through a command line.
set -eu

psql --username postgres --dbname hotich --set ON_ERROR_STOP=1 --no-psqlrc <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv citizen_api_password CITIZEN_API_PASSWORD
\getenv office_api_password OFFICE_API_PASSWORD
\getenv worker_password WORKER_PASSWORD
\getenv temporal_password TEMPORAL_DB_PASSWORD
\include /sql/roles.sql

-- The engine keeps to databases of its own, which its schema tool makes.
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal_password';
SQL
