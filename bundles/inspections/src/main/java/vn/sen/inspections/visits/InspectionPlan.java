package vn.sen.inspections.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to plan an inspection.
 *
 * @param criterionSet null takes the programme's
 * @param periodFrom first day of the work that is looked at; null means 1 January of the visit's
 *     year
 * @param periodTo last day of it; null means the day before the visit
 */
public record InspectionPlan(
        @Nullable UUID programme,
        @Nullable UUID criterionSet,
        @Nullable InspectionKind kind,
        @Nullable UUID agency,
        @Nullable LocalDate visitOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String place) {}
