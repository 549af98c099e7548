--liquibase formatted sql

--changeset pledgeledger:0001-city
create table city (
    id     integer primary key default 1,
    name   text    not null,
    sample boolean not null default false,
    constraint city_is_one check (id = 1),
    constraint city_has_a_name check (name <> '')
);
grant select, insert on city to ${app_role};
--rollback drop table city;

--changeset pledgeledger:0001-department
create table department (
    id        bigint generated always as identity primary key,
    name      text not null,
    opened_on date,
    closed_on date,
    constraint department_has_a_name check (name <> ''),
    constraint department_opens_before_it_closes check (closed_on is null or opened_on is null or opened_on < closed_on)
);
create unique index department_open_name on department (name) where closed_on is null;
grant select, insert, update on department to ${app_role};
--rollback drop table department;

--changeset pledgeledger:0001-staff
create table staff (
    id            bigint generated always as identity primary key,
    login         text        not null,
    name          text        not null,
    post          text        not null default '',
    department_id bigint references department,
    password_hash text        not null,
    active        boolean     not null default true,
    created_at    timestamptz not null,
    constraint staff_login unique (login),
    constraint staff_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint staff_has_a_name check (name <> '')
);
grant select, insert, update on staff to ${app_role};
--rollback drop table staff;

--changeset pledgeledger:0001-membership
create table membership (
    id            bigint generated always as identity primary key,
    staff_id      bigint not null references staff,
    role          text   not null,
    department_id bigint references department,
    since         date   not null,
    until         date,
    constraint membership_role check (role in
        ('DRAFTER', 'HEAD', 'DIRECTOR', 'REVIEWER', 'SIGNATORY', 'ADMINISTRATOR', 'AUDITOR')),
    constraint membership_department check ((role in ('DRAFTER', 'HEAD', 'DIRECTOR')) = (department_id is not null)),
    -- A role given by mistake ends on the day before it begins: it was never held.
    constraint membership_ends_after_it_begins check (until is null or until >= since - 1)
);
create index membership_staff on membership (staff_id);
create index membership_department_role on membership (department_id, role);
grant select, insert, update on membership to ${app_role};
--rollback drop table membership;
