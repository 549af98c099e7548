--liquibase formatted sql

--changeset pledgeledger:0010-department-succession
--comment: Who goes on with the work of a department that was closed. A renamed department is another one.
create table department_succession (
    old_id       bigint not null references department,
    new_id       bigint not null references department,
    effective_on date   not null,
    constraint department_succession_once primary key (old_id, new_id),
    constraint department_succession_leads_elsewhere check (old_id <> new_id)
);
create index department_succession_new on department_succession (new_id);
grant select, insert on department_succession to ${app_role};
--rollback drop table department_succession;

--changeset pledgeledger:0010-department-keeps-its-name
--comment: Reports of past years name a department as it was called: the application can close one, and no more.
revoke update on department from ${app_role};
grant update (closed_on) on department to ${app_role};
--rollback revoke update (closed_on) on department from ${app_role};
--rollback grant update on department to ${app_role};
