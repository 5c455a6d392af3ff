package vn.sen.platform.api.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way from records to JSON and back. Dates are ISO 8601 texts, instants carry their offset,
 * empty optionals are null, texts come in as NFC. Reading is strict: an unknown field, a wrong
 * type, a date that does not exist or an overlong text throws {@code request-malformed} or {@code
 * request-invalid} naming the field. Thread-safe.
 */
@ProviderType
public interface Json {
    String write(Object value);

    void write(Object value, OutputStream out);

    <T> T read(String text, Class<T> type);

    Object read(InputStream in, Type type);
}
