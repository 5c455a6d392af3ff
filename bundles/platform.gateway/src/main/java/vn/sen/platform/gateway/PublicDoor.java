package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Lets those who are not signed in to what modules declare public, each address so often; whoever
 * is signed in passes.
 */
@Component(service = PublicDoor.class)
public final class PublicDoor {
    private static final int USUAL = 120;
    private static final int MOST_KNOWN = 20_000;

    private final Throttle throttle = new Throttle(MOST_KNOWN, System::nanoTime);
    private final int usual;
    private final Set<String> proxies;

    @Activate
    public PublicDoor(BundleContext settings) {
        String perMinute = settings.getProperty("sen.public.per-minute");
        this.usual =
                perMinute == null || perMinute.isBlank()
                        ? USUAL
                        : Integer.parseInt(perMinute.strip());
        this.proxies = names(settings.getProperty("sen.http.proxies"));
    }

    private static Set<String> names(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Throws {@code request-unauthenticated} where nobody may go without signing in. */
    static PublicPaths.PublicPath require(PublicPaths open, Route route) {
        return open.to(route.inner())
                .orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED));
    }

    /** Throws {@code public-too-often}, with the seconds to wait in the answer's header. */
    void count(
            ModuleInstance instance,
            Route route,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Call.current().caller().isAnonymous()) {
            return;
        }
        PublicPaths.PublicPath path = require(instance.open(), route);
        int perMinute = path.perMinute() == 0 ? usual : path.perMinute();
        if (perMinute < 0) {
            return;
        }
        String who = Address.of(request, proxies) + " " + instance.module() + path.path();
        int wait = throttle.ask(who, Math.max(1, perMinute));
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            throw new Problem(PublicProblem.TOO_OFTEN, wait);
        }
    }
}
