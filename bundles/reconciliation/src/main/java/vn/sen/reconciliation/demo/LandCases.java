package vn.sen.reconciliation.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.Item;

/**
 * Makes cases of one known cause each. Days are chosen so that the cause, and no lighter one,
 * decides: the end lies behind what the source and a clock without that cause would allow.
 */
final class LandCases {
    private static final int OLDEST = 190;
    private static final int TRIES = 400;

    private final Almanac almanac;
    private final Random random;
    private final LandOffice office;
    private final LocalDate asOf;

    LandCases(Almanac almanac, Random random, LandOffice office, LocalDate asOf) {
        this.almanac = almanac;
        this.random = random;
        this.office = office;
        this.asOf = asOf;
    }

    /** One case of that class, or of no lateness for "". */
    LandCase make(String cls) {
        for (int i = 0; i < TRIES; i++) {
            LandCase made = attempt(cls);
            if (made != null) {
                return made.truly(cls);
            }
        }
        throw new IllegalStateException("no case of " + cls + " fits " + asOf);
    }

    private @Nullable LandCase attempt(String cls) {
        Draft draft = draft();
        return switch (cls) {
            case "" -> onTime(draft);
            case "D1" -> random.nextInt(5) == 0 ? unpaid(draft) : stopped(draft, true);
            case "D2" -> excluded(draft);
            case "D3" -> random.nextInt(3) == 0 ? afterCutOff() : holiday(draft);
            case "D4" -> neverClosed(draft);
            case "D6" -> wrongLimit(draft);
            case "D7" -> otherAgency(draft);
            case "D8" -> withoutNotice(draft);
            case "D9" -> trulyLate(draft);
            case "D0" -> undecidable(draft);
            default -> throw new IllegalArgumentException(cls);
        };
    }

    private Draft draft() {
        LandOffice.Procedure procedure =
                LandOffice.PROCEDURES.get(random.nextInt(LandOffice.PROCEDURES.size()));
        return new Draft(procedure, workday(3, OLDEST), procedure.limit());
    }

    private LocalDate workday(int least, int most) {
        return almanac.lastUpTo(asOf.minusDays(least + random.nextInt(most - least)));
    }

    private @Nullable LandCase onTime(Draft draft) {
        LocalDate last = Almanac.earlier(draft.sourceDue(), draft.due());
        if (random.nextInt(6) == 0) {
            return last.isBefore(asOf) ? null : draft.open("Đang xử lý");
        }
        int early = random.nextInt(Math.max(1, draft.limit));
        LocalDate end = almanac.lastUpTo(last.minusDays(early));
        return end.isBefore(draft.received) ? null : draft.closed(end);
    }

    /** A proven stop; the end lies between the due date without it and the one with it. */
    private @Nullable LandCase stopped(Draft draft, boolean financial) {
        int used = 1 + random.nextInt(Math.max(1, draft.limit - 1));
        if (used >= draft.limit) {
            return null;
        }
        LocalDate from = almanac.after(draft.received, used);
        LocalDate to = almanac.after(from, 3 + random.nextInt(18));
        LocalDate right = almanac.after(to, draft.limit - used);
        if (financial) {
            draft.put(Item.TAX_NO, number("TB-CCT")).put(Item.TAX_FROM, from);
            draft.put(random.nextInt(3) == 0 ? Item.PHASE_TWO : Item.TAX_TO, to);
        } else if (random.nextInt(3) == 0) {
            draft.put(Item.POSTING_NO, number("TB-NY")).put(Item.POSTING_FROM, from);
            draft.put(Item.POSTING_TO, to);
        } else if (random.nextBoolean()) {
            draft.put(Item.APPRAISAL_NO, number("VB-GĐ")).put(Item.APPRAISAL_FROM, from);
            draft.put(Item.APPRAISAL_TO, to);
        } else {
            draft.put(Item.VIOLATION_NO, number("BB-VP")).put(Item.VIOLATION_FROM, from);
            draft.put(Item.VIOLATION_TO, to);
        }
        return draft.closedBetween(
                Almanac.later(to, Almanac.later(draft.due(), draft.sourceDue())), right);
    }

