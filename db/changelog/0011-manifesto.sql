--liquibase formatted sql

--changeset pledgeledger:0011-pledge-withdrawn
--comment: A pledge that is given up stays, with the day and the reason.
alter table pledge
    add withdrawn_on date,
    add withdrawn_for text,
    add constraint pledge_withdrawn_with_a_reason
        check ((withdrawn_on is null) = (withdrawn_for is null) and coalesce(trim(withdrawn_for), '-') <> '');
--rollback alter table pledge drop column withdrawn_for, drop column withdrawn_on;
