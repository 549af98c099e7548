--liquibase formatted sql

--changeset pledgeledger:0003-cycle
create table cycle (
    id                bigint generated always as identity primary key,
    manifesto_id      bigint  not null references manifesto,
    fiscal_year       integer not null,
    title             text    not null,
    as_of             date    not null,
    state             text    not null,
    drafts_due        date,
    review_due        date,
    instructions      text    not null default '',
    head_confirms     boolean not null default true,
    director_confirms boolean not null default false,
    printed_totals    jsonb,
    constraint cycle_year unique (manifesto_id, fiscal_year),
    constraint cycle_state check (state in ('OPEN', 'CLOSED', 'PUBLISHED'))
);
grant select, insert, update on cycle to ${app_role};
--rollback drop table cycle;
