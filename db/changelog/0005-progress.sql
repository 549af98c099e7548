--liquibase formatted sql

--changeset pledgeledger:0005-entry
create table entry (
    id           bigint generated always as identity primary key,
    cycle_id     bigint  not null references cycle,
    pledge_id    bigint  not null references pledge,
    key          text    not null,
    row_position integer not null,
    position     integer not null,
    previous_id  bigint references entry,
    state        text    not null,
    version      bigint  not null default 0,
    revision_id  bigint,
    due_on       date,
    claimed_by   bigint references staff,
    claimed_at   timestamptz,
    constraint entry_key unique (cycle_id, key),
    constraint entry_place unique (cycle_id, pledge_id, row_position, position) deferrable initially deferred,
    constraint entry_state check (state in
        ('UNASSIGNED', 'NOT_STARTED', 'DRAFT', 'CONCURRENCE', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED',
         'PACKAGED', 'SIGNED_OFF', 'PUBLISHED', 'WITHDRAWN')),
    constraint entry_claimed_in_review check ((state = 'IN_REVIEW') or claimed_by is null)
);
create index entry_pledge on entry (pledge_id);
create index entry_cycle_state on entry (cycle_id, state);
create index entry_previous on entry (previous_id);

create table entry_department (
    entry_id      bigint  not null references entry,
    side          text    not null,
    position      integer not null,
    department_id bigint  not null references department,
    constraint entry_department_place primary key (entry_id, side, position),
    constraint entry_department_once unique (entry_id, side, department_id),
    constraint entry_department_side check (side in ('ACHIEVEMENTS', 'PLANS'))
);
create index entry_department_department on entry_department (department_id);
grant select, insert on entry to ${app_role};
grant update (state, version, revision_id, due_on, claimed_by, claimed_at, pledge_id, row_position, position)
    on entry to ${app_role};
grant select, insert, update, delete on entry_department to ${app_role};
--rollback drop table entry_department, entry;

--changeset pledgeledger:0005-texts
create table working_copy (
    entry_id      bigint primary key references entry,
    achievements  text        not null default '',
    plans         text        not null default '',
    rating        text,
    rating_reason text        not null default '',
    carried_over  boolean     not null default false,
    ended         boolean     not null default false,
    programmes    text[]      not null default '{}',
    no_programmes boolean     not null default false,
    sdgs          integer[]   not null default '{}',
    answer        text        not null default '',
    authors       bigint[]    not null default '{}',
    saved_at      timestamptz not null,
    saved_by      text        not null,
    constraint working_copy_rating check (rating in ('A', 'B', 'C', 'D', 'E')),
    constraint working_copy_rated_or_carried_over check (rating is null or not carried_over)
);

create table revision (
    id                       bigint generated always as identity primary key,
    entry_id                 bigint      not null references entry,
    number                   integer     not null,
    entry_version            bigint      not null,
    step                     text        not null,
    achievements             text        not null,
    plans                    text        not null,
    rating                   text,
    rating_reason            text        not null,
    carried_over             boolean     not null,
    ended                    boolean     not null,
    programmes               text[]      not null,
    no_programmes            boolean     not null,
    sdgs                     integer[]   not null,
    answer                   text        not null,
    achievements_departments text[]      not null,
    plans_departments        text[]      not null,
    authors                  bigint[]    not null,
    made_at                  timestamptz not null,
    made_by                  text        not null,
    constraint revision_number unique (entry_id, number),
    constraint revision_of_entry unique (entry_id, id),
    constraint revision_rating check (rating in ('A', 'B', 'C', 'D', 'E'))
);
alter table entry add constraint entry_revision foreign key (id, revision_id) references revision (entry_id, id);
grant select, insert, update, delete on working_copy to ${app_role};
grant select, insert on revision to ${app_role};
--rollback alter table entry drop constraint entry_revision;
--rollback drop table revision, working_copy;

