--liquibase formatted sql

--changeset pledgeledger:0026-city-mark
-- Tells this ledger from every other one, also from a copy for practice that bears the same name: files that go out to be
-- filled in carry it, and only here they are taken back.
alter table city add mark uuid not null default gen_random_uuid();
--rollback alter table city drop column mark;
