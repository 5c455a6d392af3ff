-- The one extension of a part's deadline: a segment of its clock, beside the days that the document gave.

alter table inspections_part
  add column if not exists extended_on date null,
  add column if not exists extended_days int not null default 0,
  add column if not exists extended_by varchar(300) character set utf8mb4 not null default '';
