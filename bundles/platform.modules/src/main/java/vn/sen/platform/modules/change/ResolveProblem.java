package vn.sen.platform.modules.change;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** A bundle lacks something; the sentence names it through the whole chain. */
record ResolveProblem(Text message) implements ProblemCode {
    @Override
    public String name() {
        return "UNRESOLVED";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String code() {
        return "change-unresolved";
    }
}
