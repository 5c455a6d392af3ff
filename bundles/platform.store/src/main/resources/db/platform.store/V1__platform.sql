create table platform_audit (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  trace char(16) character set ascii not null,
  who varchar(120) not null,
  account uuid null,
  act varchar(80) character set ascii not null,
  subject uuid null,
  module varchar(60) character set ascii not null,
  module_version varchar(40) character set ascii not null,
  result varchar(20) character set ascii not null,
  details mediumtext not null,
  row_hash char(64) character set ascii not null,
  key platform_audit_at (at, id),
  key platform_audit_who (who, id),
  key platform_audit_subject (subject, id),
  key platform_audit_act (act, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table platform_audit_seal (
  seq bigint not null primary key,
  audit_id bigint not null,
  chain_hash char(64) character set ascii not null,
  unique key platform_audit_seal_audit (audit_id)
) engine=InnoDB;

create trigger platform_audit_no_update before update on platform_audit for each row
  signal sqlstate '45000' set message_text = 'the audit trail is append-only';
create trigger platform_audit_no_delete before delete on platform_audit for each row
  signal sqlstate '45000' set message_text = 'the audit trail is append-only';
create trigger platform_audit_seal_no_update before update on platform_audit_seal for each row
  signal sqlstate '45000' set message_text = 'the audit trail is append-only';
create trigger platform_audit_seal_no_delete before delete on platform_audit_seal for each row
  signal sqlstate '45000' set message_text = 'the audit trail is append-only';

create table platform_event (
  id bigint not null auto_increment primary key,
  event_id uuid not null,
  type varchar(120) character set ascii not null,
  subject uuid not null,
  number bigint not null,
  at datetime(6) not null,
  payload mediumtext not null,
  spread boolean not null default false,
  unique key platform_event_subject (subject, number),
  key platform_event_spread (spread, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table platform_listener (
  name varchar(120) character set ascii not null primary key,
  types text character set ascii not null,
  since datetime(6) not null
) engine=InnoDB;

create table platform_delivery (
  id uuid not null primary key,
  listener varchar(120) character set ascii not null,
  event bigint not null,
  subject uuid not null,
  number bigint not null,
  dead boolean not null default false,
  attempts int not null default 0,
  next_at datetime(6) not null,
  reason varchar(1000) null,
  unique key platform_delivery_order (listener, subject, number),
  key platform_delivery_due (dead, next_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table platform_answer (
  account varchar(120) not null,
  idempotency_key varchar(200) not null,
  request_hash char(64) character set ascii not null,
  trace char(16) character set ascii not null,
  at datetime(6) not null,
  result mediumtext null,
  status int null,
  headers text null,
  body mediumtext null,
  primary key (account, idempotency_key),
  key platform_answer_at (at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table platform_demo (
  name varchar(120) character set ascii not null primary key,
  at datetime(6) not null
) engine=InnoDB;

create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  index execution_time_idx (execution_time),
  index last_heartbeat_idx (last_heartbeat),
  index priority_execution_time_idx (priority desc, execution_time asc)
) engine=InnoDB;
