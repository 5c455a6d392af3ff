package vn.sen.agencies.imports;

import java.time.LocalDate;
import vn.sen.agencies.api.AgencyKind;

/**
 * Which column of a file holds what, by the column's header; "" where there is none.
 *
 * @param newKind kind of a new agency whose row tells none
 * @param createParents whether a parent that is not known is created, with the code and name of its
 *     columns
 * @param parentKind kind of the parents that are created
 * @param under code of the agency that created parents, and rows without a parent, lie under; ""
 *     for the top
 * @param effective first day of new agencies whose row tells none, and of what changes about known
 *     ones
 * @param instrument what the list rests on
 */
public record ImportMapping(
        String code,
        String name,
        String shortName,
        String kind,
        String parentCode,
        String parentName,
        String validFrom,
        AgencyKind newKind,
        boolean createParents,
        AgencyKind parentKind,
        String under,
        LocalDate effective,
        String instrument) {}
