package vn.sen.procedures.pages;

import java.util.List;
import vn.sen.platform.api.pages.Field;

/** Fields of a form under a heading. */
public record DraftPart(String title, List<Field> fields) {}
