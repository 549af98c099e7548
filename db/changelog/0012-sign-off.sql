--liquibase formatted sql

--changeset pledgeledger:0012-package-entry-left
-- Who took an entry out of a package, when, and where it went.
alter table package_entry add left_to text, add left_at timestamptz, add left_by text;
alter table package_entry add constraint package_entry_left_to check (left_to in ('RETURNED', 'IN_REVIEW', 'APPROVED'));
alter table package_entry add constraint package_entry_left_whole
    check (num_nonnulls(left_to, left_at, left_by) in (0, 3) and (left_to is null or removed_for is not null));
--rollback alter table package_entry drop column left_to, drop column left_at, drop column left_by;

--changeset pledgeledger:0012-package-deputy
-- 代決: for whom a deputy signed, and when that person read it afterwards.
alter table package add signed_off_for text, add signed_off_for_staff bigint references staff, add read_at timestamptz;
alter table package add constraint package_deputy check (signed_off_for_staff is null or signed_off_for is not null);
alter table package add constraint package_read check (read_at is null or signed_off_for_staff is not null);
--rollback alter table package drop column signed_off_for, drop column signed_off_for_staff, drop column read_at;
