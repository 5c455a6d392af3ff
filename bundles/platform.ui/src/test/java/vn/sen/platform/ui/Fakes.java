package vn.sen.platform.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.calls.RefusedForm;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.ui.assets.Assets;

/** A call, a clock and other modules, by hand. */
public final class Fakes {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-10-20T01:10:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final UiSource SOURCE = new UiSource(CLOCK, new Assets());

    private Fakes() {}

    public record Person(String name, String displayName, Set<Role> roles) implements Caller {
        @Override
        public Optional<UUID> account() {
            return name.equals("anonymous") ? Optional.empty() : Optional.of(new UUID(1, 1));
        }

        @Override
        public Optional<UUID> agency() {
            return Optional.empty();
        }

        @Override
        public boolean may(Permission permission) {
            return false;
        }

        @Override
        public boolean may(Permission permission, UUID agency) {
            return false;
        }
    }

    public static final Person HEAD =
            new Person(
                    "truongdoan",
                    "Trưởng đoàn kiểm tra (minh họa)",
                    Set.of(Role.INSPECTION_HEAD, Role.HOME_AFFAIRS));
    public static final Person NOBODY = new Person("anonymous", "", Set.of());

    public static Call call(Caller caller, Language language) {
        return new Call(
                caller,
                language,
                "00f1a2b3c4d5e6f7",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "the-token");
    }

    public static Call refused(Language language, Map<String, List<String>> typed, Problem why) {
        return new Call(
                HEAD,
                language,
                "00f1a2b3c4d5e6f7",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RefusedForm(typed, why)),
                "the-token");
    }

    public static <T> T as(Call call, Callable<T> work) {
        try {
            return call.run(work);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    public static String text(Fragment fragment) {
        try {
            StringWriter out = new StringWriter();
            fragment.writeTo(out);
            return out.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String shown(PageShell shell, Page page, String path, String theme) {
        return text(out -> shell.write(page, path, theme, out));
    }

    /** Ports to these services and no others. */
    public static Ports ports(Object... services) {
        return new Ports() {
            @Override
            public <T> Port<T> to(Class<T> type) {
                return new Given<>(
                        Arrays.stream(services).filter(type::isInstance).map(type::cast).toList());
            }
        };
    }

    record Given<T>(List<T> services) implements Port<T> {
        @Override
        public <R> Optional<R> call(Function<T, R> work) {
            return services.stream().findFirst().map(work);
        }

        @Override
        public <R> R require(Function<T, R> work) {
            return Objects.requireNonNull(call(work).orElse(null));
        }

        @Override
        public void each(Consumer<T> work) {
            services.forEach(work);
        }

        @Override
        public <R> List<R> all(Function<T, R> work) {
            List<R> results = new ArrayList<>();
            services.forEach(service -> results.add(work.apply(service)));
            return results;
        }

        @Override
        public boolean isPresent() {
            return !services.isEmpty();
        }
    }

    record Item(Text label, String href, String icon, int order, List<Page.Crumb> below)
            implements NavigationItem {
        @Override
        public List<Page.Crumb> children(Caller caller) {
            return below;
        }
    }

    static Item item(String vi, String en, String href, String icon, int order) {
        return new Item(new Text(vi, en), href, icon, order, List.of());
    }
}