    /** The notice was sent in time and nobody has paid yet. */
    private @Nullable LandCase unpaid(Draft draft) {
        int used = 1 + random.nextInt(Math.max(1, draft.limit - 1));
        LocalDate from = almanac.after(draft.received, used);
        if (used >= draft.limit || !Almanac.later(draft.due(), draft.sourceDue()).isBefore(asOf)) {
            return null;
        }
        draft.put(Item.TAX_NO, number("TB-CCT")).put(Item.TAX_FROM, from);
        return draft.open("Chờ nghĩa vụ tài chính");
    }

    private @Nullable LandCase excluded(Draft draft) {
        return switch (random.nextInt(3)) {
            case 0 -> stopped(draft, false);
            case 1 -> fromCommune(draft);
            default -> supplemented(draft);
        };
    }

    private @Nullable LandCase fromCommune(Draft draft) {
        LocalDate came = almanac.after(draft.received, 2 + random.nextInt(6));
        draft.put(Item.COMMUNE_NO, number("BG-UBND")).put(Item.COMMUNE_TO, came);
        return draft.closedBetween(
                Almanac.later(came, Almanac.later(draft.due(), draft.sourceDue())),
                almanac.after(came, draft.limit));
    }

    private @Nullable LandCase supplemented(Draft draft) {
        int used = 1 + random.nextInt(Math.min(3, draft.limit));
        if (used >= draft.limit) {
            return null;
        }
        LocalDate from = almanac.after(draft.received, used);
        LocalDate to = almanac.after(from, 2 + random.nextInt(10));
        draft.put(Item.SUPPLEMENT_NO, number("PBS")).put(Item.SUPPLEMENT_FROM, from);
        draft.put(Item.SUPPLEMENT_TO, to);
        return draft.closedBetween(
                Almanac.later(to, Almanac.later(draft.due(), draft.sourceDue())),
                almanac.after(to, draft.limit));
    }

    private @Nullable LandCase holiday(Draft draft) {
        return draft.closedBetween(draft.sourceDue(), draft.due());
    }

    /** Received after 15:00, for the same day: due on the next working day. */
    private @Nullable LandCase afterCutOff() {
        Draft draft = new Draft(LandOffice.SAME_DAY, workday(4, OLDEST), 0);
        LocalDate end = almanac.next(draft.received);
        draft.put(Item.RECEIVED, draft.received.atTime(15, 5 + random.nextInt(50)));
        draft.put(Item.DUE, draft.received);
        return end.isAfter(asOf) ? null : draft.closed(end);
    }

    private @Nullable LandCase neverClosed(Draft draft) {
        LocalDate last = Almanac.earlier(draft.sourceDue(), draft.due());
        LocalDate result = almanac.lastUpTo(last.minusDays(random.nextInt(3)));
        if (!draft.sourceDue().isBefore(asOf) || result.isBefore(draft.received)) {
            return null;
        }
        draft.put(Item.RESULT_NO, number("GCN")).put(Item.RESULT_DATE, result);
        return draft.open("Đang xử lý");
    }

    private @Nullable LandCase wrongLimit(Draft right) {
        Draft draft = new Draft(right.procedure, right.received, right.procedure.wrong());
        LocalDate allowed =
                Almanac.earlier(
                        Almanac.weekdaysAfter(draft.received, draft.procedure.limit()),
                        almanac.after(draft.received, draft.procedure.limit()));
        return draft.closedBetween(Almanac.later(draft.due(), draft.sourceDue()), allowed);
    }

    private @Nullable LandCase otherAgency(Draft draft) {
        int allowed = 2 + random.nextInt(3);
        int excess = 2 + random.nextInt(8);
        LocalDate from = almanac.after(draft.received, 1);
        LocalDate to = almanac.after(from, allowed + excess);
        draft.put(Item.OTHER_AGENCY, "Chi cục Thuế khu vực (minh họa)");
        draft.put(Item.OTHER_FROM, from).put(Item.OTHER_TO, to).put(Item.OTHER_LIMIT, "" + allowed);
        LocalDate first = Almanac.later(draft.due(), draft.sourceDue());
        LocalDate last = almanac.after(draft.due(), excess);
        return draft.closedBetween(Almanac.later(first, to.minusDays(1)), last);
    }

