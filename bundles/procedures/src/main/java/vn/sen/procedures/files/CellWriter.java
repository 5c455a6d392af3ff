package vn.sen.procedures.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.catalogue.FeePart;
import vn.sen.procedures.catalogue.FormPart;

/** Writes parts of a procedure as people write them into a cell. */
public final class CellWriter {
    private CellWriter() {}

    public static String components(@Nullable List<Component> components) {
        return Cells.lines(
                components,
                c ->
                        Cells.line(
                                c.name(),
                                c.duty().label().vi(),
                                c.copy().label().vi(),
                                c.quantity(),
                                c.form(),
                                c.condition(),
                                c.key()));
    }

    public static String fees(@Nullable List<FeePart> fees) {
        return Cells.lines(
                fees,
                f ->
                        Cells.line(
                                f.name(),
                                f.amount(),
                                f.source(),
                                f.confidence().name(),
                                f.validFrom(),
                                f.validTo()));
    }

    public static String forms(@Nullable List<FormPart> forms) {
        return Cells.lines(forms, f -> Cells.line(f.number(), f.name(), f.link()));
    }

    public static String route(@Nullable List<PortableLeg> route) {
        return Cells.lines(
                route,
                leg ->
                        Cells.line(
                                leg.key(),
                                leg.name(),
                                leg.agency(),
                                leg.share(),
                                String.join(", ", leg.next()),
                                String.join(", ", leg.stops())));
    }

    public static String texts(@Nullable List<String> texts) {
        return Cells.lines(texts, text -> Cells.line(text).replace("\\|", "|"));
    }
}
