-- Agencies over time. What is true is a date (valid_from, valid_to, both included; 9999-12-31 is open);
-- what was known is an instant (recorded_at, superseded_at). "live" is 1 for what is known now and null
-- for what was replaced, so that a unique key can hold for the former alone.

create table agencies_agency (
  id uuid not null primary key,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  exists_from date not null,
  exists_to date not null,
  recorded_at datetime(6) not null,
  changed_at datetime(6) not null,
  changes bigint not null,
  version bigint not null,
  unique key agencies_agency_code (code),
  key agencies_agency_changed (changed_at)
) engine = InnoDB default character set utf8mb4;

create table agencies_version (
  id uuid not null primary key,
  agency uuid not null,
  valid_from date not null,
  valid_to date not null,
  name varchar(255) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  short_name varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  kind varchar(40) character set ascii not null,
  parent uuid null,
  folded varchar(700) character set ascii collate ascii_bin not null,
  act varchar(40) character set ascii not null,
  instrument varchar(255) character set utf8mb4 not null,
  acted_at datetime(6) not null,
  acted_by varchar(120) character set utf8mb4 not null,
  recorded_at datetime(6) not null,
  superseded_at datetime(6) null,
  live tinyint(1) null,
  version bigint not null,
  unique key agencies_version_timeline (agency, live, valid_from),
  key agencies_version_children (parent, live, name),
  key agencies_version_names (live, name, agency),
  key agencies_version_words (live, folded),
  key agencies_version_acts (live, acted_at),
  constraint agencies_version_agency foreign key (agency) references agencies_agency (id)
) engine = InnoDB default character set utf8mb4;

create table agencies_fact (
  id uuid not null primary key,
  agency uuid not null,
  topic varchar(20) character set ascii not null,
  label varchar(255) character set utf8mb4 not null,
  content varchar(4000) character set utf8mb4 not null,
  valid_from date not null,
  valid_to date not null,
  instrument varchar(255) character set utf8mb4 not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) character set utf8mb4 not null,
  superseded_at datetime(6) null,
  live tinyint(1) null,
  version bigint not null,
  key agencies_fact_agency (agency, topic, live, valid_from),
  key agencies_fact_content (topic, label, content(100)),
  constraint agencies_fact_agency_exists foreign key (agency) references agencies_agency (id)
) engine = InnoDB default character set utf8mb4;

-- One row that every change of the tree takes first: changes queue behind it, so that no two of them
-- together make a cycle, and readers see by its revision that their copy of the tree is old.
create table agencies_tree (
  id int not null primary key,
  revision bigint not null,
  version bigint not null
) engine = InnoDB;
insert into agencies_tree (id, revision, version) values (1, 0, 0);
