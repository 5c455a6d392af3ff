-- Programmes, criterion sets, inspections, what was seen, findings and their follow-up.

create table inspections_programme (
  id uuid not null primary key,
  version bigint not null,
  year int not null,
  title varchar(300) not null,
  purpose text not null,
  decision_no varchar(100) not null,
  decision_date date null,
  state varchar(20) not null,
  criterion_set uuid null,
  created_at datetime(6) not null,
  created_by varchar(200) not null,
  key inspections_programme_order (year, id)
);

create table inspections_criterion_set (
  id uuid not null primary key,
  version bigint not null,
  code varchar(40) collate utf8mb4_bin not null,
  edition int not null,
  title varchar(300) not null,
  source varchar(500) not null,
  published_at datetime(6) null,
  created_at datetime(6) not null,
  unique key inspections_criterion_set_edition (code, edition)
);

create table inspections_criterion (
  id uuid not null primary key,
  version bigint not null,
  criterion_set uuid not null,
  code varchar(40) collate utf8mb4_bin not null,
  area int not null,
  ordinal int not null,
  words text not null,
  evidence text not null,
  legal_reference varchar(500) not null,
  confidence varchar(1) not null,
  weight decimal(7,2) not null,
  measure varchar(100) null,
  comparison varchar(20) null,
  bands longtext null,
  unique key inspections_criterion_code (criterion_set, code)
);

create table inspections_inspection (
  id uuid not null primary key,
  version bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  programme uuid not null,
  criterion_set uuid not null,
  kind varchar(20) not null,
  agency uuid not null,
  visit_on date not null,
  period_from date not null,
  period_to date not null,
  place varchar(300) not null,
  state varchar(20) not null,
  notice_no varchar(100) not null,
  notice_date date null,
  outline text not null,
  reported_at datetime(6) null,
  field_at datetime(6) null,
  visit_ended_on date null,
  cancel_reason text not null,
  created_at datetime(6) not null,
  unique key inspections_inspection_code (code),
  key inspections_inspection_order (visit_on, id),
  key inspections_inspection_programme (programme, visit_on),
  key inspections_inspection_agency (agency, visit_on)
);

create table inspections_member (
  id uuid not null primary key,
  inspection uuid not null,
  account uuid not null,
  role varchar(20) not null,
  agency uuid null,
  name varchar(200) not null,
  task varchar(300) not null,
  unique key inspections_member_once (inspection, account),
  key inspections_member_account (account, inspection)
);

create table inspections_self_report (
  id uuid not null primary key,
  version bigint not null,
  inspection uuid not null,
  criterion uuid not null,
  words text not null,
  self_score decimal(7,2) null,
  attachments longtext not null,
  made_by varchar(200) not null,
  made_at datetime(6) not null,
  unique key inspections_self_report_once (inspection, criterion)
);

create table inspections_observation (
  id uuid not null primary key,
  inspection uuid not null,
  criterion uuid null,
  words text not null,
  samples longtext not null,
  attachments longtext not null,
  made_by uuid null,
  maker_name varchar(200) not null,
  made_at datetime(6) not null,
  key inspections_observation_inspection (inspection, made_at, id)
);

create table inspections_snapshot (
  id uuid not null primary key,
  inspection uuid not null,
  criterion uuid not null,
  measure varchar(100) not null,
  measure_version int not null,
  measure_name varchar(300) not null,
  unit varchar(40) not null,
  formula text not null,
  amount decimal(19,4) null,
  numerator bigint not null,
  denominator bigint not null,
  rows_json longtext not null,
  rows_sha256 char(64) not null,
  period_from date not null,
  period_to date not null,
  taken_at datetime(6) not null,
  missing bit(1) not null,
  unique key inspections_snapshot_once (inspection, criterion)
);

create table inspections_score (
  id uuid not null primary key,
  version bigint not null,
  inspection uuid not null,
  criterion uuid not null,
  weight decimal(7,2) not null,
  computed decimal(7,2) null,
  given decimal(7,2) null,
  reason text not null,
  given_by varchar(200) not null,
  given_at datetime(6) null,
  unique key inspections_score_once (inspection, criterion)
);

create table inspections_signed_act (
  id uuid not null primary key,
  inspection uuid not null,
  kind varchar(20) not null,
  side varchar(20) not null,
  account uuid null,
  name varchar(200) not null,
  signed_at datetime(6) not null,
  sha256 char(64) not null,
  unique key inspections_signed_act_once (inspection, kind, side)
);

create table inspections_minutes (
  id uuid not null primary key,
  version bigint not null,
  inspection uuid not null,
  present text not null,
  words longtext not null,
  composed_at datetime(6) not null,
  unique key inspections_minutes_once (inspection)
);

create table inspections_conclusion (
  id uuid not null primary key,
  version bigint not null,
  inspection uuid not null,
  number varchar(100) not null,
  issued_on date null,
  words longtext not null,
  signer varchar(200) not null,
  due_on date not null,
  unique key inspections_conclusion_once (inspection)
);

