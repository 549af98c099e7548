--liquibase formatted sql

--changeset pledgeledger:0021-read-afterwards
-- 後閲: when a person read what a deputy had decided in her place. What was decided, the log alone says.
create table read_afterwards (
    line_number bigint      not null references audit_line (number),
    staff_id    bigint      not null references staff,
    read_at     timestamptz not null,
    constraint read_afterwards_once primary key (line_number)
);
create index audit_line_acting_for on audit_line (number) where acting_for is not null;
grant select, insert on read_afterwards to ${app_role};
--rollback drop index audit_line_acting_for;
--rollback drop table read_afterwards;

--changeset pledgeledger:0021-package-read-afterwards
-- The packages that were read so far; from now on they are read like every other decision of a deputy.
insert into read_afterwards (line_number, staff_id, read_at)
select max(l.number), k.signed_off_for_staff, k.read_at
from package k
join audit_line l on l.subject_kind = 'PACKAGE' and l.subject_id = k.id and l.action = 'PACKAGE_SIGNED_OFF'
where k.read_at is not null
group by k.id, k.signed_off_for_staff, k.read_at;
alter table package drop column read_at;
--rollback alter table package add read_at timestamptz;
--rollback update package k set read_at = f.read_at from read_afterwards f join audit_line l on l.number = f.line_number where l.subject_kind = 'PACKAGE' and l.subject_id = k.id and l.action = 'PACKAGE_SIGNED_OFF';
--rollback alter table package add constraint package_read check (read_at is null or signed_off_for_staff is not null);

--changeset pledgeledger:0021-deputised-decision
-- 代決: which lines of the log are decisions taken in another's place, and when that person read them. Where the place is
-- vacant, nobody is to read them.
create view deputised_decision as
select decided.number, decided.principal_id, decided.occurred_at, f.read_at
from (
    select l.number, l.occurred_at, (l.after ->> 'principal')::bigint as principal_id
    from audit_line l
    where l.acting_for is not null
        and l.action in ('CONCUR', 'OBJECT', 'SETTLE', 'OVERRIDE', 'RETURN', 'APPROVE', 'SEND_BACK', 'CARRY_OVER', 'WITHDRAW',
            'REINSTATE', 'CORRECT', 'CORRECT_WORDING')
    union all
    select l.number, l.occurred_at, k.signed_off_for_staff
    from audit_line l join package k on l.subject_kind = 'PACKAGE' and k.id = l.subject_id
    where l.acting_for is not null and l.action = 'PACKAGE_SIGNED_OFF'
) decided
left join read_afterwards f on f.line_number = decided.number
where decided.number is not null and decided.principal_id is not null;
grant select on deputised_decision to ${app_role};
--rollback drop view deputised_decision;
