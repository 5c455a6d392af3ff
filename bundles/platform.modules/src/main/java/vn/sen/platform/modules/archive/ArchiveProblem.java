package vn.sen.platform.modules.archive;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** Why a module archive is not taken. {0} is the culprit wherever there is one. */
public enum ArchiveProblem implements ProblemCode {
    TOO_LARGE(
            Kind.TOO_LARGE,
            "“{0}” vượt giới hạn {1}. Hãy bỏ bớt nội dung khỏi gói phân hệ rồi đóng gói lại.",
            "“{0}” exceeds the limit of {1}. Take something out of the archive and build it again."),
    TOO_MANY_ENTRIES(
            Kind.TOO_LARGE,
            "“{0}” có quá {1} mục. Hãy đóng gói lại với ít tệp hơn.",
            "“{0}” has more than {1} entries. Build it again with fewer files."),
    BOMB(
            Kind.INVALID,
            "Mục “{0}” nở ra quá {1} lần khi giải nén, giống bom nén. Hãy hỏi người làm gói phân hệ.",
            "The entry “{0}” inflates more than {1} times, like a zip bomb. Ask the archive’s author."),
    DAMAGED(
            Kind.MALFORMED,
            "“{0}” không phải tệp zip trọn vẹn (bị cắt cụt hoặc hỏng: {1}). Hãy tải lại rồi gửi lại.",
            "“{0}” is no complete zip file (truncated or damaged: {1}). Fetch it again and send it again."),
    UNSAFE_NAME(
            Kind.INVALID,
            "Tên mục “{0}” trong “{1}” trỏ ra ngoài gói. Hãy hỏi người làm gói phân hệ và đừng dùng tệp này.",
            "The entry name “{0}” in “{1}” points outside of the archive. Ask its author and do not use this file."),
    DUPLICATE_ENTRY(
            Kind.INVALID,
            "Mục “{0}” có hai lần trong “{1}”. Hãy đóng gói lại để mỗi mục chỉ có một lần.",
            "The entry “{0}” is in “{1}” twice. Build the archive again with each entry once."),
    UNKNOWN_ENTRY(
            Kind.INVALID,
            "Gói phân hệ không được chứa “{0}”: chỉ nhận feature.json, bundles/*.jar và META-INF/. Hãy bỏ mục này.",
            "An archive may not contain “{0}”: only feature.json, bundles/*.jar and META-INF/ are taken. Leave it out."),
    NO_FEATURE(
            Kind.INVALID,
            "“{0}” không có feature.json ở gốc. Hãy đóng gói bằng “mvn package” của dự án phân hệ.",
            "“{0}” has no feature.json at its root. Build it with “mvn package” of the plug-in’s project."),
    ODD_FEATURE(
            Kind.INVALID,
            "feature.json không dùng được: {0}. Hãy sửa tệp rồi đóng gói lại.",
            "feature.json cannot be used: {0}. Correct the file and build the archive again."),
    UNNAMED_JAR(
            Kind.INVALID,
            "feature.json không nêu “{0}”. Hãy thêm gói này vào danh sách hoặc bỏ tệp jar.",
            "feature.json does not name “{0}”. Add it to the list of bundles or leave the jar out."),
    MISSING_JAR(
            Kind.INVALID,
            "feature.json nêu “{0}” nhưng trong gói phân hệ không có. Hãy đóng gói lại đủ các tệp jar.",
            "feature.json names “{0}”, which is not in the archive. Build it again with all of its jars."),
    NO_BUNDLE(
            Kind.INVALID,
            "“{0}” không phải gói OSGi: thiếu hoặc sai mục {1} trong META-INF/MANIFEST.MF. Hãy dựng jar bằng bnd.",
            "“{0}” is no OSGi bundle: {1} of its META-INF/MANIFEST.MF is missing or wrong. Build the jar with bnd."),
    ODD_VERSION(
            Kind.INVALID,
            "Phiên bản “{0}” của “{1}” không đúng dạng OSGi. Hãy dùng dạng 1.2.3 hoặc 1.2.3.chu.",
            "The version “{0}” of “{1}” is no OSGi version. Write it as 1.2.3 or 1.2.3.word."),
    DUPLICATE_BUNDLE(
            Kind.INVALID,
            "Gói “{0}” có hai lần trong gói phân hệ. Hãy giữ lại một.",
            "The bundle “{0}” is in the archive twice. Keep one of them."),
    NO_CARRIER(
            Kind.INVALID,
            "Không gói nào mang tiêu đề Sen-Module: {0}. Hãy đặt tiêu đề này ở đúng một gói.",
            "No bundle carries the header Sen-Module: {0}. Give it to exactly one bundle."),
    SEVERAL_CARRIERS(
            Kind.INVALID,
            "Nhiều gói cùng mang tiêu đề Sen-Module: {0} ({1}). Hãy để đúng một gói mang tiêu đề này.",
            "Several bundles carry the header Sen-Module: {0} ({1}). Leave it to exactly one."),
    RESERVED_NAME(
            Kind.INVALID,
            "Tên phân hệ “{0}” dành riêng cho nền tảng. Hãy chọn tên khác.",
            "The module name “{0}” is reserved for the platform. Choose another."),
    ODD_NAME(
            Kind.INVALID,
            "Tên phân hệ “{0}” không hợp lệ. Hãy dùng chữ thường a–z, chữ số và dấu chấm, tối đa 40 ký tự.",
            "The module name “{0}” is not valid. Use lower-case letters, digits and dots, 40 characters at most."),
    SINGLETON(
            Kind.INVALID,
            "Gói “{0}” là singleton nên không chạy song song hai phiên bản được. Hãy bỏ chỉ thị singleton.",
            "The bundle “{0}” is a singleton, so two versions cannot run side by side. Remove the directive."),
    FRAGMENT(
            Kind.INVALID,
            "Gói “{0}” là mảnh gắn vào gói “{1}”. Hãy chuyển nội dung vào một gói thường.",
            "The bundle “{0}” is a fragment of “{1}”. Move what it has into an ordinary bundle."),
    OPTIONAL_IMPORT(
            Kind.INVALID,
            "Gói “{0}” nhập tùy chọn “{1}”, điều này làm việc thay nóng hỏng. Hãy nhập bắt buộc hoặc bỏ hẳn.",
            "The bundle “{0}” imports “{1}” optionally, which breaks live updates. Import it for certain or not at all."),
    FORBIDDEN_IMPORT(
            Kind.INVALID,
            "Gói “{0}” dùng “{1}”, phần nội bộ của nền tảng. Hãy chỉ dùng các api trong bộ công cụ.",
            "The bundle “{0}” uses “{1}”, which belongs to the platform alone. Use only the apis of the kit."),
    FOREIGN_TABLES(
            Kind.INVALID,
            "Phân hệ xin các bảng “{0}”, nhưng bảng của phân hệ phải bắt đầu bằng “{1}”. Hãy đổi tên bảng.",
            "The module asks for tables “{0}”, but its tables must begin with “{1}”. Rename them."),
    UNSIGNED(
            Kind.INVALID,
            "“{0}” chưa được ký. Hãy ký bằng jarsigner với chứng thư có trong conf/trust.",
            "“{0}” is not signed. Sign it with jarsigner and a certificate that conf/trust knows."),
    CHANGED(
            Kind.INVALID,
            "“{0}” trong “{1}” đã bị thay đổi sau khi ký. Đừng dùng tệp này; hãy lấy lại bản gốc từ người ký.",
            "“{0}” of “{1}” was changed after it was signed. Do not use it; fetch the original from its signer."),
    PART_UNSIGNED(
            Kind.INVALID,
            "Mục “{0}” không nằm trong chữ ký của gói. Hãy lấy lại bản gốc, hoặc ký lại toàn bộ.",
            "The entry “{0}” is not covered by the archive’s signature. Fetch the original, or sign all of it again."),
    SEVERAL_SIGNERS(
            Kind.INVALID,
            "Gói được ký bởi nhiều người ({0}). Hãy để một người ký toàn bộ gói.",
            "The archive is signed by several ({0}). Let one signer sign all of it."),
    UNKNOWN_SIGNER(
            Kind.INVALID,
            "Không tin người ký “{0}”. Nếu đúng là nguồn quen, hãy đặt chứng thư của họ vào conf/trust.",
            "The signer “{0}” is not trusted. If you know them, put their certificate into conf/trust."),
    NOT_FOR_CODE(
            Kind.INVALID,
            "Chứng thư “{0}” không dùng để ký phần mềm. Hãy ký lại bằng chứng thư ký phần mềm.",
            "The certificate “{0}” is not one for signing code. Sign again with one that is."),
    REVOKED(
            Kind.INVALID,
            "Chứng thư “{0}” đã bị thu hồi ngày {1}. Đừng dùng tệp này; hãy hỏi người phát hành bản ký mới.",
            "The certificate “{0}” was revoked on {1}. Do not use this file; ask its publisher for one signed anew."),
    EXPIRED(
            Kind.INVALID,
            "Chứng thư “{0}” chỉ có hiệu lực từ {1} đến {2}. Hãy xin bản được ký bằng chứng thư còn hạn.",
            "The certificate “{0}” is valid from {1} to {2} only. Ask for an archive signed with a current one."),
    OLD_REVOCATIONS(
            Kind.INVALID,
            "Danh sách thu hồi “{0}” đã quá hạn từ {1}. Hãy chép danh sách mới của “{2}” vào conf/trust.",
            "The revocation list “{0}” is out of date since {1}. Copy the new list of “{2}” into conf/trust."),
    ODD_TRUST_FILE(
            Kind.INVALID,
            "Không dùng được tệp conf/trust/{0}: {1}. Hãy thay bằng tệp PEM đúng.",
            "The file conf/trust/{0} cannot be used: {1}. Replace it with a proper PEM file.");

    private final Kind kind;
    private final Text message;

    ArchiveProblem(Kind kind, String vi, String en) {
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
