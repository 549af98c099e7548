--liquibase formatted sql

--changeset pledgeledger:0022-reorganisation
-- 組織改編: planned as a draft, applied once, and then never changed.
create table reorganisation (
    id           bigint generated always as identity primary key,
    title        text        not null,
    effective_on date        not null,
    version      bigint      not null default 0,
    applied_at   timestamptz,
    applied_by   text,
    constraint reorganisation_has_a_title check (trim(title) <> ''),
    constraint reorganisation_applied_whole check (num_nulls(applied_at, applied_by) in (0, 2))
);

create table reorganisation_line (
    reorganisation_id bigint  not null references reorganisation on delete cascade,
    old_id            bigint  not null references department,
    position          integer not null,
    continues         boolean not null,
    constraint reorganisation_line_once primary key (reorganisation_id, old_id)
);

create table reorganisation_successor (
    reorganisation_id bigint  not null,
    old_id            bigint  not null,
    position          integer not null,
    new_id            bigint references department,
    name              text,
    constraint reorganisation_successor_place primary key (reorganisation_id, old_id, position),
    constraint reorganisation_successor_line foreign key (reorganisation_id, old_id)
        references reorganisation_line on delete cascade,
    constraint reorganisation_successor_is_one check (num_nonnulls(new_id, name) = 1),
    constraint reorganisation_successor_has_a_name check (name <> ''),
    constraint reorganisation_successor_leads_elsewhere check (new_id <> old_id)
);
grant select, insert, delete on reorganisation to ${app_role};
grant update (title, effective_on, version, applied_at, applied_by) on reorganisation to ${app_role};
grant select, insert, delete on reorganisation_line, reorganisation_successor to ${app_role};
--rollback drop table reorganisation_successor, reorganisation_line, reorganisation;

--changeset pledgeledger:0022-applied-reorganisation splitStatements:false
create function reorganisation_guard() returns trigger
    language plpgsql
    set search_path = pg_catalog, public
as $$
begin
    if exists (select from reorganisation r where r.applied_at is not null
            and r.id = case tg_op when 'INSERT' then (to_jsonb(new) ->> tg_argv[0])::bigint
                                  else (to_jsonb(old) ->> tg_argv[0])::bigint end) then
        raise exception 'a reorganisation that was applied stays as it is' using errcode = '42501';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger reorganisation_guard before update or delete on reorganisation
    for each row execute function reorganisation_guard('id');
create trigger reorganisation_line_guard before insert or update or delete on reorganisation_line
    for each row execute function reorganisation_guard('reorganisation_id');
create trigger reorganisation_successor_guard before insert or update or delete on reorganisation_successor
    for each row execute function reorganisation_guard('reorganisation_id');
--rollback drop trigger reorganisation_successor_guard on reorganisation_successor;
--rollback drop trigger reorganisation_line_guard on reorganisation_line;
--rollback drop trigger reorganisation_guard on reorganisation;
--rollback drop function reorganisation_guard();

--changeset pledgeledger:0022-entry-choice
-- Who goes on with an entry, as the planning office chose it on the worklist.
create table succession_choice (
    reorganisation_id bigint      not null references reorganisation on delete cascade,
    entry_id          bigint      not null references entry,
    old_id            bigint      not null references department,
    successors        text[]      not null,
    doubled           boolean     not null default false,
    joined_to         bigint references entry,
    chosen_at         timestamptz not null,
    chosen_by         text        not null,
    constraint succession_choice_once primary key (reorganisation_id, entry_id, old_id),
    constraint succession_choice_joins_another check (joined_to <> entry_id),
    constraint succession_choice_doubles_for_two check (not doubled or cardinality(successors) > 1)
);
grant select, insert, update, delete on succession_choice to ${app_role};
create trigger succession_choice_guard before insert or update or delete on succession_choice
    for each row execute function reorganisation_guard('reorganisation_id');
--rollback drop table succession_choice;

--changeset pledgeledger:0022-acting-department
-- Who does the work today: the department itself, or whoever goes on with this entry since it was closed.
alter table entry_department add acting_id bigint references department;
update entry_department set acting_id = department_id;
alter table entry_department alter acting_id set not null;
create index entry_department_acting on entry_department (acting_id);
--rollback alter table entry_department drop column acting_id;

--changeset pledgeledger:0022-lapsed-concurrence
-- A question whose department is asked no more, because another one goes on with its work; nobody answers it.
alter table concurrence add lapsed_at timestamptz;
alter table concurrence add constraint concurrence_lapsed_unanswered check (lapsed_at is null or decision is null);
--rollback alter table concurrence drop column lapsed_at;
