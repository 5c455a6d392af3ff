-- Versions of the rules of classification. A version is never changed: the highest number is in force. None is there
-- until somebody publishes one: what comes with the product holds till then.

create table if not exists reconciliation_pack (
  id uuid not null primary key,
  number int not null,
  edition varchar(60) character set utf8mb4 not null,
  content longtext character set utf8mb4 not null,
  instrument varchar(255) character set utf8mb4 not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) character set utf8mb4 not null,
  version bigint not null,
  unique key reconciliation_pack_number (number),
  unique key reconciliation_pack_edition (edition)
) engine = InnoDB default character set utf8mb4;
