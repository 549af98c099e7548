--liquibase formatted sql

--changeset pledgeledger:0002-manifesto
create table manifesto (
    id    bigint generated always as identity primary key,
    title text not null,
    constraint manifesto_title unique (title)
);
create table area (
    id           bigint generated always as identity primary key,
    manifesto_id bigint  not null references manifesto,
    number       integer not null,
    title        text    not null,
    constraint area_number unique (manifesto_id, number)
);
create table section (
    id      bigint generated always as identity primary key,
    area_id bigint  not null references area,
    number  integer not null,
    title   text    not null,
    constraint section_number unique (area_id, number)
);
create table pledge (
    id         bigint generated always as identity primary key,
    section_id bigint  not null references section,
    number     integer not null,
    text       text    not null,
    constraint pledge_number unique (section_id, number)
);
create table programme (
    id   bigint generated always as identity primary key,
    name text not null,
    constraint programme_name unique (name)
);
grant select, insert, update on manifesto, area, section, pledge, programme to ${app_role};
--rollback drop table programme, pledge, section, area, manifesto;

--changeset pledgeledger:0002-sdg-goal
create table sdg_goal (
    number  integer primary key,
    name    text not null,
    english text not null,
    constraint sdg_goal_number check (number between 1 and 17)
);
insert into sdg_goal (number, name, english) values
    (1, '貧困をなくそう', 'No poverty'),
    (2, '飢餓をゼロに', 'Zero hunger'),
    (3, 'すべての人に健康と福祉を', 'Good health and well-being'),
    (4, '質の高い教育をみんなに', 'Quality education'),
    (5, 'ジェンダー平等を実現しよう', 'Gender equality'),
    (6, '安全な水とトイレを世界中に', 'Clean water and sanitation'),
    (7, 'エネルギーをみんなに そしてクリーンに', 'Affordable and clean energy'),
    (8, '働きがいも経済成長も', 'Decent work and economic growth'),
    (9, '産業と技術革新の基盤をつくろう', 'Industry, innovation and infrastructure'),
    (10, '人や国の不平等をなくそう', 'Reduced inequalities'),
    (11, '住み続けられるまちづくりを', 'Sustainable cities and communities'),
    (12, 'つくる責任 つかう責任', 'Responsible consumption and production'),
    (13, '気候変動に具体的な対策を', 'Climate action'),
    (14, '海の豊かさを守ろう', 'Life below water'),
    (15, '陸の豊かさも守ろう', 'Life on land'),
    (16, '平和と公正をすべての人に', 'Peace, justice and strong institutions'),
    (17, 'パートナーシップで目標を達成しよう', 'Partnerships for the goals');
grant select on sdg_goal to ${app_role};
--rollback drop table sdg_goal;
