package vn.sen.inspections.pages;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;

/** Lets people name a person by typing, as {@link AgencyPicker} does for agencies. Thread-safe. */
@Component(service = PersonPicker.class)
public final class PersonPicker {
    private static final int OFFERED = 300;
    private static final int NAMED = 6;

    private final Port<People> people;

    @Activate
    public PersonPicker(@Reference Ports ports) {
        this.people = ports.to(People.class);
    }

    /** What the browser proposes. */
    public List<String> offered() {
        return people.call(p -> p.search("", OFFERED)).orElse(List.of()).stream()
                .filter(People.Person::active)
                .map(PersonPicker::label)
                .toList();
    }

    private static String label(People.Person person) {
        return person.displayName() + " [" + person.signInName() + "]";
    }

    /** The person typed; null when the field is empty, or when it is no one person, noted so. */
    public @Nullable UUID read(Form form, String field) {
        String typed = form.raw(field).strip();
        if (typed.isEmpty()) {
            form.faults().required(field, null);
            return null;
        }
        String name = typed.replaceFirst("(?s)\\s*\\[[^\\[\\]]*\\]$", "");
        List<People.Person> found =
                people.require(p -> p.search(name, NAMED)).stream()
                        .filter(People.Person::active)
                        .toList();
        List<People.Person> same =
                found.stream()
                        .filter(p -> label(p).equals(typed) || p.displayName().equals(typed))
                        .toList();
        List<People.Person> left = same.isEmpty() ? found : same;
        if (left.size() == 1) {
            return left.get(0).id();
        }
        form.faults().add(field, "not-one-person", refusal(typed, left));
        return null;
    }

    private static Text refusal(String typed, List<People.Person> found) {
        if (found.isEmpty()) {
            return new Text(
                            "Không có ai tên “{0}”. Hãy gõ tên khác.",
                            "Nobody is called “{0}”. Type another name.")
                    .with(typed);
        }
        return new Text(
                        "Nhiều người có tên như vậy: {0}. Hãy chọn một trong danh sách gợi ý.",
                        "Several people are called so: {0}. Choose one of those proposed.")
                .with(found.stream().map(PersonPicker::label).collect(Collectors.joining("; ")));
    }
}
