--liquibase formatted sql

--changeset pledgeledger:0006-package
create table package (
    id            bigint generated always as identity primary key,
    cycle_id      bigint      not null references cycle,
    number        integer     not null,
    state         text        not null,
    version       bigint      not null default 0,
    made_at       timestamptz not null,
    made_by       text        not null,
    explanation   text        not null default '',
    explained_by  text        not null default '',
    signed_off_at timestamptz,
    signed_off_by text,
    constraint package_number unique (cycle_id, number),
    constraint package_state check (state in ('OPEN', 'SIGNED_OFF')),
    constraint package_signed_whole check ((state = 'SIGNED_OFF') = (num_nonnulls(signed_off_at, signed_off_by) = 2))
);
create table package_entry (
    package_id  bigint not null references package,
    entry_id    bigint not null references entry,
    revision_id bigint not null references revision,
    removed_for text,
    constraint package_entry_once primary key (package_id, entry_id)
);
create index package_entry_entry on package_entry (entry_id);
grant select, insert, update on package, package_entry to ${app_role};
--rollback drop table package_entry, package;
