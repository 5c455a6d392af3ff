-- Dossiers, what happened to their clocks, where they lie, and the counts of all that.

create table if not exists dossiers_pinned (
  id uuid not null primary key,
  code varchar(40) collate utf8mb4_bin not null,
  number int not null,
  name varchar(1000) not null,
  field_name varchar(500) not null,
  snapshot longtext not null,
  pinned_at datetime(6) not null,
  key dossiers_pinned_code (code, number)
);

create table if not exists dossiers_dossier (
  id uuid not null primary key,
  version bigint not null,
  code varchar(60) collate utf8mb4_bin null,
  code_scheme varchar(20) not null,
  pinned uuid not null,
  procedure_code varchar(40) collate utf8mb4_bin not null,
  received_agency uuid not null,
  agency uuid not null,
  desk uuid not null,
  channel varchar(10) not null,
  state varchar(30) not null,
  state_group varchar(10) not null,
  content varchar(1000) not null,
  owner_name varchar(300) collate utf8mb4_vietnamese_ci not null,
  owner_kind varchar(20) not null,
  owner_no varchar(30) not null,
  owner_phone varchar(20) not null,
  owner_email varchar(200) not null,
  owner_address varchar(500) not null,
  submitter varchar(300) not null,
  delivery varchar(10) not null,
  submitted_at datetime(6) not null,
  received_at datetime(6) null,
  due_day date null,
  due_time time null,
  warn_day date null,
  first_due_day date null,
  resumes_by date null,
  provisional boolean not null,
  calendar varchar(200) not null,
  inputs_hash char(64) not null,
  extended boolean not null,
  supplement_rounds int not null,
  paused_since datetime(6) null,
  pause_reason varchar(60) not null,
  completed_at datetime(6) null,
  completed_agency uuid null,
  outcome varchar(10) null,
  late_leg varchar(60) not null,
  late_agency uuid null,
  returned_at datetime(6) null,
  ended_at datetime(6) null,
  leg_key varchar(60) not null,
  leg_name varchar(300) not null,
  leg_agency uuid not null,
  leg_since datetime(6) null,
  handler uuid null,
  handler_name varchar(200) not null,
  steps int not null,
  created_at datetime(6) not null,
  created_by varchar(200) not null,
  unique key dossiers_dossier_code (code),
  key dossiers_dossier_due (agency, state_group, due_day, id),
  key dossiers_dossier_leg (leg_agency, state_group, due_day, id),
  key dossiers_dossier_desk (desk, state_group, due_day, id),
  key dossiers_dossier_handler (handler, state_group, due_day, id),
  key dossiers_dossier_province (state_group, due_day, id),
  key dossiers_dossier_register (agency, received_at, id),
  key dossiers_dossier_received (received_at, id),
  key dossiers_dossier_pinned (pinned, state_group),
  key dossiers_dossier_owner (owner_name, id),
  key dossiers_dossier_phone (owner_phone),
  key dossiers_dossier_completed (agency, completed_at)
);

create table if not exists dossiers_segment (
  id uuid not null primary key,
  dossier uuid not null,
  ordinal int not null,
  kind varchar(10) not null,
  happened_at datetime(6) not null,
  recorded_at datetime(6) not null,
  actor varchar(200) not null,
  account uuid null,
  reason varchar(60) not null,
  proof varchar(300) not null,
  amount int not null,
  note varchar(1000) not null,
  superseded_by uuid null,
  key dossiers_segment_order (dossier, happened_at, ordinal)
);

create table if not exists dossiers_step (
  id uuid not null primary key,
  dossier uuid not null,
  number int not null,
  act varchar(60) not null,
  from_state varchar(30) not null,
  to_state varchar(30) not null,
  happened_at datetime(6) not null,
  recorded_at datetime(6) not null,
  actor varchar(200) not null,
  account uuid null,
  agency uuid not null,
  words varchar(2000) not null,
  document varchar(300) not null,
  key dossiers_step_order (dossier, number),
  key dossiers_step_day (act, happened_at)
);

create table if not exists dossiers_leg (
  id uuid not null primary key,
  dossier uuid not null,
  ordinal int not null,
  leg_key varchar(60) not null,
  name varchar(300) not null,
  agency uuid not null,
  handler uuid null,
  handler_name varchar(200) not null,
  in_at datetime(6) not null,
  out_at datetime(6) null,
  given_by varchar(200) not null,
  received_by varchar(200) not null,
  signed_at datetime(6) null,
  share int not null,
  used int not null,
  allowed int not null,
  unique key dossiers_leg_order (dossier, ordinal),
  key dossiers_leg_agency (agency, out_at)
);

create table if not exists dossiers_part (
  id uuid not null primary key,
  dossier uuid not null,
  part_key varchar(60) not null,
  name varchar(1000) not null,
  duty varchar(10) not null,
  expected_copy varchar(12) not null,
  expected int not null,
  is_always boolean not null,
  is_given boolean not null,
  given_copy varchar(12) not null,
  quantity int not null,
  missing_reason varchar(500) not null,
  files longtext not null,
  given_at datetime(6) null,
  unique key dossiers_part_key (dossier, part_key)
);

