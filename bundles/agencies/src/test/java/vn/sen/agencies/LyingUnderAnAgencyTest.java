package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.TreeSnapshot.Link;

class LyingUnderAnAgencyTest {
    @Test
    void theTreeAnswersAsAWalkThroughTheParentsWould() {
        Random random = new Random(20211020);
        List<UUID> ids = new ArrayList<>();
        Map<UUID, UUID> parents = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            UUID parent = i < 5 ? null : ids.get(random.nextInt(Math.max(1, i / 20)));
            ids.add(id);
            parents.put(id, parent);
            links.add(new Link(id, parent));
        }
        TreeSnapshot tree = TreeSnapshot.of(links);
        assertEquals(3_000, tree.size());
        int inside = 0;
        for (int i = 0; i < 20_000; i++) {
            UUID agency = ids.get(random.nextInt(ids.size()));
            UUID root = ids.get(random.nextInt(30));
            boolean expected = walk(parents, agency, root);
            inside += expected ? 1 : 0;
            assertEquals(expected, tree.within(agency, root));
        }
        assertTrue(inside > 100, "the sample must hold both answers");
    }

    private static boolean walk(Map<UUID, UUID> parents, UUID agency, UUID root) {
        for (UUID at = agency; at != null; at = parents.get(at)) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void unknownAgenciesLieUnderNobody() {
        UUID known = new UUID(1, 1);
        TreeSnapshot tree = TreeSnapshot.of(List.of(new Link(known, null)));
        assertTrue(tree.within(known, known));
        assertFalse(tree.within(new UUID(2, 2), known));
        assertFalse(tree.within(known, new UUID(2, 2)));
        assertFalse(tree.within(new UUID(2, 2), new UUID(2, 2)));
        assertFalse(TreeSnapshot.of(List.of()).within(known, known));
    }
}
