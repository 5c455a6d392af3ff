package vn.sen.procedures.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.catalogue.FeePart;
import vn.sen.procedures.catalogue.FormPart;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.Online;
import vn.sen.procedures.decisions.DecisionDraft;

/**
 * A version as it travels between systems: agencies by their codes, nothing of this system's own.
 *
 * @param decision what announced it; null for a draft
 * @param validTo last day of force; null while in force
 */
public record PortableProcedure(
        String code,
        @Nullable DecisionDraft decision,
        @Nullable LocalDate validTo,
        String name,
        String field,
        String fieldName,
        @Nullable Level level,
        String competent,
        @Nullable List<String> receiving,
        String subjects,
        @Nullable List<String> steps,
        int sets,
        @Nullable Limit limit,
        @Nullable List<Component> components,
        @Nullable List<FormPart> forms,
        @Nullable List<FeePart> fees,
        @Nullable List<PortableLeg> route,
        @Nullable List<Channel> channels,
        boolean postal,
        @Nullable Online online,
        String result,
        String requirements,
        @Nullable List<String> legalBasis,
        String keywords,
        String note) {}
