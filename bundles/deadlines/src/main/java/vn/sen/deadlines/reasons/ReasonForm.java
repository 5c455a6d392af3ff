package vn.sen.deadlines.reasons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** A pack in a form: a file of JSON, or its text in a field. */
final class ReasonForm {
    static final String FIELD = "pack";
    private static final long LARGEST = 1_000_000;

    private final Json json;

    ReasonForm(Json json) {
        this.json = json;
    }

    /**
     * Does the work with the pack; what is wrong inside it is said at the one field, with its
     * place.
     */
    <T> T with(Form form, Function<List<@Nullable ReasonEntry>, T> work) {
        String text = text(form);
        try {
            List<@Nullable ReasonEntry> entries = json.read(text, ReasonPack.class).reasons();
            return work.apply(entries == null ? List.of() : entries);
        } catch (Problem problem) {
            if (problem.code() != RequestProblem.INVALID
                    && problem.code() != RequestProblem.MALFORMED) {
                throw problem;
            }
            throw Problem.of(
                    RequestProblem.INVALID,
                    problem.faults().isEmpty()
                            ? List.of(new Fault(FIELD, "malformed", problem.text()))
                            : problem.faults().stream().map(ReasonForm::placed).toList());
        }
    }

    private static Fault placed(Fault fault) {
        Text words = fault.message();
        return new Fault(
                fault.field().equals("instrument") ? fault.field() : FIELD,
                fault.code(),
                new Text(fault.field() + ": " + words.vi(), fault.field() + ": " + words.en()));
    }

    private static String text(Form form) {
        List<Upload> files = form.uploads("file");
        if (files.isEmpty()) {
            if (form.raw(FIELD).isBlank()) {
                form.faults().required(FIELD, null);
            }
            form.check();
            return form.raw(FIELD);
        }
        Upload file = files.get(0);
        if (file.size() > LARGEST) {
            throw new Problem(RequestProblem.TOO_LARGE, "1 MB");
        }
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** For people: one reason on each line. */
    String written(List<ReasonEntry> reasons) {
        List<String> lines = new ArrayList<>();
        reasons.forEach(reason -> lines.add(json.write(reason)));
        return "{\"reasons\":[\n" + String.join(",\n", lines) + "\n]}";
    }
}
