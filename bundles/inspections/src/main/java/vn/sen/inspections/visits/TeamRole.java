package vn.sen.inspections.visits;

import vn.sen.platform.api.text.Text;

/** What somebody does in a team. */
public enum TeamRole {
    HEAD("Trưởng đoàn", "Head"),
    DEPUTY("Phó trưởng đoàn", "Deputy head"),
    MEMBER("Thành viên", "Member"),
    SECRETARY("Thư ký", "Secretary");

    private final Text label;

    TeamRole(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
