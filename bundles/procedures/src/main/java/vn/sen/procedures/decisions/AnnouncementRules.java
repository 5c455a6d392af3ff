package vn.sen.procedures.decisions;

import java.util.List;

/** The rules of announcement of all times, as they stand now. */
@FunctionalInterface
public interface AnnouncementRules {
    List<AnnouncementRule> all();
}
