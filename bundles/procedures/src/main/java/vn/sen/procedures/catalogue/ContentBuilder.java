package vn.sen.procedures.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.api.RouteLeg;

/** Collects what a version says. Not thread-safe. */
public final class ContentBuilder {
    public String name = "";
    public String field = "";
    public String fieldName = "";
    public @Nullable Level level;
    public @Nullable UUID competent;
    public List<UUID> receiving = List.of();
    public String subjects = "";
    public List<String> steps = List.of();
    public int sets;
    public @Nullable Limit limit;
    public List<Component> components = List.of();
    public List<FormPart> forms = List.of();
    public List<FeePart> fees = List.of();
    public List<RouteLeg> route = List.of();
    public Set<Channel> channels = Set.of();
    public boolean postal;
    public @Nullable Online online;
    public String result = "";
    public String requirements = "";
    public List<String> legalBasis = List.of();
    public String keywords = "";
    public String note = "";

    public ContentBuilder() {}

    ContentBuilder(ProcedureContent from) {
        name = from.name();
        field = from.field();
        fieldName = from.fieldName();
        level = from.level();
        competent = from.competent();
        receiving = from.receiving();
        subjects = from.subjects();
        steps = from.steps();
        sets = from.sets();
        limit = from.limit();
        components = from.components();
        forms = from.forms();
        fees = from.fees();
        route = from.route();
        channels = from.channels();
        postal = from.postal();
        online = from.online();
        result = from.result();
        requirements = from.requirements();
        legalBasis = from.legalBasis();
        keywords = from.keywords();
        note = from.note();
    }

    public ProcedureContent build() {
        return new ProcedureContent(
                name,
                field,
                fieldName,
                level,
                competent,
                receiving,
                subjects,
                steps,
                sets,
                limit,
                components,
                forms,
                fees,
                route,
                channels,
                postal,
                online,
                result,
                requirements,
                legalBasis,
                keywords,
                note);
    }
}
