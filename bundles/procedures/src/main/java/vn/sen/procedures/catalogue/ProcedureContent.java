package vn.sen.procedures.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.api.RouteLeg;

/**
 * Everything that a version says.
 *
 * @param receiving agencies where dossiers are received; empty for the desks of the competent one
 * @param subjects who may ask for it
 * @param steps the sequence, in order
 * @param sets 0 while it is not said
 * @param limit null while it is not said
 * @param online how far it goes online; null while that is not said
 * @param requirements conditions to be met; "" when there are none
 * @param keywords what people call it, for example {@code sổ đỏ}
 * @param note a remark shown wherever the version is shown, for example that it is an example
 */
public record ProcedureContent(
        String name,
        String field,
        String fieldName,
        @Nullable Level level,
        @Nullable UUID competent,
        List<UUID> receiving,
        String subjects,
        List<String> steps,
        int sets,
        @Nullable Limit limit,
        List<Component> components,
        List<FormPart> forms,
        List<FeePart> fees,
        List<RouteLeg> route,
        Set<Channel> channels,
        boolean postal,
        @Nullable Online online,
        String result,
        String requirements,
        List<String> legalBasis,
        String keywords,
        String note) {
    public ProcedureContent {
        name = text(name);
        field = text(field);
        fieldName = text(fieldName);
        receiving = list(receiving);
        subjects = text(subjects);
        steps = list(steps);
        components = list(components);
        forms = list(forms);
        fees = list(fees);
        route = list(route);
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        result = text(result);
        requirements = text(requirements);
        legalBasis = list(legalBasis);
        keywords = text(keywords);
        note = text(note);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static <T> List<T> list(@Nullable Collection<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public Online goesOnline() {
        return online == null ? Online.UNSAID : online;
    }

    /** A builder with everything as it is here. */
    public ContentBuilder toBuilder() {
        return new ContentBuilder(this);
    }
}
