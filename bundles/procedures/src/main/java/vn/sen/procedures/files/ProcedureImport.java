package vn.sen.procedures.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Intake;

/** Takes a catalogue in, version by version: one that is wrong keeps no other out. Thread-safe. */
@Component(service = ProcedureImport.class)
public final class ProcedureImport {
    private final Portability portability;
    private final Intake intake;

    @Activate
    public ProcedureImport(@Reference Portability portability, @Reference Intake intake) {
        this.portability = portability;
        this.intake = intake;
    }

    /** What becomes of a row. */
    public enum Outcome {
        NEW,
        SAME,
        WRONG
    }

    /**
     * A row of the file and what becomes of it.
     *
     * @param number as the person sees it
     * @param faults why it is not taken
     */
    public record Row(long number, String code, String name, Outcome outcome, List<Fault> faults) {}

    /** What would become of each row; changes nothing. */
    public List<Row> preview(List<NumberedProcedure> file) {
        Call.current().caller().require(ProcedurePermission.IMPORT);
        List<Row> rows = new ArrayList<>();
        for (NumberedProcedure line : file) {
            Faults faults = line.faults();
            Intake.Taken taken = checked(line.procedure(), faults);
            rows.add(row(line, outcome(taken, faults), faults.all()));
        }
        return rows;
    }

    /** Takes every row that is right; tells what became of each. */
    public List<Row> run(List<NumberedProcedure> file) {
        Call.current().caller().require(ProcedurePermission.IMPORT);
        List<Row> rows = new ArrayList<>();
        for (NumberedProcedure line : file) {
            Faults faults = line.faults();
            Intake.Taken taken = checked(line.procedure(), faults);
            Outcome outcome = outcome(taken, faults);
            if (outcome == Outcome.NEW) {
                outcome = take(taken, faults);
            }
            rows.add(row(line, outcome, faults.all()));
        }
        return rows;
    }

    private Outcome take(Intake.Taken taken, Faults faults) {
        try {
            intake.take(taken);
            return Outcome.NEW;
        } catch (Problem refused) {
            Kind kind = refused.code().kind();
            if (kind != Kind.CONFLICT && kind != Kind.INVALID) {
                throw refused;
            }
            faults.add("", refused.code().code(), refused.text());
            refused.faults().forEach(f -> faults.add(f.field(), f.code(), f.message()));
            return Outcome.WRONG;
        }
    }

    /** As the demo and a script do it: throws where something is wrong. */
    public void takeUnlessThere(PortableProcedure procedure) {
        Faults faults = new Faults();
        Intake.Taken taken = checked(procedure, faults);
        faults.check();
        if (intake.same(taken).isEmpty()) {
            intake.take(taken);
        }
    }

    private Intake.Taken checked(PortableProcedure procedure, Faults faults) {
        Intake.Taken taken =
                new Intake.Taken(
                        Objects.requireNonNullElse(procedure.code(), ""),
                        portability.inward(procedure, faults),
                        procedure.decision(),
                        procedure.validTo());
        intake.check(taken, faults);
        return taken;
    }

    private Outcome outcome(Intake.Taken taken, Faults faults) {
        if (!faults.isEmpty()) {
            return Outcome.WRONG;
        }
        return intake.same(taken).isPresent() ? Outcome.SAME : Outcome.NEW;
    }

    private static Row row(NumberedProcedure line, Outcome outcome, List<Fault> faults) {
        PortableProcedure given = line.procedure();
        return new Row(
                line.number(),
                Objects.requireNonNullElse(given.code(), ""),
                Objects.requireNonNullElse(given.name(), ""),
                outcome,
                faults);
    }
}
