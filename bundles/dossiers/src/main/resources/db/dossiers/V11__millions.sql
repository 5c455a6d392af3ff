-- Each count is kept by day, agency and procedure, and as well in the sums of its month, of all agencies and of all
-- procedures: figures add up a few coarse rows, however many dossiers there are.

alter table dossiers_count add column if not exists span varchar(5) collate utf8mb4_bin not null default 'DAY' first;

alter table dossiers_count
  drop primary key,
  add primary key (span, procedure_code, agency, day, kind),
  drop key if exists dossiers_count_sum,
  drop key if exists dossiers_count_kind;

insert ignore into dossiers_count (span, agency, procedure_code, kind, day, amount)
  select sql_small_result 'MONTH', agency, procedure_code, kind, day - interval (dayofmonth(day) - 1) day, sum(amount)
  from dossiers_count where span = 'DAY' and procedure_code <> '' and agency <> '00000000-0000-0000-0000-000000000000'
  group by agency, procedure_code, kind, day - interval (dayofmonth(day) - 1) day;

insert ignore into dossiers_count (span, agency, procedure_code, kind, day, amount)
  select sql_small_result span, agency, '', kind, day, sum(amount)
  from dossiers_count where procedure_code <> '' and agency <> '00000000-0000-0000-0000-000000000000'
  group by span, agency, kind, day;

insert ignore into dossiers_count (span, agency, procedure_code, kind, day, amount)
  select sql_small_result span, '00000000-0000-0000-0000-000000000000', procedure_code, kind, day, sum(amount)
  from dossiers_count where agency <> '00000000-0000-0000-0000-000000000000'
  group by span, procedure_code, kind, day;

-- How long the clock itself took for a new calendar, of all the time in which its dates were stored.

alter table dossiers_calendar_change add column if not exists computed_micros bigint not null default 0;
