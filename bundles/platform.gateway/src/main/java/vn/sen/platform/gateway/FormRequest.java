package vn.sen.platform.gateway;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Reads a form from a request: urlencoded or multipart. */
final class FormRequest {
    static final int MOST_TEXT = 4_000_000;
    private static final String MOST_UPLOAD = Gateway.MOST_UPLOAD / 1_000_000 + " MB";

    private FormRequest() {}

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/form-data"));
    }

    static Form read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > Gateway.MOST_UPLOAD) {
            RequestBody.readAway(request);
            throw new Problem(RequestProblem.TOO_LARGE, MOST_UPLOAD);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<Upload> uploads = new ArrayList<>();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            readParts(request, values, uploads);
        } else {
            readPairs(request, values);
        }
        return new Form(values, uploads);
    }

    private static void readPairs(HttpServletRequest request, Map<String, List<String>> values)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_TEXT + 1);
        if (body.length > MOST_TEXT) {
            throw new Problem(RequestProblem.TOO_LARGE, MOST_TEXT / 1_000_000 + " MB");
        }
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(values, decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, RequestProblem.MALFORMED, "%");
        }
    }

    private static void readParts(
            HttpServletRequest request, Map<String, List<String>> values, List<Upload> uploads)
            throws IOException {
        try {
            for (Part part : request.getParts()) {
                String fileName = part.getSubmittedFileName();
                if (fileName == null) {
                    if (part.getSize() > MOST_TEXT) {
                        throw new Problem(RequestProblem.TOO_LARGE, MOST_TEXT / 1_000_000 + " MB");
                    }
                    add(
                            values,
                            part.getName(),
                            new String(
                                    part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                } else {
                    String type = part.getContentType();
                    uploads.add(
                            new Upload(
                                    part.getName(),
                                    plainName(fileName),
                                    type == null ? "application/octet-stream" : type,
                                    part.getSize(),
                                    part::getInputStream));
                }
            }
        } catch (ServletException | IOException e) {
            throw unreadable(e);
        } catch (IllegalStateException e) {
            throw Problem.because(e, RequestProblem.TOO_LARGE, MOST_UPLOAD);
        }
    }

    /**
     * Says whether the parser gave up because of the size or because of the form of what was sent.
     */
    private static Problem unreadable(Exception failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t.getClass().getSimpleName().contains("SizeLimit")) {
                return Problem.because(failure, RequestProblem.TOO_LARGE, MOST_UPLOAD);
            }
        }
        return Problem.because(failure, RequestProblem.MALFORMED, "multipart");
    }

    private static String plainName(String sent) {
        String name = sent.replace('\\', '/');
        Path last = Path.of(name.substring(name.lastIndexOf('/') + 1)).getFileName();
        return last == null ? "file" : Normalizer.normalize(last.toString(), Normalizer.Form.NFC);
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, n -> new ArrayList<>())
                .add(Normalizer.normalize(value.replace("\r\n", "\n"), Normalizer.Form.NFC));
    }
}
