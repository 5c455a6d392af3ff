-- Versions of procedures, the decisions that announced them, and what was done with them.
-- A version's content is written by its draft alone; after the decision only its days of force move.

create table if not exists procedures_version (
  id uuid not null primary key,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  number int not null,
  name varchar(500) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  folded varchar(2000) character set ascii collate ascii_bin not null,
  field varchar(40) character set utf8mb4 not null,
  field_name varchar(300) character set utf8mb4 not null,
  level varchar(20) character set ascii not null,
  competent uuid not null,
  receivers text character set ascii not null,
  stage varchar(20) character set ascii not null,
  valid_from date,
  valid_to date,
  suspended_from date,
  suspended_to date,
  decision uuid,
  content longtext character set utf8mb4 not null,
  drafter varchar(120) character set utf8mb4 not null,
  appraiser varchar(120) character set utf8mb4 not null,
  changed_at datetime(6) not null,
  version bigint not null,
  unique key procedures_version_number (code, number),
  key procedures_version_force (stage, valid_from, valid_to),
  key procedures_version_name (name, id),
  key procedures_version_decision (decision)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_step (
  id uuid not null primary key,
  version_id uuid not null,
  act varchar(40) character set ascii not null,
  words varchar(2000) character set utf8mb4 not null,
  at datetime(6) not null,
  who varchar(120) character set utf8mb4 not null,
  version bigint not null,
  key procedures_step_version (version_id, at)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_decision (
  id uuid not null primary key,
  number varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(20) character set ascii not null,
  issuer varchar(20) character set ascii not null,
  shortened boolean not null,
  signed_on date not null,
  effective_on date not null,
  entered_on date,
  subject varchar(1000) character set utf8mb4 not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  unique key procedures_decision_number (number, signed_on),
  key procedures_decision_signed (signed_on, id)
) engine = InnoDB default character set utf8mb4;

create table if not exists procedures_moved (
  id uuid not null primary key,
  handover uuid not null,
  item varchar(120) character set ascii not null,
  from_agency uuid not null,
  to_agency uuid not null,
  instrument varchar(500) character set utf8mb4 not null,
  at datetime(6) not null,
  version bigint not null,
  key procedures_moved_item (item)
) engine = InnoDB default character set utf8mb4;
