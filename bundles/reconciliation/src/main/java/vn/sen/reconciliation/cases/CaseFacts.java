package vn.sen.reconciliation.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.documents.Moment;

/**
 * What one row says, as texts by item, and what cannot be read of it.
 *
 * @param texts only items that are filled
 * @param moments of the texts that are dates
 * @param unreadable items whose text is no date, or no number
 */
public record CaseFacts(
        Map<Item, String> texts, Map<Item, LocalDateTime> moments, List<Item> unreadable) {
    private static final List<Item> DATES =
            List.of(
                    Item.RECEIVED,
                    Item.DUE,
                    Item.FINISHED,
                    Item.RESULT_DATE,
                    Item.TAX_FROM,
                    Item.TAX_TO,
                    Item.PHASE_TWO,
                    Item.SUPPLEMENT_FROM,
                    Item.SUPPLEMENT_TO,
                    Item.APPRAISAL_FROM,
                    Item.APPRAISAL_TO,
                    Item.VIOLATION_FROM,
                    Item.VIOLATION_TO,
                    Item.POSTING_FROM,
                    Item.POSTING_TO,
                    Item.COMMUNE_TO,
                    Item.OTHER_FROM,
                    Item.OTHER_TO,
                    Item.WAIT_FROM,
                    Item.WAIT_TO);

    /** What a day without a time stands for: the office is open. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final List<Item> NUMBERS = List.of(Item.LIMIT, Item.SURCHARGE, Item.OTHER_LIMIT);
    private static final List<String> LATE =
            List.of("tre", "tre hen", "tre han", "qua han", "late", "1", "true", "co", "x");
    private static final List<String> VOID =
            List.of("huy", "nhap thu", "thu nghiem", "test", "void", "xoa");

    /** A stretch that does not count, if it is proven. */
    public record Pause(Kind kind, String proof, LocalDateTime from, @Nullable LocalDateTime to) {
        /** What the clock may stand still for. */
        public enum Kind {
            FINANCIAL("financial-obligation"),
            SUPPLEMENT("supplement"),
            APPRAISAL("appraisal"),
            VIOLATION("violation"),
            POSTING("public-posting");

            private final String reason;

            Kind(String reason) {
                this.reason = reason;
            }

            /** Code of the clock's reason. */
            String reason() {
                return reason;
            }
        }

        boolean proven() {
            return !proof.isEmpty();
        }
    }

    public static CaseFacts read(Map<Item, String> texts) {
        Map<Item, LocalDateTime> moments = new EnumMap<>(Item.class);
        List<Item> unreadable = new ArrayList<>();
        for (Item item : DATES) {
            String text = texts.getOrDefault(item, "");
            if (!text.isEmpty()) {
                Moment.read(text)
                        .ifPresentOrElse(
                                at -> moments.put(item, at.at(MORNING)),
                                () -> unreadable.add(item));
            }
        }
        for (Item item : NUMBERS) {
            if (texts.containsKey(item) && !texts.getOrDefault(item, "").matches("\\d{1,5}")) {
                unreadable.add(item);
            }
        }
        return new CaseFacts(Map.copyOf(texts), moments, List.copyOf(unreadable));
    }

    public String text(Item item) {
        return texts.getOrDefault(item, "");
    }

    public @Nullable LocalDateTime at(Item item) {
        return moments.get(item);
    }

    public @Nullable LocalDate day(Item item) {
        LocalDateTime at = moments.get(item);
        return at == null ? null : at.toLocalDate();
    }

    @Nullable Integer number(Item item) {
        String text = text(item);
        return text.isEmpty() || unreadable.contains(item) ? null : Integer.valueOf(text);
    }

    public String code() {
        return Folding.code(text(Item.CODE));
    }

    /** Who, for which parcel, what and when; "" when one of these is missing. */
    public String personKey() {
        String who = Folding.fold(text(Item.APPLICANT));
        String parcel = Folding.fold(text(Item.PARCEL));
        LocalDate received = day(Item.RECEIVED);
        return who.isEmpty() || parcel.isEmpty() || received == null
                ? ""
                : Folding.sha256(
                                String.join(
                                        "|",
                                        who,
                                        parcel,
                                        received.toString(),
                                        Folding.code(text(Item.PROCEDURE))))
                        .substring(0, 32);
    }

    public boolean voided() {
        String state = " " + Folding.fold(text(Item.STATUS)) + " ";
        return VOID.stream().anyMatch(word -> state.contains(" " + word + " "));
    }

    public boolean closed() {
        return day(Item.FINISHED) != null;
    }

    /** There is a result with its number. */
    boolean resultProven() {
        return day(Item.RESULT_DATE) != null && !text(Item.RESULT_NO).isEmpty();
    }

    /** When the work was done: closed, or else the result is there. Null while open. */
    @Nullable LocalDateTime ended() {
        if (closed()) {
            return at(Item.FINISHED);
        }
        return resultProven() ? at(Item.RESULT_DATE) : null;
    }

    /** Whether the source shows it late, by its own column or else by its own date. */
    public boolean sourceLate(LocalDate asOf) {
        String flag = Folding.fold(text(Item.LATE));
        if (!flag.isEmpty()) {
            return LATE.contains(flag);
        }
        LocalDate due = day(Item.DUE);
        LocalDate end = day(Item.FINISHED);
        return due != null && (end == null ? asOf : end).isAfter(due);
    }

    /** In order of time; proven or not. */
    List<Pause> pauses() {
        List<Pause> found = new ArrayList<>();
        LocalDateTime paid = at(Item.TAX_TO) == null ? at(Item.PHASE_TWO) : at(Item.TAX_TO);
        pause(found, Pause.Kind.FINANCIAL, Item.TAX_NO, at(Item.TAX_FROM), paid);
        pause(
                found,
                Pause.Kind.SUPPLEMENT,
                Item.SUPPLEMENT_NO,
                at(Item.SUPPLEMENT_FROM),
                at(Item.SUPPLEMENT_TO));
        pause(
                found,
                Pause.Kind.APPRAISAL,
                Item.APPRAISAL_NO,
                at(Item.APPRAISAL_FROM),
                at(Item.APPRAISAL_TO));
        pause(
                found,
                Pause.Kind.VIOLATION,
                Item.VIOLATION_NO,
                at(Item.VIOLATION_FROM),
                at(Item.VIOLATION_TO));
        pause(
                found,
                Pause.Kind.POSTING,
                Item.POSTING_NO,
                at(Item.POSTING_FROM),
                at(Item.POSTING_TO));
        found.sort(Comparator.comparing(Pause::from));
        return found;
    }

    private void pause(
            List<Pause> found,
            Pause.Kind kind,
            Item proof,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to) {
        if (from != null) {
            found.add(new Pause(kind, text(proof), from, to));
        }
    }
}
