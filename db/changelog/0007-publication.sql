--liquibase formatted sql

--changeset pledgeledger:0007-edition
create table edition (
    id           bigint generated always as identity primary key,
    cycle_id     bigint      not null references cycle,
    number       integer     not null,
    published_at timestamptz not null,
    published_by text        not null,
    origin       text        not null,
    report       text        not null,
    audit_head   text        not null,
    change_note  text        not null default '',
    constraint edition_number unique (cycle_id, number),
    constraint edition_origin check (origin in ('SIGNED_OFF', 'IMPORTED'))
);
grant select, insert on edition to ${app_role};
--rollback drop table edition;

--changeset pledgeledger:0007-import-batch
create table import_batch (
    id        bigint generated always as identity primary key,
    sha256    text        not null,
    file_name text        not null,
    landed_as text        not null,
    landed_at timestamptz not null,
    landed_by text        not null,
    cycle_id  bigint      not null references cycle,
    findings  jsonb       not null,
    constraint import_batch_once unique (sha256, landed_as),
    constraint import_batch_landed_as check (landed_as in ('PUBLISHED', 'DRAFT'))
);
grant select, insert on import_batch to ${app_role};
--rollback drop table import_batch;