--changeset pledgeledger:0005-concurrence
create table concurrence (
    id            bigint generated always as identity primary key,
    entry_id      bigint not null references entry,
    revision_id   bigint not null references revision,
    department_id bigint not null references department,
    capacity      text   not null,
    decision      text,
    decided_by    bigint references staff,
    decided_at    timestamptz,
    reason        text,
    constraint concurrence_once unique (revision_id, department_id, capacity),
    constraint concurrence_capacity check (capacity in ('HEAD', 'DIRECTOR', 'JOINT')),
    constraint concurrence_decision check (decision in ('AGREED', 'OBJECTED', 'SETTLED')),
    constraint concurrence_decided_whole check (num_nulls(decision, decided_by, decided_at) in (0, 3))
);
create index concurrence_entry on concurrence (entry_id);
grant select, insert, update on concurrence to ${app_role};
--rollback drop table concurrence;

--changeset pledgeledger:0005-rating-change splitStatements:false
-- The rating an entry stands at: that of its revision, before the first one that of last year's entry.
create function entry_rating(entry_id bigint, revision bigint) returns text
    language sql stable
    set search_path = pg_catalog, public
as $$
    with recursive line (id, previous_id, revision_id) as (
        select e.id, e.previous_id, revision from entry e where e.id = entry_id
        union all
        select e.id, e.previous_id, e.revision_id from entry e join line on e.id = line.previous_id where line.revision_id is null
    )
    select r.rating from line join revision r on r.id = line.revision_id
$$;

create function entry_guard() returns trigger
    language plpgsql
    set search_path = pg_catalog, public
as $$
begin
    if new.version <> old.version + 1 then
        raise exception 'entry %: version % cannot follow %', old.id, new.version, old.version using errcode = '42501';
    end if;
    if old.revision_id is not null and new.revision_id is distinct from old.revision_id
        and (new.revision_id is null or new.revision_id < old.revision_id) then
        raise exception 'entry %: revisions go forward only', old.id using errcode = '42501';
    end if;
    return new;
end
$$;

create function entry_starts_empty() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if new.revision_id is not null or new.version <> 0 then
        raise exception 'an entry begins without a revision' using errcode = '42501';
    end if;
    return new;
end
$$;

-- The actor is what the application set for this transaction: without one no rating changes, whoever asks.
create function entry_record_rating_change() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
declare
    was text := entry_rating(old.id, old.revision_id);
    made revision;
    actor jsonb := nullif(current_setting('ledger.actor', true), '')::jsonb;
begin
    select * into strict made from revision where id = new.revision_id;
    if made.rating is not distinct from was then
        return null;
    end if;
    if actor is null then
        raise exception 'entry %: a rating change needs an actor', new.id using errcode = '42501';
    end if;
    if trim(made.rating_reason) = '' then
        raise exception 'entry %: a rating change needs a reason', new.id using errcode = '42501';
    end if;
    insert into audit_line (act, action, actor_staff, actor_login, actor_name, actor_post, actor_department, acting_for,
                            occurred_at, subject_kind, subject_id, subject_label, cycle_id, revision_id, before, after, reason)
    select (actor ->> 'act')::uuid, 'RATING_CHANGE', (actor ->> 'staff')::bigint, actor ->> 'login', actor ->> 'name',
           actor ->> 'post', actor ->> 'department', actor ->> 'actingFor', (actor ->> 'at')::timestamptz,
           'ENTRY', new.id, a.number || '-' || s.number || '-' || p.number, new.cycle_id, new.revision_id,
           jsonb_build_object('rating', was), jsonb_build_object('rating', made.rating, 'key', new.key), made.rating_reason
    from pledge p join section s on s.id = p.section_id join area a on a.id = s.area_id
    where p.id = new.pledge_id;
    return null;
end
$$;

create trigger entry_guard before update on entry
    for each row execute function entry_guard();
create trigger entry_starts_empty before insert on entry
    for each row execute function entry_starts_empty();
create trigger entry_record_rating_change after update on entry
    for each row when (new.revision_id is distinct from old.revision_id)
    execute function entry_record_rating_change();
--rollback drop trigger entry_record_rating_change on entry;
--rollback drop trigger entry_starts_empty on entry;
--rollback drop trigger entry_guard on entry;
--rollback drop function entry_record_rating_change();
--rollback drop function entry_starts_empty();
--rollback drop function entry_guard();
--rollback drop function entry_rating(bigint, bigint);
