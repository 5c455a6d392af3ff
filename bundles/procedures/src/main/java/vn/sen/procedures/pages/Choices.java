package vn.sen.procedures.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.catalogue.State;

/** Choices of forms. */
public final class Choices {
    private Choices() {}

    public static <E extends Enum<E>> List<Field.Choice> of(E[] all, Function<E, Text> label) {
        return Arrays.stream(all)
                .map(one -> new Field.Choice(one, label.apply(one).in(Call.current().language())))
                .toList();
    }

    /** By their codes. */
    public static List<Field.Choice> agencies(List<Agency> all) {
        return all.stream()
                .map(a -> new Field.Choice(a.code(), a.name() + " (" + a.code() + ")"))
                .toList();
    }

    static @Nullable State state(String name) {
        for (State state : State.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }
}
