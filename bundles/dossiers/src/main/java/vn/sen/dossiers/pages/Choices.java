package vn.sen.dossiers.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.papers.Printable;
import vn.sen.dossiers.papers.Sheets;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** What the forms of a dossier offer to choose from, and what can be printed. Thread-safe. */
@Component(service = Choices.class)
public final class Choices {
    private static final int MOST_PEOPLE = 2000;

    private final AgencyBook agencies;
    private final Sheets sheets;
    private final Port<People> people;

    @Activate
    public Choices(
            @Reference AgencyBook agencies, @Reference Sheets sheets, @Reference Ports ports) {
        this.agencies = agencies;
        this.sheets = sheets;
        this.people = ports.to(People.class);
    }

    /** All agencies of today by name, without the one that asks. */
    List<Field.Choice> agencies(DossierEntity dossier) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return agencies.all().stream()
                .filter(a -> !a.id().equals(dossier.place().agency()))
                .sorted(Comparator.comparing(Agency::name, vietnamese))
                .map(a -> new Field.Choice(a.id(), a.name()))
                .toList();
    }

    /** Who works where the dossier lies; without anybody there, who works for its agency. */
    List<Field.Choice> people(Snapshot now) {
        List<People.Person> all =
                people.call(p -> p.search("", MOST_PEOPLE)).orElse(List.of()).stream()
                        .filter(People.Person::active)
                        .toList();
        List<Field.Choice> near = of(all, agencies.subtree(now.dossier().place().agency()));
        return near.isEmpty() ? of(all, agencies.subtree(now.dossier().agency())) : near;
    }

    private static List<Field.Choice> of(List<People.Person> all, Set<UUID> where) {
        return all.stream()
                .filter(p -> p.agency().filter(where::contains).isPresent())
                .map(p -> new Field.Choice(p.id(), p.displayName()))
                .toList();
    }

    List<Printable> papers(UUID dossier) {
        return sheets.printable(dossier);
    }
}
