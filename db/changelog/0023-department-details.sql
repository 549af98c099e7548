--liquibase formatted sql

--changeset pledgeledger:0023-department-details
-- 上位組織名, 種別 and parent: master data beside the name, which stays as it is.
alter table department add qualifier text not null default '';
alter table department add kind text not null default 'SECTION';
alter table department add parent_id bigint references department;
alter table department add constraint department_kind
    check (kind in ('DIVISION', 'SECTION', 'OFFICE', 'CENTER', 'BRANCH', 'COMMISSION', 'HOSPITAL', 'OTHER'));
alter table department add constraint department_parent_is_another check (parent_id <> id);
drop index department_open_name;
create unique index department_open_name on department (name, qualifier) where closed_on is null;
grant update (qualifier, kind, parent_id) on department to ${app_role};
--rollback drop index department_open_name;
--rollback create unique index department_open_name on department (name) where closed_on is null;
--rollback alter table department drop column qualifier, drop column kind, drop column parent_id;

--changeset pledgeledger:0023-department-label
-- As a department is shown and printed: with its qualifier where another one had the same name at the same time.
create view department_label as
select d.id, case when d.qualifier <> '' and exists (
        select from department other
        where other.id <> d.id and other.name = d.name
            and (other.closed_on is null or d.opened_on is null or other.closed_on > d.opened_on)
            and (d.closed_on is null or other.opened_on is null or d.closed_on > other.opened_on))
    then d.qualifier || d.name else d.name end as name
from department d;
grant select on department_label to ${app_role};
--rollback drop view department_label;
