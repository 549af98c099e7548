--liquibase formatted sql

--changeset pledgeledger:0030-import-draft
--comment: A file that was read and is being mended: what was done so far outlives the page and the program.
create table import_draft (
    id        bigint generated always as identity primary key,
    sha256    text        not null,
    file_name text        not null,
    report    text        not null,
    findings  jsonb       not null,
    mends     jsonb       not null default '[]',
    version   bigint      not null default 0,
    kept_at   timestamptz not null,
    kept_by   text        not null,
    constraint import_draft_once unique (sha256)
);
grant select, insert, delete on import_draft to ${app_role};
grant update (mends, version, kept_at, kept_by) on import_draft to ${app_role};
alter table import_batch add mends jsonb not null default '[]';
--rollback alter table import_batch drop column mends;
--rollback drop table import_draft;
