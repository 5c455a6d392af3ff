package vn.sen.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import vn.sen.platform.api.json.Json;

/** JSON as strict about unknown fields as the platform's. Thread-safe. */
public final class TestJson implements Json {
    private final ObjectMapper mapper =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .registerModule(new Jdk8Module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(Object value, OutputStream out) {
        try {
            mapper.writeValue(out, value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Object read(InputStream in, Type type) {
        try {
            return mapper.readValue(in, mapper.constructType(type));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
