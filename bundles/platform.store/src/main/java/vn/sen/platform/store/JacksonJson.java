package vn.sen.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.text.Normalizer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import vn.sen.platform.api.json.Json;

/** The house's JSON, by Jackson. */
@Component
public final class JacksonJson implements Json {
    /** No text field of any module is longer; a longer one is named in the answer. */
    static final int LONGEST_TEXT = 200_000;

    private static final int MOST_TYPES = 500;

    private final BundleContext bundles;
    private final BundleListener departures = this::bundleChanged;
    private volatile ObjectMapper mapper = mapper();

    @Activate
    public JacksonJson(BundleContext bundles) {
        this.bundles = bundles;
        bundles.addBundleListener(departures);
    }

    @Deactivate
    public void close() {
        bundles.removeBundleListener(departures);
    }

    /**
     * What Jackson has learnt of a class it keeps for ever, and with it the class loader of a
     * bundle that is gone: it learns anew then.
     */
    private void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.UNINSTALLED) {
            mapper = mapper();
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule("sen");
        texts.addDeserializer(String.class, new ComposedText());
        JsonMapper built =
                JsonMapper.builder()
                        .typeFactory(
                                TypeFactory.defaultInstance()
                                        .withCache(new LRUMap<>(MOST_TYPES, MOST_TYPES)))
                        .addModules(new Jdk8Module(), new JavaTimeModule(), texts)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        // the JSON of a record is its components, or it could not be read again
                        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .serializationInclusion(JsonInclude.Include.ALWAYS)
                        // What a record can tell of itself is no part of it: it must read again.
                        .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                        .build();
        built.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(50)
                                .maxStringLength(20_000_000)
                                .build());
        built.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return built;
    }

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), e);
        }
    }

    @Override
    public void write(Object value, OutputStream out) {
        try {
            mapper.writeValue(out, value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw JsonFaults.problem(e);
        }
    }

    @Override
    public Object read(InputStream in, Type type) {
        JavaType wanted = mapper.constructType(type);
        try {
            Object value = mapper.readValue(in, wanted);
            if (value == null) {
                throw JsonFaults.empty();
            }
            return value;
        } catch (IOException e) {
            throw JsonFaults.problem(e);
        }
    }

    /** Brings texts into composed form, so that "ế" typed in two ways is one letter. */
    private static final class ComposedText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        ComposedText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.length() > LONGEST_TEXT) {
                throw new TextTooLong(parser, text.length());
            }
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? text
                    : Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    /** A text longer than any field takes. */
    static final class TextTooLong extends com.fasterxml.jackson.databind.JsonMappingException {
        private static final long serialVersionUID = 1L;
        final int length;

        TextTooLong(JsonParser parser, int length) {
            super(parser, "text of " + length + " characters");
            this.length = length;
        }
    }
}
