package vn.sen.procedures.files;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.problem.Faults;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.Online;
import vn.sen.procedures.catalogue.OnlineLevel;
import vn.sen.procedures.decisions.DecisionDraft;
import vn.sen.procedures.decisions.DecisionKind;
import vn.sen.procedures.decisions.Issuer;

/** A procedure as people write it, in a form or in the cells of a table, by the names of fields. */
public final class WrittenProcedure {
    private final UnaryOperator<String> cells;
    private final Faults faults;
    private final CellReader reader;

    /**
     * @param cells what stands in a field; "" where nothing does
     * @param faults takes what cannot be read, by field
     */
    public WrittenProcedure(UnaryOperator<String> cells, Faults faults) {
        this.cells = cells;
        this.faults = faults;
        this.reader = new CellReader(faults);
    }

    private String cell(String name) {
        return cells.apply(name).strip();
    }

    /** What could be read. */
    public PortableProcedure read() {
        return new PortableProcedure(
                cell("code"),
                decision(),
                reader.date("validTo", cell("validTo")),
                cell("name"),
                cell("field"),
                cell("fieldName"),
                level(),
                cell("competent"),
                list("receiving"),
                cell("subjects"),
                texts("steps"),
                whole("sets"),
                limit(),
                reader.components(cell("components")),
                reader.forms(cell("forms")),
                reader.fees(cell("fees")),
                reader.route(cell("route")),
                channels(),
                reader.flag("postal", cell("postal")),
                online(),
                cell("result"),
                cell("requirements"),
                texts("legalBasis"),
                cell("keywords"),
                cell("note"));
    }

    private List<String> list(String field) {
        return List.of(cell(field).split("[,;\\s]+")).stream()
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private List<String> texts(String field) {
        return Cells.split(cell(field)).stream().map(Cells::unescaped).toList();
    }

    private int whole(String field) {
        String text = cell(field);
        return text.isEmpty() ? 0 : (int) Math.max(-1, reader.number(field, text));
    }

    private @Nullable Level level() {
        String text = cell("level");
        return text.isEmpty() ? null : reader.choice("level", text, Level.values(), Level::label);
    }

    private List<Channel> channels() {
        return CellReader.words(cell("channels")).stream()
                .map(word -> reader.choice("channels", word, Channel.values(), Channel::label))
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Online online() {
        String level = cell("online");
        String reason = cell("onlineReason");
        int proactive = whole("proactive");
        return level.isEmpty() && reason.isEmpty() && proactive == 0
                ? null
                : new Online(
                        level.isEmpty()
                                ? null
                                : reader.choice(
                                        "online", level, OnlineLevel.values(), OnlineLevel::label),
                        reason,
                        proactive);
    }

    private @Nullable Limit limit() {
        String unit = cell("limitUnit");
        String amount = cell("limitAmount");
        if (unit.isEmpty() && amount.isEmpty()) {
            return null;
        }
        if (unit.equals("NONE")) {
            return Limit.NONE;
        }
        LimitUnit counted = reader.choice("limitUnit", unit, LimitUnit.values(), LimitUnit::label);
        String confidence = cell("limitConfidence");
        return new Limit(
                counted == LimitUnit.SAME_DAY && amount.isEmpty() ? 0 : amount("limitAmount"),
                counted,
                cell("limitSource"),
                confidence.isEmpty()
                        ? Confidence.U
                        : reader.confidence("limitConfidence", confidence),
                whole("limitCut"),
                cell("limitCutSource"));
    }

    private int amount(String field) {
        String text = cell(field);
        return text.isEmpty()
                ? 0
                : (int) Math.max(-1, Math.min(1_000_000, reader.number(field, text)));
    }

    private @Nullable DecisionDraft decision() {
        String number = cell("decisionNumber");
        if (number.isEmpty()) {
            return null;
        }
        var signed = reader.date("decisionSignedOn", cell("decisionSignedOn"));
        var effective = reader.date("decisionEffectiveOn", cell("decisionEffectiveOn"));
        faults.required("decisionSignedOn", signed);
        faults.required("decisionEffectiveOn", effective);
        if (signed == null || effective == null) {
            return null;
        }
        return new DecisionDraft(
                number,
                reader.choice(
                        "decisionKind",
                        cell("decisionKind"),
                        DecisionKind.values(),
                        DecisionKind::label),
                reader.choice(
                        "decisionIssuer", cell("decisionIssuer"), Issuer.values(), Issuer::label),
                reader.flag("decisionShortened", cell("decisionShortened")),
                signed,
                effective,
                reader.date("decisionEnteredOn", cell("decisionEnteredOn")),
                cell("decisionSubject"));
    }
}
