--liquibase formatted sql

--changeset pledgeledger:0020-concurrence-deputy
-- 代決: for whom a deputy answered, by name; empty where the place is vacant.
alter table concurrence add decided_for text;
update concurrence c set decided_for = l.acting_for from audit_line l
where l.subject_kind = 'ENTRY' and l.subject_id = c.entry_id and l.revision_id = c.revision_id
    and l.action in ('CONCUR', 'OBJECT', 'SETTLE') and l.actor_staff = c.decided_by and l.acting_for <> '';
alter table concurrence add constraint concurrence_deputy check (decided_for is null or decided_by is not null);
--rollback alter table concurrence drop column decided_for;

--changeset pledgeledger:0020-stand-in-named-by
-- Who named the stand-in: the person she stands in for, or an administrator.
alter table stand_in add named_by bigint references staff;
--rollback alter table stand_in drop column named_by;
