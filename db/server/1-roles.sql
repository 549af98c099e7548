-- A PostgreSQL server of your own, prepared for Pledge Ledger: once, as superuser. Afterwards each role needs a
-- password, `\password ledger_owner` and `\password ledger_app` in psql; the container gives it from secret files.

-- The owner migrates; the application works as ledger_app and can neither own nor create anything.
CREATE ROLE ledger_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
CREATE ROLE ledger_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

-- Text sorts by its characters, the same on every machine.
CREATE DATABASE ledger OWNER ledger_owner TEMPLATE template0
    ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';

-- Nobody but the two may connect, and ledger_app may not create temporary tables either: one named like a real table
-- would stand before it in the search path.
REVOKE ALL ON DATABASE ledger FROM PUBLIC;
GRANT CONNECT ON DATABASE ledger TO ledger_app;
