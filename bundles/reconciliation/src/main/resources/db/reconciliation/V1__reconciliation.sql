-- Lists of other systems, what our clock says of each line, and what people ruled.

create table if not exists reconciliation_source (
  id uuid not null primary key,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(300) character set utf8mb4 not null,
  owner uuid not null,
  contact varchar(300) character set utf8mb4 not null,
  mapping text character set utf8mb4 not null,
  made_at datetime(6) not null,
  made_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  unique key reconciliation_source_code (code),
  key reconciliation_source_owner (owner)
) engine = InnoDB;

create table if not exists reconciliation_limit (
  id uuid not null primary key,
  procedure_code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(300) character set utf8mb4 not null,
  amount int not null,
  valid_from date not null,
  valid_to date null,
  basis varchar(300) character set utf8mb4 not null,
  confidence varchar(1) character set ascii not null,
  made_at datetime(6) not null,
  made_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  unique key reconciliation_limit_from (procedure_code, valid_from)
) engine = InnoDB;

create table if not exists reconciliation_batch (
  id uuid not null primary key,
  source uuid not null,
  file_name varchar(255) character set utf8mb4 not null,
  media_type varchar(120) character set utf8mb4 not null,
  size bigint not null,
  sha256 varchar(64) character set ascii not null,
  as_of date not null,
  population bigint null,
  state varchar(20) character set ascii not null,
  header text character set utf8mb4 not null,
  sample mediumtext character set utf8mb4 not null,
  total bigint not null,
  mapping text character set utf8mb4 not null,
  taken bigint not null,
  judged bigint not null,
  judged_row bigint not null,
  remarked bigint not null,
  made_at datetime(6) not null,
  made_by varchar(120) character set utf8mb4 not null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  failure varchar(1000) character set utf8mb4 not null,
  version bigint not null,
  unique key reconciliation_batch_file (source, sha256),
  key reconciliation_batch_state (state, made_at),
  key reconciliation_batch_days (source, as_of, id)
) engine = InnoDB;

create table if not exists reconciliation_row (
  id uuid not null primary key,
  batch uuid not null,
  row_no bigint not null,
  case_code varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  person_key varchar(32) character set ascii not null,
  closed tinyint(1) not null,
  source_late tinyint(1) not null,
  raw mediumtext character set utf8mb4 not null,
  unique key reconciliation_row_place (batch, row_no),
  key reconciliation_row_code (batch, case_code),
  key reconciliation_row_person (batch, person_key)
) engine = InnoDB;

create table if not exists reconciliation_remark (
  id uuid not null primary key,
  batch uuid not null,
  row_no bigint not null,
  case_code varchar(120) character set utf8mb4 not null,
  column_name varchar(255) character set utf8mb4 not null,
  message_vi varchar(1000) character set utf8mb4 not null,
  message_en varchar(1000) character set utf8mb4 not null,
  key reconciliation_remark_rows (batch, row_no, id)
) engine = InnoDB;

create table if not exists reconciliation_line (
  id uuid not null primary key,
  batch uuid not null,
  source_row uuid not null,
  row_no bigint not null,
  case_code varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  applicant varchar(300) character set utf8mb4 not null,
  procedure_code varchar(60) character set utf8mb4 not null,
  received date null,
  source_due date null,
  due date null,
  finished date null,
  source_late tinyint(1) not null,
  cls varchar(2) character set ascii not null,
  final_cls varchar(2) character set ascii not null,
  rule varchar(60) character set ascii not null,
  stands varchar(12) character set ascii not null,
  evidence text character set utf8mb4 not null,
  match_rule varchar(20) character set ascii not null,
  match_row uuid null,
  before_line uuid null,
  before_cls varchar(2) character set ascii not null,
  sample int not null,
  agreed tinyint(1) null,
  checked_at datetime(6) null,
  checked_by varchar(120) character set utf8mb4 not null,
  check_words varchar(1000) character set utf8mb4 not null,
  ruling uuid null,
  ruled_at datetime(6) null,
  expired_at datetime(6) null,
  expired_why varchar(1000) character set utf8mb4 not null,
  version bigint not null,
  unique key reconciliation_line_row (source_row),
  key reconciliation_line_place (batch, row_no),
  key reconciliation_line_class (batch, final_cls, row_no),
  key reconciliation_line_sample (batch, sample, row_no),
  key reconciliation_line_ruling (ruling),
  key reconciliation_line_code (case_code)
) engine = InnoDB;

create table if not exists reconciliation_point (
  batch uuid not null primary key,
  source uuid not null,
  as_of date not null,
  total bigint not null,
  source_late bigint not null,
  converged bigint not null,
  gone bigint not null,
  still bigint not null,
  fresh bigint not null,
  carried bigint not null,
  expired bigint not null,
  taken_at datetime(6) not null,
  key reconciliation_point_days (source, as_of)
) engine = InnoDB;

create table if not exists reconciliation_ruling (
  id uuid not null primary key,
  batch uuid not null,
  line uuid null,
  cls varchar(2) character set ascii not null,
  words varchar(2000) character set utf8mb4 not null,
  lines_count bigint not null,
  state varchar(20) character set ascii not null,
  proposed_at datetime(6) not null,
  proposed_by varchar(120) character set utf8mb4 not null,
  proposed_name varchar(300) character set utf8mb4 not null,
  settled_at datetime(6) null,
  settled_by varchar(120) character set utf8mb4 not null,
  settled_name varchar(300) character set utf8mb4 not null,
  settle_words varchar(2000) character set utf8mb4 not null,
  version bigint not null,
  key reconciliation_ruling_batch (batch, proposed_at, id),
  key reconciliation_ruling_state (state, proposed_at)
) engine = InnoDB;

create table if not exists reconciliation_correction (
  id uuid not null primary key,
  batch uuid not null,
  source uuid not null,
  cls varchar(2) character set ascii not null,
  addressee varchar(300) character set utf8mb4 not null,
  words varchar(4000) character set utf8mb4 not null,
  lines_count bigint not null,
  sent_at datetime(6) not null,
  sent_by varchar(120) character set utf8mb4 not null,
  due_on date not null,
  answer varchar(4000) character set utf8mb4 not null,
  answered_at datetime(6) null,
  answered_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  key reconciliation_correction_days (source, sent_at, id)
) engine = InnoDB;

create table if not exists reconciliation_sheet (
  id uuid not null primary key,
  batch uuid not null,
  number int not null,
  words mediumtext character set utf8mb4 not null,
  composed_at datetime(6) not null,
  composed_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  unique key reconciliation_sheet_number (batch, number)
) engine = InnoDB;

create table if not exists reconciliation_signature (
  id uuid not null primary key,
  sheet uuid not null,
  side varchar(20) character set ascii not null,
  account uuid null,
  name varchar(300) character set utf8mb4 not null,
  signed_at datetime(6) not null,
  sha256 varchar(64) character set ascii not null,
  unique key reconciliation_signature_side (sheet, side)
) engine = InnoDB;

create table if not exists reconciliation_moved (
  id uuid not null primary key,
  handover uuid not null,
  item varchar(200) character set ascii not null,
  from_agency uuid not null,
  to_agency uuid not null,
  instrument varchar(255) character set utf8mb4 not null,
  moved_at datetime(6) not null,
  key reconciliation_moved_handover (handover)
) engine = InnoDB;
