package vn.sen.inspections.criteria;

import java.math.BigDecimal;

/**
 * One step of a scale: who passes the threshold gets that share of the criterion's weight.
 *
 * @param percent 0 to 100
 */
public record Band(BigDecimal threshold, BigDecimal percent) {}
