package vn.sen.dossiers.sync;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.api.DossierState;

/**
 * What is read out of a synchronised dossier.
 *
 * @param due the date that holds: the last new date of a supplement, or else the appointment
 * @param firstDue the first appointment, whatever happened since
 */
public record SyncedRow(
        String code,
        String procedureCode,
        String procedureName,
        DossierState state,
        LocalDate received,
        @Nullable LocalDate due,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate completed,
        String unit) {}
