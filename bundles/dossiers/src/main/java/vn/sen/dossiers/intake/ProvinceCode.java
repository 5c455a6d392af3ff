package vn.sen.dossiers.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Identifier of the province in the codes of its dossiers, from the server's configuration: {@code
 * sen.province.code}, a letter and two digits ({@code H20}). Codes that were given stay.
 */
@Component(service = ProvinceCode.class)
public final class ProvinceCode {
    static final String USUAL = "H20";
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}");

    private final String code;

    @Activate
    public ProvinceCode(BundleContext framework) {
        this(framework.getProperty("sen.province.code"));
    }

    /**
     * @param set null or blank for the usual one
     */
    public ProvinceCode(@Nullable String set) {
        code = set == null || set.isBlank() ? USUAL : set.strip();
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "sen.province.code is a letter and two digits, for example H20: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
