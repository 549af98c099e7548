--liquibase formatted sql

--changeset pledgeledger:0009-evidence
--comment: What backs an entry up, for those who work on it. A removed piece keeps its row; of a file only the bytes go.
create table evidence (
    id              bigint generated always as identity primary key,
    entry_id        bigint      not null references entry,
    kind            text        not null,
    title           text        not null,
    file_name       text,
    media_type      text,
    size            bigint,
    sha256          text,
    content         bytea,
    address         text,
    added_at        timestamptz not null,
    added_by        bigint references staff,
    added_by_name   text        not null,
    removed_at      timestamptz,
    removed_by      bigint references staff,
    removed_by_name text,
    removed_reason  text,
    constraint evidence_kind check (kind in ('FILE', 'LINK')),
    constraint evidence_title check (trim(title) <> '' and char_length(title) <= 120),
    constraint evidence_file_whole check (num_nulls(file_name, media_type, size, sha256) = case kind when 'FILE' then 0 else 4 end),
    constraint evidence_file_name check (char_length(file_name) <= 120 and file_name !~ '[/\\]'),
    constraint evidence_link_whole check ((kind = 'LINK') = (address is not null)),
    constraint evidence_address check (char_length(address) <= 2000 and address ~* '^https?://'),
    constraint evidence_removed_whole check (num_nulls(removed_at, removed_by_name, removed_reason) in (0, 3)),
    constraint evidence_content check ((content is not null) = (kind = 'FILE' and removed_at is null)),
    constraint evidence_content_as_described
        check (content is null or (octet_length(content) = size and encode(sha256(content), 'hex') = sha256))
);
-- Documents are compressed already.
alter table evidence alter column content set storage external;
create index evidence_entry on evidence (entry_id);
grant select, insert on evidence to ${app_role};
grant update (content, removed_at, removed_by, removed_by_name, removed_reason) on evidence to ${app_role};
--rollback drop table evidence;

--changeset pledgeledger:0009-evidence-guard splitStatements:false
create function evidence_guard() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if old.removed_at is not null or new.removed_at is null or new.content is not null then
        raise exception 'evidence %: it is removed once, and never changed', old.id using errcode = '42501';
    end if;
    return new;
end
$$;

create trigger evidence_guard before update on evidence
    for each row execute function evidence_guard();
--rollback drop trigger evidence_guard on evidence;
--rollback drop function evidence_guard();
