--liquibase formatted sql

--changeset pledgeledger:0004-audit-line
create table audit_line (
    id               bigint generated always as identity primary key,
    number           bigint,
    act              uuid        not null,
    action           text        not null,
    actor_staff      bigint,
    actor_login      text        not null,
    actor_name       text        not null,
    actor_post       text        not null default '',
    actor_department text        not null default '',
    acting_for       text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null default clock_timestamp(),
    subject_kind     text        not null,
    subject_id       bigint,
    subject_label    text        not null default '',
    cycle_id         bigint,
    revision_id      bigint,
    before           jsonb,
    after            jsonb,
    reason           text,
    previous_hash    bytea,
    hash             bytea,
    constraint audit_line_number unique (number),
    constraint audit_line_sealed_whole check (num_nulls(number, previous_hash, hash) in (0, 3)),
    constraint audit_line_names_its_actor check (actor_login <> '' and actor_name <> ''),
    constraint audit_line_rating_change_has_a_reason check (action <> 'RATING_CHANGE' or coalesce(trim(reason), '') <> '')
);
create index audit_line_subject on audit_line (subject_kind, subject_id, id);
create index audit_line_action on audit_line (action, id);
create index audit_line_cycle on audit_line (cycle_id, id);
create index audit_line_actor on audit_line (actor_staff, id);

create table audit_head (
    id     integer primary key default 1,
    number bigint not null,
    hash   bytea  not null,
    constraint audit_head_is_one check (id = 1)
);
insert into audit_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));

grant select on audit_line, audit_head to ${app_role};
grant insert (act, action, actor_staff, actor_login, actor_name, actor_post, actor_department, acting_for, occurred_at,
              subject_kind, subject_id, subject_label, cycle_id, revision_id, before, after, reason)
    on audit_line to ${app_role};
--rollback drop table audit_head, audit_line;

--changeset pledgeledger:0004-audit-chain splitStatements:false
-- Each field as its length in bytes, a colon and its text, null as a hyphen: no two lines read the same.
create function audit_field(value text) returns text
    language sql immutable
    set search_path = pg_catalog
    return case when value is null then '-' else octet_length(convert_to(value, 'UTF8')) || ':' || value end || E'\n';

create function audit_moment(value timestamptz) returns text
    language sql immutable
    set search_path = pg_catalog
    return to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function audit_digest(line audit_line, chain_number bigint, chain_before bytea) returns bytea
    language sql immutable
    set search_path = pg_catalog, public
    return sha256(convert_to(
        audit_field(chain_number::text) || audit_field(encode(chain_before, 'hex'))
            || audit_field(line.id::text) || audit_field(line.act::text) || audit_field(line.action)
            || audit_field(line.actor_staff::text) || audit_field(line.actor_login) || audit_field(line.actor_name)
            || audit_field(line.actor_post) || audit_field(line.actor_department) || audit_field(line.acting_for)
            || audit_field(audit_moment(line.occurred_at)) || audit_field(audit_moment(line.recorded_at))
            || audit_field(line.subject_kind) || audit_field(line.subject_id::text) || audit_field(line.subject_label)
            || audit_field(line.cycle_id::text) || audit_field(line.revision_id::text)
            || audit_field(line.before::text) || audit_field(line.after::text) || audit_field(line.reason), 'UTF8'));

-- Runs at the end of the transaction, after every other lock is held: one chain without gaps and without deadlock.
create function audit_seal() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
declare
    head audit_head;
    line audit_line;
    digest bytea;
begin
    select * into strict head from audit_head for update;
    select * into strict line from audit_line where id = new.id;
    if line.hash is not null then
        return null;
    end if;
    digest := audit_digest(line, head.number + 1, head.hash);
    update audit_line set number = head.number + 1, previous_hash = head.hash, hash = digest where id = new.id;
    update audit_head set number = head.number + 1, hash = digest;
    return null;
end
$$;

create function audit_guard_line() returns trigger
    language plpgsql
    set search_path = pg_catalog, public
as $$
begin
    if tg_op = 'INSERT' then
        new.recorded_at := clock_timestamp();
        if new.action = 'RATING_CHANGE'
            and current_user <> pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) then
            raise exception 'rating changes are written by the database alone' using errcode = '42501';
        end if;
        if num_nonnulls(new.number, new.previous_hash, new.hash) > 0 then
            raise exception 'the audit chain is written by the database alone' using errcode = '42501';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.hash is null and new.hash is not null
        and (to_jsonb(new) - '{number,previous_hash,hash}'::text[]) = (to_jsonb(old) - '{number,previous_hash,hash}'::text[])
        and new.number = (select number + 1 from audit_head) then
        return new;
    end if;
    raise exception 'the audit log is append-only' using errcode = '42501';
end
$$;

create function audit_guard_head() returns trigger
    language plpgsql
    set search_path = pg_catalog, public
as $$
begin
    if tg_op = 'UPDATE' and new.number = old.number + 1
        and new.hash = (select hash from audit_line where number = new.number and previous_hash = old.hash) then
        return new;
    end if;
    raise exception 'the head of the audit chain follows its lines' using errcode = '42501';
end
$$;

create function audit_guard_table() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception 'the audit log is append-only' using errcode = '42501';
end
$$;

create trigger audit_line_guard before insert or update or delete on audit_line
    for each row execute function audit_guard_line();
create trigger audit_line_not_emptied before truncate on audit_line
    for each statement execute function audit_guard_table();
create trigger audit_head_guard before insert or update or delete on audit_head
    for each row execute function audit_guard_head();
create trigger audit_head_not_emptied before truncate on audit_head
    for each statement execute function audit_guard_table();
create constraint trigger audit_line_seal after insert on audit_line
    deferrable initially deferred
    for each row execute function audit_seal();
--rollback drop trigger audit_line_seal on audit_line;
--rollback drop trigger audit_head_not_emptied on audit_head;
--rollback drop trigger audit_head_guard on audit_head;
--rollback drop trigger audit_line_not_emptied on audit_line;
--rollback drop trigger audit_line_guard on audit_line;
--rollback drop function audit_guard_table();
--rollback drop function audit_guard_head();
--rollback drop function audit_guard_line();
--rollback drop function audit_seal();
--rollback drop function audit_digest(audit_line, bigint, bytea);
--rollback drop function audit_moment(timestamptz);
--rollback drop function audit_field(text);
