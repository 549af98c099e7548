--liquibase formatted sql

--changeset pledgeledger:0000-nothing-for-everybody
--comment: The runtime role gets what a changeset grants it by name, and no more. Functions, too, are nobody's until granted.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${app_role};
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
--rollback ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
--rollback REVOKE USAGE ON SCHEMA public FROM ${app_role};
--rollback GRANT USAGE ON SCHEMA public TO PUBLIC;
