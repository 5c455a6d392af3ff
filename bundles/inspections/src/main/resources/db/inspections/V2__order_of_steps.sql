-- Two steps of one moment keep their order.

alter table inspections_finding add column steps int not null default 0;
alter table inspections_step add column number int not null default 0;