create table inspections_finding (
  id uuid not null primary key,
  version bigint not null,
  inspection uuid not null,
  number int not null,
  kind varchar(20) not null,
  directive bit(1) not null,
  area int not null,
  criterion uuid null,
  criterion_code varchar(40) collate utf8mb4_bin null,
  agency uuid not null,
  words text not null,
  cause text not null,
  severity varchar(20) not null,
  state varchar(20) not null,
  contested bit(1) not null,
  repeat_of uuid null,
  raised_at datetime(6) not null,
  due_on date null,
  closed_at datetime(6) null,
  origin varchar(40) not null,
  unique key inspections_finding_number (inspection, number),
  key inspections_finding_order (raised_at, id),
  key inspections_finding_state (state, due_on, id),
  key inspections_finding_due (due_on, id),
  key inspections_finding_agency (agency, raised_at, id)
);

create table inspections_owner (
  id uuid not null primary key,
  finding uuid not null,
  agency uuid not null,
  is_lead bit(1) not null,
  unique key inspections_owner_once (finding, agency),
  key inspections_owner_agency (agency, finding)
);

create table inspections_step (
  id uuid not null primary key,
  finding uuid not null,
  act varchar(20) not null,
  from_state varchar(20) null,
  to_state varchar(20) not null,
  account uuid null,
  name varchar(200) not null,
  made_at datetime(6) not null,
  reason text not null,
  key inspections_step_finding (finding, made_at, id)
);

create table inspections_response (
  id uuid not null primary key,
  finding uuid not null,
  agency uuid not null,
  answer varchar(20) not null,
  reason text not null,
  made_by varchar(200) not null,
  made_at datetime(6) not null,
  key inspections_response_finding (finding, made_at)
);

create table inspections_part (
  id uuid not null primary key,
  version bigint not null,
  finding uuid not null,
  agency uuid not null,
  is_lead bit(1) not null,
  words text not null,
  deadline_kind varchar(20) not null,
  deadline_days int not null,
  due_on date null,
  due_source varchar(300) not null,
  state varchar(20) not null,
  claimed_on date null,
  claimed_by uuid null,
  claim_words text not null,
  verified_on date null,
  key inspections_part_finding (finding),
  key inspections_part_agency (agency, due_on, id),
  key inspections_part_due (due_on, id)
);

create table inspections_evidence (
  id uuid not null primary key,
  part uuid not null,
  revision int not null,
  words text not null,
  attachments longtext not null,
  made_by varchar(200) not null,
  made_at datetime(6) not null,
  unique key inspections_evidence_revision (part, revision)
);

create table inspections_verification (
  id uuid not null primary key,
  part uuid not null,
  method varchar(20) not null,
  accepted bit(1) not null,
  words text not null,
  account uuid null,
  name varchar(200) not null,
  agency uuid null,
  made_at datetime(6) not null,
  key inspections_verification_part (part, made_at)
);

create table inspections_condition (
  id uuid not null primary key,
  version bigint not null,
  finding uuid not null,
  measure varchar(100) not null,
  comparison varchar(20) not null,
  threshold decimal(19,4) not null,
  scope uuid null,
  window_days int not null,
  hold_weeks int not null,
  watch_months int not null,
  since date not null,
  closed_on date null,
  unique key inspections_condition_once (finding),
  key inspections_condition_scope (scope)
);

create table inspections_reading (
  id uuid not null primary key,
  closing_condition uuid not null,
  day date not null,
  outcome varchar(20) not null,
  amount decimal(19,4) null,
  numerator bigint not null,
  denominator bigint not null,
  taken_at datetime(6) not null,
  unique key inspections_reading_once (closing_condition, day)
);

create table inspections_self_inspection (
  id uuid not null primary key,
  version bigint not null,
  agency uuid not null,
  held_on date not null,
  reference varchar(200) not null,
  words text not null,
  made_by varchar(200) not null,
  made_at datetime(6) not null,
  key inspections_self_inspection_agency (agency, held_on),
  key inspections_self_inspection_order (held_on, id)
);

create table inspections_moved (
  id uuid not null primary key,
  handover uuid not null,
  item varchar(80) not null,
  from_agency uuid not null,
  to_agency uuid not null,
  instrument varchar(300) not null,
  moved_at datetime(6) not null,
  unique key inspections_moved_once (handover, item)
);

create table inspections_rule (
  id varchar(80) collate utf8mb4_bin not null primary key,
  days int not null,
  unit varchar(20) not null,
  words_vi varchar(500) not null,
  words_en varchar(500) not null,
  source varchar(500) not null,
  confidence varchar(1) not null,
  valid_from date null,
  valid_to date null
);

insert into inspections_rule (id, days, unit, words_vi, words_en, source, confidence, valid_from, valid_to) values
('inspections.conclusion', 15, 'WORKING_DAY',
 'Thông báo kết luận trong 15 ngày làm việc kể từ ngày kết thúc kiểm tra (giá trị mặc định, sửa được)',
 'Conclusion notice within 15 working days of the end of the visit (a default that may be changed)',
 'TT 02/2017/TT-VPCP Đ.46, kiểm tra kiểm soát TTHC; nguồn thứ cấp', 'S', '2017-12-15', null);
