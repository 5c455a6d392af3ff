package vn.sen.dossiers.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Fills the forms of one dossier, for who may see it. Thread-safe. */
@Component(service = Sheets.class)
public final class Sheets {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút,' 'ngày' dd/MM/uuuu");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private final DossierLists lists;
    private final DossierFile file;
    private final Acts acts;
    private final ClockReading clock;
    private final AgencyBook agencies;

    @Activate
    public Sheets(
            @Reference DossierLists lists,
            @Reference DossierFile file,
            @Reference Acts acts,
            @Reference ClockReading clock,
            @Reference AgencyBook agencies) {
        this.lists = lists;
        this.file = file;
        this.acts = acts;
        this.clock = clock;
        this.agencies = agencies;
    }

    public List<Printable> printable(UUID id) {
        DossierEntity dossier = lists.row(id);
        List<Printable> printable = new java.util.ArrayList<>();
        if (dossier.receivedAt() != null) {
            printable.add(Printable.of(FormKind.RECEIPT_SLIP, day(dossier.receivedAt()), null));
            printable.add(Printable.of(FormKind.PROCESS_CONTROL_SHEET, agencies.today(), null));
        }
        for (DossierFile.LetterView letter : file.letters(id)) {
            for (FormKind kind : FormKind.values()) {
                if (kind.letter() == letter.kind()
                        && letter.state() != LetterEntity.State.DROPPED) {
                    printable.add(Printable.of(kind, day(letter), letter));
                }
            }
        }
        return printable;
    }

    /**
     * @param letter of several of one kind; null for the latest
     */
    public Sheet sheet(UUID id, FormKind kind, @Nullable UUID letter) {
        DossierEntity dossier = lists.row(id);
        if (kind.letter() != null) {
            return letter(dossier, kind, letter);
        }
        if (dossier.receivedAt() == null || kind == FormKind.DOSSIER_REGISTER) {
            throw new Problem(RequestProblem.NOT_FOUND, kind.key());
        }
        return kind == FormKind.RECEIPT_SLIP ? slip(dossier) : control(dossier);
    }

    private Sheet slip(DossierEntity dossier) {
        Snapshot now = acts.read(dossier.id());
        Sheet.Facts facts = head(dossier, now);
        TimeLimit limit = now.procedure().limit();
        facts.add("Số bộ hồ sơ", String.valueOf(now.procedure().sets()));
        facts.add(
                "Thời hạn giải quyết",
                limit == null ? "Không quy định" : limit.total() + " " + limit.unit().label().vi());
        facts.add("Tiếp nhận lúc", time(dossier.receivedAt()));
        LocalDate due = dossier.due().firstDay();
        facts.add("Hẹn trả kết quả", due == null ? "Không xác định thời hạn" : DAY.format(due));
        facts.add("Nơi, cách nhận kết quả", dossier.request().delivery().label().vi());
        for (DossierFile.FeeView fee : file.fees(dossier.id())) {
            facts.add(
                    fee.name(), String.format(java.util.Locale.GERMANY, "%,d đồng", fee.amount()));
        }
        List<List<String>> rows = new java.util.ArrayList<>();
        for (DossierFile.PartView part : file.parts(dossier.id())) {
            if (part.given()) {
                rows.add(
                        List.of(
                                String.valueOf(rows.size() + 1),
                                part.name(),
                                part.copy().label().vi(),
                                String.valueOf(part.quantity())));
            }
        }
        Sheet.Table papers =
                new Sheet.Table(
                        "Thành phần hồ sơ đã nhận",
                        List.of("STT", "Tên giấy tờ", "Loại", "Số lượng"),
                        rows);
        return new SheetHead(
                        agencies, dossier.receivedAgency(), day(dossier.receivedAt()), "", false)
                .of(
                        FormKind.RECEIPT_SLIP,
                        facts.all(),
                        List.of(papers),
                        List.of(
                                "Ông/bà tra cứu hồ sơ bằng mã hồ sơ và 4 số cuối điện thoại đã ghi"
                                        + " khi nộp."),
                        List.of("Người nộp hồ sơ", "Người tiếp nhận hồ sơ"));
    }

    private Sheet.Facts head(DossierEntity dossier, Snapshot now) {
        return new Sheet.Facts()
                .add("Mã hồ sơ", dossier.shownCode())
                .add("Thủ tục", now.procedure().name())
                .add("Chủ hồ sơ", dossier.owner().name())
                .add("Người nộp", dossier.owner().submitter())
                .add("Địa chỉ", dossier.owner().address())
                .add("Điện thoại", dossier.owner().phone())
                .add("Thư điện tử", dossier.owner().email())
                .add("Cách nộp", dossier.channel().label().vi())
                .add("Nội dung yêu cầu", dossier.request().content());
    }

