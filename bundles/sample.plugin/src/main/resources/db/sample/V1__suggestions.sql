-- The book of suggestions. Every table begins with the module's name, every statement may run twice:
-- MariaDB commits each one by itself, so a migration that was cut off is simply run again.
create table if not exists sample_suggestion (
  id uuid not null primary key,
  office uuid null,
  received_on date not null,
  writer varchar(120) not null,
  content text not null,
  noted_at datetime(6) not null,
  answer text null,
  answered_on date null,
  version bigint not null,
  key sample_suggestion_newest (received_on, id)
) default character set utf8mb4;
