-- Versions of working calendars. A version is never changed: the highest number of an agency is the one
-- in force. The province's own has the nil UUID as its agency.

create table if not exists deadlines_calendar (
  id uuid not null primary key,
  agency uuid not null,
  number int not null,
  content longtext character set utf8mb4 not null,
  instrument varchar(255) character set utf8mb4 not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  unique key deadlines_calendar_number (agency, number)
) engine = InnoDB default character set utf8mb4;
