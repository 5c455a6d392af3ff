package vn.sen.platform.documents.tables;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.problem.Problem;

/** Where in a workbook its first visible sheet is, and what is needed to read it. */
final class WorkbookIndex {
    private static final int MAX_STYLES = 100_000;
    private static final int MAX_CODE = 1_000;

    private final WorkbookFile file;
    private final String fileName;
    private final Map<String, Relation> relations;
    private String sheetName = "";
    private String sheetPart = "";
    private boolean from1904;
    private NumberFormats formats = NumberFormats.of(List.of(), Map.of(), false);

    private record Relation(String type, String part) {}

    private WorkbookIndex(WorkbookFile file, String fileName, Map<String, Relation> relations) {
        this.file = file;
        this.fileName = fileName;
        this.relations = relations;
    }

    static WorkbookIndex of(WorkbookFile file, String fileName) throws IOException {
        if (!file.has("_rels/.rels")) {
            throw new Problem(DocumentProblem.NOT_A_TABLE, fileName);
        }
        String workbook = part(relations(file, ""), "officeDocument");
        if (workbook.isEmpty() || !file.has(workbook) || workbook.endsWith(".bin")) {
            throw new Problem(DocumentProblem.NOT_A_TABLE, fileName);
        }
        WorkbookIndex index = new WorkbookIndex(file, fileName, relations(file, workbook));
        index.findSheet(workbook);
        index.readFormats(part(index.relations, "styles"));
        return index;
    }

    /** The relations of a part by their ids; none when it has none. */
    private static Map<String, Relation> relations(WorkbookFile file, String of)
            throws IOException {
        int name = of.lastIndexOf('/') + 1;
        String part = of.substring(0, name) + "_rels/" + of.substring(name) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!file.has(part)) {
            return relations;
        }
        try (PartXml xml = file.part(part)) {
            while (xml.nextStart("Relationship")) {
                String type = xml.attribute("Type");
                relations.put(
                        xml.attribute("Id"),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(of, xml.attribute("Target"))));
            }
        }
        return relations;
    }

    private static String resolved(String from, String target) {
        try {
            String path = URI.create("/" + from).resolve(target).getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException external) {
            return "";
        }
    }

    private static String part(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst()
                .orElse("");
    }

    private void findSheet(String workbook) throws IOException {
        boolean isWorkbook = false;
        try (PartXml xml = file.part(workbook)) {
            while (xml.next()) {
                isWorkbook |= xml.starts("workbook");
                if (xml.starts("workbookPr")) {
                    from1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.starts("sheet") && sheetPart.isEmpty()) {
                    takeSheet(xml);
                }
            }
        }
        if (!isWorkbook) {
            throw new Problem(DocumentProblem.NOT_A_TABLE, fileName);
        }
        if (sheetPart.isEmpty()) {
            throw new Problem(DocumentProblem.EMPTY, fileName);
        }
    }

    private void takeSheet(PartXml xml) {
        Relation relation = relations.get(xml.attribute("id"));
        boolean hidden = xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hid");
        if (relation != null && relation.type().equals("worksheet") && !hidden) {
            sheetName = xml.attribute("name");
            sheetPart = relation.part();
        }
    }

    private void readFormats(String part) throws IOException {
        if (part.isEmpty()) {
            return;
        }
        List<Integer> styles = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        try (PartXml xml = file.part(part)) {
            boolean inCellStyles = false;
            while (xml.next() && styles.size() < MAX_STYLES && codes.size() < MAX_STYLES) {
                if (xml.starts("numFmt")) {
                    String code = xml.attribute("formatCode");
                    codes.put(
                            number(xml, "numFmtId"),
                            code.substring(0, Math.min(code.length(), MAX_CODE)));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCellStyles = xml.starts("cellXfs");
                } else if (inCellStyles && xml.starts("xf")) {
                    styles.add(number(xml, "numFmtId"));
                }
            }
        }
        formats = NumberFormats.of(styles, codes, from1904);
    }

    private static int number(PartXml xml, String attribute) {
        String number = xml.attribute(attribute);
        try {
            return number.isEmpty() ? 0 : Integer.parseInt(number);
        } catch (NumberFormatException broken) {
            throw xml.broken(broken);
        }
    }

    /** Reads the shared texts; the caller closes them. */
    SharedTexts sharedTexts() throws IOException {
        SharedTexts texts = new SharedTexts();
        String part = part(relations, "sharedStrings");
        try {
            if (!part.isEmpty()) {
                try (PartXml xml = file.part(part)) {
                    while (xml.nextStart("si")) {
                        texts.add(XlsxSheet.richText(xml, "si"));
                    }
                }
            }
            texts.finish();
            return texts;
        } catch (IOException | RuntimeException failed) {
            texts.close();
            throw failed;
        }
    }

    String sheetName() {
        return sheetName;
    }

    String sheetPart() {
        return sheetPart;
    }

    NumberFormats formats() {
        return formats;
    }
}
