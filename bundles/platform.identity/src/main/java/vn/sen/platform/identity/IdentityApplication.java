package vn.sen.platform.identity;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.identity.accounts.ApprovalPages;
import vn.sen.platform.identity.accounts.PeoplePages;
import vn.sen.platform.identity.accounts.PeopleResource;
import vn.sen.platform.identity.accounts.PersonPages;
import vn.sen.platform.identity.accounts.RolePages;
import vn.sen.platform.identity.signin.MeResource;
import vn.sen.platform.identity.signin.MyPages;
import vn.sen.platform.identity.tokens.TokenResource;
import vn.sen.platform.identity.trail.AuditPages;
import vn.sen.platform.identity.trail.AuditResource;

/** The pages below {@code /identity} and the API below {@code /api/v1/identity}. */
@Component(service = Application.class, property = "sen.module=identity")
public final class IdentityApplication extends Application {
    private final Set<Object> resources;

    /** More parameters than elsewhere: this list of resources is all that the class is. */
    @Activate
    public IdentityApplication(
            @Reference PeoplePages people,
            @Reference PersonPages person,
            @Reference ApprovalPages approvals,
            @Reference RolePages roles,
            @Reference PeopleResource peopleResource,
            @Reference MyPages mine,
            @Reference MeResource me,
            @Reference TokenResource tokens,
            @Reference AuditPages audit,
            @Reference AuditResource auditResource) {
        resources =
                Set.of(
                        people,
                        person,
                        approvals,
                        roles,
                        peopleResource,
                        mine,
                        me,
                        tokens,
                        audit,
                        auditResource);
    }

    @Override
    @SuppressWarnings("deprecation") // instances, because they are made by the framework
    public Set<Object> getSingletons() {
        return resources;
    }
}
