package vn.sen.inspections.visits;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param name and {@code agency} as they were when the person was named
 */
public record MemberView(
        UUID account, String name, TeamRole role, @Nullable UUID agency, String task) {}
