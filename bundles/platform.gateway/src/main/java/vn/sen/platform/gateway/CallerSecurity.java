package vn.sen.platform.gateway;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import vn.sen.platform.api.people.Caller;

/** The caller as Jersey wants to see it. Permissions are asked of the caller, not of this. */
record CallerSecurity(Caller caller) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
        return caller::name;
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller.roles().stream().anyMatch(r -> r.name().equals(role));
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return "sen";
    }
}
