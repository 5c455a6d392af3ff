package vn.sen.platform.gateway;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.documents.TableWriter;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Turns what resources return into what is sent: lists into pages or tables, pages into the shell,
 * files with names.
 */
final class AnswerShaping implements ContainerResponseFilter {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Port<Shell> shell;
    private final Port<TableWriter> tables;
    private final ClassValue<Optional<Method>> versions =
            new ClassValue<>() {
                @Override
                protected Optional<Method> computeValue(Class<?> type) {
                    try {
                        Method method = type.getMethod("version");
                        method.setAccessible(true);
                        return type.isRecord() && method.getReturnType() == long.class
                                ? Optional.of(method)
                                : Optional.empty();
                    } catch (NoSuchMethodException none) {
                        return Optional.empty();
                    }
                }
            };

    AnswerShaping(Port<Shell> shell, Port<TableWriter> tables) {
        this.shell = shell;
        this.tables = tables;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Listing<?> listing) {
            shapeListing(request, response, listing);
        } else if (entity instanceof Page page) {
            shapePage(request, response, page);
        } else if (entity instanceof FileAnswer file) {
            send(response, file);
        } else if (entity instanceof Record) {
            tag(request, response, entity);
        }
    }

    private void shapeListing(
            ContainerRequestContext request,
            ContainerResponseContext response,
            Listing<?> listing) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        String format = query.getFirst("format");
        if (format == null || format.equals("json")) {
            response.setEntity(
                    listing.pager().page(query.getFirst("after"), limit(query.getFirst("limit"))),
                    new java.lang.annotation.Annotation[0],
                    MediaType.APPLICATION_JSON_TYPE);
            return;
        }
        var language = Call.current().language();
        Call call = Call.current();
        boolean csv = format.equals("csv");
        if (!csv && !format.equals("xlsx")) {
            throw new Problem(RequestProblem.UNSUPPORTED_MEDIA, format, "json, csv, xlsx");
        }
        send(
                response,
                new FileAnswer(
                        listing.name() + "." + format,
                        csv ? "text/csv;charset=utf-8" : XLSX,
                        false,
                        out ->
                                Calls.as(
                                        call,
                                        () ->
                                                tables.require(
                                                        writer -> {
                                                            Calls.io(
                                                                    () -> {
                                                                        if (csv) {
                                                                            writer.csv(
                                                                                    listing,
                                                                                    language, out);
                                                                        } else {
                                                                            writer.xlsx(
                                                                                    listing,
                                                                                    language, out);
                                                                        }
                                                                    });
                                                            return true;
                                                        }))));
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) {
            return Listing.DEFAULT_LIMIT;
        }
        try {
            return Math.max(1, Math.min(Listing.MAX_LIMIT, Integer.parseInt(asked)));
        } catch (NumberFormatException e) {
            throw new Problem(RequestProblem.MALFORMED, "limit");
        }
    }

    private void shapePage(
            ContainerRequestContext request, ContainerResponseContext response, Page page) {
        String path = String.valueOf(request.getProperty(Dispatcher.PATH));
        Cookie chosen = request.getCookies().get(Shell.THEME);
        String theme = chosen == null ? "" : chosen.getValue();
        StreamingOutput body =
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    shell.require(
                            s -> {
                                Calls.io(() -> s.write(page, path, theme, writer));
                                return true;
                            });
                    writer.flush();
                };
        response.setEntity(
                body,
                new java.lang.annotation.Annotation[0],
                new MediaType("text", "html", "utf-8"));
    }

    private static void send(ContainerResponseContext response, FileAnswer file) {
        String encoded =
                URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.getHeaders()
                .putSingle(
                        "Content-Disposition",
                        (file.inline() ? "inline" : "attachment")
                                + "; filename*=UTF-8''"
                                + encoded);
        StreamingOutput body = out -> file.body().writeTo(out);
        response.setEntity(
                body, new java.lang.annotation.Annotation[0], MediaType.valueOf(file.mediaType()));
    }

    private void tag(
            ContainerRequestContext request, ContainerResponseContext response, Object entity) {
        Optional<Method> version = versions.get(entity.getClass());
        if (version.isEmpty()) {
            return;
        }
        try {
            String tag = "\"" + version.get().invoke(entity) + "\"";
            response.getHeaders().putSingle("ETag", tag);
            if (request.getMethod().equals("GET")
                    && tag.equals(request.getHeaderString("If-None-Match"))) {
                response.setStatus(304);
                response.setEntity(null);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
