--liquibase formatted sql

--changeset pledgeledger:0027-cycle-archived
--comment: A published year can be put away: nothing of it changes until it is taken out again.
alter table cycle drop constraint cycle_state;
alter table cycle add constraint cycle_state check (state in ('OPEN', 'CLOSED', 'PUBLISHED', 'ARCHIVED'));
--rollback update cycle set state = 'PUBLISHED' where state = 'ARCHIVED';
--rollback alter table cycle drop constraint cycle_state;
--rollback alter table cycle add constraint cycle_state check (state in ('OPEN', 'CLOSED', 'PUBLISHED'));
