-- The passwords of both roles, from the secret files of docker-compose.yml. They are read by the server itself, so
-- that they stand in no command line and in no environment.
DO $passwords$
DECLARE
    wanted record;
    password text;
BEGIN
    FOR wanted IN
        SELECT * FROM (VALUES ('ledger_owner', 'owner_password'), ('ledger_app', 'app_password')) AS known (role, file)
    LOOP
        password := btrim(pg_read_file('/run/secrets/' || wanted.file), E' \t\r\n');
        IF length(password) < 16 THEN
            RAISE EXCEPTION 'The secret % is shorter than 16 characters', wanted.file;
        END IF;
        EXECUTE format('ALTER ROLE %I PASSWORD %L', wanted.role, password);
    END LOOP;
END
$passwords$;
