--liquibase formatted sql

--changeset pledgeledger:0028-manifesto-term
--comment: The last day of the term of office; a year that begins after it belongs to another manifesto.
alter table manifesto add column ends_on date;
--rollback alter table manifesto drop column ends_on;
