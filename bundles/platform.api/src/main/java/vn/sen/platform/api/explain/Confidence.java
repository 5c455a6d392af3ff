package vn.sen.platform.api.explain;

/** How sure a rule's source is. Only {@link #V} may be shown as law. */
public enum Confidence {
    /** The text of the legal document, or the data set itself, was read. */
    V,
    /** Found in a secondary source: a configurable default. */
    S,
    /** General knowledge, not checked: editable, flagged. */
    M,
    /** Known to be unverified or contradictory. */
    U,
    /** Not law: a decision of this product or of the province's own plan. */
    D
}
