package vn.sen.dossiers.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sen.dossiers.api.DossierState;
import vn.sen.procedures.api.Channel;

/** Words of registers in plain letters: with or without diacritics, capitals and signs aside. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, DossierState> STATES = states();
    private static final Map<String, Channel> CHANNELS = channels();

    private Words() {}

    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare).replaceAll(" ").strip();
    }

    private static Map<String, DossierState> states() {
        Map<String, DossierState> all = new HashMap<>();
        for (DossierState state : DossierState.values()) {
            all.put(Integer.toString(state.code()), state);
            all.put(plain(state.name()), state);
            all.put(plain(state.label().vi()), state);
            all.put(plain(state.label().en()), state);
        }
        all.put("moi tiep nhan", DossierState.ACCEPTED);
        all.put("da tiep nhan", DossierState.ACCEPTED);
        all.put("tiep nhan", DossierState.ACCEPTED);
        all.put("cho tiep nhan", DossierState.REGISTERED);
        all.put("tu choi", DossierState.REJECTED);
        all.put("tu choi tiep nhan", DossierState.REJECTED);
        all.put("dang giai quyet", DossierState.PROCESSING);
        all.put("cho bo sung", DossierState.SUPPLEMENT_REQUESTED);
        all.put("yeu cau bo sung", DossierState.SUPPLEMENT_REQUESTED);
        all.put("cho nghia vu tai chinh", DossierState.FINANCIAL_OBLIGATION);
        all.put("tam dung", DossierState.SUSPENDED);
        all.put("da rut", DossierState.WITHDRAWN);
        all.put("rut ho so", DossierState.WITHDRAWN);
        all.put("hoan thanh", DossierState.COMPLETED);
        all.put("da hoan thanh", DossierState.COMPLETED);
        all.put("da giai quyet", DossierState.COMPLETED);
        all.put("da co ket qua", DossierState.COMPLETED);
        all.put("da tra", DossierState.RETURNED);
        all.put("tra ket qua", DossierState.RETURNED);
        return Map.copyOf(all);
    }

    private static Map<String, Channel> channels() {
        Map<String, Channel> all = new HashMap<>();
        for (Channel channel : Channel.values()) {
            all.put(Integer.toString(channel.code()), channel);
            all.put(plain(channel.name()), channel);
            all.put(plain(channel.label().vi()), channel);
            all.put(plain(channel.label().en()), channel);
        }
        all.put("mot cua", Channel.DIRECT);
        all.put("tai quay", Channel.DIRECT);
        all.put("buu dien", Channel.POST);
        all.put("buu chinh", Channel.POST);
        return Map.copyOf(all);
    }

    static Optional<DossierState> state(String text) {
        return Optional.ofNullable(STATES.get(plain(text)));
    }

    static Optional<Channel> channel(String text) {
        return Optional.ofNullable(CHANNELS.get(plain(text)));
    }
}
