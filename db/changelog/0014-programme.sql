--liquibase formatted sql

--changeset pledgeledger:0014-programme-until
--comment: A programme that has ended stays named in what was written, and is no longer offered.
alter table programme
    add until date,
    add constraint programme_has_a_name check (trim(name) <> '');
--rollback alter table programme drop constraint programme_has_a_name;
--rollback alter table programme drop column until;
