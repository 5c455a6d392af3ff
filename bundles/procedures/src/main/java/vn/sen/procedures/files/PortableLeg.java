package vn.sen.procedures.files;

import java.util.List;

/**
 * A leg of a route outside this system.
 *
 * @param agency code of the agency; "" for the one that received the dossier
 */
public record PortableLeg(
        String key, String name, String agency, int share, List<String> next, List<String> stops) {}
