package vn.sen.platform.documents.tables;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can be wrong with a table that somebody sent, and what to do about it. */
enum DocumentProblem implements ProblemCode {
    NOT_A_TABLE(
            Kind.UNSUPPORTED,
            "Tệp {0} không phải là bảng tính .xlsx hay tệp CSV. Hãy mở tệp bằng Excel hoặc"
                    + " LibreOffice, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.",
            "The file {0} is neither an .xlsx workbook nor a CSV file. Open it in Excel or"
                    + " LibreOffice, save it as .xlsx and send it again."),
    OLD_OR_LOCKED(
            Kind.UNSUPPORTED,
            "Tệp {0} là bảng tính đời cũ (.xls) hoặc có đặt mật khẩu. Hãy gỡ mật khẩu, lưu lại dạng"
                    + " .xlsx rồi gửi lại.",
            "The file {0} is an old workbook (.xls) or is protected by a password. Remove the"
                    + " password, save it as .xlsx and send it again."),
    UNREADABLE(
            Kind.INVALID,
            "Bảng tính {0} bị hỏng ({1}). Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi"
                    + " gửi lại.",
            "The workbook {0} is damaged ({1}). Open it in Excel or LibreOffice, save it as .xlsx"
                    + " and send it again."),
    UNPACKS_TOO_LARGE(
            Kind.TOO_LARGE,
            "Tệp {0} bung ra quá lớn ({1}) nên không được đọc. Hãy chỉ giữ lại trang tính cần gửi, bỏ"
                    + " hình ảnh và dòng thừa, hoặc chia thành nhiều tệp.",
            "The file {0} unpacks to too much ({1}) and was not read. Keep only the sheet that is"
                    + " needed, remove pictures and unused rows, or split it into several files."),
    NOT_UTF8(
            Kind.INVALID,
            "Tệp {0}, dòng {1}: chữ không ở bảng mã UTF-8. Hãy mở bằng Excel, chọn Lưu thành và lưu lại"
                    + " dạng CSV UTF-8, hoặc gửi tệp .xlsx.",
            "File {0}, line {1}: the text is not in UTF-8. Open it in Excel and save it as CSV"
                    + " UTF-8, or send an .xlsx file."),
    BROKEN_CSV(
            Kind.INVALID,
            "Tệp {0}, dòng {1}: dấu ngoặc kép không khép kín hoặc dòng quá dài. Hãy sửa dấu ngoặc kép ở"
                    + " dòng này rồi gửi lại.",
            "File {0}, row {1}: a quotation mark is not closed, or the row is too long. Correct the"
                    + " quotation marks of this row and send it again."),
    EMPTY(
            Kind.INVALID,
            "{0} không có dòng nào. Hãy nhập dòng tiêu đề và dữ liệu rồi gửi lại.",
            "{0} has no rows. Enter a header row and the data, and send it again."),
    TOO_MANY_ROWS(
            Kind.TOO_LARGE,
            "{0} có quá {1} dòng. Hãy chia thành nhiều tệp.",
            "{0} has more than {1} rows. Split it into several files."),
    TOO_MANY_COLUMNS(
            Kind.TOO_LARGE,
            "{0}, dòng {1}: có quá {2} cột. Hãy xóa các cột thừa rồi gửi lại.",
            "{0}, row {1}: more than {2} columns. Delete the columns that are not needed and send"
                    + " it again."),
    BEYOND_HEADER(
            Kind.INVALID,
            "{0}, ô {1}: có dữ liệu ở cột không có tiêu đề. Hãy xóa ô này, hoặc thêm tiêu đề cho cột;"
                    + " trong tệp CSV, hãy đặt chữ có dấu phân cách trong ngoặc kép.",
            "{0}, cell {1}: there is data in a column without a header. Clear the cell or give the"
                    + " column a header; in a CSV file, put texts that contain the separator in"
                    + " quotation marks."),
    CELL_TOO_LONG(
            Kind.INVALID,
            "{0}, ô {1}: dài quá {2} ký tự. Hãy rút ngắn ô này.",
            "{0}, cell {1}: longer than {2} characters. Shorten this cell."),
    FORMULA(
            Kind.INVALID,
            "{0}, ô {1} chứa công thức. Hãy sao chép vùng dữ liệu, dán lại dạng giá trị (Paste Special"
                    + " → Values) rồi gửi lại.",
            "{0}, cell {1} holds a formula. Copy the data, paste it as values (Paste Special →"
                    + " Values) and send it again."),
    ERROR_CELL(
            Kind.INVALID,
            "{0}, ô {1} đang báo lỗi {2}. Hãy nhập lại giá trị của ô này.",
            "{0}, cell {1} shows the error {2}. Enter the value of this cell again."),
    MERGED_CELLS(
            Kind.INVALID,
            "{0}: các ô {1} đang bị gộp. Hãy bỏ gộp ô (Merge & Center), điền đủ từng ô rồi gửi lại.",
            "{0}: the cells {1} are merged. Unmerge them (Merge & Center), fill in each cell and"
                    + " send it again.");

    private final Kind kind;
    private final Text message;

    DocumentProblem(Kind kind, String vi, String en) {
        this.kind = kind;
        this.message = new Text(vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text message() {
        return message;
    }
}
