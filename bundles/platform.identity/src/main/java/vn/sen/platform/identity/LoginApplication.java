package vn.sen.platform.identity;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.identity.signin.PasswordPages;
import vn.sen.platform.identity.signin.SecondFactorPages;
import vn.sen.platform.identity.signin.SignInPages;

/** The pages below {@code /login}. */
@Component(
        service = Application.class,
        property = {"sen.module=login", "sen.public=/* unlimited"})
public final class LoginApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public LoginApplication(
            @Reference SignInPages signIn,
            @Reference SecondFactorPages secondFactor,
            @Reference PasswordPages passwords) {
        resources = Set.of(signIn, secondFactor, passwords);
    }

    @Override
    @SuppressWarnings("deprecation") // instances, because they are made by the framework
    public Set<Object> getSingletons() {
        return resources;
    }
}
