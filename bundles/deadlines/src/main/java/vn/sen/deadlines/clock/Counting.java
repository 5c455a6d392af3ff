package vn.sen.deadlines.clock;

/**
 * What the law leaves open and a province decides.
 *
 * @param stopDay the day of a stop counts as used
 * @param resumeDay the day of a resumption counts as used
 * @param cutOffMoves a receipt after the cut-off counts as one of the next working day
 * @param warning so many working days before its due date a case is at risk
 */
public record Counting(boolean stopDay, boolean resumeDay, boolean cutOffMoves, int warning) {
    public static final Counting USUAL = new Counting(true, false, false, 1);
}
