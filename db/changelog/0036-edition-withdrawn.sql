--liquibase formatted sql

--changeset pledgeledger:0036-edition-withdrawn
--comment: From when until when citizens are not to read an edition; it stays on record.
create table edition_withdrawn (
    id           bigint generated always as identity primary key,
    edition_id   bigint      not null references edition on delete cascade,
    withdrawn_at timestamptz not null,
    withdrawn_by text        not null,
    reason       text        not null,
    restored_at  timestamptz,
    restored_by  text,
    restored_for text,
    constraint edition_withdrawn_for_a_reason check (trim(reason) <> ''),
    constraint edition_withdrawn_restored_for_a_reason
        check ((restored_at is null) = (restored_by is null) and (restored_at is null) = (restored_for is null)
            and coalesce(trim(restored_for), '-') <> '')
);
create unique index edition_withdrawn_once on edition_withdrawn (edition_id) where restored_at is null;
grant select, insert, update (restored_at, restored_by, restored_for) on edition_withdrawn to ${app_role};
--rollback drop table edition_withdrawn;