create table if not exists dossiers_letter (
  id uuid not null primary key,
  version bigint not null,
  dossier uuid not null,
  kind varchar(20) not null,
  state varchar(10) not null,
  number varchar(100) not null,
  words varchar(4000) not null,
  round int not null,
  justification varchar(1000) not null,
  amount int not null,
  new_due date null,
  drafted_at datetime(6) not null,
  drafted_by varchar(200) not null,
  sent_at datetime(6) null,
  sent_by varchar(200) not null,
  key dossiers_letter_dossier (dossier, drafted_at),
  key dossiers_letter_state (kind, state, drafted_at)
);

create table if not exists dossiers_consultation (
  id uuid not null primary key,
  version bigint not null,
  dossier uuid not null,
  asked uuid not null,
  words varchar(2000) not null,
  due_day date not null,
  asked_at datetime(6) not null,
  asked_by varchar(200) not null,
  replied_at datetime(6) null,
  replied_by varchar(200) not null,
  reply varchar(2000) not null,
  warned_at datetime(6) null,
  key dossiers_consultation_dossier (dossier, asked_at),
  key dossiers_consultation_open (replied_at, due_day),
  key dossiers_consultation_asked (asked, replied_at, due_day)
);

create table if not exists dossiers_custody (
  id uuid not null primary key,
  dossier uuid not null,
  item varchar(300) not null,
  holder_agency uuid null,
  holder varchar(200) not null,
  since datetime(6) not null,
  given_by varchar(200) not null,
  signed_by varchar(200) not null,
  is_current boolean not null,
  key dossiers_custody_dossier (dossier, item, since)
);

create table if not exists dossiers_fee (
  id uuid not null primary key,
  dossier uuid not null,
  name varchar(300) not null,
  amount bigint not null,
  paid_at datetime(6) null,
  receipt varchar(100) not null,
  taken_by varchar(200) not null,
  key dossiers_fee_dossier (dossier)
);

create table if not exists dossiers_feedback (
  id uuid not null primary key,
  dossier uuid not null,
  score int not null,
  words varchar(2000) not null,
  given_at datetime(6) not null,
  unique key dossiers_feedback_dossier (dossier)
);

create table if not exists dossiers_correction (
  id uuid not null primary key,
  version bigint not null,
  dossier uuid not null,
  segment uuid not null,
  state varchar(10) not null,
  new_at datetime(6) not null,
  new_proof varchar(300) not null,
  why varchar(1000) not null,
  proposed_at datetime(6) not null,
  proposed_by varchar(200) not null,
  proposer uuid null,
  decided_at datetime(6) null,
  decided_by varchar(200) not null,
  words varchar(1000) not null,
  key dossiers_correction_dossier (dossier, proposed_at),
  key dossiers_correction_state (state, proposed_at)
);

create table if not exists dossiers_submission (
  submission_key varchar(100) collate utf8mb4_bin not null primary key,
  dossier uuid not null,
  fingerprint char(64) not null,
  sent_at datetime(6) not null
);

create table if not exists dossiers_desk (
  agency uuid not null primary key,
  number int not null,
  unit_2018 varchar(30) not null,
  unit_2026 varchar(30) not null,
  unique key dossiers_desk_number (number)
);

create table if not exists dossiers_sequence (
  unit varchar(40) collate utf8mb4_bin not null,
  day date not null,
  last int not null,
  primary key (unit, day)
);

create table if not exists dossiers_delta (
  id bigint not null auto_increment primary key,
  agency uuid not null,
  procedure_code varchar(40) collate utf8mb4_bin not null,
  kind varchar(20) collate utf8mb4_bin not null,
  day date not null,
  amount int not null,
  key dossiers_delta_sum (agency, kind, day, amount)
);

-- Each count is kept by day, agency and procedure, and as well in the sums of its month, of all agencies and of all
-- procedures: figures add up a few coarse rows, however many dossiers there are.
create table if not exists dossiers_count (
  span varchar(5) collate utf8mb4_bin not null,
  procedure_code varchar(40) collate utf8mb4_bin not null,
  agency uuid not null,
  day date not null,
  kind varchar(20) collate utf8mb4_bin not null,
  amount bigint not null,
  primary key (span, procedure_code, agency, day, kind)
);

create table if not exists dossiers_count_check (
  id uuid not null primary key,
  checked_at datetime(6) not null,
  cells bigint not null,
  differing bigint not null,
  words text not null
);

create table if not exists dossiers_calendar_change (
  id uuid not null primary key,
  version bigint not null,
  calendar uuid not null,
  calendar_version int not null,
  first_day date not null,
  last_day date not null,
  heard_at datetime(6) not null,
  finished_at datetime(6) null,
  reached uuid null,
  seen bigint not null,
  moved bigint not null,
  computed_micros bigint not null,
  unique key dossiers_calendar_change_once (calendar, calendar_version),
  key dossiers_calendar_change_open (finished_at, heard_at)
);

create table if not exists dossiers_due_change (
  id uuid not null primary key,
  change_id uuid not null,
  dossier uuid not null,
  code varchar(60) collate utf8mb4_bin not null,
  agency uuid not null,
  old_due date null,
  new_due date null,
  changed_at datetime(6) not null,
  unique key dossiers_due_change_once (change_id, dossier)
);

create table if not exists dossiers_moved (
  id uuid not null primary key,
  handover uuid not null,
  item varchar(100) not null,
  from_agency uuid not null,
  to_agency uuid not null,
  instrument varchar(300) not null,
  moved_at datetime(6) not null,
  key dossiers_moved_handover (handover)
);
