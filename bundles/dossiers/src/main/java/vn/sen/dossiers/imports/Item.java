package vn.sen.dossiers.imports;

import java.util.List;
import vn.sen.platform.api.text.Text;

/** What a column of a register may hold. */
public enum Item {
    CODE(true, 60, "Mã hồ sơ", "Code", "ma ho so", "so ho so", "ma so ho so", "code"),
    PROCEDURE(
            true,
            40,
            "Mã thủ tục",
            "Procedure code",
            "ma thu tuc",
            "ma tthc",
            "ma thu tuc hanh chinh",
            "procedure code",
            "procedure"),
    OWNER(
            true,
            300,
            "Chủ hồ sơ",
            "Owner",
            "chu ho so",
            "ten chu ho so",
            "nguoi nop",
            "ho ten",
            "ho va ten",
            "to chuc ca nhan",
            "owner"),
    RECEIVED(
            true,
            40,
            "Ngày tiếp nhận",
            "Received",
            "ngay tiep nhan",
            "ngay nhan",
            "ngay nhan ho so",
            "thoi diem tiep nhan",
            "received"),
    STATE(
            false,
            200,
            "Trạng thái",
            "State",
            "trang thai",
            "tinh trang",
            "trang thai ho so",
            "state",
            "status"),
    AGENCY(
            false,
            300,
            "Cơ quan tiếp nhận",
            "Receiving agency",
            "ma co quan",
            "ma don vi",
            "co quan tiep nhan",
            "don vi tiep nhan",
            "noi tiep nhan",
            "co quan",
            "don vi",
            "agency"),
    ENDED(
            false,
            40,
            "Ngày có kết quả hoặc kết thúc",
            "Completed or ended",
            "ngay co ket qua",
            "ngay hoan thanh",
            "ngay ket thuc",
            "ngay xu ly xong",
            "completed",
            "ended"),
    RETURNED(
            false,
            40,
            "Ngày trả kết quả",
            "Result handed over",
            "ngay tra",
            "ngay tra ket qua",
            "returned"),
    DUE(
            false,
            100,
            "Hẹn trả của hệ thống cũ",
            "Due date of the other system",
            "hen tra",
            "ngay hen tra",
            "han tra",
            "han xu ly",
            "due"),
    PAUSED(
            false,
            40,
            "Tạm dừng từ",
            "Paused since",
            "tam dung tu",
            "ngay tam dung",
            "ngay dung",
            "ngay yeu cau bo sung",
            "paused"),
    PROOF(
            false,
            300,
            "Văn bản tạm dừng",
            "Document of the pause",
            "van ban tam dung",
            "so van ban",
            "phieu yeu cau bo sung",
            "proof"),
    CHANNEL(
            false,
            100,
            "Kênh tiếp nhận",
            "Channel",
            "kenh tiep nhan",
            "hinh thuc nop",
            "hinh thuc tiep nhan",
            "kenh",
            "channel"),
    OWNER_NUMBER(
            false,
            30,
            "Số giấy tờ",
            "Number of the owner",
            "so giay to",
            "cccd",
            "so cccd",
            "cmnd",
            "ma so thue",
            "so dinh danh",
            "owner number"),
    PHONE(false, 20, "Điện thoại", "Phone", "dien thoai", "so dien thoai", "sdt", "phone"),
    EMAIL(false, 200, "Thư điện tử", "E-mail", "thu dien tu", "email", "e mail"),
    ADDRESS(false, 500, "Địa chỉ", "Address", "dia chi", "address"),
    CONTENT(
            false,
            1000,
            "Nội dung",
            "Content",
            "noi dung",
            "noi dung ho so",
            "trich yeu",
            "ve viec",
            "content");

    private final boolean needed;
    private final int longest;
    private final Text label;
    private final List<String> headers;

    Item(boolean needed, int longest, String vi, String en, String... headers) {
        this.needed = needed;
        this.longest = longest;
        this.label = new Text(vi, en);
        this.headers = List.of(headers);
    }

    /** Whether no dossier can be made without it. */
    public boolean needed() {
        return needed;
    }

    int longest() {
        return longest;
    }

    public Text label() {
        return label;
    }

    /** Headers by which it is known, the best first, in plain letters. */
    List<String> headers() {
        return headers;
    }
}
