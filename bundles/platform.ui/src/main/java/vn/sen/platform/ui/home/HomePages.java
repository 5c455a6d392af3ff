package vn.sen.platform.ui.home;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Card;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.ui.UiSource;

/** First page, search and the API's own page. */
@Path("pages")
public final class HomePages {
    private static final Duration PART = Duration.ofSeconds(2);
    private static final Duration PAGE = Duration.ofSeconds(3);
    private static final int HITS = 20;
    private static final int LONGEST = 200;

    private final Port<Card> cards;
    private final Port<SearchProvider> providers;
    private final UiSource source;
    private final Bounded bounded;

    HomePages(Ports ports, UiSource source, Bounded bounded) {
        this.cards = ports.to(Card.class);
        this.providers = ports.to(SearchProvider.class);
        this.source = source;
        this.bounded = bounded;
    }

    /**
     * A card as it came.
     *
     * @param body empty when the module failed or was late
     */
    public record Shown(Text title, int order, Optional<Fragment> body) {
        Shown with(String drawn) {
            return new Shown(title, order, Optional.of(out -> out.write(drawn)));
        }
    }

    /** Of a card that does not even tell its title. */
    private static final Shown NAMELESS =
            new Shown(
                    new Text("Một phần của trang", "A part of this page"),
                    Integer.MAX_VALUE,
                    Optional.empty());

    @GET
    public Page first() {
        Caller caller = Call.current().caller();
        Patience patience = new Patience(PAGE);
        List<Shown> shown =
                cards.all(card -> shown(card, caller, patience.left(PART))).stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Shown::order))
                        .toList();
        Text title =
                caller.isAnonymous() ? new Text("Sen", "Sen") : new Text("Trang chính", "Home");
        return Page.of(title, source.own("home.jte", Map.of("cards", shown, "caller", caller)));
    }

    /**
     * Nothing when the card has nothing for this person. Whatever of it fails, its place says so.
     */
    private Optional<Shown> shown(Card card, Caller caller, Duration left) {
        AtomicReference<@Nullable Shown> failed = new AtomicReference<>();
        return bounded.ask(
                        card.getClass().getName(),
                        left,
                        () -> {
                            Shown empty = new Shown(card.title(), card.order(), Optional.empty());
                            failed.set(empty);
                            return drawn(card, caller).map(empty::with);
                        })
                .orElseGet(() -> Optional.of(Objects.requireNonNullElse(failed.get(), NAMELESS)));
    }

    private static Optional<String> drawn(Card card, Caller caller) throws Exception {
        Optional<Fragment> body = card.body(caller);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        body.get().writeTo(text);
        return Optional.of(text.toString());
    }

    @GET
    @Path("search")
    public Page search(@QueryParam("q") @DefaultValue("") String words) {
        Patience patience = new Patience(PAGE);
        String asked = words.strip();
        String query = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<Optional<List<SearchProvider.Hit>>> answers =
                query.isEmpty()
                        ? List.of()
                        : providers.all(
                                provider ->
                                        bounded.ask(
                                                provider.getClass().getName(),
                                                patience.left(PART),
                                                () -> provider.search(query, HITS)));
        List<SearchProvider.Hit> hits =
                answers.stream().flatMap(Optional::stream).flatMap(List::stream).toList();
        boolean partial = answers.stream().anyMatch(Optional::isEmpty);
        return Page.of(
                new Text("Tìm kiếm", "Search"),
                source.own("search.jte", Map.of("words", query, "hits", hits, "partial", partial)));
    }

    @GET
    @Path("api")
    public Page api() {
        return Page.of(new Text("API của hệ thống", "The API"), source.own("api.jte", Map.of()));
    }
}
