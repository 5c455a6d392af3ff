package vn.sen.inspections.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.criteria.CriterionPack;
import vn.sen.inspections.criteria.CriterionSetView;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** Takes a criterion set from a form: a JSON file, or its text. */
@Component(service = PackForm.class)
public final class PackForm {
    static final String FIELD = "json";
    private static final long LARGEST = 4_000_000;

    private final Json json;

    @Activate
    public PackForm(@Reference Json json) {
        this.json = json;
    }

    /**
     * Reads the pack and does the work with it. What is wrong inside the JSON is said at the form's
     * one field, with its place, since the form has no fields of that name.
     */
    CriterionSetView read(Form form, Function<CriterionPack, CriterionSetView> work) {
        String text = text(form);
        try {
            return work.apply(json.read(text, CriterionPack.class));
        } catch (Problem problem) {
            if (problem.code() == RequestProblem.INVALID
                    || problem.code() == RequestProblem.MALFORMED) {
                throw Problem.of(RequestProblem.INVALID, placed(problem));
            }
            throw problem;
        }
    }

    private static List<Fault> placed(Problem problem) {
        return problem.faults().isEmpty()
                ? List.of(new Fault(FIELD, "malformed", problem.text()))
                : problem.faults().stream().map(PackForm::placed).toList();
    }

    private static Fault placed(Fault fault) {
        Text message = fault.message();
        return new Fault(
                FIELD,
                fault.code(),
                new Text(fault.field() + ": " + message.vi(), fault.field() + ": " + message.en()));
    }

    private static String text(Form form) {
        List<Upload> files = form.uploads("file");
        if (files.isEmpty()) {
            if (form.raw(FIELD).isBlank()) {
                form.faults()
                        .add(
                                FIELD,
                                "required",
                                new Text(
                                        "Hãy chọn tệp JSON hoặc dán nội dung vào đây.",
                                        "Choose a JSON file or paste its text here."));
            }
            form.check();
            return form.raw(FIELD);
        }
        Upload file = files.get(0);
        if (file.size() > LARGEST) {
            throw new Problem(RequestProblem.TOO_LARGE, LARGEST / 1_000_000 + " MB");
        }
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As text for people: one criterion on each line. */
    String written(CriterionPack pack) {
        StringBuilder text = new StringBuilder();
        text.append("{\"code\":").append(json.write(String.valueOf(pack.code())));
        text.append(",\"edition\":").append(pack.edition());
        text.append(",\n\"title\":").append(json.write(String.valueOf(pack.title())));
        text.append(",\n\"source\":").append(json.write(String.valueOf(pack.source())));
        text.append(",\n\"criteria\":[");
        List<CriterionPack.Item> items = pack.criteria() == null ? List.of() : pack.criteria();
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(json.write(items.get(i)));
        }
        return text.append("\n]}").toString();
    }
}