    private @Nullable LandCase withoutNotice(Draft draft) {
        int used = 1 + random.nextInt(Math.max(1, draft.limit - 1));
        if (used >= draft.limit) {
            return null;
        }
        LocalDate from = almanac.after(draft.received, used);
        LocalDate to = almanac.after(from, 3 + random.nextInt(10));
        draft.put(Item.WAIT_FROM, from).put(Item.WAIT_TO, to);
        return draft.closedBetween(
                Almanac.later(to, Almanac.later(draft.due(), draft.sourceDue())),
                almanac.after(to, draft.limit - used));
    }

    private @Nullable LandCase trulyLate(Draft draft) {
        LocalDate right = draft.due();
        if (random.nextInt(3) == 0 && draft.limit > 4) {
            LocalDate from = almanac.after(draft.received, 2);
            LocalDate to = almanac.after(from, 2);
            draft.put(Item.TAX_NO, number("TB-CCT")).put(Item.TAX_FROM, from);
            draft.put(Item.TAX_TO, to);
            right = almanac.after(to, draft.limit - 2);
        }
        LocalDate last = Almanac.later(right, draft.sourceDue());
        return random.nextInt(4) == 0 && last.isBefore(asOf)
                ? draft.open("Đang xử lý")
                : draft.closedBetween(last, almanac.after(last, 1 + random.nextInt(25)));
    }

    /** Late in the source, and what would decide is missing or cannot be. */
    private @Nullable LandCase undecidable(Draft draft) {
        LocalDate after = Almanac.later(draft.due(), draft.sourceDue());
        if (after.isAfter(asOf.minusDays(40))) {
            return null;
        }
        LandCase made = draft.closedBetween(after, almanac.after(after, 3));
        if (made == null) {
            return null;
        }
        Map<Item, Object> values = made.values();
        switch (random.nextInt(4)) {
            case 0 -> values.remove(Item.RECEIVED);
            case 1 -> values.put(Item.RECEIVED, "32/13/2026");
            case 2 -> {
                values.put(Item.TAX_FROM, almanac.after(draft.received, 1));
                values.put(Item.TAX_TO, dayBefore(values.get(Item.FINISHED), after));
            }
            default -> {
                values.put(Item.SUPPLEMENT_NO, number("PBS"));
                values.put(Item.SUPPLEMENT_FROM, almanac.after(draft.received, 1));
            }
        }
        return made;
    }

    private LocalDate dayBefore(@Nullable Object end, LocalDate otherwise) {
        return end instanceof LocalDate day ? almanac.lastUpTo(day.minusDays(1)) : otherwise;
    }

    private String number(String kind) {
        return (1 + random.nextInt(9_000)) + "/" + kind;
    }

    /** A case in the making. */
    private final class Draft {
        private final Map<Item, Object> values = new EnumMap<>(Item.class);
        private final LandOffice.Procedure procedure;
        private final LocalDate received;
        private final int limit;

        /**
         * @param limit that the source counts with
         */
        Draft(LandOffice.Procedure procedure, LocalDate received, int limit) {
            this.procedure = procedure;
            this.received = received;
            this.limit = limit;
            put(Item.CODE, office.code(received)).put(Item.PROCEDURE, procedure.code());
            put(Item.APPLICANT, office.applicant()).put(Item.PARCEL, office.parcel());
            put(Item.RECEIVED, received).put(Item.LIMIT, "" + limit).put(Item.DUE, sourceDue());
        }

        Draft put(Item item, Object value) {
            values.put(item, value);
            return this;
        }

        LocalDate sourceDue() {
            return Almanac.weekdaysAfter(received, limit);
        }

        /** By the calendar, with the source's limit and nothing else. */
        LocalDate due() {
            return almanac.after(received, limit);
        }

        LandCase open(String state) {
            return new LandCase(put(Item.STATUS, state).values, "");
        }

        LandCase closed(LocalDate end) {
            put(Item.FINISHED, end).put(Item.RESULT_DATE, end);
            put(Item.RESULT_NO, number("GCN"));
            return new LandCase(put(Item.STATUS, "Đã trả kết quả").values, "");
        }

        /** Closed on a working day behind the first and not behind the last day. */
        @Nullable LandCase closedBetween(LocalDate after, LocalDate last) {
            LocalDate end = almanac.next(after);
            for (int more = random.nextInt(5); more > 0; more--) {
                LocalDate next = almanac.next(end);
                end = next.isAfter(last) ? end : next;
            }
            return end.isAfter(last) || end.isAfter(asOf) ? null : closed(end);
        }
    }
}
