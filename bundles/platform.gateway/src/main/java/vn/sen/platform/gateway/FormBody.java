package vn.sen.platform.gateway;

import jakarta.inject.Provider;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.pages.Form;

/** Hands the form that the gateway has read and checked to the resource method. */
final class FormBody implements MessageBodyReader<Form> {
    static final String PROPERTY = "sen.form";

    @Context @Nullable Provider<ContainerRequest> request;

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        Object form = request == null ? null : request.get().getProperty(PROPERTY);
        return form instanceof Form read ? read : new Form(Map.of(), List.of());
    }
}
