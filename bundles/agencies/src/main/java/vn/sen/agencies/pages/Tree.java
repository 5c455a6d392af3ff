package vn.sen.agencies.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sen.agencies.AgencyRegister;
import vn.sen.agencies.AgencyView;

/** The tree as far as somebody has opened it: three queries for each level shown. */
final class Tree {
    private static final int SHOWN = 150;

    private final AgencyRegister register;
    private final LocalDate day;
    private final String asOf;
    private final Set<UUID> open;
    private final Map<UUID, List<AgencyView>> below = new HashMap<>();
    private final Set<UUID> parents = new HashSet<>();

    /**
     * @param asOf the day as it stands in links; "" for today
     */
    Tree(AgencyRegister register, LocalDate day, String asOf, Set<UUID> open) {
        this.register = register;
        this.day = day;
        this.asOf = asOf;
        this.open = open;
    }

    List<Branch> branches() {
        List<AgencyView> roots = register.rootViews(day);
        if (open.isEmpty() && roots.size() <= 5) {
            roots.forEach(root -> open.add(root.id()));
        }
        load(roots);
        return roots.stream().map(this::branch).toList();
    }

    private void load(List<AgencyView> roots) {
        List<AgencyView> level = roots;
        while (!level.isEmpty()) {
            Set<UUID> ids = level.stream().map(AgencyView::id).collect(Collectors.toSet());
            parents.addAll(register.withChildren(ids, day));
            ids.retainAll(open);
            level = register.childViews(ids, day);
            for (AgencyView child : level) {
                if (child.parent() != null) {
                    below.computeIfAbsent(child.parent(), id -> new ArrayList<>()).add(child);
                }
            }
        }
    }

    private Branch branch(AgencyView agency) {
        boolean isOpen = open.contains(agency.id());
        List<AgencyView> children = below.getOrDefault(agency.id(), List.of());
        return new Branch(
                agency,
                isOpen,
                !parents.contains(agency.id()),
                toggle(agency.id(), isOpen),
                children.stream().limit(SHOWN).map(this::branch).toList(),
                Math.max(0, children.size() - SHOWN));
    }

    private String toggle(UUID id, boolean isOpen) {
        Set<UUID> next = new LinkedHashSet<>(open);
        if (isOpen) {
            next.remove(id);
        } else {
            next.add(id);
        }
        String ids = next.stream().map(UUID::toString).collect(Collectors.joining(","));
        return "/agencies?open="
                + (ids.isEmpty() ? "none" : ids)
                + (asOf.isEmpty() ? "" : "&asOf=" + asOf)
                + "#a-"
                + id;
    }
}
