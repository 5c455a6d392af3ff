package vn.sen.reconciliation.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a rule may ask of a case. In a pack by name in small letters; with "!" it must not hold. */
enum Condition {
    VOID(false, trial -> trial.facts().voided()),
    DUPLICATE(false, trial -> trial.twin() != null),
    UNREADABLE(false, trial -> !trial.facts().unreadable().isEmpty()),
    NO_RECEIPT(false, trial -> trial.facts().day(Item.RECEIVED) == null),
    NO_LIMIT(false, trial -> trial.limit() == null),
    IMPOSSIBLE(false, Trial::impossible),
    REFUSED(false, trial -> trial.refusal() != null),
    RESULT_IN_SOURCE_TIME(true, Trial::resultInSourceTime),
    LIMIT_DIFFERS(true, Trial::limitDiffers),
    IN_TIME_BY_WEEKDAYS(true, Trial::inTimeByWeekdays),
    IN_TIME_BARE(true, trial -> trial.inTime(trial.known().bare())),
    IN_TIME_FINANCIAL(true, trial -> trial.inTime(trial.known().withFinancial())),
    IN_TIME(true, Trial::inTime),
    SURCHARGED(true, Trial::surcharged),
    IN_TIME_WITHOUT_SURCHARGE(true, trial -> trial.inTime(trial.known().withoutSurcharge())),
    FROM_COMMUNE(true, trial -> trial.proven(Item.COMMUNE_TO, Item.COMMUNE_NO)),
    SUPPLEMENTED(true, trial -> trial.proven(Item.SUPPLEMENT_FROM, Item.SUPPLEMENT_NO)),
    APPRAISED(true, trial -> trial.proven(Item.APPRAISAL_FROM, Item.APPRAISAL_NO)),
    POSTED(true, trial -> trial.proven(Item.POSTING_FROM, Item.POSTING_NO)),
    VIOLATED(true, trial -> trial.proven(Item.VIOLATION_FROM, Item.VIOLATION_NO)),
    IN_TIME_IF_PROVEN(true, trial -> trial.inTime(trial.known().supposed())),
    IN_TIME_IF_WAITED(
            true,
            trial ->
                    trial.facts().at(Item.WAIT_FROM) != null
                            && trial.inTime(trial.known().waited())),
    OTHER_AGENCY(true, Trial::otherUsedTooMuch),
    ALWAYS(false, trial -> true);

    private final boolean counted;
    private final Predicate<Trial> holds;

    Condition(boolean counted, Predicate<Trial> holds) {
        this.counted = counted;
        this.holds = holds;
    }

    /** May only be asked of a case that the clock could count. */
    boolean counted() {
        return counted;
    }

    boolean holds(Trial trial) {
        return holds.test(trial);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name, with or without a leading "!". */
    static Optional<Condition> of(String word) {
        String plain = word.startsWith("!") ? word.substring(1) : word;
        return Arrays.stream(values()).filter(known -> known.word().equals(plain)).findFirst();
    }

    static boolean holds(String word, Trial trial) {
        Condition known =
                of(word).orElseThrow(() -> new IllegalArgumentException("no condition " + word));
        return known.holds(trial) != word.startsWith("!");
    }
}
