-- A calendar moves the due days of all open dossiers at once, and each key that holds one costs a removal and an entry for
-- each of them. Two are lists by urgency in one range: of an agency, and of the province. The others find a few hundred
-- rows, which are sorted when they are read.
alter table dossiers_dossier
  drop key if exists dossiers_dossier_leg,
  drop key if exists dossiers_dossier_desk,
  drop key if exists dossiers_dossier_handler,
  add key if not exists dossiers_dossier_lies (leg_agency, state_group),
  add key if not exists dossiers_dossier_at_desk (desk, state_group),
  add key if not exists dossiers_dossier_in_hand (handler, state_group);

-- How many clocks were looked at behind the last one up to which all were: these are looked at again after a stop.
alter table dossiers_calendar_change add column if not exists beyond bigint not null default 0;
