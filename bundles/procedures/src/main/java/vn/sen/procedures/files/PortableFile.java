package vn.sen.procedures.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue as a JSON file. */
public record PortableFile(@Nullable List<PortableProcedure> procedures) {}
