package vn.sen.platform.modules.operate.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.Reason;
import vn.sen.platform.modules.plan.Plan;

class PrintingAPlanTest {
    private static final Capabilities HOST =
            new Capabilities(List.of(), List.of("gopy.example.vn"), List.of());

    @Test
    void whatAsksForMoreIsAppliedWithApproval() {
        String shown = printed(out -> Printed.plan(plan("Sở Nội vụ", HOST, List.of()), out));
        assertTrue(shown.contains("gopy.example.vn"), shown);
        assertTrue(shown.contains("V2__topic.sql"), shown);
        assertTrue(shown.contains("alter table gopy_note"), shown);
        assertTrue(shown.contains("sen modules apply gopy-1.1.0-abc --approve\n"), shown);
    }

    @Test
    void whatAsksForNothingIsAppliedAsItIs() {
        Plan plan = plan("Sở Nội vụ", Capabilities.NONE, List.of());
        String shown = printed(out -> Printed.plan(plan, out));
        assertTrue(shown.contains("sen modules apply gopy-1.1.0-abc\n"), shown);
        assertTrue(shown.contains("Sở Nội vụ"), shown);
    }

    @Test
    void whatIsRefusedSaysWhyInBothLanguagesAndNoCommand() {
        Text why = new Text("Thiếu gói vn.sen.x", "The package vn.sen.x is missing");
        Plan plan = plan("", Capabilities.NONE, List.of(why));
        String shown = printed(out -> Printed.plan(plan, out));
        assertTrue(shown.contains("Thiếu gói vn.sen.x"), shown);
        assertTrue(shown.contains("The package vn.sen.x is missing"), shown);
        assertTrue(shown.contains("Not signed"), shown);
        assertFalse(shown.contains("sen modules apply"), shown);
    }

    @Test
    void columnsAreAsWideAsTheirWidestCellAlsoWithDiacritics() {
        String shown =
                printed(out -> new Columns("A", "B").row("Đang tắt", "x").row("y", "z").print(out));
        assertEquals("A         B\nĐang tắt  x\ny         z\n", shown);
    }

    private static Plan plan(String signer, Capabilities asks, List<Text> refusals) {
        LockedModule next =
                new LockedModule(
                        "gopy",
                        LockedModule.State.ENABLED,
                        "1.1.0",
                        LockedModule.Origin.ARCHIVE,
                        signer,
                        "ab",
                        List.of(),
                        List.of(),
                        asks,
                        null,
                        Reason.NONE);
        return new Plan(
                "gopy-1.1.0-abc",
                Instant.parse("2021-10-20T01:00:00Z"),
                "vanhanh",
                "gopy-1.1.0.sen",
                "gopy",
                "1.0.0",
                "1.1.0",
                "ab",
                "cd",
                next,
                signer,
                List.of(new Plan.BundleLine("vn.sen.gopy", "1.0.0", "1.1.0", Plan.Fate.CHANGED)),
                List.of("agencies"),
                List.of(),
                List.of(
                        new Plan.MigrationLine(
                                "V2__topic.sql",
                                "alter table gopy_note add column if not exists topic varchar(200)",
                                true,
                                new Text("Thêm cột", "Adds a column"))),
                asks,
                List.of(),
                1_500,
                List.of(),
                refusals);
    }

    private static String printed(Consumer<PrintStream> work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        work.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
