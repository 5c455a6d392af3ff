-- Lists of agencies that people send as files.

create table agencies_mapping (
  id uuid not null primary key,
  name varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  mapping text character set utf8mb4 not null,
  changed_at datetime(6) not null,
  version bigint not null,
  unique key agencies_mapping_name (name)
) engine = InnoDB;

create table agencies_import (
  id uuid not null primary key,
  file_name varchar(255) character set utf8mb4 not null,
  media_type varchar(120) character set utf8mb4 not null,
  size bigint not null,
  sha256 char(64) character set ascii not null,
  state varchar(20) character set ascii not null,
  header text character set utf8mb4 not null,
  sample mediumtext character set utf8mb4 not null,
  total bigint not null,
  mapping text character set utf8mb4 not null,
  parents_done tinyint(1) not null,
  done bigint not null,
  created bigint not null,
  changed bigint not null,
  same bigint not null,
  failed bigint not null,
  created_at datetime(6) not null,
  created_by varchar(120) character set utf8mb4 not null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  failure varchar(1000) character set utf8mb4 not null,
  version bigint not null,
  key agencies_import_state (state, created_at)
) engine = InnoDB;

create table agencies_import_fault (
  id uuid not null primary key,
  import_id uuid not null,
  row_no bigint not null,
  code varchar(120) character set utf8mb4 not null,
  column_name varchar(255) character set utf8mb4 not null,
  message_vi varchar(1000) character set utf8mb4 not null,
  message_en varchar(1000) character set utf8mb4 not null,
  version bigint not null,
  key agencies_import_fault_rows (import_id, row_no, id),
  constraint agencies_import_fault_import foreign key (import_id) references agencies_import (id)
) engine = InnoDB;
