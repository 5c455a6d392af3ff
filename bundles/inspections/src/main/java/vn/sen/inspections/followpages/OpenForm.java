package vn.sen.inspections.followpages;

import org.jspecify.annotations.Nullable;

/**
 * The one form that is open on the page of a finding; none when the reader may not act so now.
 *
 * @param act as in the address; "" for none
 * @param part id of the part it acts on; "" for the finding as a whole
 */
public record OpenForm(String act, String part) {
    static final OpenForm NONE = new OpenForm("", "");

    static OpenForm of(FindingModel model, @Nullable String act, @Nullable String part) {
        if (act == null) {
            return NONE;
        }
        FindingDoors doors = model.doors();
        boolean allowed =
                switch (act) {
                    case "answer" -> !doors.answers().isEmpty();
                    case "confirm", "withdraw" -> doors.decide();
                    case "assign" -> doors.assign() && !model.finding().owners().isEmpty();
                    case "condition" -> doors.condition();
                    case "reopen" -> doors.reopen();
                    default -> false;
                };
        if (allowed) {
            return new OpenForm(act, "");
        }
        return model.parts().stream()
                .filter(p -> p.part().id().toString().equals(part))
                .filter(p -> onPart(p, act))
                .findFirst()
                .map(p -> new OpenForm(act, p.part().id().toString()))
                .orElse(NONE);
    }

    private static boolean onPart(PartBlock block, String act) {
        return switch (act) {
            case "evidence" -> block.prove();
            case "claim" -> block.claim() && !block.evidence().isEmpty();
            case "verify" -> block.verify();
            case "edit" -> block.edit();
            case "extend" -> block.edit() && block.part().extension() == null;
            default -> false;
        };
    }

    public boolean none() {
        return act.isEmpty();
    }

    public boolean is(String wanted) {
        return act.equals(wanted) && part.isEmpty();
    }

    public boolean is(String wanted, PartBlock block) {
        return act.equals(wanted) && part.equals(block.part().id().toString());
    }
}
