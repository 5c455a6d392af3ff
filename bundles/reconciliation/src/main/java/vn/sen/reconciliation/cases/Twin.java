package vn.sen.reconciliation.cases;

/**
 * Another row of the same list about the same case.
 *
 * @param row number in the file
 * @param code of that row
 * @param rule how they were matched: {@code code} or {@code person}
 */
public record Twin(long row, String code, String rule) {}
