-- What an end rests on, and who recorded it.
alter table agencies_agency
  add column end_instrument varchar(255) character set utf8mb4 null,
  add column ended_at datetime(6) null,
  add column ended_by varchar(120) character set utf8mb4 null;
