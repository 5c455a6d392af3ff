package vn.sen.platform.gateway;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** What a module offers over REST, as {@code GET /path/{}}: names of variables do not count. */
final class RestOperations {
    private static final String API = "/api";

    private RestOperations() {}

    static List<String> of(Collection<Class<?>> resources) {
        TreeSet<String> found = new TreeSet<>();
        for (Class<?> type : resources) {
            Resource resource = Resource.from(type);
            if (resource != null) {
                collect(found, "", resource);
            }
        }
        return List.copyOf(found);
    }

    private static void collect(TreeSet<String> found, String above, Resource resource) {
        String own = resource.getPath();
        String path =
                own == null || own.isEmpty()
                        ? above
                        : above + (own.startsWith("/") ? "" : "/") + own;
        if (path.equals(API) || path.startsWith(API + "/")) {
            String shown = path.substring(API.length()).replaceAll("\\{[^}]*\\}", "{}");
            for (ResourceMethod method : resource.getResourceMethods()) {
                found.add(method.getHttpMethod() + " " + (shown.isEmpty() ? "/" : shown));
            }
        }
        resource.getChildResources().forEach(child -> collect(found, path, child));
    }
}
