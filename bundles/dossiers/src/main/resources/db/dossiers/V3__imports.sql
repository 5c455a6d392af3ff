-- Registers of other systems that people bring as files.

create table if not exists dossiers_import_mapping (
  id uuid not null primary key,
  name varchar(120) collate utf8mb4_bin not null,
  mapping text not null,
  changed_at datetime(6) not null,
  version bigint not null,
  unique key dossiers_import_mapping_name (name)
);

create table if not exists dossiers_import (
  id uuid not null primary key,
  unit uuid not null,
  file_name varchar(255) not null,
  media_type varchar(120) not null,
  size bigint not null,
  sha256 char(64) not null,
  state varchar(20) not null,
  header text not null,
  sample mediumtext not null,
  total bigint not null,
  mapping text not null,
  done bigint not null,
  created bigint not null,
  same bigint not null,
  failed bigint not null,
  created_at datetime(6) not null,
  created_by varchar(200) not null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  failure varchar(1000) not null,
  version bigint not null,
  key dossiers_import_state (state, created_at)
);

create table if not exists dossiers_import_fault (
  id uuid not null primary key,
  import_id uuid not null,
  row_no bigint not null,
  code varchar(120) not null,
  column_name varchar(255) not null,
  message_vi varchar(1000) not null,
  message_en varchar(1000) not null,
  version bigint not null,
  key dossiers_import_fault_rows (import_id, row_no, id)
);
