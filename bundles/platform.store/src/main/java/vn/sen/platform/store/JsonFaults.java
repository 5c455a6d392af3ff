package vn.sen.platform.store;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** What was wrong with a JSON text, in people's words and with the field's path. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem empty() {
        return new Problem(RequestProblem.MALFORMED, "nội dung trống / empty body");
    }

    static RuntimeException problem(IOException failure) {
        if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(RequestProblem.INVALID, List.of(fault(mapping)));
        }
        if (failure instanceof JsonParseException || failure instanceof JsonMappingException) {
            var place =
                    ((com.fasterxml.jackson.core.JsonProcessingException) failure).getLocation();
            return place == null || place.getLineNr() < 1
                    ? empty()
                    : new Problem(
                            RequestProblem.MALFORMED,
                            "JSON, dòng/line "
                                    + place.getLineNr()
                                    + ", cột/column "
                                    + place.getColumnNr());
        }
        return new Problem(RequestProblem.MALFORMED, "I/O");
    }

    private static Fault fault(JsonMappingException e) {
        String path = path(e);
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = String.valueOf(unknown.getKnownPropertyIds());
            return new Fault(
                    path,
                    "unknown-field",
                    new Text(
                                    "Không có trường này. Các trường nhận được: {0}.",
                                    "No such field. Fields taken: {0}.")
                            .with(known));
        }
        if (e instanceof JacksonJson.TextTooLong tooLong) {
            return new Fault(
                    path,
                    "too-long",
                    new Text(
                                    "Văn bản dài {0} ký tự, vượt giới hạn {1}.",
                                    "Text of {0} characters, over the limit of {1}.")
                            .with(tooLong.length, JacksonJson.LONGEST_TEXT));
        }
        if (e instanceof InvalidFormatException format) {
            return wrongValue(path, String.valueOf(format.getValue()), format.getTargetType());
        }
        Class<?> type =
                e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return new Fault(
                path,
                "wrong-type",
                new Text("Sai kiểu dữ liệu; cần {0}.", "Wrong type; {0} is needed.")
                        .with(type == null ? "?" : inWords(type)));
    }

    private static Fault wrongValue(String path, String value, Class<?> type) {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        if (Temporal.class.isAssignableFrom(type)) {
            return new Fault(
                    path,
                    "not-a-date",
                    new Text(
                                    "“{0}” không phải ngày giờ có thật; dạng đúng: 2021-10-20.",
                                    "“{0}” is no real date; write 2021-10-20.")
                            .with(shown));
        }
        if (type.isEnum()) {
            String choices =
                    Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            return new Fault(
                    path,
                    "not-a-choice",
                    new Text(
                                    "“{0}” không hợp lệ; chọn một trong: {1}.",
                                    "“{0}” is not one of: {1}.")
                            .with(shown, choices));
        }
        String kind = inWords(type);
        return new Fault(
                path,
                "wrong-type",
                new Text("“{0}” không phải {1}.", "“{0}” is not a {1}.").with(shown, kind));
    }

    /** What a type is called where JSON is written. */
    private static String inWords(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "\"…\" (text)";
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
            return "123 (number)";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true/false";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "[…] (list)";
        }
        return type == UUID.class ? "UUID" : "{…} (" + type.getSimpleName() + ")";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
