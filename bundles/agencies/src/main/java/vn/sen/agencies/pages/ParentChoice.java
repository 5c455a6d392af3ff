package vn.sen.agencies.pages;

import static vn.sen.agencies.pages.FormPage.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyFilter;
import vn.sen.agencies.AgencyLists;
import vn.sen.agencies.AgencyRegister;
import vn.sen.agencies.ListedAgency;
import vn.sen.agencies.LiveTree;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Field.Choice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/** Chooses the agency above: from a list while it is short, by code when it is not. */
@Component(service = ParentChoice.class)
public final class ParentChoice {
    private static final int LIST = 400;

    private final AgencyRegister register;
    private final AgencyLists lists;
    private final LiveTree tree;

    @Activate
    public ParentChoice(
            @Reference AgencyRegister register,
            @Reference AgencyLists lists,
            @Reference LiveTree tree) {
        this.register = register;
        this.lists = lists;
        this.tree = tree;
    }

    /**
     * @param current code; null for none
     */
    Field field(@Nullable String current) {
        String label = t("Cơ quan cấp trên", "Parent");
        return tree.size() > LIST
                ? Field.text("parent", label, current)
                        .hint(
                                t(
                                        "Mã của cơ quan cấp trên, ví dụ SNV. Để trống nếu là cấp"
                                                + " cao nhất.",
                                        "The code of the parent, for example SNV. Leave empty for"
                                                + " a top agency."))
                : Field.select("parent", label, current, choices())
                        .hint(t("Để trống nếu là cấp cao nhất.", "Leave empty for a top agency."));
    }

    private List<Choice> choices() {
        LocalDate today = register.today();
        List<Choice> choices = new ArrayList<>();
        add(choices, AgencyFilter.State.EXISTING, today);
        add(choices, AgencyFilter.State.SCHEDULED, today);
        return choices;
    }

    private void add(List<Choice> choices, AgencyFilter.State state, LocalDate today) {
        for (ListedAgency agency :
                lists.page(new AgencyFilter("", null, null, state, today), null, LIST).items()) {
            choices.add(new Choice(agency.code(), agency.name() + " (" + agency.code() + ")"));
        }
    }

    /** The id of the parent chosen; null for none, or for an unknown one, which is noted. */
    @Nullable UUID read(Form form) {
        String code = form.optional("parent", 60);
        if (code.isEmpty()) {
            return null;
        }
        Optional<UUID> id = register.idOfCode(code);
        if (id.isEmpty()) {
            form.faults()
                    .add(
                            "parent",
                            "unknown",
                            new Text(
                                            "Không có cơ quan với mã “{0}”.",
                                            "No agency has the code “{0}”.")
                                    .with(code));
        }
        return id.orElse(null);
    }
}
