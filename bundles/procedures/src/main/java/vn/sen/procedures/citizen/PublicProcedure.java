package vn.sen.procedures.citizen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.catalogue.FeePart;
import vn.sen.procedures.catalogue.FormPart;
import vn.sen.procedures.catalogue.Online;

/**
 * A procedure as anybody may read it.
 *
 * @param always papers that are always asked for; @param sometimes those asked for in some cases
 * @param limitIsLaw whether the source of the limit was read as law; otherwise it is to be checked
 * @param fees that are asked for today
 * @param receiving names of the agencies where dossiers are received
 * @param decision number of the decision that announced it; "" when it is not known
 */
public record PublicProcedure(
        String code,
        int number,
        String name,
        String fieldName,
        String subjects,
        Text limit,
        String limitSource,
        boolean limitIsLaw,
        List<Component> always,
        List<Component> sometimes,
        int sets,
        List<FeePart> fees,
        long feeSum,
        List<String> receiving,
        String competent,
        List<Channel> channels,
        boolean postal,
        Online online,
        List<String> steps,
        String result,
        String requirements,
        List<FormPart> forms,
        List<String> legalBasis,
        String note,
        String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
