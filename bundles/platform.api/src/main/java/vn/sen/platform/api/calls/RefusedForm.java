package vn.sen.platform.api.calls;

import java.util.List;
import java.util.Map;
import vn.sen.platform.api.problem.Problem;

/**
 * What somebody typed into a form, and why it was not taken: so that the form can be shown again
 * with both.
 */
public record RefusedForm(Map<String, List<String>> values, Problem problem) {}
