-- Calendars of agencies that ended. The version stays readable as it was; it is in force for nobody new.

create table if not exists deadlines_handed_over (
  id uuid not null primary key,
  handover uuid not null,
  from_agency uuid not null,
  number int not null,
  heirs varchar(4000) character set ascii not null,
  instrument varchar(255) character set utf8mb4 not null,
  moved_at datetime(6) not null,
  unique key deadlines_handed_over_once (from_agency, number)
) engine = InnoDB default character set utf8mb4;
