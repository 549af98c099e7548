--liquibase formatted sql

--changeset pledgeledger:0013-publication-order
-- 公表の予約: at a moment the year is published as the person who ordered it, or it is on record why not.
create table publication_order (
    id              bigint generated always as identity primary key,
    cycle_id        bigint      not null references cycle,
    due_at          timestamptz not null,
    change_note     text        not null default '',
    ordered_by      bigint      not null references staff,
    ordered_by_name text        not null,
    ordered_at      timestamptz not null,
    state           text        not null default 'OPEN',
    settled_at      timestamptz,
    settled_by      text,
    reasons         text        not null default '',
    edition_id      bigint references edition,
    constraint publication_order_state check (state in ('OPEN', 'DONE', 'FAILED', 'CANCELLED')),
    constraint publication_order_settled_whole check ((state <> 'OPEN') = (num_nonnulls(settled_at, settled_by) = 2)),
    constraint publication_order_failed_for_a_reason check (state <> 'FAILED' or trim(reasons) <> '')
);
create unique index publication_order_one_open on publication_order (cycle_id) where state = 'OPEN';
grant select, insert, update on publication_order to ${app_role};
--rollback drop table publication_order;
