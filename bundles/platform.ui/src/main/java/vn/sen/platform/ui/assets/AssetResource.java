package vn.sen.platform.ui.assets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Serves the files. One that carries the current version never changes, an older one is asked
 * again.
 */
@Path("pages")
public final class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("{version}/{name}")
    public Response file(
            @PathParam("version") String version,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepts) {
        Asset asset =
                assets.find(name).orElseThrow(() -> new Problem(RequestProblem.NOT_FOUND, name));
        EntityTag tag = new EntityTag(assets.version());
        boolean same = known != null && known.contains(tag.getValue());
        boolean small = accepts != null && accepts.contains("gzip");
        Response.ResponseBuilder answer =
                same
                        ? Response.notModified()
                        : Response.ok(small ? asset.compressed() : asset.bytes(), asset.type());
        if (small && !same) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        assets.version().equals(version) ? FOR_EVER : "no-cache")
                .build();
    }
}
