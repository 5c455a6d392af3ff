package vn.sen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Reason;

final class SwitchingOnWhatIsNeededTest {

    @Test
    void whatAnEnabledModuleNeedsComesOnWithItAndWhatThatNeedsToo() {
        ModulesLock met =
                Requirements.met(
                        lock(
                                module("agencies", State.DISABLED),
                                module("deadlines", State.DISABLED, "agencies"),
                                module("inspections", State.ENABLED, "agencies", "deadlines"),
                                module("procedures", State.DISABLED, "agencies")));
        assertEquals(State.ENABLED, met.module("agencies").orElseThrow().state());
        assertEquals(State.ENABLED, met.module("deadlines").orElseThrow().state());
        assertEquals(State.DISABLED, met.module("procedures").orElseThrow().state());
    }

    @Test
    void aModuleInQuarantineStaysOffAndTheSentenceSaysWhatToDo() {
        ModulesLock lock =
                lock(
                        module("deadlines", State.QUARANTINED),
                        module("inspections", State.ENABLED, "deadlines"));
        Refusal refusal = assertThrows(Refusal.class, () -> Requirements.met(lock));
        String said = String.valueOf(refusal.getMessage());
        assertTrue(said.contains("\"deadlines\"") && said.contains("sen.modules"), said);
    }

    @Test
    void aModuleThatNobodyHasIsRefused() {
        ModulesLock lock = lock(module("inspections", State.ENABLED, "deadlines"));
        assertThrows(Refusal.class, () -> Requirements.met(lock));
    }

    private static ModulesLock lock(LockedModule... modules) {
        ModulesLock lock = new ModulesLock("", Map.of());
        for (LockedModule module : modules) {
            lock = lock.with(module);
        }
        return lock;
    }

    private static LockedModule module(String name, State state, String... requires) {
        return new LockedModule(
                name,
                state,
                "1.0.0",
                Origin.DISTRIBUTION,
                "",
                "",
                List.of(),
                List.of(requires),
                new Capabilities(List.of(), List.of(), List.of()),
                null,
                Reason.NONE);
    }
}
