package vn.sen.platform.modules.rules;

import vn.sen.platform.api.text.Text;

/**
 * A difference between two versions of a module that others may see.
 *
 * @param what the operation or package
 */
public record ApiChange(Kind kind, String what, Text words) {
    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
