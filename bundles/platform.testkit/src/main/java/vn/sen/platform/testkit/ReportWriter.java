package vn.sen.platform.testkit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sen.platform.testkit.CompatibilityReport.Fault;
import vn.sen.platform.testkit.CompatibilityReport.Import;

/** Writes a report for people and for machines. */
final class ReportWriter {
    private static final String NAME = "compatibility-report";

    private ReportWriter() {}

    static void write(CompatibilityReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(NAME + ".md"), text(report));
        try (Writer out = Files.newBufferedWriter(folder.resolve(NAME + ".json"));
                JsonWriter json =
                        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                                .createWriter(out)) {
            json.writeObject(json(report).build());
        }
    }

    private static String text(CompatibilityReport report) {
        StringBuilder text = new StringBuilder();
        text.append("# " + report.module() + " " + report.version());
        text.append("\n\nĐã chạy trong Sen / Ran in Sen " + report.platform() + "; ");
        text.append("sẵn sàng sau / serving after " + report.startMillis() + " ms.\n");
        section(
                text,
                "Lỗi phải sửa / Faults",
                report.faults().stream().map(Fault::sentence).toList());
        text.append("\n## API của Sen / Apis of Sen\n\n");
        text.append("| Gói / Package | Chấp nhận / Accepts | Đang có / Present |\n|---|---|---|\n");
        for (Import used : report.packages()) {
            text.append("| `" + used.name() + "` | " + used.range() + " | " + used.present());
            text.append(" |\n");
        }
        section(text, "Cần phân hệ / Requires modules", report.requires());
        section(
                text,
                "Quyền / Permissions",
                report.permissions().entrySet().stream()
                        .map(e -> "`" + e.getKey() + "`: " + String.join(", ", e.getValue()))
                        .toList());
        section(text, "Bảng dữ liệu / Tables", code(report.tables()));
        section(text, "Máy chủ ngoài / Hosts declared", code(report.hosts()));
        section(text, "Khởi động lại khi thay / Restarted when replaced", code(report.closure()));
        section(text, "REST", code(report.rest()));
        section(
                text,
                "Trang / Pages",
                report.pages().entrySet().stream()
                        .map(e -> "`" + e.getKey() + "`: " + e.getValue())
                        .toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String title, Collection<String> lines) {
        text.append("\n## " + title + "\n\n");
        if (lines.isEmpty()) {
            text.append("Không có / None.\n");
        }
        lines.forEach(line -> text.append("- " + line + "\n"));
    }

    private static List<String> code(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }

    private static JsonObjectBuilder json(CompatibilityReport report) {
        JsonArrayBuilder packages = Json.createArrayBuilder();
        for (Import used : report.packages()) {
            packages.add(
                    Json.createObjectBuilder()
                            .add("name", used.name())
                            .add("accepts", used.range())
                            .add("present", used.present()));
        }
        JsonObjectBuilder permissions = Json.createObjectBuilder();
        report.permissions().forEach((id, roles) -> permissions.add(id, array(roles)));
        JsonObjectBuilder pages = Json.createObjectBuilder();
        report.pages().forEach(pages::add);
        JsonArrayBuilder faults = Json.createArrayBuilder();
        for (Fault fault : report.faults()) {
            faults.add(
                    Json.createObjectBuilder()
                            .add("topic", fault.topic().name())
                            .add("sentence", fault.sentence()));
        }
        return Json.createObjectBuilder()
                .add("module", report.module())
                .add("version", report.version())
                .add("platform", report.platform())
                .add("requires", array(report.requires()))
                .add("packages", packages)
                .add("permissions", permissions)
                .add("tables", array(report.tables()))
                .add("hosts", array(report.hosts()))
                .add("closure", array(report.closure()))
                .add("rest", array(report.rest()))
                .add("pages", pages)
                .add("startMillis", report.startMillis())
                .add("faults", faults);
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