    private Sheet control(DossierEntity dossier) {
        Snapshot now = acts.read(dossier.id());
        List<List<String>> rows = new java.util.ArrayList<>();
        for (LegUse.Use use : clock.shared(now)) {
            var leg = use.leg();
            Instant out = leg.outAt();
            rows.add(
                    List.of(
                            leg.name() + " – " + agencies.name(leg.agency()),
                            leg.givenBy(),
                            leg.receivedBy(),
                            shortly(leg.inAt()),
                            out == null ? "" : shortly(out),
                            String.valueOf(use.used()),
                            outcome(use, out != null || dossier.completedAt() != null)));
        }
        Sheet.Facts facts = head(dossier, now).add("Tiếp nhận lúc", time(dossier.receivedAt()));
        LocalDate due = dossier.due().day();
        facts.add("Hẹn trả kết quả", due == null ? "" : DAY.format(due));
        Sheet.Table way =
                new Sheet.Table(
                        "Quá trình giải quyết",
                        List.of(
                                "Bước – cơ quan",
                                "Bên giao",
                                "Bên nhận",
                                "Giao nhận lúc",
                                "Rời",
                                "Đã dùng",
                                "Kết quả"),
                        rows);
        return new SheetHead(agencies, dossier.agency(), agencies.today(), "", false)
                .of(
                        FormKind.PROCESS_CONTROL_SHEET,
                        facts.all(),
                        List.of(way),
                        List.of(),
                        List.of());
    }

    private static String outcome(LegUse.Use use, boolean over) {
        if (!over || use.allowed() == 0) {
            return "";
        }
        int against = Integer.compare(use.used(), use.allowed());
        return against < 0 ? "Trước hạn" : against == 0 ? "Đúng hạn" : "Quá hạn";
    }

    private Sheet letter(DossierEntity dossier, FormKind kind, @Nullable UUID wanted) {
        DossierFile.LetterView letter =
                file.letters(dossier.id()).stream()
                        .filter(l -> l.kind() == kind.letter())
                        .filter(l -> l.state() != LetterEntity.State.DROPPED)
                        .filter(l -> wanted == null || l.id().equals(wanted))
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new Problem(RequestProblem.NOT_FOUND, kind.key()));
        Sheet.Facts facts = head(dossier, acts.read(dossier.id()));
        if (dossier.receivedAt() != null) {
            facts.add("Tiếp nhận lúc", time(dossier.receivedAt()));
        }
        LocalDate first = dossier.due().firstDay();
        facts.add("Ngày hẹn trả lần đầu", first == null ? "" : DAY.format(first));
        LocalDate again = letter.newDue();
        facts.add("Ngày hẹn trả mới", again == null ? "" : DAY.format(again));
        facts.add("Lần yêu cầu", letter.round() == 0 ? "" : String.valueOf(letter.round()));
        boolean draft = letter.sentAt() == null;
        return new SheetHead(agencies, dossier.agency(), day(letter), letter.number(), draft)
                .of(
                        kind,
                        facts.all(),
                        List.of(),
                        paragraphs(kind, letter),
                        List.of("Người nhận", "Thủ trưởng cơ quan"));
    }

    private static List<String> paragraphs(FormKind kind, DossierFile.LetterView letter) {
        String lead =
                switch (kind) {
                    case SUPPLEMENT_REQUEST ->
                            "Để có cơ sở giải quyết, đề nghị ông/bà bổ sung, hoàn thiện:";
                    case REFUSAL_SLIP -> "Hồ sơ không được tiếp nhận giải quyết vì lý do:";
                    case APOLOGY_REAPPOINTMENT ->
                            "Hồ sơ chưa giải quyết xong đúng hẹn. Cơ quan xin lỗi ông/bà. Lý do:";
                    default -> "Lý do:";
                };
        return letter.justification().isBlank()
                ? List.of(lead, letter.words())
                : List.of(lead, letter.words(), letter.justification());
    }

    private LocalDate day(DossierFile.LetterView letter) {
        Instant sent = letter.sentAt();
        return day(sent == null ? letter.draftedAt() : sent);
    }

    private LocalDate day(@Nullable Instant at) {
        return at == null ? agencies.today() : agencies.day(at);
    }

    private String shortly(Instant at) {
        return SHORT.format(at.atZone(agencies.zone()));
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(agencies.zone()));
    }
}
