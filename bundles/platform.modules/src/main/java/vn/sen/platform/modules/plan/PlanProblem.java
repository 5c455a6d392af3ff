package vn.sen.platform.modules.plan;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** Why a plan cannot be applied. */
public enum PlanProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không có kế hoạch “{0}”. Hãy lập lại bằng “sen modules plan TỆP”.",
            "There is no plan “{0}”. Make it again with “sen modules plan FILE”."),
    OUTDATED(
            Kind.CONFLICT,
            "Kế hoạch “{0}” không còn đúng vì các phân hệ hoặc gói đã đổi từ lúc lập. Hãy lập lại và xem lại.",
            "The plan “{0}” is no longer true: the modules or the archive changed since it was made. Make it again and"
                    + " review it."),
    REFUSED(
            Kind.CONFLICT,
            "Kế hoạch “{0}” không áp dụng được: {1}",
            "The plan “{0}” cannot be applied: {2}"),
    SAME(
            Kind.CONFLICT,
            "Bản {1} của “{0}” đang chạy; không có gì phải làm.",
            "Version {1} of “{0}” runs already; there is nothing to do."),
    OLDER(
            Kind.CONFLICT,
            "Gói là bản {1} của “{0}”, cũ hơn bản {2} đang có. Muốn quay lại, hãy dùng “sen modules rollback {0}”.",
            "The archive is version {1} of “{0}”, older than {2} which is here. To go back, use “sen modules rollback"
                    + " {0}”."),
    TAKEN_PACKAGE(
            Kind.CONFLICT,
            "Gói “{0}” xuất {1} mà {2} đã xuất. Hãy đổi tên hoặc bỏ phần xuất đó.",
            "The bundle “{0}” exports {1}, which {2} exports already. Rename it or leave the export out.");

    private final Kind kind;
    private final Text message;

    PlanProblem(Kind kind, String vi, String en) {
        this.kind = kind;
        this.message = new Text(vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text message() {
        return message;
    }
}
