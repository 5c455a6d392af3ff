-- Days that stand in the way of an inspection. What ended before this version keeps none.

alter table inspections_inspection
  add column follow_up_on date null,
  add column closed_on date null,
  add column cancelled_on date null;
