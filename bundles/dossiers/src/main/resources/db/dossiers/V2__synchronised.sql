-- Dossiers of other systems as they were synchronised: their fields as sent, and what lists need of them.

create table if not exists dossiers_synced (
  id uuid not null primary key,
  version bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  procedure_code varchar(40) collate utf8mb4_bin not null,
  procedure_name varchar(1000) not null,
  state varchar(30) not null,
  received_day date not null,
  due_day date null,
  first_due_day date null,
  completed_day date null,
  unit varchar(300) not null,
  payload longtext not null,
  payload_hash char(64) not null,
  imported_at datetime(6) not null,
  unique key dossiers_synced_code (code),
  key dossiers_synced_list (received_day, id)
);
