--liquibase formatted sql

--changeset pledgeledger:0017-open-editor
-- Who has which entry open to write in, as long as the page lets the server know. The page proves itself by a secret of
-- its own, of which the hash is kept: it may have to speak up when its session has ended.
create table open_editor (
    secret_hash bytea       primary key,
    entry_id    bigint      not null references entry,
    staff_id    bigint      not null references staff,
    opened_at   timestamptz not null,
    seen_at     timestamptz not null,
    constraint open_editor_hash_is_sha256 check (octet_length(secret_hash) = 32)
);
create index open_editor_of_entry on open_editor (entry_id);
grant select, insert, update, delete on open_editor to ${app_role};
--rollback drop table open_editor;

--changeset pledgeledger:0017-rescued-text
-- What somebody typed and could not save, until she says what becomes of it; a field that was not touched is null.
create table rescued_text (
    entry_id      bigint      not null references entry,
    staff_id      bigint      not null references staff,
    achievements  text,
    plans         text,
    rating_reason text,
    answer        text,
    typed_at      timestamptz not null,
    primary key (entry_id, staff_id),
    constraint rescued_text_holds_something check (num_nonnulls(achievements, plans, rating_reason, answer) > 0)
);
grant select, insert, update, delete on rescued_text to ${app_role};
--rollback drop table rescued_text;
