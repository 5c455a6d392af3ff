package vn.sen.platform.documents.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;

/** The first visible sheet of a workbook. */
final class XlsxSheet implements UploadedTables.Sheet {
    /** One more than is allowed, so that what is too long is seen to be. */
    static final int MAX_TEXT = TableReader.MAX_CELL + 1;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final WorkbookFile file;
    private final WorkbookIndex index;
    private final SharedTexts shared;

    private XlsxSheet(WorkbookFile file, WorkbookIndex index, SharedTexts shared) {
        this.file = file;
        this.index = index;
        this.shared = shared;
    }

    static XlsxSheet open(Upload upload) throws IOException {
        WorkbookFile file = WorkbookFile.open(upload);
        try {
            WorkbookIndex index = WorkbookIndex.of(file, upload.fileName());
            return new XlsxSheet(file, index, index.sharedTexts());
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    @Override
    public String name() {
        return index.sheetName();
    }

    @Override
    public void read(CheckedRows rows) throws IOException {
        try (PartXml xml = file.part(index.sheetPart())) {
            long number = 0;
            while (xml.next()) {
                if (xml.starts("row")) {
                    number = rowNumber(xml, number);
                    rows.row(number, cells(xml, number));
                } else if (xml.starts("mergeCell")) {
                    throw new Problem(DocumentProblem.MERGED_CELLS, name(), xml.attribute("ref"));
                }
            }
        }
    }

    private long rowNumber(PartXml xml, long before) {
        String number = xml.attribute("r");
        try {
            long row = number.isEmpty() ? before + 1 : Long.parseLong(number);
            if (row > before) {
                return row;
            }
        } catch (NumberFormatException broken) {
            throw xml.broken(broken);
        }
        throw new Problem(DocumentProblem.UNREADABLE, name(), "<row> " + before);
    }

    private List<String> cells(PartXml xml, long row) {
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                int column = reference.isEmpty() ? cells.size() : CellName.column(reference);
                if (column < cells.size() || column >= CheckedRows.MAX_COLUMNS) {
                    throw outside(column, row);
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml, column, row));
            }
        }
        return cells;
    }

    private Problem outside(int column, long row) {
        return column >= CheckedRows.MAX_COLUMNS
                ? new Problem(
                        DocumentProblem.TOO_MANY_COLUMNS, name(), row, CheckedRows.MAX_COLUMNS)
                : new Problem(DocumentProblem.UNREADABLE, name(), "<row> " + row);
    }

    private String cell(PartXml xml, int column, long row) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                throw new Problem(DocumentProblem.FORMULA, name(), CellName.of(column, row));
            }
            if (xml.starts("v")) {
                text = value(xml.text(MAX_TEXT), type, style, column, row);
            } else if (xml.starts("is")) {
                text = richText(xml, "is");
            }
        }
        return text;
    }

    private String value(String raw, String type, String style, int column, long row) {
        try {
            return switch (type) {
                case "s" -> shared.get(Integer.parseInt(raw));
                case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
                case "e" ->
                        throw new Problem(
                                DocumentProblem.ERROR_CELL, name(), CellName.of(column, row), raw);
                case "str", "d", "inlineStr" -> unescaped(raw);
                default ->
                        raw.isBlank()
                                ? ""
                                : index.formats()
                                        .text(raw, style.isEmpty() ? 0 : Integer.parseInt(style));
            };
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw Problem.because(
                    broken, DocumentProblem.UNREADABLE, name(), CellName.of(column, row));
        }
    }

    /** The runs of a text, without the reading aids that East Asian texts carry. */
    static String richText(PartXml xml, String element) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.text(0);
            } else if (xml.starts("t")) {
                text.append(xml.text(MAX_TEXT - Math.min(text.length(), MAX_TEXT)));
            }
        }
        return unescaped(text.toString());
    }

    /** Undoes the file format's own escapes, such as _x000D_ for a carriage return. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                found ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(found.group(1), 16))))
                : text;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            shared.close();
        }
    }
}
