-- A time limit has editions, each valid from a day; none is changed or deleted.

alter table inspections_rule
  drop primary key,
  change id code varchar(80) collate utf8mb4_bin not null,
  add column id uuid not null default uuid() first,
  add column edition int not null default 1 after code,
  add column reason varchar(1000) not null default '',
  add column made_by varchar(200) not null default '',
  add column made_at datetime(6) null,
  add primary key (id),
  add unique key inspections_rule_edition (code, edition);
