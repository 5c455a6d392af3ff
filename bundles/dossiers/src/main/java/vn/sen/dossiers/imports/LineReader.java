package vn.sen.dossiers.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Owner;
import vn.sen.dossiers.cases.OwnerKind;
import vn.sen.platform.api.documents.Moment;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Channel;

/** Reads the rows of one file with a mapping. Not thread-safe. */
final class LineReader {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final Pattern SHORTENED = Pattern.compile("\\d\\.\\d{1,5}");
    private static final int PROCEDURE_CODE = "1.000000".length();
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Map<Item, Integer> columns = new EnumMap<>(Item.class);
    private final LocalDateTime now;

    LineReader(ImportMapping mapping, List<String> header, LocalDateTime now) {
        this.now = now;
        mapping.columns().forEach((item, column) -> columns.put(item, header.indexOf(column)));
    }

    /** The code alone, for rows that are settled. */
    String code(List<String> cells) {
        return cell(cells, Item.CODE).toUpperCase(Locale.ROOT);
    }

    Line read(long number, List<String> cells) {
        Row row = new Row(cells);
        Line.Facts facts = row.facts();
        return new Line(
                number, code(cells), row.faults.isEmpty() ? facts : null, List.copyOf(row.faults));
    }

    private String cell(List<String> cells, Item item) {
        Integer index = columns.get(item);
        return index == null || index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    private final class Row {
        private final List<String> cells;
        private final List<RowFault> faults = new ArrayList<>();

        Row(List<String> cells) {
            this.cells = cells;
        }

        Line.@Nullable Facts facts() {
            code();
            Channel channel = channel();
            LocalDateTime received = moment(Item.RECEIVED, MORNING, FIRST.atStartOfDay());
            LocalDateTime after = received == null ? FIRST.atStartOfDay() : received;
            LocalDateTime ended = moment(Item.ENDED, EVENING, after);
            LocalDateTime returned = moment(Item.RETURNED, EVENING, ended == null ? after : ended);
            LocalDateTime paused = moment(Item.PAUSED, MORNING, after);
            DossierState state = state(ended != null);
            String proof = text(Item.PROOF);
            Owner owner = owner();
            String procedure = procedure(text(Item.PROCEDURE));
            String agency = text(Item.AGENCY);
            String content = text(Item.CONTENT);
            if (state == null || received == null) {
                return null;
            }
            fits(state, ended, paused, proof);
            boolean stands = state.clock() == DossierState.ClockEffect.STANDS;
            return new Line.Facts(
                    procedure,
                    agency,
                    state,
                    received,
                    ended,
                    state == DossierState.RETURNED ? returned : null,
                    stands ? paused : null,
                    stands ? proof : "",
                    text(Item.DUE),
                    channel,
                    owner,
                    content);
        }

        private void code() {
            String code = text(Item.CODE);
            if (code.codePoints().anyMatch(c -> Character.isWhitespace(c) || c < ' ')) {
                fault(
                        Item.CODE,
                        "Mã hồ sơ “{0}” có dấu cách. Hãy sửa lại mã.",
                        "The code “{0}” holds spaces. Correct it.",
                        code);
            }
        }

        /** A spreadsheet that took the code for a number dropped the zeros at its end. */
        private String procedure(String code) {
            return SHORTENED.matcher(code).matches()
                    ? code + "0".repeat(PROCEDURE_CODE - code.length())
                    : code;
        }

        private String text(Item item) {
            String text = cell(cells, item);
            if (text.isEmpty() && item.needed()) {
                fault(item, "Ô này để trống. Hãy điền rồi nhập lại.", "Empty. Fill it in.");
            } else if (text.length() > item.longest()) {
                fault(
                        item,
                        "Dài quá {0} ký tự. Hãy rút ngắn.",
                        "Longer than {0} characters. Shorten it.",
                        item.longest());
            }
            return text;
        }

        private Channel channel() {
            String text = text(Item.CHANNEL);
            if (!text.isEmpty() && Words.channel(text).isEmpty()) {
                fault(
                        Item.CHANNEL,
                        "Không biết kênh “{0}”. Hãy ghi: Trực tiếp, Trực tuyến hoặc Bưu chính.",
                        "The channel “{0}” is not known. Write: At the desk, Online or Post.",
                        text);
            }
            return Words.channel(text).orElse(Channel.DIRECT);
        }

        private @Nullable DossierState state(boolean ended) {
            if (!columns.containsKey(Item.STATE)) {
                return ended ? DossierState.COMPLETED : DossierState.PROCESSING;
            }
            String text = text(Item.STATE);
            DossierState state = Words.state(text).orElse(null);
            if (state == null) {
                fault(
                        Item.STATE,
                        "Không biết trạng thái “{0}”. Hãy ghi tên hoặc mã từ 1 đến 10.",
                        "The state “{0}” is not known. Write its name, or its code from 1 to 10.",
                        text);
            } else if (state == DossierState.REGISTERED) {
                fault(
                        Item.STATE,
                        "Hồ sơ chưa tiếp nhận không nhập từ sổ. Hãy nộp lại trên hệ thống này.",
                        "What was not received is not taken from a register. Submit it here.");
            }
            return state;
        }

        private @Nullable LocalDateTime moment(Item item, LocalTime usual, LocalDateTime after) {
            String text = text(item);
            if (text.isEmpty()) {
                return null;
            }
            Moment moment = Moment.read(text).orElse(null);
            if (moment == null) {
                fault(
                        item,
                        "“{0}” không phải ngày có thật. Ví dụ: 20/10/2021 hoặc 2021-10-20 08:30.",
                        "“{0}” is no real date. Example: 20/10/2021 or 2021-10-20 08:30.",
                        text);
                return null;
            }
            LocalDateTime at = moment.at(usual, after, now);
            if (moment.day().isBefore(FIRST) || at.isAfter(now)) {
                fault(
                        item,
                        "Ngày {0} không thể có: trước năm 1990 hoặc ở tương lai. Hãy sửa.",
                        "{0} cannot be: before 1990, or in the future. Correct it.",
                        text);
                return null;
            }
            if (at.isBefore(after)) {
                fault(
                        item,
                        "Ngày {0} trước {1}. Hãy kiểm tra thứ tự các ngày.",
                        "{0} is before {1}. Check the order of the dates.",
                        text,
                        SHOWN.format(after));
            }
            return at;
        }

        private Owner owner() {
            String phone = text(Item.PHONE).replaceAll("[ .\\-]", "");
            return new Owner(text(Item.OWNER), OwnerKind.CITIZEN, text(Item.OWNER_NUMBER), "")
                    .reachedBy(phone, text(Item.EMAIL), text(Item.ADDRESS));
        }

        private void fits(
                DossierState state,
                @Nullable LocalDateTime ended,
                @Nullable LocalDateTime paused,
                String proof) {
            boolean open =
                    state.group() == DossierState.Group.OPEN
                            || state.group() == DossierState.Group.PAUSED;
            if (!open && ended == null) {
                fault(
                        Item.ENDED,
                        "Trạng thái “{0}” cần ngày có kết quả hoặc kết thúc.",
                        "The state “{1}” needs the day of the result or the end.",
                        state.label().vi(),
                        state.label().en());
            } else if (open && ended != null) {
                fault(
                        Item.STATE,
                        "Đã có ngày kết quả nhưng trạng thái là “{0}”. Hãy sửa một trong hai.",
                        "There is a day of the result, but the state is “{1}”. Correct one.",
                        state.label().vi(),
                        state.label().en());
            }
            if (state.clock() == DossierState.ClockEffect.STANDS
                    && (paused == null || proof.isEmpty())) {
                fault(
                        paused == null ? Item.PAUSED : Item.PROOF,
                        "Hồ sơ tạm dừng cần ngày dừng và số văn bản; không có văn bản thì đồng hồ"
                                + " không dừng.",
                        "A paused dossier needs since when and by which document; nothing stops"
                                + " the clock without one.");
            }
        }

        private void fault(Item item, String vi, String en, Object... arguments) {
            faults.add(new RowFault(item, new Text(vi, en).with(arguments)));
        }
    }
}
