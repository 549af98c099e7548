--liquibase formatted sql

--changeset pledgeledger:0024-temporary-password
-- A password that somebody else chose or knows: whoever signs in with it has to choose her own.
alter table staff add password_temporary boolean not null default false;
--rollback alter table staff drop column password_temporary;

--changeset pledgeledger:0024-second-factor
-- The secret is sealed with a key that does not lie in the database. A code is good once: the last step used is kept.
create table second_factor (
    staff_id  bigint      not null references staff,
    secret    bytea       not null,
    last_step bigint      not null,
    since     timestamptz not null,
    constraint second_factor_one_each primary key (staff_id)
);
grant select, insert, update, delete on second_factor to ${app_role};
--rollback drop table second_factor;

--changeset pledgeledger:0024-recovery-code
create table recovery_code (
    id       bigint generated always as identity primary key,
    staff_id bigint not null references staff,
    hash     bytea  not null,
    used_at  timestamptz,
    constraint recovery_code_sha256 check (octet_length(hash) = 32)
);
create index recovery_code_staff on recovery_code (staff_id);
grant select, insert, update, delete on recovery_code to ${app_role};
--rollback drop table recovery_code;
