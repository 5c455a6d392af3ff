package vn.sen.inspections.criteria;

import java.util.List;
import vn.sen.platform.api.text.Text;

/** The areas of an administrative-reform inspection, numbered 0 to 6. */
public final class Area {
    private static final List<Text> NAMES =
            List.of(
                    new Text("Chỉ đạo, điều hành", "Direction"),
                    new Text("Cải cách thể chế", "Institutions"),
                    new Text("Cải cách thủ tục hành chính", "Procedures"),
                    new Text("Tổ chức bộ máy", "Organisation"),
                    new Text("Chế độ công vụ", "Civil service"),
                    new Text("Tài chính công", "Public finance"),
                    new Text("Chính quyền điện tử, chính quyền số", "Digital government"));

    private Area() {}

    public static int count() {
        return NAMES.size();
    }

    public static boolean exists(int number) {
        return number >= 0 && number < NAMES.size();
    }

    public static Text name(int number) {
        return NAMES.get(number);
    }
}
