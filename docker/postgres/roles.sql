-- Login roles and extensions of the database `hotich`; run inside it by an administrator, safe to repeat.
-- Given from outside: owner_password, citizen_api_password, office_api_password, worker_password.
-- The owner alone creates and alters tables (migrations); what the others may touch is granted by the migrations.

DO $roles$
DECLARE
  login text;
BEGIN
  FOREACH login IN ARRAY ARRAY['hotich_owner', 'hotich_citizen_api', 'hotich_office_api', 'hotich_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
      EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE', login);
    END IF;
  END LOOP;
END
$roles$;

ALTER ROLE hotich_owner LOGIN PASSWORD :'owner_password';
ALTER ROLE hotich_citizen_api LOGIN PASSWORD :'citizen_api_password';
ALTER ROLE hotich_office_api LOGIN PASSWORD :'office_api_password';
ALTER ROLE hotich_worker LOGIN PASSWORD :'worker_password';

-- An administrator who is no superuser may hand the database over only as a member of the new owner.
GRANT hotich_owner TO CURRENT_USER;
ALTER DATABASE hotich OWNER TO hotich_owner;
REVOKE ALL ON DATABASE hotich FROM PUBLIC;
GRANT CONNECT ON DATABASE hotich TO hotich_citizen_api, hotich_office_api, hotich_worker;

ALTER SCHEMA public OWNER TO hotich_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO hotich_citizen_api, hotich_office_api, hotich_worker;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS btree_gin;
