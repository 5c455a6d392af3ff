-- What sites show of procedures, as it was observed; which functions procedures cover; moving cases.

create table if not exists procedures_site (
  id uuid not null primary key,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(300) character set utf8mb4 not null,
  kind varchar(20) character set ascii not null,
  agency uuid,
  address varchar(500) character set utf8mb4 not null,
  obligatory boolean not null,
  connector varchar(100) character set utf8mb4 not null,
  version bigint not null,
  unique key procedures_site_code (code)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_observation (
  id uuid not null primary key,
  site uuid not null,
  seen_on date not null,
  source varchar(300) character set utf8mb4 not null,
  sha256 varchar(64) character set ascii not null,
  entries int not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  key procedures_observation_site (site, seen_on, recorded_at)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_shown (
  id uuid not null primary key,
  observation uuid not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(500) character set utf8mb4 not null,
  decision varchar(200) character set utf8mb4 not null,
  limit_words varchar(300) character set utf8mb4 not null,
  published_on date,
  version bigint not null,
  key procedures_shown_observation (observation, code)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_function (
  id uuid not null primary key,
  agency uuid not null,
  words varchar(1000) character set utf8mb4 not null,
  ended_on date,
  recorded_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  key procedures_function_agency (agency, id)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_function_code (
  id uuid not null primary key,
  function_id uuid not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  unique key procedures_function_code_once (function_id, code),
  key procedures_function_code_code (code)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_migration (
  id uuid not null primary key,
  from_version uuid not null,
  to_version uuid not null,
  reason varchar(1000) character set utf8mb4 not null,
  state varchar(20) character set ascii not null,
  preview longtext character set utf8mb4 not null,
  proposed_by varchar(120) character set utf8mb4 not null,
  proposed_at datetime(6) not null,
  decided_by varchar(120) character set utf8mb4 not null,
  decided_at datetime(6),
  moved bigint not null,
  version bigint not null,
  key procedures_migration_proposed (proposed_at, id)
) engine = InnoDB default character set utf8mb4;
